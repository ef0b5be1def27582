// Epochs: what a shop went on with after a restore counts, what was lost with the machine does not, in any order.
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

#include <algorithm>

namespace jiamei::sync {
namespace {

using ports::FileState;
using support::valueOf;
using testing::Hub;
using testing::Shop;

Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 500, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    shop.award(1, 7);
    shop.closeDay();
    return shop;
}

Totals totalsOf(const Shop& shop)
{
    TotalsFold fold;
    for (std::int64_t number = 1;; ++number) {
        const auto document = valueOf(shop.state().document(DocumentNumber(number)));
        if (!document)
            return fold.sum();
        EXPECT_TRUE(fold.add(document->payload, valueOf(shop.state().rowsOf(document->number))));
    }
}

/// Imports the files in every order; no honest file is bad, and the totals are always these.
void expectInEveryOrder(const Shop& shop, std::vector<Bytes> files, const Totals& expected)
{
    std::sort(files.begin(), files.end());
    do {
        Hub hub;
        hub.enrol(shop);
        for (const auto& file : files) {
            const auto outcome = hub.import(file);
            EXPECT_NE(outcome.state, FileState::Bad) << (outcome.reason ? nameOf(outcome.reason->code) : "");
        }
        EXPECT_EQ(hub.totals(), expected);
    } while (std::next_permutation(files.begin(), files.end()));
}

TEST(Branch, AndItsBrothersChildAreDisputedInAnyOrder)
{
    auto parent = aShop();
    const auto common = totalsOf(parent);
    parent.openDay("2026-03-10");
    auto grandchild = parent.copy();
    auto brother = parent.copy();
    grandchild.openEpoch(0x71, grandchild.head());
    grandchild.award(1, 20);
    grandchild.openEpoch(0x72, grandchild.head());
    grandchild.award(2, 20);
    brother.openEpoch(0x73, brother.head());
    brother.award(1, 30);
    expectInEveryOrder(parent, {brother.file(), grandchild.file()}, common);
    expectInEveryOrder(parent, {parent.file(), brother.file(), grandchild.file()}, common);
}

TEST(Branch, OfAShopThatWasRolledBackTwiceIsDisputedInAnyOrder)
{
    auto shop = aShop();
    const auto common = totalsOf(shop);
    shop.openDay("2026-03-10");
    auto first = shop.copy();
    auto second = shop.copy();
    first.openEpoch(0x71, first.head());
    first.award(1, 15);
    first.closeDay();
    second.openEpoch(0x72, second.head());
    second.award(1, 20);
    second.closeDay();
    expectInEveryOrder(shop, {first.file(), second.file()}, common);
    expectInEveryOrder(shop, {shop.file(), first.file(), second.file()}, common);
}

TEST(Branch, KnowsItsOwnLotsAndNotThoseOfTheLostTail)
{
    auto shop = aShop();
    shop.openDay("2026-03-10");
    auto restored = shop.copy();
    shop.receive(1, 2, 10, 900);
    const auto lost = shop.file();
    restored.openEpoch(0x77, restored.head());
    restored.receive(1, 2, 10, 500);
    const auto first = restored.file();
    restored.redeem(1, 5, 1, 2, 3);
    expectInEveryOrder(shop, {lost, first, restored.file()}, totalsOf(restored));
}

TEST(Branch, KnowsTheLotsThatItsParentReceivedBeforeIt)
{
    auto shop = aShop();
    shop.openDay("2026-03-10");
    shop.receive(1, 2, 10, 900);
    auto restored = shop.copy();
    const auto lost = shop.file();
    restored.openEpoch(0x77, restored.head());
    const auto first = restored.file();
    restored.redeem(1, 5, 1, 2, 3);
    restored.openEpoch(0x78, restored.head());
    restored.redeem(1, 5, 1, 2, 3);
    expectInEveryOrder(shop, {lost, first, restored.file()}, totalsOf(restored));
}

TEST(Branch, KnowsWhichHouseholdsWereOpenWhenItBegan)
{
    auto shop = aShop();
    shop.openDay("2026-03-10");
    auto restored = shop.copy();
    shop.closeHousehold(3);
    shop.addHouseholds(11, 2);
    const auto lost = shop.file();
    restored.openEpoch(0x77, restored.head());
    restored.award(1, 1);
    const auto first = restored.file();
    restored.closeHousehold(3);
    restored.addHouseholds(11, 2);
    expectInEveryOrder(shop, {lost, first, restored.file()}, totalsOf(restored));
}

} // namespace
} // namespace jiamei::sync
