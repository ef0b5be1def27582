// Activities over core.
#pragma once

#include "qml/viewmodels/activities_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreActivitiesDesk final : public ActivitiesDesk {
    Q_OBJECT

public:
    explicit CoreActivitiesDesk(DeskLine& line, QObject* parent = nullptr) : ActivitiesDesk(parent), m_line(line) {}

    void activities(QObject* receiver, Reply<QList<ActivityLine>> reply) override;
    void choices(QObject* receiver, Reply<ActivityChoices> reply) override;
    void totals(ActivityPeriod period, QObject* receiver, Reply<ActivityTotals> reply) override;
    void arrivals(int activity, QObject* receiver, Reply<QList<Arrival>> reply) override;
    void openActivity(const ActivityOrder& order, QObject* receiver, Reply<ActivityLine> reply) override;
    void signIn(const SignInOrder& order, QObject* receiver, Reply<SignedIn> reply) override;
    void countHeads(const HeadsOrder& order, QObject* receiver, Reply<ActivityLine> reply) override;
    void closeActivity(const CloseOrder& order, QObject* receiver, Reply<ActivityEnd> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
