// What the village itself is named (示范村, 脱贫村), since when, and who answers for it.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/village_desk.hpp"

namespace jiamei::kiosk {

class VillageModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// flag, holds, since, contact, phone; since is empty for a name that was never entered
    Q_PROPERTY(jiamei::kiosk::RowsModel* flags READ flags CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    // The one that is being changed
    Q_PROPERTY(QString flag READ flag NOTIFY changed)
    Q_PROPERTY(bool holds READ holds NOTIFY changed)
    Q_PROPERTY(QString since READ since NOTIFY changed)
    Q_PROPERTY(QString contact READ contact NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    VillageModel(VillageDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(const QString& flag);
    Q_INVOKABLE void setHolds(bool holds);
    /// Eight digits, 20250701. Whether there is such a date.
    Q_INVOKABLE bool setSince(const QString& digits);
    Q_INVOKABLE void setContact(const QString& role);
    Q_INVOKABLE void setPhone(const QString& digits);
    Q_INVOKABLE void save();

    [[nodiscard]] RowsModel* flags() { return &m_flags; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString flag() const { return m_draft.flag; }
    [[nodiscard]] bool holds() const { return m_draft.holds; }
    [[nodiscard]] QString since() const { return m_draft.since.toString(Qt::ISODate); }
    [[nodiscard]] QString contact() const { return m_draft.contact; }
    [[nodiscard]] QString phone() const { return m_draft.phone; }
    [[nodiscard]] bool isReady() const { return m_draft.since.isValid() && !isBusy(); }

Q_SIGNALS:
    void saved();

private:
    VillageDesk& m_desk;
    RowsModel m_flags;
    QList<VillageFlagLine> m_all;
    VillageFlagLine m_draft;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
