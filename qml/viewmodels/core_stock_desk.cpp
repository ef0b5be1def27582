#include "qml/viewmodels/core_stock_desk.hpp"

#include "core/stock/issue.hpp"
#include "core/stock/receive.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/stock_answers.hpp"

namespace jiamei::kiosk {

namespace {

Result<std::optional<BusinessDate>> saidDate(QDate date)
{
    if (!date.isValid())
        return std::nullopt;
    return coreDate(date);
}

Result<stock::ReceivedLine> receivedLine(const InLine& line)
{
    stock::ReceivedLine received;
    received.goods = GoodsNumber(line.goods);
    JIAMEI_TRY(received.quantity, Quantity::of(line.pieces));
    JIAMEI_TRY(received.unitCost, Money::of(line.cost));
    JIAMEI_TRY(received.produced, saidDate(line.produced));
    JIAMEI_TRY(received.expiry, saidDate(line.expiry));
    return received;
}

Result<std::vector<fund::FundUse>> fundUses(const QList<PaidPart>& parts)
{
    std::vector<fund::FundUse> uses;
    for (const PaidPart& part : parts) {
        JIAMEI_TRY(const auto amount, Money::of(part.fen));
        uses.push_back({FundNumber(part.fund), amount});
    }
    return uses;
}

Result<Bytes> keptHash(DeskWriter& writer, const QString& file)
{
    if (file.isEmpty())
        return Bytes();
    JIAMEI_TRY(const auto photo, writer.keepPhoto(file));
    return photo.hash;
}

Result<stock::Receive> receiveCommand(const ReceiveOrder& order)
{
    stock::Receive command;
    command.source = order.source;
    command.supplier = order.supplier.toStdString();
    command.paper = order.paper.toStdString();
    if (order.donor != 0)
        command.donor = DocumentNumber(order.donor);
    for (const InLine& line : order.lines) {
        JIAMEI_TRY(const auto received, receivedLine(line));
        command.lines.push_back(received);
    }
    JIAMEI_TRY(command.funds, fundUses(order.funds));
    return command;
}

Result<stock::Issue> issueCommand(const IssueOrder& order)
{
    stock::Issue command;
    command.kind = order.kind;
    for (const OutLine& line : order.lines) {
        stock::IssueLine issued;
        issued.goods = GoodsNumber(line.goods);
        JIAMEI_TRY(issued.quantity, Quantity::of(line.pieces));
        if (line.lot != 0)
            issued.lot = LotNumber(line.lot);
        command.lines.push_back(issued);
    }
    for (const int household : order.households) {
        JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
        command.households.push_back(number);
    }
    command.recipient = order.recipient.toStdString();
    command.visits = static_cast<std::uint32_t>(order.visits);
    command.cause = order.cause;
    command.reason = order.reason.toStdString();
    command.paper = order.paper.toStdString();
    JIAMEI_TRY(command.money, fundUses(order.money));
    return command;
}

template <class Command>
Result<StockSlip> bookedSlip(DeskWriter& writer, const QByteArray& request, const SecondPerson& second,
                             const Command& command)
{
    JIAMEI_TRY(const auto document, writer.run(request, second, command));
    return writer.look<StockSlip>([&](const ports::SiteState& state) { return stockSlipOf(state, document); });
}

} // namespace

void CoreStockDesk::receiving(QObject* receiver, Reply<ReceivingView> reply)
{
    m_line.ask<ReceivingView>(receiver, std::move(reply),
                              [](DeskWriter& writer) { return writer.look<ReceivingView>(receivingOf); });
}

void CoreStockDesk::checkLine(const InLine& line, QObject* receiver, Reply<QDate> reply)
{
    m_line.ask<QDate>(receiver, std::move(reply), [line](DeskWriter& writer) -> Result<QDate> {
        JIAMEI_TRY(const auto received, receivedLine(line));
        return writer.look<QDate>([&](const ports::SiteState& state) -> Result<QDate> {
            JIAMEI_TRY(const auto last, stock::lastGoodDayOf(state, received));
            return last ? qtDate(*last) : QDate();
        });
    });
}

void CoreStockDesk::receive(const ReceiveOrder& order, QObject* receiver, Reply<StockSlip> reply)
{
    m_line.book<StockSlip>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<StockSlip> {
        JIAMEI_TRY(auto command, receiveCommand(order));
        JIAMEI_TRY(command.photo, keptHash(writer, order.photo));
        return bookedSlip(writer, order.request, order.second, command);
    });
}

void CoreStockDesk::issuing(QObject* receiver, Reply<IssuingView> reply)
{
    m_line.ask<IssuingView>(receiver, std::move(reply),
                            [](DeskWriter& writer) { return writer.look<IssuingView>(issuingOf); });
}

void CoreStockDesk::issue(const IssueOrder& order, QObject* receiver, Reply<StockSlip> reply)
{
    m_line.book<StockSlip>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<StockSlip> {
        JIAMEI_TRY(auto command, issueCommand(order));
        JIAMEI_TRY(command.photo, keptHash(writer, order.photo));
        return bookedSlip(writer, order.request, order.second, command);
    });
}

void CoreStockDesk::expiring(QObject* receiver, Reply<ExpiringView> reply)
{
    m_line.ask<ExpiringView>(receiver, std::move(reply),
                             [](DeskWriter& writer) { return writer.look<ExpiringView>(expiringOf); });
}

void CoreStockDesk::outlook(QObject* receiver, Reply<OutlookView> reply)
{
    m_line.ask<OutlookView>(receiver, std::move(reply),
                            [](DeskWriter& writer) { return writer.look<OutlookView>(outlookViewOf); });
}

void CoreStockDesk::shopping(int days, QObject* receiver, Reply<ShoppingView> reply)
{
    m_line.ask<ShoppingView>(receiver, std::move(reply), [days](DeskWriter& writer) {
        return writer.look<ShoppingView>([days](const ports::SiteState& state) { return shoppingOf(state, days); });
    });
}

} // namespace jiamei::kiosk
