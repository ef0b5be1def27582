// Two machines go on from one journal: what both share counts, whoever's file comes first; the rest waits for a person.
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

#include <rapidcheck/gtest.h>

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

/// All figures of all time and of each month, as a hub tells them.
std::string figuresOf(Hub& hub)
{
    std::string text;
    const auto date = [](const std::string& day) { return valueOf(BusinessDate::parse(day)); };
    const std::vector<ports::Period> periods{{},
                                             {std::nullopt, date("2026-03-09")},
                                             {date("2026-03-01"), date("2026-03-31")},
                                             {date("2026-04-01"), std::nullopt}};
    for (const auto& period : periods) {
        const auto totals = hub.totals(std::nullopt, period);
        for (const auto member : kTotals)
            text += std::to_string(totals.*member) + " ";
        text += "\n";
    }
    return text;
}

void importAll(Hub& hub, const Shop& shop, const std::vector<Bytes>& files)
{
    hub.enrol(shop);
    for (const auto& file : files) {
        const auto outcome = hub.import(file);
        EXPECT_NE(outcome.state, FileState::Bad) << (outcome.reason ? nameOf(outcome.reason->code) : "");
    }
}

TEST(Fork, WithoutASharedDayCloseCountsUpToTheLastCommonHead)
{
    auto shop = aShop();
    const auto common = totalsOf(shop);
    auto clone = shop.copy();
    shop.openPoints(2, 30);
    clone.openPoints(3, 50);
    clone.addHouseholds(11, 5);
    for (const bool swap : {false, true}) {
        Hub hub;
        std::vector<Bytes> files{shop.file(), clone.file()};
        if (swap)
            std::swap(files[0], files[1]);
        importAll(hub, shop, files);
        EXPECT_EQ(hub.totals(), common) << swap;
        shop.openPoints(4, 1);
        clone.openPoints(4, 2);
        importAll(hub, shop, {shop.file(), clone.file()});
        EXPECT_EQ(hub.totals(), common) << "what comes later is disputed too";
    }
}

TEST(Fork, InTheFirstDayCountsTheOpeningAndNothingBehindIt)
{
    auto shop = aShop();
    const auto opening = totalsOf(shop);
    shop.openDay("2026-03-09");
    shop.work(1, 10);
    auto clone = shop.copy();
    shop.award(1, 3);
    clone.award(1, 4);
    Hub hub;
    importAll(hub, shop, {shop.file(), clone.file()});
    EXPECT_EQ(hub.totals(), opening) << "day 0 ends with the first opening, and both carry its head";
}

TEST(Fork, BetweenTwoDaysCountsNothingThatCameAfterTheClose)
{
    auto shop = aShop();
    shop.openDay("2026-03-09");
    shop.work(1, 10);
    shop.closeDay();
    const auto common = totalsOf(shop);
    auto clone = shop.copy();
    shop.addHouseholds(11, 5);
    clone.closeHousehold(1);
    for (const bool swap : {false, true}) {
        Hub county("621125", 100);
        Hub city("6211", 101);
        city.enrol(county);
        std::vector<Bytes> files{shop.file(), clone.file()};
        if (swap)
            std::swap(files[0], files[1]);
        importAll(county, shop, files);
        EXPECT_EQ(county.totals(), common) << swap;
        EXPECT_EQ(city.import(county.report()).state, FileState::New);
        EXPECT_EQ(city.totals(), common) << swap;
    }
}

TEST(Fork, IsToldUpwardWithTheDaysBeforeIt)
{
    auto shop = aShop();
    const auto common = totalsOf(shop);
    auto clone = shop.copy();
    shop.openPoints(2, 30);
    clone.openPoints(3, 50);
    Hub county("621125", 100);
    Hub city("6211", 101);
    Hub province("62", 102);
    city.enrol(county);
    province.enrol(city);
    importAll(county, shop, {shop.file(), clone.file()});
    EXPECT_EQ(city.import(county.report()).state, FileState::New);
    EXPECT_EQ(province.import(city.report()).state, FileState::New);
    EXPECT_EQ(city.totals(), common);
    EXPECT_EQ(province.totals(), common);
}

TEST(Fork, OfTwoChildrenOfOneParentCountsWhatTheyShare)
{
    auto parent = aShop();
    parent.openDay("2026-03-09");
    parent.work(1, 10);
    parent.closeDay();
    const auto common = totalsOf(parent);
    parent.openDay("2026-03-10");
    parent.work(2, 5);
    auto first = parent.copy();
    parent.work(3, 5);
    auto second = parent.copy();
    const auto own = parent.file();
    first.openEpoch(0x71, first.head());
    first.work(4, 5);
    first.closeDay();
    second.openEpoch(0x72, second.head());
    second.work(5, 5);
    second.closeDay();
    std::vector<Bytes> files{own, first.file(), second.file()};
    std::sort(files.begin(), files.end());
    do {
        Hub hub;
        importAll(hub, parent, files);
        EXPECT_EQ(hub.totals(), common);
    } while (std::next_permutation(files.begin(), files.end()));
}

TEST(Fork, InALostTailDisputesNothing)
{
    auto shop = aShop();
    shop.openDay("2026-03-09");
    shop.work(1, 10);
    auto restored = shop.copy();
    shop.work(2, 5);
    auto clone = shop.copy();
    shop.award(1, 3);
    clone.award(1, 4);
    restored.openEpoch(0x77, restored.head());
    restored.work(3, 10);
    std::vector<Bytes> files{shop.file(), clone.file(), restored.file()};
    std::sort(files.begin(), files.end());
    do {
        Hub hub;
        importAll(hub, shop, files);
        EXPECT_EQ(hub.totals(), totalsOf(restored));
    } while (std::next_permutation(files.begin(), files.end()));
}

/// Machines that branch off one another: clones keep the epoch, restored ones open their own.
struct World {
    std::vector<Shop> machines;
    std::vector<Bytes> files;
    std::optional<std::size_t> counting = 0; ///< the machine whose journal counts; none where two are in dispute
};

World aWorld(std::uint64_t seed)
{
    World world;
    world.machines.push_back(aShop());
    std::uint64_t epoch = 0x100;
    int day = 9;
    const auto below = [&](std::size_t limit) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(seed >> 33U) % limit;
    };
    std::vector<bool> isOpen{false};
    for (int step = 0; step < 18; ++step) {
        const auto which = below(world.machines.size());
        switch (below(8)) {
        case 0:
            if (world.machines.size() < 4) {
                world.machines.push_back(world.machines[which].copy());
                isOpen.push_back(isOpen[which]);
                auto& child = world.machines.back();
                const bool isRestored = below(2) == 0;
                if (isRestored)
                    child.openEpoch(++epoch, child.head());
                if (isRestored && world.counting == which)
                    world.counting = world.machines.size() - 1;
                else
                    world.counting.reset(); // a clone, or a second child of one parent
            }
            break;
        case 1:
            if (isOpen[which])
                world.machines[which].closeDay();
            else
                world.machines[which].openDay("2026-03-" + std::to_string(++day));
            isOpen[which] = !isOpen[which];
            break;
        case 2:
            world.files.push_back(world.machines[which].file());
            break;
        case 3:
            if (const auto last = world.machines[which].day().value(); last > 0)
                world.machines[which].correctDay(1 + static_cast<int>(below(static_cast<std::size_t>(last))),
                                                 "2026-03-10",
                                                 "2026-04-" + std::to_string(10 + static_cast<int>(below(9))));
            break;
        case 4:
            if (isOpen[which])
                world.machines[which].openOverOpenDay("2026-03-" + std::to_string(++day));
            break;
        default:
            if (isOpen[which])
                world.machines[which].work(seed, 3);
            else if (world.machines[which].day() == DayNumber(0))
                world.machines[which].openPoints(2, 1 + static_cast<std::int64_t>(below(9)));
        }
    }
    for (auto& machine : world.machines)
        world.files.push_back(machine.file());
    return world;
}

RC_GTEST_PROP(Fork, GivesTheSameFiguresInAnyOrderAndAtEveryLevel, ())
{
    const auto world = aWorld(*rc::gen::arbitrary<std::uint64_t>());
    auto order = world.files;
    Hub county("621125", 100);
    Hub shuffled("621125", 100);
    importAll(county, world.machines.front(), order);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
    order.push_back(order[*rc::gen::inRange<std::size_t>(0, order.size())]);

    importAll(shuffled, world.machines.front(), order);

    if (world.counting)
        RC_ASSERT(county.totals() == totalsOf(world.machines[*world.counting]));
    RC_ASSERT(figuresOf(shuffled) == figuresOf(county));
    Hub city("6211", 101);
    city.enrol(shuffled);
    RC_ASSERT(city.import(shuffled.report()).state == FileState::New);
    RC_ASSERT(figuresOf(city) == figuresOf(county));
}

} // namespace
} // namespace jiamei::sync
