// Volunteer teams and whose people are in them, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct TeamHousehold {
    int household = 0;
    QString numberText;
    QString name;
    int persons = 0; ///< in the team now; 0 = left, with what they did
    int most = 0;    ///< so many people of it there can be
    int minutes = 0; ///< of service, times the people who came
};

struct TeamLine {
    int number = 0;
    QString name;
    QDate founded;
    int members = 0;
    int activities = 0;
    int minutes = 0;
    QList<TeamHousehold> households;
};

struct Teams {
    QList<TeamLine> teams;
    QStringList names; ///< usual ones that no team has yet; data, not words of the screen
};

struct MemberOrder {
    QByteArray request;
    int team = 0;
    int household = 0;
    int persons = 0; ///< from now on; 0 = nobody any more
};

class TeamsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void teams(QObject* receiver, Reply<Teams> reply) = 0;
    /// Founded today. Gives the teams with the new one as the last.
    virtual void add(const QByteArray& request, const QString& name, QObject* receiver, Reply<Teams> reply) = 0;
    virtual void setMember(const MemberOrder& order, QObject* receiver, Reply<Teams> reply) = 0;
};

} // namespace jiamei::kiosk
