#include "qml/viewmodels/core_slips_desk.hpp"

#include "core/household/salted.hpp"
#include "core/till/collection.hpp"
#include "core/till/day.hpp"
#include "core/till/paper_kit.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

Result<CollectionSlipView> slipOf(const ports::SiteState& state, const till::Slip& slip, const Moment& now)
{
    CollectionSlipView view;
    view.number = slip.number.value();
    view.household = slip.household.value();
    view.householdText = qtText(slip.household.text());
    JIAMEI_TRY(const auto details, state.householdDetails(slip.household));
    if (details)
        view.householdName = maskedName(qtText(details->name));
    JIAMEI_TRY(const auto collector, till::collectorOf(state, slip));
    view.collector = qtText(collector);
    view.relation = qtText(till::textOf(slip.relation));
    view.ceiling = shown(slip.ceiling.value());
    view.issued = qtDate(slip.issueDay);
    view.until = qtDate(slip.until);
    view.state = qtText(till::textOf(slip.state));
    const auto today = till::todayOf(state, now);
    view.isExpired = slip.state == till::SlipState::Open && today && slip.until < *today;
    view.changed = shown(slip.changed.value());
    return view;
}

Result<CollectionSlips> slipsOf(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto all, state.slips());
    CollectionSlips slips;
    for (const auto& slip : all) {
        JIAMEI_TRY(const auto view, slipOf(state, slip, now));
        slips.slips.append(view);
    }
    if (const auto today = till::todayOf(state, now))
        slips.today = qtDate(*today);
    slips.mostDays = till::kLongestSlipDays;
    return slips;
}

Result<CollectionSlipView> knownSlip(DeskWriter& writer, SlipNumber number)
{
    return writer.look<CollectionSlipView>([&](const ports::SiteState& state) -> Result<CollectionSlipView> {
        JIAMEI_TRY(const auto slip, state.slip(number));
        if (!slip)
            return refuse(ErrorCode::SlipUnknown, {{"number", number.value()}});
        return slipOf(state, *slip, writer.moment());
    });
}

Result<SlipSheet> sheetOf(DeskWriter& writer, SlipNumber number)
{
    SlipSheet sheet;
    JIAMEI_TRY(sheet.slip, knownSlip(writer, number));
    JIAMEI_TRY(auto* const store, writer.store());
    JIAMEI_TRY(sheet.digits, writer.tools().slips.text(*store, number));
    return sheet;
}

/// What the document that ended the number says of it.
Result<PaperSlipView> viewOf(const ports::SiteState& state, const till::PaperSlip& slip)
{
    PaperSlipView view;
    view.number = slip.number.value();
    view.state = qtText(till::textOf(slip.state));
    view.document = shown(slip.changed.value());
    JIAMEI_TRY(const auto document, state.document(slip.changed));
    if (!document)
        return view;
    JIAMEI_TRY(view.date, qtDateOf(state, document->day));
    const auto& payload = document->payload;
    const auto& settled = payload.paper_slip_settled();
    const auto household =
        HouseholdNumber::of(payload.has_redemption() ? payload.redemption().household() : settled.household());
    if (household)
        view.household = qtText(household->text());
    view.points = shown(payload.has_redemption() ? payload.redemption().points() : settled.points());
    view.reason = qtText(settled.reason());
    return view;
}

Result<PaperSlipView> knownPaper(const ports::SiteState& state, PaperSlipNumber number)
{
    JIAMEI_TRY(const auto slip, state.paperSlip(number));
    if (!slip)
        return refuse(ErrorCode::PaperSlipUnknown, {{"number", number.value()}});
    return viewOf(state, *slip);
}

Result<PaperKit> kitOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto all, state.paperSlips());
    const auto count = [&all](till::PaperSlipState wanted) {
        return static_cast<int>(std::ranges::count(all, wanted, &till::PaperSlip::state));
    };
    PaperKit kit;
    kit.unused = count(till::PaperSlipState::Printed);
    kit.entered = count(till::PaperSlipState::Entered);
    kit.spoiled = count(till::PaperSlipState::Spoiled);
    kit.most = till::kMostPaperSlipsAtOnce;
    for (auto slip = all.rbegin(); slip != all.rend(); ++slip)
        if (slip->state == till::PaperSlipState::Conflict) {
            JIAMEI_TRY(const auto view, viewOf(state, *slip));
            kit.conflicts.append(view);
        }
    return kit;
}

/// The text of its code, or the number as it is printed large.
Result<PaperSlipNumber> numberIn(const ports::SiteState& state, const std::string& code)
{
    constexpr std::size_t kLongestNumber = 7;
    const bool isNumber =
        !code.empty() && code.size() <= kLongestNumber && code.find_first_not_of("0123456789") == std::string::npos;
    if (isNumber) {
        JIAMEI_TRY(const auto number, parseInteger(code));
        return PaperSlipNumber(static_cast<std::int32_t>(number));
    }
    JIAMEI_TRY(const auto facts, state.site());
    return till::readPaperSlip(facts.site, code);
}

} // namespace

void CoreSlipsDesk::slips(QObject* receiver, Reply<CollectionSlips> reply)
{
    m_line.ask<CollectionSlips>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<CollectionSlips>(
            [&writer](const ports::SiteState& state) { return slipsOf(state, writer.moment()); });
    });
}

void CoreSlipsDesk::identify(const QString& code, QObject* receiver, Reply<CollectionSlipView> reply)
{
    m_line.ask<CollectionSlipView>(receiver, std::move(reply), [text = code.toStdString()](DeskWriter& writer) {
        return writer.look<CollectionSlipView>([&](const ports::SiteState& state) -> Result<CollectionSlipView> {
            JIAMEI_TRY(const auto slip, till::identifySlip(state, text));
            return slipOf(state, slip, writer.moment());
        });
    });
}

void CoreSlipsDesk::sheet(int slip, QObject* receiver, Reply<SlipSheet> reply)
{
    m_line.ask<SlipSheet>(receiver, std::move(reply),
                          [slip](DeskWriter& writer) { return sheetOf(writer, SlipNumber(slip)); });
}

void CoreSlipsDesk::issue(const SlipOrder& order, QObject* receiver, Reply<SlipSheet> reply)
{
    m_line.book<SlipSheet>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<SlipSheet> {
        till::IssueSlip command;
        JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
        command.collector =
            household::salted(household::PersonalField::Name, order.collector.toStdString(), writer.tools().random);
        command.relation = till::parseRelation(order.relation.toStdString()).value_or(till::Relation::Other);
        JIAMEI_TRY(command.ceiling, Points::of(order.ceiling));
        JIAMEI_TRY(command.until, coreDate(order.until));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return sheetOf(writer, SlipNumber(document.payload.slip_issued().number()));
    });
}

void CoreSlipsDesk::cancel(const SlipCancellation& order, QObject* receiver, Reply<CollectionSlips> reply)
{
    m_line.book<CollectionSlips>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<CollectionSlips> {
        JIAMEI_CHECK(
            writer.run(order.request, {}, till::CancelSlip{SlipNumber(order.slip), order.reason.toStdString()}));
        return writer.look<CollectionSlips>(
            [&writer](const ports::SiteState& state) { return slipsOf(state, writer.moment()); });
    });
}

void CoreSlipsDesk::print(int slip, const QString& language, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [slip, language](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.tools().slips.print(*store, SlipNumber(slip), language);
    });
}

void CoreSlipsDesk::kit(QObject* receiver, Reply<PaperKit> reply)
{
    m_line.ask<PaperKit>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.look<PaperKit>(kitOf); });
}

void CoreSlipsDesk::printKit(const QByteArray& request, int count, const QString& language, QObject* receiver,
                             Reply<PaperPrint> reply)
{
    m_line.book<PaperPrint>(
        receiver, std::move(reply), [request, count, language](DeskWriter& writer) -> Result<PaperPrint> {
            JIAMEI_TRY(const auto document, writer.run(request, {}, till::PrintPaperSlips{count}));
            const auto& made = document.payload.paper_slips_printed();
            PaperPrint printed;
            printed.first = made.first();
            printed.count = made.count();
            JIAMEI_TRY(printed.kit, writer.look<PaperKit>(kitOf));
            JIAMEI_TRY(auto* const store, writer.store());
            // The numbers are booked; their paper can be made once more.
            printed.file = writer.tools()
                               .slips.printKit(*store, PaperSlipNumber(printed.first), printed.count, language)
                               .value_or(QString());
            return printed;
        });
}

void CoreSlipsDesk::printAgain(int first, int count, const QString& language, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [first, count, language](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.tools().slips.printKit(*store, PaperSlipNumber(first), count, language);
    });
}

void CoreSlipsDesk::paperSlip(const QString& code, QObject* receiver, Reply<PaperSlipView> reply)
{
    m_line.ask<PaperSlipView>(receiver, std::move(reply), [text = code.toStdString()](DeskWriter& writer) {
        return writer.look<PaperSlipView>([&](const ports::SiteState& state) -> Result<PaperSlipView> {
            JIAMEI_TRY(const auto number, numberIn(state, text));
            return knownPaper(state, number);
        });
    });
}

void CoreSlipsDesk::settle(const PaperSettlement& order, QObject* receiver, Reply<PaperSlipView> reply)
{
    m_line.book<PaperSlipView>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<PaperSlipView> {
        till::SettlePaperSlip command;
        command.number = PaperSlipNumber(order.number);
        command.state = order.isConflict ? till::PaperSlipState::Conflict : till::PaperSlipState::Spoiled;
        command.reason = order.reason.toStdString();
        if (order.isConflict) {
            JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
            JIAMEI_TRY(command.points, Points::of(order.points));
        }
        JIAMEI_CHECK(writer.run(order.request, {}, command));
        return writer.look<PaperSlipView>(
            [&](const ports::SiteState& state) { return knownPaper(state, command.number); });
    });
}

} // namespace jiamei::kiosk
