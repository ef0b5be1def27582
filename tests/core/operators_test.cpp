#include "core/operators/people.hpp"
#include "core/operators/pin.hpp"
#include "core/operators/recovery_key.hpp"
#include "core/operators/sign_in.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::operators;
using namespace jiamei::support;
using std::chrono::seconds;

TEST(PinPolicy, RefusesWeakPins)
{
    for (const auto* pin : {"12345", "1234567890123", "48291a", "111111", "121212", "123123", "123456", "987654"})
        EXPECT_EQ(codeOf(checkPinStrength(pin)), ErrorCode::PinWeak) << pin;
    for (const auto* pin : {"482913", "135790", "100200300"})
        EXPECT_TRUE(checkPinStrength(pin)) << pin;
}

TEST(PinPolicy, KeepsASaltedHashThatOnlyThePinMatches)
{
    SeededRandom random;
    const auto hash = valueOf(hashPin("482913", random));

    EXPECT_NE(hash, valueOf(hashPin("482913", random)));
    EXPECT_TRUE(valueOf(matchesPin(hash, "482913")));
    EXPECT_FALSE(valueOf(matchesPin(hash, "482914")));
    EXPECT_FALSE(valueOf(matchesPin("unset", "482913")));
}

TEST(PinPolicy, WaitsLongerAfterEachFailureInPoweredOnTime)
{
    const PoweredOn start{{1}, std::chrono::minutes(10)};
    const auto waitAfter = [&](std::uint32_t attempts) { return remainingWait({attempts, start}, start); };
    EXPECT_EQ(waitAfter(2), seconds(0));
    EXPECT_EQ(waitAfter(3), seconds(5));
    EXPECT_EQ(waitAfter(4), seconds(30));
    EXPECT_EQ(waitAfter(5), seconds(120));
    EXPECT_EQ(waitAfter(9), seconds(600));
    EXPECT_EQ(remainingWait({4, start}, {{1}, start.uptime + seconds(12)}), seconds(18));
    // After a restart nobody knows how long the power was off: the wait begins again.
    EXPECT_EQ(remainingWait({4, start}, {{2}, seconds(1)}), seconds(29));
}

class SignIn : public testing::Test {
protected:
    SignIn()
    {
        SetPin command{manager,
                       village.salted(household::PersonalField::PinHash, valueOf(hashPin("482913", village.random)))};
        valueOf(village.run(command, {Village::kManager, std::nullopt, {}}));
    }
    Result<Operator> tryPin(std::string_view pin) { return signIn(store, village.clock, village.random, manager, pin); }

    MemoryStore store;
    Village village{store};
    const OperatorId manager = valueOf(OperatorId::parse("manager"));
};

TEST_F(SignIn, KnowsTheOperatorByThePin)
{
    EXPECT_EQ(valueOf(tryPin("482913")).number, Village::kManager);
}

TEST_F(SignIn, RecordsAFailureAndCountsItBeforeTheCheck)
{
    const auto before = village.head();

    const auto refusal = tryPin("482914");

    ASSERT_EQ(codeOf(refusal), ErrorCode::PinWrong);
    EXPECT_EQ(refusal.error().context.text("left"), "9");
    EXPECT_EQ(village.head().seq.value(), before.seq.value() + 1);
    EXPECT_EQ(valueOf(store.signInState(Village::kManager)).attempts, 1U);
    valueOf(tryPin("482913"));
    EXPECT_EQ(valueOf(store.signInState(Village::kManager)).attempts, 0U);
}

TEST_F(SignIn, CountsAnAttemptWhosePlugWasPulled)
{
    store.putSignInState(Village::kManager, {3, village.clock.poweredOn()});

    const auto refusal = tryPin("482913");

    ASSERT_EQ(codeOf(refusal), ErrorCode::PinDelayed);
    EXPECT_EQ(refusal.error().context.text("seconds"), "5");
    EXPECT_EQ(valueOf(store.signInState(Village::kManager)).attempts, 3U) << "a try during the wait is not counted";
    village.clock.reboot();
    EXPECT_EQ(codeOf(tryPin("482913")), ErrorCode::PinDelayed);
    village.clock.advance(seconds(5));
    EXPECT_TRUE(tryPin("482913"));
}

TEST_F(SignIn, IsNotFooledByAWallClockThatJumps)
{
    store.putSignInState(Village::kManager, {4, village.clock.poweredOn()});
    village.clock.setWall(village.clock.now() + std::chrono::hours(24 * 3650));

    EXPECT_EQ(codeOf(tryPin("482913")), ErrorCode::PinDelayed);
}

TEST_F(SignIn, LocksAfterTenAndOpensWithAManagersOrTheRecoveryKey)
{
    for (int attempt = 1; attempt <= 10; ++attempt) {
        village.clock.advance(seconds(600));
        village.clock.reboot();
        village.clock.advance(seconds(601));
        EXPECT_EQ(codeOf(tryPin("482914")), attempt < 10 ? ErrorCode::PinWrong : ErrorCode::PinLocked);
    }
    village.clock.advance(seconds(601));
    EXPECT_EQ(codeOf(tryPin("482913")), ErrorCode::PinLocked);

    UnlockOperator command{
        manager, village.salted(household::PersonalField::PinHash, valueOf(hashPin("791346", village.random))),
        Bytes(32, 'r'), Bytes(32, 'n')};
    valueOf(village.run(command, {}));

    EXPECT_TRUE(tryPin("791346"));
    EXPECT_EQ(valueOf(village.look([](const auto& s) { return s.site(); })).recoveryKey, Bytes(32, 'n'));
    EXPECT_EQ(codeOf(village.run(command, {})), ErrorCode::RecoveryKeyWrong) << "the old key opened once";
}

TEST_F(SignIn, RefusesUnknownAndBlockedOperators)
{
    const auto stranger = valueOf(OperatorId::parse("stranger"));
    EXPECT_EQ(codeOf(signIn(store, village.clock, village.random, stranger, "482913")), ErrorCode::OperatorUnknown);
    const auto helper = valueOf(OperatorId::parse("helper"));
    valueOf(village.run(BlockOperator{helper}, {Village::kManager, std::nullopt, {}}));
    EXPECT_EQ(codeOf(signIn(store, village.clock, village.random, helper, "482913")), ErrorCode::OperatorBlocked);
}

class People : public testing::Test {
protected:
    AddOperator aNewcomer(const char* id)
    {
        AddOperator command;
        command.id = valueOf(OperatorId::parse(id));
        command.name = village.salted(household::PersonalField::Name, "志愿者");
        command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
        return command;
    }
    MemoryStore store;
    Village village{store};
    const Authority manager{Village::kManager, std::nullopt, {}};
};

TEST_F(People, AreAddedByAManagerOnce)
{
    EXPECT_TRUE(village.run(aNewcomer("newcomer"), manager));
    EXPECT_EQ(codeOf(village.run(aNewcomer("newcomer"), manager)), ErrorCode::OperatorExists);
    EXPECT_EQ(codeOf(village.run(aNewcomer("other"), {Village::kOperator, std::nullopt, {}})),
              ErrorCode::RoleNotAllowed);
    auto lost = aNewcomer("lost");
    lost.household = householdNo(99);
    EXPECT_EQ(codeOf(village.run(lost, manager)), ErrorCode::HouseholdUnknown);
    auto nameless = aNewcomer("nameless");
    nameless.name.text.clear();
    EXPECT_EQ(codeOf(village.run(nameless, manager)), ErrorCode::TextInvalid);
}

TEST_F(People, ChangeTheirOwnPinAndAManagerAnyones)
{
    const auto pin = village.salted(household::PersonalField::PinHash, "unset");
    const SetPin helper{valueOf(OperatorId::parse("helper")), pin};

    EXPECT_TRUE(village.run(helper, {Village::kHelper, std::nullopt, {}}));
    EXPECT_TRUE(village.run(helper, manager));
    EXPECT_EQ(codeOf(village.run(helper, {Village::kOperator, std::nullopt, {}})), ErrorCode::RoleNotAllowed);
}

TEST_F(People, KeepAtLeastOneManager)
{
    EXPECT_EQ(codeOf(village.run(BlockOperator{valueOf(OperatorId::parse("manager"))}, manager)),
              ErrorCode::NothingToDo);
    const BlockOperator helper{valueOf(OperatorId::parse("helper"))};
    EXPECT_TRUE(village.run(helper, manager));
    EXPECT_EQ(codeOf(village.run(helper, manager)), ErrorCode::NothingToDo);
}

TEST_F(People, KeepTheirNamesOutOfThePayload)
{
    const auto document = valueOf(village.run(aNewcomer("newcomer"), manager));

    EXPECT_EQ(document.payloadBytes.find("志愿者"), std::string::npos);
    const auto values =
        valueOf(village.look([](const auto& s) { return s.personal(journal::PersonalRecord::Owner::Operator, 5); }));
    EXPECT_EQ(values.front().text, "志愿者");
    EXPECT_EQ(Bytes(asBytes(household::commitmentOf(values.front()))),
              document.payload.operator_set().personal(0).digest());
}

TEST_F(People, AreTiedToTheirHouseholdByTwoPersons)
{
    const ChangeOperator command{valueOf(OperatorId::parse("manager")), std::nullopt, householdNo(1)};

    EXPECT_EQ(codeOf(village.run(command, manager)), ErrorCode::SecondPersonNeeded);
    valueOf(village.run(command, {Village::kManager, Village::kOperator, {}}));

    valueOf(village.openDay());
    EXPECT_EQ(codeOf(village.award(1, "A08")), ErrorCode::OwnHousehold);
    const ChangeOperator demoted{command.id, Role::Helper, std::nullopt};
    EXPECT_EQ(codeOf(village.run(demoted, {Village::kManager, Village::kOperator, {}})), ErrorCode::NothingToDo);
    const ChangeOperator lost{command.id, std::nullopt, householdNo(99)};
    EXPECT_EQ(codeOf(village.run(lost, {Village::kManager, Village::kOperator, {}})), ErrorCode::HouseholdUnknown);
}

TEST_F(People, WhoAreNamedBesideTheActorAreCheckedEvenWhenNotNeeded)
{
    const auto openDay = [&](OperatorNumber second) {
        return codeOf(
            village.run(till::OpenDay{date("2026-03-09"), village.clock.moment()}, {Village::kManager, second, {}}));
    };
    EXPECT_EQ(openDay(Village::kManager), ErrorCode::SecondPersonSame);
    EXPECT_EQ(openDay(Village::kHelper), ErrorCode::RoleNotAllowed);
    EXPECT_EQ(openDay(OperatorNumber(77)), ErrorCode::OperatorUnknown);
    EXPECT_EQ(openDay(Village::kOperator), std::nullopt);
}

TEST_F(People, WithoutAKeyOrAManagerUnlockNobody)
{
    const auto pin = village.salted(household::PersonalField::PinHash, "unset");
    const UnlockOperator guessed{valueOf(OperatorId::parse("manager")), pin, Bytes(32, 'x'), Bytes(32, 'n')};
    const UnlockOperator cut{valueOf(OperatorId::parse("manager")), pin, Bytes(32, 'r'), Bytes(3, 'n')};
    const UnlockOperator bare{valueOf(OperatorId::parse("manager")), pin, {}, Bytes(32, 'n')};

    EXPECT_EQ(codeOf(village.run(guessed, {})), ErrorCode::RecoveryKeyWrong);
    EXPECT_EQ(codeOf(village.run(cut, {})), ErrorCode::RecoveryKeyWrong);
    EXPECT_EQ(codeOf(village.run(bare, {})), ErrorCode::OperatorUnknown);
}

TEST(RecoveryKeyText, IsTwentyFourGroupsAndComesBack)
{
    SeededRandom random;
    const auto key = makeRecoveryKey(random);
    const auto text = recoveryKeyText(key);

    EXPECT_EQ(text.size(), 24U * 5 - 1);
    const auto read = valueOf(parseRecoveryKey(text));
    EXPECT_EQ(read.secret, key.secret);
    EXPECT_EQ(read.publicKey, key.publicKey);
    EXPECT_EQ(codeOf(parseRecoveryKey("1234")), ErrorCode::RecoveryKeyWrong);
    EXPECT_EQ(codeOf(parseRecoveryKey(text + "x")), ErrorCode::RecoveryKeyWrong);
}

RC_GTEST_PROP(RecoveryKeyText, NoticesAnyWrongDigit, (std::uint64_t seed))
{
    SeededRandom random(seed);
    auto text = recoveryKeyText(makeRecoveryKey(random));
    const auto at = *rc::gen::suchThat(rc::gen::inRange<std::size_t>(0, text.size()),
                                       [&](std::size_t i) { return text[i] != ' '; });
    const auto digit = static_cast<char>('0' + (text[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
    text[at] = digit;

    RC_ASSERT(codeOf(parseRecoveryKey(text)) == ErrorCode::RecoveryKeyWrong);
}

} // namespace
