#include "qml/viewmodels/setting_words.hpp"

#include "core/base/amounts.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_answers.hpp"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    const char* name;
    SettingKind kind;
    const char* title;
    const char* meaning;
    const char* unit; ///< behind a number
    const char* none; ///< what 0 means; nullptr = a number like others
    const char* picture;
};

// clang-format off
constexpr std::array kEntries{
    Entry{"household_month_cap", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Points a month at most"),
          QT_TRANSLATE_NOOP("SettingWords", "No household gets more points than this in a calendar month, whatever it does."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 points"), QT_TRANSLATE_NOOP("SettingWords", "no limit"), "calendar-day"},
    Entry{"point_value_fen", SettingKind::Money, QT_TRANSLATE_NOOP("SettingWords", "What a point is worth"),
          QT_TRANSLATE_NOOP("SettingWords", "What one point costs the village in goods. The budget counts with it."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 yuan"), nullptr, "balance"},
    Entry{"ranking", SettingKind::Date, QT_TRANSLATE_NOOP("SettingWords", "Honour list"),
          QT_TRANSLATE_NOOP("SettingWords", "The households with the most points, for everybody to see. Points count from the day given here."),
          QT_TRANSLATE_NOOP("SettingWords", "on, counts from %1"), QT_TRANSLATE_NOOP("SettingWords", "off"), "rule-honour"},
    Entry{"notice_mask_names", SettingKind::Choice, QT_TRANSLATE_NOOP("SettingWords", "Names on the notice"),
          QT_TRANSLATE_NOOP("SettingWords", "How names stand on the notice that hangs on the wall."),
          nullptr, nullptr, "scroll"},
    Entry{"closing_points", SettingKind::Choice, QT_TRANSLATE_NOOP("SettingWords", "When a household leaves"),
          QT_TRANSLATE_NOOP("SettingWords", "What becomes of the points of a household that moves away or ends."),
          nullptr, nullptr, "rule-door"},
    Entry{"publicity_days", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Days on the notice"),
          QT_TRANSLATE_NOOP("SettingWords", "So many days points hang out before they can be spent."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 days"), nullptr, "notice-board"},
    Entry{"second_person_points", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Second person above"),
          QT_TRANSLATE_NOOP("SettingWords", "What one person gives one household on one day, and what is taken back: above this a second person agrees."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 points"), nullptr, "persons"},
    Entry{"meeting_minimum", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Voices at the meeting"),
          QT_TRANSLATE_NOOP("SettingWords", "Fewer voices than this cannot decide on an item."),
          QT_TRANSLATE_NOOP("SettingWords", "at least %1"), nullptr, "meeting"},
    Entry{"visit_limit_points", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Points a visit at most"),
          QT_TRANSLATE_NOOP("SettingWords", "So many points a household may spend in one visit to the shop."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 points"), QT_TRANSLATE_NOOP("SettingWords", "no limit"), "basketful"},
    Entry{"household_pin", SettingKind::Choice, QT_TRANSLATE_NOOP("SettingWords", "PIN of a household"),
          QT_TRANSLATE_NOOP("SettingWords", "A household that has chosen a PIN types it when it redeems. One without is not asked."),
          nullptr, nullptr, "household-pin"},
    Entry{"top_up_percent", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Paid in cash at most"),
          QT_TRANSLATE_NOOP("SettingWords", "When points are short, this share of a basket may be paid in cash. The money goes into the fund named below."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 percent"), QT_TRANSLATE_NOOP("SettingWords", "no cash"), "balance"},
    Entry{"top_up_fund", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Fund for cash"),
          QT_TRANSLATE_NOOP("SettingWords", "The number of the fund that takes what is paid in cash."),
          QT_TRANSLATE_NOOP("SettingWords", "fund %1"), QT_TRANSLATE_NOOP("SettingWords", "none"), "box"},
    Entry{"low_stock_pieces", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Warn when few are left"),
          QT_TRANSLATE_NOOP("SettingWords", "The screen warns when fewer pieces than this are on the shelf."),
          QT_TRANSLATE_NOOP("SettingWords", "below %1 pieces"), QT_TRANSLATE_NOOP("SettingWords", "never"), "box"},
    Entry{"stocktake_months", SettingKind::Number, QT_TRANSLATE_NOOP("SettingWords", "Stocktake every"),
          QT_TRANSLATE_NOOP("SettingWords", "So many months after the last stocktake of the whole shop the next one is due."),
          QT_TRANSLATE_NOOP("SettingWords", "%1 months"), QT_TRANSLATE_NOOP("SettingWords", "no plan"), "clipboard"},
    Entry{"round_best_rule", SettingKind::Rule, QT_TRANSLATE_NOOP("SettingWords", "Round: cleanest yards"),
          QT_TRANSLATE_NOOP("SettingWords", "The rule under which the best grade of a round gives points."),
          nullptr, QT_TRANSLATE_NOOP("SettingWords", "as usual (A01)"), "rule-sparkles"},
    Entry{"round_clean_rule", SettingKind::Rule, QT_TRANSLATE_NOOP("SettingWords", "Round: clean yards"),
          QT_TRANSLATE_NOOP("SettingWords", "The rule under which the second grade of a round gives points."),
          nullptr, QT_TRANSLATE_NOOP("SettingWords", "as usual (A02)"), "rule-broom"},
};

struct Choice {
    const char* name;
    int value;
    const char* words;
};
constexpr std::array kChoices{
    Choice{"closing_points", 0, QT_TRANSLATE_NOOP("SettingWords", "They are spent before it leaves")},
    Choice{"closing_points", 1, QT_TRANSLATE_NOOP("SettingWords", "They expire")},
    Choice{"closing_points", 2, QT_TRANSLATE_NOOP("SettingWords", "They are kept until it comes back")},
    Choice{"household_pin", 0, QT_TRANSLATE_NOOP("SettingWords", "It is not asked for")},
    Choice{"household_pin", 1, QT_TRANSLATE_NOOP("SettingWords", "It is asked for at a redemption")},
    Choice{"notice_mask_names", 1, QT_TRANSLATE_NOOP("SettingWords", "One character is hidden")},
    Choice{"notice_mask_names", 0, QT_TRANSLATE_NOOP("SettingWords", "Names in full")},
};
// clang-format on

QString say(const char* words)
{
    return words == nullptr ? QString() : QCoreApplication::translate("SettingWords", words);
}

const Entry* entryOf(const QString& name)
{
    const auto* found =
        std::ranges::find_if(kEntries, [&](const Entry& each) { return name == QLatin1String(each.name); });
    return found == kEntries.end() ? nullptr : found;
}

QString ruleWords(int number, const QList<RuleChoice>& rules)
{
    const auto found = std::ranges::find(rules, number, &RuleChoice::number);
    return found == rules.end() ? u"#%1"_s.arg(number) : found->words;
}

} // namespace

QStringList settingOrder()
{
    QStringList names;
    for (const Entry& entry : kEntries)
        names.append(QLatin1String(entry.name));
    return names;
}

SettingLook lookOf(const QString& name)
{
    const Entry* entry = entryOf(name);
    if (entry == nullptr)
        return {SettingKind::Number, name, QString(), u"clipboard"_s};
    return {entry->kind, say(entry->title), say(entry->meaning), QString::fromLatin1(entry->picture)};
}

QString settingValueWords(const SettingItem& setting, int value, const QList<RuleChoice>& rules)
{
    const Entry* entry = entryOf(setting.name);
    if (entry == nullptr)
        return QString::number(value);
    if (value == 0 && entry->none != nullptr)
        return say(entry->none);
    switch (entry->kind) {
    case SettingKind::Number:
        return say(entry->unit).arg(value);
    case SettingKind::Money:
        return say(entry->unit).arg(qtText(yuanText(Money::of(value).value_or(Money()))));
    case SettingKind::Date:
        return say(entry->unit).arg(settingDate(value).toString(Qt::ISODate));
    case SettingKind::Rule:
        return ruleWords(value, rules);
    case SettingKind::Choice:
        break;
    }
    const auto* found = std::ranges::find_if(
        kChoices, [&](const Choice& each) { return setting.name == QLatin1String(each.name) && each.value == value; });
    return found == kChoices.end() ? QString::number(value) : say(found->words);
}

QList<int> choicesOf(const QString& name)
{
    QList<int> values;
    for (const Choice& choice : kChoices)
        if (name == QLatin1String(choice.name))
            values.append(choice.value);
    return values;
}

int settingDateValue(QDate date)
{
    const auto core = coreDate(date);
    return core ? shown(till::settingValueOf(*core)) : 0;
}

QDate settingDate(int value)
{
    return QDate(value / 10'000, value / 100 % 100, value % 100);
}

} // namespace jiamei::kiosk
