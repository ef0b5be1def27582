// A rule in the words of the screen: its points, its cap, who decides, and what changes in it.
#pragma once

#include "core/points/rule_difference.hpp"

#include <QtCore/QStringList>
#include <QtCore/QVariantMap>

namespace jiamei::kiosk {

/// code, title, points, deduction, unit, details, campaign, picture, mark: what a card of a rule shows. The mark says
/// what a draft does to it: "", "changed", "added", "dropped".
[[nodiscard]] QList<QByteArray> ruleRoles();
[[nodiscard]] QVariantMap ruleRow(const points::Rule& rule);

/// `+5`, `+1–2`, `−2 / 5 / 10`.
[[nodiscard]] QString pointsWords(const points::Rule& rule);
[[nodiscard]] QString capWords(const points::Rule& rule);
[[nodiscard]] QString reviewWords(points::ReviewKind review);
/// What a rule counts, in the language of the screen and for `count` of it. A unit that is not among the usual ones
/// stays as the village wrote it.
[[nodiscard]] QString unitWords(const QString& unit, int count = 1);
/// Who may bring a deed forward, in the order of points::Proposer.
[[nodiscard]] QStringList proposers();
/// The periods a person chooses between, in the order of points::CapPeriod without EachHonour; the first is "no cap".
[[nodiscard]] QStringList capPeriods();

/// code, title, kind ("added", "removed", "changed"), what, before, after: a row a field.
[[nodiscard]] QList<QByteArray> differenceRoles();
[[nodiscard]] QList<QVariantMap> differenceRows(const points::RuleDifference& difference);

} // namespace jiamei::kiosk
