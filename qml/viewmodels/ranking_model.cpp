#include "qml/viewmodels/ranking_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

RankingModel::RankingModel(InsightDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_refusals(tools.refusals), m_speaker(tools.speaker),
      m_places({"place", "number", "name", "group", "points", "honour", "share"}, this)
{
}

void RankingModel::start()
{
    m_state.clear();
    m_ask = {};
    m_list = 0;
    m_request.renew();
    ask();
}

void RankingModel::choosePeriod(int period)
{
    m_ask.period = period;
    m_ask.back = 0;
    ask();
}

void RankingModel::chooseList(int list)
{
    m_list = list;
    m_ask.isProgress = list == 1;
    ask();
}

void RankingModel::earlier()
{
    // Nothing is listed before the lists begin.
    if (m_state == u"early"_s)
        return;
    ++m_ask.back;
    ask();
}

void RankingModel::later()
{
    m_ask.back = std::max(0, m_ask.back - 1);
    ask();
}

void RankingModel::ask()
{
    m_places.firstPage();
    Q_EMIT changed();
    m_desk.ranking(m_ask, this, [this, asked = ++m_asked](const Result<RankingAnswer>& answer) {
        if (asked != m_asked)
            return;
        if (answer)
            show(*answer);
        else
            m_refusals.show(answer.error());
    });
}

void RankingModel::show(const RankingAnswer& answer)
{
    m_answer = answer;
    m_state = !answer.isOn ? u"off"_s : answer.isEarly ? u"early"_s : u"on"_s;
    int most = 1;
    for (const RankingPlace& place : answer.places)
        most = std::max(most, place.points);
    QList<QVariantMap> rows;
    for (const RankingPlace& place : answer.places)
        rows.append({{u"place"_s, place.place},
                     {u"number"_s, place.numberText},
                     {u"name"_s, place.name},
                     {u"group"_s, place.group},
                     {u"points"_s, place.points},
                     {u"honour"_s, place.honour},
                     {u"share"_s, static_cast<int>(qint64(place.points) * 100 / most)}});
    m_places.setRows(rows);
    Q_EMIT changed();
}

void RankingModel::switchOn()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.switchRankingOn(m_request.of(m_desk), this, [this](const Result<int>& document) {
        m_isBusy = false;
        Q_EMIT changed();
        if (!m_request.settle(document, m_refusals, m_speaker))
            return;
        ask();
    });
}

} // namespace jiamei::kiosk
