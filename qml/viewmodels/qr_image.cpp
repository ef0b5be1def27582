#include "qml/viewmodels/qr_image.hpp"

#include <QtGui/QPainter>

#include <qrencode.h>

#include <memory>

namespace jiamei::kiosk {

namespace {

constexpr int kQuietModules = 2; // drawn on white, so two are enough beside the page's own margin

} // namespace

void QrImage::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrImage::paint(QPainter* painter)
{
    if (m_text.isEmpty())
        return;
    const QByteArray bytes = m_text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return;
    const int across = code->width + 2 * kQuietModules;
    const int module = static_cast<int>(std::min(width(), height())) / across;
    if (module < 1)
        return;
    const int margin = (static_cast<int>(std::min(width(), height())) - module * code->width) / 2;
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    for (int row = 0; row < code->width; ++row)
        for (int column = 0; column < code->width; ++column)
            if (code->data[row * code->width + column] & 1)
                painter->fillRect(margin + column * module, margin + row * module, module, module, Qt::black);
}

} // namespace jiamei::kiosk
