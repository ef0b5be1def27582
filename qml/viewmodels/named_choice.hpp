// Tables of the few things one chooses between, and what they are called in the screen's language.
#pragma once

#include "qml/viewmodels/stock_words.hpp"

#include <QtCore/QCoreApplication>

#include <span>

namespace jiamei::kiosk {

/// One row of such a table; words and note stand in QT_TRANSLATE_NOOP, the note may be "".
struct NamedChoice {
    const char* name;
    const char* words;
    const char* note;
    const char* picture;
};

[[nodiscard]] inline QString saidIn(const char* context, const char* words)
{
    return *words == 0 ? QString() : QCoreApplication::translate(context, words);
}

/// `context` as the table's words were noted down.
[[nodiscard]] inline QList<StockChoice> choicesFrom(const char* context, std::span<const NamedChoice> choices)
{
    QList<StockChoice> list;
    for (const NamedChoice& each : choices)
        list.append({QString::fromLatin1(each.name), saidIn(context, each.words), saidIn(context, each.note),
                     QString::fromLatin1(each.picture)});
    return list;
}

} // namespace jiamei::kiosk
