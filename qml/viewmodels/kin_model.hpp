// The declared relatives of one household. Nobody of them decides about it.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/kin_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class HouseholdModel;

class KinModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// household, number, name
    Q_PROPERTY(jiamei::kiosk::RowsModel* kin READ kin CONSTANT)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    KinModel(KinDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    /// The next household that is found is the other one.
    Q_INVOKABLE void awaitOther();
    Q_INVOKABLE void end(int household);
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* kin() { return &m_kin; }
    [[nodiscard]] QString name() const { return m_one.name; }
    [[nodiscard]] QString numberText() const { return m_one.numberText; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void secondNeeded();
    void declared();

private:
    void load();
    void ask(const KinHousehold& other, bool isEnd);

    KinDesk& m_desk;
    HouseholdModel& m_household;
    RowsModel m_kin;
    KinHousehold m_one;
    KinHousehold m_other;
    bool m_isEnd = false;
    bool m_isAwaiting = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
