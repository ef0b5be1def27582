// Who looks after a household (联户执委): an operator, another household, or nobody.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/village_desk.hpp"

#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class HouseholdModel;

class LiaisonModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    /// Who it is now; empty = nobody
    Q_PROPERTY(QString nowName READ nowName NOTIFY changed)
    /// Who it is to be: an operator's id, or a household
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    Q_PROPERTY(bool nobody READ isNobody NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    LiaisonModel(VillageDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    Q_INVOKABLE void choosePerson(const QString& id);
    /// The next household that is found is the one.
    Q_INVOKABLE void awaitOther() { m_isAwaiting = true; }
    Q_INVOKABLE void chooseNobody();
    Q_INVOKABLE void save();

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString numberText() const { return m_numberText; }
    [[nodiscard]] QString nowName() const { return m_now.name; }
    [[nodiscard]] QString personId() const { return m_order.personId; }
    [[nodiscard]] QString otherName() const { return m_otherName; }
    [[nodiscard]] bool isNobody() const { return m_order.personId.isEmpty() && m_order.liaison == 0; }
    [[nodiscard]] bool isReady() const { return m_isTouched && !isBusy(); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void saved();

private:
    void choose(const QString& personId, int household, const QString& otherName);

    VillageDesk& m_desk;
    HouseholdModel& m_household;
    LiaisonLine m_now;
    LiaisonOrder m_order;
    QString m_name;
    QString m_numberText;
    QString m_otherName;
    bool m_isAwaiting = false;
    bool m_isTouched = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
