#include "app/kiosk/paper.hpp"

#include "app/print/cards.hpp"
#include "app/print/notice_sheet.hpp"
#include "app/print/receipts.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/household/identify.hpp"
#include "core/household/masking.hpp"
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
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto details, state.householdDetails(household));
    JIAMEI_TRY(const auto record, state.card(household));
    if (!details || !record)
        return refuse(ErrorCode::CardUnknown, {{"household", household.text()}});
    print::PrintedCard card;
    JIAMEI_TRY(card.digits, household::cardText(state, household, signer));
    card.shopName = facts.name;
    card.number = household.text();
    card.name = household::hideOneCharacter(details->name);
    card.address = details->household.group;
    card.issued = record->issueDay.text();
    card.isPractice = facts.isPractice;
    JIAMEI_TRY(const auto pdf, print::cardSheetPdf({&card, 1}, print::CardsPerSheet::Eight));
    const auto name = "card-" + card.number + "-" + number(static_cast<int>(record->generation.value()));
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
