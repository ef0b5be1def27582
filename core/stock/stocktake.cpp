#include "core/stock/stocktake.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/stock/limits.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <set>

namespace jiamei::stock {

namespace {

Result<Stocktake> requireState(const ports::SiteState& state, DocumentNumber number, StocktakeState wanted)
{
    JIAMEI_TRY(auto stocktake, requireStocktake(state, number));
    if (stocktake.state != wanted)
        return wrongState(stocktake);
    return stocktake;
}

/// A document of records about the stocktake; it may be written between days.
Result<journal::Document> documentAbout(const ports::SiteState& state, const operators::Authority& authority)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    return document;
}

Result<std::set<GoodsNumber>> countedIn(const ports::SiteState& state, DocumentNumber stocktake)
{
    JIAMEI_TRY(const auto counts, state.countsOf(stocktake));
    std::set<GoodsNumber> counted;
    for (const auto& count : counts)
        counted.insert(count.goods);
    return counted;
}

/// What nobody counted, in the order of the stocktake.
Result<std::vector<Goods>> uncountedIn(const ports::SiteState& state, const Stocktake& stocktake)
{
    JIAMEI_TRY(const auto counted, countedIn(state, stocktake.number));
    std::vector<Goods> left;
    for (const auto number : stocktake.goods) {
        if (counted.contains(number))
            continue;
        JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
        if (goods)
            left.push_back(*goods);
    }
    return left;
}

/// Lines of one command against the stocktake, in turn.
class LineCheck {
public:
    LineCheck(const CountGoods& command, const Stocktake& stocktake, std::set<GoodsNumber> before)
        : m_command(command), m_stocktake(stocktake), m_before(std::move(before))
    {
    }

    Done check(const ports::SiteState& state, const CountedPieces& line)
    {
        JIAMEI_TRY(const auto goods, state.goodsByNumber(line.goods));
        if (!goods)
            return refuse(ErrorCode::GoodsUnknown, {{"goods", line.goods.value()}});
        if (std::ranges::find(m_stocktake.goods, line.goods) == m_stocktake.goods.end())
            return refuse(ErrorCode::StocktakeOutside,
                          {{"barcode", goods->barcode}, {"name", goods->name}, {"area", m_stocktake.area}});
        if (!m_seen.insert(line.goods).second)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", goods->barcode}, {"name", goods->name}});
        if (!m_command.again && m_before.contains(line.goods))
            return refuse(ErrorCode::StocktakeCountedBefore, {{"barcode", goods->barcode}, {"name", goods->name}});
        if (line.counted.value() > kMostPiecesHeld)
            return refuse(ErrorCode::QuantityOutsideLimits,
                          {{"quantity", line.counted.value()}, {"max", kMostPiecesHeld}, {"name", goods->name}});
        return {};
    }

private:
    const CountGoods& m_command;
    const Stocktake& m_stocktake;
    std::set<GoodsNumber> m_before;
    std::set<GoodsNumber> m_seen;
};

} // namespace

Result<std::vector<Goods>> goodsOfArea(const ports::SiteState& state, std::string_view area)
{
    JIAMEI_TRY(auto everything, state.goods());
    JIAMEI_TRY(const auto shelves, state.balancesOf(journal::AccountKind::Shelf));
    std::erase_if(everything, [&](const Goods& goods) {
        const auto shelf = shelves.find(journal::shelfAccount(goods.number));
        const bool isThere = shelf != shelves.end() && (!goods.isWithdrawn || shelf->second.net() > 0);
        return !isThere || (!area.empty() && goods.category != area);
    });
    return everything;
}

Result<std::optional<Stocktake>> openStocktake(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto all, state.stocktakes());
    const auto open = std::ranges::find_if(all, [](const Stocktake& stocktake) {
        return stocktake.state == StocktakeState::Counting || stocktake.state == StocktakeState::Finished;
    });
    return open == all.end() ? std::optional<Stocktake>() : std::optional(*open);
}

Result<Stocktake> requireStocktake(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(auto stocktake, state.stocktake(number));
    if (!stocktake)
        return refuse(ErrorCode::StocktakeUnknown, {{"document", number.value()}});
    return std::move(*stocktake);
}

tl::unexpected<Error> wrongState(const Stocktake& stocktake)
{
    return refuse(ErrorCode::StocktakeState,
                  {{"document", stocktake.number.value()}, {"state", std::string(textOf(stocktake.state))}});
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const OpenStocktake& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(till::requireOpenDay(state));
    JIAMEI_CHECK(checkText(command.area, "area", 60));
    JIAMEI_TRY(const auto open, openStocktake(state));
    if (open)
        return refuse(ErrorCode::StocktakeIsOpen, {{"document", open->number.value()}, {"area", open->area}});
    JIAMEI_TRY(const auto goods, goodsOfArea(state, command.area));
    if (goods.empty())
        return refuse(ErrorCode::StocktakeEmpty, {{"area", command.area}});
    JIAMEI_TRY(auto document, documentAbout(state, authority));
    auto& payload = *document.payload.mutable_stocktake_opened();
    payload.set_area(command.area);
    for (const auto& item : goods)
        payload.add_goods(item.number.value());
    document.rows.push_back({journal::Record{journal::RecordType::StocktakeOpened, {}, {}}, {}});
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CountGoods& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Redeem));
    JIAMEI_TRY(const auto stocktake, requireState(state, command.stocktake, StocktakeState::Counting));
    if (command.lines.empty())
        return refuse(ErrorCode::BasketEmpty);
    JIAMEI_TRY(auto before, countedIn(state, stocktake.number));
    JIAMEI_TRY(auto document, documentAbout(state, authority));
    auto& payload = *document.payload.mutable_stocktake_counted();
    payload.set_stocktake(stocktake.number.value());
    payload.set_again(command.again);
    LineCheck lines(command, stocktake, std::move(before));
    for (const auto& line : command.lines) {
        JIAMEI_CHECK(lines.check(state, line));
        JIAMEI_TRY(const auto shelf, state.balance(journal::shelfAccount(line.goods)));
        auto& out = *payload.add_lines();
        out.set_goods(line.goods.value());
        out.set_counted(line.counted.value());
        out.set_book(shelf.net());
        document.addRecord(journal::RecordType::StocktakeCounted, line.goods.value());
    }
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const FinishStocktake& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto stocktake, requireState(state, command.stocktake, StocktakeState::Counting));
    JIAMEI_TRY(const auto left, uncountedIn(state, stocktake));
    if (left.size() == stocktake.goods.size())
        return refuse(ErrorCode::StocktakeEmpty, {{"area", stocktake.area}});
    if (!left.empty() && !command.leaveRest)
        return refuse(ErrorCode::StocktakeUncounted,
                      {{"count", static_cast<std::int64_t>(left.size())}, {"name", left.front().name}});
    JIAMEI_TRY(auto document, documentAbout(state, authority));
    auto& payload = *document.payload.mutable_stocktake_finished();
    payload.set_stocktake(stocktake.number.value());
    for (const auto& goods : left)
        payload.add_uncounted(goods.number.value());
    document.addRecord(journal::RecordType::StocktakeFinished, stocktake.number.value());
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const DropStocktake& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_TRY(const auto stocktake, requireStocktake(state, command.stocktake));
    if (stocktake.state != StocktakeState::Counting && stocktake.state != StocktakeState::Finished)
        return wrongState(stocktake);
    JIAMEI_TRY(auto document, documentAbout(state, authority));
    auto& payload = *document.payload.mutable_stocktake_dropped();
    payload.set_stocktake(stocktake.number.value());
    payload.set_reason(command.reason);
    document.addRecord(journal::RecordType::StocktakeDropped, stocktake.number.value());
    return document;
}

void describe(CanonicalWriter& out, const OpenStocktake& command)
{
    out.text("stocktake-open");
    out.text(command.area);
}

void describe(CanonicalWriter& out, const CountGoods& command)
{
    out.text("stocktake-count");
    out.integer(command.stocktake.value());
    out.integer(command.again ? 1 : 0);
    for (const auto& line : command.lines) {
        out.integer(line.goods.value());
        out.integer(line.counted.value());
    }
}

void describe(CanonicalWriter& out, const FinishStocktake& command)
{
    out.text("stocktake-finish");
    out.integer(command.stocktake.value());
    out.integer(command.leaveRest ? 1 : 0);
}

void describe(CanonicalWriter& out, const DropStocktake& command)
{
    out.text("stocktake-drop");
    out.integer(command.stocktake.value());
    out.text(command.reason);
}

Result<StocktakeProgress> progressOf(const ports::SiteState& state, DocumentNumber stocktake)
{
    StocktakeProgress progress;
    JIAMEI_TRY(progress.stocktake, requireStocktake(state, stocktake));
    JIAMEI_TRY(progress.left, uncountedIn(state, progress.stocktake));
    JIAMEI_TRY(const auto counts, state.countsOf(stocktake));
    progress.counted = static_cast<std::int32_t>(counts.size());
    for (const auto& count : counts)
        ++progress.counters[count.counter];
    return progress;
}

} // namespace jiamei::stock
