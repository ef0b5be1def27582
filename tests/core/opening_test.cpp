#include "core/points/opening.hpp"

#include "core/stock/receive.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class Opening : public testing::Test {
protected:
    [[nodiscard]] Result<journal::StoredDocument> balances(operators::Authority who)
    {
        return village.run(points::OpeningBalances{{{householdNo(1), pointsOf(30)}, {householdNo(2), pointsOf(12)}}},
                           std::move(who));
    }
    [[nodiscard]] Result<journal::StoredDocument> stock(operators::Authority who)
    {
        return village.run(
            stock::Receive{stock::Source::Opening, "", {{GoodsNumber(1), pieces(8), valueOf(Money::of(850)), {}}}},
            std::move(who));
    }
    MemoryStore store;
    Village village{store};
    const operators::Authority two{Village::kManager, Village::kOperator, {}};
    const operators::Authority witnessed{Village::kManager, std::nullopt,
                                         village.salted(household::PersonalField::Name, "村监委")};
};

TEST_F(Opening, BringsPaperBalancesInWithoutHonour)
{
    const auto document = valueOf(balances(two));

    EXPECT_EQ(document.day, DayNumber(0));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(30));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));
}

TEST_F(Opening, HappensOnceAndBeforeTheFirstRedemption)
{
    valueOf(balances(two));
    EXPECT_EQ(codeOf(balances(two)), ErrorCode::OpeningTwice);
    valueOf(stock(two));
    EXPECT_EQ(codeOf(stock(two)), ErrorCode::OpeningTwice);

    MemoryStore other;
    Village busy(other);
    valueOf(busy.openDay());
    valueOf(busy.receive(1, 5));
    valueOf(busy.award(1, "A08"));
    valueOf(busy.redeem(1, {{1, 1}}));
    EXPECT_EQ(codeOf(busy.run(points::OpeningBalances{{{householdNo(1), pointsOf(30)}}}, two)),
              ErrorCode::OpeningTooLate);
}

TEST_F(Opening, NeedsTwoPersonsWhenThereAreTwo)
{
    const auto refusal = balances(witnessed);

    ASSERT_EQ(codeOf(refusal), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(refusal.error().context.text("candidates"), "operator, neighbour");
}

TEST_F(Opening, TakesAWitnessWhileNobodyElseCouldBeTheSecondPerson)
{
    const operators::Authority alone{Village::kManager, std::nullopt, {}};
    for (const auto* id : {"operator", "neighbour"})
        valueOf(village.run(operators::BlockOperator{valueOf(OperatorId::parse(id))}, alone));

    const auto without = balances(alone);
    const auto with = valueOf(balances(witnessed));

    ASSERT_EQ(codeOf(without), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(without.error().context.text("witness"), "1");
    ASSERT_EQ(with.payload.witness_size(), 1);
    EXPECT_EQ(with.payload.witness(0).digest(), asBytes(household::commitmentOf(*witnessed.witness)));
    const auto kept = valueOf(village.look([&](const auto& state) {
        return state.personal(journal::PersonalRecord::Owner::Document, with.number.value());
    }));
    EXPECT_EQ(kept, std::vector{*witnessed.witness});
    EXPECT_TRUE(stock(witnessed));
}

TEST_F(Opening, RefusesUnknownTwiceAndEmptyLines)
{
    const auto run = [&](std::vector<points::OpeningBalances::Line> lines) {
        return codeOf(village.run(points::OpeningBalances{std::move(lines)}, two));
    };
    EXPECT_EQ(run({{householdNo(99), pointsOf(1)}}), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(run({{householdNo(1), pointsOf(1)}, {householdNo(1), pointsOf(2)}}), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(run({{householdNo(1), pointsOf(0)}}), ErrorCode::NumberInvalid);
    EXPECT_EQ(run({}), ErrorCode::NothingToDo);
}

TEST_F(Opening, SettlesWhatIsOwedFirst)
{
    valueOf(village.openDay());
    valueOf(village.award(1, "N9"));

    valueOf(balances(two));

    EXPECT_EQ(village.figures(1).owed, pointsOf(0));
    EXPECT_EQ(village.figures(1).spendable, pointsOf(0));
}

class Receiving : public Opening {};

TEST_F(Receiving, MakesALotPerLineWithCostAndExpiry)
{
    valueOf(village.openDay());
    const auto document = valueOf(village.receive(1, 5, "2026-12-31"));

    const auto lot = valueOf(village.look(
        [&](const auto& s) { return s.lot(LotNumber(document.payload.stock_received().lines(0).lot())); }));
    EXPECT_EQ(lot->quantity, pieces(5));
    EXPECT_EQ(lot->unitCost.value(), 850);
    EXPECT_EQ(lot->expiry, date("2026-12-31"));
}

TEST_F(Receiving, NeedsTwoPersonsAnOpenDayAndGoodDates)
{
    EXPECT_EQ(codeOf(village.receive(1, 5)), ErrorCode::DayNotOpen);
    valueOf(village.openDay());
    EXPECT_EQ(codeOf(village.receive(1, 5, "2026-03-08")), ErrorCode::ExpiryInPast);
    EXPECT_EQ(codeOf(village.receive(1, 0)), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(codeOf(village.receive(9, 1)), ErrorCode::GoodsUnknown);
    const stock::Receive command{stock::Source::Donation, "", {{GoodsNumber(1), pieces(1), valueOf(Money::of(1)), {}}}};
    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, {}})), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(command, {Village::kOperator, Village::kManager, {}})), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(village.run(stock::Receive{}, two)), ErrorCode::BasketEmpty);
}

TEST_F(Receiving, RefusesASlipOfTheFingerThatWouldLeaveNoRoomForSums)
{
    valueOf(village.openDay());
    const stock::Receive command{
        stock::Source::Purchase, "", {{GoodsNumber(1), pieces(1'000'000), valueOf(Money::of(10'000'000)), {}}}};

    EXPECT_EQ(codeOf(village.run(command, two)), ErrorCode::NumberInvalid);
}

TEST_F(Receiving, ShowsTheShelfWithItsValue)
{
    valueOf(village.openDay());
    valueOf(village.receive(1, 5, "2026-12-31"));
    valueOf(village.receive(1, 3, "2026-06-30"));

    const auto shelf = valueOf(village.look([](const auto& s) { return stock::shelfOf(s, date("2026-03-09")); }));

    EXPECT_EQ(shelf.front().quantity, pieces(8));
    EXPECT_EQ(shelf.front().value.value(), 8 * 850);
    EXPECT_EQ(shelf.front().nextExpiry, date("2026-06-30"));
    EXPECT_EQ(shelf.front().price, pointsOf(10));
}

} // namespace
