#include "core/journal/derived_comparison.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace jiamei::journal {

namespace {

std::string nameOf(const ports::SiteFacts& facts)
{
    return facts.site.text();
}
std::string nameOf(const EpochChange& epoch)
{
    return epochText(epoch.epoch);
}
std::string nameOf(const ports::DerivedTables::Day& day)
{
    return std::to_string(day.day.number.value());
}
std::string nameOf(const household::CardRecord& card)
{
    return card.household.text();
}
std::string nameOf(const household::KinTie& tie)
{
    return tie.first.text() + "/" + tie.second.text();
}
std::string nameOf(const points::RuleSet& set)
{
    return std::to_string(set.version.value());
}
std::string nameOf(const points::Claim& claim)
{
    return std::to_string(claim.id.document.value()) + "/" + std::to_string(claim.id.line);
}
std::string nameOf(const points::RuleDraft& draft)
{
    return std::to_string(draft.document.value());
}
std::string nameOf(const points::Notice& notice)
{
    return std::to_string(notice.document.value());
}
std::string nameOf(const points::Objection& objection)
{
    return std::to_string(objection.document.value());
}
std::string nameOf(const points::Round& round)
{
    return std::to_string(round.document.value());
}
std::string nameOf(const points::Reminder& reminder)
{
    return std::to_string(reminder.document.value());
}
std::string nameOf(const household::Freeze& freeze)
{
    return freeze.household.text();
}
std::string nameOf(const programme::SignIn& signIn)
{
    return std::to_string(signIn.activity.value()) + "/" + signIn.household.text();
}
std::string nameOf(const programme::Honour& honour)
{
    return std::to_string(honour.document.value());
}
std::string nameOf(const programme::VillageFlag& flag)
{
    return std::string(programme::textOf(flag.kind));
}
std::string nameOf(const programme::Publication& publication)
{
    return std::to_string(publication.document.value());
}
std::string nameOf(const programme::FlagAnswer& answer)
{
    return answer.flag;
}
std::string nameOf(const programme::EvidenceUse& use)
{
    return std::to_string(use.document.value());
}
std::string nameOf(const points::Rule& rule)
{
    return rule.code;
}
std::string nameOf(const stock::Price& price)
{
    return std::to_string(price.goods.value());
}
std::string nameOf(const stock::StocktakeCount& count)
{
    return std::to_string(count.stocktake.value()) + "/" + std::to_string(count.goods.value());
}
std::string nameOf(const ports::HubReceipt& receipt)
{
    return std::to_string(receipt.seq.value());
}
std::string nameOf(const std::pair<const std::string, ports::SettingAtOnce>& setting)
{
    return setting.first;
}
std::string nameOf(const std::pair<const std::pair<std::string, BusinessDate>, std::int64_t>& setting)
{
    return setting.first.first + "/" + setting.first.second.text();
}
std::string nameOf(const points::YearEnd& yearEnd)
{
    return std::to_string(yearEnd.document.value());
}
std::string nameOf(const std::pair<const Account, Balance>& balance)
{
    return std::to_string(static_cast<int>(balance.first.kind)) + "/" + std::to_string(balance.first.owner);
}
template <class Numbered>
std::string nameOf(const Numbered& item)
{
    return std::to_string(item.number.value());
}

using Tables = ports::DerivedTables;

/// The first row in which one table differs.
template <auto rows>
Findings compare(std::string_view table, const Tables& expected, const Tables& found)
{
    const auto& wanted = expected.*rows;
    const auto& there = found.*rows;
    const auto [want, have] = std::ranges::mismatch(wanted, there);
    if (want == wanted.end() && have == there.end())
        return std::nullopt;
    const bool isExtra = have != there.end() && std::ranges::distance(there) > std::ranges::distance(wanted);
    return Finding{std::nullopt, std::string(table), nameOf(want == wanted.end() || isExtra ? *have : *want)};
}

struct Comparison {
    std::string_view table;
    Findings (*differs)(std::string_view table, const Tables& expected, const Tables& found);
};

constexpr std::array<Comparison, 40> kComparisons{{
    {"site", compare<&Tables::site>},
    {"epoch", compare<&Tables::epochs>},
    {"business_day", compare<&Tables::days>},
    {"operator", compare<&Tables::operators>},
    {"household", compare<&Tables::households>},
    {"card", compare<&Tables::cards>},
    {"kin", compare<&Tables::kin>},
    {"rule_set", compare<&Tables::ruleSets>},
    {"rule_draft", compare<&Tables::drafts>},
    {"claim", compare<&Tables::claims>},
    {"notice", compare<&Tables::notices>},
    {"objection", compare<&Tables::objections>},
    {"round", compare<&Tables::rounds>},
    {"reminder", compare<&Tables::reminders>},
    {"freeze", compare<&Tables::freezes>},
    {"team", compare<&Tables::teams>},
    {"activity", compare<&Tables::activities>},
    {"attendance", compare<&Tables::signIns>},
    {"honour", compare<&Tables::honours>},
    {"village_flag", compare<&Tables::villageFlags>},
    {"publication", compare<&Tables::publications>},
    {"flag_answer", compare<&Tables::flagAnswers>},
    {"evidence", compare<&Tables::evidence>},
    {"rule", compare<&Tables::rules>},
    {"rule", compare<&Tables::rulesEver>},
    {"goods", compare<&Tables::goods>},
    {"price", compare<&Tables::prices>},
    {"lot", compare<&Tables::lots>},
    {"asset", compare<&Tables::assets>},
    {"stocktake", compare<&Tables::stocktakes>},
    {"stocktake_count", compare<&Tables::stocktakeCounts>},
    {"fund", compare<&Tables::funds>},
    {"donor", compare<&Tables::donors>},
    {"slip", compare<&Tables::slips>},
    {"paper_slip", compare<&Tables::paperSlips>},
    {"setting", compare<&Tables::settings>},
    {"setting_from", compare<&Tables::datedSettings>},
    {"year_end", compare<&Tables::yearEnds>},
    {"receipt", compare<&Tables::receipt>},
    {"balance", compare<&Tables::balances>},
}};

std::string tableOf(PersonalRecord::Owner owner)
{
    switch (owner) {
    case PersonalRecord::Owner::Household:
        return "personal.household";
    case PersonalRecord::Owner::Operator:
        return "personal.operator";
    case PersonalRecord::Owner::Document:
        break;
    }
    return "personal.document";
}

/// Every field that is kept must be the one that its owner's commitments promise.
Findings comparePersonal(const ports::DerivedTables& expected, const Remembered& remembered,
                         const std::vector<PersonalRecord>& kept)
{
    using Owner = PersonalRecord::Owner;
    std::map<std::pair<Owner, std::int64_t>, const std::vector<household::Commitment>*> promised;
    for (const auto& household : expected.households)
        promised[{Owner::Household, household.number.value()}] = &household.commitments;
    for (const auto& person : expected.operators)
        promised[{Owner::Operator, person.number.value()}] = &person.commitments;
    for (const auto& [document, commitments] : remembered.witnesses)
        promised[{Owner::Document, document.value()}] = &commitments;
    for (const auto& record : kept) {
        const auto owner = promised.find({record.owner, record.number});
        for (const auto& value : record.values) {
            const household::Commitment commitment{value.field, household::commitmentOf(value)};
            if (owner == promised.end() || std::ranges::find(*owner->second, commitment) == owner->second->end())
                return Finding{std::nullopt, tableOf(record.owner),
                               std::to_string(record.number) + "/" + std::to_string(static_cast<int>(value.field))};
        }
    }
    return std::nullopt;
}

} // namespace

ports::DerivedTables tablesOf(const SiteModel& model, Remembered& remembered)
{
    ports::DerivedTables tables;
    if (const auto facts = model.site())
        tables.site.push_back(*facts);
    tables.epochs = model.epochs();
    const auto days = model.days(); // named: a range-for does not keep what its range is taken from
    for (const auto& day : *days)
        tables.days.push_back({day, remembered.firstDocuments[day.number]});
    tables.operators = *model.operators();
    const auto households = model.households();
    for (const auto& details : *households)
        tables.households.push_back(details.household);
    for (const auto& [household, card] : model.cards())
        tables.cards.push_back(card);
    tables.kin = *model.kin();
    tables.ruleSets = *model.ruleSets();
    tables.drafts = *model.ruleDrafts();
    for (const auto& [id, claim] : model.claims())
        tables.claims.push_back(claim);
    tables.notices = *model.notices();
    tables.objections = *model.objections();
    tables.rounds = *model.rounds();
    tables.reminders = *model.reminders();
    for (const auto& [household, freeze] : model.freezes())
        tables.freezes.push_back(freeze);
    tables.teams = *model.teams();
    tables.activities = *model.activities();
    for (const auto& [key, signIn] : model.signIns())
        tables.signIns.push_back(signIn);
    tables.honours = *model.honours();
    tables.villageFlags = *model.villageFlags();
    tables.publications = *model.publications();
    tables.flagAnswers = *model.flagAnswers();
    tables.evidence = *model.evidence();
    tables.rules = *model.rules();
    tables.rulesEver = *model.allRulesEver();
    tables.goods = *model.goods();
    for (const auto& [key, price] : model.prices())
        tables.prices.push_back(price);
    for (const auto& [lotNumber, lot] : model.allLots())
        tables.lots.push_back(lot);
    tables.assets = *model.assets();
    tables.stocktakes = *model.stocktakes();
    for (const auto& [key, count] : model.stocktakeCounts())
        tables.stocktakeCounts.push_back(count);
    tables.funds = *model.funds();
    tables.donors = *model.donors();
    tables.slips = *model.slips();
    tables.paperSlips = *model.paperSlips();
    tables.settings = model.settings();
    tables.datedSettings = model.datedSettings();
    tables.yearEnds = *model.yearEnds();
    if (const auto receipt = *model.lastReceipt())
        tables.receipt.push_back(*receipt);
    tables.balances = {model.balances().begin(), model.balances().end()};
    return tables;
}

Findings compareTables(const ports::DerivedTables& expected, const Remembered& remembered,
                       const ports::DerivedTables& found)
{
    for (const auto& comparison : kComparisons) {
        if (auto bad = comparison.differs(comparison.table, expected, found))
            return bad;
    }
    return comparePersonal(expected, remembered, found.personal);
}

} // namespace jiamei::journal
