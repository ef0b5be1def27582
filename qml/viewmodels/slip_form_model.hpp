// A new collection slip: for which household, who collects, how much and until when.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/slips_desk.hpp"
#include "qml/viewmodels/typed_number.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class Language;
class SlipsModel;

class SlipFormModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString collector READ collector NOTIFY changed)
    /// What the collector is to the household: code, words, art, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* relations READ relations CONSTANT)
    /// Code of the one that is chosen; empty = none
    Q_PROPERTY(QString relation READ relation NOTIFY changed)
    Q_PROPERTY(QString ceiling READ ceiling NOTIFY changed)
    /// After today; 0 = only today
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(int mostDays READ mostDays NOTIFY changed)
    /// An ISO date: the last day on which it is good
    Q_PROPERTY(QString until READ until NOTIFY changed)
    /// It is known for whom and by whom
    Q_PROPERTY(bool knowsWho READ knowsWho NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)

public:
    struct Models {
        HouseholdModel& household;
        SlipsModel& slips;
        Language& language;
    };
    SlipFormModel(SlipsDesk& desk, Models models, Tools tools, QObject* parent = nullptr);

    /// With nothing said yet.
    Q_INVOKABLE void start();
    Q_INVOKABLE void setCollector(const QString& name);
    Q_INVOKABLE void choose(const QString& relation);
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clearCeiling();
    Q_INVOKABLE void setDays(int days);
    /// Its sheet stands in the model of the slips afterwards.
    Q_INVOKABLE void issue();

    [[nodiscard]] QString collector() const { return m_collector; }
    [[nodiscard]] RowsModel* relations() { return &m_relations; }
    [[nodiscard]] QString relation() const { return m_relation; }
    [[nodiscard]] QString ceiling() const { return m_ceiling.text(); }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int mostDays() const { return m_mostDays; }
    [[nodiscard]] QString until() const;
    [[nodiscard]] bool knowsWho() const;
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void issued();

private:
    void showRelations();

    SlipsDesk& m_desk;
    HouseholdModel& m_household;
    SlipsModel& m_slips;
    RowsModel m_relations;
    QString m_collector;
    QString m_relation;
    TypedNumber m_ceiling;
    QDate m_today;
    int m_days = 0;
    int m_mostDays = 0;
};

} // namespace jiamei::kiosk
