#include "db/sqlite/site_reader.hpp"

#include "db/sqlite/claim_reading.hpp"
#include "db/sqlite/register_reading.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_sql.hpp"

#include <algorithm>
#include <set>

namespace jiamei::db {

namespace {

std::int64_t stored(BusinessDate date)
{
    return date.daysSince2020();
}

} // namespace

Result<ports::SiteFacts> SiteReader::site() const
{
    if (!m_cache.site) {
        JIAMEI_TRY(m_cache.site, guarded([&] { return readSite(m_connection); }));
    }
    if (!m_cache.site)
        return refuse(ErrorCode::SiteMissing);
    return *m_cache.site;
}

Result<std::vector<Bytes>> SiteReader::cardKeys() const
{
    JIAMEI_TRY(const auto* const keys, filled(m_cache.cardKeys, [&]() -> Result<std::vector<Bytes>> {
                   std::vector<Bytes> all;
                   auto cursor = m_connection.query(sql::kCardKeys);
                   while (cursor.next())
                       all.push_back(cursor.bytes(0));
                   return all;
               }));
    return *keys;
}

Result<journal::Head> SiteReader::head() const
{
    JIAMEI_TRY(const auto* const head, filled(m_cache.head, [&]() -> Result<journal::Head> {
                   journal::Head last;
                   auto cursor = m_connection.query(sql::kHead);
                   if (cursor.next()) {
                       last.epoch = EpochId(cursor.number<std::uint64_t>(0));
                       last.seq = Seq(cursor.integer(1));
                       last.digest = cursor.digest(2);
                       last.lastTime = UtcTime(std::chrono::milliseconds(cursor.integer(3)));
                       last.lastDocument = DocumentNumber(cursor.integer(4));
                   }
                   return last;
               }));
    return *head;
}

Result<const std::vector<till::BusinessDay>*> SiteReader::cachedDays() const
{
    return filled(m_cache.days, [&] {
        auto cursor = m_connection.query(sql::kDays);
        return readDays(cursor);
    });
}

Result<till::BusinessDay> SiteReader::lastDay() const
{
    const auto load = [&]() -> Result<till::BusinessDay> {
        auto cursor = m_connection.query(sql::kLastDay);
        JIAMEI_TRY(const auto found, readDays(cursor));
        return found.empty() ? till::BusinessDay{} : found.front();
    };
    JIAMEI_TRY(const auto* const last, filled(m_cache.lastDay, load));
    return *last;
}

Result<std::optional<till::BusinessDay>> SiteReader::day(DayNumber number) const
{
    if (const auto known = m_cache.daysByNumber.find(number); known != m_cache.daysByNumber.end())
        return std::optional(known->second);
    return guarded([&]() -> Result<std::optional<till::BusinessDay>> {
        auto cursor = m_connection.query(sql::kDay, number.value());
        JIAMEI_TRY(const auto found, readDays(cursor));
        if (found.empty())
            return std::optional<till::BusinessDay>();
        m_cache.daysByNumber[number] = found.front();
        return std::optional(found.front());
    });
}

Result<std::vector<till::BusinessDay>> SiteReader::days() const
{
    JIAMEI_TRY(const auto* const days, cachedDays());
    return *days;
}

Result<const std::vector<operators::Operator>*> SiteReader::cachedOperators() const
{
    return filled(m_cache.operators, [&] { return readOperators(m_connection); });
}

Result<std::optional<operators::Operator>> SiteReader::operatorById(const OperatorId& id) const
{
    JIAMEI_TRY(const auto* const all, cachedOperators());
    return firstOf(*all, [&](const auto& person) { return person.id == id; });
}

Result<std::optional<operators::Operator>> SiteReader::operatorByNumber(OperatorNumber number) const
{
    JIAMEI_TRY(const auto* const all, cachedOperators());
    return firstOf(*all, [&](const auto& person) { return person.number == number; });
}

Result<std::vector<operators::Operator>> SiteReader::operators() const
{
    JIAMEI_TRY(const auto* const all, cachedOperators());
    return *all;
}

Result<std::vector<household::PersonalValue>> SiteReader::personal(journal::PersonalRecord::Owner owner,
                                                                   std::int64_t number) const
{
    return guarded([&]() -> Result<std::vector<household::PersonalValue>> {
        std::vector<household::PersonalValue> values;
        auto cursor = m_connection.query(sql::kPersonal, static_cast<std::int64_t>(owner), number);
        while (cursor.next())
            values.push_back(readPersonal(cursor, 0));
        return values;
    });
}

Result<std::optional<household::Household>> SiteReader::household(HouseholdNumber number) const
{
    if (const auto known = m_cache.households.find(number); known != m_cache.households.end())
        return std::optional(known->second);
    JIAMEI_TRY(auto found, guarded([&] { return readHousehold(m_connection, number); }));
    if (found)
        m_cache.households[number] = *found;
    return found;
}

Result<std::optional<household::HouseholdDetails>> SiteReader::householdDetails(HouseholdNumber number) const
{
    JIAMEI_TRY(auto found, household(number));
    if (!found)
        return std::optional<household::HouseholdDetails>();
    household::HouseholdDetails details;
    details.household = std::move(*found);
    JIAMEI_TRY(const auto fields, personal(journal::PersonalRecord::Owner::Household, number.value()));
    for (const auto& field : fields)
        details.show(field);
    return std::optional(std::move(details));
}

Result<std::vector<household::HouseholdDetails>> SiteReader::households() const
{
    return guarded([&] { return readHouseholds(m_connection); });
}

Result<std::vector<HouseholdNumber>> SiteReader::mergedInto(HouseholdNumber number) const
{
    return guarded([&]() -> Result<std::vector<HouseholdNumber>> {
        std::vector<HouseholdNumber> merged;
        auto cursor = m_connection.query(sql::kMergedInto, std::int32_t(number.value()));
        while (cursor.next()) {
            JIAMEI_TRY(const auto other, HouseholdNumber::of(cursor.integer(0)));
            merged.push_back(other);
        }
        return merged;
    });
}

Result<std::optional<household::CardRecord>> SiteReader::card(HouseholdNumber household) const
{
    if (const auto known = m_cache.cards.find(household); known != m_cache.cards.end())
        return std::optional(known->second);
    return guarded([&]() -> Result<std::optional<household::CardRecord>> {
        auto cursor = m_connection.query(sql::kCard, std::int32_t(household.value()));
        if (!cursor.next())
            return std::optional<household::CardRecord>();
        JIAMEI_TRY(const auto card, readCard(cursor));
        m_cache.cards[household] = card;
        return std::optional(card);
    });
}

Result<journal::Balance> SiteReader::balance(const journal::Account& account) const
{
    const auto known = m_cache.books.balances.find(account);
    if (known != m_cache.books.balances.end())
        return known->second;
    return guarded([&]() -> Result<journal::Balance> {
        auto cursor = m_connection.query(sql::kBalance, static_cast<std::int64_t>(account.kind), account.owner);
        const auto found = cursor.next() ? readBalance(cursor, 0) : journal::Balance{};
        m_cache.books.balances.emplace(account, found);
        return found;
    });
}

Result<std::vector<household::KinTie>> SiteReader::kin() const
{
    JIAMEI_TRY(const auto* const ties, filled(m_cache.kin, [&] { return readKin(m_connection); }));
    return *ties;
}

Result<std::vector<points::RuleSet>> SiteReader::ruleSets() const
{
    JIAMEI_TRY(const auto* const sets, filled(m_cache.ruleSets, [&] { return readRuleSets(m_connection); }));
    return *sets;
}

Result<RuleSetVersion> SiteReader::ruleSetVersion() const
{
    JIAMEI_TRY(const auto sets, ruleSets());
    JIAMEI_TRY(const auto day, lastDay());
    return points::versionOn(sets, day.date);
}

Result<const std::vector<points::Rule>*> SiteReader::cachedRules() const
{
    JIAMEI_TRY(const auto version, ruleSetVersion());
    return filled(m_cache.rules, [&] { return readRules(m_connection, version); });
}

Result<std::optional<points::Rule>> SiteReader::ruleByCode(std::string_view code) const
{
    JIAMEI_TRY(const auto* const rules, cachedRules());
    return firstOf(*rules, [&](const auto& rule) { return rule.code == code; });
}

Result<std::vector<points::Rule>> SiteReader::rules() const
{
    JIAMEI_TRY(const auto* const rules, cachedRules());
    return *rules;
}

Result<std::vector<points::Rule>> SiteReader::allRulesEver() const
{
    return guarded([&] { return readRulesEver(m_connection); });
}

Result<std::vector<points::Rule>> SiteReader::rulesOf(RuleSetVersion version) const
{
    return guarded([&] { return readRules(m_connection, version); });
}

Result<std::vector<points::RuleDraft>> SiteReader::ruleDrafts() const
{
    return guarded([&] { return readDrafts(m_connection); });
}

Result<std::int64_t> SiteReader::capUnits(HouseholdNumber household, RuleNumber rule,
                                          const points::DateSpan& span) const
{
    return guarded([&]() -> Result<std::int64_t> {
        auto cursor = m_connection.query(sql::kCapUnits, std::int32_t(household.value()), rule.value(),
                                         stored(span.first), stored(span.last));
        return cursor.next() ? cursor.integer(0) : 0;
    });
}

Result<Points> SiteReader::awardedBy(OperatorNumber actor, HouseholdNumber household, BusinessDate date) const
{
    return guarded([&]() -> Result<Points> {
        auto cursor = m_connection.query(sql::kAwardedBy, actor.value(), std::int32_t(household.value()), stored(date));
        return Points::of(cursor.next() ? cursor.integer(0) : 0);
    });
}

Result<std::optional<journal::StoredDocument>> SiteReader::document(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::optional<journal::StoredDocument>> {
        auto cursor = m_connection.query(sql::kDocument, number.value());
        if (!cursor.next())
            return std::optional<journal::StoredDocument>();
        JIAMEI_TRY(auto found, readDocument(cursor));
        return std::optional(std::move(found));
    });
}

Result<std::vector<journal::Row>> SiteReader::rowsOf(DocumentNumber number) const
{
    JIAMEI_TRY(const auto found, document(number));
    if (!found)
        return std::vector<journal::Row>();
    return rows(found->firstSeq, Seq(found->firstSeq.value() + found->rowCount - 1));
}

Result<std::optional<Seq>> SiteReader::reversalOf(Seq entry) const
{
    return guarded([&]() -> Result<std::optional<Seq>> {
        auto cursor = m_connection.query(sql::kReversalOf, entry.value());
        return cursor.next() ? std::optional(Seq(cursor.integer(0))) : std::nullopt;
    });
}

Result<std::vector<journal::StoredDocument>> SiteReader::documentsOfDay(DayNumber day) const
{
    return guarded([&]() -> Result<std::vector<journal::StoredDocument>> {
        std::vector<journal::StoredDocument> documents;
        auto cursor = m_connection.query(sql::kDocumentsOfDay, day.value());
        while (cursor.next()) {
            JIAMEI_TRY(auto document, readDocument(cursor));
            documents.push_back(std::move(document));
        }
        return documents;
    });
}

Result<std::vector<journal::Row>> SiteReader::rows(Seq first, Seq last) const
{
    return guarded([&]() -> Result<std::vector<journal::Row>> {
        std::vector<journal::Row> found;
        auto cursor = m_connection.query(sql::kRows, first.value(), last.value());
        while (cursor.next()) {
            JIAMEI_TRY(const auto row, readRow(cursor));
            found.push_back(row);
        }
        return found;
    });
}

Result<std::optional<ports::HubReceipt>> SiteReader::lastReceipt() const
{
    return guarded([&]() -> Result<std::optional<ports::HubReceipt>> {
        auto cursor = m_connection.query(sql::kReceipt);
        if (!cursor.next())
            return std::optional<ports::HubReceipt>();
        return std::optional(ports::HubReceipt{EpochId(cursor.number<std::uint64_t>(0)), Seq(cursor.integer(1)),
                                               cursor.digest(2), cursor.integer(3)});
    });
}

} // namespace jiamei::db
