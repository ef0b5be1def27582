#include "qml/viewmodels/core_reminders_desk.hpp"

#include "core/household/merged.hpp"
#include "core/points/reminder.hpp"
#include "core/points/restore.hpp"
#include "core/points/submit.hpp"
#include "qml/viewmodels/claim_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/offered_rules.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

/// What one unit may cost.
QList<int> choicesOf(const points::Rule& rule)
{
    QList<int> choices;
    for (const auto step : rule.steps)
        choices.append(shown(step.value()));
    if (choices.isEmpty())
        for (auto points = rule.minimum.value(); points <= rule.maximum.value(); ++points)
            choices.append(shown(points));
    return choices;
}

Result<journal::StoredDocument> documentOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(auto document, state.document(number));
    if (!document || !document->payload.has_reminder_given())
        return refuse(ErrorCode::ReminderUnknown, {{"document", number.value()}});
    return std::move(*document);
}

Result<ReminderItem> itemOf(const ports::SiteState& state, const points::Reminder& reminder, BusinessDate today)
{
    JIAMEI_TRY(const auto holder, household::survivorOf(state, reminder.household));
    JIAMEI_TRY(const auto details, state.householdDetails(holder));
    JIAMEI_TRY(const auto document, documentOf(state, reminder.document));
    const auto& said = document.payload.reminder_given();
    JIAMEI_TRY(const auto rule, state.ruleByCode(said.code()));
    JIAMEI_TRY(const auto from, points::servesFrom(reminder));
    ReminderItem item;
    item.document = shown(reminder.document.value());
    item.numberText = qtText(holder.text());
    item.name = details ? qtText(details->name) : QString();
    item.title = qtText(said.title());
    item.reason = qtText(said.reason());
    item.until = qtDate(reminder.until);
    item.from = qtDate(from);
    item.isDue = today >= from;
    item.hasPhoto = !reminder.photo.empty();
    if (rule) {
        item.category = qtText(rule->category);
        item.choices = choicesOf(*rule);
        item.isReviewed = rule->review != points::ReviewKind::OnePerson;
    }
    return item;
}

Result<QList<ReminderItem>> itemsOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(auto running, points::runningReminders(state));
    std::ranges::stable_sort(running, {}, &points::Reminder::until);
    QList<ReminderItem> items;
    for (const auto& reminder : running) {
        JIAMEI_TRY(const auto item, itemOf(state, reminder, day.date));
        items.append(item);
    }
    return items;
}

Result<QList<DeductionItem>> deductionsOf(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto standing, points::standingDeductions(state, household));
    QList<DeductionItem> items;
    for (const auto& deduction : standing) {
        JIAMEI_TRY(const auto rule, state.ruleByCode(deduction.code));
        JIAMEI_TRY(const auto date, qtDateOf(state, deduction.day));
        items.append({shown(deduction.id.document.value()), deduction.id.line, qtText(deduction.title),
                      rule ? qtText(rule->category) : QString(), shown(deduction.points.value()), date});
    }
    return items;
}

/// What a deduction after the reminder says; the reminder's picture goes along.
struct Following {
    points::Award award;
    Bytes photo;
    bool isReviewed = false;
};

Result<Following> followingOf(const ports::SiteState& state, const DeductOrder& order)
{
    const DocumentNumber number(order.reminder);
    JIAMEI_TRY(const auto reminder, state.reminder(number));
    JIAMEI_TRY(const auto document, documentOf(state, number));
    Following following;
    if (reminder) {
        JIAMEI_TRY(following.award.household, household::survivorOf(state, reminder->household));
    }
    following.award.ruleCode = document.payload.reminder_given().code();
    JIAMEI_TRY(following.award.pointsEach, Points::of(order.points));
    following.photo = document.payload.reminder_given().photo();
    JIAMEI_TRY(following.isReviewed, isReviewedByOthers(state, following.award.ruleCode));
    return following;
}

} // namespace

void CoreRemindersDesk::reminders(QObject* receiver, Reply<QList<ReminderItem>> reply)
{
    m_line.ask<QList<ReminderItem>>(receiver, std::move(reply),
                                    [](DeskWriter& writer) { return writer.look<QList<ReminderItem>>(itemsOf); });
}

void CoreRemindersDesk::rules(QObject* receiver, Reply<ReminderRules> reply)
{
    m_line.ask<ReminderRules>(receiver, std::move(reply),
                              [](DeskWriter& writer) { return writer.look<ReminderRules>(rulesWithReminder); });
}

void CoreRemindersDesk::remind(const RemindOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        points::Remind command;
        JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
        command.ruleCode = order.rule.toStdString();
        command.reason = order.reason.toStdString();
        JIAMEI_TRY(command.until, coreDate(order.until));
        if (!order.photo.isEmpty()) {
            JIAMEI_TRY(const auto photo, writer.keepPhoto(order.photo));
            command.photo = photo.hash;
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreRemindersDesk::mended(const QByteArray& request, int reminder, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request, reminder](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto document, writer.run(request, {}, points::MendReminder{DocumentNumber(reminder)}));
        return shown(document.number.value());
    });
}

void CoreRemindersDesk::deduct(const DeductOrder& order, QObject* receiver, Reply<Deducted> reply)
{
    m_line.book<Deducted>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Deducted> {
        JIAMEI_TRY(const auto following,
                   writer.look<Following>([&](const ports::SiteState& state) { return followingOf(state, order); }));
        if (following.isReviewed)
            JIAMEI_CHECK(writer.run(order.request, order.second, points::Submit{{following.award}, following.photo}));
        else
            JIAMEI_CHECK(writer.run(order.request, order.second, following.award));
        return Deducted{qtText(following.award.household.text()), order.points, following.isReviewed};
    });
}

void CoreRemindersDesk::deductions(int household, QObject* receiver, Reply<QList<DeductionItem>> reply)
{
    m_line.ask<QList<DeductionItem>>(receiver, std::move(reply),
                                     [household](DeskWriter& writer) -> Result<QList<DeductionItem>> {
                                         JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
                                         return writer.look<QList<DeductionItem>>([&](const ports::SiteState& state) {
                                             return deductionsOf(state, number);
                                         });
                                     });
}

void CoreRemindersDesk::restore(const RestoreOrder& order, QObject* receiver, Reply<Restored> reply)
{
    m_line.book<Restored>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Restored> {
        const points::RestoreDeduction command{{DocumentNumber(order.document), order.line},
                                               order.reason.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        const auto& made = document.payload.deduction_restored();
        return Restored{shown(made.points()), shown(made.spendable_after())};
    });
}

} // namespace jiamei::kiosk
