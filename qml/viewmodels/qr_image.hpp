// A QR code of a text, drawn sharp at any size.
#pragma once

#include <QtQuick/QQuickPaintedItem>

namespace jiamei::kiosk {

class QrImage : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace jiamei::kiosk
