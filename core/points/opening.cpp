#include "core/points/opening.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/award.hpp"
#include "core/till/day.hpp"

#include <set>

namespace jiamei::points {

Result<DayNumber> requireOpeningTime(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto redeemed, state.balance(journal::redeemedAccount()));
    if (redeemed.credit != 0)
        return refuse(ErrorCode::OpeningTooLate);
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() == 0)
        return day.number;
    JIAMEI_TRY(const auto open, till::requireOpenDay(state));
    return open.number;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const OpeningBalances& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Import));
    JIAMEI_TRY(const auto opening, state.balance(journal::openingPointsAccount()));
    if (opening.debit != 0)
        return refuse(ErrorCode::OpeningTwice);
    JIAMEI_TRY(const auto day, requireOpeningTime(state));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    if (command.lines.empty())
        return refuse(ErrorCode::NothingToDo);

    journal::Document document;
    document.authority = authority;
    document.day = day;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_opening_points();
    std::set<HouseholdNumber> seen;
    for (const auto& line : command.lines) {
        if (!seen.insert(line.household).second)
            return refuse(ErrorCode::HouseholdDuplicate, {{"household", line.household.text()}});
        JIAMEI_CHECK(household::requireOpen(state, line.household));
        if (line.points.isZero() || line.points.value() > kMaxRowAmount)
            return refuse(ErrorCode::NumberInvalid, {{"value", line.points.value()}, {"field", "points"}});
        auto& out = *payload.add_lines();
        out.set_household(line.household.value());
        out.set_points(line.points.value());
        journal::Entry entry;
        entry.debit = journal::openingPointsAccount();
        entry.credit = journal::householdAccount(line.household);
        entry.amount = line.points.value();
        entry.line = payload.lines_size();
        document.rows.push_back({entry, {}});
        JIAMEI_TRY(const auto before, figuresOf(state, line.household));
        JIAMEI_TRY(const auto after, before.spendable.plus(line.points));
        out.set_settled(settle(document, line.household, before.owed, after).value());
    }
    return document;
}

void describe(CanonicalWriter& out, const OpeningBalances& command)
{
    out.text("opening-balances");
    for (const auto& line : command.lines) {
        out.integer(line.household.value());
        out.integer(line.points.value());
    }
}

} // namespace jiamei::points
