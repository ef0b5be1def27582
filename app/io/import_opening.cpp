#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

namespace jiamei::io {

Result<Imported<OpeningBalanceRow>> importOpeningBalances(const Table& table)
{
    enum Column : std::size_t { Number, Balance };
    JIAMEI_TRY(const auto columns,
               ColumnMap::of(table, {{"户编号", "household", "户号", "编号"}, {"积分", "points", "期初积分"}}));
    Imported<OpeningBalanceRow> imported;
    FirstRows<HouseholdNumber> seen;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.problems);
        const OpeningBalanceRow balance{row.required(Number, HouseholdNumber::parse),
                                        row.required(Balance, parseAmount<Points, 1>)};
        const bool isNumber = HouseholdNumber::parse(row.cell(Number)).has_value();
        if (const auto first = isNumber ? seen.add(balance.household, source.number) : std::nullopt)
            row.problem(Number, ErrorCode::HouseholdDuplicate,
                        {{"household", balance.household.text()}, {"first_row", *first}});
        if (row.isGood())
            imported.rows.push_back({source.number, balance});
    }
    return imported;
}

Result<Imported<OpeningStockRow>> importOpeningStock(const Table& table)
{
    enum Column : std::size_t { Barcode, Pieces, Cost, Expiry };
    JIAMEI_TRY(const auto columns, ColumnMap::of(table, {{"条码", "barcode"},
                                                         {"数量", "quantity"},
                                                         {"进价", "cost_yuan", "yuan", "单价", "unit_cost"},
                                                         {"有效期", "expiry", "保质期至", "保质期"}}));
    Imported<OpeningStockRow> imported;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.problems);
        OpeningStockRow stock{row.required(Barcode, parseBarcode), row.required(Pieces, parseAmount<Quantity, 1>),
                              row.optional(Cost, parseYuan), row.optional(Expiry, parseSheetDate)};
        if (row.isGood())
            imported.rows.push_back({source.number, std::move(stock)});
    }
    return imported;
}

} // namespace jiamei::io
