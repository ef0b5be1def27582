// What the points programme refuses, tried on the disk: each with a code of its own, and not a row is touched.
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/temporary_folder.hpp"

#include <sqlite3.h>

#include <functional>

namespace jiamei::tests {

namespace {

using support::codeOf;
using support::Committee;
using support::Crowd;
using support::date;
using support::householdNo;
using support::Inspection;
using support::valueOf;
using support::Village;

/// On the 12th of March, with kin 4 and 5, and a second account of household 4: the first notice was posted but for
/// household 10, to which somebody objects; a second notice has just been hung out; activity `held` is closed.
class ProgrammeRefusals : public testing::Test {
protected:
    struct Attempt {
        std::string what;
        ErrorCode code;
        std::function<Committee::Answer()> make;
    };

    ProgrammeRefusals()
    {
        valueOf(committee.kin(4, 5));
        sister = addSecondAccount();
        posted = committee.approved(7, "F01");
        direct = valueOf(village.award(8, "A08")).number;
        stopped = committee.approved(10, "F01");
        firstNotice = valueOf(committee.openNotice()).number;
        objection = valueOf(committee.object(stopped)).number;
        committee.turnTo("2026-03-12");
        valueOf(committee.post(firstNotice));
        submitWhatWaits();
        inPublicity = committee.approved(9, "F01");
        secondNotice = valueOf(committee.openNotice()).number;
        draftAnotherVersion();
        held = crowd.open();
        valueOf(crowd.scan(held, 1));
        valueOf(crowd.close(held));
        meeting = crowd.open();
        valueOf(crowd.scan(meeting, 2));
        valueOf(inspection.enter(inspection.sheet({Inspection::line(1, points::Grade::Best)})));
    }

    operators::Authority addSecondAccount()
    {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse("sister"));
        command.role = operators::Role::Operator;
        command.household = householdNo(4);
        command.name = village.salted(household::PersonalField::Name, "志愿者");
        command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
        const auto added = valueOf(village.run(command, committee.manager));
        return {OperatorNumber(added.payload.operator_set().number()), std::nullopt, {}};
    }

    void submitWhatWaits()
    {
        byNeighbour = valueOf(committee.submit(1, "F01", 1, committee.neighbour)).number;
        ofFour = valueOf(committee.submit(4, "F01")).number;
        ofFive = valueOf(committee.submit(5, "F01")).number;
        shown = committee.seen(valueOf(committee.submit(2, "F01")).number);
        other = valueOf(committee.submit(3, "F01")).number;
        forMeeting = valueOf(committee.submit(6, "M01")).number;
    }

    /// From the 20th on without A08, with Z1.
    void draftAnotherVersion()
    {
        const points::DraftRules command{{support::aRule("Z1", 3)}, date("2026-03-20")};
        const auto draft = valueOf(village.run(command, committee.manager)).number;
        valueOf(village.run(points::VoteRules{draft, date("2026-03-12"), 9, 1, 0}, committee.both));
    }

    void eachIsRefusedAndNothingChanges(const std::vector<Attempt>& attempts)
    {
        sqlite3* handle = store->connection()->database().getHandle();
        const auto head = village.head();
        for (const auto& attempt : attempts) {
            SCOPED_TRACE(attempt.what);
            const auto touched = sqlite3_total_changes(handle);

            EXPECT_EQ(codeOf(attempt.make()), attempt.code);

            EXPECT_EQ(village.head(), head);
            EXPECT_EQ(sqlite3_total_changes(handle), touched);
        }
        const auto report = valueOf(store->verify());
        EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
        EXPECT_EQ(report.head.digest, head.digest);
    }

    Committee::Answer approve(DocumentNumber document, const operators::Authority& authority)
    {
        return committee.review(document, true, authority);
    }
    Committee::Answer sign(const points::SeenClaim& claim)
    {
        return village.run(points::Review{{claim}, true, ""}, committee.manager);
    }
    Committee::Answer submitTwice(std::int64_t household, const char* rule, std::int64_t units)
    {
        const points::Award line{householdNo(household), rule, units, std::nullopt, ""};
        return village.run(points::Submit{{line, line}, {}}, committee.clerk);
    }
    Committee::Answer awardUnder(RuleSetVersion version)
    {
        return village.run(points::Award{householdNo(1), "A08", 1, std::nullopt, "", version}, committee.clerk);
    }

    support::TemporaryFolder folder;
    std::unique_ptr<db::SqliteSiteStore> store = valueOf(
        db::SqliteSiteStore::open(folder.path() / "site.db", db::Connection::Existence::MayBeNew, {}, UtcTime{}));
    Village village{*store};
    Inspection inspection{village};
    Committee& committee = inspection.committee;
    Crowd crowd{committee};
    const operators::Authority withNeighbour{Village::kManager, Village::kNeighbour, {}};
    operators::Authority sister;
    DocumentNumber posted, direct, stopped, inPublicity, byNeighbour, ofFour, ofFive, other, forMeeting;
    DocumentNumber firstNotice, secondNotice, objection, held, meeting;
    points::SeenClaim shown;
};

} // namespace

TEST_F(ProgrammeRefusals, OfSelfApprovalTouchNoRow)
{
    const operators::Authority twice{Village::kManager, Village::kManager, {}};
    const operators::Authority sisters{Village::kNeighbour, sister.actor, {}};
    eachIsRefusedAndNothingChanges({
        {"by who entered it", ErrorCode::ReviewSamePerson, [&] { return approve(byNeighbour, committee.neighbour); }},
        {"by a second account of who entered it", ErrorCode::SecondPersonHousehold,
         [&] { return approve(byNeighbour, sister); }},
        {"by the household", ErrorCode::OwnHousehold, [&] { return approve(ofFour, committee.neighbour); }},
        {"by a second account of the household", ErrorCode::OwnHousehold, [&] { return approve(ofFour, sister); }},
        {"by the household as second person", ErrorCode::OwnHousehold, [&] { return approve(ofFour, withNeighbour); }},
        {"by kin", ErrorCode::KinHousehold, [&] { return approve(ofFive, committee.neighbour); }},
        {"submitted by the household", ErrorCode::OwnHousehold,
         [&] { return committee.submit(4, "F02", 1, committee.neighbour); }},
        {"awarded by kin", ErrorCode::KinHousehold, [&] { return village.award(5, "A03", 1, committee.neighbour); }},
        {"two accounts of one household", ErrorCode::SecondPersonHousehold,
         [&] { return village.award(1, "K9", 1, sisters); }},
        {"one person twice", ErrorCode::SecondPersonSame, [&] { return committee.settle(objection, false, twice); }},
        {"one person alone", ErrorCode::SecondPersonNeeded,
         [&] { return committee.settle(objection, false, committee.manager); }},
        {"minutes by the household", ErrorCode::RecusalMissing,
         [&] {
             return committee.meet(forMeeting, 4, 0, 0, {6, 12});
         }},
    });
}

TEST_F(ProgrammeRefusals, OfSigningForSomethingElseTouchNoRow)
{
    committee.turnTo("2026-03-15");
    auto forAnother = shown;
    forAnother.id.document = other;
    const auto notice = committee.faceOfNotice(secondNotice);
    valueOf(committee.object(inPublicity));
    const auto activity = crowd.face(meeting);
    valueOf(crowd.scan(meeting, 3));
    valueOf(sign(shown));
    eachIsRefusedAndNothingChanges({
        {"another item", ErrorCode::ItemChanged, [&] { return sign(forAnother); }},
        {"an item that changed since", ErrorCode::ItemChanged, [&] { return sign(shown); }},
        {"an item without its face", ErrorCode::ItemChanged,
         [&] {
             return sign({{ofFour, 1}, ""});
         }},
        {"an item twice", ErrorCode::ItemTwice,
         [&] {
             const auto one = committee.seen(ofFive);
             return village.run(points::Review{{one, one}, true, ""}, committee.manager);
         }},
        {"a notice that changed since", ErrorCode::ItemChanged,
         [&] {
             return village.run(points::PostNotice{secondNotice, notice}, committee.both);
         }},
        {"an activity that changed since", ErrorCode::ActivityChanged,
         [&] {
             return village.run(programme::CloseActivity{meeting, activity}, committee.clerk);
         }},
    });
}

TEST_F(ProgrammeRefusals, OfCapsAndVersionsTouchNoRow)
{
    const auto version = valueOf(village.look([](const auto& state) { return state.ruleSetVersion(); })).value();
    eachIsRefusedAndNothingChanges({
        {"a cap split over two lines", ErrorCode::RuleCapReached, [&] { return submitTwice(11, "F01", 2); }},
        {"a cap split over two operators", ErrorCode::RuleCapReached,
         [&] { return committee.submit(1, "F01", 2, committee.clerk); }},
        {"a cap used up by what is posted", ErrorCode::RuleCapReached, [&] { return committee.submit(7, "F01", 2); }},
        {"a rule that is not yet in force", ErrorCode::RuleNotInForce, [&] { return village.award(1, "Z1"); }},
        {"a version that is not yet in force", ErrorCode::RuleNotInForce,
         [&] { return awardUnder(RuleSetVersion(version + 1)); }},
        {"a version that no longer is", ErrorCode::RuleNoLongerInForce,
         [&] { return awardUnder(RuleSetVersion(version - 1)); }},
    });
    committee.turnTo("2026-03-20");
    eachIsRefusedAndNothingChanges({
        {"a rule that the next version dropped", ErrorCode::RuleNoLongerInForce,
         [&] { return village.award(1, "A08"); }},
        {"a reviewed one too", ErrorCode::RuleNoLongerInForce, [&] { return committee.submit(11, "F01"); }},
        {"people who come late", ErrorCode::RuleNoLongerInForce, [&] { return crowd.scan(meeting, 3); }},
    });
}

TEST_F(ProgrammeRefusals, OfObjectionsAndPostsTouchNoRow)
{
    eachIsRefusedAndNothingChanges({
        {"to a posted line", ErrorCode::ObjectionLinePosted, [&] { return committee.object(posted); }},
        {"to a line whose notice has ended", ErrorCode::ObjectionTooLate, [&] { return committee.object(direct); }},
        {"before the notice", ErrorCode::NotPublic, [&] { return committee.object(other); }},
        {"to the same line again", ErrorCode::ObjectionOpen, [&] { return committee.object(stopped); }},
        {"posted too early", ErrorCode::NoticeNotOver, [&] { return committee.post(secondNotice); }},
        {"posted while stopped", ErrorCode::NoticeStopped, [&] { return committee.post(firstNotice); }},
        {"posted by one alone", ErrorCode::SecondPersonNeeded,
         [&] { return committee.post(firstNotice, committee.manager); }},
        {"approved after its post", ErrorCode::AlreadyDecided, [&] { return committee.approve(posted); }},
        {"withdrawn after its post", ErrorCode::AlreadyDecided,
         [&] { return committee.withdraw(posted, committee.both); }},
    });
    valueOf(committee.settle(objection, false));
    valueOf(committee.post(firstNotice));
    eachIsRefusedAndNothingChanges({
        {"posted twice", ErrorCode::NoticePosted, [&] { return committee.post(firstNotice); }},
        {"settled twice", ErrorCode::ObjectionDecided, [&] { return committee.settle(objection, true); }},
    });
}

TEST_F(ProgrammeRefusals, OfRoundsAndActivitiesTouchNoRow)
{
    const auto enter = [&](const points::RoundLine& line) { return inspection.enter(inspection.sheet({line})); };
    eachIsRefusedAndNothingChanges({
        {"a score above its part", ErrorCode::RoundScoreOutOfRange,
         [&] {
             return enter(Inspection::line(2, points::Scores{20, 21, 20, 20, 10, 10}));
         }},
        {"a score below zero", ErrorCode::RoundScoreOutOfRange,
         [&] {
             return enter(Inspection::line(2, points::Scores{20, 20, 20, 20, 10, -1}));
         }},
        {"a sheet entered twice", ErrorCode::RoundEntered,
         [&] { return enter(Inspection::line(1, points::Grade::Best)); }},
        {"a card shown twice", ErrorCode::AlreadySignedIn, [&] { return crowd.scan(meeting, 2); }},
        {"a household that is not there", ErrorCode::HouseholdUnknown, [&] { return crowd.scan(meeting, 99); }},
        {"more people than it has", ErrorCode::PersonsNotAllowed, [&] { return crowd.scan(meeting, 2, 5); }},
        {"after the close", ErrorCode::ActivityClosed, [&] { return crowd.scan(held, 3); }},
        {"closed twice", ErrorCode::ActivityFinished, [&] { return crowd.close(held); }},
    });
}

} // namespace jiamei::tests
