// How long the goods last, what lies there for nothing, and what to buy.
#include "core/stock/foresight.hpp"
#include "core/till/settings.hpp"
#include "tests/support/issues.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using stock::Outlook;
using testing::ElementsAre;
using testing::Pair;

class Foresight : public testing::Test {
protected:
    Foresight() { valueOf(village.openDay()); }

    void turnTo(std::string_view day)
    {
        valueOf(village.closeDay());
        valueOf(village.openDay(day));
    }

    /// Of fifty points that the household gets for it.
    Result<journal::StoredDocument> redeem(std::int64_t household, int goods, std::int64_t quantity)
    {
        valueOf(village.award(household, "K9"));
        return village.redeem(household, {{goods, quantity}});
    }

    [[nodiscard]] BusinessDate today() const
    {
        return valueOf(village.look([](const auto& state) { return state.lastDay(); })).date;
    }
    [[nodiscard]] Outlook outlook(int goods) const
    {
        const auto day = today();
        const auto all = valueOf(village.look([&](const auto& state) { return stock::outlookOf(state, day); }));
        return all.at(static_cast<std::size_t>(goods - 1));
    }
    [[nodiscard]] Result<stock::ShoppingList> list(std::int64_t days, std::optional<Money> budget = std::nullopt) const
    {
        const auto day = today();
        return village.look([&](const auto& state) { return stock::shoppingList(state, day, days, budget); });
    }
    static std::vector<std::pair<int, std::int64_t>> named(const std::vector<stock::ShoppingLine>& lines)
    {
        std::vector<std::pair<int, std::int64_t>> found;
        for (const auto& line : lines)
            found.emplace_back(line.outlook.goods.number.value(), line.pieces.value());
        return found;
    }
    void setGoods(int which, std::optional<std::int64_t> minimum, bool isWithdrawn = false)
    {
        auto form = aGoods(which, which == 1 ? 10 : 15);
        if (minimum)
            form.goods.minimumStock = pieces(*minimum);
        form.goods.isWithdrawn = isWithdrawn;
        valueOf(village.run(stock::SetGoods{{form}, today()}, both));
    }
    void setShopMinimum(std::int64_t value) { valueOf(village.run(till::SetSetting{"low_stock_pieces", value}, both)); }

    MemoryStore store;
    Village village{store};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
};

TEST_F(Foresight, CountsHowLongTheStockLastsAtThePaceOfSixtyDates)
{
    valueOf(village.receive(1, 100));
    valueOf(redeem(1, 1, 5));
    turnTo("2026-05-07");
    valueOf(redeem(2, 1, 1));

    const auto now = outlook(1);

    EXPECT_EQ(now.usable, pieces(94));
    EXPECT_EQ(now.redeemed, pieces(6));
    EXPECT_EQ(now.spanDays, 60);
    EXPECT_EQ(now.daysOfStock, 940);
    turnTo("2026-05-08");
    EXPECT_EQ(outlook(1).redeemed, pieces(1)) << "the ninth of March lies sixty days back";
    turnTo("2026-07-07");
    EXPECT_EQ(outlook(1).daysOfStock, std::nullopt);
}

// A young shop would otherwise seem to last for ever, and one busy first day to end tomorrow.
TEST_F(Foresight, CountsNoDaysBeforeTheFirstButAWeekAtLeast)
{
    valueOf(village.receive(1, 20));
    valueOf(redeem(1, 1, 5));

    EXPECT_EQ(outlook(1).spanDays, 7);
    EXPECT_EQ(outlook(1).daysOfStock, 15 * 7 / 5);
    turnTo("2026-03-18");
    EXPECT_EQ(outlook(1).spanDays, 10);
    EXPECT_EQ(outlook(1).daysOfStock, 15 * 10 / 5);
}

TEST_F(Foresight, CountsOnlyWhatWasRedeemedAndNotGivenBack)
{
    valueOf(village.receive(1, 20));
    const auto redemption = valueOf(redeem(1, 1, 5));
    valueOf(village.run(prizeOf({some(1, 4)}), both));
    EXPECT_EQ(outlook(1).redeemed, pieces(5));

    valueOf(village.reverse(redemption));

    EXPECT_EQ(outlook(1).redeemed, pieces(0));
    EXPECT_EQ(outlook(1).daysOfStock, std::nullopt);
    EXPECT_EQ(outlook(1).usable, pieces(16));
}

TEST_F(Foresight, WarnsBelowTheMinimumOfTheGoodsElseOfTheShop)
{
    setShopMinimum(6);
    valueOf(village.receive(1, 6));
    valueOf(village.receive(2, 5));

    EXPECT_FALSE(outlook(1).isBelowMinimum);
    EXPECT_TRUE(outlook(2).isBelowMinimum);
    EXPECT_EQ(outlook(2).minimum, pieces(6));
    setGoods(1, 7);
    setGoods(2, 5);
    EXPECT_TRUE(outlook(1).isBelowMinimum);
    EXPECT_FALSE(outlook(2).isBelowMinimum);
}

TEST_F(Foresight, TakesGoodsPastTheirDateForGone)
{
    valueOf(village.receive(1, 7, "2026-03-20"));
    EXPECT_FALSE(outlook(1).isEmpty);
    turnTo("2026-03-21");

    const auto now = outlook(1);

    EXPECT_EQ(now.usable, pieces(0));
    EXPECT_EQ(now.expired, pieces(7));
    EXPECT_TRUE(now.isEmpty);
    EXPECT_TRUE(outlook(2).isEmpty) << "never received";
}

TEST_F(Foresight, CallsSlowWhatLayThereForNinetyDaysUntouched)
{
    valueOf(village.receive(1, 7));
    valueOf(village.receive(2, 7));
    turnTo("2026-06-06");
    EXPECT_FALSE(outlook(2).isSlow);
    valueOf(redeem(1, 1, 1));
    valueOf(village.receive(3, 7));

    turnTo("2026-06-07");

    EXPECT_FALSE(outlook(1).isSlow);
    EXPECT_TRUE(outlook(2).isSlow);
    EXPECT_FALSE(outlook(3).isSlow) << "came yesterday";
}

TEST_F(Foresight, LeavesWithdrawnGoodsAlone)
{
    setGoods(2, 10, true);

    EXPECT_FALSE(outlook(2).isEmpty);
    EXPECT_FALSE(outlook(2).isBelowMinimum);
    for (const auto& line : valueOf(list(30, fen(1'000'000))).lines)
        EXPECT_NE(line.outlook.goods.number, GoodsNumber(2));
}

/// A week's pace: goods 1 has 2 days left, goods 2 six, goods 3 was never redeemed and is empty.
class Shopping : public Foresight {
protected:
    Shopping()
    {
        setShopMinimum(3);
        valueOf(village.receive(1, 7));
        valueOf(redeem(1, 1, 5));
        valueOf(village.receive(2, 6));
        valueOf(redeem(2, 2, 3));
        box = treasury.add("超市资金");
    }

    Treasury treasury{village};
    FundNumber box;
};

TEST_F(Shopping, ListsWhatIsMissingMostUrgentFirst)
{
    const auto found = valueOf(list(14, fen(100'000)));

    EXPECT_THAT(named(found.lines), ElementsAre(Pair(1, 5 * 2 - 2), Pair(2, 3 * 2 - 3), Pair(3, 3)));
    EXPECT_EQ(found.lines[0].outlook.daysOfStock, 2);
    EXPECT_EQ(found.lines[1].outlook.daysOfStock, 7);
    EXPECT_EQ(found.lines[0].cost, fen(8 * 850));
    EXPECT_EQ(found.cost, fen(14 * 850));
    EXPECT_TRUE(found.cut.empty());
}

TEST_F(Shopping, RoundsUpSoThatTheStockLasts)
{
    // Five a week for ten days are more than seven.
    EXPECT_THAT(named(valueOf(list(10, fen(100'000))).lines), ElementsAre(Pair(1, 8 - 2), Pair(2, 5 - 3), Pair(3, 3)));
    // The minimum counts where it is more.
    EXPECT_THAT(named(valueOf(list(1, fen(100'000))).lines), ElementsAre(Pair(1, 3 - 2), Pair(3, 3)));
}

TEST_F(Shopping, EndsWhereTheBudgetEndsAndNamesWhatWasCut)
{
    const auto found = valueOf(list(14, fen(10 * 850 + 849)));

    EXPECT_THAT(named(found.lines), ElementsAre(Pair(1, 8), Pair(2, 2)));
    EXPECT_THAT(named(found.cut), ElementsAre(Pair(2, 1), Pair(3, 3)));
    EXPECT_EQ(found.cost, fen(10 * 850));
    EXPECT_EQ(found.cut[1].cost, fen(3 * 850));
}

TEST_F(Shopping, SpendsWhatTheOpenFundsHoldUnlessABudgetIsGiven)
{
    EXPECT_TRUE(valueOf(list(14)).lines.empty());
    EXPECT_EQ(valueOf(list(14)).cut.size(), 3U);

    valueOf(treasury.grant(box, 3 * 850));

    const auto found = valueOf(list(14));
    EXPECT_EQ(found.budget, fen(3 * 850));
    EXPECT_THAT(named(found.lines), ElementsAre(Pair(1, 3)));
}

TEST_F(Shopping, LooksAYearAheadAtMost)
{
    EXPECT_EQ(codeOf(list(0)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(list(366)), ErrorCode::NumberInvalid);
    EXPECT_TRUE(list(365));
}

} // namespace
