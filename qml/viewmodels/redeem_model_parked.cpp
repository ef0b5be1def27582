// Baskets that are put aside, taken up again, or given up.
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/redeem_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostParked = 6; // features 5.5

} // namespace

void RedeemModel::park()
{
    // What is being booked cannot be booked again.
    if (m_isBusy || m_lines.isEmpty() || !m_household.isKnown())
        return;
    if (m_parked.size() >= kMostParked) {
        m_refusals.showNoPlace();
        return;
    }
    ParkedBasket parked;
    parked.household = m_household.number();
    parked.numberText = m_household.numberText();
    parked.name = m_household.name();
    parked.spendable = m_household.spendable();
    parked.lines = m_lines;
    m_parked.append(parked);
    m_parkedPickups.append(m_pickup.kept());
    keepParked();
    const auto waiting = m_waiting;
    clear();
    showParked();
    m_household.clear();
    if (waiting)
        m_household.show(*waiting);
    else
        m_refusals.dismiss();
}

void RedeemModel::giveUp()
{
    if (m_isBusy || m_lines.isEmpty())
        return;
    m_before = std::exchange(m_lines, {});
    m_removedName = tr("everything");
    m_undoTimer.start();
    m_selected.clear();
    m_request.inputChanged();
    showBasket();
}

void RedeemModel::keepParked()
{
    m_desk.keepParked(m_parked, this, [this](const Result<QList<ParkedBasket>>& kept) {
        if (!kept) {
            m_refusals.show(kept.error());
            return;
        }
        // The time is the desk's; meanwhile another basket may have been put aside or taken up.
        // Of two of one household the later one is new.
        for (ParkedBasket& mine : m_parked)
            for (auto theirs = kept->crbegin(); theirs != kept->crend(); ++theirs)
                if (mine.household == theirs->household && !mine.time.isValid())
                    mine.time = theirs->time;
        showParked();
    });
}

void RedeemModel::loadParked()
{
    m_desk.parked(this, [this](const Result<QList<ParkedBasket>>& parked) {
        if (!parked)
            return;
        const bool areSame =
            std::ranges::equal(m_parked, *parked, {}, &ParkedBasket::household, &ParkedBasket::household);
        m_parked = *parked;
        if (!areSame)
            m_parkedPickups = QList<std::optional<PickupModel::Kept>>(m_parked.size());
        showParked();
    });
}

// Prices, stock and balance may have moved since: both are asked anew before the basket is shown.
void RedeemModel::recall(int place)
{
    if (place < 0 || place >= m_parked.size() || !m_lines.isEmpty() || m_isBusy)
        return;
    const int household = m_parked.at(place).household;
    m_isBusy = true;
    Q_EMIT basketChanged();
    m_desk.goods(this, [this](const Result<QList<GoodsItem>>& goods) {
        if (goods)
            takeGoods(*goods);
    });
    m_desk.household(household, this, [this, place, household](const Result<Figures>& figures) {
        m_isBusy = false;
        Q_EMIT basketChanged();
        if (!figures) {
            m_refusals.show(figures.error());
            return;
        }
        if (place >= m_parked.size() || m_parked.at(place).household != household || !m_lines.isEmpty())
            return;
        const ParkedBasket basket = m_parked.takeAt(place);
        restore(basket, m_parkedPickups.takeAt(place), *figures);
        showParked();
        keepParked();
    });
}

void RedeemModel::restore(const ParkedBasket& parked, const std::optional<PickupModel::Kept>& pickup,
                          const Figures& figures)
{
    m_changes.clear();
    for (const OrderLine& old : parked.lines) {
        const GoodsItem* item = goodsItem(old.barcode);
        if (!item || item->stock <= 0) {
            m_changes.append(tr("%1: none left, taken out of the basket").arg(item ? item->name : old.barcode));
            continue;
        }
        const int quantity = std::min(old.quantity, item->stock);
        if (quantity < old.quantity)
            m_changes.append(tr("%1: only %2 left").arg(item->name).arg(quantity));
        if (item->points != old.points)
            m_changes.append(tr("%1: now %2 points, before %3").arg(item->name).arg(item->points).arg(old.points));
        m_lines.append({old.barcode, quantity, item->points});
    }
    if (figures.spendable != parked.spendable)
        m_changes.append(tr("Points to spend: now %1, before %2").arg(figures.spendable).arg(parked.spendable));
    m_removedName.clear();
    m_household.show(figures);
    if (pickup)
        restorePickup(*pickup);
    look();
    showBasket();
    Q_EMIT changesChanged();
}

// A hand-written slip that was shown before the basket was taken up is entered with it.
void RedeemModel::restorePickup(PickupModel::Kept kept)
{
    if (kept.paper == 0)
        kept.paper = m_pickup.paper();
    m_pickup.restore(kept);
}

void RedeemModel::dismissChanges()
{
    m_changes.clear();
    Q_EMIT changesChanged();
}

void RedeemModel::showParked()
{
    QList<QVariantMap> rows;
    for (qsizetype place = 0; place < m_parked.size(); ++place) {
        const ParkedBasket& parked = m_parked.at(place);
        int pieces = 0;
        for (const OrderLine& each : parked.lines)
            pieces += each.quantity;
        rows.append({{u"place"_s, static_cast<int>(place)},
                     {u"numberText"_s, parked.numberText},
                     {u"name"_s, parked.name},
                     {u"pieces"_s, pieces},
                     {u"time"_s, parked.time.time().toString(u"HH:mm"_s)}});
    }
    m_parkedRows.setRows(rows);
}

} // namespace jiamei::kiosk
