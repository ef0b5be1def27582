#include "qml/viewmodels/board_rows.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString markText(LineMark mark)
{
    switch (mark) {
    case LineMark::Waiting:
        return u"waiting"_s;
    case LineMark::Posted:
        return u"posted"_s;
    case LineMark::Stopped:
        return u"stopped"_s;
    case LineMark::Taken:
        break;
    }
    return u"taken"_s;
}

} // namespace

QList<QByteArray> boardRoles()
{
    return {"key", "group", "number", "name", "title", "points", "mark", "chosen"};
}

QString keyOf(const BoardRow& row)
{
    return u"%1/%2"_s.arg(row.document).arg(row.line);
}

QList<QVariantMap> boardRows(const QList<BoardRow>& lines, const QString& chosenKey)
{
    QList<QVariantMap> rows;
    for (const BoardRow& line : lines)
        rows.append({{u"key"_s, keyOf(line)},
                     {u"group"_s, line.group},
                     {u"number"_s, line.numberText},
                     {u"name"_s, line.name},
                     {u"title"_s, line.title},
                     {u"points"_s, line.points},
                     {u"mark"_s, markText(line.mark)},
                     {u"chosen"_s, keyOf(line) == chosenKey}});
    return rows;
}

} // namespace jiamei::kiosk
