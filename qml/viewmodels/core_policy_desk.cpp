#include "qml/viewmodels/core_policy_desk.hpp"

#include "core/points/policy_preview.hpp"
#include "core/points/year_end.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Loss> lossOf(const ports::SiteState& state, HouseholdNumber household, std::int64_t had, std::int64_t loses)
{
    JIAMEI_TRY(const auto details, state.householdDetails(household));
    return Loss{qtText(household.text()), details ? qtText(details->name) : QString(), shown(had), shown(loses)};
}

void largestFirst(QList<Loss>& losses)
{
    std::ranges::stable_sort(losses, std::ranges::greater(), &Loss::loses);
}

Result<SettingItem> itemOf(const ports::SiteState& state, const till::Setting& setting, BusinessDate today)
{
    SettingItem item;
    item.name = qtText(setting.name);
    item.standard = shown(setting.standard);
    item.minimum = shown(setting.minimum);
    item.maximum = shown(setting.maximum);
    item.isDate = setting.isDate;
    JIAMEI_TRY(const auto value, till::settingValue(state, setting.key));
    item.value = shown(value);
    JIAMEI_TRY(const auto dated, state.datedSetting(setting.name));
    for (auto next = dated.upper_bound(today); next != dated.end(); ++next)
        item.later.append({qtDate(next->first), shown(next->second)});
    return item;
}

Result<SettingsView> settingsOf(const ports::SiteState& state)
{
    SettingsView view;
    JIAMEI_TRY(const auto day, state.lastDay());
    view.today = qtDate(day.date);
    for (const auto& setting : till::allSettings()) {
        JIAMEI_TRY(const auto item, itemOf(state, setting, day.date));
        view.settings.append(item);
    }
    JIAMEI_TRY(const auto rules, state.rules());
    for (const auto& rule : rules)
        if (!rule.isDeduction)
            view.rules.append({rule.number.value(), qtText(rule.code + " " + rule.title)});
    return view;
}

Result<LossMonth> monthOf(const ports::SiteState& state, const points::CapMonth& month)
{
    LossMonth shownMonth{qtDate(month.month.first), shown(month.over.value()), {}};
    for (const auto& loss : month.losses) {
        JIAMEI_TRY(const auto each, lossOf(state, loss.household, loss.awarded.value(), loss.over.value()));
        shownMonth.losses.append(each);
    }
    largestFirst(shownMonth.losses);
    return shownMonth;
}

Result<SettingPreview> previewOf(const ports::SiteState& state, const std::string& name, std::int64_t value)
{
    SettingPreview preview;
    JIAMEI_TRY(const auto* const setting, till::checkValue(name, value));
    if (setting->key == till::SettingKey::HouseholdMonthCap) {
        JIAMEI_TRY(const auto months, points::lossesUnder(state, value));
        for (const auto& month : months) {
            JIAMEI_TRY(const auto each, monthOf(state, month));
            preview.months.append(each);
        }
    } else if (setting->key == till::SettingKey::PointValueFen) {
        JIAMEI_TRY(const auto pointValue, Money::of(value));
        JIAMEI_TRY(preview.worth, points::gaugeAt(state, pointValue));
    }
    return preview;
}

Result<YearEndView> yearEndOf(const ports::SiteState& state, points::YearEndPolicy policy, int year)
{
    YearEndView view;
    JIAMEI_TRY(const auto day, state.lastDay());
    view.today = qtDate(day.date);
    JIAMEI_TRY(const auto effect, points::effectOf(state, policy));
    view.face.spendable = shown(effect.spendable.value());
    view.face.expires = shown(effect.expires.value());
    view.face.households = static_cast<int>(effect.lines.size());
    for (const auto& line : effect.lines) {
        if (line.expires.isZero())
            continue;
        JIAMEI_TRY(const auto loss, lossOf(state, line.household, line.spendable.value(), line.expires.value()));
        view.face.losses.append(loss);
    }
    largestFirst(view.face.losses);
    JIAMEI_TRY(const auto standing, points::standingOf(state, policy, year));
    view.isRun = standing.run.has_value();
    if (standing.shown)
        view.shown = qtDate(*standing.shown);
    if (standing.from)
        view.from = qtDate(*standing.from);
    return view;
}

Result<QList<YearEndItem>> yearEndsOf(const ports::SiteState& state)
{
    QList<YearEndItem> items;
    JIAMEI_TRY(const auto all, state.yearEnds());
    for (const auto& each : all) {
        JIAMEI_TRY(const auto date, qtDateOf(state, each.day));
        items.prepend({shown(each.document.value()), each.year, each.policy, each.state, date});
    }
    return items;
}

/// From what a preview or a run wrote down.
template <class Message>
Result<YearEndDone> doneOf(const ports::SiteState& state, DocumentNumber document, const Message& message)
{
    YearEndDone done;
    done.document = shown(document.value());
    done.face.spendable = shown(message.spendable());
    done.face.expires = shown(message.expires());
    done.face.households = message.lines_size();
    for (const auto& line : message.lines()) {
        if (line.expires() == 0)
            continue;
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        JIAMEI_TRY(const auto loss, lossOf(state, household, line.spendable(), line.expires()));
        done.face.losses.append(loss);
    }
    largestFirst(done.face.losses);
    return done;
}

} // namespace

void CorePolicyDesk::settings(QObject* receiver, Reply<SettingsView> reply)
{
    m_line.ask<SettingsView>(receiver, std::move(reply),
                             [](DeskWriter& writer) { return writer.look<SettingsView>(settingsOf); });
}

void CorePolicyDesk::preview(const QString& name, int value, QObject* receiver, Reply<SettingPreview> reply)
{
    m_line.ask<SettingPreview>(receiver, std::move(reply), [name, value](DeskWriter& writer) {
        return writer.look<SettingPreview>(
            [&](const ports::SiteState& state) { return previewOf(state, name.toStdString(), value); });
    });
}

void CorePolicyDesk::set(const SettingOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        till::SetSetting command{order.name.toStdString(), order.value, {}};
        if (order.from.isValid()) {
            JIAMEI_TRY(command.from, coreDate(order.from));
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CorePolicyDesk::gauge(QObject* receiver, Reply<points::Gauge> reply)
{
    m_line.ask<points::Gauge>(receiver, std::move(reply),
                              [](DeskWriter& writer) { return writer.look<points::Gauge>(points::gaugeOf); });
}

void CorePolicyDesk::yearEnd(points::YearEndPolicy policy, int year, QObject* receiver, Reply<YearEndView> reply)
{
    m_line.ask<YearEndView>(receiver, std::move(reply), [policy, year](DeskWriter& writer) {
        return writer.look<YearEndView>([&](const ports::SiteState& state) { return yearEndOf(state, policy, year); });
    });
}

void CorePolicyDesk::yearEnds(QObject* receiver, Reply<QList<YearEndItem>> reply)
{
    m_line.ask<QList<YearEndItem>>(receiver, std::move(reply),
                                   [](DeskWriter& writer) { return writer.look<QList<YearEndItem>>(yearEndsOf); });
}

void CorePolicyDesk::recordPreview(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply)
{
    m_line.book<YearEndDone>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<YearEndDone> {
        JIAMEI_TRY(const auto document,
                   writer.run(order.request, order.second, points::PreviewYearEnd{order.policy, order.year}));
        return writer.look<YearEndDone>([&](const ports::SiteState& state) {
            return doneOf(state, document.number, document.payload.year_end_previewed());
        });
    });
}

void CorePolicyDesk::runYearEnd(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply)
{
    m_line.book<YearEndDone>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<YearEndDone> {
        JIAMEI_TRY(const auto document,
                   writer.run(order.request, order.second, points::RunYearEnd{order.policy, order.year}));
        return writer.look<YearEndDone>([&](const ports::SiteState& state) {
            return doneOf(state, document.number, document.payload.year_end_run());
        });
    });
}

} // namespace jiamei::kiosk
