#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

namespace jiamei::io {

namespace {

enum Column : std::size_t { Barcode, Category, Name, Spec, Unit, PointsPrice, Cost, Limit, Minimum, ShelfLife };

Result<Quantity> parseMinimum(std::string_view text)
{
    JIAMEI_TRY(const auto value, parseInteger(text));
    if (value > stock::kMaxMinimumStock)
        return refuse(ErrorCode::NumberInvalid, {{"value", value}});
    return Quantity::of(value);
}

Result<std::int32_t> parseShelfLife(std::string_view text)
{
    JIAMEI_TRY(const auto value, parseInteger(text));
    if (value < 0 || value > stock::kMaxShelfLifeDays)
        return refuse(ErrorCode::NumberInvalid, {{"value", value}});
    return static_cast<std::int32_t>(value);
}

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
    goods.householdLimit = row.optional(Limit, parseAmount<Quantity, 1>);
    goods.minimumStock = row.optional(Minimum, parseMinimum);
    goods.shelfLifeDays = row.optional(ShelfLife, parseShelfLife).value_or(0);
    return result;
}

} // namespace

Result<Imported<GoodsRow>> importGoods(const Table& table)
{
    JIAMEI_TRY(const auto columns, ColumnMap::of(table,
                                                 {{"条码", "barcode"},
                                                  {"类别", "category"},
                                                  {"名称", "name"},
                                                  {"规格", "spec"},
                                                  {"单位", "unit"},
                                                  {"积分", "points"},
                                                  {"进价", "cost_yuan"},
                                                  {"每户每月限量", "per_household_month"}},
                                                 {{"最低库存", "minimum_stock"}, {"保质期天数", "shelf_life_days"}}));
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
