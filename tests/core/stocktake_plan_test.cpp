#include "core/stock/stocktake_plan.hpp"

#include "core/till/settings.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class StocktakePlan : public testing::Test {
protected:
    /// Two kinds of goods of one category on the shelf of an open day.
    void fillShelf()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.receive(2, 4));
    }
    void turnTo(std::string_view day)
    {
        valueOf(village.closeDay());
        valueOf(village.openDay(day));
    }
    void accept(std::string area = {})
    {
        taking.open(std::move(area));
        const auto progress = taking.progress();
        for (const auto& goods : progress.left)
            valueOf(taking.count({{goods.number.value(), village.shelf(goods.number.value())}}));
        valueOf(taking.finish());
        valueOf(taking.accept());
    }
    void plan(std::int64_t months)
    {
        valueOf(village.run(till::SetSetting{"stocktake_months", months, {}}, taking.manager));
    }
    [[nodiscard]] stock::StocktakePlan on(std::string_view day) const
    {
        return valueOf(village.look([&](const auto& state) { return stock::dueOn(state, date(day)); }));
    }

    MemoryStore store;
    Village village{store};
    Stocktaking taking{village};
};

TEST_F(StocktakePlan, WantsAStocktakeAMonthAfterTheFirstDayAndAfterEachOne)
{
    EXPECT_EQ(on("2026-03-09"), stock::StocktakePlan());
    fillShelf();
    EXPECT_EQ(on("2026-04-08"), (stock::StocktakePlan{std::nullopt, date("2026-04-09"), false}));
    EXPECT_TRUE(on("2026-04-09").isDue);
    turnTo("2026-04-30");
    accept();
    EXPECT_EQ(on("2026-05-29"), (stock::StocktakePlan{date("2026-04-30"), date("2026-05-30"), false}));
}

TEST_F(StocktakePlan, HasMonthsThatAreShorter)
{
    fillShelf();
    turnTo("2026-08-31");
    accept();

    EXPECT_EQ(on("2026-09-29").due, date("2026-09-30"));
    plan(6);
    EXPECT_EQ(on("2026-09-29").due, date("2027-02-28"));
}

TEST_F(StocktakePlan, GoesByTheVillagesSetting)
{
    fillShelf();
    accept();
    EXPECT_EQ(codeOf(village.run(till::SetSetting{"stocktake_months", 13, {}}, taking.manager)),
              ErrorCode::SettingOutOfRange);
    plan(3);
    EXPECT_EQ(on("2026-06-08"), (stock::StocktakePlan{date("2026-03-09"), date("2026-06-09"), false}));
    plan(0);
    EXPECT_EQ(on("2028-06-08"), (stock::StocktakePlan{date("2026-03-09"), std::nullopt, false}));
}

TEST_F(StocktakePlan, TakesAllCategoriesOneByOneForTheWholeShop)
{
    auto oil = aGoods(4, 10);
    oil.goods.category = "粮油";
    valueOf(village.run(stock::SetGoods{{oil}, date("2020-01-01")}, taking.manager));
    fillShelf();
    valueOf(village.receive(4, 7));
    accept("洗涤用品");
    EXPECT_EQ(on("2026-03-09").last, std::nullopt) << "nobody counted the oil";
    turnTo("2026-03-20");
    accept("粮油");
    EXPECT_EQ(on("2026-03-20").last, date("2026-03-09"));
    turnTo("2026-04-02");
    accept("洗涤用品");
    EXPECT_EQ(on("2026-04-02").last, date("2026-03-20"));
    accept();
    EXPECT_EQ(on("2026-04-02").last, date("2026-04-02"));
}

TEST_F(StocktakePlan, CountsNoneThatWasDroppedOrIsStillOpen)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 10}, {2, 4}}));
    valueOf(taking.finish());
    EXPECT_EQ(on("2026-03-09").last, std::nullopt);
    valueOf(taking.drop());
    EXPECT_EQ(on("2026-03-09").last, std::nullopt);
}

} // namespace
