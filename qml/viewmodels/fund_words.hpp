// What money and those who give it are called on the screen, and the pictures that stand for it.
#pragma once

#include "qml/viewmodels/funds_desk.hpp"
#include "qml/viewmodels/stock_words.hpp"

#include <QtCore/QVariantMap>

namespace jiamei::kiosk {

/// Where the money of a fund comes from.
[[nodiscard]] QList<StockChoice> fundSourceChoices();
/// Why money comes in; the opening figure only while it may be entered.
[[nodiscard]] QList<StockChoice> moneyInChoices(bool withOpening);
/// Why money goes out.
[[nodiscard]] QList<StockChoice> moneyOutChoices();
[[nodiscard]] QList<StockChoice> donorKindChoices();
/// Of a movement in the list, by core's name of its kind.
[[nodiscard]] StockChoice movementChoice(const QString& kind);

/// name, words, note, picture, chosen
[[nodiscard]] QList<QVariantMap> choiceRows(const QList<StockChoice>& choices, const QString& chosen);
/// The donor's name, or that it was erased.
[[nodiscard]] QString shownName(const DonorItem& donor);
/// Project and number of the paper, as far as they are said.
[[nodiscard]] QString paperWords(const QString& project, const QString& paper);

} // namespace jiamei::kiosk
