// All that a redemption may say beside goods and points: who collected, what was signed, what was paid in cash; and how
// it is taken back at once.
#include "core/points/statement.hpp"
#include "core/till/redemption.hpp"
#include "core/till/settings.hpp"
#include "core/till/tally.hpp"
#include "tests/core/household_changes.hpp"
#include "tests/support/money.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};

/// Household 1 has 50 points, household 2 has 20; ten pieces of every goods.
class RedeemInFull : public testing::Test {
protected:
    RedeemInFull()
    {
        valueOf(village.openDay());
        for (const int goods : {1, 2, 3})
            valueOf(village.receive(goods, 10));
        valueOf(village.award(1, "K9"));
        valueOf(village.award(2, "A08", 2));
    }

    static till::Redeem basket(std::int64_t household, const std::vector<std::pair<int, std::int64_t>>& lines)
    {
        till::Redeem command;
        command.household = householdNo(household);
        for (const auto& [goods, quantity] : lines)
            command.lines.push_back({GoodsNumber(goods), pieces(quantity)});
        return command;
    }
    static till::Redeem toppedUp(std::int64_t household, const std::vector<std::pair<int, std::int64_t>>& lines)
    {
        auto command = basket(household, lines);
        command.topsUp = true;
        return command;
    }
    Result<journal::StoredDocument> takeBack(const journal::StoredDocument& document,
                                             const operators::Authority& who = kHelper)
    {
        return village.run(till::TakeBack{document.number, village.clock.now()}, who);
    }
    FundNumber allowTopUp(std::int64_t percent)
    {
        const auto fund = treasury.add("补分现金", fund::FundSource::TopUp);
        set("top_up_percent", percent);
        set("top_up_fund", fund.value());
        return fund;
    }
    void set(const char* name, std::int64_t value) { valueOf(village.run(till::SetSetting{name, value}, kManager)); }
    [[nodiscard]] till::RedemptionNotes notes(const journal::StoredDocument& document) const
    {
        return valueOf(village.look([&](const auto& state) { return till::notesOf(state, document); }));
    }
    [[nodiscard]] std::vector<till::Visit> visits(std::int64_t household, std::string_view day) const
    {
        return valueOf(
            village.look([&](const auto& state) { return till::visitsOn(state, householdNo(household), date(day)); }));
    }
    [[nodiscard]] till::Tally tally() const
    {
        return valueOf(village.look([](const auto& state) { return till::tallyOf(state, DayNumber(1)); }));
    }

    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
};

TEST_F(RedeemInFull, NamesTheCollectorBesideTheJournal)
{
    auto command = basket(1, {{1, 1}});
    command.collector =
        till::Collector{village.salted(household::PersonalField::Name, "解玉兰"), till::Relation::Neighbour};

    const auto document = valueOf(village.run(command, kHelper));

    EXPECT_EQ(document.payload.redemption().collector_size(), 1);
    EXPECT_EQ(document.payloadBytes.find("解玉兰"), Bytes::npos);
    EXPECT_EQ(notes(document).collector, "解玉兰");
    EXPECT_EQ(notes(document).relation, till::Relation::Neighbour);
    EXPECT_EQ(notes(valueOf(village.redeem(1, {{1, 1}}))).relation, std::nullopt);
}

TEST_F(RedeemInFull, RefusesACollectorWhoseNameIsNoText)
{
    auto command = basket(1, {{1, 1}});
    for (const auto& name : {std::string("  "), std::string(61, 'x'), std::string("a\nb")}) {
        command.collector =
            till::Collector{village.salted(household::PersonalField::Name, name), till::Relation::Other};
        const auto refusal = village.run(command, kHelper);
        ASSERT_EQ(codeOf(refusal), ErrorCode::TextInvalid) << name;
        EXPECT_EQ(refusal.error().context.text("field"), "collector");
    }
}

TEST_F(RedeemInFull, KeepsTheHashOfWhatWasSigned)
{
    auto command = basket(1, {{1, 1}});
    command.signature = Bytes(32, 's');

    EXPECT_EQ(valueOf(village.run(command, kHelper)).payload.redemption().signature(), Bytes(32, 's'));
}

TEST_F(RedeemInFull, TakesNoCashUnlessTheShopSaysSo)
{
    EXPECT_EQ(codeOf(village.run(toppedUp(2, {{2, 2}}), kHelper)), ErrorCode::TopUpOff);
    set("top_up_percent", 50);
    EXPECT_EQ(codeOf(village.run(toppedUp(2, {{2, 2}}), kHelper)), ErrorCode::TopUpOff) << "no fund takes it";
    set("top_up_fund", 9);
    EXPECT_EQ(codeOf(village.run(toppedUp(2, {{2, 2}}), kHelper)), ErrorCode::FundUnknown);
    EXPECT_EQ(codeOf(village.run(basket(2, {{2, 2}}), kHelper)), ErrorCode::InsufficientPoints)
        << "whoever does not ask for it is not asked for cash";
}

TEST_F(RedeemInFull, TakesCashForTheSmallRestThatIsLacking)
{
    const auto fund = allowTopUp(50);

    const auto document = valueOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper));

    EXPECT_EQ(document.payload.redemption().points(), 25);
    EXPECT_EQ(notes(document).toppedUp, pointsOf(5));
    EXPECT_EQ(notes(document).cash, fen(500));
    EXPECT_EQ(document.payload.redemption().spendable_after(), 0);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(0));
    EXPECT_EQ(village.figures(2).honour, PointsDelta(20)) << "bought points are no honour";
    EXPECT_EQ(treasury.balance(fund), 500);
    EXPECT_EQ(tally().pointsRedeemed, 25);
    EXPECT_EQ(tally().pointsAwarded, 70) << "nor an award";
}

TEST_F(RedeemInFull, TakesNoCashWhereThePointsAreThere)
{
    const auto fund = allowTopUp(50);

    const auto document = valueOf(village.run(toppedUp(2, {{1, 2}}), kHelper));

    EXPECT_TRUE(notes(document).toppedUp.isZero());
    EXPECT_EQ(treasury.balance(fund), 0);
}

TEST_F(RedeemInFull, RefusesMoreCashThanTheShopAllows)
{
    allowTopUp(10);

    const auto refusal = village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper);

    ASSERT_EQ(codeOf(refusal), ErrorCode::TopUpTooLarge);
    EXPECT_EQ(refusal.error().context.text("points"), "5");
    EXPECT_EQ(refusal.error().context.text("limit"), "2");
    EXPECT_EQ(village.figures(2).spendable, pointsOf(20));
}

TEST_F(RedeemInFull, RefusesCashThatIsAnotherSumByNow)
{
    const auto fund = allowTopUp(50);
    auto command = toppedUp(2, {{1, 1}, {2, 1}});
    const auto offer =
        valueOf(village.look([](const auto& state) { return till::topUpFor(state, pointsOf(25), pointsOf(5)); }));
    command.shownCash = offer.cash;
    valueOf(village.award(2, "A08"));

    const auto refusal = village.run(command, kHelper);

    ASSERT_EQ(codeOf(refusal), ErrorCode::TopUpChanged);
    EXPECT_EQ(refusal.error().context.text("shown"), std::to_string(offer.cash.value()));
    EXPECT_EQ(treasury.balance(fund), 0);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(30));
}

TEST_F(RedeemInFull, TakesTheCashThatWasAskedFor)
{
    const auto fund = allowTopUp(50);
    auto command = toppedUp(2, {{1, 1}, {2, 1}});
    command.shownCash =
        valueOf(village.look([](const auto& state) { return till::topUpFor(state, pointsOf(25), pointsOf(5)); })).cash;

    valueOf(village.run(command, kHelper));

    EXPECT_EQ(treasury.balance(fund), command.shownCash->value());
}

TEST_F(RedeemInFull, PaysNothingIntoAClosedFund)
{
    const auto fund = allowTopUp(50);
    valueOf(treasury.close(fund));

    EXPECT_EQ(codeOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper)), ErrorCode::FundIsClosed);
}

TEST_F(RedeemInFull, AddsUpInTheStatement)
{
    allowTopUp(50);
    const auto document = valueOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper));
    const auto statementOf = [&] {
        return valueOf(village.look([](const auto& state) { return points::wholeStatementOf(state, householdNo(2)); }));
    };

    const auto statement = statementOf();

    ASSERT_EQ(statement.lines.size(), 2U);
    const auto& line = statement.lines.front();
    EXPECT_EQ(line.kind, points::StatementKind::Redemption);
    EXPECT_EQ(line.points, -20);
    EXPECT_EQ(line.parts.redeemed, 25);
    EXPECT_EQ(line.parts.adjusted, 5);
    EXPECT_EQ(line.toppedUp, 5);
    EXPECT_EQ(line.spendable, 0);
    EXPECT_EQ(statement.closing, 0);
    EXPECT_EQ(statement.opening + statement.totals.sum(), statement.closing);
    valueOf(takeBack(document));
    const auto after = statementOf();
    EXPECT_EQ(after.lines.front().kind, points::StatementKind::Reversal);
    EXPECT_EQ(after.lines.front().points, 20);
    EXPECT_EQ(after.closing, 20);
    EXPECT_EQ(after.opening + after.totals.sum(), after.closing);
}

TEST_F(RedeemInFull, IsTakenBackWithinAMinuteByWhoMadeIt)
{
    const auto document = valueOf(village.redeem(1, {{1, 3}, {2, 1}}, kHelper));
    village.clock.advance(std::chrono::seconds(60));

    const auto back = valueOf(takeBack(document));

    EXPECT_EQ(back.payload.reversal().document(), document.number.value());
    EXPECT_EQ(back.payload.reversal().points(), 45) << "above what one person may reverse alone";
    EXPECT_TRUE(back.payload.reversal().whole());
    EXPECT_EQ(back.payload.reversal().reason(), till::kTakenBackReason);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(50));
    EXPECT_EQ(village.shelf(1), 10);
    EXPECT_EQ(village.shelf(2), 10);
    EXPECT_EQ(tally().redemptions, 0);
    EXPECT_EQ(codeOf(takeBack(document)), ErrorCode::AlreadyReversed);
}

TEST_F(RedeemInFull, IsNotTakenBackLaterNorByAnotherNorWithAClockThatWentBack)
{
    const auto document = valueOf(village.redeem(1, {{1, 1}}, kHelper));
    const auto before = village.head();

    EXPECT_EQ(codeOf(takeBack(document, kManager)), ErrorCode::TakeBackTooLate);
    village.clock.setWall(document.at - std::chrono::milliseconds(1));
    EXPECT_EQ(codeOf(takeBack(document)), ErrorCode::TakeBackTooLate);
    village.clock.setWall(document.at + std::chrono::milliseconds(60'001));
    const auto refusal = takeBack(document);

    ASSERT_EQ(codeOf(refusal), ErrorCode::TakeBackTooLate);
    EXPECT_EQ(refusal.error().context.text("document"), std::to_string(document.number.value()));
    EXPECT_EQ(refusal.error().context.text("seconds"), "60");
    EXPECT_EQ(village.head(), before);
    EXPECT_TRUE(village.reverse(document)) << "with a reason it still can be reversed";
}

TEST_F(RedeemInFull, IsTakenBackWholeOrNotAtAll)
{
    const auto document = valueOf(village.redeem(1, {{1, 1}, {2, 1}}, kManager));
    valueOf(village.reverse(document, {1}));

    EXPECT_EQ(codeOf(takeBack(document, kManager)), ErrorCode::AlreadyReversed);
    EXPECT_EQ(village.shelf(2), 9);
}

TEST_F(RedeemInFull, AloneIsWhatCanBeTakenBack)
{
    EXPECT_EQ(codeOf(takeBack(valueOf(village.award(1, "A03")), kManager)), ErrorCode::DocumentNotReversible);
    EXPECT_EQ(codeOf(village.run(till::TakeBack{DocumentNumber(999), village.clock.now()}, kManager)),
              ErrorCode::DocumentUnknown);
    valueOf(village.award(4, "A08"));
    const operators::Authority neighbour{Village::kNeighbour, std::nullopt, {}};
    EXPECT_EQ(codeOf(takeBack(valueOf(village.redeem(4, {{1, 1}}, neighbour)), neighbour)), ErrorCode::OwnHousehold);
    const auto document = valueOf(village.redeem(1, {{1, 1}}));
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(takeBack(document, kManager)), ErrorCode::DayNotOpen);
}

TEST_F(RedeemInFull, GivesTheCashBackWithThePoints)
{
    const auto fund = allowTopUp(50);
    const auto document = valueOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper));

    valueOf(takeBack(document));

    EXPECT_EQ(village.figures(2).spendable, pointsOf(20));
    EXPECT_EQ(village.figures(2).owed, pointsOf(0)) << "what comes back pays for what leaves";
    EXPECT_EQ(treasury.balance(fund), 0);
    EXPECT_EQ(store.state().balances().at({journal::AccountKind::Adjust, 0}).net(), 0);
}

TEST_F(RedeemInFull, SaysThatTheCashIsGone)
{
    const auto fund = allowTopUp(50);
    const auto document = valueOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper));
    valueOf(treasury.spend(fund, 300));
    const auto before = village.head();

    const auto refusal = takeBack(document);

    ASSERT_EQ(codeOf(refusal), ErrorCode::FundShort);
    EXPECT_EQ(refusal.error().context.text("needed"), "500");
    EXPECT_EQ(refusal.error().context.text("available"), "200");
    EXPECT_EQ(codeOf(village.reverse(document)), ErrorCode::FundShort);
    EXPECT_EQ(village.head(), before);
    EXPECT_TRUE(village.reverse(document, {1})) << "goods and their points need no cash";
}

TEST_F(RedeemInFull, KeepsTheCashWhenLinesGoBackOneByOne)
{
    const auto fund = allowTopUp(50);
    const auto document = valueOf(village.run(toppedUp(2, {{1, 1}, {2, 1}}), kHelper));

    const auto first = valueOf(village.reverse(document, {1}));
    EXPECT_EQ(first.payload.reversal().points(), 10);
    EXPECT_FALSE(first.payload.reversal().whole());
    EXPECT_EQ(village.figures(2).spendable, pointsOf(10));
    EXPECT_EQ(treasury.balance(fund), 500);
    EXPECT_EQ(codeOf(village.reverse(document, {3})), ErrorCode::DocumentNotReversible) << "the line of the cash";
    const auto second = valueOf(village.reverse(document, {2}));
    EXPECT_TRUE(second.payload.reversal().whole()) << "all goods are back";
    EXPECT_EQ(village.figures(2).spendable, pointsOf(25)) << "what was bought is kept";
    EXPECT_EQ(tally().redemptions, 0);

    const auto rest = valueOf(village.reverse(document));

    EXPECT_EQ(rest.payload.reversal().points(), 5);
    EXPECT_EQ(village.figures(2).spendable, pointsOf(20));
    EXPECT_EQ(treasury.balance(fund), 0);
    EXPECT_EQ(tally().redemptions, 0);
    EXPECT_EQ(tally().pointsRedeemed, 0);
    EXPECT_EQ(codeOf(village.reverse(document)), ErrorCode::AlreadyReversed);
}

TEST_F(RedeemInFull, CountsTheVisitsOfADay)
{
    const auto first = valueOf(village.redeem(1, {{1, 1}, {3, 1}}, kHelper));
    const auto second = valueOf(village.redeem(1, {{1, 1}}));
    valueOf(village.redeem(2, {{1, 1}}));

    const auto found = visits(1, "2026-03-09");

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].document, first.number);
    EXPECT_EQ(found[0].points, pointsOf(16));
    EXPECT_EQ(found[0].by, Village::kHelper);
    EXPECT_EQ(found[0].at, first.at);
    EXPECT_EQ(found[1].document, second.number);
    EXPECT_TRUE(visits(1, "2026-03-10").empty());
    EXPECT_TRUE(visits(5, "2026-03-09").empty());
    valueOf(village.reverse(first, {1}));
    valueOf(village.reverse(second));
    const auto left = visits(1, "2026-03-09");
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].points, pointsOf(6)) << "a line that went back does not count";
}

TEST_F(RedeemInFull, FindsTheVisitsOfADayInALongHistory)
{
    valueOf(village.receive(1, 100));
    valueOf(village.receive(2, 100));
    valueOf(village.award(1, "K9", 30));
    for (int i = 0; i < 30; ++i)
        valueOf(village.redeem(1, {{1, 2}, {2, 1}}));
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-10"));
    for (int i = 0; i < 60; ++i)
        valueOf(village.award(1, "A08"));

    EXPECT_EQ(visits(1, "2026-03-09").size(), 30U);
}

TEST_F(RedeemInFull, CountsTheVisitsOfAMergedNumberToo)
{
    const auto document = valueOf(village.redeem(2, {{1, 1}}));
    valueOf(village.run(household::Merge{householdNo(2), householdNo(1)}, treasury.both));

    const auto found = visits(1, "2026-03-09");

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].document, document.number);
}

} // namespace
