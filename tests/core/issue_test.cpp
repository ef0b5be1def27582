// Goods that leave without points: care, prizes, write-offs, transfers, returns; and how they come back.
#include "core/household/close.hpp"
#include "core/household/kin.hpp"
#include "tests/support/issues.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::AccountKind;
using stock::Issue;
using stock::IssueLine;
using stock::WriteOffCause;
using Lots = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// On the 1st of April. Goods 1: lot 1 with 5 pieces at 3.00, past its date since the 20th of March; lot 2 with 10 at
/// 5.00, good until June; lot 3 with 4 at 7.00 that never expires. Goods 2: lot 4 with 8 at 8.50. Fund 1 holds 100
/// yuan, fund 2 is closed.
class Issues : public testing::Test {
protected:
    Issues()
    {
        valueOf(village.openDay());
        receive(1, 5, 300, "2026-03-20");
        receive(1, 10, 500, "2026-06-01");
        receive(1, 4, 700);
        receive(2, 8, 850);
        valueOf(treasury.grant(treasury.add("慰问金"), 10'000));
        valueOf(treasury.close(treasury.add("旧项目")));
        turnTo("2026-04-01");
    }

    void turnTo(std::string_view day)
    {
        valueOf(village.closeDay());
        valueOf(village.openDay(day));
    }

    void receive(int goods, std::int64_t quantity, std::int64_t cost, std::string_view expiry = {})
    {
        stock::ReceivedLine line;
        line.goods = GoodsNumber(goods);
        line.quantity = pieces(quantity);
        line.unitCost = fen(cost);
        if (!expiry.empty())
            line.expiry = date(expiry);
        stock::Receive command;
        command.lines = {line};
        valueOf(village.run(command, both));
    }

    Result<journal::StoredDocument> run(const Issue& command) { return village.run(command, both); }

    static Lots lotsOf(const journal::StoredDocument& document, int line = 0)
    {
        Lots lots;
        for (const auto& part : document.payload.stock_issued().lines(line).lots())
            lots.emplace_back(part.lot(), part.quantity());
        return lots;
    }
    std::int64_t left(int lot) const
    {
        return valueOf(village.look([lot](const auto& state) { return state.lot(LotNumber(lot)); }))->quantity.value();
    }
    std::int64_t went(AccountKind kind, int goods) const
    {
        return valueOf(village.look([&](const auto& state) {
                   return state.balance(journal::stockAccount(kind, GoodsNumber(goods)));
               }))
            .net();
    }
    std::int64_t held() const { return treasury.balance(FundNumber(1)); }
    std::int64_t caredFor() const
    {
        return valueOf(village.look([](const auto& state) {
                   return state.balance(journal::moneyAccount(AccountKind::CareMoney));
               }))
            .net();
    }

    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};
};

TEST_F(Issues, OfCareTakeWhatIsWithinItsDateAndNoPoints)
{
    valueOf(village.award(1, "A08"));
    const auto points = village.figures(1);

    const auto document = valueOf(run(careOf({some(1, 12), some(2, 1)}, {1, 2})));

    const auto& made = document.payload.stock_issued();
    EXPECT_EQ(lotsOf(document), (Lots{{2, 10}, {3, 2}}));
    EXPECT_EQ(made.lines(0).value_fen(), 10 * 500 + 2 * 700);
    EXPECT_EQ(made.lines(0).name(), "物品1");
    EXPECT_EQ(made.lines(1).value_fen(), 850);
    EXPECT_EQ(made.visits(), 2U);
    EXPECT_EQ(made.households_size(), 2);
    EXPECT_EQ(left(1), 5);
    EXPECT_EQ(left(2), 0);
    EXPECT_EQ(went(AccountKind::Care, 1), 12);
    EXPECT_EQ(village.shelf(1), 7);
    EXPECT_EQ(village.figures(1).spendable, points.spendable);
    EXPECT_EQ(village.figures(1).honour, points.honour);
}

TEST_F(Issues, OfCareMayBeCashForAHome)
{
    auto command = cashFor({{FundNumber(1), fen(2'550)}});
    command.visits = 30;

    const auto document = valueOf(run(command));

    EXPECT_EQ(document.payload.stock_issued().recipient(), "敬老院");
    EXPECT_EQ(document.payload.stock_issued().visits(), 30U);
    EXPECT_EQ(document.payload.stock_issued().funds(0).fen(), 2'550);
    EXPECT_EQ(held(), 7'450);
    EXPECT_EQ(caredFor(), 2'550);
    command.visits = 0;
    EXPECT_EQ(valueOf(run(command)).payload.stock_issued().visits(), 1U);
    command.visits = 10'001;
    EXPECT_EQ(codeOf(run(command)), ErrorCode::NumberInvalid);
}

TEST_F(Issues, OfCarePayNeverMoreThanTheFundHolds)
{
    const auto head = village.head();

    const auto much = run(cashFor({{FundNumber(1), fen(10'001)}}));
    ASSERT_EQ(codeOf(much), ErrorCode::FundShort);
    EXPECT_EQ(much.error().context.text("needed"), "10001");
    EXPECT_EQ(much.error().context.text("available"), "10000");
    EXPECT_EQ(much.error().context.text("name"), "慰问金");
    EXPECT_EQ(codeOf(run(cashFor({{FundNumber(1), fen(0)}}))), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(run(cashFor({{FundNumber(3), fen(1)}}))), ErrorCode::FundUnknown);
    EXPECT_EQ(codeOf(run(cashFor({{FundNumber(2), fen(1)}}))), ErrorCode::FundIsClosed);
    EXPECT_EQ(codeOf(run(cashFor({{FundNumber(1), fen(1)}, {FundNumber(1), fen(2)}}))), ErrorCode::FundNamedTwice);

    EXPECT_EQ(village.head(), head);
    EXPECT_EQ(held(), 10'000);
}

TEST_F(Issues, OfCareNeedSomebodyAndSomething)
{
    const auto nobody = run(careOf({some(1, 1)}, {}));
    ASSERT_EQ(codeOf(nobody), ErrorCode::RecipientMissing);
    EXPECT_EQ(nobody.error().context.text("kind"), "care");
    EXPECT_EQ(codeOf(run(careOf({}, {1}))), ErrorCode::BasketEmpty);
    auto blank = careOf({some(1, 1)}, {});
    blank.recipient = "  ";
    EXPECT_EQ(codeOf(run(blank)), ErrorCode::RecipientMissing);
    EXPECT_EQ(codeOf(run(careOf({some(1, 1)}, {1, 2, 1}))), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(codeOf(run(careOf({some(1, 1)}, {99}))), ErrorCode::HouseholdUnknown);
    valueOf(village.run(household::Close{householdNo(3), household::HouseholdState::MovedAway, true}, both));
    EXPECT_EQ(codeOf(run(careOf({some(1, 1)}, {3}))), ErrorCode::HouseholdClosed);
}

TEST_F(Issues, OfPrizesGoToAnOccasionOrToHouseholds)
{
    auto command = prizeOf({some(2, 3)});
    command.recipient.clear();
    const auto missing = run(command);
    ASSERT_EQ(codeOf(missing), ErrorCode::RecipientMissing);
    EXPECT_EQ(missing.error().context.text("kind"), "prize");
    command.recipient = "三八节活动";
    command.paper = "批-12";

    const auto document = valueOf(run(command));

    EXPECT_EQ(document.payload.stock_issued().paper(), "批-12");
    EXPECT_EQ(document.payload.stock_issued().visits(), 0U);
    EXPECT_EQ(went(AccountKind::Prize, 2), 3);
    command.recipient.clear();
    command.households = {householdNo(5)};
    EXPECT_TRUE(run(command));
}

TEST_F(Issues, ThatWriteOffTakeWhatIsPastItsDateFirstOrTheLotThatIsNamed)
{
    const auto oldest = valueOf(run(writeOffOf({some(1, 6)})));
    EXPECT_EQ(lotsOf(oldest), (Lots{{1, 5}, {2, 1}}));
    EXPECT_EQ(oldest.payload.stock_issued().lines(0).value_fen(), 5 * 300 + 500);
    EXPECT_EQ(oldest.payload.stock_issued().cause(), static_cast<std::uint32_t>(WriteOffCause::Damaged));

    const auto named = valueOf(run(writeOffOf({some(1, 2, 3), some(1, 1, 2), some(1, 1, 3)})));

    EXPECT_EQ(named.payload.stock_issued().lines_size(), 2);
    EXPECT_EQ(lotsOf(named, 0), (Lots{{3, 3}}));
    EXPECT_EQ(lotsOf(named, 1), (Lots{{2, 1}}));
    EXPECT_EQ(went(AccountKind::Spoiled, 1), 10);
    const auto other = run(writeOffOf({some(1, 1, 4)}));
    ASSERT_EQ(codeOf(other), ErrorCode::LotUnknown);
    EXPECT_EQ(other.error().context.text("lot"), "4");
    EXPECT_EQ(codeOf(run(writeOffOf({some(1, 1, 99)}))), ErrorCode::LotUnknown);
    const auto much = run(writeOffOf({some(1, 2, 3)}));
    ASSERT_EQ(codeOf(much), ErrorCode::OutOfStock);
    EXPECT_EQ(much.error().context.text("wanted"), "2");
    EXPECT_EQ(much.error().context.text("available"), "1");
    EXPECT_EQ(codeOf(run(writeOffOf({some(1, 1, 3), some(1, 1)}))), ErrorCode::GoodsDuplicate);
}

TEST_F(Issues, ThatWriteOffSayWhy)
{
    auto command = writeOffOf({some(1, 1)});
    command.reason = " ";
    EXPECT_EQ(codeOf(run(command)), ErrorCode::ReasonMissing);
    command = writeOffOf({some(1, 1)});
    command.cause.reset();
    EXPECT_EQ(codeOf(run(command)), ErrorCode::ReasonMissing);
}

TEST_F(Issues, ThatAreTransfersNameAnotherSiteAndTheSlip)
{
    const auto document = valueOf(run(transferOf({some(2, 8)})));

    EXPECT_EQ(document.payload.stock_issued().recipient(), "621125100201-02");
    EXPECT_EQ(went(AccountKind::Transfer, 2), 8);
    EXPECT_EQ(codeOf(run(transferOf({some(1, 1)}, "漳县城关"))), ErrorCode::RecipientMissing);
    EXPECT_EQ(codeOf(run(transferOf({some(1, 1)}, ""))), ErrorCode::RecipientMissing);
    const auto own = run(transferOf({some(1, 1)}, "621125100201-01"));
    ASSERT_EQ(codeOf(own), ErrorCode::TransferOwnSite);
    EXPECT_EQ(own.error().context.text("site"), "621125100201-01");
    auto slipless = transferOf({some(1, 1)});
    slipless.paper.clear();
    const auto refused = run(slipless);
    ASSERT_EQ(codeOf(refused), ErrorCode::TextInvalid);
    EXPECT_EQ(refused.error().context.text("field"), "paper");
}

TEST_F(Issues, ThatAreReturnsNameTheSupplierAndTheReason)
{
    const auto document = valueOf(run(returnOf({some(1, 4, 3)})));

    EXPECT_EQ(lotsOf(document), (Lots{{3, 4}}));
    EXPECT_EQ(went(AccountKind::Supplier, 1), -15);
    auto command = returnOf({some(1, 1)});
    command.recipient.clear();
    EXPECT_EQ(codeOf(run(command)), ErrorCode::RecipientMissing);
    command = returnOf({some(1, 1)});
    command.reason.clear();
    EXPECT_EQ(codeOf(run(command)), ErrorCode::ReasonMissing);
}

TEST_F(Issues, RefuseInNumbersWhenTheShelfIsShort)
{
    const auto expired = run(careOf({some(1, 15)}, {1}));
    ASSERT_EQ(codeOf(expired), ErrorCode::LotExpired);
    EXPECT_EQ(expired.error().context.text("wanted"), "15");
    EXPECT_EQ(expired.error().context.text("available"), "14");
    EXPECT_EQ(expired.error().context.text("expired"), "5");
    EXPECT_EQ(codeOf(run(transferOf({some(1, 19)}))), ErrorCode::LotExpired);
    const auto missing = run(writeOffOf({some(1, 20)}));
    ASSERT_EQ(codeOf(missing), ErrorCode::OutOfStock);
    EXPECT_EQ(missing.error().context.text("available"), "19");
    EXPECT_EQ(codeOf(run(careOf({some(3, 1)}, {1}))), ErrorCode::OutOfStock);
    EXPECT_EQ(codeOf(run(careOf({some(9, 1)}, {1}))), ErrorCode::GoodsUnknown);
}

TEST_F(Issues, PutLinesOfOneGoodsTogetherAndKeepTheirLimits)
{
    const auto document = valueOf(run(careOf({some(2, 3), some(1, 1), some(2, 2)}, {1})));

    ASSERT_EQ(document.payload.stock_issued().lines_size(), 2);
    EXPECT_EQ(document.payload.stock_issued().lines(0).quantity(), 5);
    EXPECT_EQ(codeOf(run(careOf({some(1, 0)}, {1}))), ErrorCode::QuantityOutsideLimits);
    const auto much = run(careOf({some(1, 6'000), some(1, 4'001)}, {1}));
    ASSERT_EQ(codeOf(much), ErrorCode::QuantityOutsideLimits);
    EXPECT_EQ(much.error().context.text("quantity"), "10001");
    EXPECT_EQ(much.error().context.text("max"), "10000");
    EXPECT_EQ(much.error().context.text("name"), "物品1");
    std::vector<IssueLine> many;
    for (int lot = 1; lot <= 101; ++lot)
        many.push_back(some(1, 1, lot));
    EXPECT_EQ(codeOf(run(writeOffOf(many))), ErrorCode::QuantityOutsideLimits);
}

TEST_F(Issues, TakeNothingThatTheirKindHasNoPlaceFor)
{
    auto lot = careOf({some(1, 1, 2)}, {1});
    auto cash = writeOffOf({some(1, 1)});
    cash.money = {{FundNumber(1), fen(1)}};
    auto people = transferOf({some(1, 1)});
    people.households = {householdNo(1)};
    auto visits = returnOf({some(1, 1)});
    visits.visits = 1;
    auto cause = careOf({some(1, 1)}, {1});
    cause.cause = WriteOffCause::Lost;
    auto place = writeOffOf({some(1, 1)});
    place.recipient = "垃圾站";
    const std::vector<std::pair<Issue, std::string>> misplaced{{lot, "lot"},          {cash, "money"},
                                                               {people, "household"}, {visits, "visits"},
                                                               {cause, "cause"},      {place, "recipient"}};
    for (const auto& [command, what] : misplaced) {
        const auto refused = run(command);

        ASSERT_EQ(codeOf(refused), ErrorCode::UsageWrong) << what;
        EXPECT_EQ(refused.error().context.text("detail"), what);
    }
}

TEST_F(Issues, NeedAManagerAndASecondPersonOnAnOpenDay)
{
    const auto command = careOf({some(1, 1)}, {1});
    const auto witness = village.salted(household::PersonalField::Name, "村民");

    EXPECT_EQ(codeOf(village.run(command, {Village::kOperator, Village::kManager, {}})), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, {}})), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.run(command, {Village::kManager, std::nullopt, witness})), ErrorCode::SecondPersonNeeded);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(run(command)), ErrorCode::DayNotOpen);
}

TEST_F(Issues, AreNotDecidedForOnesOwnOrKinHouseholds)
{
    const operators::Authority withNeighbour{Village::kManager, Village::kNeighbour, {}};
    valueOf(village.run(household::DeclareKin{householdNo(4), householdNo(5)}, both));

    EXPECT_EQ(codeOf(village.run(careOf({some(1, 1)}, {1, 4}), withNeighbour)), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(village.run(careOf({some(1, 1)}, {5, 1}), withNeighbour)), ErrorCode::KinHousehold);
    EXPECT_TRUE(run(careOf({some(1, 1)}, {4, 5})));
}

TEST_F(Issues, GiveOutNothingThatWasWithdrawnButLetItGo)
{
    auto form = aGoods(2, 15);
    form.goods.isWithdrawn = true;
    valueOf(village.run(stock::SetGoods{{form}, date("2026-04-01")}, both));

    EXPECT_EQ(codeOf(run(careOf({some(2, 1)}, {1}))), ErrorCode::GoodsWithdrawn);
    EXPECT_TRUE(run(writeOffOf({some(2, 1)})));
    EXPECT_TRUE(run(returnOf({some(2, 1)})));
    EXPECT_TRUE(run(transferOf({some(2, 1)})));
}

TEST_F(Issues, ComeBackWholeToTheirLotsAndTheirFund)
{
    auto command = careOf({some(1, 12), some(2, 1)}, {1});
    command.money = {{FundNumber(1), fen(4'000)}};
    const auto document = valueOf(run(command));

    const auto reversal = valueOf(village.reverse(document));

    EXPECT_TRUE(reversal.payload.reversal().whole());
    EXPECT_EQ(reversal.payload.reversal().household(), 0U);
    EXPECT_EQ(left(2), 10);
    EXPECT_EQ(left(3), 4);
    EXPECT_EQ(left(4), 8);
    EXPECT_EQ(went(AccountKind::Care, 1), 0);
    EXPECT_EQ(held(), 10'000);
    EXPECT_EQ(caredFor(), 0);
    EXPECT_EQ(codeOf(village.reverse(document)), ErrorCode::AlreadyReversed);
}

TEST_F(Issues, ComeBackLineByLineWithTheMoneyBehindTheGoods)
{
    auto command = careOf({some(1, 12), some(2, 1)}, {1});
    command.money = {{FundNumber(1), fen(4'000)}};
    const auto document = valueOf(run(command));

    EXPECT_FALSE(valueOf(village.reverse(document, {1})).payload.reversal().whole());
    EXPECT_EQ(village.shelf(1), 19);
    EXPECT_EQ(village.shelf(2), 7);
    EXPECT_EQ(held(), 6'000);
    EXPECT_EQ(codeOf(village.reverse(document, {1})), ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(village.reverse(document, {4})), ErrorCode::DocumentNotReversible);

    valueOf(village.reverse(document, {3}));
    EXPECT_EQ(held(), 10'000);

    EXPECT_TRUE(valueOf(village.reverse(document)).payload.reversal().whole());
    EXPECT_EQ(village.shelf(2), 8);
}

TEST_F(Issues, DoNotComeBackToAFundThatWasClosedMeanwhile)
{
    const auto document = valueOf(run(cashFor({{FundNumber(1), fen(10'000)}})));
    valueOf(treasury.close(FundNumber(1)));

    EXPECT_EQ(codeOf(village.reverse(document)), ErrorCode::FundIsClosed);
}

TEST_F(Issues, AreTakenBackByPeopleWhoMightHaveMadeThem)
{
    const auto document = valueOf(run(careOf({some(1, 1)}, {4})));

    EXPECT_EQ(codeOf(village.reverse(document, {}, {Village::kOperator, Village::kManager, {}})),
              ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(village.reverse(document, {}, {Village::kManager, std::nullopt, {}})),
              ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(village.reverse(document, {}, {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    EXPECT_TRUE(village.reverse(document));
}

} // namespace
