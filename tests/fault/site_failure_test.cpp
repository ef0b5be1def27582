// A failing disk under one redemption, call by call: what the till says is what the database holds after reopening.
#include "tests/fault/site_trial.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::fault;
using namespace jiamei::support;

enum class Duration { Once, FromThenOn };
enum class Start { Warm, Cold }; ///< whether the shop was at work already

struct Case {
    DiskCall call;
    int code;
};

constexpr std::array kCases{Case{DiskCall::Write, SQLITE_FULL},         Case{DiskCall::Write, SQLITE_IOERR_WRITE},
                            Case{DiskCall::Sync, SQLITE_IOERR_FSYNC},   Case{DiskCall::Truncate, SQLITE_IOERR_TRUNCATE},
                            Case{DiskCall::Read, SQLITE_IOERR_READ},    Case{DiskCall::Open, SQLITE_CANTOPEN},
                            Case{DiskCall::Delete, SQLITE_IOERR_DELETE}};

/// A furnished shop, copied for every trial.
class Template {
public:
    Template()
    {
        auto store = valueOf(openSite(m_folder.path() / "site.db"));
        Hamlet hamlet(*store, 1, kHamlet);
        m_told.watch(hamlet);
        if (!hamlet.furnish() || !hamlet.step())
            throw std::runtime_error("the shop cannot be furnished");
    }

    [[nodiscard]] std::filesystem::path copyInto(const std::filesystem::path& folder) const
    {
        std::filesystem::copy(m_folder.path() / "site.db", folder / "site.db",
                              std::filesystem::copy_options::overwrite_existing);
        return folder / "site.db";
    }
    [[nodiscard]] const std::vector<Acknowledged>& answers() const { return m_told.answers; }

private:
    TemporaryFolder m_folder;
    Told m_told;
};

/// What a person at the till may believe after each answer to one and the same request; contradictions fail the test.
class Belief {
public:
    void hear(const Hamlet::Answer& answer)
    {
        if (answer) {
            EXPECT_FALSE(m_state == State::Done && !answer->isRepeat) << "told done, was not";
            EXPECT_FALSE(m_state == State::NotDone && answer->isRepeat) << "told refused, was done";
            m_state = State::Done;
        } else if (m_state != State::Done) {
            m_state = answer.error().code == ErrorCode::OutcomeUnknown ? State::Unknown : m_state;
        }
    }

private:
    enum class State { NotDone, Unknown, Done };
    State m_state = State::NotDone;
};

class SiteFailure : public testing::Test {
protected:
    struct Outcome {
        bool hasFailed = false;
        std::optional<ErrorCode> code;
    };

    /// One redemption with the failure in its way, then the truth.
    Outcome redeemWith(const DiskFailure& failure, Start start = Start::Warm)
    {
        const TemporaryFolder folder;
        const auto file = m_template.copyInto(folder.path());
        FailingVfs vfs;
        db::ConnectionOptions options;
        options.vfs = vfs.name();
        Told told{m_template.answers(), {}};
        std::unique_ptr<db::SqliteSiteStore> store;
        if (start == Start::Cold) {
            // The failure may come while the program opens the shop; then it is opened once more.
            vfs.fail(failure);
            if (auto opened = openSite(file, options))
                store = std::move(*opened);
        }
        if (!store)
            store = valueOf(openSite(file, options));
        Hamlet hamlet(*store, 2, kHamlet);
        told.watch(hamlet);
        if (start == Start::Warm) {
            valueOf(hamlet.redeem());
            vfs.fail(failure);
        }
        Belief belief;
        const auto answer = hamlet.redeem();
        const Outcome outcome{vfs.hasFailed(), codeOf(answer)};
        belief.hear(answer);
        // The till asks again, on the disk that may still be broken, and once more on the mended one.
        belief.hear(hamlet.redeemAgain());
        vfs.heal();
        const auto truth = hamlet.redeemAgain();
        belief.hear(truth);
        if (truth)
            told.answers.push_back(acknowledgementOf(*truth));
        EXPECT_TRUE(truth) << nameOf(truth.error().code);
        store.reset();
        const auto findings = examine(file.string(), nullptr, told.answers, std::nullopt);
        EXPECT_TRUE(findings.isClean()) << findings.text();
        EXPECT_EQ(findings.documents.size(), m_template.answers().size() + (start == Start::Warm ? 2 : 1));
        findings.countInto(m_tally);
        return outcome;
    }

    Template m_template;
    Tally m_tally;
};

TEST_F(SiteFailure, TellsTheTruthWhicheverCallFails)
{
    const Report report("site.error.injection", 0);
    int unknown = 0;
    for (const auto& [call, code] : kCases) {
        for (const auto duration : {Duration::Once, Duration::FromThenOn}) {
            Outcome outcome{true, {}};
            for (std::uint64_t nth = 1; outcome.hasFailed && nth < 500; ++nth) {
                SCOPED_TRACE("call " + std::to_string(static_cast<int>(call)) + " number " + std::to_string(nth) +
                             " code " + std::to_string(code) +
                             (duration == Duration::Once ? " once" : " from then on"));
                outcome = redeemWith({call, nth, duration == Duration::FromThenOn, code});
                unknown += outcome.code == ErrorCode::OutcomeUnknown ? 1 : 0;
            }
            EXPECT_FALSE(outcome.hasFailed);
        }
    }
    report.print(m_tally);
    EXPECT_EQ(m_tally.violations(), 0U);
    // A commit that failed on a disk that stays broken cannot be known, and the till must say so.
    EXPECT_GT(unknown, 0);
}

TEST_F(SiteFailure, TellsTheTruthWhenTheFailureComesBetweenOpeningAndTheFirstRedemption)
{
    const Report report("site.error.injection.cold", 0);
    for (const auto& [call, code] : kCases) {
        Outcome outcome{true, {}};
        for (std::uint64_t nth = 1; outcome.hasFailed && nth < 500; ++nth) {
            SCOPED_TRACE("call " + std::to_string(static_cast<int>(call)) + " number " + std::to_string(nth));
            outcome = redeemWith({call, nth, false, code}, Start::Cold);
        }
        EXPECT_FALSE(outcome.hasFailed);
    }
    report.print(m_tally);
    EXPECT_EQ(m_tally.violations(), 0U);
}

TEST_F(SiteFailure, SaysThatTheDiskIsFull)
{
    EXPECT_EQ(redeemWith({DiskCall::Write, 1, false, SQLITE_FULL}).code, ErrorCode::StorageFull);
}

} // namespace
