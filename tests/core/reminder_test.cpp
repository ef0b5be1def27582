// Reminders before deductions, restoration after mending, and the freeze of redemption.
#include "core/household/merge.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::ClaimState;

class Inspected : public testing::Test {
protected:
    Inspection::Answer deduct(std::int64_t household) { return village.award(household, "N11", 1, committee.clerk); }
    Inspection::Answer mend(DocumentNumber reminder)
    {
        return village.run(points::MendReminder{reminder}, committee.clerk);
    }
    points::ReminderState stateOf(DocumentNumber reminder) const
    {
        for (const auto& known : valueOf(village.look([](const auto& state) { return state.reminders(); }))) {
            if (known.document == reminder)
                return known.state;
        }
        throw std::runtime_error("no such reminder");
    }

    MemoryStore store;
    Village village{store};
    Inspection inspection{village};
    Committee& committee = inspection.committee;
};

using Reminders = Inspected;
using Restorations = Inspected;
using Freezes = Inspected;

TEST_F(Reminders, ComeBeforeADeductionThatWantsOne)
{
    const auto without = deduct(1);
    ASSERT_EQ(codeOf(without), ErrorCode::ReminderMissing);
    EXPECT_EQ(without.error().context.text("from"), "2026-03-12");
    const auto reviewed = committee.submit(1, "N10");
    ASSERT_EQ(codeOf(reviewed), ErrorCode::ReminderMissing);
    EXPECT_EQ(reviewed.error().context.text("from"), "2026-03-13");

    const auto reminder = valueOf(inspection.remind(1, "N11")).number;

    const auto early = deduct(1);
    ASSERT_EQ(codeOf(early), ErrorCode::ReminderNotOver);
    EXPECT_EQ(early.error().context.text("until"), "2026-03-11");
    EXPECT_EQ(early.error().context.text("from"), "2026-03-12");
    committee.turnTo("2026-03-11");
    EXPECT_EQ(codeOf(deduct(1)), ErrorCode::ReminderNotOver);
    committee.turnTo("2026-03-12");
    EXPECT_EQ(codeOf(deduct(2)), ErrorCode::ReminderMissing);
    const auto document = valueOf(deduct(1));
    EXPECT_EQ(document.payload.award().reminder(), reminder.value());
    EXPECT_EQ(stateOf(reminder), points::ReminderState::Served);
}

TEST_F(Reminders, ServeOneDeduction)
{
    valueOf(inspection.remind(1, "N10"));
    committee.turnTo("2026-03-13");
    const points::Award award{householdNo(1), "N10", 1, std::nullopt, ""};
    EXPECT_EQ(codeOf(village.run(points::Submit{{award, award}, {}}, committee.clerk)), ErrorCode::ReminderMissing);

    const auto first = valueOf(committee.submit(1, "N10")).number;
    EXPECT_EQ(codeOf(committee.submit(1, "N10")), ErrorCode::ReminderMissing);
    valueOf(committee.review(first, false, committee.manager));

    // What was rejected took nothing: the warning still stands.
    EXPECT_TRUE(committee.submit(1, "N10"));
    EXPECT_EQ(codeOf(committee.submit(1, "N10")), ErrorCode::ReminderMissing);
}

TEST_F(Reminders, AreFollowedByNoDeductionOnceMended)
{
    const auto reminder = valueOf(inspection.remind(1, "N11")).number;
    valueOf(mend(reminder));
    EXPECT_EQ(codeOf(mend(reminder)), ErrorCode::ReminderClosed);
    EXPECT_EQ(codeOf(mend(DocumentNumber(1))), ErrorCode::ReminderUnknown);
    committee.turnTo("2026-03-20");

    EXPECT_EQ(codeOf(deduct(1)), ErrorCode::ReminderMissing);
    EXPECT_EQ(stateOf(reminder), points::ReminderState::Mended);
    EXPECT_TRUE(inspection.remind(1, "N11"));
}

TEST_F(Reminders, AreOneAtATimeForADeductionThatWantsThem)
{
    valueOf(inspection.remind(1, "N11"));
    EXPECT_EQ(codeOf(inspection.remind(1, "N11")), ErrorCode::ReminderOpen);
    EXPECT_TRUE(inspection.remind(1, "N10"));
    EXPECT_TRUE(inspection.remind(2, "N11"));
    EXPECT_EQ(codeOf(inspection.remind(1, "N9")), ErrorCode::RuleWithoutReminder);
    EXPECT_EQ(codeOf(inspection.remind(1, "A03")), ErrorCode::RuleWithoutReminder);
    points::Remind early{householdNo(3), "N10", "门前柴草", date("2026-03-11"), {}};
    EXPECT_EQ(codeOf(village.run(early, committee.clerk)), ErrorCode::EndTooEarly);
    early.until = date("2026-03-20");
    EXPECT_EQ(valueOf(village.run(early, committee.clerk)).payload.reminder_given().until(),
              static_cast<std::uint32_t>(date("2026-03-20").daysSince2020()));
    EXPECT_EQ(codeOf(village.run(points::Remind{householdNo(5), "N10", " ", {}, {}}, committee.clerk)),
              ErrorCode::ReasonMissing);
}

/// In a merge all passes over: the warning is the survivor's, and a second one is not given beside it.
TEST_F(Reminders, PassOverInAMerge)
{
    const auto reminder = valueOf(inspection.remind(5, "N11")).number;
    valueOf(village.run(household::Merge{householdNo(5), householdNo(6)}, committee.both));

    const auto again = inspection.remind(6, "N11");
    ASSERT_EQ(codeOf(again), ErrorCode::ReminderOpen);
    EXPECT_EQ(again.error().context.text("document"), std::to_string(reminder.value()));
    EXPECT_EQ(codeOf(deduct(6)), ErrorCode::ReminderNotOver);
    committee.turnTo("2026-03-12");
    const auto deduction = valueOf(deduct(6));

    EXPECT_EQ(deduction.payload.award().reminder(), reminder.value());
    EXPECT_EQ(stateOf(reminder), points::ReminderState::Served);
    EXPECT_EQ(codeOf(deduct(6)), ErrorCode::ReminderMissing) << "it serves one deduction";
}

/// The oldest that is over serves first, whichever of the numbers had it.
TEST_F(Reminders, OfBothHouseholdsOfAMergeServeOneDeductionEach)
{
    const auto first = valueOf(inspection.remind(5, "N11")).number;
    const auto second = valueOf(inspection.remind(6, "N11")).number;
    valueOf(village.run(household::Merge{householdNo(5), householdNo(6)}, committee.both));
    committee.turnTo("2026-03-12");

    EXPECT_EQ(valueOf(deduct(6)).payload.award().reminder(), first.value());
    EXPECT_EQ(valueOf(deduct(6)).payload.award().reminder(), second.value());
    EXPECT_EQ(codeOf(deduct(6)), ErrorCode::ReminderMissing);
}

TEST_F(Reminders, RunNinetyDaysAtMost)
{
    points::Remind command{householdNo(3), "N10", "门前柴草", date("2100-01-01"), {}};
    const auto late = village.run(command, committee.clerk);
    ASSERT_EQ(codeOf(late), ErrorCode::EndTooLate);
    EXPECT_EQ(late.error().context.text("last"), "2026-06-07");
    command.until = date("2026-06-08");
    EXPECT_EQ(codeOf(village.run(command, committee.clerk)), ErrorCode::EndTooLate);

    command.until = date("2026-06-07");
    EXPECT_TRUE(village.run(command, committee.clerk));
}

TEST_F(Reminders, ThatRunAreThoseOpenAndThoseGivenBack)
{
    const auto running = [&] {
        std::vector<std::int64_t> documents;
        for (const auto& reminder : valueOf(village.look(points::runningReminders)))
            documents.push_back(reminder.document.value());
        return documents;
    };
    const auto first = valueOf(inspection.remind(1, "N10")).number;
    const auto second = valueOf(inspection.remind(2, "N10")).number;
    valueOf(mend(valueOf(inspection.remind(3, "N10")).number));
    committee.turnTo("2026-03-13");
    EXPECT_EQ(running(), (std::vector{first.value(), second.value()}));

    const auto deduction = valueOf(committee.submit(1, "N10")).number;
    EXPECT_EQ(running(), std::vector{second.value()});
    valueOf(committee.review(deduction, false, committee.manager));

    EXPECT_EQ(running(), (std::vector{first.value(), second.value()}));
}

TEST_F(Reminders, AreNotWrittenForOnesOwnOrKinHousehold)
{
    valueOf(committee.kin(4, 5));
    EXPECT_EQ(codeOf(inspection.remind(4, "N11", committee.neighbour)), ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(inspection.remind(5, "N11", committee.neighbour)), ErrorCode::KinHousehold);
    const auto reminder = valueOf(inspection.remind(5, "N11")).number;

    EXPECT_EQ(codeOf(village.run(points::MendReminder{reminder}, committee.neighbour)), ErrorCode::KinHousehold);
}

TEST_F(Reminders, HangOutOnNoNotice)
{
    valueOf(inspection.remind(1, "N11"));

    EXPECT_EQ(codeOf(committee.openNotice()), ErrorCode::NothingToDo);
}

TEST_F(Restorations, AreOfferedForWhatStands)
{
    const auto standing = [&](std::int64_t household) {
        return valueOf(
            village.look([&](const auto& state) { return points::standingDeductions(state, householdNo(household)); }));
    };
    const auto reversed = valueOf(village.award(1, "N9", 1));
    const auto direct = valueOf(village.award(1, "N9", 1)).number;
    valueOf(village.award(2, "N9", 1));
    valueOf(village.award(1, "A08"));
    valueOf(village.reverse(reversed));

    ASSERT_EQ(standing(1).size(), 1U);
    EXPECT_EQ(standing(1)[0].id, (points::ClaimId{direct, 1}));
    EXPECT_EQ(standing(1)[0].code, "N9");
    EXPECT_EQ(standing(1)[0].points, pointsOf(30));
    valueOf(inspection.restore(direct));

    EXPECT_TRUE(standing(1).empty());
}

TEST_F(Restorations, GiveADirectDeductionBackOnceWithHonourAndCap)
{
    valueOf(village.award(1, "A08"));
    const auto deduction = valueOf(village.award(1, "N9", 1)).number;
    EXPECT_EQ(village.figures(1).owed, pointsOf(20));
    EXPECT_EQ(codeOf(inspection.restore(deduction, committee.manager)), ErrorCode::SecondPersonNeeded);

    const auto restored = valueOf(inspection.restore(deduction));

    EXPECT_EQ(restored.payload.deduction_restored().points(), 30);
    EXPECT_EQ(restored.payload.deduction_restored().settled(), 20);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(10));
    EXPECT_EQ(village.figures(1).owed, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(10));
    EXPECT_EQ(codeOf(inspection.restore(deduction)), ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(village.reverse(restored)), ErrorCode::DocumentNotReversible);
}

TEST_F(Restorations, GiveAReviewedDeductionBack)
{
    valueOf(inspection.remind(1, "N10"));
    committee.turnTo("2026-03-13");
    const auto deduction = valueOf(committee.submit(1, "N10")).number;
    EXPECT_EQ(codeOf(inspection.restore(deduction)), ErrorCode::DeductionNotPosted);
    valueOf(committee.approve(deduction));
    EXPECT_EQ(village.figures(1).owed, pointsOf(5));

    valueOf(inspection.restore(deduction));

    EXPECT_EQ(village.figures(1).owed, pointsOf(0));
    EXPECT_EQ(village.figures(1).honour, PointsDelta(0));
    EXPECT_EQ(committee.stateOf(deduction), ClaimState::Reversed);
    EXPECT_EQ(codeOf(inspection.restore(deduction)), ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(village.run(till::Reverse{deduction, {}, "记错"}, committee.both)), ErrorCode::AlreadyReversed);
    EXPECT_EQ(codeOf(committee.submit(1, "N10")), ErrorCode::ReminderMissing);
}

TEST_F(Restorations, AreForPostedDeductionsOfForeignHouseholdsOnly)
{
    const auto award = valueOf(village.award(1, "A08")).number;
    EXPECT_EQ(codeOf(inspection.restore(award)), ErrorCode::DeductionNotPosted);
    EXPECT_EQ(codeOf(inspection.restore(DocumentNumber(1))), ErrorCode::DeductionNotPosted);
    EXPECT_EQ(codeOf(inspection.restore(DocumentNumber(999))), ErrorCode::DocumentUnknown);
    const auto deduction = valueOf(village.award(4, "N07")).number;

    EXPECT_EQ(codeOf(inspection.restore(deduction, {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(village.run(points::RestoreDeduction{{deduction, 1}, ""}, committee.both)),
              ErrorCode::ReasonMissing);
}

TEST_F(Freezes, StopRedemptionUntilTheDateIsPast)
{
    valueOf(village.receive(1, 5));
    valueOf(village.award(1, "K9"));

    valueOf(inspection.freeze(1, "2026-03-10"));

    const auto refused = village.redeem(1, {{1, 1}});
    ASSERT_EQ(codeOf(refused), ErrorCode::RedemptionFrozen);
    EXPECT_EQ(refused.error().context.text("until"), "2026-03-10");
    EXPECT_EQ(refused.error().context.text("household"), "0001");
    EXPECT_TRUE(village.award(1, "A03"));
    committee.turnTo("2026-03-10");
    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::RedemptionFrozen);
    committee.turnTo("2026-03-11");
    EXPECT_TRUE(village.redeem(1, {{1, 1}}));
}

TEST_F(Freezes, BeginMoveAndEndByTwoPersonsOfOtherHouseholds)
{
    EXPECT_EQ(codeOf(inspection.freeze(1, "2026-04-01", committee.manager)), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(codeOf(inspection.freeze(4, "2026-04-01", {Village::kManager, Village::kNeighbour, {}})),
              ErrorCode::OwnHousehold);
    EXPECT_EQ(codeOf(inspection.freeze(1, std::nullopt)), ErrorCode::HouseholdNotFrozen);
    EXPECT_EQ(codeOf(inspection.freeze(1, "2026-03-08")), ErrorCode::EndTooEarly);
    EXPECT_EQ(codeOf(inspection.freeze(99, "2026-04-01")), ErrorCode::HouseholdUnknown);
    valueOf(inspection.freeze(1, "2026-04-01"));
    EXPECT_EQ(codeOf(inspection.freeze(1, "2026-04-01")), ErrorCode::NothingToDo);
    valueOf(inspection.freeze(1, "2026-03-20"));
    valueOf(inspection.freeze(1, std::nullopt));

    EXPECT_EQ(codeOf(inspection.freeze(1, std::nullopt)), ErrorCode::HouseholdNotFrozen);
    valueOf(village.receive(1, 5));
    valueOf(village.award(1, "K9"));
    EXPECT_TRUE(village.redeem(1, {{1, 1}}));
}

TEST_F(Freezes, AreOverByThemselves)
{
    valueOf(inspection.freeze(1, "2026-03-09"));
    committee.turnTo("2026-03-10");

    EXPECT_EQ(codeOf(inspection.freeze(1, std::nullopt)), ErrorCode::HouseholdNotFrozen);
    EXPECT_TRUE(inspection.freeze(1, "2026-03-12"));
}

} // namespace
