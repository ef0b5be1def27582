// The keeper's hand-over: everything was counted on this day, three people sign.
#include "core/till/hand_over.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"
#include "tests/support/stocktaking.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;

class HandOver : public testing::Test {
protected:
    HandOver()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.receive(2, 4));
        valueOf(village.award(1, "K9"));
    }

    DocumentNumber counted(std::string area = {})
    {
        const auto stocktake = taking.open(std::move(area));
        valueOf(taking.count({{1, 10}, {2, 4}}));
        valueOf(taking.finish());
        valueOf(taking.accept());
        return stocktake;
    }
    till::HandOver command(DocumentNumber stocktake)
    {
        return {stocktake,
                village.salted(household::PersonalField::Name, "卯小花"),
                "一箱肥皂待退",
                {Bytes(32, 'a'), Bytes(32, 'b'), Bytes(32, 'c')}};
    }
    Result<journal::StoredDocument> handOver(const till::HandOver& command) { return village.run(command, kBoth); }

    const operators::Authority kBoth{Village::kManager, Village::kOperator, {}};
    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
    Stocktaking taking{village};
};

TEST_F(HandOver, SaysWhatPassesFromOneKeeperToTheNext)
{
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 25'000));
    const auto stocktake = counted();

    const auto document = valueOf(handOver(command(stocktake)));

    const auto& made = document.payload.keeper_handed_over();
    EXPECT_EQ(made.from(), Village::kManager.value());
    EXPECT_EQ(made.to(), Village::kOperator.value());
    EXPECT_EQ(made.stocktake(), stocktake.value());
    EXPECT_EQ(made.pieces(), 14);
    EXPECT_EQ(made.stock_value_fen(), 14 * 850);
    EXPECT_EQ(made.points_outstanding(), 50);
    ASSERT_EQ(made.funds_size(), 1);
    EXPECT_EQ(made.funds(0).fund(), fund.value());
    EXPECT_EQ(made.funds(0).fen(), 25'000);
    EXPECT_EQ(made.open_matters(), "一箱肥皂待退");
    ASSERT_EQ(made.signatures_size(), 3);
    EXPECT_EQ(made.signatures(2), Bytes(32, 'c'));
    EXPECT_EQ(made.overseer_size(), 1);
    EXPECT_EQ(document.payloadBytes.find("卯小花"), Bytes::npos);
    const auto kept =
        valueOf(store.state().personal(journal::PersonalRecord::Owner::Document, document.number.value()));
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().text, "卯小花");
}

TEST_F(HandOver, NeedsACountOfTheWholeShopThatWasAccepted)
{
    EXPECT_EQ(codeOf(handOver(command(DocumentNumber(1)))), ErrorCode::HandOverNeedsCount) << "no stocktake";
    const auto part = counted("洗涤用品");
    EXPECT_EQ(codeOf(handOver(command(part))), ErrorCode::HandOverNeedsCount) << "of one category";
    const auto open = taking.open();
    const auto refusal = handOver(command(open));
    ASSERT_EQ(codeOf(refusal), ErrorCode::HandOverNeedsCount) << "not accepted";
    EXPECT_EQ(refusal.error().context.text("document"), std::to_string(open.value()));
}

TEST_F(HandOver, NeedsACountOfTheSameDay)
{
    const auto stocktake = counted();
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(handOver(command(stocktake))), ErrorCode::DayNotOpen);
    valueOf(village.openDay("2026-03-10"));

    EXPECT_EQ(codeOf(handOver(command(stocktake))), ErrorCode::HandOverNeedsCount);
}

TEST_F(HandOver, IsSignedByAllThree)
{
    const auto stocktake = counted();
    const char* const who[] = {"from", "to", "overseer"};
    for (std::size_t i = 0; i < 3; ++i) {
        auto without = command(stocktake);
        without.signatures.at(i).clear();

        const auto refusal = handOver(without);

        ASSERT_EQ(codeOf(refusal), ErrorCode::SignatureMissing);
        EXPECT_EQ(refusal.error().context.text("field"), who[i]);
    }
    auto short1 = command(stocktake);
    short1.signatures[0] = Bytes(31, 'a');
    EXPECT_EQ(codeOf(handOver(short1)), ErrorCode::SignatureMissing) << "no hash";
}

TEST_F(HandOver, IsBetweenTwoKeepersBeforeAThirdPerson)
{
    const auto stocktake = counted();
    const auto whole = command(stocktake);
    const auto by = [&](const operators::Authority& who) { return codeOf(village.run(whole, who)); };

    EXPECT_EQ(by({Village::kManager, std::nullopt, {}}), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(by({Village::kManager, Village::kManager, {}}), ErrorCode::SecondPersonSame);
    EXPECT_EQ(by({Village::kOperator, Village::kManager, {}}), ErrorCode::RoleNotAllowed);
    auto nobody = whole;
    nobody.overseer = village.salted(household::PersonalField::Name, " ");
    EXPECT_EQ(codeOf(handOver(nobody)), ErrorCode::TextInvalid);
    auto long1 = whole;
    long1.openMatters = std::string(901, 'x');
    EXPECT_EQ(codeOf(handOver(long1)), ErrorCode::TextInvalid);
    EXPECT_TRUE(handOver(whole));
}

TEST_F(HandOver, ShowsBeforehandWhatItWillSay)
{
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 25'000));
    const auto stocktake = counted();

    const auto holdings = valueOf(village.look([](const auto& state) -> Result<till::Holdings> {
        JIAMEI_TRY(const auto day, state.lastDay());
        return till::holdingsOf(state, day.date);
    }));

    EXPECT_EQ(holdings.pieces, 14);
    EXPECT_EQ(holdings.stockValue, 14 * 850);
    EXPECT_EQ(holdings.pointsOutstanding.value(), 50);
    ASSERT_EQ(holdings.funds.size(), 1U);
    EXPECT_EQ(holdings.funds.front(), std::pair(fund, std::int64_t{25'000}));
    const auto made = valueOf(handOver(command(stocktake))).payload.keeper_handed_over();
    EXPECT_EQ(made.pieces(), holdings.pieces);
    EXPECT_EQ(made.stock_value_fen(), holdings.stockValue);
}

TEST_F(HandOver, FindsTheCountThatItGoesByOnTheDayItWasAcceptedOnly)
{
    const auto found = [this] { return village.look([](const auto& s) { return till::countForHandOver(s); }); };
    (void)counted("洗涤用品");
    EXPECT_EQ(valueOf(found()), std::nullopt) << "of one category";
    const auto stocktake = counted();
    EXPECT_EQ(valueOf(found()), stocktake);

    valueOf(village.closeDay());

    EXPECT_EQ(codeOf(found()), ErrorCode::DayNotOpen);
    valueOf(village.openDay("2026-03-10"));
    EXPECT_EQ(valueOf(found()), std::nullopt);
}

} // namespace
