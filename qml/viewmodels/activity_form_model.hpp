// A new activity in a few taps: what kind it is, what it gives, how long it takes.
#pragma once

#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class ActivityModel;
class RefusalModel;

class ActivityFormModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "volunteer", "cleanup", "lecture", "training", "meeting", "reading", "other"; "" = not chosen
    Q_PROPERTY(QString type READ type NOTIFY changed)
    /// code, title, points, art, chosen; the first one, without a code, only counts people
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    struct Models {
        ActivityModel& activity;
        RefusalModel& refusals;
    };
    ActivityFormModel(ActivitiesDesk& desk, Models models, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void chooseType(const QString& type);
    Q_INVOKABLE void chooseRule(const QString& code);
    Q_INVOKABLE void longer();
    Q_INVOKABLE void shorter();
    /// `word` is what an activity without a rule is called.
    Q_INVOKABLE void open(const QString& word);

    [[nodiscard]] QString type() const { return m_type; }
    [[nodiscard]] RowsModel* rules() { return &m_rules; }
    [[nodiscard]] int minutes() const { return m_minutes; }
    [[nodiscard]] bool canOpen() const { return !m_type.isEmpty() && m_hasRule && !m_isBusy; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void changed();

private:
    void showRules();

    ActivitiesDesk& m_desk;
    ActivityModel& m_activity;
    RefusalModel& m_refusals;
    RowsModel m_rules;
    QList<ActivityRule> m_all;
    QString m_type;
    QString m_rule;
    bool m_hasRule = false; ///< chosen, be it the one that only counts
    int m_minutes = 60;
    ActRequest m_request;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
