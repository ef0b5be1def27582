#include "db/sqlite/site_reader.hpp"

#include "db/sqlite/claim_reading.hpp"
#include "db/sqlite/register_reading.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_sql.hpp"

#include <algorithm>
#include <set>

namespace jiamei::db {

namespace {

template <class T, class Matches>
std::optional<T> firstOf(const std::vector<T>& items, Matches&& matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

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
    return filled(m_cache.days, [&] { return readDays(m_connection); });
}

Result<till::BusinessDay> SiteReader::lastDay() const
{
    JIAMEI_TRY(const auto* const days, cachedDays());
    return days->empty() ? till::BusinessDay{} : days->back();
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

Result<const std::vector<stock::Goods>*> SiteReader::cachedGoods() const
{
    return filled(m_cache.goods, [&] { return readGoods(m_connection); });
}

Result<std::optional<stock::Goods>> SiteReader::goodsByBarcode(std::string_view barcode) const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return firstOf(*all, [&](const auto& goods) { return !barcode.empty() && goods.barcode == barcode; });
}

Result<std::optional<stock::Goods>> SiteReader::goodsByNumber(GoodsNumber number) const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return firstOf(*all, [&](const auto& goods) { return goods.number == number; });
}

Result<std::vector<stock::Goods>> SiteReader::goods() const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return *all;
}

Result<const std::vector<stock::Price>*> SiteReader::cachedPrices() const
{
    return filled(m_cache.prices, [&] { return readPrices(m_connection); });
}

Result<std::optional<stock::Price>> SiteReader::price(GoodsNumber goods, BusinessDate date) const
{
    JIAMEI_TRY(const auto* const prices, cachedPrices());
    std::optional<stock::Price> best;
    auto price = std::lower_bound(prices->begin(), prices->end(), goods,
                                  [](const auto& item, GoodsNumber number) { return item.goods < number; });
    for (; price != prices->end() && price->goods == goods; ++price) {
        if (price->validFrom <= date &&
            (!best || std::tie(price->validFrom, price->version) > std::tie(best->validFrom, best->version)))
            best = *price;
    }
    return best;
}

Result<PriceVersion> SiteReader::priceVersion() const
{
    JIAMEI_TRY(const auto* const prices, cachedPrices());
    PriceVersion newest;
    for (const auto& price : *prices)
        newest = std::max(newest, price.version);
    return newest;
}

Result<std::vector<stock::Lot>> SiteReader::lots(GoodsNumber goods) const
{
    const auto known = m_cache.books.lots.find(goods);
    if (known != m_cache.books.lots.end())
        return known->second;
    return guarded([&]() -> Result<std::vector<stock::Lot>> {
        std::vector<stock::Lot> found;
        auto cursor = m_connection.query(sql::kLotsLeft, goods.value());
        while (cursor.next()) {
            JIAMEI_TRY(const auto lot, readLot(cursor));
            found.push_back(lot);
        }
        // Sorted here: for a handful of lots SQLite would build and take down a sorter of its own.
        std::ranges::sort(found, stock::leavesBefore);
        return m_cache.books.lots.emplace(goods, std::move(found)).first->second;
    });
}

Result<std::optional<stock::Lot>> SiteReader::lot(LotNumber number) const
{
    for (const auto& [goods, lots] : m_cache.books.lots) {
        const auto known = std::ranges::find(lots, number, &stock::Lot::number);
        if (known != lots.end())
            return *known;
    }
    return guarded([&]() -> Result<std::optional<stock::Lot>> {
        auto cursor = m_connection.query(sql::kLot, number.value());
        if (!cursor.next())
            return std::optional<stock::Lot>();
        JIAMEI_TRY(const auto found, readLot(cursor));
        return std::optional(found);
    });
}

Result<LotNumber> SiteReader::lastLot() const
{
    JIAMEI_TRY(const auto* const last, filled(m_cache.books.lastLot, [&]() -> Result<LotNumber> {
                   return LotNumber(static_cast<std::int32_t>(m_connection.value(sql::kLastLot)));
               }));
    return *last;
}

Result<TakenPieces> SiteReader::takenPieces(HouseholdNumber household, const points::DateSpan& span) const
{
    TakenPieces found{household, span, {}};
    JIAMEI_TRY(const auto* const days, cachedDays());
    std::set<DayNumber> inSpan;
    for (const auto& day : *days)
        if (span.first <= day.date && day.date <= span.last)
            inSpan.insert(day.number);
    if (inSpan.empty())
        return found;
    return guarded([&]() -> Result<TakenPieces> {
        DocumentNumber last;
        auto redemption = m_connection.query(sql::kRedemptionsOf, std::int32_t(household.value()),
                                             inSpan.begin()->value(), inSpan.rbegin()->value());
        while (redemption.next()) {
            const auto document = DocumentNumber(redemption.integer(0));
            if (document == last || !inSpan.contains(DayNumber(redemption.number<std::int32_t>(1))))
                continue;
            last = document;
            auto line = m_connection.query(sql::kPiecesOf, document.value());
            while (line.next())
                found.pieces[GoodsNumber(line.number<std::int32_t>(0))] += line.integer(1);
        }
        return found;
    });
}

Result<Quantity> SiteReader::redeemedPieces(HouseholdNumber household, GoodsNumber goods,
                                            const points::DateSpan& span) const
{
    auto& taken = m_cache.books.taken;
    if (!taken || taken->household != household || taken->span != span) {
        taken.reset();
        JIAMEI_TRY(taken, takenPieces(household, span));
    }
    const auto pieces = taken->pieces.find(goods);
    return Quantity::of(pieces == taken->pieces.end() ? 0 : pieces->second);
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
