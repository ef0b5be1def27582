#include "core/till/reverse.hpp"

#include "core/fund/register.hpp"
#include "core/operators/authority.hpp"
#include "core/points/carry.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::till {

namespace {

using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;

/// What is left of the original, as the command asks for it.
struct Remains {
    std::vector<std::pair<Seq, Entry>> taken; ///< entries to mirror now
    std::int64_t pointsBefore = 0;            ///< already reversed by line, earlier
    bool isWhole = true;                      ///< nothing of the original stays but cash that was paid for points
};

/// Whose line are the points that were paid in cash; 0 = none were. They go back with the whole redemption only.
std::int32_t topUpLineOf(const journal::pb::Payload& original)
{
    return original.redemption().topped_up() > 0 ? original.redemption().lines_size() + 1 : 0;
}

/// Whose points the document moved; nothing for money and for goods that were received or issued.
std::optional<HouseholdNumber> householdOf(const journal::pb::Payload& payload)
{
    std::uint32_t number = 0;
    if (payload.has_award())
        number = payload.award().household();
    if (payload.has_redemption())
        number = payload.redemption().household();
    const auto household = HouseholdNumber::of(number);
    return household ? std::optional(*household) : std::nullopt;
}

bool isReversible(const journal::pb::Payload& payload)
{
    return payload.has_award() || payload.has_redemption() || payload.has_stock_received() ||
           payload.has_stock_issued() || payload.has_money_moved() || journal::submissionOf(payload) != nullptr ||
           payload.has_activity_closed();
}

/// A line of the original and the entry that booked it.
struct BookedLine {
    std::int32_t line = 0;
    Seq seq;
    Entry entry;
};

/// Of a submission: the entries that posted its claims, under the claims' lines.
Result<std::vector<BookedLine>> postedLines(const ports::SiteState& state, const journal::StoredDocument& original)
{
    std::vector<BookedLine> lines;
    const auto* submission = journal::submissionOf(original.payload);
    for (std::int32_t line = 1; submission != nullptr && line <= submission->lines_size(); ++line) {
        JIAMEI_TRY(const auto claim, state.claim({original.number, line}));
        if (!claim || claim->posted.value() == 0)
            continue;
        JIAMEI_TRY(const auto rows, state.rows(claim->posted, claim->posted));
        if (!rows.empty())
            lines.push_back({line, rows.front().seq, std::get<Entry>(rows.front().body)});
    }
    return lines;
}

/// Advances and settlements have no line: they belong to what the household owed then, not to this deed.
Result<std::vector<BookedLine>> bookedLines(const ports::SiteState& state, const journal::StoredDocument& original)
{
    if (journal::submissionOf(original.payload) != nullptr)
        return postedLines(state, original);
    JIAMEI_TRY(const auto rows, state.rowsOf(original.number));
    std::vector<BookedLine> lines;
    for (const auto& row : rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && entry->line)
            lines.push_back({*entry->line, row.seq, *entry});
    }
    return lines;
}

Result<Remains> remainsOf(const ports::SiteState& state, const journal::StoredDocument& original,
                          const Reverse& command)
{
    JIAMEI_TRY(const auto booked, bookedLines(state, original));
    if (booked.empty())
        return refuse(ErrorCode::DocumentNotReversible, {{"document", command.document.value()}});
    const auto& lines = command.lines;
    const auto topUpLine = topUpLineOf(original.payload);
    Remains remains;
    std::vector<std::int32_t> found;
    for (const auto& [line, seq, entry] : booked) {
        const bool isTopUp = line == topUpLine;
        const bool wanted = lines.empty() || (!isTopUp && std::ranges::find(lines, line) != lines.end());
        JIAMEI_TRY(const auto reversed, state.reversalOf(seq));
        if (wanted && !lines.empty() && reversed)
            return refuse(ErrorCode::AlreadyReversed, {{"document", command.document.value()}, {"line", line}});
        if (wanted && !reversed)
            remains.taken.emplace_back(seq, entry);
        if (reversed && ledgerOf(entry.debit.kind) == journal::Ledger::Points)
            remains.pointsBefore += entry.amount;
        if (wanted)
            found.push_back(line);
        if (!wanted && !reversed && !isTopUp)
            remains.isWhole = false;
    }
    for (const auto line : lines) {
        if (std::ranges::find(found, line) == found.end())
            return refuse(ErrorCode::DocumentNotReversible, {{"document", command.document.value()}, {"line", line}});
    }
    if (remains.taken.empty())
        return refuse(ErrorCode::AlreadyReversed, {{"document", command.document.value()}});
    return remains;
}

/// Received goods can only go back while they are still on the shelf.
Done checkLot(const ports::SiteState& state, const Entry& mirrored)
{
    if (mirrored.debit.kind != AccountKind::Shelf || !mirrored.lot)
        return {};
    JIAMEI_TRY(const auto lot, state.lot(*mirrored.lot));
    const auto available = lot ? lot->quantity.value() : 0;
    if (available >= mirrored.amount)
        return {};
    JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(mirrored.debit.owner)));
    return refuse(ErrorCode::OutOfStock, {{"barcode", goods ? goods->barcode : std::string()},
                                          {"name", goods ? goods->name : std::string()},
                                          {"unit", goods ? goods->unit : std::string()},
                                          {"wanted", mirrored.amount},
                                          {"available", available}});
}

/// Money can only go back while the fund still holds it, and a closed fund takes none.
Done checkFund(const ports::SiteState& state, const Entry& mirrored)
{
    for (const auto& account : {mirrored.debit, mirrored.credit}) {
        if (account.kind != AccountKind::FundingSource)
            continue;
        JIAMEI_TRY(const auto leaving, Money::of(account == mirrored.debit ? mirrored.amount : 0));
        JIAMEI_CHECK(fund::requireMoney(state, FundNumber(account.owner), leaving));
    }
    return {};
}

/// Opening figures may have been entered with a witness, and so they are taken back.
operators::WitnessRule witnessRuleOf(const journal::pb::Payload& original)
{
    const bool isOpening = fund::moneyKindOf(original.money_moved().kind()) == fund::MoneyKind::Opening;
    return original.has_stock_received() || isOpening ? operators::WitnessRule::WhileNobodyElse
                                                      : operators::WitnessRule::None;
}

/// Points the reversal moves, and in which direction.
struct Movement {
    Points toHousehold;
    Points fromHousehold;
};

Result<Movement> movementOf(const std::vector<Entry>& mirrored)
{
    Movement movement;
    for (const auto& entry : mirrored) {
        JIAMEI_TRY(const auto amount, Points::of(entry.amount));
        if (entry.credit.kind == AccountKind::Household) {
            JIAMEI_TRY(movement.toHousehold, movement.toHousehold.plus(amount));
        }
        if (entry.debit.kind == AccountKind::Household) {
            JIAMEI_TRY(movement.fromHousehold, movement.fromHousehold.plus(amount));
        }
    }
    return movement;
}

/// A submission and an activity may be about several households; one reversal is about one.
Result<std::optional<HouseholdNumber>> householdOf(const journal::StoredDocument& original,
                                                   const std::vector<Entry>& mirrored)
{
    if (journal::submissionOf(original.payload) == nullptr && !original.payload.has_activity_closed())
        return householdOf(original.payload);
    std::optional<HouseholdNumber> household;
    for (const auto& entry : mirrored) {
        const auto& account = entry.debit.kind == AccountKind::Household ? entry.debit : entry.credit;
        JIAMEI_TRY(const auto number, HouseholdNumber::of(account.owner));
        if (household && *household != number)
            return refuse(ErrorCode::ReversalNeedsLine, {{"document", original.number.value()}});
        household = number;
    }
    return household;
}

/// Goods and money weigh as much on their way back as on their way out.
Done checkKeepers(const ports::SiteState& state, const operators::Authority& authority,
                  const journal::pb::Payload& original)
{
    JIAMEI_TRY(const auto keeper, operators::requireActor(state, authority, operators::Duty::ManageStock));
    for (const auto number : original.stock_issued().households()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, household));
    }
    return operators::requireSecondPerson(state, authority, witnessRuleOf(original));
}

Done checkPersons(const ports::SiteState& state, const operators::Authority& authority,
                  const journal::pb::Payload& original, const std::optional<HouseholdNumber>& household,
                  std::int64_t points)
{
    if (!household)
        return checkKeepers(state, authority, original);
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, *household));
    JIAMEI_TRY(const auto limit, settingValue(state, SettingKey::SecondPersonPoints));
    if (points > limit)
        return operators::requireSecondPerson(state, authority, operators::WitnessRule::None);
    return {};
}

Done addHouseholdRows(const ports::SiteState& state, HouseholdNumber household, const Movement& movement,
                      const std::vector<journal::NewRow>& mirrored, journal::Document& document)
{
    JIAMEI_TRY(const auto before, points::figuresOf(state, household));
    JIAMEI_TRY(auto after, before.spendable.plus(movement.toHousehold));
    const auto advanced = points::advance(document, household, after, movement.fromHousehold);
    document.rows.insert(document.rows.end(), mirrored.begin(), mirrored.end());
    after = after.lessOrZero(movement.fromHousehold);
    Points settled;
    if (!movement.toHousehold.isZero())
        settled = points::settle(document, household, before.owed, after);
    auto& payload = *document.payload.mutable_reversal();
    payload.set_household(household.value());
    payload.set_points(std::max(movement.toHousehold, movement.fromHousehold).value());
    payload.set_advanced(advanced.value());
    payload.set_settled(settled.value());
    JIAMEI_CHECK(points::carryToSurvivors(state, document));
    JIAMEI_TRY(const auto left, points::spendableAfter(state, document, household));
    payload.set_spendable_after(left.value());
    return {};
}

/// The entries that undo what is left of the original.
struct Mirror {
    std::vector<journal::NewRow> rows;
    Movement movement;
    std::optional<HouseholdNumber> household;
};

Result<Mirror> mirrorOf(const ports::SiteState& state, const journal::StoredDocument& original, const Remains& remains)
{
    std::vector<Entry> mirrored;
    for (const auto& [seq, entry] : remains.taken) {
        Entry mirror = entry;
        mirror.kind = EntryKind::Reversal;
        std::swap(mirror.debit, mirror.credit);
        mirror.refersTo = seq;
        JIAMEI_CHECK(checkLot(state, mirror));
        JIAMEI_CHECK(checkFund(state, mirror));
        mirrored.push_back(mirror);
    }
    // What comes back is there before something leaves again: nothing may go below zero in between.
    std::ranges::stable_partition(mirrored,
                                  [](const Entry& entry) { return entry.debit.kind != AccountKind::Household; });
    Mirror made;
    JIAMEI_TRY(made.movement, movementOf(mirrored));
    JIAMEI_TRY(made.household, householdOf(original, mirrored));
    for (const auto& entry : mirrored)
        made.rows.push_back({entry, {}});
    return made;
}

struct Reversed {
    DayNumber day;
    bool isWhole = false;
};

Result<journal::Document> reversalOf(const ports::SiteState& state, const operators::Authority& authority,
                                     const Reverse& command, const Mirror& mirror, const Reversed& reversed)
{
    journal::Document document;
    document.authority = authority;
    document.day = reversed.day;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_reversal();
    payload.set_document(command.document.value());
    for (const auto line : command.lines)
        payload.add_lines(line);
    payload.set_reason(command.reason);
    payload.set_whole(reversed.isWhole);
    if (mirror.household)
        JIAMEI_CHECK(addHouseholdRows(state, *mirror.household, mirror.movement, mirror.rows, document));
    else
        document.rows = mirror.rows;
    return document;
}

/// A second reversal of a part would not be the whole that the household was told.
Result<bool> nothingIsReversed(const ports::SiteState& state, const journal::StoredDocument& original)
{
    JIAMEI_TRY(const auto booked, bookedLines(state, original));
    for (const auto& line : booked) {
        JIAMEI_TRY(const auto reversed, state.reversalOf(line.seq));
        if (reversed)
            return false;
    }
    return true;
}

/// The entries of a year end that expired something, with their rows.
Result<std::vector<std::pair<Seq, Entry>>> expiredBy(const ports::SiteState& state, DocumentNumber yearEnd)
{
    JIAMEI_TRY(const auto rows, state.rowsOf(yearEnd));
    std::vector<std::pair<Seq, Entry>> entries;
    for (const auto& row : rows) {
        if (const auto* entry = std::get_if<Entry>(&row.body))
            entries.emplace_back(row.seq, *entry);
    }
    return entries;
}

/// What expired goes back to every household, and those that owe pay from it.
Done giveBack(const ports::SiteState& state, Seq seq, const Entry& expired, journal::Document& document)
{
    JIAMEI_TRY(const auto household, HouseholdNumber::of(expired.debit.owner));
    JIAMEI_TRY(const auto before, points::figuresOf(state, household));
    JIAMEI_TRY(const auto amount, Points::of(expired.amount));
    Entry mirror = expired;
    mirror.kind = EntryKind::Reversal;
    std::swap(mirror.debit, mirror.credit);
    mirror.refersTo = seq;
    document.rows.push_back({mirror, {}});
    JIAMEI_TRY(const auto after, before.spendable.plus(amount));
    const auto settled = points::settle(document, household, before.owed, after);
    auto& payload = *document.payload.mutable_reversal();
    payload.set_points(payload.points() + expired.amount);
    auto& out = *payload.add_households();
    out.set_household(household.value());
    out.set_points(expired.amount);
    out.set_settled(settled.value());
    return {};
}

/// Undoing a year end weighs as much as running it. One that took nothing is undone as well: the year is free again.
Result<journal::Document> reverseYearEnd(const ports::SiteState& state, const operators::Authority& authority,
                                         const Reverse& command, DayNumber day)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    if (!command.lines.empty())
        return refuse(ErrorCode::ReversalWholeOnly, {{"document", command.document.value()}});
    JIAMEI_TRY(const auto all, state.yearEnds());
    const auto found = std::ranges::find(all, command.document, &points::YearEnd::document);
    if (found == all.end() || found->state != points::YearEnd::State::Run)
        return refuse(ErrorCode::AlreadyReversed, {{"document", command.document.value()}});
    journal::Document document;
    document.authority = authority;
    document.day = day;
    auto& payload = *document.payload.mutable_reversal();
    payload.set_document(command.document.value());
    payload.set_reason(command.reason);
    payload.set_whole(true);
    document.rows.push_back({journal::Record{journal::RecordType::YearEndReversed, found->year, {}}, {}});
    JIAMEI_TRY(const auto entries, expiredBy(state, command.document));
    for (const auto& [seq, entry] : entries)
        JIAMEI_CHECK(giveBack(state, seq, entry, document));
    JIAMEI_CHECK(points::carryToSurvivors(state, document));
    for (auto& household : *payload.mutable_households()) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household.household()));
        JIAMEI_TRY(const auto left, points::spendableAfter(state, document, number));
        household.set_spendable_after(left.value());
    }
    return document;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Reverse& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Reverse));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_TRY(const auto original, state.document(command.document));
    if (!original)
        return refuse(ErrorCode::DocumentUnknown, {{"document", command.document.value()}});
    if (original->payload.has_year_end_run())
        return reverseYearEnd(state, authority, command, day.number);
    if (!isReversible(original->payload))
        return refuse(ErrorCode::DocumentNotReversible, {{"document", command.document.value()}});
    JIAMEI_TRY(const auto remains, remainsOf(state, *original, command));
    JIAMEI_TRY(const auto mirror, mirrorOf(state, *original, remains));
    // Lines reversed one by one count together, or splitting would spare the second person.
    const auto points =
        remains.pointsBefore + std::max(mirror.movement.toHousehold, mirror.movement.fromHousehold).value();
    JIAMEI_CHECK(checkPersons(state, authority, original->payload, mirror.household, points));
    return reversalOf(state, authority, command, mirror, {day.number, remains.isWhole});
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const TakeBack& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Redeem));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_TRY(const auto original, state.document(command.document));
    if (!original)
        return refuse(ErrorCode::DocumentUnknown, {{"document", command.document.value()}});
    if (!original->payload.has_redemption())
        return refuse(ErrorCode::DocumentNotReversible, {{"document", command.document.value()}});
    const Reverse whole{command.document, {}, std::string(kTakenBackReason)};
    JIAMEI_TRY(const auto remains, remainsOf(state, *original, whole));
    JIAMEI_TRY(const bool isUntouched, nothingIsReversed(state, *original));
    if (!isUntouched)
        return refuse(ErrorCode::AlreadyReversed, {{"document", command.document.value()}});
    const bool isInTime = command.now >= original->at && command.now - original->at <= kTakeBackTime;
    if (!isInTime || original->actor != authority.actor)
        return refuse(ErrorCode::TakeBackTooLate,
                      {{"document", command.document.value()}, {"seconds", std::int64_t{kTakeBackTime.count()}}});
    JIAMEI_TRY(const auto mirror, mirrorOf(state, *original, remains));
    if (mirror.household)
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, *mirror.household));
    return reversalOf(state, authority, whole, mirror, {day.number, remains.isWhole});
}

void describe(CanonicalWriter& out, const Reverse& command)
{
    out.text("reverse");
    out.integer(command.document.value());
    out.integer(static_cast<std::int64_t>(command.lines.size()));
    for (const auto line : command.lines)
        out.integer(line);
    out.text(command.reason);
}

// The moment of the try is left out: a retry of the same take-back comes later.
void describe(CanonicalWriter& out, const TakeBack& command)
{
    out.text("take-back");
    out.integer(command.document.value());
}

} // namespace jiamei::till
