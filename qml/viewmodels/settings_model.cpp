#include "qml/viewmodels/settings_model.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/language.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

SettingsModel::SettingsModel(PolicyDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"name", "title", "value", "later", "picture"}, this), m_options({"value", "words", "chosen"}, this),
      m_months({"month", "households", "sum"}, this), m_losses({"number", "name", "had", "loses"}, this)
{
    connect(&tools.language, &Language::changed, this, [this] {
        showItems();
        showOptions();
        Q_EMIT changed();
    });
}

void SettingsModel::start()
{
    m_desk.settings(this, shows<SettingsView>([this](const SettingsView& view) {
                        m_view = view;
                        m_isLoaded = true;
                        showItems();
                    }));
}

void SettingsModel::showItems()
{
    QStringList names = settingOrder();
    // A setting that the screen has no words for yet is still shown.
    for (const SettingItem& setting : std::as_const(m_view.settings))
        if (!names.contains(setting.name))
            names.append(setting.name);
    QList<QVariantMap> rows;
    for (const QString& name : std::as_const(names)) {
        const auto setting = std::ranges::find(m_view.settings, name, &SettingItem::name);
        if (setting == m_view.settings.end())
            continue;
        const auto look = lookOf(name);
        rows.append({{u"name"_s, name},
                     {u"title"_s, look.title},
                     {u"value"_s, words(*setting, setting->value)},
                     {u"later"_s, laterWords(*setting)},
                     {u"picture"_s, look.picture}});
    }
    m_items.setRows(rows);
}

void SettingsModel::pick(const QString& name)
{
    const auto setting = std::ranges::find(m_view.settings, name, &SettingItem::name);
    if (setting == m_view.settings.end())
        return;
    m_setting = *setting;
    m_value = m_setting.value;
    m_hasValue = false;
    m_isAtOnce = false;
    m_from = QDate(m_view.today.year(), m_view.today.month(), 1).addMonths(1);
    m_preview = {};
    m_isPreviewed = false;
    renew();
    m_options.firstPage();
    showOptions();
    Q_EMIT changed();
}

void SettingsModel::showOptions()
{
    QList<int> values;
    if (lookOf(m_setting.name).kind == SettingKind::Choice)
        values = choicesOf(m_setting.name);
    else if (lookOf(m_setting.name).kind == SettingKind::Rule) {
        values.append(0);
        for (const RuleChoice& rule : std::as_const(m_view.rules))
            values.append(rule.number);
    }
    QList<QVariantMap> rows;
    for (const int value : std::as_const(values))
        rows.append({{u"value"_s, value}, {u"words"_s, words(m_setting, value)}, {u"chosen"_s, value == m_value}});
    m_options.setRows(rows);
}

void SettingsModel::setValue(int value)
{
    if (isBusy())
        return;
    m_value = value;
    m_hasValue = true;
    inputChanged();
    showOptions();
    Q_EMIT changed();
}

// The first digit takes the place of the present value.
void SettingsModel::typeDigit(const QString& digit)
{
    const qint64 value = (m_hasValue ? m_value : 0) * qint64(10) + digit.toInt();
    if (value <= m_setting.maximum)
        setValue(static_cast<int>(value));
}

void SettingsModel::eraseDigit()
{
    setValue(m_value / 10);
}

void SettingsModel::clearValue()
{
    setValue(0);
}

void SettingsModel::choose(int value)
{
    setValue(value);
}

void SettingsModel::switchDate(bool on)
{
    if (!m_setting.isDate)
        return;
    if (!on)
        setValue(0);
    else if (m_value == 0)
        setValue(settingDateValue(QDate(m_view.today.year(), m_view.today.month(), 1)));
}

void SettingsModel::moveDate(int days, int months)
{
    if (m_value != 0)
        if (const int value = settingDateValue(settingDate(m_value).addMonths(months).addDays(days)); value != 0)
            setValue(value);
}

void SettingsModel::setAtOnce(bool atOnce)
{
    m_isAtOnce = atOnce;
    edited();
}

void SettingsModel::moveFrom(int days, int months)
{
    m_from = std::max(m_view.today.addDays(1), m_from.addMonths(months).addDays(days));
    edited();
}

void SettingsModel::preview()
{
    if (!canPreview())
        return;
    // What the points are worth now comes first, for the comparison.
    m_worthNow.clear();
    m_desk.gauge(this, shows<points::Gauge>(
                           [this](const points::Gauge& gauge) { m_worthNow = qtText(yuanText(gauge.promised)); }));
    m_desk.preview(m_setting.name, m_value, this, waitsFor<SettingPreview>([this](const SettingPreview& preview) {
                       m_preview = preview;
                       m_isPreviewed = true;
                       showPreview();
                   }));
}

void SettingsModel::showPreview()
{
    QList<QVariantMap> months;
    const LossMonth* worst = nullptr;
    for (const LossMonth& month : std::as_const(m_preview.months)) {
        months.append({{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
                       {u"households"_s, static_cast<int>(month.losses.size())},
                       {u"sum"_s, month.sum}});
        if (worst == nullptr || month.sum > worst->sum)
            worst = &month;
    }
    m_months.setRows(months);
    QList<QVariantMap> losses;
    if (worst != nullptr)
        for (const Loss& loss : worst->losses)
            losses.append({{u"number"_s, loss.numberText},
                           {u"name"_s, loss.name},
                           {u"had"_s, loss.had},
                           {u"loses"_s, loss.loses}});
    m_losses.setRows(losses);
    m_losses.firstPage();
}

void SettingsModel::reconsider()
{
    m_isPreviewed = false;
    Q_EMIT changed();
}

void SettingsModel::confirm()
{
    if (!m_isPreviewed || isBusy())
        return;
    m_desk.set({begin(), m_setting.name, m_value, m_isAtOnce ? QDate() : m_from}, this,
               acted<int>(
                   [this](int) {
                       start();
                       Q_EMIT saved();
                   },
                   [this](const Error&) {
                       m_isPreviewed = false;
                       return false;
                   }));
}

QString SettingsModel::words(const SettingItem& setting, int value) const
{
    return settingValueWords(setting, value, m_view.rules);
}

QString SettingsModel::laterWords(const SettingItem& setting) const
{
    QStringList parts;
    for (const PlannedValue& planned : setting.later)
        parts.append(tr("from %1: %2").arg(planned.from.toString(Qt::ISODate), words(setting, planned.value)));
    return parts.join(u"; "_s);
}

QString SettingsModel::kind() const
{
    switch (lookOf(m_setting.name).kind) {
    case SettingKind::Choice:
    case SettingKind::Rule:
        return u"choice"_s;
    case SettingKind::Date:
        return u"date"_s;
    case SettingKind::Number:
    case SettingKind::Money:
        break;
    }
    return u"number"_s;
}

QString SettingsModel::limits() const
{
    if (m_setting.minimum == 0)
        return tr("at most %1; usual: %2")
            .arg(words(m_setting, m_setting.maximum), words(m_setting, m_setting.standard));
    return tr("%1 to %2; usual: %3")
        .arg(words(m_setting, m_setting.minimum), words(m_setting, m_setting.maximum),
             words(m_setting, m_setting.standard));
}

QString SettingsModel::valueWords() const
{
    return words(m_setting, m_value);
}

QString SettingsModel::date() const
{
    return m_setting.isDate && m_value != 0 ? settingDate(m_value).toString(Qt::ISODate) : QString();
}

int SettingsModel::lost() const
{
    int sum = 0;
    for (const LossMonth& month : m_preview.months)
        sum += month.sum;
    return sum;
}

int SettingsModel::unspent() const
{
    return m_preview.worth ? shown(m_preview.worth->spendable.value() + m_preview.worth->pending.value()) : 0;
}

QString SettingsModel::worthAfter() const
{
    return m_preview.worth ? qtText(yuanText(m_preview.worth->promised)) : QString();
}

bool SettingsModel::isTight() const
{
    return m_preview.worth && m_preview.worth->level() != points::Gauge::Level::Calm;
}

int SettingsModel::percentAfter() const
{
    return m_preview.worth ? shown(m_preview.worth->percent()) : 0;
}

} // namespace jiamei::kiosk
