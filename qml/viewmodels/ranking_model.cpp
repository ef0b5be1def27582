#include "qml/viewmodels/ranking_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

RankingModel::RankingModel(InsightDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, tools, parent), m_desk(desk),
      m_places({"place", "number", "name", "group", "points", "honour", "share"}, this)
{
}

void RankingModel::start()
{
    m_state.clear();
    m_ask = {};
    m_list = 0;
    renew();
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
    m_desk.ranking(m_ask, this,
                   shows<RankingAnswer>([this, asked = ++m_asked] { return asked == m_asked; },
                                        [this](const RankingAnswer& answer) { show(answer); }));
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
    if (isBusy())
        return;
    m_desk.switchRankingOn(ActingModel::begin(), this, acted<int>([this](int) { ask(); }));
}

} // namespace jiamei::kiosk
