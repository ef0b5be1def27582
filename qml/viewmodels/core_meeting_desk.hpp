// The meeting over core.
#pragma once

#include "qml/viewmodels/meeting_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreMeetingDesk final : public MeetingDesk {
    Q_OBJECT

public:
    explicit CoreMeetingDesk(DeskLine& line, QObject* parent = nullptr) : MeetingDesk(parent), m_line(line) {}

    void agenda(const QList<int>& attending, QObject* receiver, Reply<Agenda> reply) override;
    void note(QObject* receiver, Reply<MeetingNote> reply) override;
    void keepNote(const MeetingNote& note, QObject* receiver, Reply<bool> reply) override;
    void hold(const MeetingOrder& order, QObject* receiver, Reply<MeetingDone> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
