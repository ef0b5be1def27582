// What the counter keeps beside the journal, so that a power cut does not take it: parked baskets, a
// meeting that is not closed yet, and how long the machine has been on under the open day. Losing it loses no booking.
#pragma once

#include "core/till/day.hpp"
#include "qml/viewmodels/meeting_desk.hpp"
#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

/// A small file that is whole or not there. Writer thread only.
class CounterFile {
public:
    virtual ~CounterFile() = default;
    /// Empty when there is none or it cannot be read.
    [[nodiscard]] virtual QByteArray load() = 0;
    /// Errors: StorageFull, StorageReadOnly, StorageFailed.
    [[nodiscard]] virtual Done save(const QByteArray& bytes) = 0;
};

struct CounterNotes {
    QList<ParkedBasket> parked; ///< without names: those are the register's
    till::DayWatch watch;
    MeetingNote meeting;

    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is not a whole note is none.
    [[nodiscard]] static CounterNotes fromBytes(const QByteArray& bytes);
};

} // namespace jiamei::kiosk
