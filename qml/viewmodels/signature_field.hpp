// Where a person signs with a finger: a line follows it. Whoever cannot write presses a thumb instead, one touch.
#pragma once

#include <QtGui/QColor>
#include <QtQuick/QQuickPaintedItem>

namespace jiamei::kiosk {

class SignatureField : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Nobody touched it yet
    Q_PROPERTY(bool empty READ isEmpty NOTIFY drawingChanged)
    /// Nothing but touches: it is a thumb mark
    Q_PROPERTY(bool thumb READ isThumb NOTIFY drawingChanged)
    /// Width of the pen, and of a thumb, in pixels of the screen
    Q_PROPERTY(qreal pen MEMBER m_pen)
    Q_PROPERTY(qreal thumbWidth MEMBER m_thumbWidth)
    Q_PROPERTY(QColor ink MEMBER m_ink)
    Q_PROPERTY(QColor thumbInk MEMBER m_thumbInk)

public:
    explicit SignatureField(QQuickItem* parent = nullptr);

    Q_INVOKABLE void clear();
    /// The drawing as a PNG on white in the form of a data URL, the same bytes for the same drawing; empty when nothing
    /// was drawn.
    Q_INVOKABLE [[nodiscard]] QString picture() const;

    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    [[nodiscard]] bool isThumb() const;
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void drawingChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;

private:
    using Stroke = QList<QPointF>;

    void addPoint(QPointF at);
    /// Whether the finger stayed where it came down.
    [[nodiscard]] bool isTouch(const Stroke& stroke) const;
    void draw(QPainter& painter) const;

    QList<Stroke> m_strokes;
    bool m_isDown = false;
    qreal m_pen = 4;
    qreal m_thumbWidth = 80;
    QColor m_ink = Qt::black;
    QColor m_thumbInk = Qt::red;
};

/// The bytes of such a data URL; empty when it is none.
[[nodiscard]] QByteArray pngOf(const QString& picture);

} // namespace jiamei::kiosk
