#include "core/stock/receive.hpp"

#include "core/operators/authority.hpp"
#include "core/points/opening.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <array>

namespace jiamei::stock {

namespace {

using journal::AccountKind;

constexpr std::int64_t kMaxPieces = 1'000'000;
constexpr std::int64_t kMaxUnitCostFen = 10'000'000;
// Ten million yuan: a slip of the finger above it would leave no room for the sums of the site.
constexpr std::int64_t kMaxLineFen = 1'000'000'000;

constexpr std::array<std::pair<std::string_view, Source>, 6> kSources{{{"purchase", Source::Purchase},
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

Done checkLine(const ports::SiteState& state, const till::BusinessDay& day, const ReceivedLine& line)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(line.goods));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", line.goods.value()}});
    if (line.quantity.isZero() || line.quantity.value() > kMaxPieces)
        return refuse(ErrorCode::QuantityOutsideLimits,
                      {{"quantity", line.quantity.value()}, {"max", kMaxPieces}, {"name", goods->name}});
    const auto lineFen = line.unitCost.value() * line.quantity.value();
    if (line.unitCost.value() > kMaxUnitCostFen || lineFen > kMaxLineFen)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "cost"}, {"value", line.unitCost.value()}, {"name", goods->name}});
    if (line.expiry && day.number.value() != 0 && *line.expiry < day.date)
        return refuse(ErrorCode::ExpiryInPast,
                      {{"name", goods->name}, {"expiry", line.expiry->text()}, {"date", day.date.text()}});
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Receive& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto dayNumber, requireTime(state, command.source));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    JIAMEI_CHECK(checkText(command.note, "note", 200));
    if (command.lines.empty())
        return refuse(ErrorCode::BasketEmpty);
    JIAMEI_TRY(const auto lastLot, state.lastLot());
    JIAMEI_TRY(const auto day, state.lastDay());

    journal::Document document;
    document.authority = authority;
    document.day = dayNumber;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_stock_received();
    payload.set_source(static_cast<std::uint32_t>(command.source));
    payload.set_note(command.note);
    for (const auto& line : command.lines) {
        JIAMEI_CHECK(checkLine(state, day, line));
        auto& out = *payload.add_lines();
        const LotNumber lot(lastLot.value() + payload.lines_size());
        out.set_goods(line.goods.value());
        out.set_lot(lot.value());
        out.set_quantity(line.quantity.value());
        out.set_unit_cost_fen(line.unitCost.value());
        out.set_expiry(line.expiry ? static_cast<std::uint32_t>(line.expiry->daysSince2020()) : 0);
        journal::Entry entry;
        entry.debit = journal::stockAccount(accountOf(command.source), line.goods);
        entry.credit = journal::shelfAccount(line.goods);
        entry.amount = line.quantity.value();
        entry.lot = lot;
        entry.line = payload.lines_size();
        document.rows.push_back({entry, {}});
    }
    return document;
}

void describe(CanonicalWriter& out, const Receive& command)
{
    out.text("receive");
    out.integer(static_cast<std::int64_t>(command.source));
    out.text(command.note);
    for (const auto& line : command.lines) {
        out.integer(line.goods.value());
        out.integer(line.quantity.value());
        out.integer(line.unitCost.value());
        out.optionalInteger(line.expiry ? std::optional<std::int64_t>(line.expiry->daysSince2020()) : std::nullopt);
    }
}

std::optional<Source> parseSource(std::string_view text)
{
    for (const auto& [name, source] : kSources) {
        if (name == text)
            return source;
    }
    return std::nullopt;
}

std::string_view textOf(Source source)
{
    for (const auto& [name, known] : kSources) {
        if (known == source)
            return name;
    }
    return {};
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
    std::vector<ShelfItem> shelf;
    for (const auto& goods : everything) {
        ShelfItem item;
        item.goods = goods;
        JIAMEI_TRY(const auto lots, state.lots(goods.number));
        JIAMEI_TRY(const auto level, levelOf(lots));
        item.quantity = level.quantity;
        item.value = level.value;
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
