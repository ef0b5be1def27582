// The PIN of a household: who sets and takes it away, what the journal knows of it, when a redemption asks for it.
#include "core/household/household_pin.hpp"

#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"
#include "core/till/settings.hpp"
#include "tests/core/household_changes.hpp"

#include <array>

namespace jiamei::tests {

namespace {

using std::chrono::seconds;

constexpr std::string_view kPin = "2846";
constexpr std::string_view kOtherPin = "7305";

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kOperator{Village::kOperator, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};

} // namespace

/// Household 7 has 50 points, and goods 1 at 10 points are on the shelf; the shop asks for PINs.
class HouseholdPins : public HouseholdChange {
protected:
    HouseholdPins()
    {
        valueOf(village.receive(1, 10));
        valueOf(village.award(7, "K9"));
        ask(true);
    }

    void ask(bool isAsked) { valueOf(village.run(till::SetSetting{"household_pin", isAsked ? 1 : 0}, kManager)); }
    Result<journal::StoredDocument> set(std::string_view pin, bool presentPinChecked = false,
                                        const operators::Authority& who = kOperator, std::int64_t number = 7)
    {
        return village.run(
            SetHouseholdPin{householdNo(number), valueOf(hashHouseholdPin(pin, village.random)), presentPinChecked},
            who);
    }
    Result<journal::StoredDocument> remove(std::string reason = "忘记了", const operators::Authority& who = kManager)
    {
        return village.run(RemoveHouseholdPin{householdNo(7), std::move(reason)}, who);
    }
    Done check(std::string_view pin) { return checkHouseholdPin(store, village.clock, householdNo(7), pin); }
    /// As the programs do it: the PIN is checked, then the redemption is booked.
    Result<journal::StoredDocument> redeem(std::string_view pin)
    {
        JIAMEI_CHECK(check(pin));
        auto command = basket();
        command.householdPinChecked = true;
        return village.run(command, kHelper);
    }
    static till::Redeem basket()
    {
        till::Redeem command;
        command.household = householdNo(7);
        command.lines = {{GoodsNumber(1), pieces(1)}};
        return command;
    }
    [[nodiscard]] std::vector<PersonalValue> kept(std::int64_t number = 7) const
    {
        return valueOf(village.look(
            [&](const auto& state) { return state.personal(journal::PersonalRecord::Owner::Household, number); }));
    }
    [[nodiscard]] bool keepsHash(std::int64_t number = 7) const
    {
        const auto values = kept(number);
        return std::ranges::find(values, PersonalField::PinHash, &PersonalValue::field) != values.end();
    }
};

TEST_F(HouseholdPins, AreFourDigitsThatNobodyTriesFirst)
{
    for (const auto* pin : {"123", "12345", "28a6", "", "1234", "9876", "0000", "1212"})
        EXPECT_EQ(codeOf(hashHouseholdPin(pin, village.random)), ErrorCode::HouseholdPinInvalid) << pin;
    for (const auto* pin : {"2846", "1231", "0010"})
        EXPECT_TRUE(checkHouseholdPinStrength(pin)) << pin;
}

TEST_F(HouseholdPins, StandInTheJournalAsAFactWithoutDigitsOrHash)
{
    const auto document = valueOf(set(kPin));

    const auto values = kept();
    const auto hash = std::ranges::find(values, PersonalField::PinHash, &PersonalValue::field);
    ASSERT_NE(hash, values.end());
    EXPECT_TRUE(hash->text.starts_with("argon2id"));
    EXPECT_EQ(document.payloadBytes.find(hash->text), Bytes::npos);
    EXPECT_EQ(document.payloadBytes.find(kPin), Bytes::npos);
    EXPECT_EQ(document.actor, Village::kOperator);
    EXPECT_FALSE(document.payload.household_pin_set().removed());
    EXPECT_TRUE(hasPin(household(7)));
    EXPECT_FALSE(hasPin(household(8)));
}

TEST_F(HouseholdPins, AreAskedForOnlyWhereTheShopDoesSoAndTheHouseholdHasOne)
{
    EXPECT_TRUE(village.run(basket(), kHelper)) << "it has none";
    valueOf(set(kPin));

    const auto refused = village.run(basket(), kHelper);

    ASSERT_EQ(codeOf(refused), ErrorCode::HouseholdPinNeeded);
    EXPECT_EQ(refused.error().context.text("household"), "0007");
    EXPECT_TRUE(redeem(kPin));
    ask(false);
    EXPECT_TRUE(village.run(basket(), kHelper)) << "the shop does not ask";
}

TEST_F(HouseholdPins, AreNotAskedForWithASlip)
{
    valueOf(set(kPin));
    till::IssueSlip issue;
    issue.household = householdNo(7);
    issue.collector = village.salted(PersonalField::Name, "解玉兰");
    issue.relation = till::Relation::Neighbour;
    issue.ceiling = pointsOf(30);
    issue.until = date("2026-03-10");
    auto bySlip = basket();
    bySlip.slip = SlipNumber(valueOf(village.run(issue, kOperator)).payload.slip_issued().number());

    EXPECT_TRUE(village.run(bySlip, kHelper));
}

// Decision 0024: the household is not there when it is entered.
TEST_F(HouseholdPins, AreNotAskedForWhatWasWrittenByHandUnderAFreeNumberOnce)
{
    valueOf(set(kPin));
    valueOf(village.run(till::PrintPaperSlips{2}, kManager));
    auto byHand = basket();
    byHand.paper = PaperSlipNumber(1);

    const auto entered = valueOf(village.run(byHand, kHelper));

    EXPECT_EQ(entered.payload.redemption().paper(), 1U) << "who asks finds the sheet";
    EXPECT_EQ(entered.actor, Village::kHelper);
    EXPECT_EQ(codeOf(village.run(byHand, kHelper)), ErrorCode::PaperSlipUsed);
    byHand.paper = PaperSlipNumber(3);
    EXPECT_EQ(codeOf(village.run(byHand, kHelper)), ErrorCode::PaperSlipUnknown);
}

TEST_F(HouseholdPins, AreChangedByWhoKnowsThePresentOne)
{
    valueOf(set(kPin));

    EXPECT_EQ(codeOf(set(kOtherPin)), ErrorCode::HouseholdPinNeeded);
    EXPECT_TRUE(redeem(kPin));
    EXPECT_TRUE(set(kOtherPin, true));

    EXPECT_EQ(codeOf(redeem(kPin)), ErrorCode::HouseholdPinWrong);
    EXPECT_TRUE(redeem(kOtherPin));
}

TEST_F(HouseholdPins, AreTakenAwayByAManagerWithAReason)
{
    EXPECT_EQ(codeOf(remove()), ErrorCode::NothingToDo);
    valueOf(set(kPin));

    EXPECT_EQ(codeOf(remove("忘记了", kOperator)), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(codeOf(remove(" ")), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(set(kOtherPin, true, kHelper)), ErrorCode::RoleNotAllowed);
    const auto document = valueOf(remove());

    EXPECT_TRUE(document.payload.household_pin_set().removed());
    EXPECT_EQ(document.payload.household_pin_set().reason(), "忘记了");
    EXPECT_FALSE(keepsHash());
    EXPECT_TRUE(check("0000")) << "there is nothing to check";
    EXPECT_TRUE(village.run(basket(), kHelper));
}

TEST_F(HouseholdPins, WrongOnesAreCountedBeforeTheCheckAndWaitedFor)
{
    valueOf(set(kPin));
    const auto head = village.head();

    const auto first = check(kOtherPin);
    ASSERT_EQ(codeOf(first), ErrorCode::HouseholdPinWrong);
    EXPECT_EQ(first.error().context.text("left"), "9");
    EXPECT_EQ(valueOf(store.signInState(householdNo(7))).attempts, 1U);
    EXPECT_EQ(codeOf(check(kOtherPin)), ErrorCode::HouseholdPinWrong);
    EXPECT_EQ(codeOf(check(kOtherPin)), ErrorCode::HouseholdPinWrong);

    const auto waits = check(kPin);
    ASSERT_EQ(codeOf(waits), ErrorCode::HouseholdPinWait) << "even the right one";
    EXPECT_EQ(waits.error().context.text("seconds"), "5");
    EXPECT_EQ(valueOf(store.signInState(householdNo(7))).attempts, 3U) << "not counted";
    village.clock.setWall(village.clock.now() + std::chrono::hours(24));
    EXPECT_EQ(codeOf(check(kPin)), ErrorCode::HouseholdPinWait) << "the wall clock ends no wait";
    village.clock.advance(seconds(5));
    EXPECT_TRUE(check(kPin));
    EXPECT_EQ(valueOf(store.signInState(householdNo(7))).attempts, 0U);
    EXPECT_EQ(village.head(), head) << "checks are no part of the journal";
}

TEST_F(HouseholdPins, AreCountedApartFromTheOperatorOfTheSameNumber)
{
    valueOf(set(kPin, false, kOperator, 1));

    EXPECT_EQ(codeOf(checkHouseholdPin(store, village.clock, householdNo(1), kOtherPin)), ErrorCode::HouseholdPinWrong);

    EXPECT_EQ(valueOf(store.signInState(householdNo(1))).attempts, 1U);
    EXPECT_EQ(valueOf(store.signInState(OperatorNumber(1))).attempts, 0U);
}

TEST_F(HouseholdPins, OpenNothingMoreAfterTenWrongOnesUntilAManagerTookThemAway)
{
    valueOf(set(kPin));
    store.putSignInState(householdNo(7), {kPinAttempts - 1, {}});
    village.clock.advance(std::chrono::hours(1));

    EXPECT_EQ(check(kOtherPin).error().context.text("left"), "0");
    village.clock.advance(std::chrono::hours(1));
    const auto locked = check(kPin);
    ASSERT_EQ(codeOf(locked), ErrorCode::HouseholdPinWrong);
    EXPECT_EQ(locked.error().context.text("left"), "0");

    valueOf(remove());
    valueOf(set(kOtherPin));
    EXPECT_TRUE(redeem(kOtherPin));
}

TEST_F(HouseholdPins, GoWithAHouseholdThatLeaves)
{
    for (const int number : {5, 7, 9})
        valueOf(set(kPin, false, kOperator, number));

    valueOf(merge(7, 8));
    valueOf(close(9));
    valueOf(split(5, 0));

    EXPECT_FALSE(hasPin(household(7)));
    EXPECT_FALSE(keepsHash(7));
    EXPECT_FALSE(hasPin(household(8))) << "the survivor has its own or none";
    EXPECT_FALSE(keepsHash(9));
    valueOf(reopen(9));
    EXPECT_FALSE(hasPin(household(9)));
    EXPECT_TRUE(hasPin(household(5))) << "who stays keeps it";
    EXPECT_FALSE(hasPin(household(13))) << "who leaves chooses another";
    EXPECT_EQ(codeOf(set(kPin)), ErrorCode::HouseholdMerged);
}

TEST_F(HouseholdPins, StayWhenTheRegisterIsMended)
{
    valueOf(set(kPin));

    valueOf(rename(7, "新户主", committee.both));

    EXPECT_TRUE(keepsHash());
    EXPECT_TRUE(check(kPin));
}

/// Whatever is typed, and in whichever order: only the right four digits book.
TEST_F(HouseholdPins, NeverBookForAWrongOne)
{
    constexpr std::array kTries{"2846", "2845", "284", "", "28460", "6482"};
    valueOf(set(kPin));
    SeededRandom random(46);
    int booked = 0;
    for (int i = 0; i < 20; ++i) {
        std::array<std::uint8_t, 1> dice{};
        random.fill(dice);
        const std::string_view pin = kTries.at(dice[0] % kTries.size());
        const auto before = figures(7);
        village.clock.advance(std::chrono::hours(1));

        const auto done = redeem(pin);

        EXPECT_TRUE(!done || pin == kPin) << "try " << i << " of seed 46: " << pin;
        EXPECT_EQ(figures(7)[0], before[0] - (done ? 10 : 0)) << "try " << i << " of seed 46";
        booked += done ? 1 : 0;
    }
    EXPECT_GT(booked, 0);
}

} // namespace jiamei::tests
