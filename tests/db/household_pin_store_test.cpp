// Households' PINs in both stores: kept beside the journal and gone with the promise, attempts counted for each owner;
// verification finds whoever touched a hash, and databases from before keep their operators' attempts.
#include "core/household/household_pin.hpp"
#include "core/household/merge.hpp"
#include "tests/db/older_database.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/db/store_kinds.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/temporary_folder.hpp"

#include <memory>

namespace jiamei::tests {

namespace {

using db::Connection;
using db::SqliteSiteStore;
using household::PersonalField;
using support::codeOf;
using support::householdNo;
using support::valueOf;
using support::Village;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};

/// Hashing is slow, and the store does not look into the text.
household::SetHouseholdPin aPin(Village& village, std::int64_t number, std::string hash)
{
    return {householdNo(number), village.salted(PersonalField::PinHash, std::move(hash)), true};
}

std::string hashOf(const Village& village, std::int64_t number)
{
    const auto values = valueOf(village.look(
        [&](const auto& state) { return state.personal(journal::PersonalRecord::Owner::Household, number); }));
    for (const auto& value : values) {
        if (value.field == PersonalField::PinHash)
            return value.text;
    }
    return {};
}

class HouseholdPinStore : public testing::TestWithParam<StoreKind> {
protected:
    support::TemporaryFolder m_folder;
    std::unique_ptr<ports::SiteStore> m_store = GetParam().make(m_folder.path());
    Village m_village{*m_store};
};

class HouseholdPinsOnDisk : public SiteOnDisk {};

} // namespace

TEST_P(HouseholdPinStore, KeepsTheHashAsLongAsItIsPromised)
{
    valueOf(m_village.run(aPin(m_village, 7, "first"), kManager));
    valueOf(m_village.run(aPin(m_village, 7, "second"), kManager));
    valueOf(m_village.run(aPin(m_village, 8, "third"), kManager));
    EXPECT_EQ(hashOf(m_village, 7), "second");

    valueOf(m_village.run(household::RemoveHouseholdPin{householdNo(7), "忘记了"}, kManager));
    EXPECT_EQ(hashOf(m_village, 7), "");
    EXPECT_EQ(hashOf(m_village, 8), "third");

    const support::Committee committee(m_village); // opens the day
    valueOf(m_village.run(household::Merge{householdNo(8), householdNo(9)}, committee.both));
    EXPECT_EQ(hashOf(m_village, 8), "");
    EXPECT_EQ(hashOf(m_village, 9), "");
}

TEST_P(HouseholdPinStore, CountsTheAttemptsOfEachOwnerApart)
{
    const PoweredOn now{{7}, std::chrono::milliseconds(1234)};
    const auto always = [](const ports::SignInState&) { return Done(); };
    const auto never = [](const ports::SignInState&) { return Done(refuse(ErrorCode::HouseholdPinWait)); };
    valueOf(m_store->beginAttempt(OperatorNumber(7), now, always));

    valueOf(m_store->beginAttempt(householdNo(7), now, always));
    EXPECT_EQ(valueOf(m_store->beginAttempt(householdNo(7), now, always)).attempts, 2U);
    EXPECT_EQ(codeOf(m_store->beginAttempt(householdNo(7), now, never)), ErrorCode::HouseholdPinWait);

    EXPECT_EQ(valueOf(m_store->signInState(householdNo(7))), (ports::SignInState{2, now}));
    EXPECT_EQ(valueOf(m_store->signInState(OperatorNumber(7))).attempts, 1U);
    EXPECT_EQ(valueOf(m_store->signInState(householdNo(8))).attempts, 0U);
    ASSERT_TRUE(m_store->clearAttempts(OperatorNumber(7)));
    EXPECT_EQ(valueOf(m_store->signInState(householdNo(7))).attempts, 2U);
    ASSERT_TRUE(m_store->clearAttempts(householdNo(7)));
    EXPECT_EQ(valueOf(m_store->signInState(householdNo(7))).attempts, 0U);
}

TEST_P(HouseholdPinStore, ForgetsTheAttemptsAtAPinThatIsReplaced)
{
    const PoweredOn now{{7}, std::chrono::milliseconds(1234)};
    const auto always = [](const ports::SignInState&) { return Done(); };
    for (const int number : {1, 7})
        valueOf(m_store->beginAttempt(householdNo(number), now, always));
    valueOf(m_store->beginAttempt(OperatorNumber(7), now, always));

    valueOf(m_village.run(aPin(m_village, 7, "hash"), kManager));

    EXPECT_EQ(valueOf(m_store->signInState(householdNo(7))).attempts, 0U);
    EXPECT_EQ(valueOf(m_store->signInState(householdNo(1))).attempts, 1U);
    EXPECT_EQ(valueOf(m_store->signInState(OperatorNumber(7))).attempts, 1U);
}

INSTANTIATE_TEST_SUITE_P(AllStores, HouseholdPinStore, everyStore(), nameOfStore);

TEST_F(HouseholdPinsOnDisk, AreVerifiedAgainstWhatTheJournalPromised)
{
    {
        const auto store = open();
        Village village(*store);
        valueOf(village.run(aPin(village, 7, "hash"), kManager));
        valueOf(village.run(aPin(village, 8, "hash"), kManager));
        valueOf(village.run(household::RemoveHouseholdPin{householdNo(8), "不用了"}, kManager));
        EXPECT_TRUE(valueOf(store->verify()).ok);
    }
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE personal SET text = 'mine' WHERE owner = 1 AND number = 7 AND field = 5", "personal.household 7/5"},
        {"INSERT INTO personal VALUES (1, 8, 5, zeroblob(16), 'mine')", "personal.household 8/5"},
        {"DELETE FROM commitment WHERE owner = 1 AND number = 7 AND field = 5", "household 7"},
    };
    for (const auto& [change, where] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, where) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(HouseholdPinsOnDisk, LeaveTheAttemptsOfOperatorsAsOlderVersionsCountedThem)
{
    constexpr std::size_t kBeforeHouseholds = 7;
    const auto present = m_folder.path() / "present.db";
    {
        const auto store = valueOf(SqliteSiteStore::open(present, Connection::Existence::MayBeNew, {}, {}));
        Village village(*store);
    }
    makeOlderDatabase(present, m_folder.path() / "site.db", kBeforeHouseholds);
    {
        SQLite::Database older((m_folder.path() / "site.db").string(), SQLite::OPEN_READWRITE);
        older.exec("INSERT INTO sign_in (operator, attempts, boot, uptime_ms) "
                   "VALUES (2, 4, x'07000000000000000000000000000000', 1234)");
    }

    const auto store = open();

    EXPECT_EQ(valueOf(store->signInState(OperatorNumber(2))),
              (ports::SignInState{4, {{7}, std::chrono::milliseconds(1234)}}));
    EXPECT_EQ(valueOf(store->signInState(householdNo(2))).attempts, 0U);
    EXPECT_TRUE(valueOf(store->verify()).ok);
}

} // namespace jiamei::tests
