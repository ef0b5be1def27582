#include "core/journal/programme_effects.hpp"

#include "core/journal/claim_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

using programme::Activity;
using programme::SignIn;
using programme::SignInState;

using Changes = std::vector<Change>;

tl::unexpected<Error> broken(const SealedDocument& sealed)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", sealed.document.firstSeq.value()}});
}

Result<Activity> activityNumbered(const ports::SiteState& before, std::int64_t number, const SealedDocument& sealed)
{
    JIAMEI_TRY(auto found, before.activity(DocumentNumber(number)));
    if (!found)
        return broken(sealed);
    return *found;
}

Done teamAdded(const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.team_added();
    programme::Team team;
    team.number = sealed.document.number;
    team.name = in.name();
    JIAMEI_TRY(team.founded, BusinessDate::ofDaysSince2020(in.founded()));
    out.emplace_back(std::move(team));
    return {};
}

Done teamJoined(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.team_joined();
    JIAMEI_TRY(const auto teams, before.teams());
    const auto found = std::ranges::find(teams, DocumentNumber(in.team()), &programme::Team::number);
    if (found == teams.end())
        return broken(sealed);
    auto team = *found;
    JIAMEI_TRY(const auto household, HouseholdNumber::of(in.household()));
    std::erase_if(team.members, [&](const programme::TeamMember& member) { return member.household == household; });
    if (in.persons() > 0)
        team.members.push_back({household, static_cast<std::int32_t>(in.persons())});
    std::ranges::sort(team.members, {}, &programme::TeamMember::household);
    out.emplace_back(std::move(team));
    return {};
}

Done activityOpened(const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.activity_opened();
    Activity activity;
    activity.number = sealed.document.number;
    activity.day = sealed.document.day;
    activity.type = static_cast<programme::ActivityType>(in.type());
    activity.unit = static_cast<programme::ActivityUnit>(in.unit());
    activity.title = in.title();
    if (in.team() != 0)
        activity.team = DocumentNumber(in.team());
    activity.place = in.place();
    activity.minutes = static_cast<std::int32_t>(in.minutes());
    if (in.rule() != 0)
        activity.rule = RuleNumber(in.rule());
    activity.ruleVersion = RuleSetVersion(in.rule_version());
    JIAMEI_TRY(activity.pointsEach, Points::of(in.points_each()));
    activity.changed = sealed.document.number;
    out.emplace_back(std::move(activity));
    return {};
}

Done signedIn(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.activity_signed_in();
    JIAMEI_TRY(const auto activity, activityNumbered(before, in.activity(), sealed));
    JIAMEI_TRY(const auto household, HouseholdNumber::of(in.household()));
    JIAMEI_TRY(const auto known, before.signIn(activity.number, household));
    SignIn signIn;
    signIn.activity = activity.number;
    signIn.household = household;
    signIn.seq = known ? known->seq : sealed.document.firstSeq;
    signIn.persons = static_cast<std::int32_t>(in.persons());
    signIn.changed = sealed.document.number;
    out.emplace_back(signIn);
    return {};
}

Done counted(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.activity_counted();
    JIAMEI_TRY(auto activity, activityNumbered(before, in.activity(), sealed));
    activity.headcount = static_cast<std::int32_t>(in.headcount());
    activity.women = static_cast<std::int32_t>(in.women());
    activity.changed = sealed.document.number;
    out.emplace_back(std::move(activity));
    return {};
}

/// Moves the sign-ins of one activity, each once.
class Closing {
public:
    Closing(const ports::SiteState& before, const SealedDocument& sealed, DocumentNumber activity, Changes& out)
        : m_before(before), m_sealed(sealed), m_activity(activity), m_out(out)
    {
    }

    Done move(std::uint32_t household, SignInState state, std::int32_t line = 0)
    {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        JIAMEI_TRY(auto signIn, m_before.signIn(m_activity, number));
        if (!signIn)
            return broken(m_sealed);
        signIn->state = state;
        if (line > 0)
            signIn->document = m_sealed.document.number;
        signIn->line = line;
        signIn->changed = m_sealed.document.number;
        m_out.emplace_back(*signIn);
        return {};
    }

    Done countRest()
    {
        JIAMEI_TRY(const auto all, m_before.signInsAt(m_activity));
        for (const auto& signIn : all) {
            if (signIn.persons > 0)
                JIAMEI_CHECK(move(signIn.household.value(), SignInState::Counted));
        }
        return {};
    }

private:
    const ports::SiteState& m_before;
    const SealedDocument& m_sealed;
    DocumentNumber m_activity;
    Changes& m_out;
};

Done closed(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& in = sealed.document.payload.activity_closed();
    JIAMEI_TRY(auto activity, activityNumbered(before, in.activity(), sealed));
    if (in.has_submitted())
        JIAMEI_CHECK(claimsSubmitted(sealed, out));
    activity.state = programme::ActivityState::Closed;
    activity.changed = sealed.document.number;
    Closing closing(before, sealed, activity.number, out);
    std::int32_t line = 0;
    for (const auto& award : in.awards())
        JIAMEI_CHECK(closing.move(award.household(), SignInState::Awarded, ++line));
    for (const auto& claim : in.submitted().lines())
        JIAMEI_CHECK(closing.move(claim.household(), SignInState::Submitted, ++line));
    for (const auto& left : in.left())
        JIAMEI_CHECK(closing.move(left.household(), stateAfter(static_cast<programme::StaysBehind>(left.reason()))));
    if (!activity.rule)
        JIAMEI_CHECK(closing.countRest());
    out.emplace_back(std::move(activity));
    return {};
}

} // namespace

Done programmeChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    switch (sealed.document.payload.body_case()) {
    case pb::Payload::kTeamAdded:
        return teamAdded(sealed, out);
    case pb::Payload::kTeamJoined:
        return teamJoined(before, sealed, out);
    case pb::Payload::kActivityOpened:
        return activityOpened(sealed, out);
    case pb::Payload::kActivitySignedIn:
        return signedIn(before, sealed, out);
    case pb::Payload::kActivityCounted:
        return counted(before, sealed, out);
    case pb::Payload::kActivityClosed:
        return closed(before, sealed, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
