// What the shelf holds: all of it, what of it can still be given out, and whether that is too little.
#include "core/till/settings.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class Shelf : public testing::Test {
protected:
    Shelf() { valueOf(village.openDay()); }

    [[nodiscard]] stock::ShelfItem item(std::string_view day = "2026-03-09") const
    {
        return valueOf(village.look([&](const auto& state) { return stock::shelfOf(state, date(day)); })).front();
    }
    void setShopMinimum(std::int64_t value) { valueOf(village.run(till::SetSetting{"low_stock_pieces", value}, both)); }
    void setGoods(std::int64_t minimum, bool isWithdrawn = false)
    {
        auto form = aGoods(1, 10);
        form.goods.minimumStock = pieces(minimum);
        form.goods.isWithdrawn = isWithdrawn;
        valueOf(village.run(stock::SetGoods{{form}, date("2026-03-09")}, both));
    }

    MemoryStore store;
    Village village{store};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
};

TEST_F(Shelf, CountsWhatIsPastItsDateButDoesNotOfferIt)
{
    valueOf(village.receive(1, 4, "2026-03-20"));
    valueOf(village.receive(1, 6));

    EXPECT_EQ(item("2026-03-20").givable, pieces(10)) << "the date is the last good day";
    EXPECT_EQ(item("2026-03-21").quantity, pieces(10));
    EXPECT_EQ(item("2026-03-21").givable, pieces(6));
    EXPECT_EQ(item("2026-03-20").expired, pieces(0));
    EXPECT_EQ(item("2026-03-21").expired, pieces(4));
}

TEST_F(Shelf, IsLowBelowTheWarningOfTheShop)
{
    valueOf(village.receive(1, 6));
    EXPECT_FALSE(item().isLow);

    setShopMinimum(6);
    EXPECT_FALSE(item().isLow);
    setShopMinimum(7);
    EXPECT_TRUE(item().isLow);
    setShopMinimum(0);
    EXPECT_FALSE(item().isLow);
}

TEST_F(Shelf, IsLowBelowTheMinimumOfTheGoodsWhateverTheShopSays)
{
    valueOf(village.receive(1, 6));
    setGoods(9);
    EXPECT_TRUE(item().isLow);

    setShopMinimum(7);
    setGoods(3);
    EXPECT_FALSE(item().isLow);
    setGoods(9, true);
    EXPECT_FALSE(item().isLow) << "nobody buys what is withdrawn";
}

TEST_F(Shelf, IsLowWhenOnlyExpiredGoodsLieThere)
{
    valueOf(village.receive(1, 50, "2026-03-20"));

    EXPECT_FALSE(item("2026-03-20").isLow);
    EXPECT_TRUE(item("2026-03-21").isLow);
}

} // namespace
