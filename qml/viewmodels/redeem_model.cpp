#include "qml/viewmodels/redeem_model.hpp"

#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/receipt_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kUndoMs = 5000;
constexpr qsizetype kMostParked = 6; // features 5.5

} // namespace

RedeemModel::RedeemModel(ShopDesk& desk, Models models, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(models.household), m_receipt(models.receipt),
      m_refusals(models.refusals),
      m_goods({"barcode", "name", "spec", "unit", "points", "stock", "isLow", "picture", "tint", "inBasket"}, this),
      m_basket({"barcode", "name", "unit", "quantity", "points"}, this),
      m_parkedRows({"place", "numberText", "name", "pieces", "time"}, this)
{
    m_basket.fillLastPage();
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(kUndoMs);
    connect(&m_undoTimer, &QTimer::timeout, this, [this] {
        m_removedName.clear();
        Q_EMIT basketChanged();
    });
    connect(&m_household, &HouseholdModel::changed, this, &RedeemModel::basketChanged);
    connect(&m_refusals, &RefusalModel::dismissed, this, [this] { m_waiting.reset(); });
}

void RedeemModel::start()
{
    m_request.inputChanged();
    loadGoods();
}

void RedeemModel::loadGoods()
{
    m_desk.goods(this, [this](const Result<QList<GoodsItem>>& goods) {
        if (!goods) {
            m_refusals.show(goods.error());
            return;
        }
        takeGoods(*goods);
        if (!m_later.isEmpty())
            add(std::exchange(m_later, {}));
    });
}

void RedeemModel::takeGoods(const QList<GoodsItem>& goods)
{
    m_allGoods = goods;
    m_categories.clear();
    for (const GoodsItem& item : m_allGoods)
        if (!m_categories.contains(item.category))
            m_categories.append(item.category);
    m_category = std::clamp<int>(m_category, 0, std::max<int>(0, static_cast<int>(m_categories.size()) - 1));
    showGoods();
    showBasket();
}

void RedeemModel::chooseCategory(int category)
{
    if (category < 0 || category >= m_categories.size())
        return;
    m_category = category;
    showGoods();
    m_goods.firstPage();
}

const GoodsItem* RedeemModel::goodsItem(const QString& barcode) const
{
    const auto found = std::find_if(m_allGoods.begin(), m_allGoods.end(),
                                    [&](const GoodsItem& item) { return item.barcode == barcode; });
    return found == m_allGoods.end() ? nullptr : &*found;
}

OrderLine* RedeemModel::line(const QString& barcode)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const OrderLine& each) { return each.barcode == barcode; });
    return found == m_lines.end() ? nullptr : &*found;
}

void RedeemModel::add(const QString& barcode)
{
    const OrderLine* known = line(barcode);
    setQuantity(barcode, known ? known->quantity + 1 : 1);
}

void RedeemModel::addLater(const QString& barcode)
{
    m_later = barcode;
}

void RedeemModel::setQuantity(const QString& barcode, int quantity)
{
    if (m_isBusy)
        return;
    const GoodsItem* item = goodsItem(barcode);
    if (!item) {
        m_refusals.show({ErrorCode::GoodsUnknown, {{"barcode", barcode.toStdString()}}});
        return;
    }
    if (quantity > item->stock) {
        m_refusals.show({ErrorCode::OutOfStock,
                         {{"name", item->name.toStdString()},
                          {"available", std::int64_t{item->stock}},
                          {"wanted", std::int64_t{quantity}}}});
        return;
    }
    m_request.inputChanged();
    if (OrderLine* known = line(barcode))
        known->quantity = quantity;
    else
        m_lines.append({barcode, quantity, item->points});
    m_selected = barcode;
    m_removedName.clear();
    m_refusals.dismiss();
    showBasket();
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).barcode == barcode)
            m_basket.showRow(row);
}

void RedeemModel::select(const QString& barcode)
{
    m_selected = m_selected == barcode ? QString() : barcode;
    Q_EMIT basketChanged();
}

void RedeemModel::more()
{
    add(m_selected);
}

void RedeemModel::less()
{
    const OrderLine* known = line(m_selected);
    if (!known)
        return;
    if (known->quantity > 1)
        setQuantity(m_selected, known->quantity - 1);
    else
        removeSelected();
}

void RedeemModel::removeSelected()
{
    const GoodsItem* item = goodsItem(m_selected);
    if (m_isBusy || !item || !line(m_selected))
        return;
    m_before = m_lines;
    m_removedName = item->name;
    m_undoTimer.start();
    m_lines.removeIf([this](const OrderLine& each) { return each.barcode == m_selected; });
    m_selected.clear();
    m_request.inputChanged();
    showBasket();
}

void RedeemModel::undo()
{
    if (m_removedName.isEmpty())
        return;
    m_lines = m_before;
    m_removedName.clear();
    showBasket();
}

void RedeemModel::clear()
{
    m_lines.clear();
    m_selected.clear();
    m_removedName.clear();
    m_request.inputChanged();
    m_later.clear();
    m_waiting.reset();
    showBasket();
}

void RedeemModel::card(const QString& text)
{
    m_desk.readCard(text, this, [this](const Result<Figures>& figures) {
        if (!figures) {
            m_refusals.show(figures.error());
            return;
        }
        const bool isOther = m_household.isKnown() && figures->household != m_household.number();
        if (isOther && !m_lines.isEmpty()) {
            m_refusals.showOtherBasket();
            m_waiting = *figures;
            return;
        }
        m_household.show(*figures);
    });
}

void RedeemModel::park()
{
    if (m_lines.isEmpty() || !m_household.isKnown())
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

void RedeemModel::keepParked()
{
    m_desk.keepParked(m_parked, this, [this](const Result<QList<ParkedBasket>>& kept) {
        if (!kept) {
            m_refusals.show(kept.error());
            return;
        }
        // The time is the desk's; meanwhile another basket may have been put aside or taken up.
        for (ParkedBasket& mine : m_parked)
            for (const ParkedBasket& theirs : *kept)
                if (mine.household == theirs.household && !mine.time.isValid())
                    mine.time = theirs.time;
        showParked();
    });
}

void RedeemModel::loadParked()
{
    m_desk.parked(this, [this](const Result<QList<ParkedBasket>>& parked) {
        if (!parked)
            return;
        m_parked = *parked;
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
    m_desk.goods(this, [this](const Result<QList<GoodsItem>>& goods) {
        if (goods)
            takeGoods(*goods);
    });
    m_desk.household(household, this, [this, place, household](const Result<Figures>& figures) {
        m_isBusy = false;
        if (!figures) {
            m_refusals.show(figures.error());
            return;
        }
        if (place >= m_parked.size() || m_parked.at(place).household != household || !m_lines.isEmpty())
            return;
        restore(m_parked.takeAt(place), *figures);
        showParked();
        keepParked();
    });
}

void RedeemModel::restore(const ParkedBasket& parked, const Figures& figures)
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
    m_household.show(figures);
    showBasket();
    Q_EMIT changesChanged();
}

void RedeemModel::dismissChanges()
{
    m_changes.clear();
    Q_EMIT changesChanged();
}

void RedeemModel::confirm()
{
    send({});
}

void RedeemModel::confirmWith(const QString& secondId, const QString& secondPin)
{
    send({secondId, secondPin});
}

void RedeemModel::send(const SecondPerson& second)
{
    if (m_isBusy || !canConfirm())
        return;
    m_isBusy = true;
    Q_EMIT basketChanged();
    m_desk.redeem({m_request.of(m_desk), m_household.number(), m_lines, total(), m_household.card(), second}, this,
                  [this](const Result<Receipt>& receipt) {
                      m_isBusy = false;
                      if (!receipt) {
                          m_request.failed(receipt.error());
                          m_refusals.show(receipt.error());
                          m_household.reload();
                          loadGoods();
                          return;
                      }
                      m_request.renew();
                      clear();
                      m_receipt.show(*receipt);
                      Q_EMIT confirmed();
                  });
}

void RedeemModel::showGoods()
{
    QList<QVariantMap> rows;
    const QString category = m_categories.value(m_category);
    for (const GoodsItem& item : m_allGoods) {
        if (item.category != category)
            continue;
        const OrderLine* known = line(item.barcode);
        rows.append({{u"barcode"_s, item.barcode},
                     {u"name"_s, item.name},
                     {u"spec"_s, item.spec},
                     {u"unit"_s, item.unit},
                     {u"points"_s, item.points},
                     {u"stock"_s, item.stock},
                     {u"isLow"_s, item.isLow},
                     {u"picture"_s, pictureOfGoods(item.name)},
                     {u"tint"_s, m_category},
                     {u"inBasket"_s, known ? known->quantity : 0}});
    }
    m_goods.setRows(rows);
    Q_EMIT goodsChanged();
}

void RedeemModel::showBasket()
{
    QList<QVariantMap> rows;
    for (OrderLine& each : m_lines) {
        const GoodsItem* item = goodsItem(each.barcode);
        if (!item)
            continue;
        each.points = item->points;
        rows.append({{u"barcode"_s, each.barcode},
                     {u"name"_s, item->name},
                     {u"unit"_s, item->unit},
                     {u"quantity"_s, each.quantity},
                     {u"points"_s, each.quantity * each.points}});
    }
    m_basket.setRows(rows);
    showGoods();
    Q_EMIT basketChanged();
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

QString RedeemModel::selectedName() const
{
    const GoodsItem* item = goodsItem(m_selected);
    return item ? item->name : QString();
}

int RedeemModel::selectedQuantity() const
{
    for (const OrderLine& each : m_lines)
        if (each.barcode == m_selected)
            return each.quantity;
    return 0;
}

int RedeemModel::pieces() const
{
    int sum = 0;
    for (const OrderLine& each : m_lines)
        sum += each.quantity;
    return sum;
}

int RedeemModel::total() const
{
    int sum = 0;
    for (const OrderLine& each : m_lines)
        sum += each.quantity * each.points;
    return sum;
}

int RedeemModel::after() const
{
    return m_household.spendable() - total();
}

int RedeemModel::missing() const
{
    return m_household.isKnown() ? std::max(0, -after()) : 0;
}

bool RedeemModel::canConfirm() const
{
    return m_household.isKnown() && !m_lines.isEmpty() && missing() == 0 && !m_isBusy;
}

QString RedeemModel::undoName() const
{
    return m_removedName;
}

} // namespace jiamei::kiosk
