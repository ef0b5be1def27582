#include "app/kiosk/paper.hpp"

#include "app/print/cards.hpp"
#include "app/print/labels.hpp"
#include "app/print/notice_sheet.hpp"
#include "app/print/price_list_sheet.hpp"
#include "app/print/receipts.hpp"
#include "app/print/slips.hpp"
#include "app/print/statement_sheet.hpp"
#include "app/print/thanks_sheet.hpp"
#include "db/sqlite/files.hpp"
#include "qml/viewmodels/receipt_words.hpp"
#include "qml/viewmodels/shop_desk.hpp"
#include "qml/viewmodels/stock_slip_words.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

namespace {

// The words on paper are the words on the screen.
std::string words(const char* page, const char* source)
{
    return QCoreApplication::translate(page, source).toStdString();
}

std::string number(int value)
{
    return std::to_string(value);
}

std::string titleOf(const Receipt& receipt)
{
    switch (receipt.kind) {
    case EntryKind::Redemption:
        return words("ReceiptView", "Redemption receipt");
    case EntryKind::Reversal:
        return words("ReceiptView", "Taken back");
    case EntryKind::Pending:
        return words("ReceiptView", "Submitted for review");
    default:
        return words("ReceiptView", "Points receipt");
    }
}

io::Language paperLanguage(const QString& tag)
{
    return tag == QStringLiteral("en") ? io::Language::English : io::Language::Chinese;
}

std::string copyName(const std::string& name, int copy)
{
    return copy == 0 ? name + ".pdf" : name + "-copy" + std::to_string(copy) + ".pdf";
}

} // namespace

Result<QString> PdfPaper::print(const Receipt& receipt, const QString&)
{
    const auto name = "receipt-" + number(receipt.document);
    print::Receipt paper;
    paper.title = titleOf(receipt);
    paper.shopName = receipt.siteName.toStdString();
    paper.number = number(receipt.document);
    paper.time = receipt.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
    paper.household = (receipt.householdText + u' ' + receipt.maskedName).toStdString();
    for (const ReceiptLine& line : receipt.lines)
        paper.lines.push_back({(line.name + QStringLiteral(" x ") + QString::number(line.quantity) + u' ' + line.unit)
                                   .trimmed()
                                   .toStdString(),
                               number(line.points)});
    paper.pointsBefore = number(receipt.before);
    const int moved = receipt.after - receipt.before;
    paper.pointsMoved = (moved > 0 ? "+" : "") + number(moved);
    paper.pointsAfter = number(receipt.after);
    for (const QString& note : notesOf(receipt))
        paper.remarks.push_back(note.toStdString());
    paper.actor = receipt.operatorName.toStdString();
    paper.head = {receipt.fingerprint.toStdString(), receipt.proof.toStdString()};
    paper.isPractice = receipt.isPractice;
    paper.copy = copiesOf(name);
    JIAMEI_TRY(const auto pdf, print::receiptPdf(paper, print::PaperWidth::Mm80));
    return put(name, paper.copy, pdf);
}

Result<QString> PdfPaper::print(const DaySlip& slip, const QString&)
{
    const auto name = "day-" + number(slip.dayNumber);
    print::DaySlip paper;
    paper.shopName = slip.siteName.toStdString();
    paper.day = slip.date.toString(QStringLiteral("yyyy-MM-dd")).toStdString();
    paper.closedBy = slip.closedBy.toStdString();
    paper.totals = {{words("SlipView", "Points given"), number(slip.pointsAwarded)},
                    {words("SlipView", "Points redeemed"), number(slip.pointsRedeemed)},
                    {words("SlipView", "Points deducted"), number(slip.pointsDeducted)},
                    {words("SlipView", "Entries taken back"), number(slip.reversals)}};
    paper.head = {slip.fingerprint.toStdString(), slip.proof.toStdString()};
    paper.isPractice = slip.isPractice;
    paper.copy = copiesOf(name);
    JIAMEI_TRY(const auto pdf, print::daySlipPdf(paper, print::PaperWidth::Mm80));
    return put(name, paper.copy, pdf);
}

Result<QString> PdfPaper::print(const StockSlip& slip, const QString&)
{
    const auto name = (slip.isIssue ? "issue-" : "receive-") + number(slip.document);
    print::StockSlip paper;
    paper.title = titleOf(slip).toStdString();
    paper.shopName = slip.siteName.toStdString();
    paper.number = number(slip.document);
    paper.time = slip.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
    for (const StockSlipLine& line : slip.lines)
        paper.lines.push_back({countOf(line).toStdString(), yuanOf(line.value).toStdString()});
    paper.total = {words("StockSlipView", "Goods in yuan"), yuanOf(slip.value).toStdString()};
    for (const QString& note : notesOf(slip))
        paper.remarks.push_back(note.toStdString());
    paper.people = peopleOf(slip).toStdString();
    paper.head = {slip.fingerprint.toStdString(), slip.proof.toStdString()};
    paper.isPractice = slip.isPractice;
    paper.copy = copiesOf(name);
    JIAMEI_TRY(const auto pdf, print::stockSlipPdf(paper, print::PaperWidth::Mm80));
    return put(name, paper.copy, pdf);
}

Result<QString> PdfPaper::printCard(const ports::SiteState& state, HouseholdNumber household,
                                    const Signer& signer) const
{
    JIAMEI_TRY(const auto card, print::householdCard(state, household, signer));
    JIAMEI_TRY(const auto record, state.card(household));
    JIAMEI_TRY(const auto pdf, print::cardSheetPdf({&card, 1}, print::CardsPerSheet::Eight));
    const auto name = "card-" + card.number + "-" + number(record ? record->generation.value() : 0);
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printNotice(const ports::SiteState& state, DocumentNumber notice) const
{
    JIAMEI_TRY(const auto sheet, print::noticeSheet(state, notice));
    JIAMEI_TRY(const auto pdf, print::noticePdf(sheet));
    const auto name = "notice-" + std::to_string(notice.value());
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printStatement(const ports::SiteState& state, HouseholdNumber household,
                                         UtcTime printedAt) const
{
    JIAMEI_TRY(const auto statement, points::wholeStatementOf(state, household));
    JIAMEI_TRY(const auto sheet, print::statementSheet(state, statement, printedAt));
    JIAMEI_TRY(const auto pdf, print::statementPdf(sheet));
    const auto name = "statement-" + household.text();
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printLabels(const ports::SiteState& state, const std::vector<GoodsNumber>& goods,
                                      BusinessDate date) const
{
    std::vector<stock::Goods> wanted;
    for (const auto number : goods) {
        JIAMEI_TRY(const auto known, state.goodsByNumber(number));
        if (!known)
            return refuse(ErrorCode::GoodsUnknown, {{"goods", number.value()}});
        wanted.push_back(*known);
    }
    JIAMEI_TRY(const auto choice, print::labelsOf(state, wanted, date));
    if (choice.labels.empty()) {
        if (!choice.withdrawn.empty())
            return refuse(ErrorCode::GoodsWithdrawn,
                          {{"barcode", choice.withdrawn.front().barcode}, {"name", choice.withdrawn.front().name}});
        if (!choice.unpriced.empty())
            return refuse(ErrorCode::GoodsWithoutPrice,
                          {{"barcode", choice.unpriced.front().barcode}, {"name", choice.unpriced.front().name}});
        return refuse(ErrorCode::NothingToDo);
    }
    JIAMEI_TRY(const auto pdf, print::labelSheetPdf(choice.labels));
    const auto name = "labels-" + date.text();
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printPriceList(const ports::SiteState& state, BusinessDate date) const
{
    JIAMEI_TRY(const auto sheet, print::priceSheetOf(state, date));
    JIAMEI_TRY(const auto pdf, print::priceListPdf(sheet));
    const auto name = "prices-" + date.text();
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printThanks(const ports::SiteState& state, DocumentNumber donor, UtcTime printedAt) const
{
    JIAMEI_TRY(const auto sheet, print::thanksSheet(state, donor, printedAt));
    JIAMEI_TRY(const auto pdf, print::thanksPdf(sheet, print::ThanksPaper::A4));
    const auto name = "thanks-" + std::to_string(donor.value());
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printSlip(const ports::SiteState& state, SlipNumber slip, const Signer& signer,
                                    const QString& language) const
{
    JIAMEI_TRY(const auto sheet, print::collectionSlip(state, slip, signer, paperLanguage(language)));
    JIAMEI_TRY(const auto pdf, print::collectionSlipPdf(sheet));
    const auto name = "slip-" + std::to_string(slip.value());
    return put(name, copiesOf(name), pdf);
}

Result<QString> PdfPaper::printPaperKit(const ports::SiteState& state, PaperSlipNumber first, int count,
                                        const QString& language) const
{
    JIAMEI_TRY(const auto slips, print::paperSlips(state, first, count, paperLanguage(language)));
    JIAMEI_TRY(const auto pdf, print::paperSlipsPdf(slips));
    const auto name = "paper-" + std::to_string(first.value()) + "-" + std::to_string(first.value() + count - 1);
    return put(name, copiesOf(name), pdf);
}

int PdfPaper::copiesOf(const std::string& name) const
{
    int copies = 0;
    while (std::filesystem::exists(m_folder / copyName(name, copies)))
        ++copies;
    return copies;
}

Result<QString> PdfPaper::put(const std::string& name, int copy, std::string_view pdf) const
{
    const auto file = m_folder / copyName(name, copy);
    JIAMEI_CHECK(db::makeFolder(m_folder, db::FileSecrecy::OwnerOnly));
    JIAMEI_CHECK(db::writeWhole(file, pdf, db::FileSecrecy::OwnerOnly));
    return QString::fromStdString(file.string());
}

} // namespace jiamei::kiosk
