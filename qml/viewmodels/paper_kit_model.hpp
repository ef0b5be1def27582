// The numbered slips for days without power: how many are left, more of them, and what becomes of each.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/slips_desk.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

class PaperKitModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(int unused READ unused NOTIFY changed)
    Q_PROPERTY(int entered READ entered NOTIFY changed)
    Q_PROPERTY(int spoiled READ spoiled NOTIFY changed)
    /// What the books could not follow: number, household, points, reason, date, document
    Q_PROPERTY(jiamei::kiosk::RowsModel* conflicts READ conflicts CONSTANT)
    // More of them
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int step READ step CONSTANT)
    Q_PROPERTY(int most READ most NOTIFY changed)
    /// Numbers that were printed on this visit; 0 = none
    Q_PROPERTY(int first READ first NOTIFY changed)
    Q_PROPERTY(int last READ last NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    // The slip that is looked at
    Q_PROPERTY(int number READ number NOTIFY changed)
    /// "printed", "entered", "spoiled", "conflict"
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int document READ document NOTIFY changed)
    /// An ISO date: of that document
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Its number was settled just now
    Q_PROPERTY(bool settled READ isSettled NOTIFY changed)
    Q_PROPERTY(QStringList spoiledReasons READ spoiledReasons NOTIFY changed)
    Q_PROPERTY(QStringList conflictReasons READ conflictReasons NOTIFY changed)
    /// Points that it says were spent, as they are typed
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool conflictReady READ isConflictReady NOTIFY changed)

public:
    struct Models {
        HouseholdModel& household;
        Language& language;
    };
    PaperKitModel(SlipsDesk& desk, Models models, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void load();
    Q_INVOKABLE void beginPrint();
    Q_INVOKABLE void setCount(int count);
    /// New numbers, so many as `count` says.
    Q_INVOKABLE void print();
    /// The paper of the numbers of this visit, once more.
    Q_INVOKABLE void printAgain();
    /// By its code, or by the number that is printed large.
    Q_INVOKABLE void look(const QString& code);
    /// For a reason of `spoiledReasons`.
    Q_INVOKABLE void spoil(int reason);
    /// With nothing said yet.
    Q_INVOKABLE void beginConflict();
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clearTyped();
    /// For a reason of `conflictReasons`, of the household that is known now.
    Q_INVOKABLE void recordConflict(int reason);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int unused() const { return m_kit.unused; }
    [[nodiscard]] int entered() const { return m_kit.entered; }
    [[nodiscard]] int spoiled() const { return m_kit.spoiled; }
    [[nodiscard]] RowsModel* conflicts() { return &m_conflicts; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int step() const;
    [[nodiscard]] int most() const { return m_kit.most; }
    [[nodiscard]] int first() const { return m_print.first; }
    [[nodiscard]] int last() const { return m_print.first + m_print.count - 1; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] int number() const { return m_slip.number; }
    [[nodiscard]] QString state() const { return m_slip.state; }
    [[nodiscard]] int document() const { return m_slip.document; }
    [[nodiscard]] QString date() const { return m_slip.date.toString(Qt::ISODate); }
    [[nodiscard]] QString household() const { return m_slip.household; }
    [[nodiscard]] int points() const { return m_slip.points; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] QStringList spoiledReasons() const;
    [[nodiscard]] QStringList conflictReasons() const;
    [[nodiscard]] QString typed() const { return m_typed.text(); }
    [[nodiscard]] bool isConflictReady() const;

Q_SIGNALS:
    /// A slip is there to be looked at.
    void found();
    void conflictRecorded();

private:
    void take(const PaperKit& kit);
    void showConflicts();
    void settle(bool isConflict, const QString& reason);

    SlipsDesk& m_desk;
    HouseholdModel& m_household;
    Language& m_language;
    RowsModel m_conflicts;
    PaperKit m_kit;
    PaperPrint m_print;
    PaperSlipView m_slip;
    TypedNumber m_typed;
    int m_count = 0;
    bool m_isLoaded = false;
    bool m_isSettled = false;
};

} // namespace jiamei::kiosk
