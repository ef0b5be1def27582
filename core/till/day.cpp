#include "core/till/day.hpp"

#include "core/operators/authority.hpp"
#include "core/till/closing.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace jiamei::till {

namespace {

constexpr std::chrono::hours kLongestDayOn{20}; // design section 6
constexpr std::size_t kMostToCount = 5;         // design section 7

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

/// What the rows of a day say about its shelves.
struct DayOnTheShelf {
    Digest opening{};                          ///< hash of the row that opened it
    std::map<GoodsNumber, std::int64_t> moved; ///< pieces that came, less those that left
};

Result<DayOnTheShelf> shelfDayOf(const ports::SiteState& state, DayNumber day)
{
    DayOnTheShelf found;
    JIAMEI_TRY(const auto documents, state.documentsOfDay(day));
    for (const auto& document : documents) {
        JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
        for (const auto& row : rows) {
            const auto* record = std::get_if<journal::Record>(&row.body);
            if (record != nullptr && record->type == journal::RecordType::DayOpened)
                found.opening = row.hash;
            const auto* entry = std::get_if<journal::Entry>(&row.body);
            if (entry == nullptr || ledgerOf(entry->debit.kind) != journal::Ledger::Stock)
                continue;
            const GoodsNumber goods(entry->debit.owner);
            found.moved[goods] += movementOf(*entry, journal::shelfAccount(goods));
        }
    }
    return found;
}

/// The goods with something on the book; `sinceOpening` is taken off again.
std::vector<GoodsNumber> goodsOnTheBook(const std::map<journal::Account, journal::Balance>& shelves,
                                        const std::map<GoodsNumber, std::int64_t>& sinceOpening)
{
    std::vector<GoodsNumber> goods;
    for (const auto& [account, balance] : shelves) {
        const GoodsNumber number(account.owner);
        const auto moved = sinceOpening.find(number);
        if (balance.net() > (moved == sinceOpening.end() ? 0 : moved->second))
            goods.push_back(number);
    }
    return goods;
}

Result<std::vector<OperatorNumber>> peopleOnDuty(const ports::SiteState& state, OperatorNumber opener,
                                                 const std::vector<OperatorNumber>& others)
{
    std::vector<OperatorNumber> people{opener};
    for (const auto number : others) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(number));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", number.value()}});
        if (person->state != operators::OperatorState::Active)
            return refuse(ErrorCode::OperatorBlocked, {{"operator", person->id.text()}});
        if (std::ranges::find(people, number) == people.end())
            people.push_back(number);
    }
    return people;
}

/// What was written down when this day was closed.
Result<DayClose> read(const journal::pb::DayClosed& closed, const BusinessDay& day)
{
    DayClose close;
    close.day = day;
    close.tally = {.pointsAwarded = closed.points_awarded(),
                   .pointsDeducted = closed.points_deducted(),
                   .pointsRedeemed = closed.points_redeemed(),
                   .awards = closed.awards(),
                   .redemptions = closed.redemptions(),
                   .reversals = closed.reversals()};
    close.byNextOpener = closed.by_next_opener();
    for (const auto& count : closed.counts()) {
        if (count.book() == count.counted())
            continue;
        JIAMEI_TRY(const auto book, Quantity::of(count.book()));
        JIAMEI_TRY(const auto counted, Quantity::of(count.counted()));
        close.differences.push_back({GoodsNumber(count.goods()), book, counted});
    }
    return close;
}

/// The close of the day among these documents; nothing when none of them closed it.
Result<std::optional<DayClose>> closeAmong(const ports::SiteState& state, const BusinessDay& day,
                                           const std::vector<journal::StoredDocument>& documents)
{
    for (const auto& document : documents) {
        const auto& payload = document.payload;
        const auto& closed = payload.has_day_closed() ? payload.day_closed() : payload.day_opened().closed_previous();
        if (closed.number() != day.number.value() || day.number.value() == 0)
            continue;
        JIAMEI_TRY(auto close, read(closed, day));
        close.document = document.number;
        JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
        if (const auto row = closeOf(rows)) {
            close.seq = row->seq;
            close.head = row->head;
        }
        return std::optional(std::move(close));
    }
    return std::optional<DayClose>();
}

Digest lotDrawn(const Digest& opening, GoodsNumber goods)
{
    CanonicalWriter out;
    out.integer(goods.value());
    return blake2b(Bytes(asBytes(opening)) + out.bytes());
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

Result<BusinessDate> todayOf(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.isOpen)
        return day.date;
    JIAMEI_TRY(const auto offered, offeredDate(state, now));
    if (offered && *offered >= day.date)
        return *offered;
    if (day.number.value() == 0)
        return refuse(ErrorCode::DateNeedsConfirmation);
    return day.date;
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
    JIAMEI_TRY(const auto duty, peopleOnDuty(state, authority.actor, command.duty));

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
    for (const auto person : duty)
        payload.add_duty(person.value());
    document.rows.push_back({journal::Record{journal::RecordType::DayOpened, number, {}}, {}});
    return document;
}

Result<std::vector<stock::Goods>> goodsToCount(const ports::SiteState& state, const BusinessDay& day)
{
    JIAMEI_TRY(const auto shelves, state.balancesOf(journal::AccountKind::Shelf));
    JIAMEI_TRY(const auto today, shelfDayOf(state, day.number));
    auto numbers = goodsOnTheBook(shelves, today.moved);
    if (numbers.empty())
        numbers = goodsOnTheBook(shelves, {});
    std::ranges::sort(numbers, {}, [&](GoodsNumber goods) { return lotDrawn(today.opening, goods); });
    numbers.resize(std::min(numbers.size(), kMostToCount));
    std::vector<stock::Goods> chosen;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
        if (goods)
            chosen.push_back(*goods);
    }
    return chosen;
}

Result<std::vector<stock::Goods>> goodsToCount(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    return goodsToCount(state, day);
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

Result<std::optional<DayClose>> lastCloseOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto newest, state.lastDay());
    // Only the newest can be open.
    JIAMEI_TRY(const auto last, state.day(DayNumber(newest.number.value() - (newest.isOpen ? 1 : 0))));
    if (!last)
        return std::optional<DayClose>();
    // By itself, or by the document that opened the day after it.
    for (const auto number : {last->number, DayNumber(last->number.value() + 1)}) {
        JIAMEI_TRY(const auto documents, state.documentsOfDay(number));
        JIAMEI_TRY(auto close, closeAmong(state, *last, documents));
        if (close)
            return close;
    }
    return std::optional<DayClose>();
}

Result<std::optional<BusinessDate>> dateOf(const ports::SiteState& state, DayNumber number)
{
    JIAMEI_TRY(const auto day, state.day(number));
    return day ? std::optional(day->date) : std::nullopt;
}

Result<std::vector<OperatorNumber>> dutyOf(const ports::SiteState& state, DayNumber day)
{
    JIAMEI_TRY(const auto documents, state.documentsOfDay(day));
    std::vector<OperatorNumber> people;
    for (const auto& document : documents) {
        for (const auto number : document.payload.day_opened().duty())
            people.emplace_back(number);
    }
    return people;
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
    for (const auto person : command.duty)
        out.integer(person.value());
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
