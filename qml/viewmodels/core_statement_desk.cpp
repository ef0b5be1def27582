#include "qml/viewmodels/core_statement_desk.hpp"

#include "core/points/posting.hpp"
#include "core/points/reminder.hpp"
#include "core/points/statement.hpp"
#include "core/till/freeze.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>
#include <map>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostLines = 100; ///< on the screen; paper has all

QDate dateOf(const std::optional<BusinessDate>& date)
{
    return date ? qtDate(*date) : QDate();
}

/// By code; a picture is chosen by it where the title says too little.
using Categories = std::map<std::string, QString>;

Result<Categories> categoriesOf(const ports::SiteState& state)
{
    Categories categories;
    JIAMEI_TRY(const auto rules, state.allRulesEver());
    for (const auto& rule : rules)
        categories.emplace(rule.code, qtText(rule.category));
    return categories;
}

QString categoryOf(const Categories& categories, const std::string& code)
{
    const auto known = categories.find(code);
    return known == categories.end() ? QString() : known->second;
}

StatementEntry entryOf(const Categories& categories, const points::StatementLine& line)
{
    StatementEntry entry;
    entry.kind = qtText(points::textOf(line.kind));
    for (const auto& item : line.items)
        entry.titles.append(qtText(item.title) + (item.count > 1 ? u"×"_s + QString::number(item.count) : QString()));
    if (!line.items.empty())
        entry.category = categoryOf(categories, line.items.front().code);
    entry.points = shown(line.points);
    entry.left = shown(line.spendable);
    entry.settled = shown(std::max<std::int64_t>(0, -line.parts.debt));
    entry.advanced = shown(std::max<std::int64_t>(0, line.parts.debt));
    entry.toppedUp = shown(line.toppedUp);
    entry.date = dateOf(line.date);
    entry.reason = qtText(line.reason);
    entry.other = line.other ? qtText(line.other->text()) : QString();
    entry.isGoing = line.isGoing;
    entry.year = line.year;
    return entry;
}

QString stepOf(const points::StatementClaim& told)
{
    if (told.objection && told.objection->state == points::ObjectionState::Open)
        return u"objection"_s;
    if (told.claim.state == points::ClaimState::InPublicity)
        return u"public"_s;
    if (told.claim.state == points::ClaimState::Reviewed)
        return u"notice"_s;
    return told.claim.review == points::ReviewKind::Meeting ? u"meeting"_s : u"review"_s;
}

/// Under way or refused; nothing for what the lines tell.
std::optional<StatementEntry> entryOf(const Categories& categories, const points::StatementClaim& told)
{
    const auto state = told.claim.state;
    const bool isOpen = points::isOpen(state);
    if (!isOpen && state != points::ClaimState::Rejected && state != points::ClaimState::Voided)
        return std::nullopt;
    StatementEntry entry;
    entry.kind = isOpen ? u"pending"_s : u"refused"_s;
    entry.titles = {qtText(told.title)};
    entry.category = categoryOf(categories, told.code);
    entry.points = shown(told.claim.isDeduction ? -told.claim.points.value() : told.claim.points.value());
    entry.date = dateOf(isOpen ? told.submitted : told.changed);
    entry.step = isOpen ? stepOf(told) : QString();
    entry.until = dateOf(told.until);
    // A meeting gives no reason but its vote.
    entry.reason =
        told.reason.empty() && told.claim.review == points::ReviewKind::Meeting ? u"by-meeting"_s : qtText(told.reason);
    return entry;
}

Done addReminders(const ports::SiteState& state, HouseholdNumber household, QList<StatementEntry>& entries)
{
    JIAMEI_TRY(const auto reminders, state.remindersOf(household));
    for (auto reminder = reminders.rbegin(); reminder != reminders.rend(); ++reminder) {
        JIAMEI_TRY(const bool runs, points::isRunning(state, *reminder));
        if (!runs)
            continue;
        JIAMEI_TRY(const auto document, state.document(reminder->document));
        StatementEntry entry;
        entry.kind = u"reminder"_s;
        if (document) {
            entry.titles = {qtText(document->payload.reminder_given().title())};
            entry.reason = qtText(document->payload.reminder_given().reason());
        }
        entry.until = qtDate(reminder->until);
        entries.append(entry);
    }
    return {};
}

/// 0 what is to be mended, 1 what is pending, 2 the rest.
int rankOf(const StatementEntry& entry)
{
    return entry.kind == u"reminder"_s ? 0 : entry.kind == u"pending"_s ? 1 : 2;
}

Result<StatementView> viewOf(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto statement, points::statementOf(state, household, {kMostLines, {}, 0}));
    StatementView view;
    view.hasOlder = statement.next.value() != 0;
    JIAMEI_TRY(const auto categories, categoriesOf(state));
    JIAMEI_CHECK(addReminders(state, household, view.entries));
    for (const auto& line : statement.lines)
        view.entries.append(entryOf(categories, line));
    const QDate oldest = view.hasOlder ? dateOf(statement.lines.back().date) : QDate();
    for (const auto& told : statement.claims) {
        const auto entry = entryOf(categories, told);
        if (entry && (rankOf(*entry) == 1 || !oldest.isValid() || entry->date >= oldest))
            view.entries.append(*entry);
    }
    std::stable_sort(view.entries.begin(), view.entries.end(),
                     [](const StatementEntry& one, const StatementEntry& two) {
                         const int rank = rankOf(one);
                         return rank != rankOf(two) ? rank < rankOf(two) : rank > 0 && one.date > two.date;
                     });
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto freeze, till::freezeOn(state, household, day.date));
    if (freeze)
        view.frozenUntil = qtDate(freeze->until);
    return view;
}

} // namespace

void CoreStatementDesk::statement(int household, QObject* receiver, Reply<StatementView> reply)
{
    m_line.ask<StatementView>(receiver, std::move(reply), [household](DeskWriter& writer) -> Result<StatementView> {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        return writer.look<StatementView>([&](const ports::SiteState& state) { return viewOf(state, number); });
    });
}

void CoreStatementDesk::print(int household, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [household](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        return writer.tools().printStatement(*store, number);
    });
}

} // namespace jiamei::kiosk
