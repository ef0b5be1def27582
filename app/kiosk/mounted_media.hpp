// Sticks that the system has mounted, and a folder that stands for one.
#pragma once

#include "qml/devices/removable_media.hpp"

namespace jiamei::kiosk {

class MountedMedia final : public RemovableMedia {
public:
    /// `folder`, if not empty, is offered as a carrier whenever it exists.
    explicit MountedMedia(QString folder = {}) : m_folder(std::move(folder)) {}
    [[nodiscard]] QList<Carrier> carriers() const override;

private:
    QString m_folder;
};

} // namespace jiamei::kiosk
