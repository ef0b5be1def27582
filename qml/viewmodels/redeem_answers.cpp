#include "qml/viewmodels/redeem_answers.hpp"

#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"
#include "core/till/redemption.hpp"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace jiamei::kiosk {

namespace {

constexpr std::size_t kHistoryRows = 60;
constexpr qsizetype kMostCollectors = 3; ///< as many keys as stand side by side

Result<Figures> figuresBySlip(const ports::SiteState& state, const till::Slip& slip)
{
    JIAMEI_TRY(const auto details, state.householdDetails(slip.household));
    if (!details)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", slip.household.text()}});
    JIAMEI_TRY(auto figures, figuresOf(state, *details, 0));
    JIAMEI_TRY(const auto collector, till::collectorOf(state, slip));
    figures.slip = {shown(slip.number.value()), qtText(collector), qtText(till::textOf(slip.relation)),
                    shown(slip.ceiling.value()), qtDate(slip.until)};
    return figures;
}

Result<GoodsNumber> goodsNumber(const ports::SiteState& state, const QString& barcode)
{
    if (barcode.startsWith(u'#'))
        return GoodsNumber(barcode.mid(1).toInt());
    JIAMEI_TRY(const auto goods, state.goodsByBarcode(barcode.toStdString()));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"barcode", barcode.toStdString()}});
    return goods->number;
}

bool isThere(const QList<KnownCollector>& people, const QString& name)
{
    return std::ranges::any_of(people, [&](const KnownCollector& each) { return each.name == name; });
}

} // namespace

Result<SeenCode> codeSeen(const ports::SiteState& state, const QString& text, BusinessDate today)
{
    const std::string code = text.toStdString();
    SeenCode seen;
    JIAMEI_TRY(const auto facts, state.site());
    const auto paper = till::readPaperSlip(facts.site, code);
    if (paper) {
        JIAMEI_CHECK(till::requirePaperSlip(state, *paper));
        seen.paper = paper->value();
        return seen;
    }
    if (paper.error().code != ErrorCode::SlipNotASlip)
        return refuse(paper.error());
    const auto slip = till::identifySlip(state, code);
    if (slip) {
        JIAMEI_CHECK(till::requireSlip(state, slip->number, slip->household, Points(), today));
        JIAMEI_TRY(seen.figures, figuresBySlip(state, *slip));
        return seen;
    }
    if (slip.error().code != ErrorCode::SlipNotASlip)
        return refuse(slip.error());
    JIAMEI_TRY(const auto card, household::identify(state, code));
    JIAMEI_TRY(seen.figures, figuresOf(state, card.household, card.generation.value()));
    return seen;
}

Result<Visits> visitsOf(const ports::SiteState& state, int household)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
    JIAMEI_TRY(const auto day, state.lastDay());
    Visits visits;
    if (!day.isOpen)
        return visits;
    JIAMEI_TRY(const auto all, till::visitsOn(state, number, day.date));
    for (const auto& visit : all) {
        ++visits.count;
        visits.points += shown(visit.points.value());
        visits.last = QDateTime::fromMSecsSinceEpoch(visit.at.time_since_epoch().count(), QTimeZone(8 * 3600));
    }
    return visits;
}

Result<TopUpOffer> topUpOffered(const ports::SiteState& state, int total, int missing)
{
    JIAMEI_TRY(const auto all, Points::of(total));
    JIAMEI_TRY(const auto lacking, Points::of(missing));
    JIAMEI_TRY(const auto offer, till::topUpFor(state, all, lacking));
    return TopUpOffer{shown(offer.points.value()), offer.cash.value(), qtText(yuanText(offer.cash))};
}

Result<QList<KnownCollector>> collectorsOf(const ports::SiteState& state, int household)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::of(household));
    JIAMEI_TRY(const auto details, state.householdDetails(number));
    JIAMEI_TRY(const auto items, state.history(number, kHistoryRows));
    QList<KnownCollector> people;
    for (const auto& item : items) {
        if (people.size() >= kMostCollectors)
            break;
        if (!item.document.payload.has_redemption())
            continue;
        JIAMEI_TRY(const auto notes, till::notesOf(state, item.document));
        const QString name = qtText(notes.collector);
        if (notes.relation && !name.isEmpty() && !isThere(people, name))
            people.append({name, qtText(till::textOf(*notes.relation))});
    }
    const QString liaison = details ? qtText(details->liaison) : QString();
    if (!liaison.isEmpty() && people.size() < kMostCollectors && !isThere(people, liaison))
        people.append({liaison, QString()});
    return people;
}

Result<till::Redeem> redemptionOf(const ports::SiteState& state, const RedeemOrder& order)
{
    till::Redeem command;
    JIAMEI_TRY(command.household, HouseholdNumber::of(order.household));
    JIAMEI_TRY(command.shownTotal, Points::of(order.total));
    if (order.card > 0)
        command.card = CardGeneration(static_cast<std::uint8_t>(order.card));
    for (const OrderLine& line : order.lines) {
        till::BasketLine basket;
        JIAMEI_TRY(basket.goods, goodsNumber(state, line.barcode));
        JIAMEI_TRY(basket.quantity, Quantity::of(line.quantity));
        command.lines.push_back(basket);
    }
    if (order.slip > 0)
        command.slip = SlipNumber(order.slip);
    if (order.paper > 0)
        command.paper = PaperSlipNumber(order.paper);
    if (order.cashFen > 0) {
        command.topsUp = true;
        JIAMEI_TRY(command.shownCash, Money::of(order.cashFen));
    }
    return command;
}

} // namespace jiamei::kiosk
