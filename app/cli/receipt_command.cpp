// jiamei receipt: a document once more as a receipt, for the printer or a screen.
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/reasons.hpp"
#include "app/print/receipts.hpp"
#include "app/print/slips.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/household/masking.hpp"
#include "core/points/award.hpp"
#include "core/till/redemption.hpp"

namespace jiamei::cli {

namespace {

struct ReceiptInputs {
    std::int64_t document = 0;
    std::string out;
    std::string width = "80";
};

std::string pointsText(std::int64_t points)
{
    return std::to_string(points) + " 分";
}

void setPoints(print::Receipt& receipt, std::int64_t moved, std::int64_t after)
{
    receipt.pointsBefore = pointsText(after - moved);
    receipt.pointsMoved = signedText(moved) + " 分";
    receipt.pointsAfter = pointsText(after);
}

/// What the document says; the household it is about. Errors: NothingToDo for a document that has no receipt.
Result<HouseholdNumber> fill(const journal::pb::Payload& payload, print::Receipt& receipt)
{
    if (payload.has_redemption()) {
        const auto& made = payload.redemption();
        receipt.title = "兑换小票";
        for (const auto& line : made.lines())
            receipt.lines.push_back({line.name() + " x " + std::to_string(line.quantity()), pointsText(line.points())});
        setPoints(receipt, made.spendable_after() - made.spendable_before(), made.spendable_after());
        return HouseholdNumber::of(made.household());
    }
    if (payload.has_award()) {
        const auto& made = payload.award();
        const auto moved = made.deduction() ? made.advanced() - made.points() : made.points() - made.settled();
        receipt.title = made.deduction() ? "扣分小票" : "加分小票";
        receipt.lines.push_back({made.code() + " " + made.title(), pointsText(made.points())});
        setPoints(receipt, moved, made.spendable_after());
        return HouseholdNumber::of(made.household());
    }
    if (payload.has_reversal() && payload.reversal().household() != 0) {
        const auto& made = payload.reversal();
        receipt.title = "冲正小票";
        receipt.lines.push_back({"冲正单据 " + std::to_string(made.document()), pointsText(made.points())});
        receipt.remarks.push_back("原因：" + io::reasonText(made.reason(), io::Language::Chinese));
        receipt.pointsAfter = pointsText(made.spendable_after());
        return HouseholdNumber::of(made.household());
    }
    return refuse(ErrorCode::NothingToDo, {{"what", "noReceipt"}});
}

/// Who came for the household, by which slip, and what was paid in cash.
Done addNotes(const ports::SiteState& state, const journal::StoredDocument& document, print::Receipt& receipt)
{
    JIAMEI_TRY(const auto notes, till::notesOf(state, document));
    const auto add = [&](const char* pattern, const Context& context) {
        receipt.remarks.push_back(io::fillIn(pattern, context, io::Language::Chinese));
    };
    if (notes.relation)
        add("代领人：[{name}，]{relation}",
            {{"name", notes.collector}, {"relation", print::wordOf(*notes.relation, io::Language::Chinese)}});
    if (notes.slip)
        add("代领单第 {number} 号", {{"number", notes.slip->value()}});
    if (notes.paper)
        add("手写兑换单第 {number} 号", {{"number", notes.paper->value()}});
    if (!notes.toppedUp.isZero())
        add("其中 {points} 分付现金 {yuan} 元", {{"points", notes.toppedUp.value()}, {"yuan", yuanText(notes.cash)}});
    return {};
}

Result<print::Receipt> receiptOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto document, state.document(number));
    if (!document)
        return refuse(ErrorCode::DocumentUnknown, {{"document", number.value()}});
    JIAMEI_TRY(const auto facts, state.site());
    print::Receipt receipt;
    JIAMEI_TRY(const auto household, fill(document->payload, receipt));
    JIAMEI_CHECK(addNotes(state, *document, receipt));
    JIAMEI_TRY(const auto details, requireHousehold(state, household));
    JIAMEI_TRY(const auto actor, state.operatorByNumber(document->actor));
    JIAMEI_TRY(const auto rows, state.rowsOf(number));
    receipt.shopName = print::shownShopName(facts);
    receipt.number = std::to_string(number.value());
    receipt.time = chinaTimeText(document->at);
    receipt.household = household.text() + " " + household::hideOneCharacter(details.name);
    receipt.actor = actor ? actor->id.text() : std::string();
    receipt.isPractice = facts.isPractice;
    receipt.copy = 1;
    if (!rows.empty()) {
        const auto& last = rows.back();
        receipt.head.fingerprint = fingerprintText(last.hash);
        receipt.head.qrText = journal::proofText(facts.site, last.epoch, last.seq, last.hash);
    }
    return receipt;
}

Result<Answer> receipt(Call& call, const ReceiptInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto receipt, session.look([&](const ports::SiteState& state) {
        return receiptOf(state, DocumentNumber(inputs.document));
    }));
    const auto width = inputs.width == "58" ? print::PaperWidth::Mm58 : print::PaperWidth::Mm80;
    JIAMEI_TRY(const auto pdf, print::receiptPdf(receipt, width));
    const UnstoppableSection section;
    JIAMEI_CHECK(db::writeWhole(inputs.out, pdf, db::FileSecrecy::Shared));
    Answer answer;
    answer.json = {{"document", inputs.document}, {"file", inputs.out}, {"fingerprint", receipt.head.fingerprint}};
    answer.text = std::string(call.say({"小票已写入 ", "The receipt is in "})) + inputs.out + "\n";
    return answer;
}

} // namespace

void addReceiptCommand(Commands& commands)
{
    commands.add<ReceiptInputs>(
        commands.root(), "receipt", "the receipt of a document once more",
        [](CLI::App& command, ReceiptInputs& inputs) {
            command.add_option("document", inputs.document, "award, redemption or reversal")
                ->required()
                ->type_name("DOC");
            command.add_option("--out", inputs.out, "the PDF")->required()->type_name("FILE");
            command.add_option("--width", inputs.width, "of the paper: 58 or 80 mm")
                ->check(CLI::IsMember({"58", "80"}));
        },
        receipt);
}

} // namespace jiamei::cli
