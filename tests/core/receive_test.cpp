// Goods received with papers, dates, donor and the money that pays for them.
#include "core/stock/issue.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using fund::MoneyKind;
using household::PersonalField;
using stock::Source;

class ReceivedGoods : public testing::Test {
protected:
    ReceivedGoods() { valueOf(village.openDay()); }

    stock::ReceivedLine line(std::string_view produced, std::string_view expiry, int goods = 1)
    {
        stock::ReceivedLine made{GoodsNumber(goods), pieces(10), fen(850), {}};
        if (!produced.empty())
            made.produced = date(produced);
        if (!expiry.empty())
            made.expiry = date(expiry);
        return made;
    }
    Treasury::Answer receive(const stock::ReceivedLine& made)
    {
        return treasury.receive({Source::Purchase, "", {made}});
    }
    Treasury::Answer paidBy(std::vector<fund::FundUse> uses, Source source = Source::Purchase)
    {
        stock::Receive command;
        command.source = source;
        command.funds = std::move(uses);
        return treasury.receive(command);
    }
    /// Goods 1 with these words on top.
    void changeGoods(const std::function<void(stock::Goods&)>& change)
    {
        auto form = aGoods(1, 10);
        change(form.goods);
        valueOf(village.run(stock::SetGoods{{form}, date("2026-03-09")}, treasury.both));
    }
    [[nodiscard]] stock::Lot lotOf(const journal::StoredDocument& receipt) const
    {
        const LotNumber number(receipt.payload.stock_received().lines(0).lot());
        return valueOf(village.look([&](const auto& state) { return state.lot(number); })).value();
    }

    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
};

TEST_F(ReceivedGoods, KeepWhereTheyCameFromAndByWhichPaper)
{
    const auto donor = treasury.addDonor();
    stock::Receive command{Source::Donation, "送到村部", {line("2026-02-01", "2027-02-01")}};
    command.supplier = "城东商行";
    command.donor = donor;
    command.paper = "捐 7";
    command.photo = Bytes(32, 'p');

    const auto receipt = valueOf(treasury.receive(command));

    const auto& said = receipt.payload.stock_received();
    EXPECT_EQ(said.supplier(), "城东商行");
    EXPECT_EQ(said.donor(), donor.value());
    EXPECT_EQ(said.paper(), "捐 7");
    EXPECT_EQ(said.photo(), Bytes(32, 'p'));
    EXPECT_EQ(lotOf(receipt).produced, date("2026-02-01"));
    EXPECT_EQ(lotOf(receipt).origin, receipt.number);
}

TEST_F(ReceivedGoods, OfADonationNameTheirDonor)
{
    stock::Receive command;
    command.source = Source::Donation;

    const auto refused = treasury.receive(command);
    command.donor = DocumentNumber(1);
    const auto unknown = treasury.receive(command);

    ASSERT_EQ(codeOf(refused), ErrorCode::DonorMissing);
    EXPECT_EQ(refused.error().context.text("source"), "donation");
    EXPECT_EQ(codeOf(unknown), ErrorCode::DonorUnknown);
}

TEST_F(ReceivedGoods, ComeFromAnotherSite)
{
    stock::Receive command;
    command.source = Source::Transfer;
    command.supplier = "621125100201-01";

    const auto own = treasury.receive(command);
    command.supplier = "621125100202-01";
    const auto other = treasury.receive(command);

    EXPECT_EQ(codeOf(own), ErrorCode::TransferOwnSite);
    EXPECT_EQ(codeOf(other), std::nullopt);
}

TEST_F(ReceivedGoods, WereProducedBeforeTheyExpireAndNotInDaysToCome)
{
    const auto future = receive(line("2026-03-10", "2027-01-01"));
    const auto turned = receive(line("2026-03-09", "2026-03-08"));

    ASSERT_EQ(codeOf(future), ErrorCode::ProductionInFuture);
    EXPECT_EQ(future.error().context.text("date"), "2026-03-09");
    ASSERT_EQ(codeOf(turned), ErrorCode::ExpiryBeforeProduction);
    EXPECT_EQ(turned.error().context.text("produced"), "2026-03-09");
    valueOf(receive(line("2026-03-09", "2026-03-09")));
    EXPECT_EQ(village.shelf(1), 10);
}

TEST_F(ReceivedGoods, ExpireByTheirShelfLifeWhenNothingElseIsSaid)
{
    changeGoods([](stock::Goods& goods) { goods.shelfLifeDays = 30; });

    EXPECT_EQ(lotOf(valueOf(receive(line("2026-03-01", "")))).expiry, date("2026-03-31"));
    EXPECT_EQ(lotOf(valueOf(receive(line("2026-03-01", "2026-05-01")))).expiry, date("2026-05-01"));
    EXPECT_EQ(lotOf(valueOf(receive(line("", "")))).expiry, std::nullopt);
    EXPECT_EQ(lotOf(valueOf(receive(line("2026-03-01", "", 2)))).expiry, std::nullopt);
    EXPECT_EQ(codeOf(receive(line("2026-01-01", ""))), ErrorCode::ExpiryInPast);
}

TEST_F(ReceivedGoods, AreNotThoseThatWereWithdrawn)
{
    changeGoods([](stock::Goods& goods) { goods.isWithdrawn = true; });

    EXPECT_EQ(codeOf(village.receive(1, 1)), ErrorCode::GoodsWithdrawn);
}

TEST_F(ReceivedGoods, ArePaidByFundsThatHaveTheMoneyBackWhenItIsReversed)
{
    const auto one = treasury.add("村集体");
    const auto other = treasury.add("妇联拨款");
    valueOf(treasury.grant(one, 10'000));
    valueOf(treasury.grant(other, 10'000));

    const auto receipt = valueOf(paidBy({{one, fen(6'000)}, {other, fen(2'500)}}));

    EXPECT_EQ(receipt.payload.stock_received().funds_size(), 2);
    EXPECT_EQ(treasury.balance(one), 4'000);
    EXPECT_EQ(treasury.balance(other), 7'500);
    valueOf(village.reverse(receipt));
    EXPECT_EQ(treasury.balance(one), 10'000);
    EXPECT_EQ(treasury.balance(other), 10'000);
    EXPECT_EQ(village.shelf(1), 0);
}

TEST_F(ReceivedGoods, GiveBackTheMoneyOfOneFundByItsLine)
{
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 10'000));
    const auto receipt = valueOf(paidBy({{fund, fen(6'000)}}));

    valueOf(village.reverse(receipt, {2}));

    EXPECT_EQ(treasury.balance(fund), 10'000);
    EXPECT_EQ(village.shelf(1), 10);
}

TEST_F(ReceivedGoods, ArePaidOnceByEachFundAndNoMoreThanTheyCost)
{
    const auto fund = treasury.add("村集体");
    const auto closed = treasury.add("旧资金");
    const auto empty = treasury.add("其他");
    valueOf(treasury.grant(fund, 8'000));
    valueOf(treasury.close(closed));
    const auto before = village.head();

    const auto tooMuch = paidBy({{fund, fen(8'000)}, {empty, fen(1)}});
    const auto twice = paidBy({{fund, fen(1)}, {fund, fen(1)}});
    const auto beyond = paidBy({{fund, fen(8'001)}});

    EXPECT_EQ(codeOf(tooMuch), ErrorCode::FundShort);
    EXPECT_EQ(codeOf(twice), ErrorCode::FundNamedTwice);
    EXPECT_EQ(codeOf(beyond), ErrorCode::FundShort);
    EXPECT_EQ(codeOf(paidBy({{fund, fen(0)}})), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(paidBy({{closed, fen(1)}})), ErrorCode::FundIsClosed);
    EXPECT_EQ(codeOf(paidBy({{FundNumber(9), fen(1)}})), ErrorCode::FundUnknown);
    EXPECT_EQ(village.head(), before);
    EXPECT_EQ(village.shelf(1), 0);
    EXPECT_EQ(treasury.balance(fund), 8'000);
}

TEST_F(ReceivedGoods, ThatNobodyBoughtAreNotPaidByAFund)
{
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 10'000));

    const auto beyond = paidBy({{fund, fen(8'501)}});
    const auto supported = paidBy({{fund, fen(1)}}, Source::Support);

    ASSERT_EQ(codeOf(beyond), ErrorCode::FundUseTooLarge);
    EXPECT_EQ(beyond.error().context.text("used"), "8501");
    EXPECT_EQ(beyond.error().context.text("value"), "8500");
    ASSERT_EQ(codeOf(supported), ErrorCode::FundUseTooLarge);
    EXPECT_EQ(supported.error().context.text("value"), "0");
    valueOf(paidBy({{fund, fen(8'500)}}, Source::Workshop));
    EXPECT_EQ(treasury.balance(fund), 1'500);
}

TEST_F(ReceivedGoods, AreAcceptedByTwoPersonsAndNotByOneUnderTwoNames)
{
    operators::AddOperator again;
    again.id = valueOf(OperatorId::parse("manager-2"));
    again.role = operators::Role::Operator;
    again.name = village.salted(PersonalField::Name, " 店 长　");
    again.pinHash = village.salted(PersonalField::PinHash, "unset");
    const OperatorNumber second(valueOf(village.run(again, treasury.manager)).payload.operator_set().number());
    const stock::Receive command{Source::Purchase, "", {line("", "")}};

    const auto alone = village.run(command, treasury.manager);
    const auto twice = village.run(command, {Village::kManager, second, {}});

    ASSERT_EQ(codeOf(alone), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(alone.error().context.text("candidates"), "operator, neighbour");
    ASSERT_EQ(codeOf(twice), ErrorCode::SecondPersonSame);
    EXPECT_EQ(twice.error().context.text("operator"), "manager-2");
    valueOf(village.run(command, treasury.both));
}

TEST_F(ReceivedGoods, SayAllOfThemselvesInTheRequest)
{
    const auto request = village.nextRequest();
    const auto fund = treasury.add("村集体");
    valueOf(treasury.grant(fund, 10'000));
    stock::Receive first{Source::Purchase, "", {line("2026-03-01", "")}};
    first.funds = {{fund, fen(100)}};
    valueOf(village.run(request, first, treasury.both));

    const auto differs = [&](const std::function<void(stock::Receive&)>& change) {
        auto other = first;
        change(other);
        return codeOf(village.run(request, other, treasury.both)) == ErrorCode::RequestReused;
    };

    EXPECT_TRUE(differs([](auto& command) { command.supplier = "县供销社"; }));
    EXPECT_TRUE(differs([](auto& command) { command.donor = DocumentNumber(3); }));
    EXPECT_TRUE(differs([](auto& command) { command.paper = "收据 12"; }));
    EXPECT_TRUE(differs([](auto& command) { command.photo = Bytes(32, 'p'); }));
    EXPECT_TRUE(differs([](auto& command) { command.funds.front().amount = fen(101); }));
    EXPECT_TRUE(differs([](auto& command) { command.funds.clear(); }));
    EXPECT_TRUE(differs([](auto& command) { command.lines.front().produced = date("2026-03-02"); }));
    EXPECT_FALSE(differs([](auto&) {}));
}

/// What a donor is thanked for.
class Gifts : public ReceivedGoods {
protected:
    journal::StoredDocument give(std::int64_t quantity, int goods = 1)
    {
        stock::Receive command;
        command.source = Source::Donation;
        command.donor = donor;
        return valueOf(treasury.receive(command, goods, quantity));
    }
    void issue(stock::Issue command, std::int64_t quantity)
    {
        command.lines = {{GoodsNumber(1), pieces(quantity)}};
        valueOf(village.run(command, treasury.both));
    }

    DocumentNumber donor = treasury.addDonor();
};

TEST_F(Gifts, AreFollowedToTheHouseholdsThatGotThem)
{
    const auto receipt = give(20);
    for (const auto household : {1, 2, 3})
        valueOf(village.award(household, "K9"));
    valueOf(village.redeem(1, {{1, 2}}));
    valueOf(village.redeem(1, {{1, 1}}));
    valueOf(village.redeem(2, {{1, 3}}));
    const auto undone = valueOf(village.redeem(3, {{1, 4}}));
    valueOf(village.reverse(undone));
    stock::Issue care;
    care.kind = stock::IssueKind::Care;
    care.households = {householdNo(2), householdNo(5)};
    issue(care, 2);
    stock::Issue spoiled;
    spoiled.kind = stock::IssueKind::WriteOff;
    spoiled.cause = stock::WriteOffCause::Damaged;
    spoiled.reason = "运输破损";
    issue(spoiled, 1);
    stock::Issue prize;
    prize.kind = stock::IssueKind::Prize;
    prize.recipient = "三八节活动";
    issue(prize, 4);

    const auto gifts = treasury.gifts(donor);

    ASSERT_EQ(gifts.receipts.size(), 1U);
    EXPECT_EQ(gifts.receipts[0].document, receipt.number);
    EXPECT_EQ(gifts.receipts[0].date, date("2026-03-09"));
    ASSERT_EQ(gifts.receipts[0].lines.size(), 1U);
    EXPECT_EQ(gifts.receipts[0].lines[0].value, fen(20 * 850));
    EXPECT_EQ(gifts.receipts[0].lines[0].left, pieces(7));
    EXPECT_EQ(gifts.received, pieces(20));
    EXPECT_EQ(gifts.left, pieces(7));
    EXPECT_EQ(gifts.redeemed, pieces(6));
    EXPECT_EQ(gifts.care, pieces(2));
    EXPECT_EQ(gifts.households, 3);
    EXPECT_EQ(gifts.spoiled, pieces(1));
    EXPECT_EQ(gifts.otherwise, 4);
}

TEST_F(Gifts, OfOthersAreNotCounted)
{
    valueOf(village.receive(1, 5, "2026-06-01"));
    const auto other = treasury.addDonor("城西商行");
    give(3);
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{1, 5}}));

    const auto gifts = treasury.gifts(donor);

    EXPECT_EQ(gifts.received, pieces(3));
    EXPECT_EQ(gifts.redeemed, pieces(0));
    EXPECT_EQ(gifts.households, 0);
    EXPECT_TRUE(treasury.gifts(other).receipts.empty());
    EXPECT_EQ(codeOf(village.look([](const auto& state) { return fund::giftsOf(state, DocumentNumber(1)); })),
              ErrorCode::DonorUnknown);
}

TEST_F(Gifts, ThatWereTakenBackAreNoGifts)
{
    const auto receipt = give(20);
    give(5, 2);
    valueOf(village.reverse(receipt));

    const auto gifts = treasury.gifts(donor);

    ASSERT_EQ(gifts.receipts.size(), 2U);
    EXPECT_TRUE(gifts.receipts[0].lines.empty());
    EXPECT_EQ(gifts.received, pieces(5));
    EXPECT_EQ(gifts.left, pieces(5));
    EXPECT_EQ(gifts.otherwise, 0);
}

TEST_F(Gifts, AreMoneyToo)
{
    const auto fund = treasury.add("爱心捐款", fund::FundSource::Donation);
    valueOf(treasury.donate(fund, 20'000, donor));
    const auto wrong = valueOf(treasury.donate(fund, 5'000, donor));
    valueOf(village.reverse(wrong));
    valueOf(treasury.move({MoneyKind::PaidBack, fund, fen(1'000), donor}));
    valueOf(treasury.spend(fund, 4'000));
    valueOf(treasury.grant(fund, 700));

    const auto gifts = treasury.gifts(donor);
    EXPECT_EQ(gifts.money, fen(19'000));
    ASSERT_EQ(gifts.payments.size(), 2U);
    EXPECT_EQ(gifts.payments[0].amount, fen(20'000));
    EXPECT_EQ(gifts.payments[0].date, date("2026-03-09"));
    EXPECT_FALSE(gifts.payments[0].isPaidBack);
    EXPECT_TRUE(gifts.payments[1].isPaidBack);
}

TEST_F(Gifts, AreToldGoodsByGoodsOverAllReceipts)
{
    give(6);
    give(4);
    give(5, 2);
    for (const auto household : {1, 2})
        valueOf(village.award(household, "K9"));
    valueOf(village.redeem(1, {{1, 2}}));
    valueOf(village.redeem(2, {{1, 3}, {2, 1}}));
    valueOf(village.redeem(1, {{1, 1}}));

    const auto gifts = treasury.gifts(donor);

    ASSERT_EQ(gifts.goods.size(), 2U);
    EXPECT_EQ(gifts.goods[0].received, pieces(10));
    EXPECT_EQ(gifts.goods[0].given, pieces(6));
    EXPECT_EQ(gifts.goods[0].left, pieces(4));
    EXPECT_EQ(gifts.goods[0].households, 2);
    EXPECT_EQ(gifts.goods[1].received, pieces(5));
    EXPECT_EQ(gifts.goods[1].given, pieces(1));
    EXPECT_EQ(gifts.goods[1].households, 1);
    EXPECT_EQ(gifts.value, fen(15 * 850));
}

} // namespace
