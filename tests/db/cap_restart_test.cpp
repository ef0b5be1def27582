// Caps after a power cut and under a clock that somebody set: they count what is on the disk, by business dates.
#include "core/till/settings.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/temporary_folder.hpp"

#include <array>

namespace jiamei::tests {

namespace {

using db::Connection;
using db::SqliteSiteStore;
using support::codeOf;
using support::date;
using support::householdNo;
using support::pieces;
using support::valueOf;
using support::Village;

constexpr std::chrono::hours kDay{24};

/// Where the wall clock stands after the restart, against where it stood; the last one is before the program was built.
constexpr std::array kClockChanges{kDay * 0, kDay * 40, -kDay * 80, -kDay * 3650};

/// On the 9th of March 2026, with at most 60 points a household and month: household 1 has three units of A03 (four a
/// month), 2 waits for one of F01 (two a month), 3 has 50 points, 5 has 20 points of the operator alone (more need a
/// second person), 6 has taken both pieces of goods 3 that a household may have.
class CapsAfterRestart : public testing::TestWithParam<std::chrono::hours> {
protected:
    CapsAfterRestart()
    {
        const auto first = open();
        Village village(*first);
        support::Committee committee(village);
        valueOf(village.run(till::SetSetting{"household_month_cap", 60, {}}, committee.manager));
        valueOf(village.award(1, "A03", 3));
        valueOf(committee.submit(2, "F01"));
        valueOf(village.award(3, "K9"));
        valueOf(village.award(5, "A08", 2, committee.clerk));
        valueOf(village.receive(3, 9));
        valueOf(village.award(6, "A08", 2));
        valueOf(village.redeem(6, {{3, 2}}));
        m_clock = village.clock;
        m_clock.reboot();
        m_clock.setWall(m_clock.now() + GetParam());
    }

    void SetUp() override { m_store = open(); }

    std::unique_ptr<SqliteSiteStore> open() const
    {
        return valueOf(SqliteSiteStore::open(m_folder.path() / "site.db", Connection::Existence::MayBeNew, {}, {}));
    }

    template <class Command>
    std::optional<ErrorCode> run(const Command& command, const operators::Authority& authority)
    {
        RequestId::Bytes bytes{};
        m_random.fill(bytes);
        return codeOf(journal::Bookkeeper(*m_store, m_clock).run(RequestId(bytes), authority, command));
    }
    std::optional<ErrorCode> award(std::int64_t household, const char* rule, std::int64_t units,
                                   const operators::Authority& authority)
    {
        return run(points::Award{householdNo(household), rule, units, std::nullopt, ""}, authority);
    }
    std::optional<ErrorCode> submit(std::int64_t household, const char* rule, std::int64_t units)
    {
        const points::Award line{householdNo(household), rule, units, std::nullopt, ""};
        return run(points::Submit{{line}, {}}, m_neighbour);
    }
    std::optional<ErrorCode> redeem(std::int64_t household, int goods)
    {
        till::Redeem command;
        command.household = householdNo(household);
        command.lines = {{GoodsNumber(goods), pieces(1)}};
        return run(command, m_neighbour);
    }
    /// The end of the chain as it lies on the disk; everything derived from it agrees.
    Digest verifiedHead()
    {
        const auto report = valueOf(m_store->verify());
        EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
        return report.head.digest;
    }

    const operators::Authority m_clerk{Village::kOperator, std::nullopt, {}};
    const operators::Authority m_neighbour{Village::kNeighbour, std::nullopt, {}};
    const operators::Authority m_both{Village::kManager, Village::kNeighbour, {}};
    support::TemporaryFolder m_folder;
    support::ManualClock m_clock;
    support::SeededRandom m_random{77};
    std::unique_ptr<SqliteSiteStore> m_store;
};

} // namespace

TEST_P(CapsAfterRestart, AreCrossedByNobodyAndARefusalWritesNothing)
{
    const auto head = verifiedHead();

    EXPECT_EQ(award(1, "A03", 2, m_neighbour), ErrorCode::RuleCapReached);
    EXPECT_EQ(submit(2, "F01", 2), ErrorCode::RuleCapReached);
    EXPECT_EQ(award(3, "A08", 2, m_neighbour), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(submit(3, "M01", 1), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(award(5, "N07", 1, m_clerk), std::nullopt) << "a deduction counts against no cap";
    const auto deducted = verifiedHead();
    EXPECT_EQ(award(5, "A03", 1, m_clerk), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(redeem(6, 3), ErrorCode::GoodsLimitReached);

    EXPECT_NE(deducted, head);
    EXPECT_EQ(verifiedHead(), deducted);
}

TEST_P(CapsAfterRestart, LeaveWhatTheyLeft)
{
    EXPECT_EQ(award(1, "A03", 1, m_neighbour), std::nullopt);
    EXPECT_EQ(award(1, "A03", 1, m_neighbour), ErrorCode::RuleCapReached);
    EXPECT_EQ(submit(2, "F01", 1), std::nullopt);
    EXPECT_EQ(submit(2, "F01", 1), ErrorCode::RuleCapReached);
    EXPECT_EQ(award(3, "A08", 1, m_neighbour), std::nullopt);
    EXPECT_EQ(award(3, "A03", 1, m_neighbour), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(award(5, "A03", 1, m_neighbour), std::nullopt) << "the sum of a day is each operator's own";
}

// The month is that of the business day, which a person confirmed, whatever the clock says.
TEST_P(CapsAfterRestart, BeginAnewWithTheMonthOfTheBusinessDay)
{
    const operators::Authority manager{Village::kManager, std::nullopt, {}};
    ASSERT_EQ(run(till::CloseDay{}, manager), std::nullopt);
    ASSERT_EQ(run(till::OpenDay{date("2026-03-31"), m_clock.moment(), true}, manager), std::nullopt);
    EXPECT_EQ(award(1, "A03", 2, m_neighbour), ErrorCode::RuleCapReached);
    EXPECT_EQ(award(3, "A08", 2, m_neighbour), ErrorCode::HouseholdMonthCapReached);
    EXPECT_EQ(redeem(6, 3), ErrorCode::GoodsLimitReached);
    EXPECT_EQ(award(5, "A03", 1, m_clerk), std::nullopt) << "another day";
    ASSERT_EQ(run(till::CloseDay{}, manager), std::nullopt);
    ASSERT_EQ(run(till::OpenDay{date("2026-04-01"), m_clock.moment(), true}, manager), std::nullopt);

    EXPECT_EQ(award(1, "A03", 4, m_neighbour), std::nullopt);
    EXPECT_EQ(submit(2, "F01", 2), std::nullopt);
    EXPECT_EQ(award(3, "K9", 1, m_both), std::nullopt);
    EXPECT_EQ(redeem(6, 3), std::nullopt);
    verifiedHead();
}

INSTANTIATE_TEST_SUITE_P(Clock, CapsAfterRestart, testing::ValuesIn(kClockChanges));

} // namespace jiamei::tests
