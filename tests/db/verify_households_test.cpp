// Verification derives splits, merges and closings again and finds whoever touched what they left behind.
#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/committee.hpp"

namespace jiamei::tests {

namespace {

using support::householdNo;
using support::valueOf;

class VerifyHouseholds : public SiteOnDisk {
protected:
    VerifyHouseholds()
    {
        const auto store = open();
        support::Village village(*store);
        support::Committee committee(village);
        const auto waiting = valueOf(committee.submit(2, "F02")).number;
        valueOf(village.award(1, "A08"));
        valueOf(village.award(3, "A08"));
        household::Split split;
        split.household = householdNo(1);
        split.part.personal = {village.salted(household::PersonalField::Name, "分出户")};
        split.part.members = 1;
        split.share = 30;
        valueOf(village.run(split, committee.both));
        valueOf(village.run(household::Merge{householdNo(4), householdNo(5)}, committee.both));
        valueOf(village.run(household::Merge{householdNo(2), householdNo(5)}, committee.both));
        valueOf(committee.approve(waiting));
        valueOf(committee.submit(3, "F01"));
        valueOf(
            village.run(household::Close{householdNo(3), household::HouseholdState::MovedAway, true}, committee.both));
        valueOf(village.run(household::Close{householdNo(6)}, committee.both));
        valueOf(village.run(household::Reopen{householdNo(6)}, committee.both));
    }
};

} // namespace

TEST_F(VerifyHouseholds, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = valueOf(open()->verify());

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

TEST_F(VerifyHouseholds, NamesTheDerivedTableThatDisagrees)
{
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE household SET merged_into = NULL WHERE number = 2", "household 2"},
        {"UPDATE household SET merged_into = 6 WHERE number = 2", "household 2"},
        {"UPDATE household SET state = 1 WHERE number = 3", "household 3"},
        {"DELETE FROM household WHERE number = 13", "household 13"},
        {"UPDATE balance SET honour = 10 WHERE kind = 2 AND owner = 1", "balance 2/1"},
        {"UPDATE balance SET honour = 0 WHERE kind = 2 AND owner = 13", "balance 2/13"},
        {"UPDATE card SET blocked = 1 WHERE household = 13", "card 0013"},
        {"UPDATE card SET generation = 2 WHERE household = 6", "card 0006"},
        {"UPDATE operator SET household = 4 WHERE household = 5", "operator 4"},
        {"DELETE FROM kin WHERE second = 13", "kin 0001/0013"},
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
