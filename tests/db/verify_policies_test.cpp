// Verification derives settings with a first day, year ends, campaigns and offers again and finds whoever touched them.
#include "core/points/year_end.hpp"
#include "core/till/settings.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::tests {

namespace {

using points::YearEndPolicy;
using support::date;
using support::valueOf;

class VerifyPolicies : public SiteOnDisk {
protected:
    VerifyPolicies()
    {
        const auto store = open();
        support::Village village(*store);
        support::Committee committee(village);
        valueOf(village.run(till::SetSetting{"household_month_cap", 30, {}}, committee.manager));
        valueOf(village.run(till::SetSetting{"household_month_cap", 20, date("2026-03-20")}, committee.manager));
        valueOf(village.run(till::SetSetting{"household_month_cap", 60, date("2027-05-01")}, committee.manager));
        valueOf(village.award(5, "A08"));
        auto campaign = support::aRule("Z1", 3);
        campaign.validUntil = date("2026-06-30");
        const points::DraftRules offer{{campaign}, date("2026-03-10"), "621125", 7};
        m_draft = valueOf(village.run(offer, committee.manager)).number.value();
        valueOf(village.run(points::VoteRules{DocumentNumber(m_draft), date("2026-03-09"), 9, 1, 0}, committee.both));
        m_preview =
            valueOf(village.run(points::PreviewYearEnd{YearEndPolicy::Halve, 2026}, committee.manager)).number.value();
        committee.turnTo("2026-12-31");
        const auto first = valueOf(village.run(points::RunYearEnd{YearEndPolicy::Halve, 2026}, committee.both));
        valueOf(village.reverse(first));
        m_run = valueOf(village.run(points::RunYearEnd{YearEndPolicy::Halve, 2026}, committee.both)).number.value();
    }

    std::int64_t m_draft = 0;
    std::int64_t m_preview = 0;
    std::int64_t m_run = 0;
};

} // namespace

TEST_F(VerifyPolicies, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = valueOf(open()->verify());

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

TEST_F(VerifyPolicies, NamesTheDerivedTableThatDisagrees)
{
    const auto named = [](const std::string& table, std::int64_t number) { return table + std::to_string(number); };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE setting_from SET value = 61 WHERE first_date > 2500", "setting_from household_month_cap/2027-05-01"},
        {"UPDATE setting SET day = 9", "setting household_month_cap"},
        {"DELETE FROM setting_from WHERE value = 20", "setting_from household_month_cap/2026-03-20"},
        {"UPDATE year_end SET state = 3 WHERE state = 2", named("year_end ", m_run)},
        {"UPDATE year_end SET day = 9 WHERE state = 1", named("year_end ", m_preview)},
        {"UPDATE year_end SET policy = 3", named("year_end ", m_preview)},
        {"DELETE FROM year_end WHERE state = 2", named("year_end ", m_run)},
        {"UPDATE rule SET valid_until = valid_until + 1 WHERE code = 'Z1'", "rule Z1"},
        {"UPDATE rule_draft SET offer = 8", named("rule_draft ", m_draft)},
        {"UPDATE rule_draft SET offered_by = ''", named("rule_draft ", m_draft)},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, where] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, where) << change;
        m_folder.write("site.db", original);
    }
}

// The database was closed and opened again since.
TEST_F(VerifyPolicies, RememberCapsAndYearEndsAcrossARestart)
{
    const auto store = open();
    support::ManualClock clock;
    journal::Bookkeeper books(*store, clock);
    const operators::Authority both{support::Village::kManager, support::Village::kOperator, {}};

    const points::Award award{support::householdNo(5), "Z1", 7, std::nullopt, ""};
    const auto over = books.run(RequestId({1}), both, award);
    const auto again = books.run(RequestId({2}), both, points::RunYearEnd{YearEndPolicy::Halve, 2026});

    EXPECT_EQ(support::codeOf(over), ErrorCode::CampaignOver);
    EXPECT_EQ(support::codeOf(again), ErrorCode::YearEndDone);
}

} // namespace jiamei::tests
