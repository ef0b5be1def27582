// Giving a deduction back after the household put it right: one is chosen, two persons agree.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/reminders_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

class RestoreModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// key, title, art, points, date, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    RestoreModel(RemindersDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(const QString& key);
    /// For a reason of `reasons`; a second person has to agree.
    Q_INVOKABLE void restore(int reason);
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QString doneWords() const;

Q_SIGNALS:
    void secondNeeded();

private:
    [[nodiscard]] DeductionItem item() const;
    void load();
    void showItems();

    RemindersDesk& m_desk;
    HouseholdModel& m_household;
    RowsModel m_items;
    QList<DeductionItem> m_all;
    int m_number = 0;
    QString m_numberText;
    QString m_name;
    QString m_chosen;
    QString m_reason;
    Restored m_restored;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
