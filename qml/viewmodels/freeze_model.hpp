// A household that gets no goods until a date: two persons begin it, change its end or lift it.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/freeze_desk.hpp"

#include <QtCore/QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

class FreezeModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY changed)
    /// ISO dates: of the present freeze, and of the one that is asked for
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QString wantedUntil READ wantedUntil NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QStringList liftReasons READ liftReasons NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    /// What was done on this page, in words; empty = nothing yet
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    FreezeModel(FreezeDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    Q_INVOKABLE void setDays(int days);
    /// For a reason of `reasons`; a second person has to agree.
    Q_INVOKABLE void freeze(int reason);
    /// For a reason of `liftReasons`.
    Q_INVOKABLE void lift(int reason);
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] bool isLoaded() const { return m_state.household > 0 && m_isLoaded; }
    [[nodiscard]] bool isOpen() const { return m_state.isOpen; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isFrozen() const { return m_state.until.isValid(); }
    [[nodiscard]] QString until() const { return m_state.until.toString(Qt::ISODate); }
    [[nodiscard]] QString wantedUntil() const { return wanted().toString(Qt::ISODate); }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QStringList liftReasons() const;
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QString doneWords() const;

Q_SIGNALS:
    void secondNeeded();

private:
    enum class Act { None, Freeze, Lift };

    [[nodiscard]] QDate wanted() const;
    void ask(Act act, const QString& reason);

    FreezeDesk& m_desk;
    HouseholdModel& m_household;
    FreezeState m_state;
    int m_days = 0;
    Act m_act = Act::None;
    Act m_done = Act::None;
    QString m_reason;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
