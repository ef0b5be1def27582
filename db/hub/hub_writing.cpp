#include "db/hub/hub_rows.hpp"
#include "db/hub/hub_sql.hpp"
#include "db/hub/hub_transaction.hpp"

namespace jiamei::db {

using namespace ports;

namespace {

std::int64_t milliseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}

void bindTotals(SQLite::Statement& statement, int place, const sync::Totals& totals)
{
    for (const auto member : sync::kTotals)
        statement.bind(place++, totals.*member);
}

void bindDigest(SQLite::Statement& statement, int place, const Digest& digest)
{
    statement.bindNoCopy(place, digest.data(), static_cast<int>(digest.size()));
}

void bindBytes(SQLite::Statement& statement, int place, std::string_view bytes)
{
    statement.bindNoCopy(place, bytes.data(), static_cast<int>(bytes.size()));
}

/// Runs a statement that was bound column by column.
Done step(SQLite::Statement& statement)
{
    Cursor rows(statement);
    while (rows.next()) {
    }
    return {};
}

void bindDay(SQLite::Statement& statement, const SiteId& site, const SiteDay& day)
{
    statement.bind(1, db::stored(site));
    statement.bind(2, db::stored(day.epoch));
    statement.bind(3, day.number.value());
    statement.bind(4, day.to.value());
    statement.bind(5, day.date ? day.date->daysSince2020() : 0);
    statement.bind(6, day.isOpen ? 1 : 0);
    statement.bind(7, day.closed.value());
    bindDigest(statement, 8, day.closeHead);
    statement.bind(9, day.change.value());
    bindTotals(statement, 10, day.totals);
}

} // namespace

/// Adds the items by a statement for a dozen of them, what is left over by the one for a single item. `bind` gives the
/// columns of one item, each at the next place.
template <class Item, class Bind>
Done SqliteHubTransaction::addMany(const SiteId& site, std::span<const Item> items, const Sql& dozen, const Sql& one,
                                   Bind bind)
{
    constexpr std::size_t kDozen = 12;
    return guarded([&]() -> Done {
        while (!items.empty()) {
            const auto count = items.size() < kDozen ? 1 : kDozen;
            auto& statement = m_connection.prepared(count == 1 ? one : dozen);
            int place = 1;
            statement.bind(place, db::stored(site));
            for (const auto& item : items.first(count))
                bind(statement, place, item);
            JIAMEI_CHECK(step(statement));
            items = items.subspan(count);
        }
        return {};
    });
}

Done SqliteHubTransaction::putFacts(const HubFacts& facts)
{
    return guarded([&]() -> Done {
        auto& statement = m_connection.prepared(hub_sql::kPutFacts);
        statement.bind(1, facts.unit.text());
        statement.bind(2, facts.name);
        statement.bind(3, db::stored(facts.epoch));
        statement.bind(4, facts.key.bytes.data(), PublicKey::kSize);
        statement.bind(5, facts.upperUnit);
        if (facts.upperKey)
            statement.bind(6, facts.upperKey->bytes.data(), PublicKey::kSize);
        else
            statement.bind(6);
        statement.bind(7, facts.acknowledged.value());
        return step(statement);
    });
}

Done SqliteHubTransaction::putSender(const Sender& sender)
{
    return guarded([&]() -> Done {
        auto& statement = m_connection.prepared(hub_sql::kPutSender);
        statement.bind(1, sender.key.bytes.data(), PublicKey::kSize);
        if (sender.site)
            statement.bind(2, db::stored(*sender.site));
        else
            statement.bind(2);
        if (sender.unit)
            statement.bind(3, sender.unit->text());
        else
            statement.bind(3);
        statement.bind(4, sender.name);
        statement.bind(5, sender.isCompared ? 1 : 0);
        statement.bind(6, sender.isPractice ? 1 : 0);
        if (sender.revokedAfter)
            statement.bind(7, sender.revokedAfter->value());
        else
            statement.bind(7);
        statement.bind(8, milliseconds(sender.enrolledAt));
        return step(statement);
    });
}

Result<ChangeNumber> SqliteHubTransaction::putFile(const HubFile& file)
{
    JIAMEI_TRY(auto change, lastChange());
    if (file.state == FileState::New || file.state == FileState::Fork) {
        JIAMEI_TRY(const auto before, logHead());
        const auto head = nextLogHead(before, file.digest, file.state);
        change = ChangeNumber(change.value() + 1);
        JIAMEI_CHECK(run(hub_sql::kSetLog, change.value(), db::stored(head)));
    }
    JIAMEI_CHECK(run(hub_sql::kPutFile, db::stored(file.digest), file.owner, file.number, db::stored(file.epoch),
                     file.from.value(), file.to.value(), file.fromChange.value(), file.toChange.value(),
                     static_cast<std::int64_t>(file.state), file.reason, milliseconds(file.receivedAt),
                     change.value()));
    return change;
}

Done SqliteHubTransaction::putLine(const SiteId& site, const Line& line)
{
    return guarded([&]() -> Done {
        auto& statement = m_connection.prepared(hub_sql::kPutLine);
        statement.bind(1, db::stored(site));
        statement.bind(2, db::stored(line.epoch));
        statement.bind(3, db::stored(line.parent));
        statement.bind(4, line.parentSeq.value());
        statement.bind(5, line.known.value());
        bindDigest(statement, 6, line.head);
        statement.bind(7, line.totalsAt.value());
        if (line.counted)
            statement.bind(8, line.counted->value());
        else
            statement.bind(8);
        if (line.lastDay)
            statement.bind(9, line.lastDay->value());
        else
            statement.bind(9);
        bindTotals(statement, 10, line.cumulative);
        return step(statement);
    });
}

Done SqliteHubTransaction::addHead(const SiteId& site, EpochId epoch, Seq seq, const Digest& digest)
{
    return run(hub_sql::kAddHead, db::stored(site), db::stored(epoch), seq.value(), db::stored(digest));
}

Done SqliteHubTransaction::putDay(const SiteId& site, const SiteDay& day)
{
    return guarded([&]() -> Done {
        auto& statement = m_connection.prepared(hub_sql::kPutDay);
        bindDay(statement, site, day);
        return step(statement);
    });
}

Done SqliteHubTransaction::replaceCommonDays(const SiteId& site, std::span<const SiteDay> days)
{
    JIAMEI_CHECK(run(hub_sql::kClearCommonDays, db::stored(site)));
    return guarded([&]() -> Done {
        auto& statement = m_connection.prepared(hub_sql::kAddCommonDay);
        for (const auto& day : days) {
            bindDay(statement, site, day);
            JIAMEI_CHECK(step(statement));
        }
        return {};
    });
}

Done SqliteHubTransaction::addFork(const SiteId& site, const Fork& fork)
{
    return run(hub_sql::kAddFork, db::stored(site), db::stored(fork.epoch), fork.seq.value(), db::stored(fork.file),
               fork.common.value(), std::int64_t(fork.isOfChildren ? 1 : 0));
}

Done SqliteHubTransaction::addRows(const SiteId& site, std::span<const DetailRow> rows)
{
    return addMany(site, rows, hub_sql::kAddDozenRows, hub_sql::kAddRow,
                   [](SQLite::Statement& statement, int& place, const DetailRow& row) {
                       statement.bind(++place, db::stored(row.epoch));
                       statement.bind(++place, row.seq.value());
                       statement.bind(++place, row.document.value());
                       bindDigest(statement, ++place, row.hash);
                       bindBytes(statement, ++place, row.canonical);
                   });
}

Done SqliteHubTransaction::addPayloads(const SiteId& site, std::span<const DetailPayload> payloads)
{
    return addMany(site, payloads, hub_sql::kAddDozenPayloads, hub_sql::kAddPayload,
                   [](SQLite::Statement& statement, int& place, const DetailPayload& payload) {
                       statement.bind(++place, db::stored(payload.epoch));
                       statement.bind(++place, payload.document.value());
                       bindBytes(statement, ++place, payload.bytes);
                   });
}

Done SqliteHubTransaction::putLot(const SiteId& site, const sync::LotReceived& lot)
{
    return run(hub_sql::kPutLot, db::stored(site), db::stored(lot.epoch), lot.lot.value(), lot.seq.value(),
               lot.cost.value());
}

Done SqliteHubTransaction::putHousehold(const SiteId& site, const sync::HouseholdTurn& turn)
{
    return run(hub_sql::kPutHousehold, db::stored(site), db::stored(turn.epoch), std::int64_t(turn.household.value()),
               turn.seq.value(), std::int64_t(turn.isOpen ? 1 : 0));
}

Done SqliteHubTransaction::replaceStock(const SiteId& site, EpochId epoch, std::span<const StockLevel> stock)
{
    JIAMEI_CHECK(run(hub_sql::kClearStock, db::stored(site), db::stored(epoch)));
    for (const auto& level : stock)
        JIAMEI_CHECK(run(hub_sql::kAddStock, db::stored(site), db::stored(epoch), level.goods.value(), level.barcode,
                         level.name, level.unit, level.quantity.value(), level.value.value()));
    return {};
}

Done SqliteHubTransaction::addLogHead(household::DivisionCode unit, EpochId epoch, ChangeNumber change,
                                      const Digest& digest)
{
    return run(hub_sql::kAddLogHead, unit.text(), db::stored(epoch), change.value(), db::stored(digest));
}

Done SqliteHubTransaction::putExpectedSite(const ExpectedSite& site)
{
    const auto opened = site.openedOn ? std::optional<std::int64_t>(site.openedOn->daysSince2020()) : std::nullopt;
    return run(hub_sql::kPutExpectedSite, db::stored(site.site), site.name, site.contact, site.phone, opened,
               static_cast<std::int64_t>(site.status));
}

Done SqliteHubTransaction::putPlacement(const Placement& placement)
{
    return run(hub_sql::kPutPlacement, db::stored(placement.site), placement.from.daysSince2020(),
               placement.village.value());
}

Done SqliteHubTransaction::putRuleOffer(const OfferedRules& offer)
{
    return run(hub_sql::kPutRuleOffer, offer.unit.text(), offer.number, Blob{offer.message});
}

Done SqliteHubTransaction::attempt(const std::function<Result<Outcome>()>& work)
{
    JIAMEI_CHECK(run(hub_sql::kSavepoint));
    const auto outcome = work();
    if (!outcome || *outcome == Outcome::Drop)
        JIAMEI_CHECK(run(hub_sql::kRollbackTo));
    JIAMEI_CHECK(run(hub_sql::kRelease));
    return outcome ? Done{} : refuse(outcome.error());
}

} // namespace jiamei::db
