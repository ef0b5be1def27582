// Dates corrected across epochs: a day counts once, from the line that carries it last, at every hub and in any order.
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

BusinessDate date(const std::string& day)
{
    return valueOf(BusinessDate::parse(day));
}

std::string march(int day)
{
    return "2026-03-" + std::to_string(day);
}

/// A shop that gives five points a day, with the last of these days open; what it hands over is acknowledged.
class Corrections : public ::testing::TestWithParam<bool> {
protected:
    Corrections()
    {
        shop.addHouseholds(1, 10);
        shop.trust("621125", county.signer().publicKey());
        county.enrol(shop);
        city.enrol(county);
    }

    static void work(Shop& machine, int days)
    {
        for (int i = 0; i < days; ++i) {
            if (machine.day() != DayNumber(0))
                machine.closeDay();
            machine.openDay(march(10 + machine.day().value()));
            machine.award(1, 5);
        }
    }
    Bytes file(Shop& machine) const { return machine.file(GetParam()); }
    void handOver(Shop& machine)
    {
        const auto head = machine.head();
        take(file(machine));
        machine.acknowledge(head, ++m_number);
    }
    void take(const Bytes& bytes)
    {
        const auto outcome = county.import(bytes);
        EXPECT_EQ(outcome.state, FileState::New) << (outcome.reason ? nameOf(outcome.reason->code) : "");
    }
    void expectEverywhere(std::int64_t awarded, const ports::Period& period = {})
    {
        EXPECT_EQ(county.totals(std::nullopt, period).pointsAwarded, awarded);
        EXPECT_EQ(county.totals(shop.site(), period).pointsAwarded, awarded);
        if (!m_isTold) {
            EXPECT_EQ(city.import(county.report()).state, FileState::New);
        }
        m_isTold = true;
        EXPECT_EQ(city.totals(std::nullopt, period).pointsAwarded, awarded);
    }

    Shop shop;
    Hub county{"621125", 100};
    Hub city{"6211", 101};

private:
    std::int64_t m_number = 0;
    bool m_isTold = false;
};

TEST_P(Corrections, OfADayBeforeTheEpochAreTakenWhenTheEpochIsKnown)
{
    work(shop, 4);
    handOver(shop);
    shop.openEpoch(0x71, shop.head());
    work(shop, 1);
    handOver(shop);

    shop.correctDay(2, march(11), "2026-02-27");
    handOver(shop);
    shop.award(1, 1);
    handOver(shop);

    expectEverywhere(26);
    expectEverywhere(21, {date("2026-03-01"), std::nullopt});
    expectEverywhere(5, {date("2026-02-01"), date("2026-02-28")});
}

TEST_P(Corrections, InTheFirstFileOfAnEpochLeaveTheDaysBetweenToTheParent)
{
    work(shop, 4);
    handOver(shop);
    shop.openEpoch(0x71, shop.head());
    work(shop, 1);
    shop.correctDay(2, march(11), "2026-02-27");

    handOver(shop);

    expectEverywhere(25);
    expectEverywhere(20, {date("2026-03-01"), std::nullopt});
    expectEverywhere(5, {date("2026-02-01"), date("2026-02-28")});
}

TEST_P(Corrections, InAGrandchildLookPastTheEpochThatDoesNotCarryTheDay)
{
    work(shop, 3);
    handOver(shop);
    shop.openEpoch(0x71, shop.head());
    work(shop, 1);
    handOver(shop);
    shop.openEpoch(0x72, shop.head());
    work(shop, 1);
    handOver(shop);

    shop.correctDay(1, march(10), "2026-02-26");
    handOver(shop);
    shop.correctDay(3, march(12), "2026-02-27");
    handOver(shop);

    expectEverywhere(25);
    expectEverywhere(15, {date("2026-03-01"), std::nullopt});
}

TEST_P(Corrections, DoNotBringTheLostTailBack)
{
    work(shop, 3);
    handOver(shop);
    auto restored = shop.copy();
    work(shop, 3); // days 4 to 6, lost with the machine, but handed over before
    take(file(shop));
    restored.openEpoch(0x77, restored.head());
    restored.correctDay(1, march(10), "2026-02-27");
    handOver(restored);
    work(restored, 2);
    handOver(restored);

    restored.correctDay(2, march(11), "2026-02-28");
    handOver(restored);

    expectEverywhere(25);
    expectEverywhere(15, {date("2026-03-01"), std::nullopt});
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutRows, Corrections, ::testing::Bool(),
                         [](const auto& instance) { return instance.param ? "WithRows" : "TotalsOnly"; });

/// The figures that the journal itself gives for the period.
Totals totalsOf(const Shop& shop, const ports::Period& period)
{
    TotalsFold fold;
    for (std::int64_t number = 1;; ++number) {
        const auto document = valueOf(shop.state().document(DocumentNumber(number)));
        if (!document)
            break;
        EXPECT_TRUE(fold.add(document->payload, valueOf(shop.state().rowsOf(document->number))));
    }
    Totals sum;
    for (const auto& [number, totals] : fold.days()) {
        const auto day = valueOf(shop.state().day(number));
        const bool isDated = number != DayNumber(0) && day;
        if (isDated && period.to && day->date > *period.to)
            continue;
        auto counted = totals;
        if (period.from && (!isDated || day->date < *period.from)) {
            // Of what came before only the levels.
            counted = Totals{};
            counted.pointsOutstanding = totals.pointsOutstanding;
            counted.households = totals.households;
            counted.stockValueFen = totals.stockValueFen;
        }
        EXPECT_TRUE(addTo(sum, counted));
    }
    return sum;
}

/// One shop that is restored now and then, hands over and reads the answers; the old machine may still send its tail.
struct Life {
    Shop shop;
    std::vector<Bytes> files;
};

Life aLife(std::uint64_t seed, const PublicKey& hub)
{
    Life life;
    auto& shop = life.shop;
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 500, 350, true);
    shop.openPoints(1, 40);
    shop.trust("621125", hub);
    const auto below = [&](int limit) {
        seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((seed >> 33U) % static_cast<unsigned>(limit));
    };
    bool isOpen = false;
    std::int64_t number = 0;
    std::uint64_t epoch = 0x100;
    for (int step = 0; step < 40; ++step) {
        const auto next = march(10 + shop.day().value());
        const auto what = below(8);
        if (what == 0) {
            const auto head = shop.head();
            life.files.push_back(shop.file());
            shop.acknowledge(head, ++number);
        } else if (what == 1) {
            auto lost = shop.copy();
            shop.openEpoch(++epoch, shop.head());
            if (isOpen)
                lost.work(seed, 2);
            lost.award(1, 3);
            life.files.push_back(lost.file());
        } else if (what == 2 && shop.day() > DayNumber(0)) {
            const int day = 1 + below(shop.day().value());
            const auto wrong = valueOf(shop.state().day(DayNumber(day)))->date.text();
            shop.correctDay(day, wrong, "2026-02-" + std::to_string(10 + below(18)));
        } else if (isOpen && what == 3) {
            shop.closeDay();
            isOpen = false;
        } else if (isOpen && what == 4 && shop.day() < DayNumber(20)) {
            shop.openOverOpenDay(next);
        } else if (!isOpen && shop.day() < DayNumber(20)) {
            shop.openDay(next);
            isOpen = true;
        } else if (isOpen) {
            shop.work(seed, 2);
        }
    }
    life.files.push_back(shop.file());
    return life;
}

RC_GTEST_PROP(LifeOfAShop, GivesTheFiguresOfItsJournalAtEveryHubInAnyOrder, ())
{
    Hub county("621125", 100);
    Hub city("6211", 101);
    auto life = aLife(*rc::gen::arbitrary<std::uint64_t>(), county.signer().publicKey());
    county.enrol(life.shop);
    city.enrol(county);
    auto& files = life.files;
    for (std::size_t i = files.size(); i > 1; --i)
        std::swap(files[i - 1], files[*rc::gen::inRange<std::size_t>(0, i)]);

    for (const auto& file : files) {
        const auto state = county.import(file).state;
        RC_ASSERT(state == FileState::New || state == FileState::Gap || state == FileState::Duplicate);
    }
    RC_ASSERT(city.import(county.report()).state == FileState::New);

    const std::vector<ports::Period> periods{{},
                                             {std::nullopt, date("2026-02-20")},
                                             {date("2026-03-01"), date("2026-03-15")},
                                             {date("2026-02-15"), std::nullopt}};
    for (const auto& period : periods) {
        const auto expected = totalsOf(life.shop, period);
        RC_ASSERT(county.totals(std::nullopt, period) == expected);
        RC_ASSERT(city.totals(std::nullopt, period) == expected);
    }
}

} // namespace
} // namespace jiamei::sync
