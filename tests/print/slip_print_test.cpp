// Slips on paper: as many sheets as they need, and symbols that are read back.
#include "app/io/read_picture.hpp"
#include "app/print/slips.hpp"
#include "core/household/card.hpp"
#include "core/till/paper_kit.hpp"

#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::print;
using io::Code;
using io::CodeFormat;
using io::Language;
using support::codeOf;
using support::valueOf;
using testing::ElementsAre;
using testing::StartsWith;

std::string digits(std::uint8_t generation)
{
    const KeyPairSigner signer(KeyPair::fromSeed(KeySeed{{1}}));
    return household::signCard({.type = household::CardType::Slip,
                                .village = valueOf(VillageCode::parse("621125100202")),
                                .household = valueOf(HouseholdNumber::of(42)),
                                .generation = CardGeneration(generation),
                                .issueDay = valueOf(BusinessDate::parse("2026-03-09"))},
                               signer);
}

PrintedCollectionSlip aCollectionSlip()
{
    return {.digits = digits(1),
            .shopName = "武阳镇董家庄村积分超市",
            .number = "12",
            .household = "0042 王*明",
            .collector = "解玉兰",
            .relation = "邻居",
            .ceiling = "30 分",
            .issued = "2026-03-09",
            .until = "2026-03-12"};
}

PrintedPaperSlip aPaperSlip(std::int32_t number)
{
    return {.code = till::paperSlipText(valueOf(SiteId::parse("621125100202-01")), PaperSlipNumber(number)),
            .shopName = "武阳镇董家庄村积分超市",
            .number = std::to_string(number)};
}

// "/MediaBox [ 0 0 595.27 841.88 ]" of a page, in points; how often it occurs.
std::size_t pagesOf(const std::string& pdf)
{
    std::size_t pages = 0;
    for (auto at = pdf.find("/MediaBox"); at != std::string::npos; at = pdf.find("/MediaBox", at + 1))
        ++pages;
    return pages;
}

TEST(CollectionSlipPaper, IsOneSheet)
{
    const auto pdf = valueOf(collectionSlipPdf(aCollectionSlip()));

    EXPECT_THAT(pdf, StartsWith("%PDF"));
    EXPECT_EQ(pagesOf(pdf), 1U);
}

TEST(CollectionSlipPaper, IsReadBack)
{
    const support::TemporaryFolder folder;
    for (const auto language : {Language::Chinese, Language::English}) {
        for (const bool isPractice : {false, true}) {
            auto slip = aCollectionSlip();
            slip.language = language;
            slip.isPractice = isPractice;

            const auto png = folder.write("slip.png", valueOf(collectionSlipPng(slip)));

            EXPECT_THAT(valueOf(io::readCodesInFile(png)), ElementsAre(Code{CodeFormat::Qr, slip.digits}));
        }
    }
}

TEST(CollectionSlipPaper, IsNotPrintedWithoutItsDigits)
{
    auto slip = aCollectionSlip();
    slip.digits.clear();

    EXPECT_EQ(codeOf(collectionSlipPdf(slip)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(collectionSlipPng(slip)), ErrorCode::TextInvalid);
}

TEST(HandWrittenSlips, AreFourToASheet)
{
    std::vector<PrintedPaperSlip> slips;
    for (std::int32_t number = 1; number <= 9; ++number)
        slips.push_back(aPaperSlip(number));

    EXPECT_EQ(pagesOf(valueOf(paperSlipsPdf(slips))), 3U);
    slips.resize(4);
    EXPECT_EQ(pagesOf(valueOf(paperSlipsPdf(slips))), 1U);
}

TEST(HandWrittenSlips, AreReadBack)
{
    const support::TemporaryFolder folder;
    for (const std::int32_t number : {1, 42, 999'999}) {
        for (const auto language : {Language::Chinese, Language::English}) {
            auto slip = aPaperSlip(number);
            slip.language = language;
            slip.isPractice = number == 42;

            const auto png = folder.write("paper.png", valueOf(paperSlipPng(slip)));

            EXPECT_THAT(valueOf(io::readCodesInFile(png)), ElementsAre(Code{CodeFormat::Qr, slip.code})) << number;
        }
    }
}

TEST(SlipWords, NameEveryRelationInBothLanguages)
{
    using till::Relation;
    for (const auto relation : {Relation::Spouse, Relation::Parent, Relation::Child, Relation::OtherKin,
                                Relation::Neighbour, Relation::GridWorker, Relation::Other}) {
        EXPECT_FALSE(wordOf(relation, Language::Chinese).empty());
        EXPECT_NE(wordOf(relation, Language::Chinese), wordOf(relation, Language::English));
    }
}

} // namespace
