// Lots that are past their date or soon will be.
#include "core/stock/expiry.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using stock::ExpirySummary;

/// Received on the 9th of March at 8.50 a piece; the lots have the numbers 1 to 6.
class Expiry : public testing::Test {
protected:
    Expiry()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 4, "2026-05-30"));
        valueOf(village.receive(2, 3, "2026-03-20"));
        valueOf(village.receive(1, 2, "2026-04-30"));
        valueOf(village.receive(2, 9));
        valueOf(village.receive(1, 1, "2026-03-20"));
        valueOf(village.receive(3, 5, "2026-07-01"));
    }

    std::vector<std::pair<int, std::int64_t>> numbersAndDays(std::string_view day, std::int64_t days) const
    {
        std::vector<std::pair<int, std::int64_t>> found;
        for (const auto& item :
             valueOf(village.look([&](const auto& state) { return stock::expiringLots(state, date(day), days); })))
            found.emplace_back(item.lot.number.value(), item.daysLeft);
        return found;
    }
    static ExpirySummary::Part part(std::int64_t quantity)
    {
        return {pieces(quantity), valueOf(Money::of(850 * quantity))};
    }

    MemoryStore store;
    Village village{store};
};

using Found = std::vector<std::pair<int, std::int64_t>>;

TEST_F(Expiry, ListsLotsSoonestFirstWithTheDaysThatAreLeft)
{
    EXPECT_EQ(numbersAndDays("2026-04-01", 30), (Found{{2, -12}, {5, -12}, {3, 29}}));
    EXPECT_EQ(numbersAndDays("2026-04-01", 59), (Found{{2, -12}, {5, -12}, {3, 29}, {1, 59}}));
    EXPECT_EQ(numbersAndDays("2026-03-20", 0), (Found{{2, 0}, {5, 0}}));
    EXPECT_TRUE(numbersAndDays("2026-03-19", 0).empty());
}

TEST_F(Expiry, SaysWhatIsLeftOfThemAndWhatItCost)
{
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{2, 1}, {1, 1}}));

    const auto lots =
        valueOf(village.look([](const auto& state) { return stock::expiringLots(state, date("2026-04-01"), 0); }));

    ASSERT_EQ(lots.size(), 1U);
    EXPECT_EQ(lots[0].goods.name, "物品2");
    EXPECT_EQ(lots[0].lot.quantity, pieces(2));
    EXPECT_EQ(lots[0].value, valueOf(Money::of(1'700)));
}

TEST_F(Expiry, SumsUpWhatIsPastAndWhatWillBe)
{
    const auto summary =
        valueOf(village.look([](const auto& state) { return stock::expirySummary(state, date("2026-04-02")); }));

    EXPECT_EQ(summary.expired, part(4));
    EXPECT_EQ(summary.within30, part(2));
    EXPECT_EQ(summary.within60, part(6));
    EXPECT_EQ(summary.within90, part(11));
}

} // namespace
