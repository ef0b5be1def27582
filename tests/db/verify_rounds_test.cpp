// Verification derives rounds, reminders and freezes again and finds whoever touched them. Drafts of rounds are no part
// of the journal: they survive a restart and change nothing in it.
#include "tests/db/site_on_disk.hpp"
#include "tests/support/inspection.hpp"

namespace jiamei::tests {

namespace {

using support::Inspection;
using support::valueOf;

class VerifyRounds : public SiteOnDisk {
protected:
    VerifyRounds()
    {
        const auto store = open();
        support::Village village(*store);
        Inspection inspection(village);
        auto& committee = inspection.committee;
        const auto sheet = inspection.sheet(
            {Inspection::line(1, points::Grade::Best), Inspection::line(4, points::Scores{18, 18, 18, 18, 8, 5})});
        m_round = valueOf(inspection.enter(sheet, committee.neighbour)).number.value();
        valueOf(inspection.enter(sheet));
        m_reminder = valueOf(inspection.remind(2, "N10")).number.value();
        valueOf(inspection.freeze(3, "2026-04-01"));
        valueOf(inspection.freeze(5, "2026-04-01"));
        valueOf(inspection.freeze(5, std::nullopt));
        committee.turnTo("2026-03-13");
        const auto deduction = valueOf(committee.submit(2, "N10")).number;
        valueOf(committee.approve(deduction));
        valueOf(inspection.restore(deduction));
        const auto direct = valueOf(village.award(6, "N9")).number;
        valueOf(inspection.restore(direct));
        m_head = village.head();
    }

    std::int64_t m_round = 0;
    std::int64_t m_reminder = 0;
    journal::Head m_head;
};

} // namespace

TEST_F(VerifyRounds, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = valueOf(open()->verify());

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

TEST_F(VerifyRounds, NamesTheDerivedTableThatDisagrees)
{
    const auto round = "round " + std::to_string(m_round);
    const auto reminder = "reminder " + std::to_string(m_reminder);
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE round SET group_name = 'x'", round},
        {"UPDATE round SET date = date - 1", round},
        {"DELETE FROM round", round},
        {"UPDATE reminder SET until = until - 1", reminder},
        {"UPDATE reminder SET state = 1, served_document = 0", reminder},
        {"UPDATE reminder SET household = 9", reminder},
        {"DELETE FROM reminder", reminder},
        {"UPDATE freeze SET until = until - 9", "freeze 0003"},
        {"DELETE FROM freeze", "freeze 0003"},
        {"INSERT INTO freeze VALUES (8, 9000, 1)", "freeze 0008"},
        {"UPDATE rule SET reminder_days = 0", "rule N10"},
        {"UPDATE claim SET state = 4 WHERE state = 7", "claim "},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, where] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_TRUE((report.what + " " + report.detail).starts_with(where)) << change << ": " << report.what;
        m_folder.write("site.db", original);
    }
}

TEST_F(VerifyRounds, KeepsADraftAcrossARestartBesideTheJournal)
{
    points::RoundSheet sheet;
    sheet.group = "2组";
    sheet.date = support::date("2026-03-13");
    sheet.judges = {Inspection::judge(1), Inspection::judge(2), Inspection::judge(3)};
    const auto line = Inspection::line(7, points::Grade::Clean);
    {
        const auto store = open();
        EXPECT_TRUE(store->keepRoundDraft(sheet));
        EXPECT_TRUE(store->keepRoundLine("2组", line));
    }
    sheet.lines = {line};

    const auto store = open();

    EXPECT_EQ(valueOf(store->roundDraft("2组")), std::optional(sheet));
    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok);
    EXPECT_EQ(report.head.digest, m_head.digest);
}

} // namespace jiamei::tests
