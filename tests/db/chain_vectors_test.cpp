// The rows of tests/data/chain_vectors.json, which were computed from packaging/doc/formats.md by another program.
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/schema.hpp"
#include "db/sqlite/site_sql.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <nlohmann/json.hpp>

namespace jiamei::tests {

namespace {

using journal::Row;
using nlohmann::json;
using support::valueOf;

json vectors()
{
    return json::parse(support::bytesOf(std::filesystem::path(JIAMEI_TEST_DATA) / "chain_vectors.json"));
}

Digest digest(const json& hex)
{
    return asDigest(parseHex(hex.get<std::string>()).value()).value();
}

template <class T>
std::optional<T> optional(const json& value)
{
    if (value.is_null())
        return std::nullopt;
    if constexpr (std::is_integral_v<T>)
        return value.get<T>();
    else
        return T(value.get<typename T::Value>());
}

journal::Entry entry(const json& in)
{
    journal::Entry out;
    out.kind = static_cast<journal::EntryKind>(in["kind"].get<int>());
    out.debit = {static_cast<journal::AccountKind>(in["debit_kind"].get<int>()), in["debit_owner"].get<int>()};
    out.credit = {static_cast<journal::AccountKind>(in["credit_kind"].get<int>()), in["credit_owner"].get<int>()};
    out.amount = in["amount"].get<std::int64_t>();
    out.lot = optional<LotNumber>(in["lot"]);
    out.rule = optional<RuleNumber>(in["rule"]);
    out.units = optional<std::int64_t>(in["units"]);
    out.line = optional<std::int32_t>(in["line"]);
    out.refersTo = optional<Seq>(in["refers_to"]);
    return out;
}

Row row(const json& in)
{
    Row out;
    out.seq = Seq(in["seq"].get<std::int64_t>());
    out.epoch = valueOf(parseEpoch(in["epoch"].get<std::string>()));
    out.document = DocumentNumber(in["document"].get<std::int64_t>());
    out.day = DayNumber(in["day"].get<std::int32_t>());
    out.at = UtcTime(std::chrono::milliseconds(in["at_ms"].get<std::int64_t>()));
    out.quality = static_cast<TimeQuality>(in["quality"].get<int>());
    out.actor = OperatorNumber(in["actor"].get<std::int32_t>());
    out.approver = optional<OperatorNumber>(in["approver"]);
    out.ruleVersion = optional<RuleSetVersion>(in["rule_version"]);
    out.payloadHash = digest(in["payload_hash"]);
    if (!in["origin_epoch"].is_null())
        out.origin = journal::Origin{valueOf(parseEpoch(in["origin_epoch"].get<std::string>())),
                                     Seq(in["origin_seq"].get<std::int64_t>())};
    if (in["shape"] == 1)
        out.body = entry(in);
    else
        out.body = journal::Record{static_cast<journal::RecordType>(in["record_type"].get<int>()),
                                   optional<std::int64_t>(in["subject"]), optional<Seq>(in["refers_to"])};
    out.hash = digest(in["hash"]);
    return out;
}

} // namespace

TEST(ChainVectors, HaveTheBytesAndHashesOfTheFormatPage)
{
    const auto file = vectors();
    const auto site = valueOf(SiteId::parse(file["site"].get<std::string>()));
    auto previous = digest(file["previous"]);
    ASSERT_EQ(file["rows"].size(), 10U);
    for (const auto& in : file["rows"]) {
        const auto expected = row(in);

        const auto canonical = journal::canonicalBytes(site, expected);
        previous = journal::chainHash(previous, canonical);
        auto parsed = valueOf(journal::parseCanonical(site, canonical));
        parsed.hash = expected.hash;

        EXPECT_EQ(hexText(canonical), in["canonical"].get<std::string>()) << "row " << in["seq"];
        EXPECT_EQ(hexText(previous), in["hash"].get<std::string>()) << "row " << in["seq"];
        EXPECT_EQ(parsed, expected) << "row " << in["seq"];
    }
}

TEST(ChainVectors, ComeBackFromTheDatabaseAsTheyWere)
{
    const support::TemporaryFolder folder;
    const auto connection =
        valueOf(db::Connection::open(folder.path() / "site.db", db::Connection::Existence::MayBeNew, {}));
    ASSERT_TRUE(db::migrate(*connection, db::siteSchema(), UtcTime{}));
    std::vector<Row> expected;
    const auto file = vectors();
    for (const auto& in : file["rows"])
        expected.push_back(row(in));

    for (const auto& row : expected)
        db::insertRow(*connection, row);
    std::vector<Row> found;
    auto cursor = connection->query(db::sql::kAllRows);
    while (cursor.next())
        found.push_back(valueOf(db::readRow(cursor)));

    EXPECT_EQ(found, expected);
}

} // namespace jiamei::tests
