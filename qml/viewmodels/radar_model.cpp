#include "qml/viewmodels/radar_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

RadarModel::RadarModel(InsightDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_items({"flag", "kind", "text", "answered", "answer"}, this),
      m_entries({"document", "date", "time", "by", "number", "name", "title", "points", "approval"}, this)
{
    connect(&tools.language, &Language::changed, this, &RadarModel::showItems);
}

void RadarModel::start()
{
    m_back = 0;
    renew();
    look();
}

void RadarModel::showMonth(int back)
{
    m_back = std::clamp(back, 0, kMostBack);
    m_items.firstPage();
    look();
}

void RadarModel::look()
{
    m_isLooking = true;
    m_all.clear();
    showItems();
    m_desk.flags(m_back, this, [this, asked = ++m_asked](const Result<QList<FlagLine>>& lines) {
        if (asked != m_asked)
            return;
        m_isLooking = false;
        if (lines)
            m_all = *lines;
        else
            refusals().show(lines.error());
        const auto picked = std::ranges::find(m_all, m_picked.id, &FlagLine::id);
        if (picked != m_all.end())
            m_picked = *picked;
        showItems();
    });
}

void RadarModel::showItems()
{
    QList<QVariantMap> rows;
    for (const bool isAnswered : {false, true})
        for (const FlagLine& flag : std::as_const(m_all))
            if (flag.isAnswered == isAnswered)
                rows.append({{u"flag"_s, flag.id},
                             {u"kind"_s, flag.kind},
                             {u"text"_s, sentence(flag)},
                             {u"answered"_s, flag.isAnswered},
                             {u"answer"_s, claimReason(flag.reason)}});
    m_items.setRows(rows);
    Q_EMIT changed();
}

int RadarModel::waiting() const
{
    return static_cast<int>(std::ranges::count(m_all, false, &FlagLine::isAnswered));
}

void RadarModel::pick(const QString& id)
{
    const auto found = std::ranges::find(m_all, id, &FlagLine::id);
    m_picked = found == m_all.end() ? FlagLine() : *found;
    renew();
    m_entries.setRows({});
    m_entries.firstPage();
    m_isOpening = true;
    Q_EMIT changed();
    m_desk.flagEntries(m_picked, this, [this, id](const Result<QList<FlagEntryLine>>& lines) {
        if (id != m_picked.id)
            return;
        m_isOpening = false;
        if (lines)
            showEntries(*lines);
        else
            refusals().show(lines.error());
        Q_EMIT changed();
    });
}

void RadarModel::showEntries(const QList<FlagEntryLine>& lines)
{
    QList<QVariantMap> rows;
    for (const FlagEntryLine& line : lines)
        rows.append({{u"document"_s, line.document},
                     {u"date"_s, line.date.toString(Qt::ISODate)},
                     {u"time"_s, line.time},
                     {u"by"_s, line.by},
                     {u"number"_s, line.numberText},
                     {u"name"_s, line.name},
                     {u"title"_s, line.title},
                     {u"points"_s, line.points},
                     {u"approval"_s, line.isApproval}});
    m_entries.setRows(rows);
}

QStringList RadarModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Flag)) << tr("In own words …");
}

bool RadarModel::isOwn(int reason) const
{
    return reason == reasonCodes(ReasonFor::Flag).size();
}

void RadarModel::give(int reason)
{
    send(reasonCodes(ReasonFor::Flag).value(reason));
}

void RadarModel::giveWords(const QString& words)
{
    send(words);
}

void RadarModel::send(const QString& reason)
{
    if (isBusy() || m_picked.id.isEmpty())
        return;
    m_desk.answerFlag({beginAnother(), m_picked.id, m_picked.month, reason}, this, acted<int>([this](int) {
                          look();
                          Q_EMIT given();
                      }));
}

QString RadarModel::answer() const
{
    return claimReason(m_picked.reason);
}

QString RadarModel::sentence(const FlagLine& flag)
{
    const QString people = flag.people.join(u"、"_s);
    const QString households = flag.households.join(u"、"_s);
    // Answers from before the flag was kept with them name nobody.
    if (flag.people.isEmpty() && flag.count == 0)
        return tr("An older question; its entries say what it was about.");
    if (flag.kind == u"one_submitter"_s)
        return tr("%1 gave %2 points %n time(s) in one month: %3 % of all that %1 entered.", nullptr, flag.count)
            .arg(people, households, QString::number(flag.percent));
    if (flag.kind == u"one_proposer"_s)
        return tr("%1 proposed %2 %n time(s) in one month: %3 % of all that %1 proposed.", nullptr, flag.count)
            .arg(flag.proposer, households, QString::number(flag.percent));
    if (flag.kind == u"just_under_limit"_s)
        return tr("%1 stayed just under the limit for a second person %n time(s): %2 % of the cases.", nullptr,
                  flag.count)
            .arg(people, QString::number(flag.percent));
    if (flag.kind == u"at_night"_s)
        return tr("%1 entered %n document(s) in one night, between ten in the evening and six.", nullptr, flag.count)
            .arg(people);
    if (flag.kind == u"period_end"_s)
        return tr("%1 entered %n document(s) in the last two days of the month: %2 % of the month.", nullptr,
                  flag.count)
            .arg(people, QString::number(flag.percent));
    if (flag.kind == u"each_other"_s)
        return tr("%1 approve each other: at least %2 % of what each submits.").arg(people).arg(flag.percent);
    if (flag.kind == u"too_fast"_s)
        return tr("%1 approved %n time(s) on one day within three seconds.", nullptr, flag.count).arg(people);
    if (flag.kind == u"same_picture"_s)
        return tr("%1 brought a picture that was used before: %2").arg(people, households);
    return tr("%1 brought a picture that looks like an older one: %2").arg(people, households);
}

QString RadarModel::why() const
{
    if (m_picked.kind == u"one_submitter"_s || m_picked.kind == u"one_proposer"_s)
        return tr("It may be a busy family, or a favour. Ask both.");
    if (m_picked.kind == u"just_under_limit"_s)
        return tr("It may be chance, or a way around the second person. Look at the papers.");
    if (m_picked.kind == u"at_night"_s || m_picked.kind == u"period_end"_s)
        return tr("It may be work that was put off, or entries made up afterwards. Look at the papers.");
    if (m_picked.kind == u"each_other"_s)
        return tr("Others could approve too. Ask why they did not.");
    if (m_picked.kind == u"too_fast"_s)
        return tr("Nobody reads an entry and looks at its proof that fast. Ask how it was checked.");
    return tr("It may be the same deed twice, or a picture taken by mistake. Look at both.");
}

} // namespace jiamei::kiosk
