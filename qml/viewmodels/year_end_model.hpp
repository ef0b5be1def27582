// The year end: what a policy would take from whom, the list that is published, the run itself and what was run before.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/policy_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class YearEndModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(int year READ year NOTIFY changed)
    Q_PROPERTY(int firstYear READ firstYear NOTIFY changed)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY changed)
    /// 0 carry over, 1 halve, 2 clear
    Q_PROPERTY(int policy READ policy NOTIFY changed)
    Q_PROPERTY(int spendable READ spendable NOTIFY changed)
    Q_PROPERTY(int expires READ expires NOTIFY changed)
    Q_PROPERTY(int households READ households NOTIFY changed)
    Q_PROPERTY(int losing READ losing NOTIFY changed)
    /// number, name, had, loses, the largest loss first
    Q_PROPERTY(jiamei::kiosk::RowsModel* losses READ losses CONSTANT)
    /// Of the shown year: run already; when the list was recorded, from when it may be run
    Q_PROPERTY(bool run READ isRun NOTIFY changed)
    Q_PROPERTY(QString shownOn READ shownOn NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    Q_PROPERTY(bool due READ isDue NOTIFY changed)
    /// document, year, policy, stage ("previewed", "run", "reversed"), date
    Q_PROPERTY(jiamei::kiosk::RowsModel* history READ history CONSTANT)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    // What was done last
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(bool doneIsRun READ isDoneRun NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    YearEndModel(PolicyDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void stepYear(int more);
    Q_INVOKABLE void choosePolicy(int policy);
    /// Records who would lose how many points; takes nothing.
    Q_INVOKABLE void recordPreview();
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);
    Q_INVOKABLE void loadHistory();

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int firstYear() const { return m_view.today.year() - 1; }
    [[nodiscard]] int lastYear() const { return m_view.today.year(); }
    [[nodiscard]] int policy() const { return m_policy; }
    [[nodiscard]] int spendable() const { return m_view.face.spendable; }
    [[nodiscard]] int expires() const { return m_view.face.expires; }
    [[nodiscard]] int households() const { return m_view.face.households; }
    [[nodiscard]] int losing() const { return static_cast<int>(m_view.face.losses.size()); }
    [[nodiscard]] RowsModel* losses() { return &m_losses; }
    [[nodiscard]] bool isRun() const { return m_view.isRun; }
    [[nodiscard]] QString shownOn() const { return m_view.shown.toString(Qt::ISODate); }
    [[nodiscard]] QString from() const { return m_view.from.toString(Qt::ISODate); }
    [[nodiscard]] bool isDue() const { return m_view.from.isValid() && m_view.from <= m_view.today; }
    [[nodiscard]] RowsModel* history() { return &m_history; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] int document() const { return m_document; }
    [[nodiscard]] bool isDoneRun() const { return m_isDoneRun; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void done();

private:
    void load();
    void showLosses();
    [[nodiscard]] bool canBegin() const { return !isBusy() && m_isLoaded; }
    [[nodiscard]] YearEndOrder order(const SecondPerson& second);
    [[nodiscard]] Reply<YearEndDone> ends(bool isRun);

    PolicyDesk& m_desk;
    RowsModel m_losses;
    RowsModel m_history;
    YearEndView m_view;
    int m_year = 0; ///< 0 before the business date is known
    int m_policy = 1;
    int m_document = 0;
    bool m_isDoneRun = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
