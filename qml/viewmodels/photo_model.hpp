// A picture as evidence: the newest one on the stick or the memory card of a camera.
#pragma once

#include "qml/viewmodels/claims_desk.hpp"

#include <QtCore/QDateTime>
#include <QtCore/QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class RefusalModel;
class RemovableMedia;

class PhotoModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// A stick is there / and has a picture on it
    Q_PROPERTY(bool stick READ hasStick NOTIFY changed)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// It was chosen and goes with the next act
    Q_PROPERTY(bool taken READ isTaken NOTIFY changed)
    /// When it was taken, as the camera wrote it; file names mean nothing to people
    Q_PROPERTY(QDateTime date READ date NOTIFY changed)
    Q_PROPERTY(QUrl source READ source NOTIFY changed)

public:
    PhotoModel(ClaimsDesk& desk, RemovableMedia& media, RefusalModel& refusals, QObject* parent = nullptr)
        : QObject(parent), m_desk(desk), m_media(media), m_refusals(refusals)
    {
    }

    /// Looks at what is plugged in now.
    Q_INVOKABLE void look();
    /// Chooses the picture that was found, or not after all.
    Q_INVOKABLE void take();
    Q_INVOKABLE void clear();

    [[nodiscard]] bool hasStick() const { return m_hasStick; }
    [[nodiscard]] bool isFound() const { return !m_file.isEmpty(); }
    [[nodiscard]] bool isTaken() const { return m_isTaken; }
    [[nodiscard]] QString file() const { return m_isTaken ? m_file : QString(); }
    [[nodiscard]] QDateTime date() const;
    [[nodiscard]] QUrl source() const { return m_file.isEmpty() ? QUrl() : QUrl::fromLocalFile(m_file); }

Q_SIGNALS:
    void changed();

private:
    ClaimsDesk& m_desk;
    RemovableMedia& m_media;
    RefusalModel& m_refusals;
    QString m_file;
    bool m_hasStick = false;
    bool m_isTaken = false;
};

} // namespace jiamei::kiosk
