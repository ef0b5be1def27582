#include "qml/viewmodels/core_desk.hpp"

#include "core/household/household_pin.hpp"
#include "core/household/identify.hpp"
#include "core/household/salted.hpp"
#include "core/points/review.hpp"
#include "core/points/submit.hpp"
#include "core/till/day.hpp"
#include "core/till/paper_kit.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"
#include "qml/viewmodels/claim_answers.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"
#include "qml/viewmodels/redeem_answers.hpp"

#include <QtCore/QTimeZone>

namespace jiamei::kiosk {

namespace {

Result<std::vector<OperatorNumber>> peopleNamed(const ports::SiteState& state, const QStringList& ids)
{
    std::vector<OperatorNumber> people;
    for (const QString& text : ids) {
        JIAMEI_TRY(const auto id, OperatorId::parse(text.toStdString()));
        JIAMEI_TRY(const auto person, state.operatorById(id));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", text.toStdString()}});
        people.push_back(person->number);
    }
    return people;
}

} // namespace

CoreDesk::CoreDesk(DeskLine& line, QObject* parent) : ShopDesk(parent), m_line(line)
{
    connect(&m_line, &DeskLine::slowChanged, this, [this] { setSlow(m_line.isSlow()); });
    connect(&m_line, &DeskLine::booked, this, &ShopDesk::booked);
}

void CoreDesk::state(QObject* receiver, Reply<ShopState> reply)
{
    m_line.ask<ShopState>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.shop(); });
}

void CoreDesk::people(QObject* receiver, Reply<QList<Person>> reply)
{
    m_line.ask<QList<Person>>(receiver, std::move(reply),
                              [](DeskWriter& writer) { return writer.look<QList<Person>>(peopleOf); });
}

void CoreDesk::signIn(const QString& id, const QString& pin, QObject* receiver, Reply<Person> reply)
{
    m_line.ask<Person>(receiver, std::move(reply), [id, pin](DeskWriter& writer) -> Result<Person> {
        JIAMEI_TRY(const auto who, writer.checkPin(id, pin));
        writer.setActor(who.number);
        return writer.look<Person>([&](const ports::SiteState& state) { return personOf(state, who); });
    });
}

void CoreDesk::signOut()
{
    m_line.ask<bool>(
        this, [](const Result<bool>&) {},
        [](DeskWriter& writer) -> Result<bool> {
            writer.setActor(OperatorNumber());
            return true;
        });
}

void CoreDesk::readCard(const QString& text, QObject* receiver, Reply<Figures> reply)
{
    m_line.ask<Figures>(receiver, std::move(reply), [text](DeskWriter& writer) {
        return writer.look<Figures>([&](const ports::SiteState& state) -> Result<Figures> {
            JIAMEI_TRY(const auto card, household::identify(state, text.toStdString()));
            return figuresOf(state, card.household, card.generation.value());
        });
    });
}

void CoreDesk::readCode(const QString& text, QObject* receiver, Reply<SeenCode> reply)
{
    m_line.ask<SeenCode>(receiver, std::move(reply), [text](DeskWriter& writer) {
        return writer.look<SeenCode>([&](const ports::SiteState& state) -> Result<SeenCode> {
            // Where nobody knows the date the booking says whether a slip is past its last day.
            const auto today = till::todayOf(state, writer.moment()).value_or(BusinessDate());
            return codeSeen(state, text, today);
        });
    });
}

void CoreDesk::visits(int household, QObject* receiver, Reply<Visits> reply)
{
    m_line.ask<Visits>(receiver, std::move(reply), [household](DeskWriter& writer) {
        return writer.look<Visits>([&](const ports::SiteState& state) { return visitsOf(state, household); });
    });
}

void CoreDesk::topUp(int total, int missing, QObject* receiver, Reply<TopUpOffer> reply)
{
    m_line.ask<TopUpOffer>(receiver, std::move(reply), [total, missing](DeskWriter& writer) {
        return writer.look<TopUpOffer>(
            [&](const ports::SiteState& state) { return topUpOffered(state, total, missing); });
    });
}

void CoreDesk::collectors(int household, QObject* receiver, Reply<QList<KnownCollector>> reply)
{
    m_line.ask<QList<KnownCollector>>(receiver, std::move(reply), [household](DeskWriter& writer) {
        return writer.look<QList<KnownCollector>>(
            [&](const ports::SiteState& state) { return collectorsOf(state, household); });
    });
}

void CoreDesk::paperSlip(int number, QObject* receiver, Reply<int> reply)
{
    m_line.ask<int>(receiver, std::move(reply), [number](DeskWriter& writer) {
        return writer.look<int>([&](const ports::SiteState& state) -> Result<int> {
            JIAMEI_CHECK(till::requirePaperSlip(state, PaperSlipNumber(number)));
            return number;
        });
    });
}

void CoreDesk::household(int number, QObject* receiver, Reply<Figures> reply)
{
    m_line.ask<Figures>(receiver, std::move(reply), [number](DeskWriter& writer) {
        return writer.look<Figures>([&](const ports::SiteState& state) -> Result<Figures> {
            JIAMEI_TRY(const auto id, HouseholdNumber::of(number));
            JIAMEI_TRY(const auto details, state.householdDetails(id));
            if (!details)
                return refuse(ErrorCode::HouseholdUnknown, {{"household", id.text()}});
            return figuresOf(state, *details, 0);
        });
    });
}

void CoreDesk::search(const QString& text, QObject* receiver, Reply<QList<HouseholdHit>> reply)
{
    m_line.ask<QList<HouseholdHit>>(receiver, std::move(reply), [text](DeskWriter& writer) {
        return writer.look<QList<HouseholdHit>>(
            [&](const ports::SiteState& state) { return writer.find(state, text); });
    });
}

void CoreDesk::goods(QObject* receiver, Reply<QList<GoodsItem>> reply)
{
    m_line.ask<QList<GoodsItem>>(receiver, std::move(reply),
                                 [](DeskWriter& writer) { return writer.look<QList<GoodsItem>>(goodsOf); });
}

void CoreDesk::rules(QObject* receiver, Reply<QList<RuleItem>> reply)
{
    m_line.ask<QList<RuleItem>>(receiver, std::move(reply),
                                [](DeskWriter& writer) { return writer.look<QList<RuleItem>>(rulesOf); });
}

void CoreDesk::redeem(const RedeemOrder& order, QObject* receiver, Reply<Receipt> reply)
{
    m_line.book<Receipt>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Receipt> {
        JIAMEI_TRY(auto command, writer.look<till::Redeem>(
                                     [&](const ports::SiteState& state) { return redemptionOf(state, order); }));
        if (const auto relation = till::parseRelation(order.collector.relation.toStdString());
            relation && !command.slip)
            command.collector =
                till::Collector{household::salted(household::PersonalField::Name, order.collector.name.toStdString(),
                                                  writer.tools().random),
                                *relation};
        JIAMEI_TRY(command.signature, writer.keepDrawing(order.signature));
        auto receipt = writer.book(order.request, order.second, command);
        // An act that stands is answered without the PIN, and no try is counted for a basket that is refused anyway.
        if (receipt || receipt.error().code != ErrorCode::HouseholdPinNeeded || order.householdPin.isEmpty())
            return receipt;
        JIAMEI_TRY(auto* const store, writer.store());
        JIAMEI_CHECK(household::checkHouseholdPin(*store, writer.tools().clock, command.household,
                                                  order.householdPin.toStdString()));
        command.householdPinChecked = true;
        return writer.book(order.request, order.second, command);
    });
}

void CoreDesk::award(const AwardOrder& order, QObject* receiver, Reply<Receipt> reply)
{
    m_line.book<Receipt>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Receipt> {
        points::Award command;
        JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
        JIAMEI_TRY(command.pointsEach, Points::of(order.points));
        command.ruleCode = order.rule.toStdString();
        command.units = order.quantity;
        JIAMEI_TRY(const bool isReviewed, writer.look<bool>([&](const ports::SiteState& state) {
            return isReviewedByOthers(state, command.ruleCode);
        }));
        if (!isReviewed)
            return writer.book(order.request, order.second, command);
        points::Submit submission{{command}, {}};
        if (!order.evidence.isEmpty()) {
            JIAMEI_TRY(const auto photo, writer.keepPhoto(order.evidence));
            submission.evidence = photo.hash;
            submission.evidenceLook = photo.look;
        }
        return writer.book(order.request, order.second, submission);
    });
}

void CoreDesk::takeBack(const TakeBackOrder& order, QObject* receiver, Reply<Receipt> reply)
{
    m_line.book<Receipt>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<Receipt> {
        const DocumentNumber number(order.document);
        if (order.isAtOnce)
            return writer.book(order.request, {}, till::TakeBack{number, writer.moment().time});
        const std::string reason(till::kTakenBackReason);
        JIAMEI_TRY(const auto claims, writer.look<std::vector<points::SeenClaim>>([&](const ports::SiteState& state) {
            return claimsSubmittedWith(state, number);
        }));
        if (claims.empty())
            return writer.book(order.request, order.second, till::Reverse{number, {}, reason});
        return writer.book(order.request, order.second, points::Withdraw{claims, reason});
    });
}

void CoreDesk::openDay(const OpenDayOrder& order, QObject* receiver, Reply<ShopState> reply)
{
    m_line.ask<ShopState>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<ShopState> {
        JIAMEI_TRY(auto* const store, writer.store());
        till::OpenDay command;
        JIAMEI_TRY(command.date, coreDate(order.date));
        command.now = journal::Bookkeeper(*store, writer.tools().clock).moment();
        command.isConfirmed = order.isConfirmed;
        JIAMEI_TRY(command.duty, writer.look<std::vector<OperatorNumber>>(
                                     [&](const ports::SiteState& state) { return peopleNamed(state, order.duty); }));
        JIAMEI_CHECK(writer.run(order.request, {}, command));
        return writer.shop();
    });
}

void CoreDesk::lastClose(QObject* receiver, Reply<LastClose> reply)
{
    m_line.ask<LastClose>(receiver, std::move(reply),
                          [](DeskWriter& writer) { return writer.look<LastClose>(lastCloseShown); });
}

void CoreDesk::dayTotals(QObject* receiver, Reply<DaySlip> reply)
{
    m_line.ask<DaySlip>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.look<DaySlip>(slipOf); });
}

void CoreDesk::goodsToCount(QObject* receiver, Reply<QList<GoodsItem>> reply)
{
    m_line.ask<QList<GoodsItem>>(receiver, std::move(reply),
                                 [](DeskWriter& writer) { return writer.look<QList<GoodsItem>>(goodsToCountOf); });
}

void CoreDesk::closeDay(const QByteArray& request, const QList<Count>& counts, QObject* receiver, Reply<DaySlip> reply)
{
    m_line.book<DaySlip>(receiver, std::move(reply), [request, counts](DeskWriter& writer) -> Result<DaySlip> {
        till::CloseDay command;
        for (const Count& count : counts) {
            JIAMEI_TRY(const auto counted, Quantity::of(count.counted));
            command.counts.push_back({GoodsNumber(count.goods), counted});
        }
        JIAMEI_CHECK(writer.run(request, {}, command));
        // Baskets that nobody came back for end with the day; the page said so.
        (void)writer.keepParked({});
        return writer.look<DaySlip>(slipOf);
    });
}

void CoreDesk::confirmSameDay(QObject* receiver, Reply<ShopState> reply)
{
    m_line.ask<ShopState>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.confirmSameDay(); });
}

void CoreDesk::replaceCard(const QByteArray& request, int household, QObject* receiver, Reply<NewCard> reply)
{
    m_line.book<NewCard>(receiver, std::move(reply),
                         [request, household](DeskWriter& writer) { return writer.replaceCard(request, household); });
}

void CoreDesk::printCard(int household, QObject* receiver, Reply<QString> reply)
{
    m_line.ask<QString>(receiver, std::move(reply),
                        [household](DeskWriter& writer) { return writer.printCard(household); });
}

void CoreDesk::parked(QObject* receiver, Reply<QList<ParkedBasket>> reply)
{
    m_line.ask<QList<ParkedBasket>>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.parked(); });
}

void CoreDesk::keepParked(const QList<ParkedBasket>& baskets, QObject* receiver, Reply<QList<ParkedBasket>> reply)
{
    m_line.ask<QList<ParkedBasket>>(
        receiver, std::move(reply), [baskets](DeskWriter& writer) -> Result<QList<ParkedBasket>> {
            QList<ParkedBasket> kept = baskets;
            const auto now = std::chrono::floor<std::chrono::milliseconds>(writer.moment().time);
            for (ParkedBasket& basket : kept)
                if (!basket.time.isValid())
                    basket.time = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone(8 * 3600));
            JIAMEI_CHECK(writer.keepParked(kept));
            return kept;
        });
}

void CoreDesk::lookForAnswer(const QString& folder, QObject* receiver, Reply<CountyAnswer> reply)
{
    m_line.ask<CountyAnswer>(receiver, std::move(reply),
                             [folder](DeskWriter& writer) { return writer.lookForAnswer(folder); });
}

void CoreDesk::acceptAnswer(const QString& folder, const QString& comparedDigits, QObject* receiver,
                            Reply<CountyAnswer> reply)
{
    m_line.book<CountyAnswer>(receiver, std::move(reply), [folder, comparedDigits](DeskWriter& writer) {
        return writer.acceptAnswer(folder, comparedDigits);
    });
}

void CoreDesk::writeSyncFile(const QString& folder, QObject* receiver, Reply<SyncFileDone> reply)
{
    m_line.book<SyncFileDone>(receiver, std::move(reply), [folder](DeskWriter& writer) -> Result<SyncFileDone> {
        JIAMEI_TRY(auto* const store, writer.store());
        return writer.tools().writeSyncFile(*store, folder);
    });
}

} // namespace jiamei::kiosk
