// Verification derives claims, notices, objections, kin and rule versions again and finds whoever touched them.
#include "tests/db/site_on_disk.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::tests {

namespace {

using support::valueOf;

class VerifyClaims : public SiteOnDisk {
protected:
    VerifyClaims()
    {
        const auto store = open();
        support::Village village(*store);
        support::Committee committee(village);
        valueOf(committee.kin(2, 9));
        m_posted = committee.approved(1, "F01").value();
        m_stopped = committee.approved(2, "M01").value();
        valueOf(committee.review(valueOf(committee.submit(3, "F01")).number, false, committee.manager));
        m_reversed = valueOf(committee.submit(5, "F02")).number.value();
        valueOf(committee.approve(DocumentNumber(m_reversed)));
        valueOf(village.run(till::Reverse{DocumentNumber(m_reversed), {}, "记错"}, committee.both));
        m_draft = valueOf(village.run(points::DraftRules{{support::aRule("Z1", 3)}, support::date("2026-04-01")},
                                      committee.manager))
                      .number.value();
        m_notice = valueOf(committee.openNotice()).number.value();
        Digest photo{};
        photo.fill(3);
        valueOf(village.run(points::PhotographNotice{DocumentNumber(m_notice), photo}, committee.clerk));
        m_objection = valueOf(committee.object(DocumentNumber(m_stopped))).number.value();
        committee.turnTo("2026-03-12");
        valueOf(committee.post(DocumentNumber(m_notice)));
        valueOf(committee.settle(DocumentNumber(m_objection), true));
        valueOf(village.run(points::VoteRules{DocumentNumber(m_draft), support::date("2026-03-12"), 9, 1, 0},
                            committee.both));
        valueOf(committee.submit(6, "N01"));
    }

    std::int64_t m_posted = 0;
    std::int64_t m_stopped = 0;
    std::int64_t m_reversed = 0;
    std::int64_t m_draft = 0;
    std::int64_t m_notice = 0;
    std::int64_t m_objection = 0;
};

} // namespace

TEST_F(VerifyClaims, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = valueOf(open()->verify());

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

// The database was closed and opened again since.
TEST_F(VerifyClaims, RemembersCapsAndFacesAcrossARestart)
{
    const auto store = open();
    const points::Award award{support::householdNo(6), "N01", 1, std::nullopt, ""};
    support::ManualClock clock;
    journal::Bookkeeper books(*store, clock);
    const operators::Authority clerk{support::Village::kOperator, std::nullopt, {}};

    const auto again = books.run(RequestId({1}), clerk, points::Submit{{award}, {}});
    const auto posted = books.run(RequestId({2}), {support::Village::kManager, support::Village::kOperator, {}},
                                  points::PostNotice{DocumentNumber(m_notice), ""});

    EXPECT_EQ(support::codeOf(again), ErrorCode::RuleCapReached);
    EXPECT_EQ(support::codeOf(posted), ErrorCode::NoticePosted);
}

TEST_F(VerifyClaims, NamesTheDerivedTableThatDisagrees)
{
    const auto claim = [](std::int64_t document) { return " WHERE document = " + std::to_string(document); };
    const auto named = [](const std::string& table, std::int64_t number) { return table + std::to_string(number); };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE claim SET points = points + 1" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE claim SET household = 8" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE claim SET units = 2" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE claim SET submitter = 1" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE claim SET state = 2, posted = 0" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE claim SET state = 3" + claim(m_stopped), named("claim ", m_stopped) + "/1"},
        {"UPDATE claim SET state = 4" + claim(m_reversed), named("claim ", m_reversed) + "/1"},
        {"DELETE FROM claim" + claim(m_posted), named("claim ", m_posted) + "/1"},
        {"UPDATE notice SET days = 1", named("notice ", m_notice)},
        {"UPDATE notice SET up_to = 0", named("notice ", m_notice)},
        {"UPDATE notice SET photo = x''", named("notice ", m_notice)},
        {"UPDATE objection SET state = 1", named("objection ", m_objection)},
        {"DELETE FROM objection", named("objection ", m_objection)},
        {"DELETE FROM kin", "kin 0002/0009"},
        {"INSERT INTO kin VALUES (3, 4)", "kin 0003/0004"},
        {"UPDATE rule_draft SET state = 3", named("rule_draft ", m_draft)},
        {"UPDATE rule_set SET first_date = 0 WHERE version = 3", "rule_set 3"},
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

} // namespace jiamei::tests
