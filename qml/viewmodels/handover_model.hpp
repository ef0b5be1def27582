// Handing the sync file over on a stick or in a folder. Delivered only after a receipt came back.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QTimer>

namespace jiamei::kiosk {

class RefusalModel;
class RemovableMedia;
class Speaker;

class HandoverModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// folder, label, writable
    Q_PROPERTY(jiamei::kiosk::RowsModel* carriers READ carriers CONSTANT)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    /// "choose", "writing" or "done"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(int fileNumber READ fileNumber NOTIFY changed)
    Q_PROPERTY(int kilobytes READ kilobytes NOTIFY changed)

public:
    struct Tools {
        RemovableMedia& media;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HandoverModel(ShopDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void choose(const QString& folder);
    Q_INVOKABLE void write();

    [[nodiscard]] RowsModel* carriers() { return &m_carriers; }
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] QString fileName() const { return m_file.fileName; }
    [[nodiscard]] int fileNumber() const { return m_file.number; }
    [[nodiscard]] int kilobytes() const { return static_cast<int>((m_file.bytes + 1023) / 1024); }

Q_SIGNALS:
    void changed();
    void written();

private:
    void look();
    void setStage(const QString& stage);

    ShopDesk& m_desk;
    RemovableMedia& m_media;
    RefusalModel& m_refusals;
    Speaker& m_speaker;
    RowsModel m_carriers;
    QTimer m_looking;
    QString m_chosen;
    QString m_stage;
    SyncFileDone m_file;
};

} // namespace jiamei::kiosk
