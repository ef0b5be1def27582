#include "qml/viewmodels/fund_answers.hpp"

#include "core/fund/gifts.hpp"
#include "core/fund/money.hpp"
#include "core/fund/register.hpp"
#include "core/points/opening.hpp"
#include "qml/viewmodels/desk_answers.hpp"

#include <algorithm>
#include <map>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostMovements = 200; ///< on the screen
constexpr qsizetype kMostReceipts = 60;     ///< that are offered to be paid

QDate dateOf(const std::optional<BusinessDate>& date)
{
    return date ? qtDate(*date) : QDate();
}

using Income = std::map<FundNumber, Money>;

FundItem itemOf(const fund::FundBalance& known, const Income& income)
{
    FundItem item;
    item.number = known.fund.number.value();
    item.source = known.fund.source;
    item.name = qtText(known.fund.name);
    item.project = qtText(known.fund.project);
    item.paper = qtText(known.fund.paper);
    item.isClosed = known.fund.isClosed;
    item.balance = known.balance.value();
    const auto came = income.find(known.fund.number);
    item.came = came == income.end() ? 0 : came->second.value();
    return item;
}

Result<DonorItem> itemOf(const ports::SiteState& state, const fund::Donor& donor)
{
    JIAMEI_TRY(const auto words, fund::wordsOf(state, donor));
    return DonorItem{shown(donor.number.value()), donor.kind == fund::DonorKind::Person, qtText(words.name),
                     qtText(words.phone)};
}

Result<QString> donorName(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto donor, state.donor(number));
    if (!donor)
        return QString();
    JIAMEI_TRY(const auto words, fund::wordsOf(state, *donor));
    return qtText(words.name);
}

Result<FundMovement> movementOf(const ports::SiteState& state, const fund::MoneyLine& line)
{
    FundMovement movement;
    movement.document = shown(line.document.value());
    movement.date = dateOf(line.date);
    movement.kind = qtText(line.kind);
    movement.purpose = qtText(line.purpose);
    if (line.donor) {
        JIAMEI_TRY(movement.donor, donorName(state, *line.donor));
    }
    movement.paper = qtText(line.paper);
    movement.receipt = line.receipt ? shown(line.receipt->value()) : 0;
    movement.in = line.in.value();
    movement.out = line.out.value();
    movement.balance = line.balance.value();
    return movement;
}

/// Nothing when none of its goods is left to be paid.
Result<std::optional<GoodsReceipt>> goodsReceiptOf(const ports::SiteState& state, DocumentNumber number,
                                                   const std::map<DayNumber, BusinessDate>& dates)
{
    JIAMEI_TRY(const auto document, state.document(number));
    if (!document)
        return std::nullopt;
    JIAMEI_TRY(const auto cost, fund::standingCost(state, *document));
    if (!cost)
        return std::nullopt;
    const auto& received = document->payload.stock_received();
    GoodsReceipt receipt;
    receipt.document = shown(number.value());
    if (const auto date = dates.find(document->day); date != dates.end())
        receipt.date = qtDate(date->second);
    receipt.party = qtText(received.supplier());
    if (received.donor() != 0) {
        JIAMEI_TRY(receipt.party, donorName(state, DocumentNumber(received.donor())));
    }
    receipt.paper = qtText(received.paper());
    receipt.value = cost->value();
    return receipt;
}

/// Every receipt made lots; the newest lots lead to the newest receipts.
Result<QList<GoodsReceipt>> receiptsOf(const ports::SiteState& state)
{
    std::map<DayNumber, BusinessDate> dates;
    JIAMEI_TRY(const auto days, state.days());
    for (const auto& day : days)
        dates[day.number] = day.date;
    QList<GoodsReceipt> receipts;
    JIAMEI_TRY(const auto last, state.lastLot());
    DocumentNumber seen;
    for (auto number = last.value(); number > 0 && receipts.size() < kMostReceipts; --number) {
        JIAMEI_TRY(const auto lot, state.lot(LotNumber(number)));
        if (!lot || lot->origin == seen)
            continue;
        seen = lot->origin;
        JIAMEI_TRY(const auto receipt, goodsReceiptOf(state, lot->origin, dates));
        if (receipt)
            receipts.append(*receipt);
    }
    return receipts;
}

GiftItem giftOf(const fund::GiftReceipt& receipt)
{
    GiftItem gift;
    gift.document = shown(receipt.document.value());
    gift.date = dateOf(receipt.date);
    QStringList names;
    for (const auto& line : receipt.lines) {
        names.append(qtText(line.goods.name) + u" × "_s + QString::number(line.quantity.value()));
        gift.pieces += shown(line.quantity.value());
        gift.value += line.value.value();
    }
    gift.what = names.join(u", "_s);
    return gift;
}

Result<GiftItem> giftOf(const fund::GiftPayment& payment, const std::vector<fund::Fund>& funds)
{
    GiftItem gift;
    gift.document = shown(payment.document.value());
    gift.date = dateOf(payment.date);
    gift.isMoney = true;
    gift.isPaidBack = payment.isPaidBack;
    gift.what = qtText(payment.purpose);
    const auto fund = std::ranges::find(funds, payment.fund, &fund::Fund::number);
    gift.fund = fund == funds.end() ? QString() : qtText(fund->name);
    gift.value = payment.amount.value();
    return gift;
}

Result<QList<GiftItem>> giftItems(const ports::SiteState& state, const fund::Gifts& gifts)
{
    JIAMEI_TRY(const auto funds, state.funds());
    QList<GiftItem> items;
    for (const auto& receipt : gifts.receipts)
        if (!receipt.lines.empty())
            items.append(giftOf(receipt));
    for (const auto& payment : gifts.payments) {
        JIAMEI_TRY(const auto item, giftOf(payment, funds));
        items.append(item);
    }
    std::sort(items.begin(), items.end(),
              [](const GiftItem& one, const GiftItem& two) { return one.document > two.document; });
    return items;
}

} // namespace

Result<FundsView> fundsViewOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto found, fund::sourcesOf(state));
    JIAMEI_TRY(const auto income, fund::incomeOf(state));
    FundsView view;
    for (const auto& known : found.funds)
        view.funds.append(itemOf(known, income));
    view.total = found.total.value();
    return view;
}

Result<FundStory> fundStoryOf(const ports::SiteState& state, FundNumber number)
{
    JIAMEI_TRY(const auto all, fundsViewOf(state));
    const auto known = std::ranges::find(all.funds, number.value(), &FundItem::number);
    if (known == all.funds.end())
        return refuse(ErrorCode::FundUnknown, {{"fund", number.value()}});
    FundStory story;
    story.fund = *known;
    JIAMEI_TRY(const auto lines, fund::linesOf(state, number, kMostMovements + 1));
    story.hasOlder = lines.size() > kMostMovements;
    for (const auto& line : lines) {
        if (story.movements.size() == static_cast<qsizetype>(kMostMovements))
            break;
        JIAMEI_TRY(const auto movement, movementOf(state, line));
        story.movements.append(movement);
    }
    return story;
}

Result<MoneyChoices> moneyChoicesOf(const ports::SiteState& state)
{
    MoneyChoices choices;
    // What ever came in is not shown here; to sum it up costs every movement of money.
    JIAMEI_TRY(const auto found, fund::sourcesOf(state));
    for (const auto& known : found.funds)
        if (!known.fund.isClosed)
            choices.funds.append(itemOf(known, {}));
    JIAMEI_TRY(choices.donors, donorItemsOf(state));
    JIAMEI_TRY(choices.receipts, receiptsOf(state));
    choices.mayOpen = points::requireOpeningTime(state).has_value();
    return choices;
}

Result<QList<DonorItem>> donorItemsOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto donors, state.donors());
    QList<DonorItem> items;
    for (const auto& donor : donors) {
        JIAMEI_TRY(const auto item, itemOf(state, donor));
        items.append(item);
    }
    return items;
}

Result<DonorStory> donorStoryOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto donor, fund::requireDonor(state, number));
    JIAMEI_TRY(const auto gifts, fund::giftsOf(state, number));
    DonorStory story;
    JIAMEI_TRY(story.donor, itemOf(state, donor));
    story.money = gifts.money.value();
    story.value = gifts.value.value();
    story.received = shown(gifts.received.value());
    const auto given = gifts.redeemed.value() + gifts.care.value();
    story.given = shown(given);
    story.households = shown(gifts.households);
    story.left = shown(gifts.left.value());
    story.otherwise = shown(std::max<std::int64_t>(0, gifts.spoiled.value() + gifts.otherwise));
    for (const auto& item : gifts.goods)
        story.goods.append({qtText(item.goods.name), qtText(item.goods.spec), qtText(item.goods.unit),
                            shown(item.received.value()), shown(item.given.value()), shown(item.households),
                            shown(item.left.value())});
    JIAMEI_TRY(story.gifts, giftItems(state, gifts));
    return story;
}

} // namespace jiamei::kiosk
