// The meeting, as the view models see it. Agenda and votes are kept beside the journal until it is closed.
#pragma once

#include "qml/viewmodels/claims_desk.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct Attendee {
    int household = 0;
    QString numberText;
    QString name;
};

struct MeetingItem {
    ClaimName claim;
    QString numberText; ///< of the household
    QString name;
    QString title;
    int points = 0;
    bool isStopped = false; ///< by an objection, which the vote settles
    bool isOwn = false;     ///< about the household of who writes the minutes, or its kin: not with these minutes
    QStringList recused;    ///< names of those attending who may not vote on it
};

struct Agenda {
    QDate date;
    int fewestVoices = 0;
    QList<Attendee> attending;
    QList<MeetingItem> items;
};

struct MeetingVote {
    ClaimName claim;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
};

/// What a power cut must not take.
struct MeetingNote {
    QList<int> attending; ///< households
    int others = 0;       ///< voices of people of no household
    QList<MeetingVote> votes;
    [[nodiscard]] bool isEmpty() const { return attending.isEmpty() && others == 0 && votes.isEmpty(); }
};

struct MeetingOrder {
    QByteArray request;
    MeetingNote note;
    QString minutes; ///< file of the picture, or empty
};

struct MeetingDone {
    int document = 0;
    int approved = 0;
    int rejected = 0;
};

class MeetingDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Everything a meeting may decide on, with who of those attending is recused.
    virtual void agenda(const QList<int>& attending, QObject* receiver, Reply<Agenda> reply) = 0;
    virtual void note(QObject* receiver, Reply<MeetingNote> reply) = 0;
    virtual void keepNote(const MeetingNote& note, QObject* receiver, Reply<bool> reply) = 0;
    /// One document decides on all that was voted on; the note is gone afterwards.
    virtual void hold(const MeetingOrder& order, QObject* receiver, Reply<MeetingDone> reply) = 0;
};

} // namespace jiamei::kiosk
