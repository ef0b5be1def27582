#include "qml/viewmodels/core_meeting_desk.hpp"

#include "core/operators/authority.hpp"
#include "core/points/meeting.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/claim_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

Result<std::vector<HouseholdNumber>> householdsOf(const QList<int>& numbers)
{
    std::vector<HouseholdNumber> households;
    for (const int number : numbers) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
        households.push_back(household);
    }
    return households;
}

Result<QString> nameOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    return details ? qtText(details->name) : qtText(number.text());
}

Result<MeetingItem> itemOf(const ports::SiteState& state, const operators::Authority& who, const points::Claim& claim,
                           const std::vector<HouseholdNumber>& attending)
{
    JIAMEI_TRY(const auto wording, points::wordingOf(state, claim.id));
    JIAMEI_TRY(const auto face, points::faceOf(state, claim));
    JIAMEI_TRY(const auto must, points::mustRecuse(state, claim.household, attending));
    MeetingItem item;
    item.claim = {shown(claim.id.document.value()), claim.id.line, qtText(face)};
    item.numberText = qtText(claim.household.text());
    JIAMEI_TRY(item.name, nameOf(state, claim.household));
    item.title = qtText(wording.title());
    item.points = shown(claim.isDeduction ? -claim.points.value() : claim.points.value());
    item.isStopped = claim.state == points::ClaimState::InPublicity;
    item.isOwn = !operators::requireForeignHousehold(state, who, claim.household);
    for (const auto household : must) {
        JIAMEI_TRY(const auto name, nameOf(state, household));
        item.recused.append(name);
    }
    return item;
}

Result<Agenda> agendaOf(const ports::SiteState& state, const operators::Authority& who,
                        const std::vector<HouseholdNumber>& attending)
{
    Agenda agenda;
    JIAMEI_TRY(const auto day, state.lastDay());
    agenda.date = qtDate(day.date);
    JIAMEI_TRY(const auto needed, till::settingValue(state, till::SettingKey::MeetingMinimum));
    agenda.fewestVoices = shown(needed);
    for (const auto household : attending) {
        JIAMEI_TRY(const auto name, nameOf(state, household));
        agenda.attending.append({household.value(), qtText(household.text()), name});
    }
    JIAMEI_TRY(const auto claims, points::openForMeeting(state));
    for (const auto& claim : claims) {
        JIAMEI_TRY(const auto item, itemOf(state, who, claim, attending));
        agenda.items.append(item);
    }
    return agenda;
}

/// The command with who must be recused for each item, as it is now.
Result<points::HoldMeeting> meetingOf(const ports::SiteState& state, const MeetingNote& note)
{
    points::HoldMeeting meeting;
    JIAMEI_TRY(const auto day, state.lastDay());
    meeting.date = day.date;
    JIAMEI_TRY(meeting.attending, householdsOf(note.attending));
    meeting.others = note.others;
    for (const MeetingVote& vote : note.votes) {
        const points::ClaimId id{DocumentNumber(vote.claim.document), vote.claim.line};
        JIAMEI_TRY(const auto claim, points::requireClaim(state, id));
        points::MeetingVote item;
        item.claim = {id, vote.claim.face.toStdString()};
        item.inFavour = vote.inFavour;
        item.against = vote.against;
        item.abstained = vote.abstained;
        JIAMEI_TRY(item.recused, points::mustRecuse(state, claim.household, meeting.attending));
        meeting.votes.push_back(std::move(item));
    }
    return meeting;
}

} // namespace

void CoreMeetingDesk::agenda(const QList<int>& attending, QObject* receiver, Reply<Agenda> reply)
{
    m_line.ask<Agenda>(receiver, std::move(reply), [attending](DeskWriter& writer) -> Result<Agenda> {
        JIAMEI_TRY(const auto who, writer.authority({}));
        JIAMEI_TRY(const auto households, householdsOf(attending));
        return writer.look<Agenda>([&](const ports::SiteState& state) { return agendaOf(state, who, households); });
    });
}

void CoreMeetingDesk::note(QObject* receiver, Reply<MeetingNote> reply)
{
    m_line.ask<MeetingNote>(receiver, std::move(reply),
                            [](DeskWriter& writer) -> Result<MeetingNote> { return writer.meetingNote(); });
}

void CoreMeetingDesk::keepNote(const MeetingNote& note, QObject* receiver, Reply<bool> reply)
{
    m_line.ask<bool>(receiver, std::move(reply), [note](DeskWriter& writer) -> Result<bool> {
        JIAMEI_CHECK(writer.keepMeetingNote(note));
        return true;
    });
}

void CoreMeetingDesk::hold(const MeetingOrder& order, QObject* receiver, Reply<MeetingDone> reply)
{
    m_line.book<MeetingDone>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<MeetingDone> {
        JIAMEI_TRY(auto meeting, writer.look<points::HoldMeeting>(
                                     [&](const ports::SiteState& state) { return meetingOf(state, order.note); }));
        if (!order.minutes.isEmpty()) {
            JIAMEI_TRY(const auto photo, writer.keepPhoto(order.minutes));
            meeting.minutes = photo.hash;
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, meeting));
        // What is booked stands whatever becomes of the note.
        (void)writer.keepMeetingNote({});
        MeetingDone done;
        done.document = shown(document.number.value());
        for (const auto& item : document.payload.meeting_held().items())
            (item.approved() ? done.approved : done.rejected) += 1;
        return done;
    });
}

} // namespace jiamei::kiosk
