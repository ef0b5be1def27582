// The PIN of a household: the first one, another one, or none any more.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/household_pin_desk.hpp"

#include <QtCore/QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class HouseholdModel;
class Language;

class HouseholdPinModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// What is typed next: "present", "new" or "again"; "done" when nothing is
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// The two new ones were not the same
    Q_PROPERTY(bool differed READ isDifferent NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    /// What was done on this page, in words; empty = nothing yet
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HouseholdPinModel(HouseholdPinDesk& desk, Tools tools, QObject* parent = nullptr);

    /// For the household that is known now.
    Q_INVOKABLE void start();
    /// The digits of the present stage.
    Q_INVOKABLE void enter(const QString& pin);
    /// For a reason of `reasons`.
    Q_INVOKABLE void remove(int reason);
    /// Keeps no digits.
    Q_INVOKABLE void forget();

    [[nodiscard]] bool isLoaded() const { return m_state.household > 0 && m_isLoaded; }
    [[nodiscard]] bool isOpen() const { return m_state.isOpen; }
    [[nodiscard]] bool hasPin() const { return m_state.hasPin; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString stage() const;
    [[nodiscard]] bool isDifferent() const { return m_isDifferent; }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString doneWords() const;

Q_SIGNALS:
    /// Something else is typed now
    void stageBegun();

private:
    enum class Stage { Present, New, Again, Done };
    enum class Act { None, Set, Removed };

    [[nodiscard]] Stage firstStage() const { return m_state.hasPin ? Stage::Present : Stage::New; }
    void turnTo(Stage stage);
    void keep(const HouseholdPinState& state, Act act);
    void save();

    HouseholdPinDesk& m_desk;
    HouseholdModel& m_household;
    HouseholdPinState m_state;
    Stage m_stage = Stage::New;
    Act m_done = Act::None;
    QString m_present;
    QString m_new;
    bool m_isDifferent = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
