// Drives the real pages as a person would: by touches on items found by their object names, and by a scanner's keys.
#pragma once

#include <QtCore/QString>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

#include <functional>

namespace jiamei::kiosk {

class ScreenDriver {
public:
    explicit ScreenDriver(QQuickWindow& window) : m_window(window) {}

    /// The visible item of this name, or nothing.
    [[nodiscard]] QQuickItem* find(const QString& name) const;
    /// Waits until `isTrue`, while the program goes on; false after the time limit.
    [[nodiscard]] bool waitFor(const std::function<bool()>& isTrue, int limitMs = 15000) const;
    [[nodiscard]] bool waitForItem(const QString& name) const;
    /// Touches the middle of the item, once it is there and enabled. False when it never was.
    [[nodiscard]] bool touch(const QString& name) const;
    /// A PIN on the keys of the screen.
    [[nodiscard]] bool touchDigits(const QString& digits) const;
    /// What a keyboard scanner sends: the characters and Enter.
    void scan(const QString& text) const;
    [[nodiscard]] bool save(const QString& file) const;
    /// Lets the program settle: bindings, answers of the desk, one frame.
    void settle(int ms = 60) const;

private:
    QQuickWindow& m_window;
};

} // namespace jiamei::kiosk
