#include "core/programme/attendance.hpp"

#include "core/base/spaces.hpp"
#include "core/household/identify.hpp"
#include "core/operators/authority.hpp"
#include "core/points/rule_case.hpp"
#include "core/programme/team_register.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::programme {

namespace {

constexpr std::size_t kMaxTextBytes = 120;

Done requireOpen(const Activity& activity)
{
    if (activity.state != ActivityState::Open)
        return refuse(ErrorCode::ActivityClosed, {{"activity", activity.number.value()}, {"title", activity.title}});
    return {};
}

Done checkWords(const OpenActivity& command)
{
    JIAMEI_CHECK(requireText(command.title, "title", kMaxTextBytes));
    JIAMEI_CHECK(checkText(command.place, "place", kMaxTextBytes));
    if (command.minutes < 0 || command.minutes > kMaxMinutes)
        return refuse(ErrorCode::DurationInvalid, {{"minutes", command.minutes}, {"max", kMaxMinutes}});
    return {};
}

Done addRule(const ports::SiteState& state, const OpenActivity& command, BusinessDate date,
             journal::pb::ActivityOpened& payload)
{
    JIAMEI_TRY(const auto rule, points::ruleInForce(state, command.ruleCode, date, command.ruleVersion));
    if (!suitsActivity(rule))
        return refuse(ErrorCode::RuleNotForActivity, {{"code", rule.code}, {"title", rule.title}});
    JIAMEI_TRY(const auto each, points::pointsEach(rule, command.pointsEach));
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    payload.set_rule(rule.number.value());
    payload.set_rule_version(version.value());
    payload.set_code(rule.code);
    payload.set_points_each(each.value());
    return {};
}

/// More people come under the rules that the activity was opened with, or not at all; nobody enters an own or kin
/// household, but a card that was shown is no decision.
Done requireMore(const ports::SiteState& state, const operators::Authority& authority, const Activity& activity,
                 const SignInHousehold& command)
{
    if (!command.card)
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_TRY(const auto rule, ruleOf(state, activity));
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    if (rule && version != activity.ruleVersion)
        return refuse(ErrorCode::RuleNoLongerInForce,
                      {{"code", rule->code}, {"version", activity.ruleVersion.value()}});
    return {};
}

/// How many people of the household are there after the command.
Result<std::int32_t> personsAfter(const ports::SiteState& state, const operators::Authority& authority,
                                  const Activity& activity, const SignInHousehold& command)
{
    JIAMEI_TRY(const auto present, state.signIn(activity.number, command.household));
    const auto before = present ? present->persons : 0;
    const auto wanted = command.persons.value_or(1);
    const auto household = command.household.text();
    if (wanted == 0 && before == 0)
        return refuse(ErrorCode::NothingToDo, {{"name", activity.title}, {"household", household}});
    if (before > 0 && (!command.persons || wanted == before))
        return refuse(ErrorCode::AlreadySignedIn,
                      {{"household", household}, {"persons", before}, {"title", activity.title}});
    JIAMEI_TRY(const auto most, mostPersons(state, activity, command.household));
    if (wanted < 0 || wanted > most)
        return refuse(ErrorCode::PersonsNotAllowed, {{"household", household}, {"persons", wanted}, {"max", most}});
    if (wanted > before)
        JIAMEI_CHECK(requireMore(state, authority, activity, command));
    return wanted;
}

} // namespace

Result<Activity> requireActivity(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto activity, state.activity(number));
    if (!activity)
        return refuse(ErrorCode::ActivityUnknown, {{"activity", number.value()}});
    return *activity;
}

Result<std::optional<points::Rule>> ruleOf(const ports::SiteState& state, const Activity& activity)
{
    if (!activity.rule)
        return std::optional<points::Rule>();
    JIAMEI_TRY(const auto rules, state.rulesOf(activity.ruleVersion));
    const auto found = std::ranges::find(rules, *activity.rule, &points::Rule::number);
    if (found == rules.end())
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "activity"}, {"document", activity.number.value()}});
    return std::optional(*found);
}

bool suitsActivity(const points::Rule& rule)
{
    return !rule.isDeduction && rule.capPeriod != points::CapPeriod::EachHonour;
}

Result<std::int32_t> mostPersons(const ports::SiteState& state, const Activity& activity, HouseholdNumber household)
{
    JIAMEI_TRY(const auto rule, ruleOf(state, activity));
    if (rule && !points::countsPersons(*rule))
        return 1;
    return personsOf(state, household);
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const OpenActivity& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(checkWords(command));
    if (command.team) {
        JIAMEI_TRY(const auto team, requireTeam(state, *command.team));
    }
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_activity_opened();
    payload.set_type(static_cast<std::uint32_t>(command.type));
    payload.set_unit(static_cast<std::uint32_t>(command.unit.value_or(usualUnit(command.type))));
    payload.set_title(command.title);
    payload.set_team(command.team ? command.team->value() : 0);
    payload.set_place(command.place);
    payload.set_minutes(static_cast<std::uint32_t>(command.minutes));
    if (!command.ruleCode.empty())
        JIAMEI_CHECK(addRule(state, command, day.date, payload));
    document.rows.push_back({journal::Record{journal::RecordType::ActivityOpened, {}, {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SignInHousehold& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto activity, requireActivity(state, command.activity));
    JIAMEI_CHECK(requireOpen(activity));
    if (command.card)
        JIAMEI_CHECK(household::requireCard(state, command.household, *command.card));
    JIAMEI_CHECK(points::requireOpenHousehold(state, command.household));
    JIAMEI_TRY(const auto persons, personsAfter(state, authority, activity, command));
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_activity_signed_in();
    payload.set_activity(activity.number.value());
    payload.set_household(command.household.value());
    payload.set_persons(static_cast<std::uint32_t>(persons));
    payload.set_card_generation(command.card ? command.card->value() : 0);
    document.rows.push_back(
        {journal::Record{journal::RecordType::ActivitySignedIn, command.household.value(), {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CountHeads& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto activity, requireActivity(state, command.activity));
    JIAMEI_CHECK(requireOpen(activity));
    if (command.headcount < 0 || command.headcount > kMaxHeadcount || command.women < 0 ||
        command.women > command.headcount)
        return refuse(ErrorCode::HeadcountInvalid,
                      {{"headcount", command.headcount}, {"women", command.women}, {"max", kMaxHeadcount}});
    if (command.headcount == activity.headcount && command.women == activity.women)
        return refuse(ErrorCode::NothingToDo, {{"name", activity.title}});
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_activity_counted();
    payload.set_activity(activity.number.value());
    payload.set_headcount(static_cast<std::uint32_t>(command.headcount));
    payload.set_women(static_cast<std::uint32_t>(command.women));
    document.rows.push_back({journal::Record{journal::RecordType::ActivityCounted, activity.number.value(), {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const OpenActivity& command)
{
    out.text("activity-open");
    out.integer(static_cast<std::int64_t>(command.type));
    out.optionalInteger(command.unit ? std::optional(static_cast<std::int64_t>(*command.unit)) : std::nullopt);
    out.text(command.title);
    out.optionalInteger(command.team ? std::optional(command.team->value()) : std::nullopt);
    out.text(command.place);
    out.integer(command.minutes);
    out.text(command.ruleCode);
    out.optionalInteger(command.pointsEach ? std::optional(command.pointsEach->value()) : std::nullopt);
    out.integer(command.ruleVersion ? command.ruleVersion->value() : 0);
}

void describe(CanonicalWriter& out, const SignInHousehold& command)
{
    out.text("activity-sign-in");
    out.integer(command.activity.value());
    out.integer(command.household.value());
    out.optionalInteger(command.persons ? std::optional(std::int64_t(*command.persons)) : std::nullopt);
    out.integer(command.card ? command.card->value() : 0);
}

void describe(CanonicalWriter& out, const CountHeads& command)
{
    out.text("activity-count");
    out.integer(command.activity.value());
    out.integer(command.headcount);
    out.integer(command.women);
}

} // namespace jiamei::programme
