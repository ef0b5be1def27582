#include "core/stock/stocktake.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::AccountKind;
using stock::DifferenceReason;
using stock::StocktakeState;

class Stocktake : public testing::Test {
protected:
    /// So many pieces at this cost.
    void receiveAt(int goods, std::int64_t quantity, std::int64_t fen)
    {
        stock::ReceivedLine line;
        line.goods = GoodsNumber(goods);
        line.quantity = pieces(quantity);
        line.unitCost = valueOf(Money::of(fen));
        stock::Receive command;
        command.lines = {line};
        valueOf(village.run(command, both));
    }
    /// On day 0, where one person sets prices.
    void addGoods(int which, std::string category)
    {
        auto form = aGoods(which, 10);
        form.goods.category = std::move(category);
        valueOf(village.run(stock::SetGoods{{form}, date("2020-01-01")}, taking.manager));
    }
    void withdraw(int which)
    {
        auto form = aGoods(which, 10);
        form.goods.number = GoodsNumber(which);
        form.goods.isWithdrawn = true;
        valueOf(village.run(stock::SetGoods{{form}, date("2026-03-09")}, both));
    }
    [[nodiscard]] std::vector<stock::Lot> lots(int goods) const
    {
        return valueOf(village.look([&](const auto& state) { return state.lots(GoodsNumber(goods)); }));
    }
    [[nodiscard]] std::int64_t difference(int goods) const
    {
        const auto account = journal::stockAccount(AccountKind::Difference, GoodsNumber(goods));
        return valueOf(village.look([&](const auto& state) { return state.balance(account); })).net();
    }
    /// 10 of goods 1 and 4 of goods 2 lie on the shelf of an open day.
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

    MemoryStore store;
    Village village{store};
    Stocktaking taking{village};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
};

TEST_F(Stocktake, CountsWhatWasEverReceivedAndIsNotWithdrawnOrStillOnTheBook)
{
    addGoods(4, "粮油");
    fillShelf();
    valueOf(village.receive(4, 1));
    valueOf(village.award(1, "K9", 4));
    valueOf(village.redeem(1, {{2, 4}, {4, 1}}));
    withdraw(1);
    withdraw(4);

    const auto number = taking.open();

    // Goods 3 never came; goods 4 are withdrawn and gone; goods 1 are withdrawn and still there.
    const auto opened =
        valueOf(village.look([&](const auto& state) { return stock::requireStocktake(state, number); }));
    EXPECT_EQ(opened.goods, (std::vector{GoodsNumber(1), GoodsNumber(2)}));
    EXPECT_EQ(opened.state, StocktakeState::Counting);
    EXPECT_EQ(opened.area, "");
}

TEST_F(Stocktake, CountsOneCategoryOnly)
{
    addGoods(4, "粮油");
    fillShelf();
    valueOf(village.receive(4, 7));

    taking.open("粮油");

    EXPECT_EQ(taking.progress().stocktake.goods, std::vector{GoodsNumber(4)});
    const auto outside = taking.count({{1, 10}});
    ASSERT_EQ(codeOf(outside), ErrorCode::StocktakeOutside);
    EXPECT_EQ(outside.error().context.text("name"), "物品1");
    EXPECT_EQ(outside.error().context.text("area"), "粮油");
}

TEST_F(Stocktake, IsOpenedByAManagerOnAnOpenDayAndOneAtATime)
{
    const auto open = [&](std::string area, const operators::Authority& who) {
        return village.run(stock::OpenStocktake{std::move(area)}, who);
    };
    EXPECT_EQ(codeOf(open("", taking.manager)), ErrorCode::DayNotOpen);
    valueOf(village.openDay());
    const auto empty = open("粮油", taking.manager);
    ASSERT_EQ(codeOf(empty), ErrorCode::StocktakeEmpty);
    EXPECT_EQ(empty.error().context.text("area"), "粮油");
    valueOf(village.receive(1, 10));
    EXPECT_EQ(codeOf(open("", taking.clerk)), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(open("两行\n", taking.manager)), ErrorCode::TextInvalid);
    const auto first = valueOf(open("洗涤用品", taking.manager)).number;

    const auto second = open("", taking.manager);

    ASSERT_EQ(codeOf(second), ErrorCode::StocktakeIsOpen);
    EXPECT_EQ(second.error().context.text("document"), std::to_string(first.value()));
    EXPECT_EQ(second.error().context.text("area"), "洗涤用品");
    taking.number = first;
    valueOf(taking.count({{1, 10}}));
    valueOf(taking.finish());
    EXPECT_EQ(codeOf(open("", taking.manager)), ErrorCode::StocktakeIsOpen);
    valueOf(taking.accept());
    EXPECT_TRUE(open("", taking.manager));
}

TEST_F(Stocktake, ShowsWhatIsLeftButNoDifferenceAsLongAsItIsCounted)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 8}}));

    const auto seen = taking.differences();

    ASSERT_EQ(codeOf(seen), ErrorCode::StocktakeState);
    EXPECT_EQ(seen.error().context.text("state"), "counting");
    const auto progress = taking.progress();
    EXPECT_EQ(progress.counted, 1);
    ASSERT_EQ(progress.left.size(), 1U);
    EXPECT_EQ(progress.left[0].name, "物品2");
    EXPECT_EQ(progress.counters, (std::map<OperatorNumber, std::int32_t>{{Village::kHelper, 1}}));
    valueOf(taking.count({{2, 4}}, taking.clerk));
    valueOf(taking.finish());
    const auto differences = valueOf(taking.differences());
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[0].book, pieces(10));
    EXPECT_EQ(differences[0].counted, pieces(8));
    EXPECT_EQ(differences[0].difference, -2);
    EXPECT_EQ(differences[0].value, valueOf(Money::of(1700)));
    EXPECT_EQ(differences[0].reason, std::nullopt);
    EXPECT_EQ(differences[1].difference, 0);
}

TEST_F(Stocktake, ShowsNoDifferenceOfWhatWasDroppedBeforeItsEnd)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 8}}));
    valueOf(taking.drop());

    EXPECT_EQ(codeOf(taking.differences()), ErrorCode::StocktakeState);
}

TEST_F(Stocktake, RefusesCountsThatCannotBe)
{
    fillShelf();
    EXPECT_EQ(codeOf(taking.count({{1, 10}})), ErrorCode::StocktakeUnknown);
    taking.open();
    valueOf(taking.count({{1, 9}}));

    EXPECT_EQ(codeOf(taking.count({})), ErrorCode::BasketEmpty);
    EXPECT_EQ(codeOf(taking.count({{9, 1}})), ErrorCode::GoodsUnknown);
    EXPECT_EQ(codeOf(taking.count({{3, 1}})), ErrorCode::StocktakeOutside);
    EXPECT_EQ(codeOf(taking.count({{2, 1}, {2, 1}})), ErrorCode::GoodsDuplicate);
    const auto before = taking.count({{2, 1}, {1, 9}});
    ASSERT_EQ(codeOf(before), ErrorCode::StocktakeCountedBefore);
    EXPECT_EQ(before.error().context.text("name"), "物品1");
    EXPECT_EQ(codeOf(taking.count({{2, 1'000'001}})), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(taking.progress().counted, 1);
    EXPECT_TRUE(taking.count({{2, 1'000'000}}));
    valueOf(taking.finish());
    const auto late = taking.countAgain({{1, 10}});
    ASSERT_EQ(codeOf(late), ErrorCode::StocktakeState);
    EXPECT_EQ(late.error().context.text("state"), "finished");
}

TEST_F(Stocktake, TakesTheLastOfSeveralCountsAndItsCounter)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 1}, {2, 0}}));

    const auto again = valueOf(taking.countAgain({{1, 9}}, taking.clerk));

    EXPECT_TRUE(again.payload.stocktake_counted().again());
    const auto rows = valueOf(village.look([&](const auto& state) { return state.rowsOf(again.number); }));
    ASSERT_EQ(rows.size(), 1U);
    const auto& record = std::get<journal::Record>(rows[0].body);
    EXPECT_EQ(record.type, journal::RecordType::StocktakeCounted);
    EXPECT_EQ(record.subject, 1);
    EXPECT_EQ(taking.progress().counters,
              (std::map<OperatorNumber, std::int32_t>{{Village::kOperator, 1}, {Village::kHelper, 1}}));
    valueOf(taking.finish());
    EXPECT_EQ(valueOf(taking.differences())[0].difference, -1);
}

TEST_F(Stocktake, IsCountedWhileTheShopIsClosed)
{
    fillShelf();
    taking.open();
    valueOf(village.closeDay());

    EXPECT_TRUE(taking.count({{1, 9}, {2, 4}}));
    EXPECT_TRUE(taking.finish());
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1)})), ErrorCode::DayNotOpen);
    valueOf(village.openDay("2026-03-10"));
    EXPECT_TRUE(taking.accept({Stocktaking::because(1)}));
    EXPECT_EQ(village.shelf(1), 9);
}

TEST_F(Stocktake, IsFinishedWhenEverythingIsCountedOrTheRestIsLeft)
{
    fillShelf();
    taking.open();
    EXPECT_EQ(codeOf(taking.finish()), ErrorCode::StocktakeEmpty);
    EXPECT_EQ(codeOf(taking.finishWithoutTheRest()), ErrorCode::StocktakeEmpty);
    valueOf(taking.count({{2, 3}}));
    const auto uncounted = taking.finish();
    ASSERT_EQ(codeOf(uncounted), ErrorCode::StocktakeUncounted);
    EXPECT_EQ(uncounted.error().context.text("count"), "1");
    EXPECT_EQ(uncounted.error().context.text("name"), "物品1");

    const auto finished = valueOf(taking.finishWithoutTheRest());

    ASSERT_EQ(finished.payload.stocktake_finished().uncounted_size(), 1);
    EXPECT_EQ(finished.payload.stocktake_finished().uncounted(0), 1);
    EXPECT_EQ(codeOf(taking.finish()), ErrorCode::StocktakeState);
    valueOf(taking.accept({Stocktaking::because(2)}));
    EXPECT_EQ(village.shelf(1), 10) << "what nobody counted stays";
    EXPECT_EQ(village.shelf(2), 3);
}

TEST_F(Stocktake, TakesWhatIsMissingFromTheLotsInTheirOrderExpiredOnesFirst)
{
    valueOf(village.openDay());
    valueOf(village.receive(1, 5));
    valueOf(village.receive(1, 3, "2026-03-10"));
    valueOf(village.receive(1, 4, "2026-12-31"));
    turnTo("2026-03-11");
    taking.open();
    valueOf(taking.count({{1, 7}}));
    valueOf(taking.finish());

    const auto accepted = valueOf(taking.accept({Stocktaking::because(1, DifferenceReason::Expired, "扔掉了")}));

    const auto& line = accepted.payload.stocktake_accepted().lines(0);
    ASSERT_EQ(line.lots_size(), 2);
    EXPECT_EQ(line.lots(0).lot(), 2);
    EXPECT_EQ(line.lots(0).quantity(), 3);
    EXPECT_EQ(line.lots(1).lot(), 3);
    EXPECT_EQ(line.lots(1).quantity(), 2);
    EXPECT_EQ(line.value_fen(), 5 * 850);
    EXPECT_EQ(village.shelf(1), 7);
    EXPECT_EQ(difference(1), 5);
    const auto shown = valueOf(taking.differences());
    ASSERT_EQ(shown.size(), 1U);
    EXPECT_EQ(shown[0].reason, DifferenceReason::Expired);
    EXPECT_EQ(shown[0].note, "扔掉了");
    EXPECT_EQ(shown[0].value, valueOf(Money::of(5 * 850)));
}

TEST_F(Stocktake, PutsWhatWasFoundIntoTheNewestLotThatIsNotEmpty)
{
    valueOf(village.openDay());
    receiveAt(1, 5, 700);
    receiveAt(1, 2, 900);
    receiveAt(1, 1, 1000);
    valueOf(village.award(1, "K9", 4));
    valueOf(village.redeem(1, {{1, 7}}));
    const auto last = lots(1);
    ASSERT_EQ(last.size(), 1U);
    taking.open();
    valueOf(taking.count({{1, 4}}));
    valueOf(taking.finish());

    const auto accepted = valueOf(taking.accept({Stocktaking::because(1, DifferenceReason::Found)}));

    const auto& line = accepted.payload.stocktake_accepted().lines(0);
    EXPECT_EQ(line.new_lot(), 0);
    EXPECT_EQ(line.lots(0).lot(), last[0].number.value());
    EXPECT_EQ(line.value_fen(), 3 * 1000);
    ASSERT_EQ(lots(1).size(), 1U);
    EXPECT_EQ(lots(1)[0].quantity, pieces(4));
    EXPECT_EQ(difference(1), -3);
}

TEST_F(Stocktake, MakesALotAtTheUsualCostForWhatWasFoundOnAnEmptyShelf)
{
    valueOf(village.openDay());
    receiveAt(1, 2, 700);
    receiveAt(2, 2, 700);
    valueOf(village.award(1, "K9", 4));
    valueOf(village.redeem(1, {{1, 2}, {2, 2}}));
    taking.open();
    valueOf(taking.count({{1, 3}, {2, 1}}));
    valueOf(taking.finish());

    const auto accepted = valueOf(taking.accept({Stocktaking::because(1), Stocktaking::because(2)}));

    const auto& lines = accepted.payload.stocktake_accepted().lines();
    EXPECT_EQ(lines[0].new_lot(), 3);
    EXPECT_EQ(lines[0].unit_cost_fen(), 850);
    EXPECT_EQ(lines[0].value_fen(), 3 * 850);
    EXPECT_EQ(lines[1].new_lot(), 4);
    ASSERT_EQ(lots(1).size(), 1U);
    EXPECT_EQ(lots(1)[0].number, LotNumber(3));
    EXPECT_EQ(lots(1)[0].origin, accepted.number);
    EXPECT_EQ(lots(1)[0].expiry, std::nullopt);
    EXPECT_EQ(village.shelf(2), 1);
    // Found goods are given out like others.
    EXPECT_TRUE(village.redeem(1, {{1, 3}}));
}

TEST_F(Stocktake, CountsTheDifferenceOfTheMomentWhateverMovesAfterwards)
{
    fillShelf();
    valueOf(village.award(1, "K9", 4));
    taking.open();
    valueOf(taking.count({{1, 9}}));
    valueOf(village.redeem(1, {{1, 3}, {2, 1}}));
    valueOf(village.receive(2, 6));
    valueOf(taking.count({{2, 10}}));
    valueOf(village.redeem(1, {{2, 2}}));
    valueOf(taking.finish());

    valueOf(taking.accept({Stocktaking::because(1), Stocktaking::because(2)}));

    EXPECT_EQ(village.shelf(1), 6) << "10 on the book, one missing, three given out";
    EXPECT_EQ(village.shelf(2), 8) << "9 on the book, one found, two given out";
}

TEST_F(Stocktake, WantsAReasonForEveryDifferenceAndKeepsNoOther)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 8}, {2, 4}}));
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1)})), ErrorCode::StocktakeState);
    valueOf(taking.finish());

    const auto missing = taking.accept({Stocktaking::because(2)});

    ASSERT_EQ(codeOf(missing), ErrorCode::StocktakeReasonMissing);
    EXPECT_EQ(missing.error().context.text("name"), "物品1");
    EXPECT_EQ(missing.error().context.text("difference"), "-2");
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1), Stocktaking::because(1)})), ErrorCode::GoodsDuplicate);
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1), Stocktaking::because(3)})), ErrorCode::StocktakeOutside);
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1), Stocktaking::because(9)})), ErrorCode::GoodsUnknown);
    EXPECT_EQ(codeOf(taking.accept({Stocktaking::because(1, DifferenceReason::Lost, std::string(201, 'x'))})),
              ErrorCode::TextInvalid);
    const auto accepted = valueOf(taking.accept({Stocktaking::because(1), Stocktaking::because(2)}));
    const auto& lines = accepted.payload.stocktake_accepted().lines();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[1].counted(), 4);
    EXPECT_EQ(lines[1].reason(), 0U);
    EXPECT_EQ(lines[1].lots_size(), 0);
}

TEST_F(Stocktake, IsNotAcceptedByWhoeverCounted)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 10}}, taking.clerk));
    valueOf(taking.count({{2, 4}}, taking.manager));
    valueOf(taking.finish());

    const auto alone = taking.accept({}, taking.manager);
    const auto withCounter = taking.accept({}, both);

    EXPECT_EQ(codeOf(alone), ErrorCode::SecondPersonNeeded);
    ASSERT_EQ(codeOf(withCounter), ErrorCode::StocktakeOwnCount);
    EXPECT_EQ(withCounter.error().context.text("operator"), "operator");
    EXPECT_EQ(codeOf(taking.accept({}, {Village::kManager, Village::kHelper, {}})), ErrorCode::RoleNotAllowed);
    const auto witness = village.salted(household::PersonalField::Name, "李四");
    EXPECT_EQ(codeOf(taking.accept({}, {Village::kManager, std::nullopt, witness})), ErrorCode::SecondPersonNeeded);
    EXPECT_TRUE(taking.accept({}, {Village::kManager, Village::kNeighbour, {}}));
}

TEST_F(Stocktake, IsAcceptedByOnePersonWhoDidNotCount)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 10}, {2, 4}}));
    valueOf(taking.finish());

    EXPECT_EQ(codeOf(taking.accept({}, taking.clerk)), ErrorCode::RoleNotAllowed);
    const auto accepted = valueOf(taking.accept());

    const auto rows = valueOf(village.look([&](const auto& state) { return state.rowsOf(accepted.number); }));
    ASSERT_EQ(rows.size(), 1U) << "without a difference there is only the record";
    EXPECT_EQ(std::get<journal::Record>(rows[0].body).type, journal::RecordType::StocktakeAccepted);
    EXPECT_EQ(std::get<journal::Record>(rows[0].body).subject, taking.number.value());
    EXPECT_EQ(taking.state(), StocktakeState::Accepted);
    EXPECT_EQ(codeOf(taking.accept()), ErrorCode::StocktakeState);
}

TEST_F(Stocktake, IsOutdatedWhenLessIsOnTheShelfThanIsMissing)
{
    fillShelf();
    valueOf(village.award(1, "K9", 4));
    taking.open();
    valueOf(taking.count({{1, 2}, {2, 4}}));
    valueOf(taking.finish());
    valueOf(village.redeem(1, {{1, 9}}));

    const auto outdated = taking.accept({Stocktaking::because(1)});

    ASSERT_EQ(codeOf(outdated), ErrorCode::StocktakeOutdated);
    EXPECT_EQ(outdated.error().context.text("name"), "物品1");
    EXPECT_EQ(outdated.error().context.text("wanted"), "8");
    EXPECT_EQ(outdated.error().context.text("available"), "1");
    const auto differences = valueOf(taking.differences());
    EXPECT_TRUE(differences[0].isOutdated);
    EXPECT_FALSE(differences[1].isOutdated);
    valueOf(taking.drop());
    taking.open();
    valueOf(taking.count({{1, 1}, {2, 4}}));
    valueOf(taking.finish());
    EXPECT_TRUE(taking.accept());
}

TEST_F(Stocktake, IsNeverReversed)
{
    fillShelf();
    taking.open();
    valueOf(taking.count({{1, 8}, {2, 4}}));
    valueOf(taking.finish());
    const auto accepted = valueOf(taking.accept({Stocktaking::because(1)}));

    EXPECT_EQ(codeOf(village.reverse(accepted)), ErrorCode::DocumentNotReversible);
    EXPECT_EQ(codeOf(village.reverse(accepted, {1})), ErrorCode::DocumentNotReversible);
}

TEST_F(Stocktake, IsDroppedWithAReasonUntilItIsAccepted)
{
    fillShelf();
    taking.open();
    EXPECT_EQ(codeOf(taking.drop(" ")), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(village.run(stock::DropStocktake{taking.number, "盘错"}, taking.helper)),
              ErrorCode::RoleNotAllowed);
    valueOf(taking.count({{1, 8}, {2, 4}}));
    valueOf(taking.finish());

    const auto dropped = valueOf(taking.drop("货架正在整理"));

    EXPECT_EQ(dropped.payload.stocktake_dropped().reason(), "货架正在整理");
    EXPECT_EQ(taking.state(), StocktakeState::Dropped);
    EXPECT_EQ(village.shelf(1), 10);
    EXPECT_EQ(codeOf(taking.drop()), ErrorCode::StocktakeState);
    EXPECT_EQ(codeOf(taking.count({{1, 8}})), ErrorCode::StocktakeState);
    EXPECT_EQ(codeOf(village.run(stock::DropStocktake{DocumentNumber(1), "没有"}, taking.manager)),
              ErrorCode::StocktakeUnknown);
    EXPECT_EQ(codeOf(village.look([](const auto& state) { return stock::progressOf(state, DocumentNumber(1)); })),
              ErrorCode::StocktakeUnknown);
}

} // namespace
