// The part of the reader that asks for settings, year ends, sums of a household and its history.
#include "db/sqlite/claim_reading.hpp"
#include "db/sqlite/register_reading.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_reader.hpp"
#include "db/sqlite/site_sql.hpp"

#include <limits>

namespace jiamei::db {

Result<std::map<journal::Account, journal::Balance>> SiteReader::balancesOf(journal::AccountKind kind) const
{
    return guarded([&]() -> Result<std::map<journal::Account, journal::Balance>> {
        std::map<journal::Account, journal::Balance> found;
        auto cursor = m_connection.query(sql::kBalancesOf, static_cast<std::int64_t>(kind));
        while (cursor.next())
            found[{kind, cursor.number<std::int32_t>(0)}] = readBalance(cursor, 1);
        return found;
    });
}

Result<Points> SiteReader::awardedIn(HouseholdNumber household, const points::DateSpan& span) const
{
    return guarded([&]() -> Result<Points> {
        auto cursor = m_connection.query(sql::kAwardedIn, std::int32_t(household.value()), span.first.daysSince2020(),
                                         span.last.daysSince2020());
        return Points::of(cursor.next() ? cursor.integer(0) : 0);
    });
}

Result<std::vector<ports::HistoryItem>> SiteReader::history(HouseholdNumber household, std::size_t limit) const
{
    return historyBefore(household, Seq(std::numeric_limits<std::int64_t>::max()), limit);
}

Result<std::vector<ports::HistoryItem>> SiteReader::itemsOf(Cursor& cursor) const
{
    std::vector<ports::HistoryItem> items;
    while (cursor.next()) {
        const Seq seq(cursor.integer(0));
        JIAMEI_TRY(auto row, rows(seq, seq));
        if (row.empty())
            return refuse(ErrorCode::DatabaseDamaged, {{"seq", seq.value()}});
        if (!items.empty() && items.back().document.number == row.front().document) {
            items.push_back({row.front(), items.back().document});
            continue;
        }
        JIAMEI_TRY(auto document, this->document(row.front().document));
        if (!document)
            return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
        items.push_back({row.front(), std::move(*document)});
    }
    return items;
}

Result<std::vector<ports::HistoryItem>> SiteReader::historyBefore(HouseholdNumber household, Seq before,
                                                                  std::size_t limit) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kHistory, std::int32_t(household.value()), before.value(),
                                         static_cast<std::int64_t>(limit));
        return itemsOf(cursor);
    });
}

Result<std::optional<ports::SettingAtOnce>> SiteReader::settingAtOnce(std::string_view key) const
{
    if (!m_cache.settings) {
        JIAMEI_TRY(m_cache.settings, guarded([&] { return readSettings(m_connection); }));
    }
    const auto found = m_cache.settings->find(key);
    return found == m_cache.settings->end() ? std::nullopt : std::optional(found->second);
}

Result<std::map<BusinessDate, std::int64_t>> SiteReader::datedSetting(std::string_view key) const
{
    if (!m_cache.datedSettings) {
        JIAMEI_TRY(m_cache.datedSettings, guarded([&] { return readDatedSettings(m_connection); }));
    }
    std::map<BusinessDate, std::int64_t> found;
    for (const auto& [dated, value] : *m_cache.datedSettings) {
        if (dated.first == key)
            found.emplace(dated.second, value);
    }
    return found;
}

Result<std::vector<points::YearEnd>> SiteReader::yearEnds() const
{
    return guarded([&] { return readYearEnds(m_connection); });
}

} // namespace jiamei::db
