// Verification finds what anybody with a tool did to a site's database, and says where.
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/db/shop.hpp"
#include "tests/support/temporary_folder.hpp"

#include <sqlite3.h>

namespace jiamei::tests {

namespace {

using db::Connection;
using db::SqliteSiteStore;

class Verify : public testing::Test {
protected:
    Verify()
    {
        const auto store = open();
        Shop shop(*store);
        shop.furnish();
        const auto award = valueOf(shop.award(1, "A1"));
        valueOf(shop.award(2, "A2"));
        valueOf(shop.redeem(2, 1, 3));
        valueOf(shop.reverse(award.number));
        valueOf(shop.set("publicity_days", 5));
        valueOf(shop.openDay("2026-03-10"));
        valueOf(shop.redeem(3, 2, 4));
        valueOf(shop.award(3, "D1"));
        m_head = shop.head();
    }

    std::unique_ptr<SqliteSiteStore> open() const
    {
        return valueOf(SqliteSiteStore::open(m_folder.path() / "site.db", Connection::Existence::MayBeNew, {}, {}));
    }

    /// As somebody would who knows SQLite: guards off, change, guards on again.
    void tamper(const std::string& statements)
    {
        const auto store = open(); // its triggers are put back word for word
        std::vector<std::string> triggers;
        sqlite3* handle = store->connection()->database().getHandle();
        sqlite3_exec(
            handle, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'",
            [](void* out, int, char** column, char**) {
                static_cast<std::vector<std::string>*>(out)->emplace_back(column[0]);
                return 0;
            },
            &triggers, nullptr);
        std::string script = "PRAGMA ignore_check_constraints = ON;";
        for (const auto* name :
             {"journal_frozen", "journal_kept", "document_dense", "document_frozen", "document_kept"})
            script += std::string("DROP TRIGGER ") + name + ";";
        script += statements + ";";
        for (const auto& trigger : triggers)
            script += trigger + ";";
        script += "PRAGMA ignore_check_constraints = OFF;";
        ASSERT_EQ(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    }
    std::int64_t number(const std::string& question) const
    {
        const auto store = open();
        SQLite::Statement statement(store->connection()->database(), question);
        return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    }
    journal::VerifyReport verify() const { return valueOf(open()->verify()); }

    support::TemporaryFolder m_folder;
    journal::Head m_head;
};

} // namespace

TEST_F(Verify, FindsNothingWrongWithWhatTheProgramWrote)
{
    const auto report = verify();

    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    EXPECT_EQ(report.entries, m_head.seq.value());
    EXPECT_EQ(report.head, m_head);
    EXPECT_EQ(report.firstBad, std::nullopt);
    EXPECT_TRUE(open()->checkStorage());
}

TEST_F(Verify, NamesTheFirstRowThatWasChanged)
{
    // Each column of the table in turn, each to a value that it could have.
    const std::vector<std::string> changes{
        "epoch = epoch + 1",
        "document = document + 1",
        "day = day + 1",
        "at_ms = at_ms + 1",
        "quality = 3 - quality",
        "quality = quality + 256",
        "actor = actor + 1",
        "approver = 7",
        "rule_version = coalesce(rule_version, 0) + 1",
        "payload_hash = zeroblob(32)",
        "origin_epoch = 1, origin_seq = 1",
        "kind = 6",
        "kind = kind + 256",
        "ledger = ledger + 1",
        "debit_kind = 5",
        "debit_owner = debit_owner + 1",
        "credit_kind = 5",
        "credit_owner = credit_owner + 1",
        "amount = 9999",
        "lot = coalesce(lot, 0) + 1",
        "rule = coalesce(rule, 0) + 1",
        "units = coalesce(units, 0) + 1",
        "line = coalesce(line, 0) + 1",
        "record_type = 5",
        "subject = 5",
        "refers_to = 1",
        "shape = 2",
        "shape = 3",
        "hash = zeroblob(32)",
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& change : changes) {
        const auto seq = number("SELECT max(seq) FROM journal WHERE kind = 1 AND ledger = 1");
        tamper("UPDATE journal SET " + change + " WHERE seq = " + std::to_string(seq));

        const auto report = verify();

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.firstBad, Seq(seq)) << change << " " << report.what;
        EXPECT_EQ(report.entries < seq, true) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(Verify, NamesTheRowThatIsMissing)
{
    tamper("DELETE FROM journal WHERE seq = 12");

    const auto report = verify();

    EXPECT_FALSE(report.ok);
    EXPECT_EQ(report.firstBad, Seq(12));
    EXPECT_EQ(report.what, "row");
}

TEST_F(Verify, NamesTheFirstOfTwoSwappedRows)
{
    tamper("UPDATE journal SET seq = 999999 WHERE seq = 10; UPDATE journal SET seq = 10 WHERE seq = 14;"
           "UPDATE journal SET seq = 14 WHERE seq = 999999");

    EXPECT_EQ(verify().firstBad, Seq(10));
}

TEST_F(Verify, FindsATailThatWasCutOff)
{
    // A shorter journal is a good journal; only what was derived from the whole tells.
    tamper("DELETE FROM journal WHERE document = (SELECT max(number) FROM document);"
           "DELETE FROM document WHERE number = (SELECT max(number) FROM document)");

    const auto report = verify();

    EXPECT_FALSE(report.ok);
    EXPECT_EQ(report.what, "balance");
}

TEST_F(Verify, FindsAChangedPayloadAndALostDocument)
{
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    const auto first = number("SELECT first_seq FROM document WHERE number = 11");
    tamper("UPDATE document SET payload = CAST(payload || x'00' AS BLOB) WHERE number = 11");
    const auto changed = verify();
    m_folder.write("site.db", original);
    tamper("DELETE FROM document WHERE number = 11");
    const auto lost = verify();

    EXPECT_EQ(changed.firstBad, Seq(first));
    EXPECT_EQ(changed.what, "payload");
    EXPECT_EQ(lost.firstBad, Seq(first));
    EXPECT_EQ(lost.what, "document");
}

TEST_F(Verify, FindsRowsThatAreChainedButBelongToNoDocument)
{
    tamper("DELETE FROM document WHERE number = (SELECT max(number) FROM document)");

    const auto report = verify();

    EXPECT_EQ(report.what, "document");
    EXPECT_EQ(report.firstBad, Seq(report.entries + 1));
}

TEST_F(Verify, NamesTheDerivedTableThatDisagrees)
{
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE balance SET credit = credit + 1 WHERE kind = 2 AND owner = 3", "balance 2/3"},
        {"UPDATE balance SET honour = honour + 1 WHERE kind = 2 AND owner = 1", "balance 2/1"},
        {"DELETE FROM balance WHERE kind = 2 AND owner = 1", "balance 2/1"},
        {"INSERT INTO balance VALUES (2, 9, 0, 500, 0, 0)", "balance 2/9"},
        {"UPDATE lot SET quantity = quantity + 1 WHERE number = 2", "lot 2"},
        {"UPDATE household SET group_name = '9' WHERE number = 2", "household 2"},
        {"UPDATE household SET state = 3 WHERE number = 2", "household 2"},
        {"INSERT INTO household (number, group_name, members, residents, women, state) VALUES (44, '', 0, 0, 0, 1)",
         "household 44"},
        {"UPDATE operator SET role = 4 WHERE number = 2", "operator 2"},
        {"UPDATE operator SET household = 3 WHERE number = 2", "operator 2"},
        {"UPDATE commitment SET digest = zeroblob(32) WHERE owner = 2 AND number = 1 AND field = 5", "operator 1"},
        {"DELETE FROM commitment WHERE owner = 1 AND number = 3", "household 3"},
        {"UPDATE personal SET text = '$argon2id$other' WHERE owner = 2 AND number = 1 AND field = 5",
         "personal.operator 1/5"},
        {"UPDATE personal SET text = 'x' WHERE owner = 1 AND number = 2 AND field = 1", "personal.household 2/1"},
        {"UPDATE personal SET text = '9号' WHERE owner = 1 AND number = 2 AND field = 6", "personal.household 2/6"},
        {"INSERT INTO personal VALUES (3, 1, 1, zeroblob(16), 'x')", "personal.document 1/1"},
        {"UPDATE personal SET salt = zeroblob(16) WHERE owner = 1 AND number = 2 AND field = 2",
         "personal.household 2/2"},
        {"INSERT INTO personal VALUES (2, 77, 5, zeroblob(16), 'x')", "personal.operator 77/5"},
        {"UPDATE card SET blocked = 1 WHERE household = 1", "card 0001"},
        {"UPDATE card SET generation = 9 WHERE household = 1", "card 0001"},
        {"UPDATE rule SET points_max = 50 WHERE code = 'A1'", "rule A1"},
        {"UPDATE rule SET cap_count = 99 WHERE code = 'A1'", "rule A1"},
        {"INSERT INTO rule_set VALUES (8, 0)", "rule_set 8"},
        {"UPDATE goods SET name = 'x' WHERE number = 1", "goods 1"},
        {"UPDATE price SET points = 1 WHERE goods = 2", "price 2"},
        {"INSERT INTO price (goods, version, valid_from, points) VALUES (2, 1, 2250, 1)", "price 2"},
        {"UPDATE business_day SET date = date + 1 WHERE number = 2", "business_day 2"},
        {"UPDATE business_day SET is_open = 0 WHERE number = 2", "business_day 2"},
        {"UPDATE business_day SET first_document = 1 WHERE number = 2", "business_day 2"},
        {"UPDATE setting SET value = 9 WHERE key = 'publicity_days'", "setting publicity_days"},
        {"DELETE FROM setting WHERE key = 'publicity_days'", "setting publicity_days"},
        {"UPDATE epoch SET reason = 9", "epoch f00df00df00df00d"},
        {"UPDATE site SET card_key = zeroblob(32)", "site 621125100201-01"},
        {"INSERT INTO receipt VALUES (1, 1, 5, zeroblob(32), 1)", "receipt 5"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, where] : changes) {
        tamper(change);

        const auto report = verify();

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, where) << change;
        EXPECT_EQ(report.firstBad, std::nullopt) << change;
        EXPECT_EQ(report.head, m_head) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(Verify, NamesAReversalThatIsNotTheMirrorOfItsEntry)
{
    const auto award = number("SELECT seq FROM journal WHERE kind = 1 AND rule = 2 LIMIT 1");
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    const auto reverseWith = [&](const std::function<void(journal::Entry&)>& change) {
        const auto store = open();
        const auto seq = m_head.seq.value() + 1;
        valueOf(store->write({RequestId({9}), {}}, {}, [&](const ports::SiteState& state) -> Result<journal::Document> {
            JIAMEI_TRY(const auto rows, state.rows(Seq(award), Seq(award)));
            auto entry = std::get<journal::Entry>(rows.front().body);
            std::swap(entry.debit, entry.credit);
            entry.kind = journal::EntryKind::Reversal;
            entry.refersTo = Seq(award);
            change(entry);
            journal::Document document;
            document.payload.mutable_reversal()->set_reason("by hand");
            document.day = DayNumber(2);
            document.rows.push_back({entry, {}});
            return document;
        }));
        const auto report = valueOf(store->verify());
        EXPECT_TRUE(report.ok || (report.what == "refers_to" && report.firstBad == Seq(seq))) << report.what;
        return report.ok;
    };

    EXPECT_TRUE(reverseWith([](auto&) {}));
    for (const auto& change : std::vector<std::function<void(journal::Entry&)>>{
             [](auto& entry) { entry.amount = 1; }, [](auto& entry) { entry.rule.reset(); },
             [](auto& entry) { entry.refersTo = Seq(1); }, [](auto& entry) { entry.debit.owner = 1; }}) {
        m_folder.write("site.db", original);
        EXPECT_FALSE(reverseWith(change));
    }
}

TEST(VerifyWitness, FindsAnotherNameForAWitnessButNotAnErasedOne)
{
    const support::TemporaryFolder folder;
    const auto store =
        valueOf(SqliteSiteStore::open(folder.path() / "site.db", Connection::Existence::MayBeNew, {}, {}));
    Shop shop(*store);
    valueOf(shop.openSite());
    household::HouseholdForm form;
    form.number = household(1);
    form.personal = {shop.secret(household::PersonalField::Name, "户1")};
    valueOf(shop.run(household::SetHouseholds{{form}}));
    points::OpeningBalances opening;
    opening.lines = {{household(1), valueOf(Points::of(5))}};
    auto witnessed = shop.manager();
    witnessed.witness = shop.secret(household::PersonalField::Name, "村监委");
    const auto document = valueOf(shop.run(opening, witnessed)).number.value();
    const auto change = [&](const char* statement) {
        return sqlite3_exec(store->connection()->database().getHandle(), statement, nullptr, nullptr, nullptr);
    };
    ASSERT_TRUE(valueOf(store->verify()).ok);

    ASSERT_EQ(change("UPDATE personal SET text = '别人' WHERE owner = 3"), SQLITE_OK);
    const auto other = valueOf(store->verify());
    ASSERT_EQ(change("DELETE FROM personal WHERE owner = 3"), SQLITE_OK);
    const auto erased = valueOf(store->verify());

    EXPECT_EQ(other.what + " " + other.detail, "personal.document " + std::to_string(document) + "/1");
    EXPECT_TRUE(erased.ok) << erased.what;
}

TEST_F(Verify, StaysWholeWhenPersonalFieldsAreErased)
{
    tamper("DELETE FROM personal WHERE owner = 1");

    EXPECT_TRUE(verify().ok);
}

TEST_F(Verify, ReadsACopyThatWasMadeWhileTheShopWasOpen)
{
    const auto copy = m_folder.path() / "copy.db";
    ASSERT_TRUE(open()->copyTo(copy));

    const auto store = valueOf(SqliteSiteStore::open(copy, Connection::Existence::MustExist, {}, {}));

    EXPECT_EQ(valueOf(store->verify()).head, m_head);
}

} // namespace jiamei::tests
