#include "qml/viewmodels/expiring_model.hpp"

#include "qml/viewmodels/issue_model.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>
#include <array>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

ExpiringModel::ExpiringModel(StockDesk& desk, IssueModel& issue, RefusalModel& refusals, QObject* parent)
    : QObject(parent), m_desk(desk), m_issue(issue), m_refusals(refusals),
      m_bands({"band", "pieces", "value", "percent", "chosen"}, this),
      m_lots({"lot", "name", "spec", "unit", "picture", "pieces", "value", "daysLeft", "until", "chosen"}, this)
{
}

void ExpiringModel::start()
{
    m_band.clear();
    m_chosen = 0;
    m_lots.firstPage();
    load();
}

void ExpiringModel::load()
{
    m_desk.expiring(this, [this](const Result<ExpiringView>& view) {
        if (!view) {
            m_refusals.show(view.error());
            return;
        }
        m_view = *view;
        if (m_band.isEmpty())
            m_band = m_view.past.pieces > 0 ? u"past"_s : u"90"_s;
        m_isLoaded = true;
        show();
    });
}

bool ExpiringModel::isInBand(const StockLot& lot) const
{
    if (m_band == u"past"_s)
        return lot.daysLeft < 0;
    return lot.daysLeft >= 0 && lot.daysLeft <= m_band.toInt();
}

void ExpiringModel::show()
{
    const std::array<std::pair<QString, ExpiryPart>, 4> parts{
        {{u"past"_s, m_view.past}, {u"30"_s, m_view.within30}, {u"60"_s, m_view.within60}, {u"90"_s, m_view.within90}}};
    const int most = std::max({1, m_view.past.pieces, m_view.within90.pieces});
    QList<QVariantMap> bands;
    for (const auto& [band, part] : parts)
        bands.append({{u"band"_s, band},
                      {u"pieces"_s, part.pieces},
                      {u"value"_s, yuanOf(part.value)},
                      {u"percent"_s, static_cast<int>(qint64{part.pieces} * 100 / most)},
                      {u"chosen"_s, band == m_band}});
    m_bands.setRows(bands);
    QList<QVariantMap> lots;
    bool isChosenThere = false;
    for (const StockLot& lot : std::as_const(m_view.lots)) {
        if (!isInBand(lot))
            continue;
        isChosenThere = isChosenThere || lot.number == m_chosen;
        lots.append({{u"lot"_s, lot.number},
                     {u"name"_s, lot.name},
                     {u"spec"_s, lot.spec},
                     {u"unit"_s, lot.unit},
                     {u"picture"_s, pictureOfGoods(lot.name)},
                     {u"pieces"_s, lot.pieces},
                     {u"value"_s, yuanOf(lot.value)},
                     {u"daysLeft"_s, lot.daysLeft},
                     {u"until"_s, lot.expiry.toString(Qt::ISODate)},
                     {u"chosen"_s, lot.number == m_chosen}});
    }
    if (!isChosenThere)
        m_chosen = 0;
    m_lots.setRows(lots);
    Q_EMIT changed();
}

void ExpiringModel::chooseBand(const QString& band)
{
    m_band = band;
    m_chosen = 0;
    show();
    m_lots.firstPage();
}

void ExpiringModel::choose(int lot)
{
    m_chosen = lot == m_chosen ? 0 : lot;
    show();
}

void ExpiringModel::writeOff()
{
    const auto lot = std::ranges::find(m_view.lots, m_chosen, &StockLot::number);
    if (lot != m_view.lots.end())
        m_issue.beginWriteOff(*lot);
}

} // namespace jiamei::kiosk
