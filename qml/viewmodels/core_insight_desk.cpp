#include "qml/viewmodels/core_insight_desk.hpp"

#include "core/programme/answer_flag.hpp"
#include "core/programme/ranking.hpp"
#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

points::CapPeriod periodOf(int period)
{
    return period == 2 ? points::CapPeriod::Year : period == 1 ? points::CapPeriod::Quarter : points::CapPeriod::Month;
}

/// A date in the period that lies so many before the one of the last business day.
Result<BusinessDate> dateIn(const ports::SiteState& state, points::CapPeriod period, int back)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    auto date = day.date;
    for (int i = 0; i < back; ++i) {
        const auto span = points::spanOf(period, date).value_or(points::DateSpan{date, date});
        JIAMEI_TRY(date, BusinessDate::ofDaysSince2020(span.first.daysSince2020() - 1));
    }
    return date;
}

Result<BusinessDate> firstOfMonth(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    return points::spanOf(points::CapPeriod::Month, day.date).value_or(points::DateSpan{day.date, day.date}).first;
}

Result<RankingAnswer> rankingOf(const ports::SiteState& state, const RankingAsk& ask)
{
    RankingAnswer answer;
    JIAMEI_TRY(const auto begin, till::settingDate(state, till::SettingKey::Ranking));
    answer.isOn = begin.has_value();
    if (begin)
        answer.begin = qtDate(*begin);
    programme::RankingQuestion question;
    question.period = periodOf(ask.period);
    question.isProgress = ask.isProgress;
    JIAMEI_TRY(question.date, dateIn(state, question.period, ask.back));
    if (const auto span = points::spanOf(question.period, question.date)) {
        answer.first = qtDate(span->first);
        answer.last = qtDate(span->last);
    }
    const auto ranking = programme::rank(state, question);
    if (!ranking) {
        answer.isEarly = ranking.error().code == ErrorCode::RankingTooEarly;
        if (answer.isEarly || ranking.error().code == ErrorCode::RankingOff)
            return answer;
        return tl::unexpected(ranking.error());
    }
    answer.first = qtDate(ranking->span.first);
    answer.last = qtDate(ranking->span.last);
    for (const auto& place : ranking->places)
        answer.places.append({place.place, qtText(place.household.text()), qtText(place.name), qtText(place.group),
                              shown(place.points), shown(place.honour)});
    answer.households = shown(ranking->counts.households);
    answer.deductions = shown(ranking->counts.deductions);
    answer.deducted = shown(ranking->counts.points);
    return answer;
}

Result<QString> nameOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto person, state.operatorByNumber(number));
    if (!person)
        return QString::number(number.value());
    JIAMEI_TRY(const auto known, personOf(state, *person));
    return known.name;
}

Result<QString> nameOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    return details ? qtText(details->name) : QString();
}

Result<FlagLine> lineOf(const ports::SiteState& state, const programme::WatchedFlag& watched)
{
    const auto& flag = watched.flag;
    FlagLine line;
    line.id = qtText(flag.id);
    line.kind = qtText(programme::textOf(flag.kind));
    line.month = qtDate(flag.month);
    for (const auto person : flag.people) {
        JIAMEI_TRY(const auto name, nameOf(state, person));
        line.people.append(name);
    }
    for (const auto household : flag.households) {
        JIAMEI_TRY(const auto name, nameOf(state, household));
        line.households.append(qtText(household.text()) + u" "_s + name);
    }
    line.proposer = qtText(flag.proposer);
    if (const auto household = HouseholdNumber::parse(flag.proposer)) {
        JIAMEI_TRY(const auto name, nameOf(state, *household));
        line.proposer = qtText(household->text()) + u" "_s + name;
        line.households.removeAll(line.proposer);
    }
    line.count = shown(flag.count);
    line.percent = shown(flag.percent);
    line.isAnswered = watched.reply.has_value();
    if (watched.reply) {
        line.reason = qtText(watched.reply->reason);
        line.answeredOn = qtDate(watched.reply->date);
        JIAMEI_TRY(line.answeredBy, nameOf(state, watched.reply->by));
    }
    return line;
}

Result<QList<FlagLine>> flagLines(const ports::SiteState& state, int monthsBack)
{
    JIAMEI_TRY(const auto date, dateIn(state, points::CapPeriod::Month, monthsBack));
    const auto month = points::spanOf(points::CapPeriod::Month, date).value_or(points::DateSpan{date, date});
    JIAMEI_TRY(const auto flags, programme::watchedFlags(state, month));
    QList<FlagLine> lines;
    for (const auto& flag : flags) {
        JIAMEI_TRY(const auto line, lineOf(state, flag));
        lines.append(line);
    }
    return lines;
}

Result<QList<FlagEntryLine>> entryLines(const ports::SiteState& state, const std::string& id, BusinessDate month)
{
    JIAMEI_TRY(const auto watched, programme::watchedFlag(state, {month, month}, id));
    JIAMEI_TRY(const auto entries, programme::entriesOf(state, watched.flag));
    QList<FlagEntryLine> lines;
    for (const auto& entry : entries) {
        FlagEntryLine line;
        line.document = shown(entry.document.value());
        line.date = qtDate(entry.date);
        line.time = qtText(chinaTimeText(entry.at).substr(11));
        JIAMEI_TRY(line.by, nameOf(state, entry.by));
        line.numberText = qtText(entry.household.text());
        JIAMEI_TRY(line.name, nameOf(state, entry.household));
        line.title = qtText(entry.title);
        line.points = shown(entry.isDeduction ? -entry.points.value() : entry.points.value());
        line.isApproval = entry.isApproval;
        lines.append(line);
    }
    return lines;
}

} // namespace

void CoreInsightDesk::ranking(const RankingAsk& ask, QObject* receiver, Reply<RankingAnswer> reply)
{
    m_line.ask<RankingAnswer>(receiver, std::move(reply), [ask](DeskWriter& writer) {
        return writer.look<RankingAnswer>([&](const ports::SiteState& state) { return rankingOf(state, ask); });
    });
}

void CoreInsightDesk::switchRankingOn(const QByteArray& request, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto first, writer.look<BusinessDate>(firstOfMonth));
        const till::SetSetting command{std::string(till::nameOf(till::SettingKey::Ranking)),
                                       till::settingValueOf(first)};
        JIAMEI_TRY(const auto document, writer.run(request, {}, command));
        return shown(document.number.value());
    });
}

void CoreInsightDesk::flags(int monthsBack, QObject* receiver, Reply<QList<FlagLine>> reply)
{
    m_line.ponder<QList<FlagLine>>(receiver, std::move(reply), [monthsBack](DeskWriter& writer) {
        return writer.look<QList<FlagLine>>(
            [&](const ports::SiteState& state) { return flagLines(state, monthsBack); });
    });
}

void CoreInsightDesk::flagEntries(const FlagLine& flag, QObject* receiver, Reply<QList<FlagEntryLine>> reply)
{
    m_line.ponder<QList<FlagEntryLine>>(
        receiver, std::move(reply), [flag](DeskWriter& writer) -> Result<QList<FlagEntryLine>> {
            JIAMEI_TRY(const auto month, coreDate(flag.month));
            return writer.look<QList<FlagEntryLine>>(
                [&](const ports::SiteState& state) { return entryLines(state, flag.id.toStdString(), month); });
        });
}

void CoreInsightDesk::answerFlag(const FlagOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        programme::AnswerFlag command{order.flag.toStdString(), {}, order.reason.toStdString()};
        JIAMEI_TRY(command.month, coreDate(order.month));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

} // namespace jiamei::kiosk
