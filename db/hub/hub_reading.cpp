#include "db/hub/hub_rows.hpp"
#include "db/hub/hub_sql.hpp"
#include "db/hub/hub_transaction.hpp"

#include <algorithm>
#include <limits>

namespace jiamei::db {

using namespace ports;

namespace {

constexpr std::int64_t kAlways = std::numeric_limits<std::int32_t>::max();

std::int64_t stored(FileState state)
{
    return static_cast<std::int64_t>(state);
}

/// Reads rows that can be damaged.
template <class T, class Read>
Result<std::vector<T>> checkedAll(Cursor rows, Read read)
{
    std::vector<T> all;
    while (rows.next()) {
        JIAMEI_TRY(auto value, read(rows));
        all.push_back(std::move(value));
    }
    return all;
}

} // namespace

Result<HubFacts> SqliteHubTransaction::facts() const
{
    return guarded([&]() -> Result<HubFacts> {
        auto row = m_connection.query(hub_sql::kFacts);
        if (!row.next())
            return refuse(ErrorCode::SiteMissing);
        HubFacts facts;
        JIAMEI_TRY(facts.unit, household::DivisionCode::parse(row.bytes(0)));
        facts.name = row.bytes(1);
        facts.epoch = epochOf(row, 2);
        facts.key = asPublicKey(row.bytes(3)).value_or(PublicKey{});
        facts.upperUnit = row.bytes(4);
        facts.upperKey = asPublicKey(row.bytes(5));
        facts.acknowledged = ChangeNumber(row.integer(6));
        return facts;
    });
}

Result<std::optional<HubFile>> SqliteHubTransaction::file(const Digest& digest) const
{
    return guarded([&]() -> Result<std::optional<HubFile>> {
        auto row = m_connection.query(hub_sql::kFile, db::stored(digest));
        return row.next() ? std::optional(fileOf(row)) : std::nullopt;
    });
}

Result<std::vector<HubFile>> SqliteHubTransaction::files(FileState state) const
{
    return guarded([&] { return allOf(m_connection.query(hub_sql::kFiles, stored(state)), fileOf); });
}

Result<std::vector<HubFile>> SqliteHubTransaction::filesOf(std::string_view owner, FileState state) const
{
    return guarded(
        [&] { return allOf(m_connection.query(hub_sql::kFilesOf, std::string(owner), stored(state)), fileOf); });
}

Result<std::optional<HubFile>> SqliteHubTransaction::newestFile(std::string_view owner) const
{
    return guarded([&]() -> Result<std::optional<HubFile>> {
        auto row = m_connection.query(hub_sql::kNewestFile, std::string(owner));
        return row.next() ? std::optional(fileOf(row)) : std::nullopt;
    });
}

Result<std::optional<Sender>> SqliteHubTransaction::sender(const PublicKey& key) const
{
    return guarded([&]() -> Result<std::optional<Sender>> {
        auto row = m_connection.query(hub_sql::kSender, Blob{asBytes(key)});
        if (!row.next())
            return std::optional<Sender>();
        JIAMEI_TRY(auto found, senderOf(row));
        return std::optional(std::move(found));
    });
}

Result<std::vector<Sender>> SqliteHubTransaction::senders() const
{
    return guarded([&] { return checkedAll<Sender>(m_connection.query(hub_sql::kSenders), senderOf); });
}

Result<std::vector<SiteId>> SqliteHubTransaction::sites() const
{
    return guarded([&] {
        return checkedAll<SiteId>(m_connection.query(hub_sql::kSites),
                                  [](const Cursor& row) { return siteOf(row, 0); });
    });
}

Result<std::vector<Line>> SqliteHubTransaction::lines(const SiteId& site) const
{
    return guarded([&] { return allOf(m_connection.query(hub_sql::kLines, db::stored(site)), lineOf); });
}

Result<std::optional<Digest>> SqliteHubTransaction::headAt(const SiteId& site, EpochId epoch, Seq seq) const
{
    return guarded([&]() -> Result<std::optional<Digest>> {
        for (const auto* sql : {&hub_sql::kHeadAt, &hub_sql::kRowHash}) {
            auto row = m_connection.query(*sql, db::stored(site), db::stored(epoch), seq.value());
            if (row.next())
                return std::optional(row.digest(0));
        }
        return std::optional<Digest>();
    });
}

Result<std::vector<SiteDay>> SqliteHubTransaction::days(const SiteId& site) const
{
    return guarded([&] { return checkedAll<SiteDay>(m_connection.query(hub_sql::kDays, db::stored(site)), dayOf); });
}

Result<std::optional<SiteDay>> SqliteHubTransaction::day(const SiteId& site, EpochId epoch, DayNumber number) const
{
    return guarded([&]() -> Result<std::optional<SiteDay>> {
        auto row = m_connection.query(hub_sql::kDay, db::stored(site), db::stored(epoch), number.value());
        if (!row.next())
            return std::optional<SiteDay>();
        JIAMEI_TRY(const auto day, dayOf(row));
        return std::optional(day);
    });
}

Result<std::vector<Fork>> SqliteHubTransaction::forks(const SiteId& site) const
{
    return guarded([&] {
        return allOf(m_connection.query(hub_sql::kForks, db::stored(site)), [](const Cursor& row) {
            return Fork{epochOf(row, 0), Seq(row.integer(1)), row.digest(2), Seq(row.integer(3)), row.integer(4) != 0};
        });
    });
}

Result<std::vector<DetailRow>> SqliteHubTransaction::rows(const SiteId& site, EpochId epoch, Seq after, Seq to) const
{
    return guarded([&] {
        return allOf(m_connection.query(hub_sql::kRows, db::stored(site), db::stored(epoch), after.value(), to.value()),
                     [&](const Cursor& row) {
                         return DetailRow{epoch, Seq(row.integer(0)), DocumentNumber(row.integer(1)), row.digest(2),
                                          row.bytes(3)};
                     });
    });
}

Result<std::optional<Bytes>> SqliteHubTransaction::payload(const SiteId& site, EpochId epoch,
                                                           DocumentNumber document) const
{
    return guarded([&]() -> Result<std::optional<Bytes>> {
        auto row = m_connection.query(hub_sql::kPayload, db::stored(site), db::stored(epoch), document.value());
        return row.next() ? std::optional(row.bytes(0)) : std::nullopt;
    });
}

Result<std::vector<SiteDay>> SqliteHubTransaction::commonDays(const SiteId& site) const
{
    return guarded(
        [&] { return checkedAll<SiteDay>(m_connection.query(hub_sql::kCommonDays, db::stored(site)), dayOf); });
}

Result<std::optional<Money>> SqliteHubTransaction::lotCost(const SiteId& site, LinePoint upTo, LotNumber lot) const
{
    return guarded([&]() -> Result<std::optional<Money>> {
        auto row = m_connection.query(hub_sql::kLotCost, db::stored(site), db::stored(upTo.epoch), lot.value(),
                                      upTo.seq.value());
        if (!row.next())
            return std::optional<Money>();
        JIAMEI_TRY(const auto cost, Money::of(row.integer(0)));
        return std::optional(cost);
    });
}

Result<std::optional<bool>> SqliteHubTransaction::isOpen(const SiteId& site, LinePoint upTo,
                                                         HouseholdNumber household) const
{
    return guarded([&]() -> Result<std::optional<bool>> {
        auto row = m_connection.query(hub_sql::kIsOpen, db::stored(site), db::stored(upTo.epoch),
                                      std::int64_t(household.value()), upTo.seq.value());
        return row.next() ? std::optional(row.integer(0) != 0) : std::nullopt;
    });
}

Result<std::vector<ExpectedSite>> SqliteHubTransaction::expectedSites() const
{
    return guarded([&] {
        return checkedAll<ExpectedSite>(m_connection.query(hub_sql::kExpectedSites),
                                        [](const Cursor& row) -> Result<ExpectedSite> {
                                            ExpectedSite site;
                                            JIAMEI_TRY(site.site, siteOf(row, 0));
                                            site.name = row.bytes(1);
                                            site.contact = row.bytes(2);
                                            site.phone = row.bytes(3);
                                            if (const auto opened = row.optionalInteger(4)) {
                                                JIAMEI_TRY(site.openedOn, BusinessDate::ofDaysSince2020(*opened));
                                            }
                                            site.status = row.number<SiteStatus>(5);
                                            return site;
                                        });
    });
}

Result<std::vector<Placement>> SqliteHubTransaction::placements() const
{
    return guarded([&] {
        return checkedAll<Placement>(m_connection.query(hub_sql::kPlacements),
                                     [](const Cursor& row) -> Result<Placement> {
                                         Placement placement;
                                         JIAMEI_TRY(placement.site, siteOf(row, 0));
                                         JIAMEI_TRY(placement.from, BusinessDate::ofDaysSince2020(row.integer(1)));
                                         JIAMEI_TRY(placement.village, VillageCode::of(row.integer(2)));
                                         return placement;
                                     });
    });
}

Result<std::vector<OfferedRules>> SqliteHubTransaction::ruleOffers() const
{
    return guarded([&] {
        return checkedAll<OfferedRules>(m_connection.query(hub_sql::kRuleOffers),
                                        [](const Cursor& row) -> Result<OfferedRules> {
                                            OfferedRules offer;
                                            JIAMEI_TRY(offer.unit, household::DivisionCode::parse(row.bytes(0)));
                                            offer.number = row.integer(1);
                                            offer.message = row.bytes(2);
                                            return offer;
                                        });
    });
}

Result<std::vector<SiteSum>> SqliteHubTransaction::sums(const Period& period, std::optional<SiteId> site) const
{
    return guarded([&]() -> Result<std::vector<SiteSum>> {
        // Day 0 has no date of its own: it is stored as 0, before every other.
        const std::int64_t from = period.from ? period.from->daysSince2020() : std::int64_t{0};
        const std::int64_t to = period.to ? period.to->daysSince2020() : kAlways;
        const auto read = [](const Cursor& row) -> Result<SiteSum> {
            SiteSum sum;
            JIAMEI_TRY(sum.site, siteOf(row, 0));
            sum.totals = totalsOf(row, 1);
            return sum;
        };
        JIAMEI_TRY(auto sums,
                   site ? checkedAll<SiteSum>(m_connection.query(hub_sql::kSumsOf, from, to, db::stored(*site)), read)
                        : checkedAll<SiteSum>(m_connection.query(hub_sql::kSums, from, to), read));
        JIAMEI_TRY(const auto common, checkedAll<SiteSum>(m_connection.query(hub_sql::kCommonSums, from, to), read));
        for (const auto& each : common) {
            if (site && each.site != *site)
                continue;
            const auto place = std::lower_bound(sums.begin(), sums.end(), each,
                                                [](const SiteSum& a, const SiteSum& b) { return a.site < b.site; });
            // Instead of the whole days.
            if (place == sums.end() || place->site != each.site)
                sums.insert(place, each);
            else
                place->totals = each.totals;
        }
        return sums;
    });
}

Result<std::vector<Coverage>> SqliteHubTransaction::coverage(BusinessDate date) const
{
    return guarded([&] {
        return checkedAll<Coverage>(m_connection.query(hub_sql::kCoverage, date.daysSince2020()),
                                    [](const Cursor& row) -> Result<Coverage> {
                                        Coverage coverage;
                                        JIAMEI_TRY(coverage.site, siteOf(row, 0));
                                        JIAMEI_TRY(coverage.lastDate, dateOf(row, 1));
                                        if (const auto seq = row.optionalInteger(2))
                                            coverage.closedBy = Seq(*seq);
                                        return coverage;
                                    });
    });
}

Result<std::vector<LoggedFile>> SqliteHubTransaction::log() const
{
    return guarded([&] {
        return allOf(m_connection.query(hub_sql::kLog), [](const Cursor& row) {
            constexpr int kAfterFile = 11;
            return LoggedFile{fileOf(row), ChangeNumber(row.integer(kAfterFile))};
        });
    });
}

Result<ChangeNumber> SqliteHubTransaction::lastChange() const
{
    return guarded([&]() -> Result<ChangeNumber> { return ChangeNumber(m_connection.value(hub_sql::kLastChange)); });
}

Result<Digest> SqliteHubTransaction::logHead() const
{
    return guarded([&]() -> Result<Digest> {
        auto row = m_connection.query(hub_sql::kLogHead);
        return row.next() ? row.digest(0) : Digest{};
    });
}

Result<ChangeNumber> SqliteHubTransaction::knownChange(household::DivisionCode unit, EpochId epoch) const
{
    return guarded([&]() -> Result<ChangeNumber> {
        auto row = m_connection.query(hub_sql::kKnownChange, unit.text(), db::stored(epoch));
        return ChangeNumber(row.next() ? row.integer(0) : 0);
    });
}

Result<std::optional<Digest>> SqliteHubTransaction::logHeadAt(household::DivisionCode unit, EpochId epoch,
                                                              ChangeNumber change) const
{
    return guarded([&]() -> Result<std::optional<Digest>> {
        auto row = m_connection.query(hub_sql::kLogHeadAt, unit.text(), db::stored(epoch), change.value());
        return row.next() ? std::optional(row.digest(0)) : std::nullopt;
    });
}

} // namespace jiamei::db
