#include "core/stock/issue.hpp"

#include "core/base/spaces.hpp"
#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/stock/limits.hpp"
#include "core/stock/take.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace jiamei::stock {

namespace {

using journal::AccountKind;

constexpr std::int64_t kMaxVisits = 10'000;

AccountKind accountOf(IssueKind kind)
{
    switch (kind) {
    case IssueKind::Prize:
        return AccountKind::Prize;
    case IssueKind::WriteOff:
        return AccountKind::Spoiled;
    case IssueKind::Transfer:
        return AccountKind::Transfer;
    case IssueKind::Return:
        return AccountKind::Supplier;
    case IssueKind::Care:
        break;
    }
    return AccountKind::Care;
}

bool goesToPeople(IssueKind kind)
{
    return kind == IssueKind::Care || kind == IssueKind::Prize;
}

/// Leaves because something is wrong with it.
bool isUnwanted(IssueKind kind)
{
    return kind == IssueKind::WriteOff || kind == IssueKind::Return;
}

Done checkTexts(const Issue& command)
{
    JIAMEI_CHECK(checkText(command.recipient, "recipient", 120));
    JIAMEI_CHECK(checkText(command.reason, "reason", 300));
    JIAMEI_CHECK(checkText(command.paper, "paper", 60));
    if (isUnwanted(command.kind))
        JIAMEI_CHECK(points::requireReason(command.reason));
    if (command.kind == IssueKind::WriteOff && !command.cause)
        return refuse(ErrorCode::ReasonMissing);
    if (command.kind == IssueKind::Transfer && isBlank(command.paper))
        return refuse(ErrorCode::TextInvalid, {{"field", "paper"}});
    return {};
}

/// What the kind has no place for is refused, not dropped: whoever said it would think that it is kept.
Done checkPlaces(const Issue& command)
{
    const auto kind = command.kind;
    const bool isCare = kind == IssueKind::Care;
    const auto hasLot = [](const IssueLine& line) { return line.lot.has_value(); };
    const std::array<std::pair<const char*, bool>, 6> misplaced{{
        {"household", !goesToPeople(kind) && !command.households.empty()},
        {"recipient", kind == IssueKind::WriteOff && !command.recipient.empty()},
        {"visits", !isCare && command.visits != 0},
        {"money", !isCare && !command.money.empty()},
        {"cause", kind != IssueKind::WriteOff && command.cause.has_value()},
        {"lot", !isUnwanted(kind) && std::ranges::any_of(command.lines, hasLot)},
    }};
    const auto found = std::ranges::find(misplaced, true, &std::pair<const char*, bool>::second);
    return found == misplaced.end() ? Done() : refuse(ErrorCode::UsageWrong, {{"detail", std::string(found->first)}});
}

/// Where it goes. Errors: RecipientMissing, TransferOwnSite.
Done checkRecipient(const ports::SiteState& state, const Issue& command)
{
    const auto missing = [&] {
        return refuse(ErrorCode::RecipientMissing, {{"kind", std::string(textOf(command.kind))}});
    };
    const bool isNamed = !isBlank(command.recipient);
    if (goesToPeople(command.kind))
        return isNamed || !command.households.empty() ? Done() : missing();
    if (command.kind == IssueKind::WriteOff)
        return {};
    if (!isNamed)
        return missing();
    if (command.kind != IssueKind::Transfer)
        return {};
    const auto other = SiteId::parse(command.recipient);
    if (!other)
        return missing();
    JIAMEI_TRY(const auto own, state.site());
    return *other == own.site ? refuse(ErrorCode::TransferOwnSite, {{"site", other->text()}}) : Done();
}

Done checkHouseholds(const ports::SiteState& state, const operators::Authority& authority, const Issue& command)
{
    if (command.visits > kMaxVisits)
        return refuse(ErrorCode::NumberInvalid, {{"field", "visits"}, {"value", std::int64_t{command.visits}}});
    std::set<HouseholdNumber> named;
    for (const auto household : command.households) {
        JIAMEI_CHECK(household::requireOpen(state, household));
        if (!named.insert(household).second)
            return refuse(ErrorCode::HouseholdDuplicate, {{"household", household.text()}});
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, household));
    }
    return {};
}

/// Pieces of one goods, of one lot when it is named.
struct Wanted {
    Goods goods;
    Quantity quantity;
    std::optional<LotNumber> lot;
};

Done checkQuantity(const Wanted& wanted)
{
    if (wanted.quantity.isZero() || wanted.quantity.value() > kMostPiecesOut)
        return refuse(ErrorCode::QuantityOutsideLimits,
                      {{"quantity", wanted.quantity.value()}, {"max", kMostPiecesOut}, {"name", wanted.goods.name}});
    return {};
}

Result<Goods> requireGoods(const ports::SiteState& state, IssueKind kind, GoodsNumber number)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", number.value()}});
    if (goods->isWithdrawn && goesToPeople(kind))
        return refuse(ErrorCode::GoodsWithdrawn, {{"barcode", goods->barcode}, {"name", goods->name}});
    return *goods;
}

Result<std::vector<Wanted>> putTogether(const ports::SiteState& state, const Issue& command)
{
    std::vector<Wanted> together;
    for (const auto& line : command.lines) {
        JIAMEI_TRY(auto goods, requireGoods(state, command.kind, line.goods));
        // Beside a named lot the rest of the shelf could mean that lot once more.
        const auto same = std::ranges::find_if(together, [&line](const Wanted& known) {
            return known.goods.number == line.goods && (known.lot == line.lot || !known.lot || !line.lot);
        });
        if (same == together.end()) {
            together.push_back({std::move(goods), line.quantity, line.lot});
            JIAMEI_CHECK(checkQuantity(together.back()));
            continue;
        }
        if (same->lot != line.lot)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", goods.barcode}, {"name", goods.name}});
        JIAMEI_CHECK(checkQuantity({goods, line.quantity, line.lot}));
        JIAMEI_TRY(same->quantity, same->quantity.plus(line.quantity));
        JIAMEI_CHECK(checkQuantity(*same));
    }
    if (together.empty() && command.money.empty())
        return refuse(ErrorCode::BasketEmpty);
    JIAMEI_CHECK(checkLines(together.size()));
    return together;
}

Done addGoods(const ports::SiteState& state, const Issue& command, BusinessDate date, journal::Document& document)
{
    auto& payload = *document.payload.mutable_stock_issued();
    const auto expired = isUnwanted(command.kind) ? ExpiredLots::Leave : ExpiredLots::Stay;
    JIAMEI_TRY(const auto lines, putTogether(state, command));
    for (const auto& line : lines) {
        JIAMEI_TRY(const auto taken, line.lot ? takeFromLot(state, line.goods, *line.lot, line.quantity)
                                              : takeFromShelf(state, line.goods, line.quantity, date, expired));
        auto& out = *payload.add_lines();
        out.set_goods(line.goods.number.value());
        out.set_name(line.goods.name);
        out.set_spec(line.goods.spec);
        out.set_unit(line.goods.unit);
        out.set_quantity(line.quantity.value());
        out.set_value_fen(taken.value.value());
        for (const auto& [lot, quantity] : taken.lots) {
            auto& part = *out.add_lots();
            part.set_lot(lot.value());
            part.set_quantity(quantity.value());
        }
        addShelfEntries(document, line.goods.number, taken, accountOf(command.kind), payload.lines_size());
    }
    return {};
}

Done addMoney(const ports::SiteState& state, const Issue& command, journal::Document& document)
{
    JIAMEI_CHECK(fund::checkUses(state, command.money));
    auto& payload = *document.payload.mutable_stock_issued();
    for (const auto& use : command.money) {
        auto& out = *payload.add_funds();
        out.set_fund(use.fund.value());
        out.set_fen(use.amount.value());
    }
    fund::addUses(document, command.money, AccountKind::CareMoney, payload.lines_size());
    return {};
}

std::uint32_t visitsOf(const Issue& command)
{
    if (command.kind != IssueKind::Care || command.visits != 0)
        return command.visits;
    return static_cast<std::uint32_t>(std::max<std::size_t>(command.households.size(), 1));
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Issue& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_CHECK(checkTexts(command));
    JIAMEI_CHECK(checkPlaces(command));
    JIAMEI_CHECK(checkRecipient(state, command));
    JIAMEI_CHECK(checkHouseholds(state, authority, command));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_stock_issued();
    payload.set_kind(static_cast<std::uint32_t>(command.kind));
    for (const auto household : command.households)
        payload.add_households(household.value());
    payload.set_recipient(command.recipient);
    payload.set_visits(visitsOf(command));
    payload.set_cause(command.cause ? static_cast<std::uint32_t>(*command.cause) : 0);
    payload.set_reason(command.reason);
    payload.set_paper(command.paper);
    payload.set_photo(command.photo);
    JIAMEI_CHECK(addGoods(state, command, day.date, document));
    JIAMEI_CHECK(addMoney(state, command, document));
    return document;
}

void describe(CanonicalWriter& out, const Issue& command)
{
    out.text("issue");
    out.integer(static_cast<std::int64_t>(command.kind));
    out.integer(static_cast<std::int64_t>(command.lines.size()));
    for (const auto& line : command.lines) {
        out.integer(line.goods.value());
        out.integer(line.quantity.value());
        out.optionalInteger(line.lot ? std::optional<std::int64_t>(line.lot->value()) : std::nullopt);
    }
    out.integer(static_cast<std::int64_t>(command.households.size()));
    for (const auto household : command.households)
        out.integer(household.value());
    out.text(command.recipient);
    out.integer(command.visits);
    out.optionalInteger(command.cause ? std::optional(static_cast<std::int64_t>(*command.cause)) : std::nullopt);
    out.text(command.reason);
    out.text(command.paper);
    out.text(command.photo);
    fund::describe(out, command.money);
}

} // namespace jiamei::stock
