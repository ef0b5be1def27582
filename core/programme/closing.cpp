#include "core/programme/closing.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/allowance.hpp"
#include "core/points/carry.hpp"
#include "core/points/submission.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/summary.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::programme {

namespace {

struct Left {
    SignIn signIn;
    StaysBehind reason;
};

/// Who waits, by what the close does for them.
struct Sorted {
    explicit Sorted(points::Allowance budget) : allowance(std::move(budget)) {}

    points::Allowance allowance; ///< by the number that holds it in the end, whatever number its people signed in under
    std::vector<points::Deed> deeds;
    std::vector<Left> left;
    std::optional<Error> own;
    std::optional<points::OverLimit> over;

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
        JIAMEI_TRY(const auto left, sorted.allowance.unitsLeft(owner, m_rule));
        const auto units = std::min<std::int64_t>(signIn.persons, left.value_or(signIn.persons));
        if (units == 0)
            return leave(signIn, StaysBehind::CapReached, sorted);
        JIAMEI_TRY(const auto total, m_activity.pointsEach.times(units));
        const auto taken = sorted.allowance.take(owner, m_rule, units, total);
        if (!taken && taken.error().code == ErrorCode::HouseholdMonthCapReached)
            return leave(signIn, StaysBehind::CapReached, sorted);
        JIAMEI_CHECK(taken);
        // The sign-in itself brought it forward (points::Proposer::Record).
        sorted.deeds.push_back({number, m_rule, m_activity.ruleVersion, m_activity.pointsEach, units, total,
                                std::string(points::kProposedByRecord)});
        if (m_rule.review == points::ReviewKind::OnePerson && !sorted.over) {
            JIAMEI_TRY(sorted.over,
                       points::overLimit(m_state, m_authority.actor, owner, m_date, sorted.allowance.takenBy(owner)));
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
    Sorted sorted{points::Allowance(state, date)};
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
    JIAMEI_CHECK(sorted.allowance.requireCover());
    JIAMEI_TRY(const auto face, faceOf(state, activity));
    if (face != command.face)
        return refuse(ErrorCode::ActivityChanged, {{"activity", activity.number.value()}, {"title", activity.title}});
    JIAMEI_CHECK(points::requireSecondPersonFor(state, authority, sorted.over));

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
    return sorted.over.has_value();
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
