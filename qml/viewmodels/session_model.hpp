// Who serves, whether the shop is open, and what the township has not got yet.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QTimer>

namespace jiamei::kiosk {

class RefusalModel;

class SessionModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString siteId READ siteId NOTIFY changed)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed)
    Q_PROPERTY(bool dayOpen READ isDayOpen NOTIFY changed)
    Q_PROPERTY(QString dayDate READ dayDate NOTIFY changed)
    Q_PROPERTY(int unsent READ unsent NOTIFY changed)
    Q_PROPERTY(int unsentDays READ unsentDays NOTIFY changed)
    Q_PROPERTY(QString lastReceipt READ lastReceipt NOTIFY changed)
    /// "delivered", "waiting" or "attention" (features 5.9)
    Q_PROPERTY(QString delivery READ delivery NOTIFY changed)
    Q_PROPERTY(bool signedIn READ isSignedIn NOTIFY changed)
    Q_PROPERTY(QString operatorId READ operatorId NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(bool mayRedeem READ mayRedeem NOTIFY changed)
    Q_PROPERTY(bool mayAward READ mayAward NOTIFY changed)
    Q_PROPERTY(bool mayManage READ mayManage NOTIFY changed)
    Q_PROPERTY(bool mayAnswer READ mayAnswer NOTIFY changed)
    /// How many others may be a second person here
    Q_PROPERTY(int othersWhoDecide READ othersWhoDecide NOTIFY changed)
    /// Somebody signed in who has to say whether the open day goes on
    Q_PROPERTY(bool asksForSameDay READ asksForSameDay NOTIFY changed)
    /// What the clock says; empty when it is unsure
    Q_PROPERTY(QString clockDate READ clockDate NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(bool slow READ isSlow NOTIFY slowChanged)
    Q_PROPERTY(jiamei::kiosk::RowsModel* people READ people CONSTANT)

public:
    SessionModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void signIn(const QString& id, const QString& pin);
    Q_INVOKABLE void signOut();
    /// The open day goes on.
    Q_INVOKABLE void confirmSameDay();
    /// The open day is to be closed first.
    Q_INVOKABLE void refuseSameDay();
    /// Whether the shop is open; if not, the refusal is shown.
    Q_INVOKABLE bool requireOpenDay();
    /// Somebody touched or scanned: the fifteen minutes start again.
    Q_INVOKABLE void touched();

    [[nodiscard]] QString siteName() const { return m_state.name; }
    [[nodiscard]] QString siteId() const { return m_state.site; }
    [[nodiscard]] bool isPractice() const { return m_state.isPractice; }
    [[nodiscard]] bool isDayOpen() const { return m_state.isDayOpen; }
    [[nodiscard]] QString dayDate() const { return m_state.dayDate.toString(Qt::ISODate); }
    [[nodiscard]] int unsent() const { return m_state.unsent; }
    [[nodiscard]] int unsentDays() const { return m_state.unsentDays; }
    [[nodiscard]] QString lastReceipt() const { return m_state.lastReceipt.toString(Qt::ISODate); }
    [[nodiscard]] QString delivery() const;
    [[nodiscard]] bool isSignedIn() const { return !m_person.id.isEmpty(); }
    [[nodiscard]] QString operatorId() const { return m_person.id; }
    [[nodiscard]] QString operatorName() const { return m_person.name; }
    [[nodiscard]] bool mayRedeem() const { return m_person.mayRedeem; }
    [[nodiscard]] bool mayAward() const { return m_person.mayAward; }
    [[nodiscard]] bool mayManage() const { return m_person.mayManage; }
    [[nodiscard]] bool mayAnswer() const { return m_person.mayAnswer; }
    [[nodiscard]] int othersWhoDecide() const;
    [[nodiscard]] bool asksForSameDay() const { return m_asksForSameDay; }
    [[nodiscard]] QString clockDate() const { return m_state.clockDate.toString(Qt::ISODate); }
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isSlow() const { return m_desk.isSlow(); }
    [[nodiscard]] RowsModel* people() { return &m_people; }
    [[nodiscard]] const ShopState& state() const { return m_state; }
    void setState(const ShopState& state);

Q_SIGNALS:
    void changed();
    void waitChanged();
    void busyChanged();
    void slowChanged();
    void signInDone();
    void signInRefused();
    void signedOut();

private:
    void welcome(const Person& person);
    void setBusy(bool busy);
    void startWait(int seconds);

    ShopDesk& m_desk;
    RefusalModel& m_refusals;
    ShopState m_state;
    Person m_person;
    RowsModel m_people;
    QTimer m_wait;
    QTimer m_idle;
    int m_waitSeconds = 0;
    bool m_asksForSameDay = false;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
