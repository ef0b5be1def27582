// The part of the model that knows goods, prices, lots, stocktakes, assets, funds, donors and slips.
#include "core/journal/map_values.hpp"
#include "core/journal/site_model.hpp"

namespace jiamei::journal {

Result<std::optional<stock::Goods>> SiteModel::goodsByBarcode(std::string_view barcode) const
{
    const auto found = std::find_if(m_goods.begin(), m_goods.end(), [&](const auto& item) {
        return stock::piecesUnder(item.second, barcode).has_value();
    });
    if (found == m_goods.end())
        return std::optional<stock::Goods>();
    return std::optional(found->second);
}

Result<std::optional<stock::Goods>> SiteModel::goodsByNumber(GoodsNumber number) const
{
    return find(m_goods, number);
}

Result<std::vector<stock::Goods>> SiteModel::goods() const
{
    return valuesOf(m_goods);
}

Result<std::optional<stock::Price>> SiteModel::price(GoodsNumber goods, BusinessDate date) const
{
    std::optional<stock::Price> best;
    for (const auto& [key, price] : m_prices) {
        if (price.goods == goods && stock::holdsOn(price, date) && (!best || stock::overrides(price, *best)))
            best = price;
    }
    return best;
}

Result<PriceVersion> SiteModel::priceVersion() const
{
    PriceVersion newest;
    for (const auto& [key, price] : m_prices)
        newest = std::max(newest, price.version);
    return newest;
}

Result<std::vector<stock::Lot>> SiteModel::lots(GoodsNumber goods) const
{
    std::vector<stock::Lot> found;
    for (const auto& [number, lot] : m_lots) {
        if (lot.goods == goods && !lot.quantity.isZero())
            found.push_back(lot);
    }
    std::ranges::sort(found, stock::leavesBefore);
    return found;
}

Result<std::optional<stock::Lot>> SiteModel::lot(LotNumber number) const
{
    return find(m_lots, number);
}

Result<LotNumber> SiteModel::lastLot() const
{
    return m_lots.empty() ? LotNumber() : m_lots.rbegin()->first;
}

Result<Quantity> SiteModel::redeemedPieces(HouseholdNumber household, GoodsNumber goods,
                                           const points::DateSpan& span) const
{
    std::set<DocumentNumber> redemptions;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && entry->kind == EntryKind::Single && entry->debit == householdAccount(household) &&
            entry->credit == redeemedAccount() && isDayIn(row.day, span))
            redemptions.insert(row.document);
    }
    std::int64_t pieces = 0;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && entry->kind == EntryKind::Single && entry->debit == shelfAccount(goods) &&
            entry->credit.kind == AccountKind::GoodsRedeemed && redemptions.contains(row.document) &&
            !isUndone(row.seq))
            pieces += entry->amount;
    }
    return Quantity::of(pieces);
}

Result<std::vector<stock::Price>> SiteModel::pricesOf(GoodsNumber goods) const
{
    return valuesThat(m_prices, [goods](const auto& price) { return price.goods == goods; });
}

Result<std::vector<ports::HistoryItem>> SiteModel::goodsMoves(GoodsNumber goods, Seq before, std::size_t limit) const
{
    return rowsBefore(before, limit, [goods](const Row& row) {
        const auto* entry = std::get_if<Entry>(&row.body);
        return entry != nullptr && ledgerOf(entry->debit.kind) == Ledger::Stock && entry->debit.owner == goods.value();
    });
}

Result<std::vector<ports::HistoryItem>> SiteModel::moneyMoves(Seq before, std::size_t limit) const
{
    return rowsBefore(before, limit, [](const Row& row) {
        const auto* entry = std::get_if<Entry>(&row.body);
        return entry != nullptr && ledgerOf(entry->debit.kind) == Ledger::Money;
    });
}

Result<std::map<std::pair<GoodsNumber, AccountKind>, std::int64_t>>
SiteModel::piecesMoved(const points::DateSpan& span) const
{
    std::map<std::pair<GoodsNumber, AccountKind>, std::int64_t> moved;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr || ledgerOf(entry->debit.kind) != Ledger::Stock || !isDayIn(row.day, span))
            continue;
        const bool leaves = entry->debit.kind == AccountKind::Shelf;
        moved[{GoodsNumber(entry->debit.owner), leaves ? entry->credit.kind : entry->debit.kind}] +=
            leaves ? entry->amount : -entry->amount;
    }
    return moved;
}

Result<std::vector<stock::Stocktake>> SiteModel::stocktakes() const
{
    return valuesOf(m_stocktakes);
}

Result<std::optional<stock::Stocktake>> SiteModel::stocktake(DocumentNumber number) const
{
    return find(m_stocktakes, number);
}

Result<std::vector<stock::StocktakeCount>> SiteModel::countsOf(DocumentNumber stocktake) const
{
    return valuesThat(m_counts, [stocktake](const auto& count) { return count.stocktake == stocktake; });
}

Result<std::vector<stock::Asset>> SiteModel::assets() const
{
    return valuesOf(m_assets);
}

Result<std::vector<fund::Fund>> SiteModel::funds() const
{
    return valuesOf(m_funds);
}

Result<std::vector<fund::Donor>> SiteModel::donors() const
{
    return valuesOf(m_donors);
}

Result<std::optional<fund::Donor>> SiteModel::donor(DocumentNumber number) const
{
    return find(m_donors, number);
}

Result<std::vector<till::Slip>> SiteModel::slips() const
{
    return valuesOf(m_slips);
}

Result<std::optional<till::Slip>> SiteModel::slip(SlipNumber number) const
{
    return find(m_slips, number);
}

Result<std::vector<till::Slip>> SiteModel::slipsOf(HouseholdNumber household) const
{
    return valuesThat(m_slips, [household](const auto& slip) { return slip.household == household; });
}

Result<std::vector<till::PaperSlip>> SiteModel::paperSlips() const
{
    return valuesOf(m_paperSlips);
}

Result<std::optional<till::PaperSlip>> SiteModel::paperSlip(PaperSlipNumber number) const
{
    return find(m_paperSlips, number);
}

} // namespace jiamei::journal
