#include "core/till/redeem.hpp"

#include "core/household/identify.hpp"
#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/award.hpp"
#include "core/till/day.hpp"
#include "core/till/freeze.hpp"
#include "core/till/settings.hpp"

#include <algorithm>

namespace jiamei::till {

namespace {

/// A line as it is booked.
struct PricedLine {
    stock::Goods goods;
    Quantity quantity;
    Points each;
    Points points;
    std::vector<std::pair<LotNumber, Quantity>> lots; ///< first to expire first
};

struct PricedBasket {
    std::vector<PricedLine> lines;
    Points total;
    Points spendable;
    bool isOwnHousehold = false;
};

constexpr std::int64_t kMaxPieces = 10'000;
constexpr std::size_t kMaxLines = 100;

Result<std::vector<BasketLine>> putTogether(const std::vector<BasketLine>& lines)
{
    std::vector<BasketLine> together;
    for (const auto& line : lines) {
        if (line.quantity.isZero() || line.quantity.value() > kMaxPieces)
            return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", line.quantity.value()}, {"max", kMaxPieces}});
        const auto same = std::ranges::find(together, line.goods, &BasketLine::goods);
        if (same == together.end()) {
            together.push_back(line);
            continue;
        }
        JIAMEI_TRY(same->quantity, same->quantity.plus(line.quantity));
        if (same->quantity.value() > kMaxPieces)
            return refuse(ErrorCode::QuantityOutsideLimits,
                          {{"quantity", same->quantity.value()}, {"max", kMaxPieces}});
    }
    if (together.empty())
        return refuse(ErrorCode::BasketEmpty);
    if (together.size() > kMaxLines)
        return refuse(ErrorCode::QuantityOutsideLimits, {{"quantity", static_cast<std::int64_t>(together.size())},
                                                         {"max", static_cast<std::int64_t>(kMaxLines)}});
    return together;
}

Done checkHousehold(const ports::SiteState& state, const Redeem& command)
{
    JIAMEI_CHECK(household::requireOpen(state, command.household));
    return command.card ? household::requireCard(state, command.household, *command.card) : Done();
}

/// First to expire leaves first; what is past its date stays where it is.
Done takeFromLots(const ports::SiteState& state, BusinessDate date, PricedLine& line)
{
    JIAMEI_TRY(const auto lots, state.lots(line.goods.number));
    auto wanted = line.quantity;
    Quantity available;
    Quantity expired;
    for (const auto& lot : lots) {
        if (lot.expiry && *lot.expiry < date) {
            JIAMEI_TRY(expired, expired.plus(lot.quantity));
            continue;
        }
        JIAMEI_TRY(available, available.plus(lot.quantity));
        const auto taken = std::min(wanted, lot.quantity);
        if (!taken.isZero())
            line.lots.emplace_back(lot.number, taken);
        wanted = wanted.lessOrZero(taken);
    }
    if (wanted.isZero())
        return {};
    Context context{{"barcode", line.goods.barcode},
                    {"name", line.goods.name},
                    {"wanted", line.quantity.value()},
                    {"available", available.value()}};
    if (expired >= wanted) {
        context.add("expired", expired.value());
        return refuse(ErrorCode::LotExpired, std::move(context));
    }
    return refuse(ErrorCode::OutOfStock, std::move(context));
}

Done checkGoodsLimit(const ports::SiteState& state, HouseholdNumber household, BusinessDate date,
                     const PricedLine& line)
{
    if (!line.goods.householdMonthLimit)
        return {};
    const auto month = points::spanOf(points::CapPeriod::Month, date);
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    Quantity used;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto taken, state.redeemedPieces(number, line.goods.number, *month));
        JIAMEI_TRY(used, used.plus(taken));
    }
    JIAMEI_TRY(const auto after, used.plus(line.quantity));
    if (after > *line.goods.householdMonthLimit)
        return refuse(ErrorCode::GoodsLimitReached, {{"barcode", line.goods.barcode},
                                                     {"name", line.goods.name},
                                                     {"limit", line.goods.householdMonthLimit->value()},
                                                     {"used", used.value()},
                                                     {"wanted", line.quantity.value()}});
    return {};
}

Result<PricedLine> priceLine(const ports::SiteState& state, const Redeem& command, BusinessDate date,
                             const BasketLine& wanted)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(wanted.goods));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", wanted.goods.value()}});
    JIAMEI_TRY(const auto price, state.price(wanted.goods, date));
    if (!price)
        return refuse(ErrorCode::GoodsWithoutPrice, {{"barcode", goods->barcode}, {"name", goods->name}});
    PricedLine line;
    line.goods = *goods;
    line.quantity = wanted.quantity;
    line.each = price->points;
    JIAMEI_TRY(line.points, price->points.times(wanted.quantity.value()));
    JIAMEI_CHECK(checkGoodsLimit(state, command.household, date, line));
    JIAMEI_CHECK(takeFromLots(state, date, line));
    return line;
}

Done checkTotals(const ports::SiteState& state, const Redeem& command, const PricedBasket& basket)
{
    if (command.shownTotal && *command.shownTotal != basket.total)
        return refuse(ErrorCode::BasketChanged,
                      {{"shown", command.shownTotal->value()}, {"total", basket.total.value()}});
    JIAMEI_TRY(const auto limit, settingValue(state, SettingKey::VisitLimitPoints));
    if (limit > 0 && basket.total.value() > limit)
        return refuse(ErrorCode::VisitLimitReached, {{"points", basket.total.value()}, {"limit", limit}});
    if (basket.total > basket.spendable)
        return refuse(ErrorCode::InsufficientPoints, {{"needed", basket.total.value()},
                                                      {"spendable", basket.spendable.value()},
                                                      {"missing", basket.total.lessOrZero(basket.spendable).value()}});
    return {};
}

void addRows(journal::Document& document, const Redeem& command, const PricedLine& line, std::int32_t number)
{
    journal::Entry points;
    points.debit = journal::householdAccount(command.household);
    points.credit = journal::redeemedAccount();
    points.amount = line.points.value();
    points.line = number;
    document.rows.push_back({points, {}});
    for (const auto& [lot, quantity] : line.lots) {
        journal::Entry pieces;
        pieces.debit = journal::shelfAccount(line.goods.number);
        pieces.credit = journal::stockAccount(journal::AccountKind::GoodsRedeemed, line.goods.number);
        pieces.amount = quantity.value();
        pieces.lot = lot;
        pieces.line = number;
        document.rows.push_back({pieces, {}});
    }
}

void addLine(journal::pb::Redemption& payload, const PricedLine& line)
{
    auto& out = *payload.add_lines();
    out.set_goods(line.goods.number.value());
    out.set_barcode(line.goods.barcode);
    out.set_name(line.goods.name);
    out.set_spec(line.goods.spec);
    out.set_unit(line.goods.unit);
    out.set_quantity(line.quantity.value());
    out.set_points_each(line.each.value());
    out.set_points(line.points.value());
    for (const auto& [lot, quantity] : line.lots) {
        auto& taken = *out.add_lots();
        taken.set_lot(lot.value());
        taken.set_quantity(quantity.value());
    }
}

Result<PricedBasket> priceBasket(const ports::SiteState& state, const operators::Authority& authority,
                                 const Redeem& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Redeem));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_CHECK(checkHousehold(state, command));
    JIAMEI_CHECK(requireNotFrozen(state, command.household, day.date));
    JIAMEI_TRY(const auto wanted, putTogether(command.lines));
    PricedBasket basket;
    basket.isOwnHousehold = actor.household == command.household;
    for (const auto& line : wanted) {
        JIAMEI_TRY(auto priced, priceLine(state, command, day.date, line));
        JIAMEI_TRY(basket.total, basket.total.plus(priced.points));
        basket.lines.push_back(std::move(priced));
    }
    JIAMEI_TRY(const auto figures, points::figuresOf(state, command.household));
    basket.spendable = figures.spendable;
    JIAMEI_CHECK(checkTotals(state, command, basket));
    return basket;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Redeem& command)
{
    JIAMEI_TRY(const auto basket, priceBasket(state, authority, command));
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_redemption();
    payload.set_household(command.household.value());
    for (const auto& line : basket.lines) {
        addLine(payload, line);
        addRows(document, command, line, payload.lines_size());
    }
    payload.set_points(basket.total.value());
    payload.set_spendable_before(basket.spendable.value());
    payload.set_spendable_after(basket.spendable.lessOrZero(basket.total).value());
    payload.set_card_generation(command.card ? command.card->value() : 0);
    payload.set_own_household(basket.isOwnHousehold);
    return document;
}

void describe(CanonicalWriter& out, const Redeem& command)
{
    out.text("redeem");
    out.integer(command.household.value());
    out.integer(command.card ? command.card->value() : 0);
    out.optionalInteger(command.shownTotal ? std::optional(command.shownTotal->value()) : std::nullopt);
    out.integer(static_cast<std::int64_t>(command.lines.size()));
    for (const auto& line : command.lines) {
        out.integer(line.goods.value());
        out.integer(line.quantity.value());
    }
}

} // namespace jiamei::till
