#include "db/sqlite/sqlite_verify_source.hpp"

#include "db/sqlite/claim_reading.hpp"
#include "db/sqlite/honour_reading.hpp"
#include "db/sqlite/programme_reading.hpp"
#include "db/sqlite/register_reading.hpp"
#include "db/sqlite/round_reading.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/shop_reading.hpp"
#include "db/sqlite/site_reader.hpp"
#include "db/sqlite/site_sql.hpp"

namespace jiamei::db {

SqliteVerifySource::SqliteVerifySource(Connection& connection)
    : m_connection(connection), m_rows(connection.prepared(sql::kAllRows)),
      m_documents(connection.prepared(sql::kDocuments))
{
}

Result<SiteId> SqliteVerifySource::site()
{
    JIAMEI_TRY(const auto facts, guarded([&] { return readSite(m_connection); }));
    if (!facts)
        return refuse(ErrorCode::SiteMissing);
    return facts->site;
}

Result<std::optional<journal::StoredDocument>> SqliteVerifySource::nextDocument()
{
    return guarded([&]() -> Result<std::optional<journal::StoredDocument>> {
        if (!m_documents.next())
            return std::optional<journal::StoredDocument>();
        return std::optional(readSealedDocument(m_documents));
    });
}

Result<std::optional<journal::Row>> SqliteVerifySource::nextRow()
{
    return guarded([&]() -> Result<std::optional<journal::Row>> {
        if (!m_rows.next())
            return std::optional<journal::Row>();
        JIAMEI_TRY(const auto row, readRow(m_rows));
        return std::optional(row);
    });
}

Result<std::optional<journal::Row>> SqliteVerifySource::row(Seq seq)
{
    return guarded([&]() -> Result<std::optional<journal::Row>> {
        auto rows = m_connection.query(sql::kRows, seq.value(), seq.value());
        if (!rows.next())
            return std::optional<journal::Row>();
        JIAMEI_TRY(const auto found, readRow(rows));
        return std::optional(found);
    });
}

void SqliteVerifySource::readPersonalFields(ports::DerivedTables& tables, journal::PersonalRecord::Owner owner)
{
    auto fields = m_connection.query(sql::kAllPersonal, static_cast<std::int64_t>(owner));
    while (fields.next()) {
        const auto number = fields.integer(0);
        auto& all = tables.personal;
        if (all.empty() || all.back().owner != owner || all.back().number != number)
            all.push_back({owner, number, {}});
        all.back().values.push_back(readPersonal(fields, 1));
    }
}

Done SqliteVerifySource::readRegister(ports::DerivedTables& tables)
{
    JIAMEI_TRY(auto site, readSite(m_connection));
    if (site)
        tables.site.push_back(std::move(*site));
    auto epochs = m_connection.query(sql::kEpochs);
    while (epochs.next())
        tables.epochs.push_back({EpochId(epochs.number<std::uint64_t>(0)), EpochId(epochs.number<std::uint64_t>(1)),
                                 Seq(epochs.integer(2)), epochs.number<std::uint32_t>(3), epochs.bytes(4),
                                 epochs.bytes(5)});
    auto dayRows = m_connection.query(sql::kDays);
    JIAMEI_TRY(const auto days, readDays(dayRows));
    auto firstDocuments = m_connection.query(sql::kFirstDocuments);
    for (const auto& day : days) {
        if (firstDocuments.next())
            tables.days.push_back({day, DocumentNumber(firstDocuments.integer(1))});
    }
    JIAMEI_TRY(tables.operators, readOperators(m_connection));
    JIAMEI_TRY(auto households, readHouseholds(m_connection));
    for (auto& details : households)
        tables.households.push_back(std::move(details.household));
    auto cards = m_connection.query(sql::kCards);
    while (cards.next()) {
        JIAMEI_TRY(const auto card, readCard(cards));
        tables.cards.push_back(card);
    }
    readPersonalFields(tables, journal::PersonalRecord::Owner::Household);
    readPersonalFields(tables, journal::PersonalRecord::Owner::Operator);
    readPersonalFields(tables, journal::PersonalRecord::Owner::Document);
    return {};
}

Done SqliteVerifySource::readGoodsAndMoney(ports::DerivedTables& tables)
{
    JIAMEI_TRY(tables.kin, readKin(m_connection));
    JIAMEI_TRY(tables.ruleSets, readRuleSets(m_connection));
    JIAMEI_TRY(tables.drafts, readDrafts(m_connection));
    auto claims = m_connection.query(sql::kClaims);
    JIAMEI_TRY(tables.claims, readClaims(claims));
    auto notices = m_connection.query(sql::kNotices);
    JIAMEI_TRY(tables.notices, readNotices(notices));
    auto objections = m_connection.query(sql::kObjections);
    JIAMEI_TRY(tables.objections, readObjections(objections));
    auto rounds = m_connection.query(sql::kRounds);
    JIAMEI_TRY(tables.rounds, readRounds(rounds));
    auto reminders = m_connection.query(sql::kReminders);
    JIAMEI_TRY(tables.reminders, readReminders(reminders));
    JIAMEI_TRY(tables.freezes, readFreezes(m_connection));
    JIAMEI_TRY(tables.teams, readTeams(m_connection));
    auto activities = m_connection.query(sql::kActivities);
    JIAMEI_TRY(tables.activities, readActivities(activities));
    auto signIns = m_connection.query(sql::kAllAttendance);
    JIAMEI_TRY(tables.signIns, readSignIns(signIns));
    JIAMEI_TRY(tables.honours, readHonours(m_connection));
    JIAMEI_TRY(tables.villageFlags, readVillageFlags(m_connection));
    JIAMEI_TRY(tables.publications, readPublications(m_connection));
    JIAMEI_TRY(tables.flagAnswers, readFlagAnswers(m_connection));
    JIAMEI_TRY(tables.evidence, readEvidence(m_connection));
    RegisterCache cache;
    const SiteReader state(m_connection, cache);
    JIAMEI_TRY(tables.rules, state.rules());
    JIAMEI_TRY(tables.rulesEver, readRulesEver(m_connection));
    JIAMEI_TRY(tables.goods, readGoods(m_connection));
    JIAMEI_TRY(tables.prices, readPrices(m_connection));
    auto lots = m_connection.query(sql::kLots);
    while (lots.next()) {
        JIAMEI_TRY(const auto lot, readLot(lots));
        tables.lots.push_back(lot);
    }
    auto stocktakes = m_connection.query(sql::kStocktakes);
    JIAMEI_TRY(tables.stocktakes, readStocktakes(stocktakes));
    auto counts = m_connection.query(sql::kAllStocktakeCounts);
    JIAMEI_TRY(tables.stocktakeCounts, readStocktakeCounts(counts));
    JIAMEI_TRY(tables.assets, readAssets(m_connection));
    JIAMEI_TRY(tables.funds, readFunds(m_connection));
    auto donors = m_connection.query(sql::kDonors);
    JIAMEI_TRY(tables.donors, readDonors(donors));
    auto slips = m_connection.query(sql::kSlips);
    JIAMEI_TRY(tables.slips, readSlips(slips));
    auto paperSlips = m_connection.query(sql::kPaperSlips);
    tables.paperSlips = readPaperSlips(paperSlips);
    JIAMEI_TRY(tables.settings, readSettings(m_connection));
    JIAMEI_TRY(tables.datedSettings, readDatedSettings(m_connection));
    JIAMEI_TRY(tables.yearEnds, readYearEnds(m_connection));
    JIAMEI_TRY(const auto receipt, state.lastReceipt());
    if (receipt)
        tables.receipt.push_back(*receipt);
    auto balances = m_connection.query(sql::kBalances);
    while (balances.next()) {
        const journal::Account account{static_cast<journal::AccountKind>(balances.integer(0)),
                                       balances.number<std::int32_t>(1)};
        tables.balances[account] = readBalance(balances, 2);
    }
    return {};
}

Result<ports::DerivedTables> SqliteVerifySource::tables()
{
    return guarded([&]() -> Result<ports::DerivedTables> {
        ports::DerivedTables tables;
        JIAMEI_CHECK(readRegister(tables));
        JIAMEI_CHECK(readGoodsAndMoney(tables));
        return tables;
    });
}

} // namespace jiamei::db
