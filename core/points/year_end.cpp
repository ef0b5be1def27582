#include "core/points/year_end.hpp"

#include "core/operators/authority.hpp"
#include "core/till/day.hpp"

namespace jiamei::points {

namespace {

Result<BusinessDate> dateIn(std::int32_t year, unsigned month, unsigned day)
{
    return BusinessDate::of(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

Done requireYear(std::int32_t year, BusinessDate date, const Result<BusinessDate>& from)
{
    const auto to = dateIn(year + 1, 12, 31);
    if (from && to && *from <= date && date <= *to)
        return {};
    return refuse(ErrorCode::YearEndWrongYear, {{"year", std::int64_t(year)},
                                                {"date", date.text()},
                                                {"from", from ? from->text() : std::string()},
                                                {"to", to ? to->text() : std::string()}});
}

template <class Message>
void write(const YearEndEffect& effect, YearEndPolicy policy, std::int32_t year, Message& message)
{
    message.set_year(static_cast<std::uint32_t>(year));
    message.set_policy(static_cast<std::uint32_t>(policy));
    for (const auto& line : effect.lines) {
        auto& out = *message.add_lines();
        out.set_household(line.household.value());
        out.set_spendable(line.spendable.value());
        out.set_expires(line.expires.value());
    }
    message.set_spendable(effect.spendable.value());
    message.set_expires(effect.expires.value());
}

Done requireNotDone(const YearEndStanding& standing, std::int32_t year)
{
    if (!standing.run)
        return {};
    return refuse(ErrorCode::YearEndDone, {{"year", std::int64_t(year)}, {"document", standing.run->document.value()}});
}

Done requireOldPreview(const YearEndStanding& standing, const RunYearEnd& command, BusinessDate date)
{
    const std::string policy(textOf(command.policy));
    const std::int64_t year = command.year;
    if (!standing.preview || !standing.shown || !standing.from)
        return refuse(ErrorCode::YearEndNotPreviewed, {{"year", year}, {"policy", policy}});
    if (date >= *standing.from)
        return {};
    return refuse(ErrorCode::YearEndTooSoon, {{"year", year},
                                              {"policy", policy},
                                              {"preview", standing.preview->document.value()},
                                              {"shown", standing.shown->text()},
                                              {"from", standing.from->text()},
                                              {"date", date.text()}});
}

} // namespace

Points expiring(YearEndPolicy policy, Points spendable)
{
    if (policy == YearEndPolicy::Carry)
        return {};
    return policy == YearEndPolicy::Clear ? spendable : Points::of(spendable.value() / 2).value_or(Points());
}

Result<YearEndEffect> effectOf(const ports::SiteState& state, YearEndPolicy policy)
{
    YearEndEffect effect;
    JIAMEI_TRY(const auto balances, state.balancesOf(journal::AccountKind::Household));
    for (const auto& [account, balance] : balances) {
        YearEndLine line;
        JIAMEI_TRY(line.household, HouseholdNumber::of(account.owner));
        JIAMEI_TRY(line.spendable, Points::of(balance.net()));
        if (line.spendable.isZero())
            continue;
        line.expires = expiring(policy, line.spendable);
        JIAMEI_TRY(effect.spendable, effect.spendable.plus(line.spendable));
        JIAMEI_TRY(effect.expires, effect.expires.plus(line.expires));
        effect.lines.push_back(line);
    }
    return effect;
}

Result<YearEndStanding> standingOf(const ports::SiteState& state, YearEndPolicy policy, std::int32_t year)
{
    YearEndStanding standing;
    JIAMEI_TRY(const auto all, state.yearEnds());
    for (const auto& item : all) {
        if (item.year != year)
            continue;
        if (item.state == YearEnd::State::Run)
            standing.run = item;
        if (item.state == YearEnd::State::Previewed && item.policy == policy && !standing.preview)
            standing.preview = item;
    }
    if (standing.preview) {
        JIAMEI_TRY(const auto previewed, till::dateOf(state, standing.preview->day));
        standing.shown = previewed.value_or(BusinessDate());
        JIAMEI_TRY(standing.from, BusinessDate::ofDaysSince2020(standing.shown->daysSince2020() + kYearEndNoticeDays));
    }
    return standing;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const PreviewYearEnd& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_CHECK(requireYear(command.year, day.date, dateIn(command.year, 1, 1)));
    JIAMEI_TRY(const auto standing, standingOf(state, command.policy, command.year));
    JIAMEI_CHECK(requireNotDone(standing, command.year));
    JIAMEI_TRY(const auto effect, effectOf(state, command.policy));
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    write(effect, command.policy, command.year, *document.payload.mutable_year_end_previewed());
    document.rows.push_back({journal::Record{journal::RecordType::YearEndPreviewed, command.year, {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const PreviewYearEnd& command)
{
    out.text("year-end-preview");
    out.integer(static_cast<std::int64_t>(command.policy));
    out.integer(command.year);
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const RunYearEnd& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireYear(command.year, day.date, dateIn(command.year, 12, 31)));
    JIAMEI_TRY(const auto standing, standingOf(state, command.policy, command.year));
    JIAMEI_CHECK(requireNotDone(standing, command.year));
    JIAMEI_CHECK(requireOldPreview(standing, command, day.date));
    JIAMEI_TRY(const auto effect, effectOf(state, command.policy));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_year_end_run();
    write(effect, command.policy, command.year, payload);
    payload.set_preview(standing.preview->document.value());
    document.rows.push_back({journal::Record{journal::RecordType::YearEndRun, command.year, {}}, {}});
    std::int32_t number = 0;
    for (const auto& line : effect.lines) {
        ++number;
        if (line.expires.isZero())
            continue;
        journal::Entry entry;
        entry.debit = journal::householdAccount(line.household);
        entry.credit = journal::expiredAccount();
        entry.amount = line.expires.value();
        entry.line = number;
        document.rows.push_back({entry, {}});
    }
    return document;
}

void describe(CanonicalWriter& out, const RunYearEnd& command)
{
    out.text("year-end");
    out.integer(static_cast<std::int64_t>(command.policy));
    out.integer(command.year);
}

} // namespace jiamei::points
