#include "core/stock/foresight.hpp"

#include "core/fund/register.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace jiamei::stock {

namespace {

using journal::AccountKind;

constexpr std::int32_t kPaceDays = 60;
constexpr std::int32_t kLeastPaceDays = 7;
constexpr std::int32_t kSlowDays = 90;
constexpr std::int64_t kMaxTargetDays = 365;

using Moved = std::map<std::pair<GoodsNumber, AccountKind>, std::int64_t>;

/// The date and the days before it, `days` in all, as far as there are dates.
Result<points::DateSpan> spanUpTo(BusinessDate date, std::int32_t days)
{
    points::DateSpan span;
    JIAMEI_TRY(span.first, BusinessDate::ofDaysSince2020(std::max(date.daysSince2020() - days + 1, 0)));
    span.last = date;
    return span;
}

/// Reads once what the outlook of every goods needs.
class Forecaster {
public:
    Forecaster(const ports::SiteState& state, BusinessDate date) : m_state(state), m_date(date) {}

    Done load()
    {
        JIAMEI_TRY(const auto pace, spanUpTo(m_date, kPaceDays));
        JIAMEI_TRY(m_moved, m_state.piecesMoved(pace));
        JIAMEI_TRY(const auto slow, spanUpTo(m_date, kSlowDays));
        m_slowSince = slow.first;
        JIAMEI_TRY(m_movedSlowly, m_state.piecesMoved(slow));
        JIAMEI_TRY(const auto lowStock, till::settingValue(m_state, till::SettingKey::LowStockPieces));
        JIAMEI_TRY(m_shopMinimum, Quantity::of(lowStock));
        JIAMEI_TRY(const auto first, till::dateOf(m_state, DayNumber(1)));
        m_firstDate = first.value_or(m_date);
        m_spanDays = std::clamp(m_date.daysAfter(m_firstDate) + 1, kLeastPaceDays, kPaceDays);
        return {};
    }

    Result<Outlook> of(const Goods& goods) const
    {
        Outlook outlook;
        outlook.goods = goods;
        outlook.spanDays = m_spanDays;
        JIAMEI_TRY(const auto lots, m_state.lots(goods.number));
        JIAMEI_TRY(const auto parts, onShelf(lots, m_date));
        outlook.usable = parts.givable;
        outlook.expired = parts.expired;
        JIAMEI_TRY(outlook.redeemed, Quantity::of(redeemed(m_moved, goods.number)));
        if (!outlook.redeemed.isZero())
            outlook.daysOfStock = outlook.usable.value() * m_spanDays / outlook.redeemed.value();
        outlook.minimum = minimumOf(goods, m_shopMinimum);
        JIAMEI_TRY(const auto price, m_state.price(goods.number, m_date));
        outlook.isPriced = price.has_value();
        outlook.isBelowMinimum = isLow(goods, outlook.usable, m_shopMinimum);
        outlook.isEmpty = !goods.isWithdrawn && outlook.isPriced && outlook.usable.isZero();
        if (redeemed(m_movedSlowly, goods.number) == 0) {
            JIAMEI_TRY(outlook.isSlow, liesThere(lots));
        }
        return outlook;
    }

private:
    /// A reversal of an older redemption may outweigh the new ones.
    static std::int64_t redeemed(const Moved& moved, GoodsNumber goods)
    {
        const auto found = moved.find({goods, AccountKind::GoodsRedeemed});
        return found == moved.end() ? 0 : std::max<std::int64_t>(found->second, 0);
    }

    /// Whether some of it came before the ninety days began. What came before the first day came on it.
    Result<bool> liesThere(const std::vector<Lot>& lots) const
    {
        for (const auto& lot : lots) {
            JIAMEI_TRY(const auto document, m_state.document(lot.origin));
            const auto day = document ? document->day : DayNumber();
            JIAMEI_TRY(const auto date, till::dateOf(m_state, day));
            if (date.value_or(m_firstDate) < m_slowSince)
                return true;
        }
        return false;
    }

    const ports::SiteState& m_state;
    BusinessDate m_date;
    Moved m_moved;
    Moved m_movedSlowly;
    BusinessDate m_slowSince;
    Quantity m_shopMinimum;
    BusinessDate m_firstDate; ///< of the shop
    std::int32_t m_spanDays = 0;
};

/// Pieces that are missing. Errors: Overflow.
Result<Quantity> missingOf(const Outlook& outlook, std::int64_t targetDays)
{
    if (outlook.goods.isWithdrawn || (!outlook.isPriced && !outlook.goods.minimumStock))
        return Quantity();
    JIAMEI_TRY(const auto paced, outlook.redeemed.times(targetDays));
    JIAMEI_TRY(const auto enough, Quantity::of((paced.value() + outlook.spanDays - 1) / outlook.spanDays));
    return std::max(enough, outlook.minimum).lessOrZero(outlook.usable);
}

bool isMoreUrgent(const ShoppingLine& a, const ShoppingLine& b)
{
    // What nobody took lasts for ever, also when there is nothing of it.
    const auto rank = [](const ShoppingLine& line) {
        return std::tuple(line.outlook.daysOfStock.value_or(std::numeric_limits<std::int64_t>::max()),
                          !line.outlook.isEmpty, line.outlook.goods.number);
    };
    return rank(a) < rank(b);
}

Result<Money> openFunds(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto funds, state.funds());
    Money sum;
    for (const auto& fund : funds) {
        if (fund.isClosed)
            continue;
        JIAMEI_TRY(const auto held, fund::balanceOf(state, fund.number));
        JIAMEI_TRY(sum, sum.plus(held));
    }
    return sum;
}

/// Moves into `cut` what the budget no longer pays.
Done cutToBudget(ShoppingList& list, std::vector<ShoppingLine> wanted)
{
    for (auto& line : wanted) {
        const auto each = line.outlook.goods.usualCost;
        auto rest = line.pieces;
        if (list.cut.empty()) {
            const auto left = list.budget.lessOrZero(list.cost);
            if (line.cost > left) {
                JIAMEI_TRY(line.pieces, Quantity::of(left.value() / each.value()));
                JIAMEI_TRY(line.cost, each.times(line.pieces.value()));
            }
            rest = rest.lessOrZero(line.pieces);
            JIAMEI_TRY(list.cost, list.cost.plus(line.cost));
            if (!line.pieces.isZero())
                list.lines.push_back(line);
        }
        if (rest.isZero())
            continue;
        line.pieces = rest;
        JIAMEI_TRY(line.cost, each.times(rest.value()));
        list.cut.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<std::vector<Outlook>> outlookOf(const ports::SiteState& state, BusinessDate date)
{
    Forecaster forecaster(state, date);
    JIAMEI_CHECK(forecaster.load());
    JIAMEI_TRY(const auto everything, state.goods());
    std::vector<Outlook> outlooks;
    for (const auto& goods : everything) {
        JIAMEI_TRY(auto outlook, forecaster.of(goods));
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

Result<ShoppingList> shoppingList(const ports::SiteState& state, BusinessDate date, std::int64_t targetDays,
                                  std::optional<Money> budget)
{
    if (targetDays < 1 || targetDays > kMaxTargetDays)
        return refuse(ErrorCode::NumberInvalid, {{"field", "days"}, {"value", targetDays}});
    JIAMEI_TRY(const auto outlooks, outlookOf(state, date));
    std::vector<ShoppingLine> wanted;
    for (const auto& outlook : outlooks) {
        JIAMEI_TRY(const auto pieces, missingOf(outlook, targetDays));
        if (pieces.isZero())
            continue;
        JIAMEI_TRY(const auto cost, outlook.goods.usualCost.times(pieces.value()));
        wanted.push_back({outlook, pieces, cost});
    }
    std::ranges::sort(wanted, isMoreUrgent);
    ShoppingList list;
    if (budget)
        list.budget = *budget;
    else {
        JIAMEI_TRY(list.budget, openFunds(state));
    }
    JIAMEI_CHECK(cutToBudget(list, std::move(wanted)));
    return list;
}

} // namespace jiamei::stock
