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

} // namespace

RedeemModel::RedeemModel(ShopDesk& desk, Models models, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(models.household), m_receipt(models.receipt),
      m_refusals(models.refusals), m_pickup(desk, models.refusals),
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
    connect(&m_household, &HouseholdModel::changed, this, [this] {
        askTopUp();
        Q_EMIT basketChanged();
    });
    connect(&m_household, &HouseholdModel::opened, this, [this] { m_pickup.opened(m_household.figures()); });
    connect(&m_pickup, &PickupModel::changed, this, [this] {
        inputChanged();
        Q_EMIT basketChanged();
    });
    connect(&m_refusals, &RefusalModel::dismissed, this, [this] { m_waiting.reset(); });
}

// What was sent is sent; its id stays until the answer.
void RedeemModel::inputChanged()
{
    if (!m_isBusy)
        m_request.inputChanged();
}

void RedeemModel::start()
{
    inputChanged();
    m_offeredFor = {};
    look();
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
                          {"unit", item->unit.toStdString()},
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
    if (m_isBusy || m_removedName.isEmpty())
        return;
    m_lines = m_before;
    m_removedName.clear();
    inputChanged();
    showBasket();
}

void RedeemModel::clear()
{
    m_lines.clear();
    m_selected.clear();
    m_removedName.clear();
    inputChanged();
    m_later.clear();
    m_waiting.reset();
    m_topsUp = false;
    m_awaitsSignature = false;
    m_pinPrompt.close();
    m_pickup.reset();
    showBasket();
}

void RedeemModel::enterPaper(int number)
{
    if (m_isBusy)
        return;
    clear();
    m_household.clear();
    m_pickup.typePaper(QString::number(number));
}

void RedeemModel::card(const QString& text)
{
    m_desk.readCode(text, this, [this, basket = m_pickup.basket()](const Result<SeenCode>& code) {
        // The page was left, or its basket is done.
        if (basket != m_pickup.basket())
            return;
        if (code)
            seen(*code);
        else
            m_refusals.show(code.error());
    });
}

void RedeemModel::seen(const SeenCode& code)
{
    if (m_isBusy)
        return;
    if (code.paper > 0) {
        m_refusals.dismiss();
        m_pickup.setPaper(code.paper);
        return;
    }
    const bool isOther = m_household.isKnown() && code.figures.household != m_household.number();
    if (isOther && !m_lines.isEmpty()) {
        m_refusals.showOtherBasket();
        m_waiting = code.figures;
        return;
    }
    // What one household gave back is not put into the basket of the next.
    if (isOther)
        m_removedName.clear();
    m_household.show(code.figures);
}

void RedeemModel::confirm()
{
    begin(false);
}

void RedeemModel::payRest()
{
    begin(true);
}

void RedeemModel::begin(bool topsUp)
{
    if (m_isBusy)
        return;
    if (m_topsUp != topsUp)
        inputChanged();
    m_topsUp = topsUp;
    if (!canSend())
        return;
    if (m_pickup.wantsSignature()) {
        m_awaitsSignature = true;
        Q_EMIT basketChanged();
        Q_EMIT signatureAsked();
        return;
    }
    send({});
}

void RedeemModel::sign(const QString& picture)
{
    m_pickup.sign(picture);
    if (std::exchange(m_awaitsSignature, false))
        send({});
}

void RedeemModel::goWithoutSignature()
{
    m_pickup.decline();
    if (std::exchange(m_awaitsSignature, false))
        send({});
}

void RedeemModel::stopSigning()
{
    m_awaitsSignature = false;
    Q_EMIT basketChanged();
}

void RedeemModel::confirmWith(const QString& secondId, const QString& secondPin)
{
    send({secondId, secondPin});
}

void RedeemModel::enterPin(const QString& pin)
{
    send({}, pin);
}

void RedeemModel::cancelPin()
{
    m_pinPrompt.close();
}

void RedeemModel::send(const SecondPerson& second, const QString& householdPin)
{
    if (!canSend())
        return;
    m_isBusy = true;
    Q_EMIT basketChanged();
    RedeemOrder order;
    order.request = m_request.of(m_desk);
    order.household = m_household.number();
    order.lines = m_lines;
    order.total = total();
    order.card = m_household.card();
    order.second = second;
    order.householdPin = householdPin;
    order.cashFen = m_topsUp ? m_offered.fen : 0;
    m_pickup.fill(order);
    m_desk.redeem(order, this, [this](const Result<Receipt>& receipt) {
        m_isBusy = false;
        if (!receipt) {
            refused(receipt.error());
            return;
        }
        m_request.renew();
        clear();
        m_receipt.show(*receipt);
        Q_EMIT confirmed();
    });
}

void RedeemModel::refused(const Error& error)
{
    // Nothing else is wrong: the same act goes on with the digits, under its id.
    if (m_pinPrompt.take(error)) {
        Q_EMIT basketChanged();
        return;
    }
    m_pinPrompt.close();
    m_request.failed(error);
    m_refusals.show(error);
    m_offeredFor = {};
    m_household.reload();
    loadGoods();
}

// What may be paid is core's to say; it is asked when the basket lacks something else than before.
void RedeemModel::askTopUp()
{
    const std::pair<int, int> wanted(total(), missing());
    if (wanted.second == 0 || wanted == m_offeredFor)
        return;
    m_offeredFor = wanted;
    m_offered = {};
    m_desk.topUp(wanted.first, wanted.second, this, [this, wanted](const Result<TopUpOffer>& offer) {
        if (wanted != m_offeredFor)
            return;
        m_offered = offer ? *offer : TopUpOffer();
        Q_EMIT basketChanged();
    });
}

QString RedeemModel::cash() const
{
    return missing() > 0 && m_offeredFor == std::pair<int, int>(total(), missing()) ? m_offered.yuan : QString();
}

bool RedeemModel::canSend() const
{
    if (m_topsUp && missing() > 0)
        return m_household.isKnown() && !m_lines.isEmpty() && !m_isBusy && !cash().isEmpty();
    return canConfirm();
}

void RedeemModel::look()
{
    // A page hears that a household was opened before we do.
    if (m_household.isKnown())
        m_pickup.opened(m_household.figures());
    m_pickup.lookForVisits();
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
    askTopUp();
    Q_EMIT basketChanged();
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
