#include "qml/viewmodels/core_funds_desk.hpp"

#include "core/fund/money.hpp"
#include "core/fund/register.hpp"
#include "core/household/salted.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/fund_answers.hpp"

namespace jiamei::kiosk {

namespace {

using household::PersonalField;

household::PersonalValue kept(DeskWriter& writer, PersonalField field, const QString& words)
{
    return household::salted(field, words.toStdString(), writer.tools().random);
}

Result<fund::MoveMoney> moneyCommand(const MoneyOrder& order)
{
    fund::MoveMoney command;
    command.kind = order.kind;
    command.fund = FundNumber(order.number);
    JIAMEI_TRY(command.amount, Money::of(order.fen));
    if (order.donor != 0)
        command.donor = DocumentNumber(order.donor);
    command.purpose = order.purpose.toStdString();
    command.paper = order.paper.toStdString();
    if (order.receipt != 0)
        command.receipt = DocumentNumber(order.receipt);
    return command;
}

} // namespace

void CoreFundsDesk::funds(QObject* receiver, Reply<FundsView> reply)
{
    m_line.ask<FundsView>(receiver, std::move(reply),
                          [](DeskWriter& writer) { return writer.look<FundsView>(fundsViewOf); });
}

void CoreFundsDesk::fund(int number, QObject* receiver, Reply<FundStory> reply)
{
    m_line.ask<FundStory>(receiver, std::move(reply), [number](DeskWriter& writer) {
        return writer.look<FundStory>(
            [&](const ports::SiteState& state) { return fundStoryOf(state, FundNumber(number)); });
    });
}

void CoreFundsDesk::setFund(const FundOrder& order, QObject* receiver, Reply<FundStory> reply)
{
    m_line.book<FundStory>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<FundStory> {
        const FundItem& item = order.fund;
        const fund::SetFund command{{FundNumber(item.number), item.source, item.name.toStdString(),
                                     item.project.toStdString(), item.paper.toStdString(), item.isClosed}};
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        const FundNumber number(document.payload.fund_set().number());
        return writer.look<FundStory>([&](const ports::SiteState& state) { return fundStoryOf(state, number); });
    });
}

void CoreFundsDesk::choices(QObject* receiver, Reply<MoneyChoices> reply)
{
    m_line.ask<MoneyChoices>(receiver, std::move(reply),
                             [](DeskWriter& writer) { return writer.look<MoneyChoices>(moneyChoicesOf); });
}

void CoreFundsDesk::move(const MoneyOrder& order, QObject* receiver, Reply<MoneyBooked> reply)
{
    m_line.book<MoneyBooked>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<MoneyBooked> {
        JIAMEI_TRY(auto command, moneyCommand(order));
        if (!order.photo.isEmpty()) {
            JIAMEI_TRY(const auto photo, writer.keepPhoto(order.photo));
            command.photo = photo.hash;
        }
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        return MoneyBooked{shown(document.number.value()), document.payload.money_moved().balance()};
    });
}

void CoreFundsDesk::donors(QObject* receiver, Reply<QList<DonorItem>> reply)
{
    m_line.ask<QList<DonorItem>>(receiver, std::move(reply),
                                 [](DeskWriter& writer) { return writer.look<QList<DonorItem>>(donorItemsOf); });
}

void CoreFundsDesk::donor(int number, QObject* receiver, Reply<DonorStory> reply)
{
    m_line.ask<DonorStory>(receiver, std::move(reply), [number](DeskWriter& writer) {
        return writer.look<DonorStory>(
            [&](const ports::SiteState& state) { return donorStoryOf(state, DocumentNumber(number)); });
    });
}

void CoreFundsDesk::setDonor(const DonorOrder& order, QObject* receiver, Reply<DonorStory> reply)
{
    m_line.book<DonorStory>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<DonorStory> {
        const DonorItem& item = order.donor;
        fund::SetDonor command;
        command.donor = DocumentNumber(item.number);
        command.kind = item.isPerson ? fund::DonorKind::Person : fund::DonorKind::Organisation;
        command.named.push_back(kept(writer, PersonalField::Name, item.name));
        // A new donor without a telephone has none to take away.
        if (item.number != 0 || !item.phone.isEmpty())
            command.named.push_back(kept(writer, PersonalField::Phone, item.phone));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        const auto number = item.number == 0 ? document.number : command.donor;
        return writer.look<DonorStory>([&](const ports::SiteState& state) { return donorStoryOf(state, number); });
    });
}

void CoreFundsDesk::printThanks(int donor, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply), [donor](DeskWriter& writer) -> Result<QString> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.tools().printThanks(*store, DocumentNumber(donor));
    });
}

} // namespace jiamei::kiosk
