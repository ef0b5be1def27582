// What goods that come and go are called on screen and paper, and the pictures that stand for it.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiamei::kiosk {

/// One of a few things to choose between; `name` is core's.
struct StockChoice {
    QString name;
    QString words;
    QString note;
    QString picture;
};

/// Where goods come from; opening stock is the last.
[[nodiscard]] QList<StockChoice> sourceChoices();
/// Why goods leave without points.
[[nodiscard]] QList<StockChoice> issueChoices();
/// Why they are written off.
[[nodiscard]] QList<StockChoice> causeChoices();

/// Of a name of these; the name itself when it is none.
[[nodiscard]] StockChoice choiceOf(const QList<StockChoice>& choices, const QString& name);

} // namespace jiamei::kiosk
