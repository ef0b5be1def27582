#include "qml/viewmodels/signature_field.hpp"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr int kPictureWidth = 800;  // enough to print it the width of a hand
constexpr int kMostPoints = 20'000; // a child that scribbles stops here
constexpr qreal kThumbRatio = 1.35; // a thumb is higher than wide
constexpr QStringView kDataUrl = u"data:image/png;base64,";

} // namespace

SignatureField::SignatureField(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAntialiasing(true);
}

void SignatureField::clear()
{
    m_strokes.clear();
    m_isDown = false;
    update();
    Q_EMIT drawingChanged();
}

void SignatureField::mousePressEvent(QMouseEvent* event)
{
    setKeepMouseGrab(true);
    m_isDown = true;
    m_strokes.append(Stroke{});
    addPoint(event->position());
}

void SignatureField::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDown)
        addPoint(event->position());
}

void SignatureField::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_isDown = false;
    setKeepMouseGrab(false);
}

void SignatureField::mouseUngrabEvent()
{
    m_isDown = false;
}

void SignatureField::addPoint(QPointF at)
{
    qsizetype points = 0;
    for (const Stroke& stroke : std::as_const(m_strokes))
        points += stroke.size();
    if (points >= kMostPoints && !m_strokes.last().isEmpty())
        return;
    m_strokes.last().append({std::clamp(at.x(), 0.0, width()), std::clamp(at.y(), 0.0, height())});
    update();
    Q_EMIT drawingChanged();
}

bool SignatureField::isTouch(const Stroke& stroke) const
{
    return std::ranges::all_of(stroke,
                               [&](QPointF point) { return (point - stroke.first()).manhattanLength() <= 2 * m_pen; });
}

bool SignatureField::isThumb() const
{
    return !m_strokes.isEmpty() && std::ranges::all_of(m_strokes, [this](const Stroke& each) { return isTouch(each); });
}

void SignatureField::draw(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (isThumb()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_thumbInk);
        for (const Stroke& stroke : m_strokes)
            painter.drawEllipse(stroke.first(), m_thumbWidth / 2, m_thumbWidth / 2 * kThumbRatio);
        return;
    }
    painter.setPen(QPen(m_ink, m_pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke.constData(), static_cast<int>(stroke.size()));
    }
}

void SignatureField::paint(QPainter* painter)
{
    draw(*painter);
}

QString SignatureField::picture() const
{
    if (m_strokes.isEmpty() || width() <= 0 || height() <= 0)
        return {};
    const qreal scale = kPictureWidth / width();
    QImage image(kPictureWidth, std::max(1, qRound(height() * scale)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return kDataUrl.toString() + QString::fromLatin1(png.toBase64());
}

QByteArray pngOf(const QString& picture)
{
    if (!picture.startsWith(kDataUrl))
        return {};
    return QByteArray::fromBase64(picture.mid(kDataUrl.size()).toLatin1());
}

} // namespace jiamei::kiosk
