// Volunteer teams over core.
#pragma once

#include "qml/viewmodels/teams_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreTeamsDesk final : public TeamsDesk {
    Q_OBJECT

public:
    explicit CoreTeamsDesk(DeskLine& line, QObject* parent = nullptr) : TeamsDesk(parent), m_line(line) {}

    void teams(QObject* receiver, Reply<Teams> reply) override;
    void add(const QByteArray& request, const QString& name, QObject* receiver, Reply<Teams> reply) override;
    void setMember(const MemberOrder& order, QObject* receiver, Reply<Teams> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
