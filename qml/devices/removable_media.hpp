// Sticks and folders that a sync file can be handed over on.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace jiamei::kiosk {

struct Carrier {
    QString folder;
    QString label;
    bool isWritable = true;
    qint64 freeBytes = 0;
};

class RemovableMedia {
public:
    virtual ~RemovableMedia() = default;
    /// What is plugged in now. No stick is a normal state: an empty list.
    [[nodiscard]] virtual QList<Carrier> carriers() const = 0;
};

} // namespace jiamei::kiosk
