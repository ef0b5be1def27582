#include "qml/viewmodels/core_stocktake_desk.hpp"

#include "core/household/salted.hpp"
#include "core/stock/stocktake.hpp"
#include "core/stock/stocktake_plan.hpp"
#include "core/till/hand_over.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace jiamei::kiosk {

namespace {

using stock::StocktakeState;

/// Also of an amount below zero.
QString signedYuanOf(std::int64_t fen)
{
    return (fen < 0 ? QStringLiteral("−") : QString()) + yuanOf(std::abs(fen));
}

Result<QString> nameOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto who, state.operatorByNumber(number));
    if (!who)
        return QString();
    JIAMEI_TRY(const auto person, personOf(state, *who));
    return person.name;
}

/// The whole shop first, then the categories that have something to count, in the order of the goods list.
Result<QList<StocktakeArea>> areasOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto goods, stock::goodsOfArea(state, {}));
    QList<StocktakeArea> areas;
    if (goods.empty())
        return areas;
    areas.append({QString(), static_cast<int>(goods.size())});
    for (const auto& item : goods) {
        const QString category = qtText(item.category);
        const auto known = std::ranges::find(areas, category, &StocktakeArea::area);
        if (known == areas.end())
            areas.append({category, 1});
        else if (!category.isEmpty())
            ++known->goods;
    }
    return areas;
}

Result<StocktakeView> viewOf(const ports::SiteState& state)
{
    StocktakeView view;
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto plan, stock::dueOn(state, day.date));
    view.last = plan.last ? qtDate(*plan.last) : QDate();
    view.due = plan.due ? qtDate(*plan.due) : QDate();
    view.isDue = plan.isDue;
    JIAMEI_TRY(const auto open, stock::openStocktake(state));
    if (!open) {
        JIAMEI_TRY(view.areas, areasOf(state));
        return view;
    }
    JIAMEI_TRY(const auto progress, stock::progressOf(state, open->number));
    view.number = shown(open->number.value());
    view.area = qtText(open->area);
    view.isFinished = open->state == StocktakeState::Finished;
    JIAMEI_TRY(view.opened, qtDateOf(state, open->day));
    view.counted = progress.counted;
    view.total = static_cast<int>(open->goods.size());
    for (const auto& [person, goods] : progress.counters) {
        JIAMEI_TRY(const auto name, nameOf(state, person));
        view.counters.append(name);
    }
    return view;
}

CountedItem itemOf(const stock::Goods& goods)
{
    CountedItem item;
    item.goods = goods.number.value();
    item.barcode = qtText(goods.barcode);
    item.name = qtText(goods.name);
    item.spec = qtText(goods.spec);
    item.unit = qtText(goods.unit);
    item.category = qtText(goods.category);
    return item;
}

/// The open stocktake, at the step that is wanted.
Result<stock::Stocktake> openOne(const ports::SiteState& state, StocktakeState wanted)
{
    JIAMEI_TRY(const auto open, stock::openStocktake(state));
    if (!open)
        return refuse(ErrorCode::StocktakeUnknown, {});
    if (open->state != wanted)
        return stock::wrongState(*open);
    return *open;
}

Result<CountSheet> sheetOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto open, openOne(state, StocktakeState::Counting));
    JIAMEI_TRY(const auto progress, stock::progressOf(state, open.number));
    std::set<GoodsNumber> left;
    for (const auto& goods : progress.left)
        left.insert(goods.number);
    CountSheet sheet;
    sheet.number = shown(open.number.value());
    sheet.area = qtText(open.area);
    for (const auto number : open.goods) {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
        if (!goods)
            continue;
        auto item = itemOf(*goods);
        item.isCounted = !left.contains(number);
        sheet.items.append(item);
    }
    return sheet;
}

Result<DifferenceSheet> differencesIn(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto progress, stock::progressOf(state, number));
    JIAMEI_TRY(auto differences, stock::differencesOf(state, number));
    std::ranges::stable_partition(differences, [](const auto& each) { return each.difference != 0; });
    DifferenceSheet sheet;
    sheet.number = shown(number.value());
    sheet.isAccepted = progress.stocktake.state == StocktakeState::Accepted;
    sheet.uncounted = static_cast<int>(progress.left.size());
    std::int64_t missing = 0;
    std::int64_t found = 0;
    for (const auto& each : differences) {
        (each.difference < 0 ? missing : found) += each.value.value();
        DifferenceItem item;
        item.goods = each.goods.number.value();
        item.name = qtText(each.goods.name);
        item.spec = qtText(each.goods.spec);
        item.unit = qtText(each.goods.unit);
        item.counted = shown(each.counted.value());
        item.book = shown(each.book.value());
        item.yuan = signedYuanOf(each.value.value());
        item.isOutdated = each.isOutdated;
        item.reason = each.reason ? qtText(stock::textOf(*each.reason)) : QString();
        item.note = qtText(each.note);
        sheet.items.append(item);
    }
    sheet.missingYuan = signedYuanOf(missing);
    sheet.foundYuan = signedYuanOf(found);
    return sheet;
}

Result<stock::AcceptStocktake> commandOf(const AcceptOrder& order)
{
    stock::AcceptStocktake command{DocumentNumber(order.stocktake), {}};
    for (const auto& answer : order.reasons) {
        const auto reason = stock::parseDifferenceReason(answer.reason.toStdString());
        if (!reason)
            return refuse(ErrorCode::TextInvalid, {{"field", "reason"}});
        command.reasons.push_back({GoodsNumber(answer.goods), *reason, answer.note.toStdString()});
    }
    return command;
}

/// Money by the names of its funds; `funds` gives pairs of number and fen.
template <class Funds>
Done showFunds(const ports::SiteState& state, const Funds& funds, KeeperSheet& sheet)
{
    JIAMEI_TRY(const auto known, state.funds());
    std::int64_t sum = 0;
    for (const auto& [number, fen] : funds) {
        sum += fen;
        const auto fund = std::ranges::find(known, number, &fund::Fund::number);
        sheet.funds.append({fund == known.end() ? QString() : qtText(fund->name), signedYuanOf(fen)});
    }
    sheet.moneyYuan = signedYuanOf(sum);
    return {};
}

Result<KeeperSheet> holdingsNow(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto count, till::countForHandOver(state));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto holdings, till::holdingsOf(state, day.date));
    KeeperSheet sheet;
    sheet.stocktake = count ? shown(count->value()) : 0;
    sheet.pieces = shown(holdings.pieces);
    sheet.stockYuan = signedYuanOf(holdings.stockValue);
    sheet.points = shown(holdings.pointsOutstanding.value());
    JIAMEI_CHECK(showFunds(state, holdings.funds, sheet));
    return sheet;
}

/// As it was written down.
Result<KeeperSheet> handedOver(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& made = document.payload.keeper_handed_over();
    KeeperSheet sheet;
    sheet.document = shown(document.number.value());
    sheet.stocktake = shown(made.stocktake());
    sheet.pieces = shown(made.pieces());
    sheet.stockYuan = signedYuanOf(made.stock_value_fen());
    sheet.points = shown(made.points_outstanding());
    JIAMEI_TRY(sheet.from, nameOf(state, OperatorNumber(made.from())));
    JIAMEI_TRY(sheet.to, nameOf(state, OperatorNumber(made.to())));
    std::vector<std::pair<FundNumber, std::int64_t>> funds;
    for (const auto& fund : made.funds())
        funds.emplace_back(fund.fund(), fund.fen());
    JIAMEI_CHECK(showFunds(state, funds, sheet));
    return sheet;
}

Result<till::HandOver> commandOf(DeskWriter& writer, const HandOverOrder& order)
{
    till::HandOver command;
    command.stocktake = DocumentNumber(order.stocktake);
    command.overseer =
        household::salted(household::PersonalField::Name, order.overseer.toStdString(), writer.tools().random);
    command.openMatters = order.openMatters.toStdString();
    for (std::size_t who = 0; who < order.signatures.size(); ++who) {
        JIAMEI_TRY(command.signatures.at(who), writer.keepDrawing(order.signatures.at(who)));
    }
    return command;
}

} // namespace

void CoreStocktakeDesk::view(QObject* receiver, Reply<StocktakeView> reply)
{
    m_line.ask<StocktakeView>(receiver, std::move(reply),
                              [](DeskWriter& writer) { return writer.look<StocktakeView>(viewOf); });
}

void CoreStocktakeDesk::open(const QByteArray& request, const QString& area, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [request, area](DeskWriter& writer) -> Result<int> {
        JIAMEI_TRY(const auto document, writer.run(request, {}, stock::OpenStocktake{area.toStdString()}));
        return shown(document.number.value());
    });
}

void CoreStocktakeDesk::sheet(QObject* receiver, Reply<CountSheet> reply)
{
    m_line.ask<CountSheet>(receiver, std::move(reply),
                           [](DeskWriter& writer) { return writer.look<CountSheet>(sheetOf); });
}

void CoreStocktakeDesk::find(const QString& barcode, QObject* receiver, Reply<CountedItem> reply)
{
    m_line.ask<CountedItem>(receiver, std::move(reply), [barcode](DeskWriter& writer) {
        return writer.look<CountedItem>([&](const ports::SiteState& state) -> Result<CountedItem> {
            JIAMEI_TRY(const auto goods, state.goodsByBarcode(barcode.toStdString()));
            if (!goods)
                return refuse(ErrorCode::GoodsUnknown, {{"barcode", barcode.toStdString()}});
            return itemOf(*goods);
        });
    });
}

void CoreStocktakeDesk::count(const CountOrder& order, QObject* receiver, Reply<CountSheet> reply)
{
    m_line.book<CountSheet>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<CountSheet> {
        JIAMEI_TRY(const auto pieces, Quantity::of(order.pieces));
        const stock::CountGoods command{
            DocumentNumber(order.stocktake), {{GoodsNumber(order.goods), pieces}}, order.again};
        JIAMEI_CHECK(writer.run(order.request, {}, command));
        return writer.look<CountSheet>(sheetOf);
    });
}

void CoreStocktakeDesk::finish(const FinishOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        const stock::FinishStocktake command{DocumentNumber(order.stocktake), order.leaveRest};
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreStocktakeDesk::drop(const DropOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        const stock::DropStocktake command{DocumentNumber(order.stocktake), order.reason.toStdString()};
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreStocktakeDesk::differences(QObject* receiver, Reply<DifferenceSheet> reply)
{
    m_line.ask<DifferenceSheet>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<DifferenceSheet>([](const ports::SiteState& state) -> Result<DifferenceSheet> {
            JIAMEI_TRY(const auto finished, openOne(state, StocktakeState::Finished));
            return differencesIn(state, finished.number);
        });
    });
}

void CoreStocktakeDesk::accept(const AcceptOrder& order, QObject* receiver, Reply<DifferenceSheet> reply)
{
    m_line.book<DifferenceSheet>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<DifferenceSheet> {
        JIAMEI_TRY(const auto command, commandOf(order));
        JIAMEI_CHECK(writer.run(order.request, order.second, command));
        return writer.look<DifferenceSheet>(
            [&](const ports::SiteState& state) { return differencesIn(state, command.stocktake); });
    });
}

void CoreStocktakeDesk::holdings(QObject* receiver, Reply<KeeperSheet> reply)
{
    m_line.ask<KeeperSheet>(receiver, std::move(reply),
                            [](DeskWriter& writer) { return writer.look<KeeperSheet>(holdingsNow); });
}

void CoreStocktakeDesk::handOver(const HandOverOrder& order, QObject* receiver, Reply<KeeperSheet> reply)
{
    m_line.book<KeeperSheet>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<KeeperSheet> {
        JIAMEI_TRY(const auto command, commandOf(writer, order));
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return writer.look<KeeperSheet>([&](const ports::SiteState& state) { return handedOver(state, document); });
    });
}

} // namespace jiamei::kiosk
