// A camera that looks for codes; a folder of pictures stands in for it in tests.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>

namespace jiamei::kiosk {

/// Emits the text of every code it sees; repeats are the listener's matter.
class CodeCamera : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// A kiosk without a camera is a normal kiosk.
    [[nodiscard]] virtual bool isPresent() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void codeSeen(const QString& text);
};

/// Looks at each new picture of a folder once, in the order of their names.
class FolderCamera final : public CodeCamera {
    Q_OBJECT

public:
    /// Gives the texts of all codes on the picture in this file.
    using ReadCodes = std::function<QStringList(const QString& file)>;

    FolderCamera(QString folder, ReadCodes readCodes, QObject* parent = nullptr);
    [[nodiscard]] bool isPresent() const override;
    void start() override;
    void stop() override;
    /// Looks now; also called by the timer while started.
    void look();

private:
    QString m_folder;
    ReadCodes m_readCodes;
    QSet<QString> m_seen;
    QTimer m_timer;
};

} // namespace jiamei::kiosk
