#include "qml/viewmodels/core_honours_desk.hpp"

#include "core/programme/award_honour.hpp"
#include "core/programme/candidates.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> nameOf(const ports::SiteState& state, HouseholdNumber household)
{
    JIAMEI_TRY(const auto details, state.householdDetails(household));
    return details ? qtText(details->name) : QString();
}

Result<QString> bonusStateOf(const ports::SiteState& state, const programme::Honour& honour)
{
    if (honour.bonus.isZero())
        return u"none"_s;
    JIAMEI_TRY(const auto claim, state.claim({honour.document, 1}));
    if (claim && points::isOpen(claim->state))
        return u"waiting"_s;
    if (claim && claim->state != points::ClaimState::Posted)
        return claim->state == points::ClaimState::Reversed ? u"reversed"_s : u"refused"_s;
    JIAMEI_TRY(const auto now, programme::bonusNow(state, honour));
    return now.isZero() ? u"reversed"_s : u"posted"_s;
}

Result<QList<HonourLine>> honourLines(const ports::SiteState& state)
{
    QList<HonourLine> lines;
    JIAMEI_TRY(const auto honours, state.honours());
    for (const auto& honour : honours) {
        if (honour.isTakenBack)
            continue;
        HonourLine line;
        line.document = shown(honour.document.value());
        line.numberText = qtText(honour.household.text());
        JIAMEI_TRY(line.name, nameOf(state, honour.household));
        line.kind = qtText(honour.kind);
        line.level = qtText(programme::textOf(honour.level));
        line.year = honour.year;
        line.certificate = qtText(honour.certificate);
        line.bonus = shown(honour.bonus.value());
        JIAMEI_TRY(line.bonusState, bonusStateOf(state, honour));
        lines.prepend(line);
    }
    return lines;
}

/// The year, as far as it has been lived.
Result<points::DateSpan> spanOf(const ports::SiteState& state, int year)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    points::DateSpan span;
    JIAMEI_TRY(span.first, coreDate(QDate(year, 1, 1)));
    JIAMEI_TRY(const auto last, coreDate(QDate(year, 12, 31)));
    span.last = std::max(span.first, std::min(last, day.date));
    return span;
}

Result<Candidates> candidatesFor(const ports::SiteState& state, const QString& kind, int year)
{
    JIAMEI_TRY(const auto span, spanOf(state, year));
    JIAMEI_TRY(const auto list, programme::candidates(state, {kind.toStdString(), span, {}}));
    Candidates found;
    found.first = qtDate(span.first);
    found.last = qtDate(span.last);
    found.months = list.monthsInSpan;
    found.monthsNeeded = list.monthsNeeded;
    found.disqualified = list.disqualified;
    for (const auto& candidate : list.households) {
        CandidateLine line;
        line.household = candidate.household.value();
        line.numberText = qtText(candidate.household.text());
        JIAMEI_TRY(line.name, nameOf(state, candidate.household));
        line.months = candidate.months;
        line.points = shown(candidate.points);
        line.holds = candidate.holds ? qtText(programme::textOf(*candidate.holds)) : QString();
        found.lines.append(line);
    }
    return found;
}

Result<programme::AwardHonour> commandOf(const HonourOrder& order)
{
    programme::AwardHonour command;
    JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
    command.kind = order.kind.toStdString();
    command.level = programme::parseHonourLevel(order.level.toStdString()).value_or(programme::HonourLevel::Village);
    command.year = order.year;
    command.certificate = order.certificate.toStdString();
    command.withBonus = order.withBonus;
    return command;
}

} // namespace

QStringList CoreHonoursDesk::kinds() const
{
    QStringList names;
    for (const auto& kind : programme::honourKinds())
        names.append(qtText(kind.name));
    return names;
}

void CoreHonoursDesk::thisYear(QObject* receiver, Reply<int> reply)
{
    m_line.ask<int>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<int>([](const ports::SiteState& state) -> Result<int> {
            JIAMEI_TRY(const auto day, state.lastDay());
            return static_cast<int>(day.date.ymd().year());
        });
    });
}

void CoreHonoursDesk::honours(QObject* receiver, Reply<QList<HonourLine>> reply)
{
    m_line.ask<QList<HonourLine>>(receiver, std::move(reply),
                                  [](DeskWriter& writer) { return writer.look<QList<HonourLine>>(honourLines); });
}

void CoreHonoursDesk::candidates(const QString& kind, int year, QObject* receiver, Reply<Candidates> reply)
{
    m_line.ask<Candidates>(receiver, std::move(reply), [kind, year](DeskWriter& writer) {
        return writer.look<Candidates>([&](const ports::SiteState& state) { return candidatesFor(state, kind, year); });
    });
}

void CoreHonoursDesk::promise(const HonourOrder& order, QObject* receiver, Reply<HonourPromise> reply)
{
    m_line.ask<HonourPromise>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<HonourPromise> {
        JIAMEI_TRY(const auto command, commandOf(order));
        return writer.look<HonourPromise>([&](const ports::SiteState& state) -> Result<HonourPromise> {
            JIAMEI_TRY(const auto bonus, programme::bonusFor(state, command));
            return HonourPromise{shown(bonus.ladder.value()), shown(bonus.had.value()), shown(bonus.total.value()),
                                 bonus.isReviewed};
        });
    });
}

void CoreHonoursDesk::enter(const HonourOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(auto command, commandOf(order));
        if (order.withBonus) {
            JIAMEI_TRY(command.shownBonus, Points::of(order.shownBonus));
        }
        if (!order.photo.isEmpty()) {
            JIAMEI_TRY(const auto photo, writer.keepPhoto(order.photo));
            command.evidence = photo.hash;
            command.evidenceLook = photo.look;
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return shown(document.number.value());
    });
}

void CoreHonoursDesk::takeBack(const HonourBackOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        const programme::TakeBackHonour command{DocumentNumber(order.document), order.reason.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return shown(document.number.value());
    });
}

} // namespace jiamei::kiosk
