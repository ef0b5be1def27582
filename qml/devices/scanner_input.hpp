// Every code that reaches the kiosk, from keyboard scanners and cameras, sorted by family.
#pragma once

#include "qml/devices/code_camera.hpp"
#include "qml/devices/wedge_filter.hpp"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

/// Milliseconds since some moment, never going back; injected so that tests move time themselves.
using ScannerClock = std::function<qint64()>;

/// Listens to the whole window, whatever has the focus. The same card is ignored for 1.5 s, the same goods
/// for 0.4 s, after which it means one more (features 5.7).
class ScannerInput : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")

public:
    enum class Family { Card, Goods, Unknown };

    /// Without a clock it takes the machine's.
    explicit ScannerInput(WedgeSettings settings = {}, ScannerClock clock = {}, QObject* parent = nullptr);

    /// Takes the key presses of this window or application.
    void listenTo(QObject* source);
    void listenTo(CodeCamera& camera);
    /// A whole code from a device that gives whole codes.
    void take(const QString& text);
    [[nodiscard]] static Family familyOf(const QString& text);

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// What was typed so far, once nothing followed for longer than the gap; a timer asks while keys wait.
    void checkSilence();

Q_SIGNALS:
    void cardScanned(const QString& text);
    void goodsScanned(const QString& barcode);
    void unknownScanned(const QString& text);
    /// A key that a person pressed on a keyboard.
    void typed(const QString& key);
    void erased();
    /// Somebody is there: any scan.
    void active();

private:
    void act(const std::optional<WedgeFilter::Found>& found);
    [[nodiscard]] bool isRepeat(const QString& text, int lockMs);

    WedgeFilter m_filter;
    ScannerClock m_now;
    QTimer m_silence;
    QHash<QString, qint64> m_lastSeen;
};

} // namespace jiamei::kiosk
