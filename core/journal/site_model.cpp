#include "core/journal/site_model.hpp"

#include "core/journal/map_values.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

bool isAccountOf(const Account& account, HouseholdNumber household)
{
    return account.kind == AccountKind::Household && account.owner == household.value();
}

} // namespace

bool touches(const Row& row, HouseholdNumber household)
{
    if (const auto* entry = std::get_if<Entry>(&row.body))
        return isAccountOf(entry->debit, household) || isAccountOf(entry->credit, household);
    const auto& record = std::get<Record>(row.body);
    return (record.type == RecordType::HouseholdSet || record.type == RecordType::CardIssued ||
            record.type == RecordType::CardBlocked) &&
           record.subject == household.value();
}

void SiteModel::apply(const SealedDocument& sealed, const Effects& effects)
{
    for (const auto& change : effects.changes)
        std::visit([this](const auto& value) { applyChange(value); }, change);
    for (const auto& [account, balance] : effects.balances)
        m_balances[account] = balance;
    for (const auto& lot : effects.lots)
        m_lots[lot.number] = lot;
    for (const auto& record : sealed.personal)
        keepPersonal(record);
    m_head = sealed.head;
    if (m_history == History::Kept)
        keepHistory(sealed);
}

/// A PIN that is promised no longer leaves nothing behind.
void SiteModel::applyChange(const household::Household& change)
{
    m_households[change.number] = change;
    if (!household::hasPin(change))
        m_personal[{PersonalRecord::Owner::Household, change.number.value()}].erase(household::PersonalField::PinHash);
}

void SiteModel::applyChange(const RuleSetChange& change)
{
    m_rules[change.set.version] = change;
    for (const auto& rule : change.rules)
        m_rulesEver[rule.code] = rule;
}

void SiteModel::applyChange(const KinChange& change)
{
    if (change.holds)
        m_kin.insert(change.tie);
    else
        m_kin.erase(change.tie);
}

void SiteModel::applyChange(const FreezeChange& change)
{
    if (change.holds)
        m_freezes[change.freeze.household] = change.freeze;
    else
        m_freezes.erase(change.freeze.household);
}

void SiteModel::applyChange(const stock::Price& change)
{
    m_prices[{change.goods, change.version, change.validFrom}] = change;
}

void SiteModel::applyChange(const SettingChange& change)
{
    if (change.from)
        m_datedSettings[{change.key, *change.from}] = change.value;
    else
        m_settings[change.key] = {change.value, change.day};
}

void SiteModel::keepPersonal(const PersonalRecord& record)
{
    auto& kept = m_personal[{record.owner, record.number}];
    for (const auto& value : record.values)
        kept[value.field] = value;
}

void SiteModel::keepHistory(const SealedDocument& sealed)
{
    m_documents.push_back(sealed.document);
    for (const auto& row : sealed.rows) {
        m_rows.push_back(row);
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr || !entry->refersTo)
            continue;
        if (entry->kind == EntryKind::Reversal)
            m_reversed[*entry->refersTo] = row.seq;
        else
            m_closed[*entry->refersTo] = row.seq;
    }
}

Result<ports::SiteFacts> SiteModel::site() const
{
    if (!m_site)
        return refuse(ErrorCode::SiteMissing);
    return *m_site;
}

Result<std::vector<Bytes>> SiteModel::cardKeys() const
{
    std::vector<Bytes> keys;
    for (const auto& epoch : m_epochs) {
        if (std::find(keys.begin(), keys.end(), epoch.cardKey) == keys.end())
            keys.push_back(epoch.cardKey);
    }
    return keys;
}

Result<Head> SiteModel::head() const
{
    return m_head;
}

Result<till::BusinessDay> SiteModel::lastDay() const
{
    return m_days.empty() ? till::BusinessDay{} : m_days.rbegin()->second;
}

Result<std::optional<till::BusinessDay>> SiteModel::day(DayNumber number) const
{
    return find(m_days, number);
}

Result<std::vector<till::BusinessDay>> SiteModel::days() const
{
    return valuesOf(m_days);
}

Result<std::optional<operators::Operator>> SiteModel::operatorById(const OperatorId& id) const
{
    const auto found =
        std::find_if(m_operators.begin(), m_operators.end(), [&](const auto& item) { return item.second.id == id; });
    if (found == m_operators.end())
        return std::optional<operators::Operator>();
    return std::optional(found->second);
}

Result<std::optional<operators::Operator>> SiteModel::operatorByNumber(OperatorNumber number) const
{
    return find(m_operators, number);
}

Result<std::vector<operators::Operator>> SiteModel::operators() const
{
    return valuesOf(m_operators);
}

Result<std::vector<household::PersonalValue>> SiteModel::personal(PersonalRecord::Owner owner,
                                                                  std::int64_t number) const
{
    const auto found = m_personal.find({owner, number});
    if (found == m_personal.end())
        return std::vector<household::PersonalValue>();
    return valuesOf(found->second);
}

Result<std::optional<household::Household>> SiteModel::household(HouseholdNumber number) const
{
    return find(m_households, number);
}

household::HouseholdDetails SiteModel::detailsOf(const household::Household& household) const
{
    household::HouseholdDetails details;
    details.household = household;
    const auto kept = m_personal.find({PersonalRecord::Owner::Household, household.number.value()});
    if (kept == m_personal.end())
        return details;
    for (const auto& [field, value] : kept->second)
        details.show(value);
    return details;
}

Result<std::optional<household::HouseholdDetails>> SiteModel::householdDetails(HouseholdNumber number) const
{
    const auto found = m_households.find(number);
    if (found == m_households.end())
        return std::optional<household::HouseholdDetails>();
    return std::optional(detailsOf(found->second));
}

Result<std::vector<household::HouseholdDetails>> SiteModel::households() const
{
    std::vector<household::HouseholdDetails> all;
    all.reserve(m_households.size());
    for (const auto& [number, household] : m_households)
        all.push_back(detailsOf(household));
    return all;
}

Result<std::vector<HouseholdNumber>> SiteModel::mergedInto(HouseholdNumber number) const
{
    std::vector<HouseholdNumber> merged;
    for (const auto& [other, household] : m_households) {
        if (household.mergedInto == number)
            merged.push_back(other);
    }
    return merged;
}

Result<std::optional<household::CardRecord>> SiteModel::card(HouseholdNumber household) const
{
    return find(m_cards, household);
}

Result<Balance> SiteModel::balance(const Account& account) const
{
    const auto found = m_balances.find(account);
    return found == m_balances.end() ? Balance{} : found->second;
}

Result<std::map<Account, Balance>> SiteModel::balancesOf(AccountKind kind) const
{
    std::map<Account, Balance> found;
    for (const auto& [account, balance] : m_balances) {
        if (account.kind == kind)
            found.emplace(account, balance);
    }
    return found;
}

Result<std::vector<household::KinTie>> SiteModel::kin() const
{
    return std::vector<household::KinTie>(m_kin.begin(), m_kin.end());
}

Result<std::vector<points::RuleSet>> SiteModel::ruleSets() const
{
    std::vector<points::RuleSet> sets;
    sets.reserve(m_rules.size());
    for (const auto& [version, change] : m_rules)
        sets.push_back(change.set);
    return sets;
}

Result<RuleSetVersion> SiteModel::ruleSetVersion() const
{
    JIAMEI_TRY(const auto sets, ruleSets());
    JIAMEI_TRY(const auto day, lastDay());
    return points::versionOn(sets, day.date);
}

Result<std::optional<points::Rule>> SiteModel::ruleByCode(std::string_view code) const
{
    JIAMEI_TRY(const auto inForce, rules());
    const auto found =
        std::find_if(inForce.begin(), inForce.end(), [&](const auto& rule) { return rule.code == code; });
    if (found == inForce.end())
        return std::optional<points::Rule>();
    return std::optional(*found);
}

Result<std::vector<points::Rule>> SiteModel::rules() const
{
    JIAMEI_TRY(const auto version, ruleSetVersion());
    return rulesOf(version);
}

Result<std::vector<points::Rule>> SiteModel::rulesOf(RuleSetVersion version) const
{
    const auto found = m_rules.find(version);
    if (found == m_rules.end())
        return std::vector<points::Rule>();
    auto rules = found->second.rules;
    std::sort(rules.begin(), rules.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return rules;
}

Result<std::vector<points::RuleDraft>> SiteModel::ruleDrafts() const
{
    return valuesOf(m_drafts);
}

Result<std::vector<points::Rule>> SiteModel::allRulesEver() const
{
    std::vector<points::Rule> rules;
    rules.reserve(m_rulesEver.size());
    for (const auto& [code, rule] : m_rulesEver)
        rules.push_back(rule);
    return rules;
}

Result<std::optional<StoredDocument>> SiteModel::document(DocumentNumber number) const
{
    if (number.value() < 1 || static_cast<std::size_t>(number.value()) > m_documents.size())
        return std::optional<StoredDocument>();
    return std::optional(m_documents[static_cast<std::size_t>(number.value() - 1)]);
}

Result<std::vector<Row>> SiteModel::rowsOf(DocumentNumber number) const
{
    JIAMEI_TRY(const auto stored, document(number));
    if (!stored)
        return std::vector<Row>();
    return rows(stored->firstSeq, Seq(stored->firstSeq.value() + stored->rowCount - 1));
}

Result<std::optional<Seq>> SiteModel::reversalOf(Seq entry) const
{
    return find(m_reversed, entry);
}

Result<std::vector<ports::HistoryItem>> SiteModel::history(HouseholdNumber household, std::size_t limit) const
{
    return historyBefore(household, Seq(m_head.seq.value() + 1), limit);
}

Result<std::vector<ports::HistoryItem>> SiteModel::historyBefore(HouseholdNumber household, Seq before,
                                                                 std::size_t limit) const
{
    return rowsBefore(before, limit, [household](const Row& row) { return touches(row, household); });
}

Result<std::vector<StoredDocument>> SiteModel::documentsOfDay(DayNumber day) const
{
    std::vector<StoredDocument> found;
    std::copy_if(m_documents.begin(), m_documents.end(), std::back_inserter(found),
                 [&](const auto& document) { return document.day == day; });
    return found;
}

Result<std::vector<Row>> SiteModel::rows(Seq first, Seq last) const
{
    const auto from = std::clamp<std::int64_t>(first.value() - 1, 0, std::ssize(m_rows));
    const auto to = std::clamp<std::int64_t>(last.value(), from, std::ssize(m_rows));
    return std::vector<Row>(m_rows.begin() + from, m_rows.begin() + to);
}

Result<std::optional<ports::SettingAtOnce>> SiteModel::settingAtOnce(std::string_view key) const
{
    return find(m_settings, key);
}

Result<std::map<BusinessDate, std::int64_t>> SiteModel::datedSetting(std::string_view key) const
{
    std::map<BusinessDate, std::int64_t> found;
    for (const auto& [dated, value] : m_datedSettings) {
        if (dated.first == key)
            found.emplace(dated.second, value);
    }
    return found;
}

Result<std::vector<points::YearEnd>> SiteModel::yearEnds() const
{
    return valuesOf(m_yearEnds);
}

Result<std::optional<ports::HubReceipt>> SiteModel::lastReceipt() const
{
    return m_receipt;
}

} // namespace jiamei::journal
