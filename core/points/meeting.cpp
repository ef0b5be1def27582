#include "core/points/meeting.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/rule_case.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <set>

namespace jiamei::points {

namespace {

constexpr std::int64_t kMostVoices = 10'000;

Done checkAttendance(const ports::SiteState& state, const HoldMeeting& command)
{
    std::set<HouseholdNumber> seen;
    for (const auto household : command.attending) {
        if (!seen.insert(household).second)
            return refuse(ErrorCode::HouseholdDuplicate, {{"household", household.text()}});
        JIAMEI_CHECK(requireOpenHousehold(state, household));
    }
    if (command.others < 0 || command.others > kMostVoices)
        return refuse(ErrorCode::NumberInvalid, {{"value", command.others}, {"field", "others"}});
    return {};
}

Done checkRecusals(const ports::SiteState& state, const HoldMeeting& command, const MeetingVote& vote,
                   const Claim& claim)
{
    const auto context = [&](HouseholdNumber household) -> Context {
        return {{"document", claim.id.document.value()}, {"household", household.text()}};
    };
    std::set<HouseholdNumber> seen;
    for (const auto household : vote.recused) {
        if (std::ranges::find(command.attending, household) == command.attending.end() ||
            !seen.insert(household).second)
            return refuse(ErrorCode::RecusalNotAttending, context(household));
    }
    JIAMEI_TRY(const auto must, mustRecuse(state, claim.household, command.attending));
    for (const auto household : must) {
        if (!seen.contains(household))
            return refuse(ErrorCode::RecusalMissing, context(household));
    }
    return {};
}

/// Whether the item is approved.
Result<bool> resultOf(const ports::SiteState& state, const HoldMeeting& command, const MeetingVote& vote,
                      const Claim& claim)
{
    JIAMEI_CHECK(checkRecusals(state, command, vote, claim));
    const auto document = claim.id.document.value();
    const auto voices = std::ssize(command.attending) + command.others - std::ssize(vote.recused) - vote.othersRecused;
    JIAMEI_TRY(const auto needed, till::settingValue(state, till::SettingKey::MeetingMinimum));
    const auto isCount = [](std::int64_t count) { return count >= 0 && count <= kMostVoices; };
    const auto votes = vote.inFavour + vote.against + vote.abstained;
    if (!isCount(vote.inFavour) || !isCount(vote.against) || !isCount(vote.abstained) || !isCount(vote.othersRecused) ||
        vote.othersRecused > command.others || votes != voices)
        return refuse(ErrorCode::MeetingVotesWrong, {{"document", document}, {"votes", votes}, {"voices", voices}});
    if (voices < needed)
        return refuse(ErrorCode::MeetingTooSmall, {{"document", document}, {"voices", voices}, {"needed", needed}});
    return vote.inFavour * 2 > voices;
}

/// Puts the item into the minutes and its rows into the document; true when the claim is to be posted at once.
Result<bool> addItem(const ports::SiteState& state, const HoldMeeting& command, const MeetingVote& vote,
                     const Claim& claim, journal::Document& document)
{
    JIAMEI_TRY(const auto objection, openObjection(state, claim.id));
    const bool isStopped = claim.state == ClaimState::InPublicity && objection;
    if (claim.state != ClaimState::Submitted && !isStopped)
        return refuse(ErrorCode::AlreadyDecided, {{"document", claim.id.document.value()},
                                                  {"line", claim.id.line},
                                                  {"state", std::string(textOf(claim.state))}});
    JIAMEI_TRY(const bool approved, resultOf(state, command, vote, claim));
    auto& item = *document.payload.mutable_meeting_held()->add_items();
    *item.mutable_claim() = reference(claim.id);
    item.set_household(claim.household.value());
    item.set_votes_for(static_cast<std::uint32_t>(vote.inFavour));
    item.set_votes_against(static_cast<std::uint32_t>(vote.against));
    item.set_abstained(static_cast<std::uint32_t>(vote.abstained));
    for (const auto household : vote.recused)
        item.add_recused(household.value());
    item.set_others_recused(static_cast<std::uint32_t>(vote.othersRecused));
    item.set_approved(approved);
    item.set_objection(isStopped ? objection->document.value() : 0);
    document.rows.push_back(
        recordAbout(isStopped ? journal::RecordType::ObjectionSettled : journal::RecordType::ClaimReviewed, claim));
    if (!approved)
        endPending(document, claim);
    return approved && !isStopped && !claim.publicity;
}

} // namespace

Result<std::vector<Claim>> openForMeeting(const ports::SiteState& state)
{
    JIAMEI_TRY(auto items, state.claimsIn(ClaimState::Submitted));
    JIAMEI_TRY(const auto hanging, state.claimsIn(ClaimState::InPublicity));
    for (const auto& claim : hanging) {
        JIAMEI_TRY(const auto objection, openObjection(state, claim.id));
        if (objection)
            items.push_back(claim);
    }
    return items;
}

Result<std::vector<HouseholdNumber>> mustRecuse(const ports::SiteState& state, HouseholdNumber household,
                                                const std::vector<HouseholdNumber>& attending)
{
    JIAMEI_TRY(const auto ties, state.kin());
    JIAMEI_TRY(const auto survivor, household::survivorOf(state, household));
    std::vector<HouseholdNumber> must;
    std::ranges::copy_if(attending, std::back_inserter(must), [&](HouseholdNumber other) {
        return other == household || other == survivor ||
               std::ranges::binary_search(ties, household::kinTie(other, household)) ||
               std::ranges::binary_search(ties, household::kinTie(other, survivor));
    });
    return must;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const HoldMeeting& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(checkText(command.place, "place", 120));
    JIAMEI_CHECK(checkAttendance(state, command));
    std::vector<SeenClaim> seen;
    seen.reserve(command.votes.size());
    for (const auto& vote : command.votes)
        seen.push_back(vote.claim);
    JIAMEI_TRY(const auto claims, requireSeen(state, seen));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_meeting_held();
    payload.set_date(static_cast<std::uint32_t>(command.date.daysSince2020()));
    payload.set_place(command.place);
    for (const auto household : command.attending)
        payload.add_attending(household.value());
    payload.set_others(static_cast<std::uint32_t>(command.others));
    payload.set_minutes(command.minutes);
    document.rows.push_back({journal::Record{journal::RecordType::MeetingHeld, {}, {}}, {}});
    std::vector<Claim> atOnce;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const auto& claim = claims[i];
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, claim.household));
        JIAMEI_TRY(const auto written, till::dateOf(state, claim.day));
        const auto submitted = written.value_or(BusinessDate());
        if (command.date < submitted || command.date > day.date)
            return refuse(ErrorCode::MeetingDateWrong,
                          {{"date", command.date.text()}, {"from", submitted.text()}, {"to", day.date.text()}});
        JIAMEI_TRY(const bool post, addItem(state, command, command.votes[i], claim, document));
        if (post)
            atOnce.push_back(claim);
    }
    if (!atOnce.empty())
        JIAMEI_CHECK(postClaims(state, std::move(atOnce), document, *payload.mutable_posting()));
    return document;
}

void describe(CanonicalWriter& out, const HoldMeeting& command)
{
    out.text("meeting");
    out.integer(command.date.daysSince2020());
    out.text(command.place);
    out.integer(static_cast<std::int64_t>(command.attending.size()));
    for (const auto household : command.attending)
        out.integer(household.value());
    out.integer(command.others);
    for (const auto& vote : command.votes) {
        out.integer(vote.claim.id.document.value());
        out.integer(vote.claim.id.line);
        out.integer(vote.inFavour);
        out.integer(vote.against);
        out.integer(vote.abstained);
        out.integer(static_cast<std::int64_t>(vote.recused.size()));
        for (const auto household : vote.recused)
            out.integer(household.value());
        out.integer(vote.othersRecused);
    }
    out.text(command.minutes);
}

} // namespace jiamei::points
