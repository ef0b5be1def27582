// The village's settings in plain words: what each is, what its values mean, how it is changed on the screen.
#pragma once

#include "qml/viewmodels/policy_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

enum class SettingKind { Number, Money, Choice, Date, Rule };

/// How a setting is shown. The words are in the screen's language.
struct SettingLook {
    SettingKind kind = SettingKind::Number;
    QString title;
    QString meaning;
    QString picture;
};

/// In the order of the screen: what the village talks about first.
[[nodiscard]] QStringList settingOrder();
[[nodiscard]] SettingLook lookOf(const QString& name);
[[nodiscard]] QString settingValueWords(const SettingItem& setting, int value, const QList<RuleChoice>& rules);
/// The values of a choice, in order.
[[nodiscard]] QList<int> choicesOf(const QString& name);
/// A date as a setting of dates holds it, and back; 0 = none.
[[nodiscard]] int settingDateValue(QDate date);
[[nodiscard]] QDate settingDate(int value);

} // namespace jiamei::kiosk
