// Power cuts at every write, sync, creation and removal of a shop's days: nothing that was answered is lost and nothing
// is half done, in all directory models and for everything that may survive of what was not synced.
#include "tests/fault/site_trial.hpp"
#include "tests/support/power_cut_vfs.hpp"
#include "tests/support/results.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::fault;
using namespace jiamei::support;

constexpr const char* kDatabase = "site/site.db";
constexpr int kSteps = 30;

db::ConnectionOptions optionsFor(PowerCutVfs& vfs)
{
    db::ConnectionOptions options;
    options.vfs = vfs.name();
    options.syncFolder = [&vfs](const std::filesystem::path&) -> Done {
        if (!vfs.disk().syncFolderOf(kDatabase))
            return refuse(ErrorCode::StorageFailed);
        return {};
    };
    return options;
}

/// What the store is made to do after it was opened as it should; empty: nothing.
struct Weakness {
    std::string script;
    SyncHabit syncs = SyncHabit::Honest;
};

struct Plan {
    DirectoryModel model = DirectoryModel::Strict;
    Weakness weakness;
    int cutsPerOperation = 4;
    int steps = kSteps;
    std::uint64_t seed = 20260309;
};

class CutTrial {
public:
    explicit CutTrial(const Plan& plan) : m_plan(plan), m_random(plan.seed) {}

    Tally run(const char* name)
    {
        const Report report(name, m_plan.seed);
        sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, static_cast<int>(m_plan.seed % 1'000'000), nullptr);
        PowerCutDisk disk(m_plan.model, m_plan.weakness.syncs);
        disk.watch([this](const PowerCutDisk& now) { cutHere(now); });
        work(disk);
        disk.watch(nullptr);
        cutHere(disk);
        sqlite3_test_control(SQLITE_TESTCTRL_PRNG_SEED, 0, nullptr);
        report.print(m_tally);
        return m_tally;
    }

    [[nodiscard]] const std::string& firstFinding() const { return m_firstFinding; }

private:
    void work(PowerCutDisk& disk)
    {
        PowerCutVfs vfs(disk);
        auto store = valueOf(openSite(kDatabase, optionsFor(vfs)));
        if (!m_plan.weakness.script.empty())
            store->connection()->script(m_plan.weakness.script);
        Hamlet hamlet(*store, m_plan.seed, kHamlet);
        m_told.watch(hamlet);
        ASSERT_TRUE(hamlet.furnish());
        for (int i = 0; i < m_plan.steps; ++i) {
            ASSERT_TRUE(hamlet.step());
            if (i % 12 == 11) {
                ASSERT_TRUE(store->checkpoint());
            }
        }
    }

    void cutHere(const PowerCutDisk& now)
    {
        for (int i = 0; i < m_plan.cutsPerOperation; ++i)
            cut(now, kSurvivals[++m_turn % kSurvivals.size()]);
    }

    void cut(const PowerCutDisk& now, Survival survival)
    {
        auto disk = now.snapshot();
        disk.restart(survival, m_random);
        PowerCutVfs vfs(disk);
        if (m_random() % 4 == 0) {
            disk.cutAfter(1 + m_random() % 40);
            reopen(vfs);
            disk.restart(kSurvivals[m_random() % kSurvivals.size()], m_random);
        }
        // The check reads a copy, so that the till finds the disk as the cut left it.
        auto copy = disk.snapshot();
        PowerCutVfs copyVfs(copy);
        const auto findings = examine(kDatabase, copyVfs.name(), m_told.answers, m_told.inFlight);
        findings.countInto(m_tally);
        if (!findings.isClean() && m_firstFinding.empty())
            m_firstFinding = findings.text();
        if (findings.isClean() && m_tally.trials % 16 == 0 && !m_told.answers.empty())
            goOn(vfs, findings);
    }

    /// The program starts again and may be cut off while it does.
    static void reopen(PowerCutVfs& vfs)
    {
        if (const auto store = openSite(kDatabase, optionsFor(vfs)))
            std::ignore = (*store)->checkpoint();
    }

    /// After the cut the shop works on: what was in flight is answered once, and the next numbers follow.
    void goOn(PowerCutVfs& vfs, const Findings& before)
    {
        auto store = openSite(kDatabase, optionsFor(vfs));
        ASSERT_TRUE(store) << nameOf(store.error().code);
        Told told{before.documents, {}};
        Hamlet hamlet(**store, m_plan.seed + m_tally.trials, kHamlet);
        told.watch(hamlet);
        const auto answer = hamlet.redeem(2);
        if (!answer) {
            // Only because the shop was not yet furnished or had just closed its day.
            EXPECT_TRUE(isBeforeWork(answer.error().code)) << nameOf(answer.error().code);
        }
        store->reset();
        const auto findings = examine(kDatabase, vfs.name(), told.answers, told.inFlight);
        EXPECT_TRUE(findings.isClean()) << findings.text();
    }

    static bool isBeforeWork(ErrorCode code)
    {
        return code == ErrorCode::DayNotOpen || code == ErrorCode::OperatorUnknown;
    }

    Plan m_plan;
    std::mt19937_64 m_random;
    std::size_t m_turn = 0; ///< so that fewer cuts than survivals meet each of them in turn
    Told m_told;
    Tally m_tally;
    std::string m_firstFinding;
};

TEST(SitePowerCut, LosesNothingThatWasAnsweredAndLeavesNothingHalf)
{
    std::uint64_t all = 0;
    // The strictest model meets everything that may survive of every operation, the others a share of it.
    for (const auto& [model, cuts] : {std::pair(DirectoryModel::Strict, 4), std::pair(DirectoryModel::OwnName, 2),
                                      std::pair(DirectoryModel::Ordered, 1)}) {
        CutTrial trial({.model = model, .weakness = {}, .cutsPerOperation = cuts});
        const auto tally = trial.run("site.power.cut");
        EXPECT_EQ(tally.violations(), 0U) << trial.firstFinding();
        all += tally.trials;
    }
    EXPECT_GE(all, 5000U);
}

// A till that was killed between its write and its sync finds the document again and shows it: by then it must be
// lasting, or the next power cut takes away what was seen.
TEST(SitePowerCut, LosesNothingThatAKilledTillFoundAgain)
{
    const Report report("site.kill.then.power.cut", 20260309);
    std::mt19937_64 random(20260309);
    PowerCutDisk disk(DirectoryModel::Strict);
    PowerCutVfs vfs(disk);
    auto store = valueOf(openSite(kDatabase, optionsFor(vfs)));
    Hamlet hamlet(*store, 1, kHamlet);
    ASSERT_TRUE(hamlet.furnish());
    Tally tally;
    disk.watch([&](const PowerCutDisk& now) {
        auto killed = now.snapshot();
        PowerCutVfs killedVfs(killed);
        const auto reopened = openSite(kDatabase, optionsFor(killedVfs));
        ASSERT_TRUE(reopened) << nameOf(reopened.error().code);
        auto seen = killed.snapshot();
        PowerCutVfs seenVfs(seen);
        const auto shown = examine(kDatabase, seenVfs.name(), {}, {}).documents;

        auto cut = killed.snapshot();
        cut.restart(kSurvivals[random() % kSurvivals.size()], random);
        PowerCutVfs cutVfs(cut);
        examine(kDatabase, cutVfs.name(), shown, {}).countInto(tally);
    });
    for (int i = 0; i < 8; ++i)
        ASSERT_TRUE(hamlet.step());
    disk.watch(nullptr);
    report.print(tally);
    EXPECT_GT(tally.trials, 100U);
    EXPECT_EQ(tally.violations(), 0U);
}

// The sync at COMMIT fails, the till reopens, finds its rows and says done; then the power goes.
TEST(SitePowerCut, LosesNothingThatWasToldAfterAFailedSync)
{
    const Report report("site.failed.sync.then.power.cut", 20260309);
    std::mt19937_64 random(20260309);
    Tally tally;
    int told = 0;
    for (std::uint64_t nth = 1; nth <= 6; ++nth) {
        for (const bool isLasting : {false, true}) {
            PowerCutDisk disk(DirectoryModel::Strict);
            PowerCutVfs below(disk, VfsRank::Default);
            FailingVfs vfs;
            auto options = optionsFor(below);
            options.vfs = vfs.name();
            auto store = valueOf(openSite(kDatabase, options));
            Hamlet hamlet(*store, 1, kHamlet);
            Told answers;
            answers.watch(hamlet);
            ASSERT_TRUE(hamlet.furnish());
            vfs.fail({DiskCall::Sync, nth, isLasting, SQLITE_IOERR_FSYNC});
            for (int i = 0; i < 3; ++i)
                told += hamlet.redeem() ? 1 : 0;
            auto cut = disk.snapshot();
            cut.restart(Survival::Nothing, random);
            PowerCutVfs cutVfs(cut);
            const auto findings = examine(kDatabase, cutVfs.name(), answers.answers, answers.inFlight);
            findings.countInto(tally);
            EXPECT_TRUE(findings.isClean())
                << "sync " << nth << (isLasting ? " from then on: " : ": ") << findings.text();
        }
    }
    report.print(tally);
    EXPECT_GT(told, 0);
}

// The red side: the same check on the same work finds every weaker way to store it.
TEST(SitePowerCut, IsCaughtWhenSynchronousIsNormal)
{
    CutTrial trial({.weakness = {"PRAGMA synchronous = NORMAL;"}, .cutsPerOperation = 1});
    EXPECT_GT(trial.run("site.power.cut.normal").lost, 0U);
    EXPECT_NE(trial.firstFinding().find("lost"), std::string::npos) << trial.firstFinding();
}

TEST(SitePowerCut, IsCaughtWhenSynchronousIsOff)
{
    CutTrial trial(
        {.model = DirectoryModel::Ordered, .weakness = {"PRAGMA synchronous = OFF;"}, .cutsPerOperation = 2});
    const auto tally = trial.run("site.power.cut.off");
    EXPECT_GT(tally.lost + tally.corrupt, 0U);
}

TEST(SitePowerCut, IsCaughtWhenTheDiskLiesAboutSync)
{
    CutTrial trial({.weakness = {"", SyncHabit::Lying}, .cutsPerOperation = 1});
    EXPECT_GT(trial.run("site.power.cut.lying").violations(), 0U);
}

} // namespace
