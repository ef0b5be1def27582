#include "app/kiosk/mounted_media.hpp"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

namespace jiamei::kiosk {

namespace {

// Where Debian's automounters put sticks.
bool isStick(const QString& root)
{
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/"));
}

} // namespace

QList<Carrier> MountedMedia::carriers() const
{
    QList<Carrier> found;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo& volume : volumes)
        if (volume.isReady() && isStick(volume.rootPath()))
            found.append({volume.rootPath(), volume.displayName(), !volume.isReadOnly(), volume.bytesAvailable()});
    const QFileInfo folder(m_folder);
    if (!m_folder.isEmpty() && folder.isDir())
        found.append({m_folder, folder.fileName(), folder.isWritable(), QStorageInfo(m_folder).bytesAvailable()});
    return found;
}

} // namespace jiamei::kiosk
