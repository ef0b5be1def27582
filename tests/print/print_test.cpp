#include "app/print/cards.hpp"
#include "app/print/labels.hpp"
#include "app/print/notice_sheet.hpp"
#include "app/print/qr.hpp"
#include "app/print/receipts.hpp"
#include "app/print/statement.hpp"
#include "app/print/statement_words.hpp"
#include "app/print/thanks_sheet.hpp"

#include "tests/support/results.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::print;
using support::codeOf;
using support::valueOf;
using testing::HasSubstr;
using testing::StartsWith;

std::string digits()
{
    return "7101" + std::string(187, '3');
}

PrintedCard aCard()
{
    return {digits(), "武阳镇董家庄村积分超市", "0042", "王*明", "1组 1组42号", "2026-03-09"};
}

Receipt aReceipt()
{
    return {.title = "兑换小票",
            .shopName = "武阳镇董家庄村积分超市",
            .number = "000123",
            .time = "2026-03-09 14:05",
            .household = "0042 王*明",
            .lines = {{"洗洁精 1kg/瓶 × 2", "20 分"}},
            .pointsBefore = "120",
            .pointsMoved = "-20",
            .pointsAfter = "100",
            .actor = "李桂芳",
            .remarks = {},
            .head = {"A1B2C3D4E5", "621125100202-01"}};
}

// "/MediaBox [ 0 0 595.27 841.88 ]" of a page, in points; or how often it occurs.
std::size_t pagesOf(const std::string& pdf)
{
    std::size_t pages = 0;
    for (auto at = pdf.find("/MediaBox"); at != std::string::npos; at = pdf.find("/MediaBox", at + 1))
        ++pages;
    return pages;
}

TEST(Qr, OfACardHasTheFixedVersions)
{
    EXPECT_EQ(valueOf(cardQr(digits(), CardSurface::Card)).size, 45);
    EXPECT_EQ(valueOf(cardQr(digits(), CardSurface::Sticker)).size, 37);
}

TEST(Qr, TakesDigitsOfACardOnly)
{
    EXPECT_EQ(codeOf(cardQr("71O1", CardSurface::Card)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(cardQr(std::string(300, '1'), CardSurface::Card)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(textQr(std::string(5'000, 'x'))), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(textQr("")), ErrorCode::TextInvalid);
}

TEST(Cards, FillSheetsOfEightOrTen)
{
    const std::vector<PrintedCard> cards(21, aCard());

    EXPECT_EQ(pagesOf(valueOf(cardSheetPdf(cards, CardsPerSheet::Ten))), 3U);
    EXPECT_EQ(pagesOf(valueOf(cardSheetPdf(cards, CardsPerSheet::Eight))), 3U);
    EXPECT_EQ(pagesOf(valueOf(cardSheetPdf({cards.data(), 8}, CardsPerSheet::Eight))), 1U);
}

TEST(Cards, WithoutReadableDigitsAreNotPrinted)
{
    auto card = aCard();
    card.digits = "no digits";

    EXPECT_EQ(codeOf(cardPng(card)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(cardSheetPdf(std::vector{card}, CardsPerSheet::Ten)), ErrorCode::TextInvalid);
}

PrintedLabel aLabel(std::string barcode = "6901234567892")
{
    return {"洗洁精", "1kg/瓶", "瓶", "10", std::move(barcode)};
}

TEST(Labels, FillSheetsOfTwentyFour)
{
    const std::vector<PrintedLabel> labels(25, aLabel());

    EXPECT_EQ(pagesOf(valueOf(labelSheetPdf(labels))), 2U);
    EXPECT_EQ(pagesOf(valueOf(labelSheetPdf({labels.data(), 24}))), 1U);
}

TEST(Labels, ArePrintedWithoutABarcodeButNotWithAWrongOne)
{
    EXPECT_EQ(pagesOf(valueOf(labelSheetPdf(std::vector{aLabel("")}))), 1U);
    EXPECT_EQ(codeOf(labelPng(aLabel("6901234567893"))), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(labelSheetPdf(std::vector{aLabel("no digits")})), ErrorCode::TextInvalid);
}

NoticeSheet aNotice(std::size_t lines)
{
    NoticeSheet sheet;
    sheet.shopName = "武阳镇董家庄村积分超市";
    sheet.batch = 3;
    sheet.document = 50;
    sheet.first = "2026-03-09";
    sheet.last = "2026-03-11";
    for (std::size_t i = 0; i < lines; ++i)
        sheet.rows.push_back({"1组", "0042", "王*明", "婚事新办且彩礼符合村规民约", 50, 50, ""});
    sheet.given = static_cast<std::int64_t>(lines) * 50;
    sheet.objectionsTo = "王秀兰";
    sheet.fingerprint = "A1B2C3D4E5";
    sheet.qrText = "621125100202-01";
    return sheet;
}

TEST(Notices, TakeAsManyPagesAsTheirLinesNeed)
{
    EXPECT_EQ(pagesOf(valueOf(noticePdf(aNotice(1)))), 1U);
    EXPECT_EQ(pagesOf(valueOf(noticePdf(aNotice(12)))), 1U);
    EXPECT_EQ(pagesOf(valueOf(noticePdf(aNotice(60)))), 3U);
}

TEST(Receipts, AreOnePageOfThePaperAsLongAsTheirLines)
{
    auto receipt = aReceipt();
    const auto shorter = valueOf(receiptPdf(receipt, PaperWidth::Mm58));
    receipt.lines = std::vector<PrintedLine>(30, receipt.lines.front());
    const auto longer = valueOf(receiptPdf(receipt, PaperWidth::Mm58));

    EXPECT_THAT(shorter, StartsWith("%PDF"));
    EXPECT_THAT(shorter, HasSubstr("/MediaBox [ 0 0 164"));
    EXPECT_THAT(valueOf(receiptPdf(receipt, PaperWidth::Mm80)), HasSubstr("/MediaBox [ 0 0 226"));
    EXPECT_EQ(pagesOf(longer), 1U);
    EXPECT_NE(shorter.substr(shorter.find("/MediaBox"), 40), longer.substr(longer.find("/MediaBox"), 40));
}

TEST(Receipts, OfPracticeAndCopiesDifferFromTheFirstPrint)
{
    const auto first = valueOf(receiptPdf(aReceipt(), PaperWidth::Mm58));
    auto copy = aReceipt();
    copy.copy = 1;
    auto practice = aReceipt();
    practice.isPractice = true;

    EXPECT_NE(valueOf(receiptPdf(copy, PaperWidth::Mm58)).size(), first.size());
    EXPECT_NE(valueOf(receiptPdf(practice, PaperWidth::Mm58)).size(), first.size());
}

TEST(StockSlips, AreOnePageWithPlaceForTwoSignatures)
{
    StockSlip slip;
    slip.title = "入库：采购";
    slip.shopName = "武阳镇董家庄村积分超市";
    slip.number = "57";
    slip.time = "2026-03-09 14:05";
    slip.lines = {{"洗洁精 1kg/瓶 × 20 瓶", "170.00"}, {"大米 5kg × 10 袋", "299.00"}};
    slip.total = {"合计（元）", "469.00"};
    slip.remarks = {"来自：县供销社", "票据号 FP-2026-031"};
    slip.people = "王秀兰、赵玉霞";
    slip.head = {"A1B2C3D4E5", "621125100202-01"};
    const auto first = valueOf(stockSlipPdf(slip, PaperWidth::Mm80));
    slip.copy = 1;

    EXPECT_EQ(pagesOf(first), 1U);
    EXPECT_NE(valueOf(stockSlipPdf(slip, PaperWidth::Mm80)), first);
    slip.head.qrText.clear();
    EXPECT_EQ(codeOf(stockSlipPdf(slip, PaperWidth::Mm80)), ErrorCode::TextInvalid);
}

TEST(Receipts, WithoutAHeadAreNotPrinted)
{
    auto receipt = aReceipt();
    receipt.head.qrText.clear();

    EXPECT_EQ(codeOf(receiptPdf(receipt, PaperWidth::Mm58)), ErrorCode::TextInvalid);
}

TEST(DaySlips, AreOnePage)
{
    const DaySlip slip{.shopName = "武阳镇董家庄村积分超市",
                       .day = "第 12 个营业日 2026-03-09",
                       .openedBy = "李桂芳",
                       .closedBy = "李桂芳",
                       .closedAt = "2026-03-09 18:02",
                       .totals = {{"加分 38 笔", "215 分"}},
                       .differences = {{"洗洁精", "账 20 实 19"}},
                       .unsent = "有 3 天未上报",
                       .head = {"A1B2C3D4E5", "621125100202-01"}};

    EXPECT_EQ(pagesOf(valueOf(daySlipPdf(slip, PaperWidth::Mm58))), 1U);
}

Statement aStatement(int rows)
{
    Statement statement;
    statement.shopName = "武阳镇董家庄村积分超市";
    statement.household = "0042 王*明";
    statement.printedAt = "2026-12-31 14:05";
    statement.spendable = "25";
    statement.pending = "10";
    statement.honour = "50";
    statement.owed = "0";
    for (int i = 0; i < rows; ++i)
        statement.rows.push_back({"2026-03-09", std::to_string(100 + i), "加分 A03 参加村组环境整治 x2", "+10", "35"});
    statement.totals = {{"此前余额", "0"}, {"加分", "+49"}, {"年终失效", "-24"}, {"可用积分", "25"}};
    statement.waiting = {"2026-03-09 单据 7 A05 美丽庭院 +10 分：待审核。"};
    statement.head = {"A1B2C3D4E5", "621125100202-01"};
    return statement;
}

TEST(StatementPaper, TakesAsManySheetsAsItsLinesNeed)
{
    EXPECT_EQ(pagesOf(valueOf(statementPdf(aStatement(3)))), 1U);
    EXPECT_GT(pagesOf(valueOf(statementPdf(aStatement(80)))), 2U);
    auto without = aStatement(1);
    without.head.qrText.clear();
    EXPECT_EQ(codeOf(statementPdf(without)), ErrorCode::TextInvalid);
}

ThanksSheet someThanks(std::size_t goods)
{
    ThanksSheet sheet;
    sheet.shopName = "武阳镇董家庄村积分超市";
    sheet.donor = "武阳供销社";
    sheet.words = "贵单位向武阳镇董家庄村积分超市捐赠物品 12 件，已全部登记入账。";
    for (std::size_t i = 0; i < goods; ++i)
        sheet.goods.push_back({"洗洁精 1kg/瓶", "12 瓶", "8", "5 户", "4"});
    sheet.money.push_back({"2026-03-09", "200.00", "买儿童书包"});
    sheet.date = "2026-03-09";
    sheet.fingerprint = "A1B2C3D4E5";
    sheet.qrText = "621125100202-01";
    return sheet;
}

TEST(Thanks, AreALetterThatGoesOnWhereTheListIsLong)
{
    const auto onA4 = valueOf(thanksPdf(someThanks(3), ThanksPaper::A4));
    const auto onA5 = valueOf(thanksPdf(someThanks(3), ThanksPaper::A5));

    EXPECT_EQ(pagesOf(onA4), 1U);
    EXPECT_THAT(onA4, HasSubstr("/MediaBox [ 0 0 595"));
    EXPECT_EQ(pagesOf(onA5), 1U);
    EXPECT_THAT(onA5, HasSubstr("/MediaBox [ 0 0 419"));
    EXPECT_GT(pagesOf(valueOf(thanksPdf(someThanks(60), ThanksPaper::A4))), 1U);
    auto without = someThanks(1);
    without.qrText.clear();
    EXPECT_EQ(codeOf(thanksPdf(without, ThanksPaper::A4)), ErrorCode::TextInvalid);
}

TEST(StatementWords, SayReasonsPickedAtTheKioskInWords)
{
    points::StatementLine restored;
    restored.kind = points::StatementKind::Restoration;
    restored.about = DocumentNumber(12);
    restored.reason = "by-meeting";
    auto reversed = restored;
    reversed.kind = points::StatementKind::Reversal;
    reversed.reason = "counter";
    points::StatementClaim refused;
    refused.claim.state = points::ClaimState::Rejected;
    refused.reason = "no-proof";
    refused.objectionReason = "not-so";

    EXPECT_EQ(wordsOf(restored, io::Language::Chinese), "整改返还（单据 12）：评议会这样决定");
    EXPECT_EQ(wordsOf(reversed, io::Language::English), "reversal of document 12: taken back at the counter");
    EXPECT_THAT(wordsOf(refused, io::Language::Chinese), HasSubstr("已驳回，缺少证明材料，有异议：没有这回事"));
    EXPECT_THAT(wordsOf(refused, io::Language::English),
                HasSubstr("rejected, the proof is missing, objection: it did"));
}

} // namespace
