#include "core/till/redeem.hpp"

#include "core/base/spaces.hpp"
#include "core/fund/register.hpp"
#include "core/household/household_pin.hpp"
#include "core/household/identify.hpp"
#include "core/household/merged.hpp"
#include "core/journal/named.hpp"
#include "core/operators/authority.hpp"
#include "core/points/award.hpp"
#include "core/stock/limits.hpp"
#include "core/stock/take.hpp"
#include "core/till/collection.hpp"
#include "core/till/day.hpp"
#include "core/till/freeze.hpp"
#include "core/till/paper_kit.hpp"
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
    stock::TakenPieces pieces;
};

struct PricedBasket {
    std::vector<PricedLine> lines;
    Points total;
    Points spendable;
    bool isOwnHousehold = false;
    std::optional<TopUp> topUp;
    std::optional<Slip> slip;
};

Result<std::vector<BasketLine>> putTogether(const std::vector<BasketLine>& lines)
{
    std::vector<BasketLine> together;
    for (const auto& line : lines) {
        if (line.quantity.isZero() || line.quantity.value() > stock::kMostPiecesOut)
            return refuse(ErrorCode::QuantityOutsideLimits,
                          {{"quantity", line.quantity.value()}, {"max", stock::kMostPiecesOut}});
        const auto same = std::ranges::find(together, line.goods, &BasketLine::goods);
        if (same == together.end()) {
            together.push_back(line);
            continue;
        }
        JIAMEI_TRY(same->quantity, same->quantity.plus(line.quantity));
        if (same->quantity.value() > stock::kMostPiecesOut)
            return refuse(ErrorCode::QuantityOutsideLimits,
                          {{"quantity", same->quantity.value()}, {"max", stock::kMostPiecesOut}});
    }
    if (together.empty())
        return refuse(ErrorCode::BasketEmpty);
    JIAMEI_CHECK(stock::checkLines(together.size()));
    return together;
}

Done checkHousehold(const ports::SiteState& state, const Redeem& command)
{
    JIAMEI_CHECK(household::requireOpen(state, command.household));
    return command.card ? household::requireCard(state, command.household, *command.card) : Done();
}

Done checkGoodsLimit(const ports::SiteState& state, HouseholdNumber household, BusinessDate date,
                     const PricedLine& line)
{
    if (!line.goods.householdLimit)
        return {};
    const auto span = points::spanOf(line.goods.limitPeriod, date);
    if (!span)
        return {};
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    Quantity used;
    for (const auto number : numbers) {
        JIAMEI_TRY(const auto taken, state.redeemedPieces(number, line.goods.number, *span));
        JIAMEI_TRY(used, used.plus(taken));
    }
    JIAMEI_TRY(const auto after, used.plus(line.quantity));
    if (after > *line.goods.householdLimit)
        return refuse(ErrorCode::GoodsLimitReached, {{"barcode", line.goods.barcode},
                                                     {"name", line.goods.name},
                                                     {"limit", line.goods.householdLimit->value()},
                                                     {"period", std::string(points::textOf(line.goods.limitPeriod))},
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
    if (goods->isWithdrawn)
        return refuse(ErrorCode::GoodsWithdrawn, {{"barcode", goods->barcode}, {"name", goods->name}});
    JIAMEI_TRY(const auto price, state.price(wanted.goods, date));
    if (!price)
        return refuse(ErrorCode::GoodsWithoutPrice, {{"barcode", goods->barcode}, {"name", goods->name}});
    PricedLine line;
    line.goods = *goods;
    line.quantity = wanted.quantity;
    line.each = price->points;
    JIAMEI_TRY(line.points, price->points.times(wanted.quantity.value()));
    JIAMEI_CHECK(checkGoodsLimit(state, command.household, date, line));
    JIAMEI_TRY(line.pieces, stock::takeFromShelf(state, line.goods, line.quantity, date, stock::ExpiredLots::Stay));
    return line;
}

Done checkTotals(const ports::SiteState& state, const Redeem& command, PricedBasket& basket)
{
    if (command.shownTotal && *command.shownTotal != basket.total)
        return refuse(ErrorCode::BasketChanged,
                      {{"shown", command.shownTotal->value()}, {"total", basket.total.value()}});
    JIAMEI_TRY(const auto limit, settingValue(state, SettingKey::VisitLimitPoints));
    if (limit > 0 && basket.total.value() > limit)
        return refuse(ErrorCode::VisitLimitReached, {{"points", basket.total.value()}, {"limit", limit}});
    if (basket.total > basket.spendable && command.topsUp) {
        JIAMEI_TRY(basket.topUp, topUpFor(state, basket.total, basket.total.lessOrZero(basket.spendable)));
    } else if (basket.total > basket.spendable) {
        return refuse(ErrorCode::InsufficientPoints, {{"needed", basket.total.value()},
                                                      {"spendable", basket.spendable.value()},
                                                      {"missing", basket.total.lessOrZero(basket.spendable).value()}});
    }
    const Money cash = basket.topUp ? basket.topUp->cash : Money();
    if (command.shownCash && *command.shownCash != cash)
        return refuse(ErrorCode::TopUpChanged, {{"shown", command.shownCash->value()}, {"cash", cash.value()}});
    return {};
}

/// Whoever comes with a slip, or was written down by hand, need not know the household's PIN.
Done checkPin(const ports::SiteState& state, const Redeem& command)
{
    if (command.householdPinChecked || command.slip || command.paper)
        return {};
    JIAMEI_TRY(const bool asks, household::asksForPin(state, command.household));
    if (asks)
        return refuse(ErrorCode::HouseholdPinNeeded, {{"household", command.household.text()}});
    return {};
}

/// Who collects, by a slip or without one, and by which paper it was written.
Done checkPapers(const ports::SiteState& state, const Redeem& command, BusinessDate date, PricedBasket& basket)
{
    if (command.slip) {
        JIAMEI_TRY(basket.slip, requireSlip(state, *command.slip, command.household, basket.total, date));
    } else if (command.collector) {
        JIAMEI_CHECK(requireText(command.collector->name.text, "collector", 60));
    }
    return command.paper ? requirePaperSlip(state, *command.paper) : Done();
}

/// The points come first: nothing may go below zero in between.
void addTopUp(journal::Document& document, HouseholdNumber household, const TopUp& topUp, std::int32_t line)
{
    journal::Entry points;
    points.debit = {journal::AccountKind::Adjust, 0};
    points.credit = journal::householdAccount(household);
    points.amount = topUp.points.value();
    points.line = line;
    journal::Entry cash;
    cash.debit = journal::moneyAccount(journal::AccountKind::MoneyGiven);
    cash.credit = journal::fundAccount(topUp.fund);
    cash.amount = topUp.cash.value();
    cash.line = line;
    document.rows.push_back({points, {}});
    document.rows.push_back({cash, {}});
    auto& payload = *document.payload.mutable_redemption();
    payload.set_topped_up(topUp.points.value());
    payload.set_cash_fen(topUp.cash.value());
    payload.set_fund(topUp.fund.value());
}

void addPapers(journal::Document& document, const Redeem& command, const PricedBasket& basket)
{
    auto& payload = *document.payload.mutable_redemption();
    payload.set_signature(command.signature);
    payload.set_paper(command.paper ? command.paper->value() : 0);
    if (basket.slip) {
        payload.set_slip(basket.slip->number.value());
        payload.set_relation(static_cast<std::uint32_t>(basket.slip->relation));
        return;
    }
    if (!command.collector)
        return;
    payload.set_relation(static_cast<std::uint32_t>(command.collector->relation));
    journal::nameIn(document, *payload.mutable_collector(), {command.collector->name});
}

void addRows(journal::Document& document, const Redeem& command, const PricedLine& line, std::int32_t number)
{
    journal::Entry points;
    points.debit = journal::householdAccount(command.household);
    points.credit = journal::redeemedAccount();
    points.amount = line.points.value();
    points.line = number;
    document.rows.push_back({points, {}});
    stock::addShelfEntries(document, line.goods.number, line.pieces, journal::AccountKind::GoodsRedeemed, number);
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
    for (const auto& [lot, quantity] : line.pieces.lots) {
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
    JIAMEI_CHECK(checkPapers(state, command, day.date, basket));
    // Last, so that nobody says their PIN for a basket that is refused anyway.
    JIAMEI_CHECK(checkPin(state, command));
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
    if (basket.topUp)
        addTopUp(document, command.household, *basket.topUp, static_cast<std::int32_t>(basket.lines.size()) + 1);
    for (const auto& line : basket.lines) {
        addLine(payload, line);
        addRows(document, command, line, payload.lines_size());
    }
    payload.set_points(basket.total.value());
    payload.set_spendable_before(basket.spendable.value());
    payload.set_spendable_after(basket.spendable.lessOrZero(basket.total).value());
    payload.set_card_generation(command.card ? command.card->value() : 0);
    payload.set_own_household(basket.isOwnHousehold);
    addPapers(document, command, basket);
    return document;
}

Result<TopUp> topUpFor(const ports::SiteState& state, Points total, Points missing)
{
    JIAMEI_TRY(const auto percent, settingValue(state, SettingKey::TopUpPercent));
    JIAMEI_TRY(const auto number, settingValue(state, SettingKey::TopUpFund));
    if (percent == 0 || number == 0)
        return refuse(ErrorCode::TopUpOff);
    const auto limit = total.value() * percent / 100;
    if (missing.value() > limit)
        return refuse(ErrorCode::TopUpTooLarge, {{"points", missing.value()}, {"limit", limit}});
    JIAMEI_TRY(const auto fund, fund::requireFund(state, FundNumber(static_cast<std::int32_t>(number))));
    JIAMEI_TRY(const auto value, settingValue(state, SettingKey::PointValueFen));
    JIAMEI_TRY(const auto each, Money::of(value));
    TopUp topUp{.points = missing, .cash = {}, .fund = fund.number};
    JIAMEI_TRY(topUp.cash, each.times(missing.value()));
    return topUp;
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
    out.text(command.collector ? command.collector->name.text : std::string());
    out.integer(command.collector ? static_cast<std::int64_t>(command.collector->relation) : 0);
    out.text(command.signature);
    out.integer(command.slip ? command.slip->value() : 0);
    out.integer(command.paper ? command.paper->value() : 0);
    out.integer(command.topsUp ? 1 : 0);
    out.optionalInteger(command.shownCash ? std::optional(command.shownCash->value()) : std::nullopt);
    // Whether the PIN was checked is no part of what is asked for: the same request may come again with it.
}

} // namespace jiamei::till
