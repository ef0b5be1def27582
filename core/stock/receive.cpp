#include "core/stock/receive.hpp"

#include "core/base/names.hpp"
#include "core/fund/register.hpp"
#include "core/operators/authority.hpp"
#include "core/points/opening.hpp"
#include "core/stock/limits.hpp"
#include "core/till/day.hpp"
#include "core/till/settings.hpp"

#include <algorithm>
#include <array>

namespace jiamei::stock {

namespace {

using journal::AccountKind;

constexpr std::int64_t kMaxUnitCostFen = 10'000'000;
// Ten million yuan: a slip of the finger above it would leave no room for the sums of the site.
constexpr std::int64_t kMaxLineFen = 1'000'000'000;
constexpr std::size_t kWordsBytes = 200;
constexpr std::size_t kPaperBytes = 60;

constexpr std::array<Named<Source>, 6> kSources{{{"purchase", Source::Purchase},
                                                 {"donation", Source::Donation},
                                                 {"transfer", Source::Transfer},
                                                 {"support", Source::Support},
                                                 {"workshop", Source::Workshop},
                                                 {"opening", Source::Opening}}};

AccountKind accountOf(Source source)
{
    switch (source) {
    case Source::Donation:
    case Source::Support:
        return AccountKind::Donor;
    case Source::Transfer:
        return AccountKind::Transfer;
    case Source::Opening:
        return AccountKind::OpeningStock;
    case Source::Purchase:
    case Source::Workshop:
        break;
    }
    return AccountKind::Supplier;
}

Done requireNoOpeningStock(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto everything, state.goods());
    for (const auto& goods : everything) {
        JIAMEI_TRY(const auto opening, state.balance(journal::stockAccount(AccountKind::OpeningStock, goods.number)));
        if (opening.debit != opening.credit)
            return refuse(ErrorCode::OpeningTwice);
    }
    return {};
}

Result<DayNumber> requireTime(const ports::SiteState& state, Source source)
{
    if (source != Source::Opening) {
        JIAMEI_TRY(const auto day, till::requireOpenDay(state));
        return day.number;
    }
    JIAMEI_CHECK(requireNoOpeningStock(state));
    return points::requireOpeningTime(state);
}

Done checkTexts(const Receive& command)
{
    JIAMEI_CHECK(checkText(command.note, "note", kWordsBytes));
    JIAMEI_CHECK(checkText(command.supplier, "supplier", kWordsBytes));
    return checkText(command.paper, "paper", kPaperBytes);
}

/// Who the goods come from.
Done checkOrigin(const ports::SiteState& state, const Receive& command)
{
    if (command.source == Source::Donation && !command.donor)
        return refuse(ErrorCode::DonorMissing, {{"source", std::string(textOf(command.source))}});
    if (command.donor)
        JIAMEI_CHECK(fund::requireDonor(state, *command.donor));
    const auto sender = SiteId::parse(command.supplier);
    if (command.source != Source::Transfer || !sender)
        return {};
    JIAMEI_TRY(const auto facts, state.site());
    if (*sender == facts.site)
        return refuse(ErrorCode::TransferOwnSite, {{"site", sender->text()}});
    return {};
}

Result<Goods> requireGoods(const ports::SiteState& state, const ReceivedLine& line)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(line.goods));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", line.goods.value()}});
    if (goods->isWithdrawn)
        return refuse(ErrorCode::GoodsWithdrawn, {{"barcode", goods->barcode}, {"name", goods->name}});
    if (line.quantity.isZero() || line.quantity.value() > kMostPiecesHeld)
        return refuse(ErrorCode::QuantityOutsideLimits,
                      {{"quantity", line.quantity.value()}, {"max", kMostPiecesHeld}, {"name", goods->name}});
    const auto lineFen = line.unitCost.value() * line.quantity.value();
    if (line.unitCost.value() > kMaxUnitCostFen || lineFen > kMaxLineFen)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "cost"}, {"value", line.unitCost.value()}, {"name", goods->name}});
    return *goods;
}

/// The last good day. Day 0 has no date that anything could lie before or behind.
Result<std::optional<BusinessDate>> expiryOf(const till::BusinessDay& day, const Goods& goods, const ReceivedLine& line)
{
    const bool hasDate = day.number.value() != 0;
    if (line.produced && hasDate && *line.produced > day.date)
        return refuse(ErrorCode::ProductionInFuture,
                      {{"name", goods.name}, {"produced", line.produced->text()}, {"date", day.date.text()}});
    auto expiry = line.expiry;
    if (!expiry && line.produced && goods.shelfLifeDays > 0) {
        JIAMEI_TRY(expiry, lastGoodDay(*line.produced, goods.shelfLifeDays));
    }
    if (expiry && line.produced && *expiry < *line.produced)
        return refuse(ErrorCode::ExpiryBeforeProduction,
                      {{"name", goods.name}, {"produced", line.produced->text()}, {"expiry", expiry->text()}});
    if (expiry && hasDate && *expiry < day.date)
        return refuse(ErrorCode::ExpiryInPast,
                      {{"name", goods.name}, {"expiry", expiry->text()}, {"date", day.date.text()}});
    return expiry;
}

/// What nobody bought, no fund pays.
Done checkFunds(const ports::SiteState& state, const Receive& command, Money cost)
{
    JIAMEI_TRY(const auto used, fund::checkUses(state, command.funds));
    const bool isBought = command.source == Source::Purchase || command.source == Source::Workshop;
    const auto value = isBought ? cost : Money();
    if (used > value)
        return refuse(ErrorCode::FundUseTooLarge, {{"used", used.value()},
                                                   {"value", value.value()},
                                                   {"used_yuan", yuanText(used)},
                                                   {"value_yuan", yuanText(value)}});
    return {};
}

std::uint32_t dateNumber(const std::optional<BusinessDate>& date)
{
    return date ? static_cast<std::uint32_t>(date->daysSince2020()) : 0;
}

/// Every line as a lot of its own. What they cost.
Result<Money> addLines(const ports::SiteState& state, const Receive& command, journal::Document& document)
{
    JIAMEI_TRY(const auto lastLot, state.lastLot());
    JIAMEI_TRY(const auto day, state.lastDay());
    auto& payload = *document.payload.mutable_stock_received();
    Money cost;
    for (const auto& line : command.lines) {
        JIAMEI_TRY(const auto goods, requireGoods(state, line));
        JIAMEI_TRY(const auto expiry, expiryOf(day, goods, line));
        JIAMEI_TRY(const auto lineCost, line.unitCost.times(line.quantity.value()));
        JIAMEI_TRY(cost, cost.plus(lineCost));
        auto& out = *payload.add_lines();
        const LotNumber lot(lastLot.value() + payload.lines_size());
        out.set_goods(line.goods.value());
        out.set_lot(lot.value());
        out.set_quantity(line.quantity.value());
        out.set_unit_cost_fen(line.unitCost.value());
        out.set_expiry(dateNumber(expiry));
        out.set_produced(dateNumber(line.produced));
        journal::Entry entry;
        entry.debit = journal::stockAccount(accountOf(command.source), line.goods);
        entry.credit = journal::shelfAccount(line.goods);
        entry.amount = line.quantity.value();
        entry.lot = lot;
        entry.line = payload.lines_size();
        document.rows.push_back({entry, {}});
    }
    return cost;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Receive& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto dayNumber, requireTime(state, command.source));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    JIAMEI_CHECK(checkTexts(command));
    if (command.lines.empty())
        return refuse(ErrorCode::BasketEmpty);
    JIAMEI_CHECK(checkOrigin(state, command));

    journal::Document document;
    document.authority = authority;
    document.day = dayNumber;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_stock_received();
    payload.set_source(static_cast<std::uint32_t>(command.source));
    payload.set_note(command.note);
    payload.set_supplier(command.supplier);
    payload.set_donor(command.donor ? command.donor->value() : 0);
    payload.set_paper(command.paper);
    payload.set_photo(command.photo);
    JIAMEI_TRY(const auto cost, addLines(state, command, document));
    JIAMEI_CHECK(checkFunds(state, command, cost));
    for (const auto& use : command.funds) {
        auto& out = *payload.add_funds();
        out.set_fund(use.fund.value());
        out.set_fen(use.amount.value());
    }
    fund::addUses(document, command.funds, AccountKind::Spent, payload.lines_size());
    return document;
}

Result<std::optional<BusinessDate>> lastGoodDayOf(const ports::SiteState& state, const ReceivedLine& line)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto goods, requireGoods(state, line));
    return expiryOf(day, goods, line);
}

Done requireOpeningStockTime(const ports::SiteState& state)
{
    JIAMEI_CHECK(requireTime(state, Source::Opening));
    return {};
}

void describe(CanonicalWriter& out, const Receive& command)
{
    const auto days = [](const std::optional<BusinessDate>& date) {
        return date ? std::optional<std::int64_t>(date->daysSince2020()) : std::nullopt;
    };
    out.text("receive");
    out.integer(static_cast<std::int64_t>(command.source));
    out.text(command.note);
    out.integer(static_cast<std::int64_t>(command.lines.size()));
    for (const auto& line : command.lines) {
        out.integer(line.goods.value());
        out.integer(line.quantity.value());
        out.integer(line.unitCost.value());
        out.optionalInteger(days(line.expiry));
        out.optionalInteger(days(line.produced));
    }
    out.text(command.supplier);
    out.optionalInteger(command.donor ? std::optional(command.donor->value()) : std::nullopt);
    out.text(command.paper);
    out.text(command.photo);
    fund::describe(out, command.funds);
}

std::optional<Source> parseSource(std::string_view text)
{
    return called(kSources, text);
}

std::string_view textOf(Source source)
{
    return nameIn(kSources, source);
}

Result<ShelfLevel> levelOf(const std::vector<Lot>& lots)
{
    ShelfLevel level;
    for (const auto& lot : lots) {
        JIAMEI_TRY(level.quantity, level.quantity.plus(lot.quantity));
        JIAMEI_TRY(const auto value, lot.unitCost.times(lot.quantity.value()));
        JIAMEI_TRY(level.value, level.value.plus(value));
    }
    return level;
}

Result<std::vector<ShelfItem>> shelfOf(const ports::SiteState& state, BusinessDate date)
{
    JIAMEI_TRY(const auto everything, state.goods());
    JIAMEI_TRY(const auto lowStock, till::settingValue(state, till::SettingKey::LowStockPieces));
    JIAMEI_TRY(const auto shopMinimum, Quantity::of(lowStock));
    std::vector<ShelfItem> shelf;
    for (const auto& goods : everything) {
        ShelfItem item;
        item.goods = goods;
        JIAMEI_TRY(const auto lots, state.lots(goods.number));
        JIAMEI_TRY(const auto level, levelOf(lots));
        item.quantity = level.quantity;
        item.value = level.value;
        JIAMEI_TRY(const auto parts, onShelf(lots, date));
        item.givable = parts.givable;
        item.expired = parts.expired;
        item.isLow = isLow(goods, item.givable, shopMinimum);
        if (!lots.empty())
            item.nextExpiry = lots.front().expiry;
        JIAMEI_TRY(const auto price, state.price(goods.number, date));
        if (price)
            item.price = price->points;
        shelf.push_back(std::move(item));
    }
    return shelf;
}

} // namespace jiamei::stock
