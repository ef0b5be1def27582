// The part of the reader that asks for goods, prices, lots, stocktakes, assets, funds, donors, slips and movements.
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/shop_reading.hpp"
#include "db/sqlite/site_reader.hpp"
#include "db/sqlite/site_sql.hpp"

#include <algorithm>
#include <set>

namespace jiamei::db {

Result<const std::vector<stock::Goods>*> SiteReader::cachedGoods() const
{
    return filled(m_cache.goods, [&] { return readGoods(m_connection); });
}

Result<std::optional<stock::Goods>> SiteReader::goodsByBarcode(std::string_view barcode) const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return firstOf(*all, [&](const auto& goods) { return stock::piecesUnder(goods, barcode).has_value(); });
}

Result<std::optional<stock::Goods>> SiteReader::goodsByNumber(GoodsNumber number) const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return firstOf(*all, [&](const auto& goods) { return goods.number == number; });
}

Result<std::vector<stock::Goods>> SiteReader::goods() const
{
    JIAMEI_TRY(const auto* const all, cachedGoods());
    return *all;
}

Result<const std::vector<stock::Price>*> SiteReader::cachedPrices() const
{
    return filled(m_cache.prices, [&] { return readPrices(m_connection); });
}

Result<std::optional<stock::Price>> SiteReader::price(GoodsNumber goods, BusinessDate date) const
{
    JIAMEI_TRY(const auto* const prices, cachedPrices());
    std::optional<stock::Price> best;
    auto price = std::lower_bound(prices->begin(), prices->end(), goods,
                                  [](const auto& item, GoodsNumber number) { return item.goods < number; });
    for (; price != prices->end() && price->goods == goods; ++price) {
        if (stock::holdsOn(*price, date) && (!best || stock::overrides(*price, *best)))
            best = *price;
    }
    return best;
}

Result<PriceVersion> SiteReader::priceVersion() const
{
    JIAMEI_TRY(const auto* const prices, cachedPrices());
    PriceVersion newest;
    for (const auto& price : *prices)
        newest = std::max(newest, price.version);
    return newest;
}

Result<std::vector<stock::Lot>> SiteReader::lots(GoodsNumber goods) const
{
    const auto known = m_cache.books.lots.find(goods);
    if (known != m_cache.books.lots.end())
        return known->second;
    return guarded([&]() -> Result<std::vector<stock::Lot>> {
        std::vector<stock::Lot> found;
        auto cursor = m_connection.query(sql::kLotsLeft, goods.value());
        while (cursor.next()) {
            JIAMEI_TRY(const auto lot, readLot(cursor));
            found.push_back(lot);
        }
        // Sorted here: for a handful of lots SQLite would build and take down a sorter of its own.
        std::ranges::sort(found, stock::leavesBefore);
        return m_cache.books.lots.emplace(goods, std::move(found)).first->second;
    });
}

Result<std::optional<stock::Lot>> SiteReader::lot(LotNumber number) const
{
    for (const auto& [goods, lots] : m_cache.books.lots) {
        const auto known = std::ranges::find(lots, number, &stock::Lot::number);
        if (known != lots.end())
            return *known;
    }
    return guarded([&]() -> Result<std::optional<stock::Lot>> {
        auto cursor = m_connection.query(sql::kLot, number.value());
        if (!cursor.next())
            return std::optional<stock::Lot>();
        JIAMEI_TRY(const auto found, readLot(cursor));
        return std::optional(found);
    });
}

Result<LotNumber> SiteReader::lastLot() const
{
    JIAMEI_TRY(const auto* const last, filled(m_cache.books.lastLot, [&]() -> Result<LotNumber> {
                   return LotNumber(static_cast<std::int32_t>(m_connection.value(sql::kLastLot)));
               }));
    return *last;
}

Result<TakenPieces> SiteReader::takenPieces(HouseholdNumber household, const points::DateSpan& span) const
{
    TakenPieces found{household, span, {}};
    JIAMEI_TRY(const auto* const days, cachedDays());
    std::set<DayNumber> inSpan;
    for (const auto& day : *days)
        if (span.first <= day.date && day.date <= span.last)
            inSpan.insert(day.number);
    if (inSpan.empty())
        return found;
    return guarded([&]() -> Result<TakenPieces> {
        DocumentNumber last;
        auto redemption = m_connection.query(sql::kRedemptionsOf, std::int32_t(household.value()),
                                             inSpan.begin()->value(), inSpan.rbegin()->value());
        while (redemption.next()) {
            const auto document = DocumentNumber(redemption.integer(0));
            if (document == last || !inSpan.contains(DayNumber(redemption.number<std::int32_t>(1))))
                continue;
            last = document;
            auto line = m_connection.query(sql::kPiecesOf, document.value());
            while (line.next())
                found.pieces[GoodsNumber(line.number<std::int32_t>(0))] += line.integer(1);
        }
        return found;
    });
}

Result<Quantity> SiteReader::redeemedPieces(HouseholdNumber household, GoodsNumber goods,
                                            const points::DateSpan& span) const
{
    auto& taken = m_cache.books.taken;
    if (!taken || taken->household != household || taken->span != span) {
        taken.reset();
        JIAMEI_TRY(taken, takenPieces(household, span));
    }
    const auto pieces = taken->pieces.find(goods);
    return Quantity::of(pieces == taken->pieces.end() ? 0 : pieces->second);
}

Result<std::vector<stock::Price>> SiteReader::pricesOf(GoodsNumber goods) const
{
    JIAMEI_TRY(const auto* const prices, cachedPrices());
    std::vector<stock::Price> found;
    std::ranges::copy_if(*prices, std::back_inserter(found),
                         [goods](const auto& price) { return price.goods == goods; });
    return found;
}

Result<std::vector<ports::HistoryItem>> SiteReader::goodsMoves(GoodsNumber goods, Seq before, std::size_t limit) const
{
    return guarded([&] {
        auto cursor =
            m_connection.query(sql::kGoodsMoves, goods.value(), before.value(), static_cast<std::int64_t>(limit));
        return itemsOf(cursor);
    });
}

Result<std::vector<ports::HistoryItem>> SiteReader::moneyMoves(Seq before, std::size_t limit) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kMoneyMoves, before.value(), static_cast<std::int64_t>(limit));
        return itemsOf(cursor);
    });
}

Result<std::map<std::pair<GoodsNumber, journal::AccountKind>, std::int64_t>>
SiteReader::piecesMoved(const points::DateSpan& span) const
{
    using Moved = std::map<std::pair<GoodsNumber, journal::AccountKind>, std::int64_t>;
    return guarded([&]() -> Result<Moved> {
        Moved moved;
        const auto [first, last] = rowsBetween(m_connection, span);
        auto cursor =
            m_connection.query(sql::kPiecesMoved, first, last, span.first.daysSince2020(), span.last.daysSince2020());
        while (cursor.next())
            moved[{GoodsNumber(cursor.number<std::int32_t>(0)), static_cast<journal::AccountKind>(cursor.integer(1))}] =
                cursor.integer(2);
        return moved;
    });
}

Result<std::vector<stock::Stocktake>> SiteReader::stocktakes() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kStocktakes);
        return readStocktakes(cursor);
    });
}

Result<std::optional<stock::Stocktake>> SiteReader::stocktake(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::optional<stock::Stocktake>> {
        auto cursor = m_connection.query(sql::kStocktake, number.value());
        JIAMEI_TRY(auto found, readStocktakes(cursor));
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<std::vector<stock::StocktakeCount>> SiteReader::countsOf(DocumentNumber stocktake) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kStocktakeCounts, stocktake.value());
        return readStocktakeCounts(cursor);
    });
}

Result<std::vector<stock::Asset>> SiteReader::assets() const
{
    return guarded([&] { return readAssets(m_connection); });
}

Result<std::vector<fund::Fund>> SiteReader::funds() const
{
    return guarded([&] { return readFunds(m_connection); });
}

Result<std::vector<fund::Donor>> SiteReader::donors() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kDonors);
        return readDonors(cursor);
    });
}

Result<std::optional<fund::Donor>> SiteReader::donor(DocumentNumber number) const
{
    return guarded([&]() -> Result<std::optional<fund::Donor>> {
        auto cursor = m_connection.query(sql::kDonor, number.value());
        JIAMEI_TRY(const auto found, readDonors(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<till::Slip>> SiteReader::slips() const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kSlips);
        return readSlips(cursor);
    });
}

Result<std::optional<till::Slip>> SiteReader::slip(SlipNumber number) const
{
    return guarded([&]() -> Result<std::optional<till::Slip>> {
        auto cursor = m_connection.query(sql::kSlip, number.value());
        JIAMEI_TRY(const auto found, readSlips(cursor));
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<till::Slip>> SiteReader::slipsOf(HouseholdNumber household) const
{
    return guarded([&] {
        auto cursor = m_connection.query(sql::kSlipsOf, std::int32_t(household.value()));
        return readSlips(cursor);
    });
}

Result<std::vector<till::PaperSlip>> SiteReader::paperSlips() const
{
    return guarded([&]() -> Result<std::vector<till::PaperSlip>> {
        auto cursor = m_connection.query(sql::kPaperSlips);
        return readPaperSlips(cursor);
    });
}

Result<std::optional<till::PaperSlip>> SiteReader::paperSlip(PaperSlipNumber number) const
{
    return guarded([&]() -> Result<std::optional<till::PaperSlip>> {
        auto cursor = m_connection.query(sql::kPaperSlip, number.value());
        const auto found = readPaperSlips(cursor);
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

} // namespace jiamei::db
