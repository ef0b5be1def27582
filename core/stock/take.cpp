#include "core/stock/take.hpp"

#include <algorithm>

namespace jiamei::stock {

namespace {

Done add(TakenPieces& taken, const Lot& lot, Quantity pieces)
{
    if (pieces.isZero())
        return {};
    taken.lots.emplace_back(lot.number, pieces);
    JIAMEI_TRY(const auto value, lot.unitCost.times(pieces.value()));
    JIAMEI_TRY(taken.value, taken.value.plus(value));
    return {};
}

Context shortage(const Goods& goods, Quantity wanted, Quantity available)
{
    return {{"barcode", goods.barcode},
            {"name", goods.name},
            {"unit", goods.unit},
            {"wanted", wanted.value()},
            {"available", available.value()}};
}

} // namespace

Result<TakenPieces> takeFromShelf(const ports::SiteState& state, const Goods& goods, Quantity wanted, BusinessDate date,
                                  ExpiredLots expired)
{
    JIAMEI_TRY(const auto lots, state.lots(goods.number));
    TakenPieces taken;
    auto missing = wanted;
    for (const auto& lot : lots) {
        if (expired == ExpiredLots::Stay && isExpired(lot, date))
            continue;
        const auto pieces = std::min(missing, lot.quantity);
        JIAMEI_CHECK(add(taken, lot, pieces));
        missing = missing.lessOrZero(pieces);
    }
    if (missing.isZero())
        return taken;
    JIAMEI_TRY(auto parts, onShelf(lots, date));
    if (expired != ExpiredLots::Stay) {
        JIAMEI_TRY(parts.givable, parts.givable.plus(parts.expired));
        parts.expired = Quantity();
    }
    auto context = shortage(goods, wanted, parts.givable);
    if (parts.expired < missing)
        return refuse(ErrorCode::OutOfStock, std::move(context));
    context.add("expired", parts.expired.value());
    return refuse(ErrorCode::LotExpired, std::move(context));
}

Result<TakenPieces> takeFromLot(const ports::SiteState& state, const Goods& goods, LotNumber number, Quantity wanted)
{
    JIAMEI_TRY(const auto lot, state.lot(number));
    if (!lot || lot->goods != goods.number)
        return refuse(ErrorCode::LotUnknown, {{"lot", number.value()}, {"name", goods.name}});
    if (lot->quantity < wanted)
        return refuse(ErrorCode::OutOfStock, shortage(goods, wanted, lot->quantity));
    TakenPieces taken;
    JIAMEI_CHECK(add(taken, *lot, wanted));
    return taken;
}

void addShelfEntries(journal::Document& document, GoodsNumber goods, const TakenPieces& taken, journal::AccountKind to,
                     std::int32_t line)
{
    for (const auto& [lot, quantity] : taken.lots) {
        journal::Entry pieces;
        pieces.debit = journal::shelfAccount(goods);
        pieces.credit = journal::stockAccount(to, goods);
        pieces.amount = quantity.value();
        pieces.lot = lot;
        pieces.line = line;
        document.rows.push_back({pieces, {}});
    }
}

} // namespace jiamei::stock
