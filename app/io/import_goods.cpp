#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

namespace jiamei::io {

namespace {

enum Column : std::size_t { Barcode, Category, Name, Spec, Unit, PointsPrice, Cost, Limit };

GoodsRow goodsOf(RowReader& row)
{
    GoodsRow result;
    auto& goods = result.goods;
    goods.barcode = row.optional(Barcode, parseBarcode).value_or(std::string());
    goods.category = row.requiredText(Category);
    goods.name = row.requiredText(Name);
    goods.spec = row.text(Spec);
    goods.unit = row.requiredText(Unit);
    result.points = row.required(PointsPrice, parseAmount<Points, 1>);
    result.cost = row.optional(Cost, parseYuan);
    goods.householdMonthLimit = row.optional(Limit, parseAmount<Quantity, 1>);
    return result;
}

} // namespace

Result<Imported<GoodsRow>> importGoods(const Table& table)
{
    JIAMEI_TRY(const auto columns, ColumnMap::of(table, {{"条码", "barcode"},
                                                         {"类别", "category"},
                                                         {"名称", "name"},
                                                         {"规格", "spec"},
                                                         {"单位", "unit"},
                                                         {"积分", "points"},
                                                         {"进价", "cost_yuan"},
                                                         {"每户每月限量", "per_household_month"}}));
    Imported<GoodsRow> imported;
    FirstRows<std::string> barcodes;
    FirstRows<std::pair<std::string, std::string>> names;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.problems);
        auto goods = goodsOf(row);
        const auto column = row.cell(Barcode).empty() ? Name : Barcode;
        const auto first = column == Barcode ? barcodes.add(std::string(row.cell(Barcode)), source.number)
                                             : names.add({goods.goods.name, goods.goods.spec}, source.number);
        if (first && !row.cell(column).empty())
            row.problem(column, ErrorCode::GoodsDuplicate, {{"first_row", *first}});
        if (row.isGood())
            imported.rows.push_back({source.number, std::move(goods)});
    }
    return imported;
}

} // namespace jiamei::io
