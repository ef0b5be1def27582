// The main job on the real pages without a person: one picture of the screen after every step.
#pragma once

#include "app/kiosk/screen_driver.hpp"
#include "qml/viewmodels/kiosk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct WalkthroughPlan {
    QString folder;     ///< of the pictures; the stick is its subfolder `stick`
    QString operatorId; ///< empty: the first manager in the list
    QString pin;
    QString card; ///< digits of a household's card
};

class Walkthrough {
public:
    Walkthrough(Kiosk& kiosk, QQuickWindow& window, WalkthroughPlan plan);

    /// Signs in, opens the day if need be, awards, redeems, closes the day, writes the sync file.
    /// False when a step could not be done; what it was is said on standard error.
    [[nodiscard]] bool run();

private:
    bool step(const QString& name, bool isDone);
    bool signIn();
    bool openDay();
    bool balance();
    bool award();
    bool redeem();
    bool closeDay();
    bool handOver();

    Kiosk& m_kiosk;
    ScreenDriver m_screen;
    WalkthroughPlan m_plan;
    int m_number = 0;
};

} // namespace jiamei::kiosk
