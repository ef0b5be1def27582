// What every desk has: answers that come later, and an id for every act.
#pragma once

#include "core/base/result.hpp"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>

namespace jiamei::kiosk {

template <class T>
using Reply = std::function<void(Result<T>)>;

struct SecondPerson {
    QString id;
    QString pin;
};

/// One subject's side of the shop, as the view models see it. Screen thread only. Each call returns at once; its reply
/// comes on the screen's thread, in the order of the calls, and not at all when `receiver` is gone by then. A refusal
/// changed nothing unless its code is OutcomeUnknown.
class Desk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Made once per act, before its first try; a repeat with the same id never books twice.
    [[nodiscard]] QByteArray newRequest() const;
};

} // namespace jiamei::kiosk
