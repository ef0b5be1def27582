// kill -9 at random moments and at every write of one act of the shop: what was told to the pipe is on the disk, whole.
#include "tests/fault/messages.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // NOLINT(readability-identifier-naming): POSIX names it

namespace {

using namespace jiamei;
using namespace jiamei::fault;
using namespace jiamei::support;
using namespace std::chrono_literals;

/// The driver with its pipe.
class Driver {
public:
    explicit Driver(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), JIAMEI_REDEEMER);
        std::vector<char*> argv(arguments.size() + 1, nullptr);
        std::ranges::transform(arguments, argv.begin(), [](std::string& argument) { return argument.data(); });
        int ends[2];
        if (::pipe(ends) != 0)
            throw std::runtime_error("no pipe");
        posix_spawn_file_actions_t actions{};
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
        posix_spawn_file_actions_addclose(&actions, ends[0]);
        posix_spawn_file_actions_addclose(&actions, ends[1]);
        const int code = ::posix_spawn(&m_process, JIAMEI_REDEEMER, &actions, nullptr, argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        m_pipe = ends[0];
        if (code != 0)
            throw std::runtime_error("the driver does not start");
    }
    ~Driver()
    {
        if (m_process > 0)
            kill();
        ::close(m_pipe);
    }
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    /// Waits for so many messages; false when the driver has ended.
    bool listenFor(int messages, Told& told)
    {
        for (int i = 0; i < messages; ++i)
            if (!hear(told))
                return false;
        return true;
    }

    /// Listens for so long; false when the driver has ended.
    bool listen(std::chrono::microseconds most, Told& told)
    {
        const auto end = std::chrono::steady_clock::now() + most;
        for (auto now = std::chrono::steady_clock::now(); now < end; now = std::chrono::steady_clock::now()) {
            const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(end - now);
            const timespec wait{static_cast<time_t>(left.count() / 1'000'000'000),
                                static_cast<long>(left.count() % 1'000'000'000)};
            pollfd ready{m_pipe, POLLIN, 0};
            if (::ppoll(&ready, 1, &wait, nullptr) == 1 && !hear(told))
                return false;
        }
        return true;
    }

    /// The wait status. What was still in the pipe counts as told.
    int killAndListen(Told& told)
    {
        ::kill(m_process, SIGKILL);
        return listenToTheEnd(told);
    }
    int listenToTheEnd(Told& told)
    {
        while (hear(told)) {
        }
        int status = 0;
        ::waitpid(m_process, &status, 0);
        m_process = -1;
        return status;
    }

private:
    bool hear(Told& told)
    {
        Message message;
        const auto got = ::read(m_pipe, &message, sizeof message);
        if (got != static_cast<ssize_t>(sizeof message))
            return false;
        if (message.kind == Message::Kind::Begun) {
            told.inFlight = message.answer.request;
        } else {
            told.answers.push_back(message.answer);
            told.inFlight.reset();
        }
        return true;
    }
    void kill()
    {
        Told ignored;
        killAndListen(ignored);
    }

    pid_t m_process = -1;
    int m_pipe = -1;
};

class Kill : public testing::Test {
protected:
    void SetUp() override
    {
        auto store = valueOf(openSite(m_folder.path() / "template.db"));
        Hamlet hamlet(*store, 1, kHamlet);
        m_furnished.watch(hamlet);
        ASSERT_TRUE(hamlet.furnish());
    }

    /// A shop as it was furnished; what lay beside the last one's database goes.
    std::string freshSite()
    {
        for (const char* name : {"site.db", "site.db-wal", "site.db-shm"})
            std::filesystem::remove(m_folder.path() / name);
        std::filesystem::copy_file(m_folder.path() / "template.db", m_folder.path() / "site.db");
        return (m_folder.path() / "site.db").string();
    }

    /// Afterwards what was in flight counts as told when it is there: the next life must not lose it either.
    void judge(const std::string& site, Told& told)
    {
        const auto findings = examine(site, nullptr, told.answers, told.inFlight);
        findings.countInto(m_tally);
        if (!findings.isClean() && m_firstFinding.empty())
            m_firstFinding = findings.text();
        told = {findings.documents, {}};
    }

    /// Kills the driver at its 1st, 2nd, 3rd ... call until it ends by itself; how often it was killed.
    int killAtEveryCall(const char* mode, const char* act = "redeem")
    {
        constexpr int kMost = 500;
        for (int nth = 1; nth <= kMost; ++nth) {
            const auto site = freshSite();
            Told told = m_furnished;
            Driver driver({site, std::to_string(100 + nth), mode, std::to_string(nth), act});
            const int status = driver.listenToTheEnd(told);
            judge(site, told);
            if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGKILL) {
                EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "wait status " << status;
                return nth - 1;
            }
        }
        ADD_FAILURE() << act << " never ends";
        return kMost;
    }

    /// The act is on the disk whole or not at all, whichever call the kill comes at.
    void leavesWholeOrUndone(const char* act)
    {
        const Report report("kill.every.write." + std::string(act), 0);
        const int kills = killAtEveryCall("kill", act);
        report.print(m_tally);
        EXPECT_EQ(m_tally.violations(), 0U) << m_firstFinding;
        EXPECT_GT(kills, 10);
    }

    TemporaryFolder m_folder;
    Told m_furnished;
    Tally m_tally;
    std::string m_firstFinding;
};

TEST_F(Kill, AtRandomMomentsLosesNothingThatWasTold)
{
    constexpr int kKills = 300;
    constexpr std::uint64_t kSeed = 20260309;
    const Report report("kill.random", kSeed);
    std::mt19937_64 random(kSeed);
    std::size_t told = 0;
    std::string site;
    Told known;
    for (int i = 0; i < kKills; ++i) {
        // Six lives to a shop: the next ones start from what the last kill left.
        if (i % 6 == 0) {
            site = freshSite();
            known = m_furnished;
        }
        const auto before = known.answers.size();
        Driver driver({site, std::to_string(1'000 + i)});
        // So many messages, then a moment: on a slow machine the kills reach as deep as on a fast one.
        ASSERT_TRUE(driver.listenFor(static_cast<int>(random() % 12), known)) << "the driver ended by itself";
        ASSERT_TRUE(driver.listen(std::chrono::microseconds(random() % 8'000), known)) << "the driver ended by itself";
        const int status = driver.killAndListen(known);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << status;
        told += known.answers.size() - before;
        judge(site, known);
    }
    report.print(m_tally);
    EXPECT_EQ(m_tally.violations(), 0U) << m_firstFinding;
    EXPECT_GT(told, 300U) << "the kills came before any work";
}

TEST_F(Kill, AtEveryWriteOfOneRedemptionLeavesItWholeOrUndone)
{
    leavesWholeOrUndone("redeem");
}

TEST_F(Kill, AtEveryWriteOfReceivingLeavesItWholeOrUndone)
{
    leavesWholeOrUndone("receive");
}

TEST_F(Kill, AtEveryWriteOfACountLeavesItWholeOrUndone)
{
    leavesWholeOrUndone("count");
}

TEST_F(Kill, AtEveryWriteOfAnAcceptedStocktakeLeavesItWholeOrUndone)
{
    leavesWholeOrUndone("accept");
}

TEST_F(Kill, AtEveryWriteOfClosingTheDayLeavesItWholeOrUndone)
{
    leavesWholeOrUndone("close");
}

// The red side: the check finds a store that commits in two transactions.
TEST_F(Kill, IsCaughtWhenTheTransactionIsSplit)
{
    for (const char* act : {"redeem", "receive", "count", "accept"}) {
        SCOPED_TRACE(act);
        const Report report("kill.split.transaction." + std::string(act), 0);
        m_tally = {};
        const int kills = killAtEveryCall("split", act);
        report.print(m_tally);
        EXPECT_GT(kills, 10);
        EXPECT_GT(m_tally.half, 0U);
    }
}

} // namespace
