// The meeting: who is here, then item by item the votes, then one document for all of it.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/meeting_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class HouseholdModel;
class PhotoModel;

class MeetingModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "people", "items", "close" or "done"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// household, number, name
    Q_PROPERTY(jiamei::kiosk::RowsModel* attending READ attending CONSTANT)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(int voices READ voices NOTIFY changed)
    Q_PROPERTY(int fewestVoices READ fewestVoices NOTIFY changed)
    Q_PROPERTY(int items READ items NOTIFY changed)
    Q_PROPERTY(int decided READ decided NOTIFY changed)
    // The item on the screen
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(bool stopped READ isStopped NOTIFY changed)
    Q_PROPERTY(bool own READ isOwn NOTIFY changed)
    Q_PROPERTY(QString recused READ recused NOTIFY changed)
    Q_PROPERTY(int itemVoices READ itemVoices NOTIFY changed)
    Q_PROPERTY(int inFavour READ inFavour NOTIFY changed)
    Q_PROPERTY(int against READ against NOTIFY changed)
    Q_PROPERTY(int abstained READ abstained NOTIFY changed)
    Q_PROPERTY(bool hasVote READ hasVote NOTIFY changed)
    // What the meeting decided
    Q_PROPERTY(int document READ document NOTIFY changed)
    Q_PROPERTY(int approved READ approved NOTIFY changed)
    Q_PROPERTY(int rejected READ rejected NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        HouseholdModel& household;
        PhotoModel& photo;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    MeetingModel(MeetingDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Goes on where the last meeting was interrupted.
    Q_INVOKABLE void start();
    /// The page is left; what was entered stays.
    Q_INVOKABLE void stop();
    /// The household comes, or leaves again. Votes that were counted without it are gone.
    Q_INVOKABLE void toggle(int household);
    Q_INVOKABLE void moreOthers();
    Q_INVOKABLE void fewerOthers();
    Q_INVOKABLE void toPeople();
    Q_INVOKABLE void toItems();
    Q_INVOKABLE void toClose();
    /// Votes move between in favour and the other two; their sum stays the voices that may decide.
    Q_INVOKABLE void stepAgainst(int direction);
    Q_INVOKABLE void stepAbstained(int direction);
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Keeps the votes as they stand and goes on.
    Q_INVOKABLE void decide();
    Q_INVOKABLE void leaveOpen();
    /// Everything not voted on yet: all in favour.
    Q_INVOKABLE void decideRest();
    Q_INVOKABLE void hold();

    [[nodiscard]] QString stage() const { return m_stage; }
    [[nodiscard]] RowsModel* attending() { return &m_attending; }
    [[nodiscard]] int others() const { return m_note.others; }
    [[nodiscard]] int voices() const { return static_cast<int>(m_note.attending.size()) + m_note.others; }
    [[nodiscard]] int fewestVoices() const { return m_agenda.fewestVoices; }
    [[nodiscard]] int items() const { return static_cast<int>(m_agenda.items.size()); }
    [[nodiscard]] int decided() const { return static_cast<int>(m_note.votes.size()); }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] QString name() const { return item().name; }
    [[nodiscard]] QString numberText() const { return item().numberText; }
    [[nodiscard]] QString title() const { return item().title; }
    [[nodiscard]] int points() const { return item().points; }
    [[nodiscard]] bool isStopped() const { return item().isStopped; }
    [[nodiscard]] bool isOwn() const { return item().isOwn; }
    [[nodiscard]] QString recused() const;
    [[nodiscard]] int itemVoices() const { return voicesFor(item()); }
    [[nodiscard]] int inFavour() const { return itemVoices() - m_against - m_abstained; }
    [[nodiscard]] int against() const { return m_against; }
    [[nodiscard]] int abstained() const { return m_abstained; }
    [[nodiscard]] bool hasVote() const { return voteOf(item().claim) != nullptr; }
    [[nodiscard]] int document() const { return m_done.document; }
    [[nodiscard]] int approved() const { return m_done.approved; }
    [[nodiscard]] int rejected() const { return m_done.rejected; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    void loadAgenda();
    void takeAgenda(const Agenda& agenda);
    void attendanceChanged();
    void keep();
    void show(int place);
    void setStage(const QString& stage);
    [[nodiscard]] MeetingItem item() const { return m_agenda.items.value(m_place); }
    [[nodiscard]] int voicesFor(const MeetingItem& item) const;
    [[nodiscard]] const MeetingVote* voteOf(const ClaimName& claim) const;
    void setVote(const MeetingItem& item, int against, int abstained);
    void dropVote(const ClaimName& claim);

    MeetingDesk& m_desk;
    PhotoModel& m_photo;
    RowsModel m_attending;
    QString m_stage;
    Agenda m_agenda;
    MeetingNote m_note;
    MeetingDone m_done;
    int m_place = 0;
    int m_against = 0;
    int m_abstained = 0;
    bool m_isListening = false; ///< for cards
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
