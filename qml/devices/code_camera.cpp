#include "qml/devices/code_camera.hpp"

#include <QtCore/QDir>

#include <utility>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

FolderCamera::FolderCamera(QString folder, ReadCodes readCodes, QObject* parent)
    : CodeCamera(parent), m_folder(std::move(folder)), m_readCodes(std::move(readCodes))
{
    m_timer.setInterval(300);
    connect(&m_timer, &QTimer::timeout, this, &FolderCamera::look);
}

bool FolderCamera::isPresent() const
{
    return QDir(m_folder).exists();
}

void FolderCamera::start()
{
    m_timer.start();
}

void FolderCamera::stop()
{
    m_timer.stop();
}

void FolderCamera::look()
{
    const QDir folder(m_folder);
    const auto names = folder.entryList({u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (m_seen.contains(name))
            continue;
        m_seen.insert(name);
        const auto texts = m_readCodes(folder.filePath(name));
        for (const QString& text : texts)
            Q_EMIT codeSeen(text);
    }
}

} // namespace jiamei::kiosk
