#include "qml/viewmodels/photo_model.hpp"

#include "qml/devices/removable_media.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <QtCore/QFileInfo>

namespace jiamei::kiosk {

void PhotoModel::look()
{
    clear();
    const auto carriers = m_media.carriers();
    m_hasStick = !carriers.isEmpty();
    Q_EMIT changed();
    if (!m_hasStick)
        return;
    m_desk.newestPhoto(carriers.first().folder, this, [this](const Result<QString>& file) {
        if (!file) {
            m_refusals.show(file.error());
            return;
        }
        m_file = *file;
        Q_EMIT changed();
    });
}

void PhotoModel::take()
{
    m_isTaken = isFound() && !m_isTaken;
    Q_EMIT changed();
}

void PhotoModel::clear()
{
    m_file.clear();
    m_isTaken = false;
    Q_EMIT changed();
}

QDateTime PhotoModel::date() const
{
    return m_file.isEmpty() ? QDateTime() : QFileInfo(m_file).lastModified();
}

} // namespace jiamei::kiosk
