#include "core/till/day.hpp"

#include "core/operators/authority.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace jiamei::till {

namespace {

constexpr std::chrono::hours kLongestDayOn{20}; // design section 6

Result<journal::pb::DayClosed> closing(const ports::SiteState& state, const BusinessDay& day)
{
    JIAMEI_TRY(const auto tally, tallyOf(state, day.number));
    journal::pb::DayClosed closed;
    closed.set_number(day.number.value());
    closed.set_date(static_cast<std::uint32_t>(day.date.daysSince2020()));
    closed.set_awards(tally.awards);
    closed.set_points_awarded(tally.pointsAwarded);
    closed.set_points_deducted(tally.pointsDeducted);
    closed.set_redemptions(tally.redemptions);
    closed.set_points_redeemed(tally.pointsRedeemed);
    closed.set_reversals(tally.reversals);
    return closed;
}

} // namespace

Result<BusinessDay> requireOpenDay(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (!day.isOpen)
        return refuse(ErrorCode::DayNotOpen, {{"last", day.number.value() == 0 ? std::string() : day.date.text()}});
    return day;
}

Result<std::optional<BusinessDate>> offeredDate(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto head, state.head());
    const auto today = BusinessDate::inChina(now.time);
    if (qualityAfter(now, head.lastTime) != TimeQuality::Sure || !today)
        return std::optional<BusinessDate>();
    return std::optional<BusinessDate>(*today);
}

DayWatch followDay(const DayWatch& watch, const BusinessDay& day, const PoweredOn& now)
{
    DayWatch next = watch;
    if (watch.day != day.number)
        next = {.day = day.number, .on = {}, .seen = {}, .confirmed = {}};
    else if (watch.seen.boot == now.boot)
        next.on += std::max(std::chrono::milliseconds(0), now.uptime - watch.seen.uptime);
    else
        next.on += now.uptime;
    next.seen = now;
    return next;
}

Result<bool> asksForSameDay(const ports::SiteState& state, const Moment& now, const DayWatch& watch)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (!day.isOpen)
        return false;
    const bool isWatched = watch.day == day.number;
    if (isWatched && watch.on >= kLongestDayOn)
        return true;
    JIAMEI_TRY(const auto today, offeredDate(state, now));
    return today && *today > day.date && !(isWatched && watch.confirmed && *watch.confirmed >= *today);
}

Result<DayWatch> confirmSameDay(const ports::SiteState& state, const Moment& now, DayWatch watch)
{
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_TRY(const auto today, offeredDate(state, now));
    watch.day = day.number;
    watch.on = {};
    watch.confirmed = today;
    return watch;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const OpenDay& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::RunDay));
    JIAMEI_TRY(const auto last, state.lastDay());
    if (last.number.value() != 0 && command.date < last.date)
        return refuse(ErrorCode::DayBeforeLastDay, {{"date", command.date.text()}, {"last", last.date.text()}});
    JIAMEI_TRY(const auto today, offeredDate(state, command.now));
    const bool far = today && std::abs(command.date.daysAfter(*today)) > 1;
    if (far && !command.isConfirmed)
        return refuse(ErrorCode::DateNeedsConfirmation, {{"date", command.date.text()}, {"today", today->text()}});

    journal::Document document;
    document.authority = authority;
    auto& payload = *document.payload.mutable_day_opened();
    if (last.isOpen) {
        JIAMEI_TRY(auto closed, closing(state, last));
        closed.set_by_next_opener(true);
        *payload.mutable_closed_previous() = closed;
        document.addRecord(journal::RecordType::DayClosed, last.number.value());
    }
    const auto number = last.number.value() + 1;
    document.day = DayNumber(number);
    payload.set_number(number);
    payload.set_date(static_cast<std::uint32_t>(command.date.daysSince2020()));
    payload.set_clock_unsure(!today);
    payload.add_duty(authority.actor.value());
    document.rows.push_back({journal::Record{journal::RecordType::DayOpened, number, {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CloseDay& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::RunDay));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_TRY(auto closed, closing(state, day));
    std::set<GoodsNumber> seen;
    for (const auto& count : command.counts) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(count.goods));
        if (!goods)
            return refuse(ErrorCode::GoodsUnknown, {{"goods", count.goods.value()}});
        if (!seen.insert(count.goods).second)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", goods->barcode}, {"name", goods->name}});
        JIAMEI_TRY(const auto shelf, state.balance(journal::shelfAccount(count.goods)));
        auto& out = *closed.add_counts();
        out.set_goods(count.goods.value());
        out.set_book(shelf.net());
        out.set_counted(count.counted.value());
    }
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    *document.payload.mutable_day_closed() = closed;
    document.addRecord(journal::RecordType::DayClosed, day.number.value());
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CorrectDay& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::RunDay));
    JIAMEI_TRY(const auto days, state.days());
    const auto wrong = std::ranges::find(days, command.day, &BusinessDay::number);
    if (wrong == days.end() || command.day == DayNumber(0))
        return refuse(ErrorCode::DayUnknown, {{"day", std::int64_t(command.day.value())}});
    if (wrong->date == command.date)
        return refuse(ErrorCode::NothingToDo);
    for (const auto& other : days) {
        if (other.number == DayNumber(0))
            continue;
        if (other.number < command.day && command.date < other.date)
            return refuse(ErrorCode::DayBeforeLastDay, {{"date", command.date.text()}, {"last", other.date.text()}});
        if (other.number > command.day && command.date > other.date)
            return refuse(ErrorCode::DayAfterNextDay, {{"date", command.date.text()}, {"next", other.date.text()}});
    }
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));

    JIAMEI_TRY(const auto last, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = last.number;
    auto& payload = *document.payload.mutable_day_corrected();
    payload.set_number(command.day.value());
    payload.set_wrong_date(static_cast<std::uint32_t>(wrong->date.daysSince2020()));
    payload.set_right_date(static_cast<std::uint32_t>(command.date.daysSince2020()));
    document.addRecord(journal::RecordType::DayCorrected, command.day.value());
    return document;
}

Result<Tally> tallyOf(const ports::SiteState& state, DayNumber day)
{
    Tally tally;
    JIAMEI_TRY(const auto documents, state.documentsOfDay(day));
    for (const auto& document : documents) {
        JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
        tally.add(document, rows);
    }
    return tally;
}

// The moment of the try is left out: a retry of the same opening comes later.
void describe(CanonicalWriter& out, const OpenDay& command)
{
    out.text("day-open");
    out.integer(command.date.daysSince2020());
}

void describe(CanonicalWriter& out, const CorrectDay& command)
{
    out.text("day-correct");
    out.integer(command.day.value());
    out.integer(command.date.daysSince2020());
}

void describe(CanonicalWriter& out, const CloseDay& command)
{
    out.text("day-close");
    for (const auto& count : command.counts) {
        out.integer(count.goods.value());
        out.integer(count.counted.value());
    }
}

} // namespace jiamei::till
