// Funds, donors and the money that moves between them.
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using fund::FundSource;
using fund::MoneyKind;
using household::PersonalField;

class Funds : public testing::Test {
protected:
    /// The context of a refusal.
    template <class T>
    static Context contextOf(const Result<T>& result)
    {
        return result ? Context() : result.error().context;
    }

    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
};

TEST_F(Funds, GetTheNextNumberAndAreChangedAsAWhole)
{
    const auto first = treasury.add("财政专项", FundSource::Government);
    const auto second = treasury.add("村集体");
    fund::Fund changed{second, FundSource::Federation, "妇联拨款", "家美行动", "甘妇发〔2026〕3号"};

    valueOf(treasury.set(changed));

    EXPECT_EQ(first, FundNumber(1));
    EXPECT_EQ(second, FundNumber(2));
    EXPECT_EQ(treasury.fundOf(second), changed);
    EXPECT_EQ(codeOf(treasury.set(changed)), ErrorCode::NothingToDo);
    changed.number = FundNumber(3);
    EXPECT_EQ(codeOf(treasury.set(changed)), ErrorCode::FundUnknown);
}

TEST_F(Funds, RefuseANameThatAnotherOpenFundHas)
{
    const auto first = treasury.add("村集体");

    EXPECT_EQ(codeOf(treasury.set({{}, FundSource::Other, " 村 集体　", "", ""})), ErrorCode::FundDuplicate);
    EXPECT_EQ(codeOf(treasury.set({{}, FundSource::Other, " 　", "", ""})), ErrorCode::TextInvalid);
    valueOf(treasury.close(first));
    const auto second = treasury.add("村集体");
    auto reopened = treasury.fundOf(first);
    reopened.isClosed = false;
    EXPECT_EQ(codeOf(treasury.set(reopened)), ErrorCode::FundDuplicate);
    valueOf(treasury.close(second));
    valueOf(treasury.set(reopened));
}

TEST_F(Funds, AreClosedOnlyWhenTheyAreEmptyAndTakeNothingFromThenOn)
{
    valueOf(village.openDay());
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 5'000));

    const auto tooEarly = treasury.close(fund);
    valueOf(treasury.move({MoneyKind::PaidBack, fund, fen(5'000)}));
    valueOf(treasury.close(fund));

    EXPECT_EQ(codeOf(tooEarly), ErrorCode::FundHoldsMoney);
    EXPECT_EQ(contextOf(tooEarly).text("available"), "5000");
    EXPECT_EQ(contextOf(tooEarly).text("available_yuan"), "50.00");
    EXPECT_EQ(codeOf(treasury.grant(fund, 1)), ErrorCode::FundIsClosed);
}

TEST_F(Funds, AreEnteredByWhoKeepsTheStock)
{
    const fund::SetFund command{{{}, FundSource::Village, "村集体", "", ""}};
    const fund::SetDonor donor{{}, fund::DonorKind::Person, {village.salted(PersonalField::Name, "程先生")}};

    for (const auto actor : {Village::kOperator, Village::kHelper}) {
        EXPECT_EQ(codeOf(village.run(command, {actor, std::nullopt, {}})), ErrorCode::RoleNotAllowed);
        EXPECT_EQ(codeOf(village.run(donor, {actor, std::nullopt, {}})), ErrorCode::RoleNotAllowed);
    }
}

class Donors : public Funds {};

TEST_F(Donors, KeepNameAndPhoneBesideTheJournal)
{
    const auto added =
        valueOf(treasury.name({}, {{PersonalField::Name, "城东商行"}, {PersonalField::Phone, "0932-7654321"}}));

    EXPECT_EQ(added.payloadBytes.find("城东商行"), std::string::npos);
    EXPECT_EQ(added.payloadBytes.find("7654321"), std::string::npos);
    EXPECT_EQ(added.payload.donor_set().named_size(), 2);
    EXPECT_EQ(treasury.wordsOf(added.number).name, "城东商行");
    EXPECT_EQ(treasury.wordsOf(added.number).phone, "0932-7654321");
}

TEST_F(Donors, KeepWhatIsNotNamed)
{
    const auto donor = treasury.addDonor();

    valueOf(treasury.name(donor, {{PersonalField::Phone, "0932-7654321"}}));
    valueOf(treasury.name(donor, {}, fund::DonorKind::Person));

    const auto known = valueOf(village.look([&](const auto& state) { return fund::requireDonor(state, donor); }));
    EXPECT_EQ(known.kind, fund::DonorKind::Person);
    EXPECT_EQ(known.number, donor);
    EXPECT_EQ(treasury.wordsOf(donor).name, "城东商行");
    EXPECT_EQ(treasury.wordsOf(donor).phone, "0932-7654321");
    EXPECT_EQ(codeOf(treasury.name(donor, {{PersonalField::Name, "城东商行"}}, fund::DonorKind::Person)),
              ErrorCode::NothingToDo);
    valueOf(treasury.name(donor, {{PersonalField::Phone, ""}}, fund::DonorKind::Person));
    EXPECT_EQ(treasury.wordsOf(donor).phone, "");
}

TEST_F(Donors, HaveANameAndAreKnown)
{
    const auto donor = treasury.addDonor();

    EXPECT_EQ(codeOf(treasury.name({}, {})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(treasury.name({}, {{PersonalField::Name, "　 "}})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(treasury.name(donor, {{PersonalField::Name, ""}})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(treasury.name(donor, {{PersonalField::Phone, std::string(31, '1')}})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(treasury.name(DocumentNumber(1), {{PersonalField::Name, "城东商行"}})), ErrorCode::DonorUnknown);
}

class MoneyMoved : public Funds {
protected:
    MoneyMoved() { valueOf(village.openDay()); }

    FundNumber purse = treasury.add("村集体");
};

TEST_F(MoneyMoved, ComesInAndGoesOutWithTheBalanceAfterwards)
{
    const auto in = valueOf(treasury.grant(purse, 100'000));
    const auto out = valueOf(treasury.spend(purse, 35'050));

    EXPECT_EQ(in.payload.money_moved().balance(), 100'000);
    EXPECT_EQ(out.payload.money_moved().balance(), 64'950);
    EXPECT_EQ(treasury.balance(purse), 64'950);
}

TEST_F(MoneyMoved, NeedsTwoPersonsAnOpenDayAndAnAmount)
{
    const fund::MoveMoney command{MoneyKind::Grant, purse, fen(100)};
    auto witnessed = treasury.manager;
    witnessed.witness = village.salted(PersonalField::Name, "村监委");

    EXPECT_EQ(codeOf(village.run(command, treasury.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(command, witnessed)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(command, {Village::kOperator, Village::kManager, {}})), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(treasury.grant(purse, 0)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(treasury.grant(purse, 100'000'001)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(treasury.grant(FundNumber(9), 1)), ErrorCode::FundUnknown);
    EXPECT_EQ(codeOf(treasury.move({.fund = purse, .amount = fen(1), .purpose = std::string(201, 'x')})),
              ErrorCode::TextInvalid);
    valueOf(treasury.grant(purse, 100'000'000));
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(treasury.grant(purse, 1)), ErrorCode::DayNotOpen);
}

TEST_F(MoneyMoved, NeverLeavesAFundBelowZero)
{
    valueOf(treasury.grant(purse, 500));
    const auto before = village.head();

    const auto refused = treasury.spend(purse, 501);

    EXPECT_EQ(codeOf(refused), ErrorCode::FundShort);
    EXPECT_EQ(contextOf(refused).text("needed"), "501");
    EXPECT_EQ(contextOf(refused).text("available"), "500");
    EXPECT_EQ(contextOf(refused).text("name"), "村集体");
    EXPECT_EQ(codeOf(treasury.move({MoneyKind::PaidBack, purse, fen(501)})), ErrorCode::FundShort);
    EXPECT_EQ(village.head(), before);
    valueOf(treasury.spend(purse, 500));
    EXPECT_EQ(treasury.balance(purse), 0);
}

TEST_F(MoneyMoved, SaysFromWhomWhatForAndForWhichGoods)
{
    const auto donor = treasury.addDonor();
    const auto receipt = valueOf(treasury.receive({})).number;
    const auto spendFor = [&](DocumentNumber document) {
        return treasury.move(
            {.kind = MoneyKind::Spending, .fund = purse, .amount = fen(100), .purpose = "付货款", .receipt = document});
    };

    EXPECT_EQ(codeOf(treasury.move({MoneyKind::Donation, purse, fen(900)})), ErrorCode::DonorMissing);
    EXPECT_EQ(codeOf(treasury.donate(purse, 900, receipt)), ErrorCode::DonorUnknown);
    valueOf(treasury.donate(purse, 900, donor));
    EXPECT_EQ(codeOf(treasury.move({MoneyKind::Spending, purse, fen(100)})), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(spendFor(donor)), ErrorCode::DocumentUnknown);
    EXPECT_EQ(codeOf(spendFor(DocumentNumber(999))), ErrorCode::DocumentUnknown);
    EXPECT_EQ(valueOf(spendFor(receipt)).payload.money_moved().receipt(), receipt.value());
}

TEST_F(MoneyMoved, IsReversedByTwoPersonsOnce)
{
    valueOf(treasury.grant(purse, 1'000));
    const auto spent = valueOf(treasury.spend(purse, 400));

    EXPECT_EQ(codeOf(village.reverse(spent, {}, treasury.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.reverse(spent, {}, {Village::kOperator, Village::kManager, {}})),
              ErrorCode::RoleNotAllowed);
    valueOf(village.reverse(spent));

    EXPECT_EQ(treasury.balance(purse), 1'000);
    EXPECT_EQ(codeOf(village.reverse(spent)), ErrorCode::AlreadyReversed);
}

TEST_F(MoneyMoved, IsNotTakenBackOutOfAFundThatSpentIt)
{
    const auto granted = valueOf(treasury.grant(purse, 1'000));
    const auto spent = valueOf(treasury.spend(purse, 400));
    const auto before = village.head();

    EXPECT_EQ(codeOf(village.reverse(granted)), ErrorCode::FundShort);

    EXPECT_EQ(village.head(), before);
    valueOf(village.reverse(spent));
    valueOf(village.reverse(granted));
    EXPECT_EQ(treasury.balance(purse), 0);
}

TEST_F(MoneyMoved, DoesNotComeBackIntoAClosedFund)
{
    valueOf(treasury.grant(purse, 400));
    const auto spent = valueOf(treasury.spend(purse, 400));
    valueOf(treasury.close(purse));

    EXPECT_EQ(codeOf(village.reverse(spent)), ErrorCode::FundIsClosed);
}

class OpeningMoney : public Funds {
protected:
    Treasury::Answer open(FundNumber fund, std::int64_t amount)
    {
        return treasury.move({MoneyKind::Opening, fund, fen(amount)});
    }
};

TEST_F(OpeningMoney, IsEnteredOncePerFundBeforeTheFirstDay)
{
    const auto one = treasury.add("村集体");
    const auto other = treasury.add("妇联拨款", FundSource::Federation);

    valueOf(open(one, 70'000));
    const auto twice = open(one, 1);
    valueOf(open(other, 30'000));

    EXPECT_EQ(codeOf(twice), ErrorCode::OpeningTwice);
    EXPECT_EQ(contextOf(twice).text("name"), "村集体");
    EXPECT_EQ(treasury.balance(one), 70'000);
    EXPECT_EQ(treasury.balance(other), 30'000);
    EXPECT_FALSE(treasury.lines().front().date);
}

TEST_F(OpeningMoney, MayBeEnteredAgainWhenItWasReversed)
{
    const auto fund = treasury.add("村集体");
    const auto wrong = valueOf(open(fund, 70'000));
    valueOf(village.openDay());

    valueOf(village.reverse(wrong));
    valueOf(open(fund, 7'000));

    EXPECT_EQ(treasury.balance(fund), 7'000);
}

TEST_F(OpeningMoney, ComesBeforeTheFirstRedemption)
{
    const auto fund = treasury.add("村集体");
    valueOf(village.openDay());
    valueOf(village.receive(1, 5));
    valueOf(village.award(1, "A08"));
    valueOf(village.redeem(1, {{1, 1}}));

    EXPECT_EQ(codeOf(open(fund, 70'000)), ErrorCode::OpeningTooLate);
}

TEST_F(OpeningMoney, MayHaveAWitnessWhileNobodyElseCouldBeTheSecondPerson)
{
    const auto fund = treasury.add("村集体");
    const fund::MoveMoney command{MoneyKind::Opening, fund, fen(100)};
    auto witnessed = treasury.manager;
    witnessed.witness = village.salted(PersonalField::Name, "村监委");
    EXPECT_EQ(codeOf(village.run(command, witnessed)), ErrorCode::SecondPersonNeeded);
    for (const auto* id : {"operator", "neighbour"})
        valueOf(village.run(operators::BlockOperator{valueOf(OperatorId::parse(id))}, treasury.manager));

    const auto opened = valueOf(village.run(command, witnessed));

    EXPECT_EQ(opened.payload.witness_size(), 1);
    EXPECT_EQ(opened.payloadBytes.find("村监委"), std::string::npos);
}

class MoneyLedger : public MoneyMoved {};

TEST_F(MoneyLedger, ShowsEveryMovementNewestFirstWithTheBalanceBehindIt)
{
    const auto other = treasury.add("妇联拨款", FundSource::Federation);
    valueOf(treasury.grant(purse, 10'000));
    valueOf(treasury.grant(other, 5'000));
    const auto spent = valueOf(treasury.spend(purse, 2'000));
    stock::Receive bought;
    bought.supplier = "县供销社";
    bought.paper = "收据 12";
    bought.funds = {{purse, fen(3'000)}, {other, fen(4'000)}};
    valueOf(treasury.receive(bought));
    valueOf(village.reverse(spent));

    const auto lines = treasury.lines();

    std::vector<std::tuple<int, std::string, std::int64_t, std::int64_t, std::int64_t>> seen;
    for (const auto& line : lines)
        seen.emplace_back(line.fund.value(), line.kind, line.in.value(), line.out.value(), line.balance.value());
    const decltype(seen) expected{{1, "reversal", 2'000, 0, 7'000}, {2, "receipt", 0, 4'000, 1'000},
                                  {1, "receipt", 0, 3'000, 5'000},  {1, "spending", 0, 2'000, 8'000},
                                  {2, "grant", 5'000, 0, 5'000},    {1, "grant", 10'000, 0, 10'000}};
    EXPECT_EQ(seen, expected);
    EXPECT_EQ(lines[0].purpose, "数量录错");
    EXPECT_EQ(lines[1].purpose, "县供销社");
    EXPECT_EQ(lines[1].paper, "收据 12");
    EXPECT_EQ(lines[1].date, date("2026-03-09"));
}

TEST_F(MoneyLedger, ShowsOneFundAndNoMoreThanAskedFor)
{
    const auto other = treasury.add("妇联拨款", FundSource::Federation);
    valueOf(treasury.grant(purse, 10'000));
    valueOf(treasury.spend(purse, 1'000));
    valueOf(treasury.grant(other, 5'000));

    const auto newest = treasury.lines(purse, 1);

    ASSERT_EQ(newest.size(), 1U);
    EXPECT_EQ(newest[0].balance, fen(9'000));
    EXPECT_EQ(treasury.lines(other).size(), 1U);
    EXPECT_TRUE(treasury.lines(FundNumber(9)).empty());
    EXPECT_TRUE(treasury.lines({}, 0).empty());
}

TEST_F(MoneyLedger, GoesOnOverMoreLinesThanOnePageOfTheStore)
{
    for (int i = 0; i < 300; ++i)
        valueOf(treasury.grant(purse, 1));

    const auto lines = treasury.lines({}, 1'000);

    ASSERT_EQ(lines.size(), 300U);
    EXPECT_EQ(lines.back().balance, fen(1));
}

TEST_F(MoneyLedger, AddsUpByFundAndBySource)
{
    const auto second = treasury.add("村集体二");
    const auto other = treasury.add("妇联拨款", FundSource::Federation);
    valueOf(treasury.grant(purse, 10'000));
    valueOf(treasury.grant(second, 300));
    valueOf(treasury.grant(other, 5'000));

    const auto found = valueOf(village.look([](const auto& state) { return fund::sourcesOf(state); }));

    ASSERT_EQ(found.funds.size(), 3U);
    EXPECT_EQ(found.funds[1].balance, fen(300));
    const decltype(found.sources) expected{{FundSource::Federation, fen(5'000)}, {FundSource::Village, fen(10'300)}};
    EXPECT_EQ(found.sources, expected);
    EXPECT_EQ(found.total, fen(15'300));
}

// What is left is shown against this.
TEST_F(MoneyLedger, CountsWhatCameInWithoutWhatWasReversed)
{
    const auto empty = treasury.add("空");
    valueOf(treasury.grant(purse, 10'000));
    const auto wrong = valueOf(treasury.grant(purse, 700));
    const auto spent = valueOf(treasury.spend(purse, 4'000));
    valueOf(village.reverse(wrong));
    valueOf(village.reverse(spent));
    valueOf(treasury.spend(purse, 1'000));

    const auto income = valueOf(village.look([](const auto& state) { return fund::incomeOf(state); }));

    ASSERT_EQ(income.count(purse), 1U);
    EXPECT_EQ(income.at(purse), fen(10'000));
    EXPECT_EQ(income.count(empty), 0U);
    EXPECT_EQ(treasury.balance(purse), 9'000);
}

TEST_F(MoneyLedger, NamesTheDonorAndTheGoodsThatWerePaid)
{
    const auto donor = treasury.addDonor();
    const auto receipt = valueOf(treasury.receive({})).number;
    valueOf(treasury.donate(purse, 900, donor));
    valueOf(treasury.move(
        {.kind = MoneyKind::Spending, .fund = purse, .amount = fen(100), .purpose = "付货款", .receipt = receipt}));

    const auto lines = treasury.lines();

    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].receipt, receipt);
    EXPECT_EQ(lines[0].donor, std::nullopt);
    EXPECT_EQ(lines[1].donor, donor);
}

TEST_F(MoneyLedger, KnowsWhatIsLeftToPayOfAReceiptThatWasReversedInPart)
{
    stock::Receive three;
    for (const std::int64_t quantity : {1, 2, 4})
        three.lines.push_back({GoodsNumber(1), pieces(quantity), fen(100), {}});
    const auto receipt = valueOf(treasury.receive(three));
    const auto left = [&] {
        return valueOf(village.look([&](const auto& state) { return fund::standingCost(state, receipt); }));
    };
    EXPECT_EQ(left(), fen(700));

    valueOf(village.reverse(receipt, {1}));
    EXPECT_EQ(left(), fen(600)) << "the first line";
    valueOf(village.reverse(receipt, {3}));
    EXPECT_EQ(left(), fen(200)) << "another";
    valueOf(village.reverse(receipt, {2}));
    EXPECT_EQ(left(), std::nullopt);
}

TEST_F(MoneyLedger, KnowsNothingToPayOfWhatIsNoReceipt)
{
    const auto grant = valueOf(treasury.grant(purse, 900));

    EXPECT_EQ(valueOf(village.look([&](const auto& state) { return fund::standingCost(state, grant); })), std::nullopt);
}

} // namespace
