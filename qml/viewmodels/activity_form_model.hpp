// A new activity in a few taps: what kind it is, what it gives, how long it takes.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class ActivityModel;

class ActivityFormModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "volunteer", "cleanup", "lecture", "training", "meeting", "reading", "other"; "" = not chosen
    Q_PROPERTY(QString type READ type NOTIFY changed)
    /// code, title, points, art, chosen; the first one, without a code, only counts people
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    /// Names to choose from; place and team are places in them, -1 = not said
    Q_PROPERTY(QStringList places READ places NOTIFY changed)
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(QStringList teams READ teams NOTIFY changed)
    Q_PROPERTY(int team READ team NOTIFY changed)
    /// Place and team in words; empty = neither is said
    Q_PROPERTY(QString whereAndWho READ whereAndWho NOTIFY changed)
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY changed)

public:
    struct Models {
        ActivityModel& activity;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ActivityFormModel(ActivitiesDesk& desk, Models models, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseType(const QString& type);
    Q_INVOKABLE void chooseRule(const QString& code);
    /// The same again is not said after all.
    Q_INVOKABLE void choosePlace(int place);
    Q_INVOKABLE void chooseTeam(int team);
    Q_INVOKABLE void longer();
    Q_INVOKABLE void shorter();
    /// `word` is what an activity without a rule is called.
    Q_INVOKABLE void open(const QString& word);

    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] RowsModel* rules() { return &m_rules; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] QStringList places() const { return m_all.places; }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] QStringList teams() const;
    [[nodiscard]] int team() const { return m_team; }
    [[nodiscard]] QString whereAndWho() const;
    [[nodiscard]] bool canOpen() const { return !m_type.isEmpty() && m_hasRule && !isBusy(); }

private:
    void showRules();

    ActivitiesDesk& m_desk;
    ActivityModel& m_activity;
    RowsModel m_rules;
    ActivityChoices m_all;
    QString m_type;
    QString m_rule;
    bool m_hasRule = false; ///< chosen, be it the one that only counts
    int m_minutes = 60;
    int m_place = -1;
    int m_team = -1;
};

} // namespace jiamei::kiosk
