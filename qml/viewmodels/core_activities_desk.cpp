#include "qml/viewmodels/core_activities_desk.hpp"

#include "core/household/shown_card.hpp"
#include "core/points/rule_case.hpp"
#include "core/programme/attendance.hpp"
#include "core/programme/closing.hpp"
#include "core/programme/summary.hpp"
#include "core/programme/team_register.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/offered_rules.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace jiamei::kiosk {

namespace {

using programme::Activity;

Result<QString> teamName(const ports::SiteState& state, const Activity& activity)
{
    if (!activity.team)
        return QString();
    JIAMEI_TRY(const auto team, programme::requireTeam(state, *activity.team));
    return qtText(team.name);
}

Result<ActivityLine> lineOf(const ports::SiteState& state, const Activity& activity)
{
    ActivityLine line;
    line.number = shown(activity.number.value());
    JIAMEI_TRY(const auto face, programme::faceOf(state, activity));
    line.face = qtText(face);
    line.title = qtText(activity.title);
    line.type = qtText(programme::textOf(activity.type));
    line.place = qtText(activity.place);
    JIAMEI_TRY(line.team, teamName(state, activity));
    JIAMEI_TRY(line.date, qtDateOf(state, activity.day));
    JIAMEI_TRY(const auto rule, programme::ruleOf(state, activity));
    line.rule = rule ? qtText(rule->title) : QString();
    line.countsPersons = !rule || points::countsPersons(*rule);
    line.isReviewed = rule && rule->review != points::ReviewKind::OnePerson;
    line.pointsEach = shown(activity.pointsEach.value());
    line.minutes = activity.minutes;
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity.number));
    const auto attendance = programme::attendanceOf(activity, signIns);
    line.households = shown(attendance.households);
    line.persons = shown(attendance.persons);
    line.headcount = activity.headcount;
    line.women = activity.women;
    line.waiting = static_cast<int>(std::ranges::count_if(signIns, [](const programme::SignIn& signIn) {
        return signIn.persons > 0 && signIn.state == programme::SignInState::Waiting;
    }));
    line.isOpen = activity.state == programme::ActivityState::Open;
    return line;
}

Result<ActivityLine> lineOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto activity, programme::requireActivity(state, number));
    return lineOf(state, activity);
}

Result<Arrival> arrivalOf(const ports::SiteState& state, const programme::SignIn& signIn)
{
    JIAMEI_TRY(const auto details, state.householdDetails(signIn.household));
    return Arrival{signIn.household.value(), qtText(signIn.household.text()),
                   details ? qtText(details->name) : QString(), signIn.persons};
}

Result<QList<ActivityLine>> underWay(const ports::SiteState& state)
{
    JIAMEI_TRY(auto activities, state.activitiesIn(programme::ActivityState::Open));
    JIAMEI_TRY(const auto waiting, state.activitiesWith(programme::SignInState::Waiting));
    for (const auto& activity : waiting)
        if (activity.state == programme::ActivityState::Closed)
            activities.push_back(activity);
    std::ranges::sort(activities, std::ranges::greater(), &Activity::number);
    QList<ActivityLine> lines;
    for (const auto& activity : activities) {
        JIAMEI_TRY(const auto line, lineOf(state, activity));
        lines.append(line);
    }
    return lines;
}

// As villages say where; what was typed at the office comes with its first use.
constexpr const char16_t* kUsualPlaces[] = {u"村委会", u"文化广场", u"积分超市", u"农家书屋", u"村道", u"河道"};

/// Those of the last year, the most used first, then the usual ones; as many as can be looked through.
Result<QStringList> placesOf(const ports::SiteState& state)
{
    constexpr int kYear = 365;
    constexpr qsizetype kMost = 11;
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto first, BusinessDate::ofDaysSince2020(std::max(0, day.date.daysSince2020() - kYear)));
    JIAMEI_TRY(const auto activities, state.activitiesOn({first, day.date}));
    std::map<std::string, int> uses;
    for (const auto& activity : activities)
        if (!activity.place.empty())
            ++uses[activity.place];
    std::vector<std::pair<std::string, int>> byUse(uses.begin(), uses.end());
    std::ranges::stable_sort(byUse, std::ranges::greater(), [](const auto& use) { return use.second; });
    QStringList places;
    for (const auto& use : byUse)
        places.append(qtText(use.first));
    for (const auto* usual : kUsualPlaces)
        places.append(QString::fromUtf16(usual));
    places.removeDuplicates();
    return places.first(std::min(kMost, places.size()));
}

Result<ActivityChoices> choicesOf(const ports::SiteState& state)
{
    ActivityChoices choices;
    JIAMEI_TRY(choices.rules, rulesForActivities(state));
    JIAMEI_TRY(choices.places, placesOf(state));
    JIAMEI_TRY(const auto teams, state.teams());
    for (const auto& team : teams)
        choices.teams.append({shown(team.number.value()), qtText(team.name)});
    return choices;
}

ActivityTotal totalOf(const QString& type, const programme::TypeSummary& summary)
{
    const auto& attendance = summary.attendance;
    return {type,
            shown(summary.sessions),
            shown(summary.issues),
            shown(attendance.households),
            shown(attendance.attendances()),
            shown(summary.minutes)};
}

Result<ActivityTotals> totalsOf(const ports::SiteState& state, ActivityPeriod period)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    const auto cap = period == ActivityPeriod::Month     ? points::CapPeriod::Month
                     : period == ActivityPeriod::Quarter ? points::CapPeriod::Quarter
                                                         : points::CapPeriod::Year;
    const auto span = points::spanOf(cap, day.date).value_or(points::DateSpan{day.date, day.date});
    JIAMEI_TRY(const auto summary, programme::summaryOf(state, span));
    ActivityTotals totals;
    totals.first = qtDate(span.first);
    totals.last = qtDate(span.last);
    for (const auto& type : summary.types)
        if (type.sessions + type.issues > 0)
            totals.types.append(totalOf(qtText(programme::textOf(type.type)), type));
    totals.whole = totalOf(QString(), summary.whole());
    totals.teams = shown(summary.teams);
    totals.volunteers = shown(summary.volunteers);
    return totals;
}

Result<QList<Arrival>> arrivalsAt(const ports::SiteState& state, DocumentNumber activity)
{
    QList<Arrival> arrivals;
    JIAMEI_TRY(const auto signIns, state.signInsAt(activity));
    for (const auto& signIn : signIns) {
        JIAMEI_TRY(const auto arrival, arrivalOf(state, signIn));
        if (arrival.persons > 0)
            arrivals.prepend(arrival);
    }
    return arrivals;
}

Result<programme::OpenActivity> commandOf(const ActivityOrder& order)
{
    programme::OpenActivity command;
    command.type = programme::parseActivityType(order.type.toStdString()).value_or(programme::ActivityType::Other);
    command.title = order.title.toStdString();
    command.place = order.place.toStdString();
    if (order.team > 0)
        command.team = DocumentNumber(order.team);
    command.minutes = order.minutes;
    command.ruleCode = order.rule.toStdString();
    if (!order.rule.isEmpty()) {
        JIAMEI_TRY(command.pointsEach, Points::of(order.points));
    }
    return command;
}

Result<programme::SignInHousehold> commandOf(DeskWriter& writer, const SignInOrder& order)
{
    programme::SignInHousehold command;
    command.activity = DocumentNumber(order.activity);
    if (order.persons >= 0)
        command.persons = order.persons;
    if (order.card.isEmpty()) {
        JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
        return command;
    }
    JIAMEI_TRY(const auto face, writer.look<household::CardFace>([&](const ports::SiteState& state) {
        return household::shownCard(state, order.card.toStdString());
    }));
    command.household = face.household;
    command.card = face.generation;
    return command;
}

Done bookSignIn(DeskWriter& writer, const SignInOrder& order, const programme::SignInHousehold& command)
{
    if (order.card.isEmpty()) {
        JIAMEI_CHECK(writer.run(order.request, {}, command));
        return {};
    }
    const household::WithCard<programme::SignInHousehold> shown{command, order.card.toStdString()};
    JIAMEI_CHECK(writer.run(order.request, {}, shown));
    return {};
}

Result<ActivityEnd> endOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& closed = document.payload.activity_closed();
    ActivityEnd end;
    end.document = shown(document.number.value());
    end.awarded = closed.awards_size();
    end.submitted = closed.submitted().lines_size();
    for (const auto& award : closed.awards())
        end.points += shown(award.points());
    for (const auto& claim : closed.submitted().lines())
        end.points += shown(claim.points());
    for (const auto& left : closed.left()) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(left.household()));
        JIAMEI_TRY(const auto details, state.householdDetails(number));
        end.left.append({qtText(number.text()), details ? qtText(details->name) : QString(),
                         qtText(programme::textOf(static_cast<programme::StaysBehind>(left.reason())))});
    }
    JIAMEI_TRY(end.activity, lineOf(state, DocumentNumber(closed.activity())));
    return end;
}

} // namespace

void CoreActivitiesDesk::activities(QObject* receiver, Reply<QList<ActivityLine>> reply)
{
    m_line.ask<QList<ActivityLine>>(receiver, std::move(reply),
                                    [](DeskWriter& writer) { return writer.look<QList<ActivityLine>>(underWay); });
}

void CoreActivitiesDesk::choices(QObject* receiver, Reply<ActivityChoices> reply)
{
    m_line.ask<ActivityChoices>(receiver, std::move(reply),
                                [](DeskWriter& writer) { return writer.look<ActivityChoices>(choicesOf); });
}

void CoreActivitiesDesk::totals(ActivityPeriod period, QObject* receiver, Reply<ActivityTotals> reply)
{
    m_line.ask<ActivityTotals>(receiver, std::move(reply), [period](DeskWriter& writer) {
        return writer.look<ActivityTotals>([&](const ports::SiteState& state) { return totalsOf(state, period); });
    });
}

void CoreActivitiesDesk::arrivals(int activity, QObject* receiver, Reply<QList<Arrival>> reply)
{
    m_line.ask<QList<Arrival>>(receiver, std::move(reply), [activity](DeskWriter& writer) {
        return writer.look<QList<Arrival>>(
            [&](const ports::SiteState& state) { return arrivalsAt(state, DocumentNumber(activity)); });
    });
}

void CoreActivitiesDesk::openActivity(const ActivityOrder& order, QObject* receiver, Reply<ActivityLine> reply)
{
    m_line.book<ActivityLine>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<ActivityLine> {
        JIAMEI_TRY(const auto command, commandOf(order));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return writer.look<ActivityLine>([&](const ports::SiteState& state) { return lineOf(state, document.number); });
    });
}

void CoreActivitiesDesk::signIn(const SignInOrder& order, QObject* receiver, Reply<SignedIn> reply)
{
    m_line.book<SignedIn>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<SignedIn> {
        JIAMEI_TRY(const auto command, commandOf(writer, order));
        JIAMEI_CHECK(bookSignIn(writer, order, command));
        return writer.look<SignedIn>([&](const ports::SiteState& state) -> Result<SignedIn> {
            SignedIn done;
            JIAMEI_TRY(done.activity, lineOf(state, command.activity));
            JIAMEI_TRY(const auto signIn, state.signIn(command.activity, command.household));
            if (signIn) {
                JIAMEI_TRY(done.arrival, arrivalOf(state, *signIn));
            }
            return done;
        });
    });
}

void CoreActivitiesDesk::countHeads(const HeadsOrder& order, QObject* receiver, Reply<ActivityLine> reply)
{
    m_line.book<ActivityLine>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<ActivityLine> {
        const DocumentNumber activity(order.activity);
        JIAMEI_CHECK(writer.run(order.request, {}, programme::CountHeads{activity, order.headcount, order.women}));
        return writer.look<ActivityLine>([&](const ports::SiteState& state) { return lineOf(state, activity); });
    });
}

void CoreActivitiesDesk::closeActivity(const CloseOrder& order, QObject* receiver, Reply<ActivityEnd> reply)
{
    m_line.book<ActivityEnd>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<ActivityEnd> {
        const programme::CloseActivity command{DocumentNumber(order.activity), order.face.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return writer.look<ActivityEnd>([&](const ports::SiteState& state) { return endOf(state, document); });
    });
}

} // namespace jiamei::kiosk
