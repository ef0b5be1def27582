#include "qml/viewmodels/core_rounds_desk.hpp"

#include "core/points/round.hpp"
#include "core/points/round_judges.hpp"
#include "core/points/round_left.hpp"
#include "core/till/day.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>
#include <map>

namespace jiamei::kiosk {

namespace {

using points::RoundOutcome;

Result<QString> nameOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    return details ? qtText(details->name) : QString();
}

Result<RoundPerson> roundPerson(const ports::SiteState& state, const operators::Operator& who)
{
    RoundPerson person;
    person.person = who.number.value();
    JIAMEI_TRY(const auto known, personOf(state, who));
    person.name = known.name;
    if (who.household) {
        person.household = who.household->value();
        person.numberText = qtText(who.household->text());
    }
    return person;
}

Result<RoundPerson> roundPerson(const ports::SiteState& state, const points::RoundJudge& judge)
{
    if (judge.person) {
        JIAMEI_TRY(const auto who, state.operatorByNumber(*judge.person));
        if (who)
            return roundPerson(state, *who);
    }
    RoundPerson person;
    if (!judge.household)
        return person;
    person.household = judge.household->value();
    person.numberText = qtText(judge.household->text());
    JIAMEI_TRY(person.name, nameOf(state, *judge.household));
    return person;
}

Result<QList<RoundPerson>> judgesOf(const ports::SiteState& state)
{
    QList<RoundPerson> people;
    JIAMEI_TRY(const auto all, state.operators());
    for (const auto& who : all) {
        if (who.state != operators::OperatorState::Active)
            continue;
        JIAMEI_TRY(const auto person, roundPerson(state, who));
        people.append(person);
    }
    return people;
}

Result<points::RoundLine> lineOf(const RoundEntry& entry)
{
    points::RoundLine line;
    JIAMEI_TRY(line.household, HouseholdNumber::of(entry.household));
    if (entry.scores.size() == static_cast<qsizetype>(points::kSheetParts.size())) {
        points::Scores scores{};
        std::copy(entry.scores.begin(), entry.scores.end(), scores.begin());
        line.scores = scores;
    } else if (entry.grade > 0) {
        line.grade = static_cast<points::Grade>(entry.grade);
    }
    return line;
}

RoundEntry entryOf(const points::RoundLine& line)
{
    RoundEntry entry;
    entry.household = line.household.value();
    if (line.scores)
        entry.scores = QList<int>(line.scores->begin(), line.scores->end());
    entry.grade = static_cast<int>(line.scores ? points::gradeOf(points::totalOf(*line.scores))
                                               : line.grade.value_or(points::Grade::Poor));
    return entry;
}

/// The judges of the sheet and its lines, or those of nobody.
Result<RoundDraft> draftOf(const ports::SiteState& state, const QString& group,
                           const std::optional<points::RoundSheet>& sheet)
{
    RoundDraft draft;
    draft.group = group;
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    draft.isTooOld = sheet && day.date.daysAfter(sheet->date) > points::kMostDaysBefore;
    draft.date = qtDate(sheet && !draft.isTooOld ? sheet->date : day.date);
    std::map<HouseholdNumber, RoundEntry> entries;
    if (sheet) {
        for (const auto& judge : sheet->judges) {
            JIAMEI_TRY(const auto person, roundPerson(state, judge));
            draft.judges.append(person);
        }
        for (const auto& line : sheet->lines)
            entries[line.household] = entryOf(line);
    }
    JIAMEI_TRY(const auto households, points::householdsOf(state, group.toStdString()));
    for (const auto& details : households) {
        const auto number = details.household.number;
        auto entry = entries[number];
        entry.household = number.value();
        draft.rows.append({number.value(), qtText(number.text()), qtText(details.name), entry});
    }
    return draft;
}

/// What is left of the group's last sheet, if whoever is signed in may enter some of it.
Result<std::optional<RoundDraft>> restOf(const ports::SiteState& state, const operators::Authority& who,
                                         const QString& group)
{
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto round, points::unfinishedRound(state, group.toStdString(), day.date));
    const auto fates = round ? points::foresee(state, who, round->sheet) : std::vector<points::RoundFate>();
    if (!fates || fates->empty())
        return std::optional<RoundDraft>();
    JIAMEI_TRY(auto draft, draftOf(state, group, round->sheet));
    draft.isRest = true;
    draft.rows.removeIf([&](const RoundRow& row) {
        return std::ranges::none_of(
            *fates, [&](const auto& fate) { return round->sheet.lines[fate.line].household.value() == row.household; });
    });
    return std::optional(draft);
}

/// Of households that were graded and have left the group since.
std::vector<HouseholdNumber> goneFrom(const points::RoundSheet& sheet, const RoundDraft& draft)
{
    std::vector<HouseholdNumber> gone;
    for (const auto& line : sheet.lines) {
        const auto number = static_cast<int>(line.household.value());
        if (std::ranges::find(draft.rows, number, &RoundRow::household) == draft.rows.end())
            gone.push_back(line.household);
    }
    return gone;
}

Result<RoundDraft> openRound(DeskWriter& writer, const QString& group, bool isNew)
{
    JIAMEI_TRY(auto* const store, writer.store());
    auto& drafts = store->roundDrafts();
    JIAMEI_TRY(const auto sheet, drafts.roundDraft(group.toStdString()));
    JIAMEI_TRY(const auto who, writer.authority({}));
    std::vector<HouseholdNumber> gone;
    JIAMEI_TRY(auto draft, writer.look<RoundDraft>([&](const ports::SiteState& state) -> Result<RoundDraft> {
        if (!sheet && !isNew) {
            JIAMEI_TRY(auto rest, restOf(state, who, group));
            if (rest)
                return std::move(*rest);
        }
        JIAMEI_TRY(auto opened, draftOf(state, group, sheet));
        if (sheet)
            gone = goneFrom(*sheet, opened);
        for (const auto household : gone) {
            JIAMEI_TRY(const auto name, nameOf(state, household));
            opened.gone.append(qtText(household.text()) + u' ' + name);
        }
        return opened;
    }));
    for (const auto household : gone)
        JIAMEI_CHECK(drafts.dropRoundLine(group.toStdString(), household));
    return draft;
}

void count(RoundOutline& outline, RoundOutcome outcome, std::int64_t points)
{
    switch (outcome) {
    case RoundOutcome::Submitted:
        ++outline.submitted;
        outline.points += shown(points);
        break;
    case RoundOutcome::NoAward:
        ++outline.withoutAward;
        break;
    case RoundOutcome::CapReached:
        ++outline.capReached;
        break;
    case RoundOutcome::Graded:
        ++outline.gradedBefore;
        break;
    case RoundOutcome::Left:
        break;
    }
}

Result<RoundOutline> outlineOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& round = document.payload.round_entered();
    RoundOutline outline;
    outline.document = shown(document.number.value());
    for (const auto& line : round.lines()) {
        const auto outcome = static_cast<RoundOutcome>(line.outcome());
        count(outline, outcome, line.claim() > 0 ? round.submitted().lines(line.claim() - 1).points() : 0);
        if (outcome != RoundOutcome::Left)
            continue;
        JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
        JIAMEI_TRY(const auto name, nameOf(state, household));
        outline.left.append(name);
    }
    return outline;
}

/// The draft of the group, or what its last sheet left.
Result<points::RoundSheet> requireSheet(DeskWriter& writer, const QString& group)
{
    JIAMEI_TRY(auto* const store, writer.store());
    JIAMEI_TRY(auto sheet, store->roundDrafts().roundDraft(group.toStdString()));
    if (!sheet) {
        JIAMEI_TRY(sheet, writer.look<std::optional<points::RoundSheet>>(
                              [&](const ports::SiteState& state) -> Result<std::optional<points::RoundSheet>> {
                                  JIAMEI_TRY(const auto day, till::requireOpenDay(state));
                                  JIAMEI_TRY(auto round, points::unfinishedRound(state, group.toStdString(), day.date));
                                  return round ? std::optional(std::move(round->sheet)) : std::nullopt;
                              }));
    }
    if (!sheet)
        return refuse(ErrorCode::NothingToDo, {{"what", "round"}});
    return std::move(*sheet);
}

/// In the order of their first households, so that 2组 stands before 10组.
Result<QList<RoundGroup>> groupsOf(const ports::SiteState& state, ports::RoundDrafts& drafts)
{
    QList<RoundGroup> groups;
    JIAMEI_TRY(const auto households, state.households());
    for (const auto& details : households) {
        if (details.household.state != household::HouseholdState::Open || details.household.group.empty())
            continue;
        const auto name = qtText(details.household.group);
        auto group = std::ranges::find(groups, name, &RoundGroup::name);
        if (group == groups.end()) {
            group = groups.insert(groups.end(), RoundGroup());
            group->name = name;
        }
        ++group->households;
    }
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto rounds, state.roundsIn(*points::spanOf(points::CapPeriod::Month, day.date)));
    for (RoundGroup& group : groups) {
        const auto name = group.name.toStdString();
        group.isEntered = std::ranges::any_of(rounds, [&](const points::Round& round) { return round.group == name; });
        JIAMEI_TRY(const auto draft, drafts.roundDraft(name));
        group.isDrafted = draft.has_value();
        group.graded = draft ? static_cast<int>(draft->lines.size()) : 0;
        JIAMEI_TRY(const auto round, points::unfinishedRound(state, name, day.date));
        group.left = round ? static_cast<int>(round->left.size()) : 0;
    }
    return groups;
}

} // namespace

void CoreRoundsDesk::groups(QObject* receiver, Reply<QList<RoundGroup>> reply)
{
    m_line.ask<QList<RoundGroup>>(receiver, std::move(reply), [](DeskWriter& writer) -> Result<QList<RoundGroup>> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.look<QList<RoundGroup>>(
            [&](const ports::SiteState& state) { return groupsOf(state, store->roundDrafts()); });
    });
}

void CoreRoundsDesk::people(QObject* receiver, Reply<QList<RoundPerson>> reply)
{
    m_line.ask<QList<RoundPerson>>(receiver, std::move(reply),
                                   [](DeskWriter& writer) { return writer.look<QList<RoundPerson>>(judgesOf); });
}

void CoreRoundsDesk::open(const QString& group, QObject* receiver, Reply<RoundDraft> reply)
{
    m_line.ask<RoundDraft>(receiver, std::move(reply),
                           [group](DeskWriter& writer) { return openRound(writer, group, false); });
}

void CoreRoundsDesk::openNew(const QString& group, QObject* receiver, Reply<RoundDraft> reply)
{
    m_line.ask<RoundDraft>(receiver, std::move(reply),
                           [group](DeskWriter& writer) { return openRound(writer, group, true); });
}

void CoreRoundsDesk::keepJudges(const QString& group, QDate date, const QList<RoundPerson>& judges, QObject* receiver,
                                Reply<bool> reply)
{
    m_line.ask<bool>(receiver, std::move(reply), [group, date, judges](DeskWriter& writer) -> Result<bool> {
        JIAMEI_TRY(auto* const store, writer.store());
        points::RoundSheet sheet;
        sheet.group = group.toStdString();
        JIAMEI_TRY(sheet.date, coreDate(date));
        for (const RoundPerson& judge : judges) {
            points::RoundJudge known;
            if (judge.person > 0) {
                known.person = OperatorNumber(judge.person);
            } else {
                JIAMEI_TRY(known.household, HouseholdNumber::of(judge.household));
            }
            sheet.judges.push_back(known);
        }
        JIAMEI_CHECK(writer.look<bool>([&](const ports::SiteState& state) -> Result<bool> {
            const auto checked = points::Judges::of(state, sheet.judges);
            if (!checked)
                return refuse(checked.error());
            return true;
        }));
        JIAMEI_CHECK(store->roundDrafts().keepRoundDraft(sheet));
        return true;
    });
}

void CoreRoundsDesk::keep(const QString& group, const RoundEntry& entry, QObject* receiver, Reply<bool> reply)
{
    m_line.ask<bool>(receiver, std::move(reply), [group, entry](DeskWriter& writer) -> Result<bool> {
        JIAMEI_TRY(auto* const store, writer.store());
        JIAMEI_TRY(const auto line, lineOf(entry));
        auto& drafts = store->roundDrafts();
        if (line.scores || line.grade)
            JIAMEI_CHECK(drafts.keepRoundLine(group.toStdString(), line));
        else
            JIAMEI_CHECK(drafts.dropRoundLine(group.toStdString(), line.household));
        return true;
    });
}

void CoreRoundsDesk::foresee(const QString& group, QObject* receiver, Reply<RoundOutline> reply)
{
    m_line.ask<RoundOutline>(receiver, std::move(reply), [group](DeskWriter& writer) -> Result<RoundOutline> {
        JIAMEI_TRY(const auto sheet, requireSheet(writer, group));
        JIAMEI_TRY(const auto who, writer.authority({}));
        return writer.look<RoundOutline>([&](const ports::SiteState& state) -> Result<RoundOutline> {
            JIAMEI_TRY(const auto fates, points::foresee(state, who, sheet));
            RoundOutline outline;
            for (const auto& fate : fates) {
                count(outline, fate.outcome, fate.points.value());
                if (fate.outcome != RoundOutcome::Left)
                    continue;
                JIAMEI_TRY(const auto name, nameOf(state, sheet.lines[fate.line].household));
                outline.left.append(name);
            }
            return outline;
        });
    });
}

void CoreRoundsDesk::enter(const QByteArray& request, const QString& group, QObject* receiver,
                           Reply<RoundOutline> reply)
{
    m_line.book<RoundOutline>(receiver, std::move(reply), [request, group](DeskWriter& writer) -> Result<RoundOutline> {
        JIAMEI_TRY(const auto sheet, requireSheet(writer, group));
        JIAMEI_TRY(const auto document, writer.run(request, {}, points::EnterRound{sheet}));
        JIAMEI_TRY(auto outline, writer.look<RoundOutline>(
                                     [&](const ports::SiteState& state) { return outlineOf(state, document); }));
        // What is booked stands whatever becomes of the draft.
        if (const auto store = writer.store())
            (void)(*store)->roundDrafts().dropRoundDraft(group.toStdString());
        return outline;
    });
}

} // namespace jiamei::kiosk
