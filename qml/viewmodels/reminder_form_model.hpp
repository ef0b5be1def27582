// A new reminder: which household, which rule, until when, and what was seen.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/reminders_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;
class PhotoModel;

class ReminderFormModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// code, title, points, days, art, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    /// From today to the last day to put it right, and the fewest and most of them
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(int leastDays READ leastDays NOTIFY changed)
    Q_PROPERTY(int mostDays READ mostDays NOTIFY changed)
    /// ISO date
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        PhotoModel& photo;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ReminderFormModel(RemindersDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Nobody is chosen yet.
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString& code);
    Q_INVOKABLE void setDays(int days);
    /// For a reason of `reasons`.
    Q_INVOKABLE void remind(int reason);

    [[nodiscard]] RowsModel* rules() { return &m_rules; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString rule() const { return m_chosen.code; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int leastDays() const { return m_chosen.days; }
    [[nodiscard]] int mostDays() const;
    [[nodiscard]] QString until() const { return m_all.today.addDays(m_days).toString(Qt::ISODate); }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void reminded();

private:
    void showRules();

    RemindersDesk& m_desk;
    HouseholdModel& m_household;
    PhotoModel& m_photo;
    RowsModel m_rules;
    ReminderRules m_all;
    ReminderRule m_chosen;
    int m_days = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
