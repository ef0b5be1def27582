// The end of a stocktake: what it found, and the books brought to it.
#include "core/stock/stocktake.hpp"

#include "core/operators/authority.hpp"
#include "core/operators/other_person.hpp"
#include "core/stock/take.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <set>

namespace jiamei::stock {

namespace {

using journal::AccountKind;

/// What bringing the book of one goods to its count takes.
struct Adjustment {
    std::int64_t difference = 0; ///< counted less book
    TakenPieces pieces;          ///< of lots that they leave, or of the one that they are put to
    bool needsLot = false;       ///< found, and no lot there to put them to
    Money unitCost;              ///< of the new lot
};

Result<Goods> goodsNumbered(const ports::SiteState& state, GoodsNumber number)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", number.value()}});
    return *goods;
}

Result<TakenPieces> takeMissing(const ports::SiteState& state, const Goods& goods, const StocktakeCount& count,
                                BusinessDate date)
{
    const auto missing = count.book.lessOrZero(count.counted);
    auto taken = takeFromShelf(state, goods, missing, date, ExpiredLots::Leave);
    if (taken || taken.error().code != ErrorCode::OutOfStock)
        return taken;
    auto context = taken.error().context;
    context.add("document", count.stocktake.value());
    return refuse(ErrorCode::StocktakeOutdated, std::move(context));
}

/// Errors: StocktakeOutdated, Overflow.
Result<Adjustment> adjustmentOf(const ports::SiteState& state, const Goods& goods, const StocktakeCount& count,
                                BusinessDate date)
{
    Adjustment adjustment;
    adjustment.difference = count.counted.value() - count.book.value();
    if (adjustment.difference < 0) {
        JIAMEI_TRY(adjustment.pieces, takeMissing(state, goods, count, date));
        return adjustment;
    }
    if (adjustment.difference == 0)
        return adjustment;
    JIAMEI_TRY(const auto lots, state.lots(goods.number));
    const auto newest = std::ranges::max_element(lots, {}, &Lot::number);
    adjustment.needsLot = newest == lots.end();
    adjustment.unitCost = adjustment.needsLot ? goods.usualCost : newest->unitCost;
    JIAMEI_TRY(adjustment.pieces.value, adjustment.unitCost.times(adjustment.difference));
    adjustment.pieces.lots.emplace_back(adjustment.needsLot ? LotNumber() : newest->number,
                                        count.counted.lessOrZero(count.book));
    return adjustment;
}

/// What makes the person no other one than somebody who counted.
Result<operators::Tie> tieToCounters(const ports::SiteState& state, const std::vector<StocktakeCount>& counts,
                                     const operators::Operator& person)
{
    std::set<OperatorNumber> counters;
    for (const auto& count : counts)
        counters.insert(count.counter);
    for (const auto number : counters) {
        JIAMEI_TRY(const auto counter, state.operatorByNumber(number));
        if (!counter)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", number.value()}});
        JIAMEI_TRY(const auto tie, operators::tieBetween(state, *counter, person));
        if (tie != operators::Tie::None)
            return tie;
    }
    return operators::Tie::None;
}

/// Nobody accepts what they counted themselves, under whatever account, or what their household counted.
Done checkPersons(const ports::SiteState& state, const operators::Authority& authority,
                  const operators::Operator& actor, const std::vector<StocktakeCount>& counts)
{
    JIAMEI_TRY(const auto actorTie, tieToCounters(state, counts, actor));
    if (actorTie != operators::Tie::None)
        JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    if (!authority.approver)
        return {};
    JIAMEI_TRY(const auto second, state.operatorByNumber(*authority.approver));
    if (!second)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", authority.approver->value()}});
    JIAMEI_TRY(const auto secondTie, tieToCounters(state, counts, *second));
    if (secondTie == operators::Tie::None)
        return {};
    if (secondTie == operators::Tie::SameHousehold)
        return refuse(ErrorCode::SecondPersonHousehold,
                      {{"operator", second->id.text()}, {"household", second->household->text()}});
    return refuse(ErrorCode::StocktakeOwnCount, {{"operator", second->id.text()}});
}

Done checkReasons(const ports::SiteState& state, const Stocktake& stocktake,
                  const std::vector<DifferenceCause>& reasons)
{
    std::set<GoodsNumber> seen;
    for (const auto& cause : reasons) {
        JIAMEI_CHECK(checkText(cause.note, "note", 200));
        JIAMEI_TRY(const auto goods, goodsNumbered(state, cause.goods));
        if (std::ranges::find(stocktake.goods, cause.goods) == stocktake.goods.end())
            return refuse(ErrorCode::StocktakeOutside,
                          {{"barcode", goods.barcode}, {"name", goods.name}, {"area", stocktake.area}});
        if (!seen.insert(cause.goods).second)
            return refuse(ErrorCode::GoodsDuplicate, {{"barcode", goods.barcode}, {"name", goods.name}});
    }
    return {};
}

/// The books of one shop brought to the counts, line by line.
class Acceptance {
public:
    Acceptance(const ports::SiteState& state, const AcceptStocktake& command, BusinessDate date, LotNumber lastLot,
               journal::Document& document)
        : m_state(state), m_command(command), m_date(date), m_lastLot(lastLot), m_document(document)
    {
    }

    Done add(const StocktakeCount& count)
    {
        JIAMEI_TRY(const auto goods, goodsNumbered(m_state, count.goods));
        auto& line = *m_document.payload.mutable_stocktake_accepted()->add_lines();
        line.set_goods(count.goods.value());
        line.set_counted(count.counted.value());
        line.set_book(count.book.value());
        if (count.counted == count.book)
            return {};
        const auto cause = std::ranges::find(m_command.reasons, count.goods, &DifferenceCause::goods);
        if (cause == m_command.reasons.end())
            return refuse(ErrorCode::StocktakeReasonMissing,
                          {{"barcode", goods.barcode},
                           {"name", goods.name},
                           {"difference", count.counted.value() - count.book.value()}});
        line.set_reason(static_cast<std::uint32_t>(cause->reason));
        line.set_note(cause->note);
        JIAMEI_TRY(auto adjustment, adjustmentOf(m_state, goods, count, m_date));
        if (adjustment.needsLot) {
            m_lastLot = LotNumber(m_lastLot.value() + 1);
            adjustment.pieces.lots.front().first = m_lastLot;
            line.set_new_lot(m_lastLot.value());
            line.set_unit_cost_fen(adjustment.unitCost.value());
        }
        line.set_value_fen(adjustment.pieces.value.value());
        for (const auto& [lot, quantity] : adjustment.pieces.lots) {
            auto& out = *line.add_lots();
            out.set_lot(lot.value());
            out.set_quantity(quantity.value());
        }
        addEntries(count.goods, adjustment);
        return {};
    }

private:
    void addEntries(GoodsNumber goods, const Adjustment& adjustment)
    {
        const auto line = m_document.payload.stocktake_accepted().lines_size();
        if (adjustment.difference < 0)
            return addShelfEntries(m_document, goods, adjustment.pieces, AccountKind::Difference, line);
        const auto& [lot, quantity] = adjustment.pieces.lots.front();
        journal::Entry found;
        found.debit = journal::stockAccount(AccountKind::Difference, goods);
        found.credit = journal::shelfAccount(goods);
        found.amount = quantity.value();
        found.lot = lot;
        found.line = line;
        m_document.rows.push_back({found, {}});
    }

    const ports::SiteState& m_state;
    const AcceptStocktake& m_command;
    BusinessDate m_date;
    LotNumber m_lastLot;
    journal::Document& m_document;
};

/// As the shelf is now.
Result<StocktakeDifference> foundDifference(const ports::SiteState& state, const StocktakeCount& count,
                                            BusinessDate date)
{
    StocktakeDifference difference;
    JIAMEI_TRY(difference.goods, goodsNumbered(state, count.goods));
    difference.counted = count.counted;
    difference.book = count.book;
    difference.difference = count.counted.value() - count.book.value();
    const auto adjustment = adjustmentOf(state, difference.goods, count, date);
    difference.isOutdated = !adjustment && adjustment.error().code == ErrorCode::StocktakeOutdated;
    if (!adjustment && !difference.isOutdated)
        return refuse(adjustment.error());
    if (adjustment)
        difference.value = adjustment->pieces.value;
    return difference;
}

/// As it was booked.
Result<std::vector<StocktakeDifference>> acceptedDifferences(const ports::SiteState& state, const Stocktake& stocktake)
{
    std::vector<StocktakeDifference> differences;
    JIAMEI_TRY(const auto document, state.document(stocktake.changed));
    if (!document)
        return refuse(ErrorCode::DocumentUnknown, {{"document", stocktake.changed.value()}});
    for (const auto& line : document->payload.stocktake_accepted().lines()) {
        StocktakeDifference difference;
        JIAMEI_TRY(difference.goods, goodsNumbered(state, GoodsNumber(line.goods())));
        JIAMEI_TRY(difference.counted, Quantity::of(line.counted()));
        JIAMEI_TRY(difference.book, Quantity::of(line.book()));
        JIAMEI_TRY(difference.value, Money::of(line.value_fen()));
        difference.difference = line.counted() - line.book();
        difference.reason = differenceReasonOf(line.reason());
        difference.note = line.note();
        differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AcceptStocktake& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto stocktake, requireStocktake(state, command.stocktake));
    if (stocktake.state != StocktakeState::Finished)
        return wrongState(stocktake);
    JIAMEI_TRY(const auto counts, state.countsOf(stocktake.number));
    JIAMEI_CHECK(checkPersons(state, authority, actor, counts));
    JIAMEI_CHECK(checkReasons(state, stocktake, command.reasons));
    JIAMEI_TRY(const auto lastLot, state.lastLot());

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    document.payload.mutable_stocktake_accepted()->set_stocktake(stocktake.number.value());
    document.addRecord(journal::RecordType::StocktakeAccepted, stocktake.number.value());
    Acceptance acceptance(state, command, day.date, lastLot, document);
    for (const auto& count : counts)
        JIAMEI_CHECK(acceptance.add(count));
    return document;
}

void describe(CanonicalWriter& out, const AcceptStocktake& command)
{
    out.text("stocktake-accept");
    out.integer(command.stocktake.value());
    for (const auto& cause : command.reasons) {
        out.integer(cause.goods.value());
        out.integer(static_cast<std::int64_t>(cause.reason));
        out.text(cause.note);
    }
}

Result<std::vector<StocktakeDifference>> differencesOf(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto stocktake, requireStocktake(state, number));
    if (stocktake.state == StocktakeState::Accepted)
        return acceptedDifferences(state, stocktake);
    if (stocktake.state != StocktakeState::Finished)
        return wrongState(stocktake);
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto counts, state.countsOf(number));
    std::vector<StocktakeDifference> differences;
    for (const auto& count : counts) {
        JIAMEI_TRY(auto difference, foundDifference(state, count, day.date));
        differences.push_back(std::move(difference));
    }
    return differences;
}

} // namespace jiamei::stock
