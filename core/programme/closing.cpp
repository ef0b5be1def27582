#include "core/programme/closing.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/carry.hpp"
#include "core/points/rule_case.hpp"
#include "core/points/submission.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/summary.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <map>

namespace jiamei::programme {

namespace {

struct Left {
    SignIn signIn;
    StaysBehind reason;
};

/// What the close gives a household so far, under whatever number its people signed in.
struct Given {
    std::int64_t units = 0;
    Points points;
};

/// Who waits, by what the close does for them.
struct Sorted {
    std::vector<points::Deed> deeds;
    std::map<HouseholdNumber, Given> given; ///< by the number that holds it in the end
    std::vector<Left> left;
    std::optional<Error> own;
    bool needsSecondPerson = false;

    /// Whether anything moves; own and kin lines stay as they are.
    [[nodiscard]] bool isAnything() const
    {
        return !deeds.empty() || std::ranges::any_of(left, [](const Left& line) {
            return stateAfter(line.reason) != SignInState::Waiting;
        });
    }
};

class Sorter {
public:
    Sorter(const ports::SiteState& state, const operators::Authority& authority, const Activity& activity,
           points::Rule rule, BusinessDate date)
        : m_state(state), m_authority(authority), m_activity(activity), m_rule(std::move(rule)), m_date(date)
    {
    }

    /// A number that was merged meanwhile is awarded; what it gets passes to its survivor, whose caps it counts
    /// against.
    Done add(const SignIn& signIn, Sorted& sorted) const
    {
        const auto number = signIn.household;
        JIAMEI_TRY(const auto owner, household::survivorOf(m_state, number));
        JIAMEI_TRY(const auto household, m_state.household(owner));
        if (!household || household->state != household::HouseholdState::Open)
            return leave(signIn, StaysBehind::HouseholdClosed, sorted);
        for (const auto decided : {number, owner}) {
            const auto foreign = operators::requireForeignHousehold(m_state, m_authority, decided);
            if (!foreign)
                return leaveOwn(signIn, foreign.error(), sorted);
        }
        auto& given = sorted.given[owner];
        JIAMEI_TRY(const auto left, points::unitsLeft(m_state, owner, m_rule, m_date, given.units));
        const auto units = std::min<std::int64_t>(signIn.persons, left.value_or(signIn.persons));
        if (units == 0)
            return leave(signIn, StaysBehind::CapReached, sorted);
        JIAMEI_TRY(const auto total, m_activity.pointsEach.times(units));
        const auto month = points::checkMonthCap(m_state, owner, total, m_date, given.points);
        if (!month && month.error().code == ErrorCode::HouseholdMonthCapReached)
            return leave(signIn, StaysBehind::CapReached, sorted);
        JIAMEI_CHECK(month);
        given.units += units;
        JIAMEI_TRY(given.points, given.points.plus(total));
        // The sign-in itself brought it forward (points::Proposer::Record).
        sorted.deeds.push_back({number, m_rule, m_activity.ruleVersion, m_activity.pointsEach, units, total,
                                std::string(points::kProposedByRecord)});
        if (m_rule.review == points::ReviewKind::OnePerson && !sorted.needsSecondPerson) {
            JIAMEI_TRY(sorted.needsSecondPerson,
                       points::passesSecondPersonLimit(m_state, m_authority.actor, owner, m_date, given.points));
        }
        return {};
    }

private:
    static Done leave(const SignIn& signIn, StaysBehind reason, Sorted& sorted)
    {
        sorted.left.push_back({signIn, reason});
        return {};
    }

    static Done leaveOwn(const SignIn& signIn, const Error& error, Sorted& sorted)
    {
        if (error.code != ErrorCode::OwnHousehold && error.code != ErrorCode::KinHousehold)
            return refuse(error);
        sorted.own = error;
        return leave(signIn,
                     error.code == ErrorCode::OwnHousehold ? StaysBehind::OwnHousehold : StaysBehind::KinHousehold,
                     sorted);
    }

    const ports::SiteState& m_state;
    const operators::Authority& m_authority;
    const Activity& m_activity;
    points::Rule m_rule;
    BusinessDate m_date;
};

Result<Sorted> sort(const ports::SiteState& state, const operators::Authority& authority, const Activity& activity,
                    const std::vector<SignIn>& signIns, BusinessDate date)
{
    Sorted sorted;
    JIAMEI_TRY(const auto rule, ruleOf(state, activity));
    if (!rule)
        return sorted;
    const Sorter sorter(state, authority, activity, *rule, date);
    for (const auto& signIn : signIns) {
        if (signIn.persons > 0 && signIn.state == SignInState::Waiting)
            JIAMEI_CHECK(sorter.add(signIn, sorted));
    }
    return sorted;
}

/// An activity is closed once, even when nobody can be awarded; later closes must move something.
Done requireWork(const Activity& activity, const Sorted& sorted)
{
    if (activity.state == ActivityState::Open || sorted.isAnything())
        return {};
    if (sorted.own)
        return refuse(*sorted.own);
    return refuse(ErrorCode::ActivityFinished, {{"activity", activity.number.value()}, {"title", activity.title}});
}

/// Goods and money must cover what a campaign promises to all of them together.
Done requireCover(const ports::SiteState& state, const Sorted& sorted)
{
    Points campaigns;
    for (const auto& deed : sorted.deeds) {
        if (deed.rule.isCampaign()) {
            JIAMEI_TRY(campaigns, campaigns.plus(deed.total));
        }
    }
    return points::checkCampaigns(state, campaigns);
}

void addFigures(journal::pb::ActivityClosed& payload, const Attendance& attendance)
{
    payload.set_households(static_cast<std::uint32_t>(attendance.households));
    payload.set_persons(static_cast<std::uint32_t>(attendance.persons));
    payload.set_headcount(static_cast<std::uint32_t>(attendance.headcount));
    payload.set_women(static_cast<std::uint32_t>(attendance.women));
}

Done addDeeds(const ports::SiteState& state, const std::vector<points::Deed>& deeds, journal::Document& document,
              journal::pb::ActivityClosed& payload)
{
    for (const auto& deed : deeds) {
        if (deed.rule.review != points::ReviewKind::OnePerson) {
            const points::Award award{deed.household, deed.rule.code, deed.units, deed.each, deed.proposer, {}};
            const points::CheckedClaim claim{award, deed.rule, deed.each, deed.total, {}};
            points::addClaim(document, *payload.mutable_submitted(), claim, deed.ruleVersion);
            continue;
        }
        auto& award = *payload.add_awards();
        JIAMEI_CHECK(points::book(state, deed, payload.awards_size(), document, award));
    }
    return points::carryToSurvivors(state, document);
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CloseActivity& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto activity, requireActivity(state, command.activity));
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    JIAMEI_TRY(const auto sorted, sort(state, authority, activity, signIns, day.date));
    JIAMEI_CHECK(requireWork(activity, sorted));
    JIAMEI_CHECK(requireCover(state, sorted));
    JIAMEI_TRY(const auto face, faceOf(state, activity));
    if (face != command.face)
        return refuse(ErrorCode::ActivityChanged, {{"activity", activity.number.value()}, {"title", activity.title}});
    if (sorted.needsSecondPerson)
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_activity_closed();
    payload.set_activity(activity.number.value());
    for (const auto& [signIn, reason] : sorted.left) {
        auto& line = *payload.add_left();
        line.set_household(signIn.household.value());
        line.set_persons(static_cast<std::uint32_t>(signIn.persons));
        line.set_reason(static_cast<std::uint32_t>(reason));
    }
    addFigures(payload, attendanceOf(activity, signIns));
    document.rows.push_back({journal::Record{journal::RecordType::ActivityClosed, activity.number.value(), {}}, {}});
    JIAMEI_CHECK(addDeeds(state, sorted.deeds, document, payload));
    return document;
}

// The face stays out: a retry after the first success sees another.
void describe(CanonicalWriter& out, const CloseActivity& command)
{
    out.text("activity-close");
    out.integer(command.activity.value());
}

Result<bool> needsSecondPerson(const ports::SiteState& state, const operators::Authority& authority,
                               const Activity& activity)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    JIAMEI_TRY(const auto sorted, sort(state, authority, activity, signIns, day.date));
    return sorted.needsSecondPerson;
}

Result<std::string> faceOf(const ports::SiteState& state, const Activity& activity)
{
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    CanonicalWriter out;
    out.text("activity-face");
    out.integer(activity.number.value());
    out.integer(activity.changed.value());
    for (const auto& signIn : signIns) {
        out.integer(signIn.household.value());
        out.integer(signIn.changed.value());
    }
    return fingerprintText(blake2b(out.bytes()));
}

} // namespace jiamei::programme
