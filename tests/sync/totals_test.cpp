// The figures of design section 10, each by the smallest journal that shows its rule.
#include "core/sync/totals.hpp"

#include "tests/support/results.hpp"
#include "tests/sync/shop.hpp"

#include <rapidcheck/gtest.h>

namespace jiamei::sync {
namespace {

using support::valueOf;
using testing::Shop;

/// Folds the whole journal of the shop.
TotalsFold foldOf(const Shop& shop)
{
    TotalsFold fold;
    for (std::int64_t number = 1;; ++number) {
        const auto document = valueOf(shop.state().document(DocumentNumber(number)));
        if (!document)
            return fold;
        const auto rows = valueOf(shop.state().rowsOf(DocumentNumber(number)));
        EXPECT_TRUE(fold.add(document->payload, rows));
    }
}

Totals dayOf(const Shop& shop, int number)
{
    return foldOf(shop).days().at(DayNumber(number));
}

Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 100, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    return shop;
}

TEST(Totals, CountOpeningFiguresApartFromAwards)
{
    const auto day = dayOf(aShop(), 0);
    EXPECT_EQ(day, (Totals{.pointsOutstanding = 40,
                           .households = 10,
                           .stockValueFen = 35000,
                           .openingPoints = 40,
                           .openingStockFen = 35000}));
}

TEST(Totals, CountARedemptionAndItsGoods)
{
    auto shop = aShop();
    shop.award(2, 10);
    shop.redeem(2, 4, 1, 1, 2);
    EXPECT_EQ(dayOf(shop, 1), (Totals{.pointsAwarded = 10,
                                      .pointsRedeemed = 4,
                                      .redemptions = 1,
                                      .pointsOutstanding = 6,
                                      .stockValueFen = -700}));
}

TEST(Totals, TakeAReversalOffTheDayItIsMadeOn)
{
    auto shop = aShop();
    const auto award = shop.award(2, 10);
    const auto redemption = shop.redeem(1, 4, 1, 1, 2);
    shop.closeDay();
    shop.openDay("2026-04-01");
    shop.reverse(award);
    shop.reverse(redemption);
    EXPECT_EQ(dayOf(shop, 2), (Totals{.pointsAwarded = -10,
                                      .pointsRedeemed = -4,
                                      .redemptions = -1,
                                      .pointsOutstanding = -6,
                                      .stockValueFen = 700}));
}

TEST(Totals, CountADeductionInFullWhetherCoveredOrOwed)
{
    auto shop = aShop();
    shop.award(2, 3);
    shop.deduct(2, 10, 7);
    EXPECT_EQ(dayOf(shop, 1), (Totals{.pointsAwarded = 3, .pointsDeducted = 10}));
}

TEST(Totals, HoldPendingPointsAsOutstandingAndCountThemWhenPosted)
{
    auto shop = aShop();
    const auto kept = shop.pend(3, 8);
    const auto dropped = shop.pend(3, 5);
    shop.closeDay();
    shop.openDay("2026-03-10");
    shop.post(kept);
    shop.voidPending(dropped);
    EXPECT_EQ(dayOf(shop, 1), (Totals{.pointsOutstanding = 13}));
    EXPECT_EQ(dayOf(shop, 2), (Totals{.pointsAwarded = 8, .pointsOutstanding = -5}));
}

// Only the shelf counts; money of a care visit is no measure of points or stock.
TEST(Totals, TakeWhatIsIssuedOffTheStockValueUntilItComesBack)
{
    auto shop = aShop();
    journal::pb::Payload payload;
    payload.mutable_stock_issued()->set_kind(1);
    journal::Entry goods;
    goods.debit = journal::shelfAccount(GoodsNumber(1));
    goods.credit = journal::stockAccount(journal::AccountKind::Care, GoodsNumber(1));
    goods.amount = 3;
    goods.lot = LotNumber(1);
    goods.line = 1;
    journal::Entry granted;
    granted.debit = journal::moneyAccount(journal::AccountKind::MoneyGiven);
    granted.credit = journal::fundAccount(FundNumber(1));
    granted.amount = 500;
    journal::Entry cash;
    cash.debit = granted.credit;
    cash.credit = journal::moneyAccount(journal::AccountKind::CareMoney);
    cash.amount = 500;
    cash.line = 2;
    const auto issued = shop.append(payload, {{goods, {}}, {granted, {}}, {cash, {}}});
    EXPECT_EQ(dayOf(shop, 1), (Totals{.stockValueFen = -3 * 350}));

    shop.reverse(issued, 1);

    EXPECT_EQ(dayOf(shop, 1), Totals());
}

TEST(Totals, ValueWhatAStocktakeFoundByTheCostOfItsNewLot)
{
    auto shop = aShop();
    journal::pb::Payload opened;
    opened.mutable_stocktake_opened()->add_goods(1);
    const auto stocktake =
        shop.append(opened, {{journal::Record{journal::RecordType::StocktakeOpened, {}, {}}, {}}}).value();
    journal::pb::Payload payload;
    payload.mutable_stocktake_accepted()->set_stocktake(stocktake);
    auto& line = *payload.mutable_stocktake_accepted()->add_lines();
    line.set_goods(1);
    line.set_new_lot(2);
    line.set_unit_cost_fen(400);
    const auto booked = [](const journal::Account& debit, const journal::Account& credit, std::int64_t pieces,
                           int lot) {
        journal::Entry entry;
        entry.debit = debit;
        entry.credit = credit;
        entry.amount = pieces;
        entry.lot = LotNumber(lot);
        entry.line = 1;
        return journal::NewRow{entry, {}};
    };
    const auto shelf = journal::shelfAccount(GoodsNumber(1));
    const auto difference = journal::stockAccount(journal::AccountKind::Difference, GoodsNumber(1));
    shop.append(payload, {booked(difference, shelf, 3, 2), booked(shelf, difference, 5, 1)});
    EXPECT_EQ(dayOf(shop, 1), (Totals{.stockValueFen = 3 * 400 - 5 * 350}));
}

TEST(Totals, FollowHouseholdsThatClose)
{
    auto shop = aShop();
    shop.closeHousehold(4);
    shop.closeHousehold(4);
    EXPECT_EQ(dayOf(shop, 1).households, -1);
}

TEST(Totals, SurviveTheirMessage)
{
    const Totals totals{1, 2, 3, 4, 5, 6, 7, 8, -9, 10};
    EXPECT_EQ(valueOf(fromMessage(toMessage(totals))), totals);
    pb::Measures absurd;
    absurd.set_households(kMaxTotal + 1);
    EXPECT_EQ(support::codeOf(fromMessage(absurd)), ErrorCode::Overflow);
}

RC_GTEST_PROP(Totals, AgreeWithTheBalancesOfTheJournal, ())
{
    auto shop = aShop();
    shop.work(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(0, 60));
    const auto fold = foldOf(shop);
    std::int64_t outstanding = 0;
    for (const auto& [account, balance] : shop.state().balances()) {
        if (account.kind == journal::AccountKind::Household)
            outstanding += balance.net() + balance.pending;
    }
    std::int64_t value = 0;
    for (const auto& [number, lot] : shop.state().allLots())
        value += lot.quantity.value() * lot.unitCost.value();
    RC_ASSERT(fold.sum().pointsOutstanding == outstanding);
    RC_ASSERT(fold.sum().stockValueFen == value);
    RC_ASSERT(fold.sum().pointsOutstanding == fold.sum().openingPoints + fold.sum().pointsAwarded -
                                                  fold.sum().pointsDeducted - fold.sum().pointsRedeemed);
}

} // namespace
} // namespace jiamei::sync
