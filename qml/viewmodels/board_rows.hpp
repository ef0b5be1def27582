// The lines of a notice as rows of a list.
#pragma once

#include "qml/viewmodels/notices_desk.hpp"

#include <QtCore/QVariantMap>

namespace jiamei::kiosk {

[[nodiscard]] QList<QByteArray> boardRoles();
[[nodiscard]] QString keyOf(const BoardRow& row);
[[nodiscard]] QList<QVariantMap> boardRows(const QList<BoardRow>& lines, const QString& chosenKey);

} // namespace jiamei::kiosk
