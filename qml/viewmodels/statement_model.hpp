// "Was my deed recorded?": the statement of the household at the counter in plain words.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/statement_desk.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class Language;
class RefusalModel;

class StatementModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// kind, picture, title, note, points, mood ("up", "down", "open", "none"), struck; what waits first
    Q_PROPERTY(jiamei::kiosk::RowsModel* entries READ entries CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Redemption is frozen until that day, as ISO date; empty = it is not
    Q_PROPERTY(QString frozenUntil READ frozenUntil NOTIFY changed)
    Q_PROPERTY(QString printedFile READ printedFile NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        Language& language;
        RefusalModel& refusals;
    };
    StatementModel(StatementDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void load();
    Q_INVOKABLE void print();

    [[nodiscard]] RowsModel* entries() { return &m_entries; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString frozenUntil() const { return m_view.frozenUntil.toString(Qt::ISODate); }
    [[nodiscard]] QString printedFile() const { return m_printedFile.section(u'/', -1); }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void showEntries();

    StatementDesk& m_desk;
    HouseholdModel& m_household;
    RefusalModel& m_refusals;
    RowsModel m_entries;
    StatementView m_view;
    int m_number = 0; ///< of the household it is about
    QString m_printedFile;
    bool m_isLoaded = false;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
