#include "qml/viewmodels/meeting_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/photo_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostOthers = 500;

bool isSame(const ClaimName& one, const ClaimName& other)
{
    return one.document == other.document && one.line == other.line && one.face == other.face;
}

} // namespace

MeetingModel::MeetingModel(MeetingDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk), m_photo(tools.photo),
      m_attending({"household", "number", "name"}, this), m_stage(u"people"_s)
{
    // A card that is shown while people come in brings its household.
    connect(&tools.household, &HouseholdModel::opened, this, [this, &household = tools.household] {
        if (m_isListening && m_stage == u"people"_s && !m_note.attending.contains(household.number()))
            toggle(household.number());
    });
}

void MeetingModel::start()
{
    m_isListening = true;
    m_stage = u"people"_s;
    m_done = {};
    m_isLoaded = false;
    renew();
    m_photo.clear();
    m_desk.note(this, [this](const Result<MeetingNote>& note) {
        // The meeting can begin without what was noted before.
        if (note)
            m_note = *note;
        else
            refusals().show(note.error());
        loadAgenda();
    });
}

void MeetingModel::stop()
{
    m_isListening = false;
}

void MeetingModel::loadAgenda()
{
    m_desk.agenda(m_note.attending, this, shows<Agenda>([this](const Agenda& agenda) { takeAgenda(agenda); }));
}

// Votes on what changed since, or is decided by now, are votes on something else.
void MeetingModel::takeAgenda(const Agenda& agenda)
{
    m_agenda = agenda;
    m_note.votes.removeIf([this](const MeetingVote& vote) {
        return std::ranges::none_of(m_agenda.items, [&](const MeetingItem& item) {
            return isSame(item.claim, vote.claim) && vote.inFavour + vote.against + vote.abstained == voicesFor(item);
        });
    });
    QList<QVariantMap> rows;
    for (const Attendee& each : m_agenda.attending)
        rows.append({{u"household"_s, each.household}, {u"number"_s, each.numberText}, {u"name"_s, each.name}});
    m_attending.setRows(rows);
    m_isLoaded = true;
    show(std::clamp(m_place, 0, std::max(0, items() - 1)));
}

void MeetingModel::toggle(int household)
{
    if (isBusy())
        return;
    if (!m_note.attending.removeOne(household))
        m_note.attending.append(household);
    attendanceChanged();
}

void MeetingModel::moreOthers()
{
    m_note.others = std::min(kMostOthers, m_note.others + 1);
    attendanceChanged();
}

void MeetingModel::fewerOthers()
{
    m_note.others = std::max(0, m_note.others - 1);
    attendanceChanged();
}

void MeetingModel::attendanceChanged()
{
    inputChanged();
    keep();
    loadAgenda();
    Q_EMIT changed();
}

void MeetingModel::keep()
{
    m_desk.keepNote(m_note, this, [this](const Result<bool>& kept) {
        if (!kept)
            refusals().show(kept.error());
    });
}

void MeetingModel::toPeople()
{
    setStage(u"people"_s);
}

void MeetingModel::toItems()
{
    if (items() == 0)
        return;
    const auto open = std::ranges::find_if(
        m_agenda.items, [this](const MeetingItem& each) { return !each.isOwn && voteOf(each.claim) == nullptr; });
    show(open == m_agenda.items.end() ? 0 : static_cast<int>(open - m_agenda.items.begin()));
    setStage(u"items"_s);
}

void MeetingModel::toClose()
{
    m_photo.look();
    setStage(u"close"_s);
}

void MeetingModel::setStage(const QString& stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void MeetingModel::show(int place)
{
    m_place = place;
    const auto* const vote = voteOf(item().claim);
    m_against = vote != nullptr ? vote->against : 0;
    m_abstained = vote != nullptr ? vote->abstained : 0;
    Q_EMIT changed();
}

void MeetingModel::stepAgainst(int direction)
{
    if (direction > 0 && inFavour() == 0 && m_abstained > 0)
        --m_abstained;
    m_against = std::clamp(m_against + direction, 0, itemVoices() - m_abstained);
    Q_EMIT changed();
}

void MeetingModel::stepAbstained(int direction)
{
    if (direction > 0 && inFavour() == 0 && m_against > 0)
        --m_against;
    m_abstained = std::clamp(m_abstained + direction, 0, itemVoices() - m_against);
    Q_EMIT changed();
}

void MeetingModel::next()
{
    if (m_place + 1 < items())
        show(m_place + 1);
}

void MeetingModel::previous()
{
    if (m_place > 0)
        show(m_place - 1);
}

void MeetingModel::decide()
{
    if (items() == 0 || item().isOwn)
        return;
    setVote(item(), m_against, m_abstained);
    keep();
    if (m_place + 1 < items())
        show(m_place + 1);
    else
        toClose();
}

void MeetingModel::leaveOpen()
{
    dropVote(item().claim);
    keep();
    if (m_place + 1 < items())
        show(m_place + 1);
    else
        toClose();
}

void MeetingModel::decideRest()
{
    for (const MeetingItem& each : std::as_const(m_agenda.items))
        if (!each.isOwn && voteOf(each.claim) == nullptr)
            setVote(each, 0, 0);
    keep();
    toClose();
}

int MeetingModel::voicesFor(const MeetingItem& item) const
{
    return std::max(0, voices() - static_cast<int>(item.recused.size()));
}

const MeetingVote* MeetingModel::voteOf(const ClaimName& claim) const
{
    const auto vote =
        std::ranges::find_if(m_note.votes, [&](const MeetingVote& each) { return isSame(each.claim, claim); });
    return vote == m_note.votes.end() ? nullptr : &*vote;
}

void MeetingModel::dropVote(const ClaimName& claim)
{
    inputChanged();
    m_note.votes.removeIf([&](const MeetingVote& each) { return isSame(each.claim, claim); });
}

void MeetingModel::setVote(const MeetingItem& item, int against, int abstained)
{
    dropVote(item.claim);
    m_note.votes.append({item.claim, voicesFor(item) - against - abstained, against, abstained});
}

void MeetingModel::hold()
{
    if (isBusy() || m_note.votes.isEmpty())
        return;
    m_desk.hold({begin(), m_note, m_photo.file()}, this,
                acted<MeetingDone>(
                    [this](const MeetingDone& done) {
                        m_done = done;
                        m_note = {};
                        m_photo.clear();
                        setStage(u"done"_s);
                    },
                    [this](const Error&) {
                        loadAgenda();
                        return false;
                    }));
}

QString MeetingModel::recused() const
{
    return item().recused.join(u"、"_s);
}

} // namespace jiamei::kiosk
