// A household is asked for its four digits while an act waits for them.
#pragma once

#include "core/base/error.hpp"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

/// Screen thread only. It keeps no digits.
class PinPromptModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view models")
    Q_PROPERTY(bool active READ isActive NOTIFY changed)
    /// Tries left after a wrong PIN; -1 before the first
    Q_PROPERTY(int left READ left NOTIFY changed)
    /// Nothing is checked for so long
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed)

public:
    explicit PinPromptModel(QObject* parent = nullptr);

    /// Whether the refusal is only about the PIN and the household may try (again); then the prompt is there.
    [[nodiscard]] bool take(const Error& error);
    void close();

    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }

Q_SIGNALS:
    void changed();
    /// What was typed is wrong or was not looked at: it is typed again.
    void again();

private:
    void setWait(int seconds);

    QTimer m_second;
    bool m_isActive = false;
    int m_left = -1;
    int m_waitSeconds = 0;
};

} // namespace jiamei::kiosk
