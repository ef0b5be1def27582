#include "qml/viewmodels/stocktake_model.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/language.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

StocktakeModel::StocktakeModel(StocktakeDesk& desk, Tools tools, QObject* parent)
    : ActingModel(desk, {tools.refusals, tools.speaker}, parent), m_desk(desk),
      m_areas({"place", "words", "goods", "whole", "tone", "chosen"}, this)
{
    connect(&tools.language, &Language::changed, this, &StocktakeModel::showAreas);
}

void StocktakeModel::start()
{
    m_chosen = -1;
    m_done = Done::Nothing;
    m_asksAboutRest = false;
    renew();
    m_areas.firstPage();
    load();
}

void StocktakeModel::load()
{
    m_desk.view(this, shows<StocktakeView>([this](const StocktakeView& view) {
                    m_view = view;
                    m_isLoaded = true;
                    if (m_chosen >= m_view.areas.size())
                        m_chosen = -1;
                    // One thing to choose is chosen.
                    if (m_view.areas.size() == 1)
                        m_chosen = 0;
                    showAreas();
                }));
}

QString StocktakeModel::stage() const
{
    return m_view.number == 0 ? u"none"_s : m_view.isFinished ? u"finished"_s : u"counting"_s;
}

QString StocktakeModel::areaWords(const QString& area) const
{
    return area.isEmpty() ? tr("the whole shop") : area;
}

void StocktakeModel::showAreas()
{
    QList<QVariantMap> rows;
    for (int place = 0; place < m_view.areas.size(); ++place) {
        const StocktakeArea& area = m_view.areas.at(place);
        rows.append({{u"place"_s, place},
                     {u"words"_s, area.area.isEmpty() ? tr("The whole shop") : area.area},
                     {u"goods"_s, area.goods},
                     {u"whole"_s, area.area.isEmpty()},
                     {u"tone"_s, place},
                     {u"chosen"_s, place == m_chosen}});
    }
    m_areas.setRows(rows);
    Q_EMIT changed();
}

void StocktakeModel::choose(int place)
{
    if (isBusy())
        return;
    m_chosen = place;
    m_done = Done::Nothing;
    inputChanged();
    showAreas();
}

void StocktakeModel::begin()
{
    if (isBusy() || m_chosen < 0 || m_chosen >= m_view.areas.size())
        return;
    m_desk.open(ActingModel::begin(), m_view.areas.at(m_chosen).area, this, acted<int>([this](int) {
                    m_chosen = -1;
                    load();
                    Q_EMIT begun();
                }));
}

void StocktakeModel::finish()
{
    sendFinish(false);
}

void StocktakeModel::finishWithoutRest()
{
    m_asksAboutRest = false;
    sendFinish(true);
}

void StocktakeModel::countRest()
{
    m_asksAboutRest = false;
    Q_EMIT changed();
}

void StocktakeModel::sendFinish(bool leaveRest)
{
    if (isBusy() || m_view.number == 0)
        return;
    m_desk.finish({beginAnother(), m_view.number, leaveRest}, this,
                  acted<int>(
                      [this](int) {
                          load();
                          Q_EMIT finished();
                      },
                      [this](const Error& error) {
                          m_asksAboutRest = error.code == ErrorCode::StocktakeUncounted;
                          return m_asksAboutRest;
                      }));
}

void StocktakeModel::drop(int reason)
{
    const QString code = reasonCodes(ReasonFor::Stocktake).value(reason);
    if (isBusy() || m_view.number == 0 || code.isEmpty())
        return;
    m_desk.drop({beginAnother(), m_view.number, code}, this, acted<int>([this](int) {
                    m_done = Done::Dropped;
                    load();
                }));
}

QStringList StocktakeModel::reasons() const
{
    return claimReasons(reasonCodes(ReasonFor::Stocktake));
}

QString StocktakeModel::doneWords() const
{
    return m_done == Done::Dropped ? tr("Given up. The book is as before.") : QString();
}

} // namespace jiamei::kiosk
