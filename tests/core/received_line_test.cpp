// What is said about one line of goods before the whole receipt is entered, and when opening stock may be.
#include "core/stock/receive.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class ReceivedLine : public testing::Test {
protected:
    ReceivedLine()
    {
        stock::SetGoods goods;
        goods.validFrom = date("2026-03-09");
        goods.goods = {aGoods(1, 10), aGoods(2, 15)};
        goods.goods[0].goods.shelfLifeDays = 180;
        goods.goods[1].goods.isWithdrawn = true;
        valueOf(village.run(goods, {Village::kManager, {}, {}}));
    }

    static stock::ReceivedLine lineOf(int goods, std::int64_t quantity)
    {
        return {GoodsNumber(goods), pieces(quantity), valueOf(Money::of(500)), {}, {}};
    }
    Result<std::optional<BusinessDate>> lastGoodDayOf(const stock::ReceivedLine& line) const
    {
        return village.look([&](const auto& state) { return stock::lastGoodDayOf(state, line); });
    }
    Done openingTime() const
    {
        return village.look([](const auto& state) { return stock::requireOpeningStockTime(state); });
    }

    MemoryStore store;
    Village village{store};
};

TEST_F(ReceivedLine, IsGoodAsLongAsItKeepsUnlessItSaysOtherwise)
{
    valueOf(village.openDay());
    auto line = lineOf(1, 5);
    EXPECT_EQ(valueOf(lastGoodDayOf(line)), std::nullopt);

    line.produced = date("2026-03-01");
    EXPECT_EQ(valueOf(lastGoodDayOf(line)), valueOf(stock::lastGoodDay(date("2026-03-01"), 180)));
    EXPECT_EQ(valueOf(lastGoodDayOf(line)), date("2026-08-28"));

    line.expiry = date("2026-06-01");
    EXPECT_EQ(valueOf(lastGoodDayOf(line)), date("2026-06-01"));
}

TEST_F(ReceivedLine, IsRefusedAloneForWhatTheWholeReceiptWouldBeRefusedFor)
{
    valueOf(village.openDay());
    auto line = lineOf(1, 5);
    line.produced = date("2026-03-10");
    EXPECT_EQ(codeOf(lastGoodDayOf(line)), ErrorCode::ProductionInFuture);
    line.produced = date("2026-03-01");
    line.expiry = date("2026-02-01");
    EXPECT_EQ(codeOf(lastGoodDayOf(line)), ErrorCode::ExpiryBeforeProduction);
    line.produced.reset();
    EXPECT_EQ(codeOf(lastGoodDayOf(line)), ErrorCode::ExpiryInPast);
    EXPECT_EQ(codeOf(lastGoodDayOf(lineOf(1, 0))), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(codeOf(lastGoodDayOf(lineOf(2, 5))), ErrorCode::GoodsWithdrawn);
    EXPECT_EQ(codeOf(lastGoodDayOf(lineOf(9, 5))), ErrorCode::GoodsUnknown);
}

TEST_F(ReceivedLine, OfOpeningStockIsTakenOnceAndBeforeTheFirstRedemption)
{
    EXPECT_TRUE(openingTime().has_value());

    stock::Receive opening;
    opening.source = stock::Source::Opening;
    opening.lines = {lineOf(1, 5)};
    valueOf(village.run(opening, {Village::kManager, Village::kOperator, {}}));

    EXPECT_EQ(codeOf(openingTime()), ErrorCode::OpeningTwice);
}

TEST_F(ReceivedLine, OfOpeningStockComesTooLateAfterTheFirstRedemption)
{
    valueOf(village.openDay());
    valueOf(village.receive(3, 5));
    EXPECT_TRUE(openingTime().has_value());
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{3, 1}}));

    EXPECT_EQ(codeOf(openingTime()), ErrorCode::OpeningTooLate);
}

} // namespace
