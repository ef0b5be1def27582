#include "qml/viewmodels/stock_answers.hpp"

#include "core/fund/register.hpp"
#include "core/stock/expiry.hpp"
#include "core/stock/foresight.hpp"
#include "core/stock/receive.hpp"
#include "qml/viewmodels/desk_answers.hpp"

#include <QtCore/QTimeZone>

namespace jiamei::kiosk {

namespace {

constexpr std::int64_t kFarthestDays = 90;

QString codeOf(const stock::Goods& goods)
{
    return goods.barcode.empty() ? QStringLiteral("#%1").arg(goods.number.value()) : qtText(goods.barcode);
}

/// With what lies on the shelf.
Result<StockGoods> stockGoods(const ports::SiteState& state, const stock::Goods& goods, BusinessDate date)
{
    StockGoods item;
    item.number = goods.number.value();
    item.barcode = codeOf(goods);
    item.name = qtText(goods.name);
    item.spec = qtText(goods.spec);
    item.unit = qtText(goods.unit);
    item.category = qtText(goods.category);
    item.usualCost = goods.usualCost.value();
    item.shelfLifeDays = goods.shelfLifeDays;
    item.isWithdrawn = goods.isWithdrawn;
    item.codes.append({item.barcode, 1});
    for (const auto& code : goods.codes)
        item.codes.append({qtText(code.barcode), shown(code.pieces.value())});
    JIAMEI_TRY(const auto lots, state.lots(goods.number));
    JIAMEI_TRY(const auto parts, stock::onShelf(lots, date));
    item.usable = shown(parts.givable.value());
    item.expired = shown(parts.expired.value());
    return item;
}

Result<QList<StockGoods>> allGoods(const ports::SiteState& state, BusinessDate date)
{
    JIAMEI_TRY(const auto everything, state.goods());
    QList<StockGoods> items;
    for (const auto& goods : everything) {
        JIAMEI_TRY(const auto item, stockGoods(state, goods, date));
        items.append(item);
    }
    return items;
}

Result<QList<PayingFund>> openFunds(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto funds, state.funds());
    QList<PayingFund> items;
    for (const auto& fund : funds) {
        if (fund.isClosed)
            continue;
        JIAMEI_TRY(const auto balance, fund::balanceOf(state, fund.number));
        items.append({fund.number.value(), qtText(fund.name), balance.value()});
    }
    return items;
}

Result<QList<GivingDonor>> allDonors(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto donors, state.donors());
    QList<GivingDonor> items;
    for (const auto& donor : donors) {
        JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
        items.append({shown(donor.number.value()), qtText(words.name), donor.kind == fund::DonorKind::Person});
    }
    return items;
}

Result<QList<StockLot>> lotsWithin(const ports::SiteState& state, BusinessDate date, std::int64_t days)
{
    JIAMEI_TRY(const auto lots, stock::expiringLots(state, date, days));
    QList<StockLot> items;
    for (const auto& each : lots) {
        StockLot item;
        item.number = each.lot.number.value();
        item.goods = each.goods.number.value();
        item.name = qtText(each.goods.name);
        item.spec = qtText(each.goods.spec);
        item.unit = qtText(each.goods.unit);
        item.pieces = shown(each.lot.quantity.value());
        item.expiry = each.lot.expiry ? qtDate(*each.lot.expiry) : QDate();
        item.daysLeft = shown(each.daysLeft);
        item.value = each.value.value();
        items.append(item);
    }
    return items;
}

ExpiryPart partOf(const stock::ExpirySummary::Part& part)
{
    return {shown(part.pieces.value()), part.value.value()};
}

ShoppingItem shoppingItem(const stock::ShoppingLine& line)
{
    const auto& goods = line.outlook.goods;
    return {goods.number.value(), qtText(goods.name),         qtText(goods.spec),
            qtText(goods.unit),   shown(line.pieces.value()), shown(line.outlook.usable.value()),
            line.cost.value()};
}

Result<QString> personName(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Operator, number.value()));
    for (const auto& field : fields)
        if (field.field == household::PersonalField::Name)
            return qtText(field.text);
    return QString();
}

template <class Uses>
Result<QList<PaidPart>> paidParts(const ports::SiteState& state, const Uses& uses)
{
    JIAMEI_TRY(const auto funds, state.funds());
    QList<PaidPart> parts;
    for (const auto& use : uses)
        for (const auto& fund : funds)
            if (fund.number.value() == use.fund())
                parts.append({use.fund(), qtText(fund.name), use.fen()});
    return parts;
}

Done fillReceived(StockSlip& slip, const ports::SiteState& state, const journal::pb::StockReceived& received)
{
    slip.kind = qtText(stock::textOf(static_cast<stock::Source>(received.source())));
    slip.party = qtText(received.supplier());
    slip.paper = qtText(received.paper());
    if (received.donor() != 0) {
        JIAMEI_TRY(const auto donor, fund::requireDonor(state, DocumentNumber(received.donor())));
        JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
        slip.party = qtText(words.name);
    }
    for (const auto& line : received.lines()) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(GoodsNumber(line.goods())));
        StockSlipLine item;
        if (goods) {
            item.name = qtText(goods->name);
            item.spec = qtText(goods->spec);
            item.unit = qtText(goods->unit);
        }
        item.pieces = shown(line.quantity());
        item.value = line.unit_cost_fen() * line.quantity();
        if (line.expiry() != 0) {
            JIAMEI_TRY(const auto expiry, BusinessDate::ofDaysSince2020(line.expiry()));
            item.expiry = qtDate(expiry);
        }
        slip.value += item.value;
        slip.lines.append(item);
    }
    JIAMEI_TRY(slip.money, paidParts(state, received.funds()));
    return {};
}

Done fillIssued(StockSlip& slip, const ports::SiteState& state, const journal::pb::StockIssued& issued)
{
    slip.isIssue = true;
    if (const auto kind = stock::issueKindOf(issued.kind()))
        slip.kind = qtText(stock::textOf(*kind));
    if (const auto cause = stock::writeOffCauseOf(issued.cause()))
        slip.cause = qtText(stock::textOf(*cause));
    slip.party = qtText(issued.recipient());
    slip.reason = qtText(issued.reason());
    slip.paper = qtText(issued.paper());
    slip.households = issued.households_size();
    slip.visits = shown(issued.visits());
    for (const auto& line : issued.lines()) {
        slip.lines.append({qtText(line.name()),
                           qtText(line.spec()),
                           qtText(line.unit()),
                           shown(line.quantity()),
                           line.value_fen(),
                           {}});
        slip.value += line.value_fen();
    }
    JIAMEI_TRY(slip.money, paidParts(state, issued.funds()));
    return {};
}

} // namespace

Result<ReceivingView> receivingOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    ReceivingView view;
    view.today = qtDate(day.date);
    view.mayOpen = stock::requireOpeningStockTime(state).has_value();
    JIAMEI_TRY(view.goods, allGoods(state, day.date));
    JIAMEI_TRY(view.donors, allDonors(state));
    JIAMEI_TRY(view.funds, openFunds(state));
    return view;
}

Result<IssuingView> issuingOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    IssuingView view;
    view.today = qtDate(day.date);
    JIAMEI_TRY(view.goods, allGoods(state, day.date));
    JIAMEI_TRY(view.past, lotsWithin(state, day.date, -1));
    JIAMEI_TRY(view.funds, openFunds(state));
    return view;
}

Result<ExpiringView> expiringOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto summary, stock::expirySummary(state, day.date));
    ExpiringView view;
    view.today = qtDate(day.date);
    view.past = partOf(summary.expired);
    view.within30 = partOf(summary.within30);
    view.within60 = partOf(summary.within60);
    view.within90 = partOf(summary.within90);
    JIAMEI_TRY(view.lots, lotsWithin(state, day.date, kFarthestDays));
    return view;
}

Result<OutlookView> outlookViewOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto outlooks, stock::outlookOf(state, day.date));
    OutlookView view;
    for (const auto& outlook : outlooks) {
        view.spanDays = shown(outlook.spanDays);
        if (outlook.goods.isWithdrawn && outlook.usable.isZero() && outlook.expired.isZero())
            continue;
        OutlookItem item;
        item.goods = outlook.goods.number.value();
        item.name = qtText(outlook.goods.name);
        item.spec = qtText(outlook.goods.spec);
        item.unit = qtText(outlook.goods.unit);
        item.usable = shown(outlook.usable.value());
        item.expired = shown(outlook.expired.value());
        item.redeemed = shown(outlook.redeemed.value());
        if (outlook.daysOfStock)
            item.days = shown(*outlook.daysOfStock);
        item.minimum = shown(outlook.minimum.value());
        item.isBelowMinimum = outlook.isBelowMinimum;
        item.isSlow = outlook.isSlow;
        item.isEmpty = outlook.isEmpty;
        view.goods.append(item);
    }
    return view;
}

Result<ShoppingView> shoppingOf(const ports::SiteState& state, int days)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto list, stock::shoppingList(state, day.date, days));
    ShoppingView view;
    view.budget = list.budget.value();
    view.cost = list.cost.value();
    for (const auto& line : list.lines)
        view.lines.append(shoppingItem(line));
    for (const auto& line : list.cut)
        view.cut.append(shoppingItem(line));
    return view;
}

Result<StockSlip> stockSlipOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& payload = document.payload;
    if (!payload.has_stock_received() && !payload.has_stock_issued())
        return refuse(ErrorCode::DocumentUnknown, {{"document", document.number.value()}});
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto rows, state.rowsOf(document.number));
    StockSlip slip;
    slip.document = shown(document.number.value());
    slip.time = QDateTime::fromMSecsSinceEpoch(document.at.time_since_epoch().count(), QTimeZone(8 * 3600));
    slip.siteName = qtText(facts.name);
    slip.isPractice = facts.isPractice;
    if (payload.has_stock_received())
        JIAMEI_CHECK(fillReceived(slip, state, payload.stock_received()));
    else
        JIAMEI_CHECK(fillIssued(slip, state, payload.stock_issued()));
    JIAMEI_TRY(slip.operatorName, personName(state, document.actor));
    if (document.approver) {
        JIAMEI_TRY(slip.secondName, personName(state, *document.approver));
    }
    if (!rows.empty()) {
        slip.fingerprint = qtText(fingerprintText(rows.back().hash));
        slip.proof = proofText(facts.site, rows.back());
    }
    return slip;
}

} // namespace jiamei::kiosk
