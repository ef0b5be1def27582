// The five lists a village brings, from a table to the words of core. Nothing is written here.
#pragma once

#include "app/io/row_reader.hpp"

#include "core/base/amounts.hpp"
#include "core/household/household.hpp"
#include "core/points/round_sheet.hpp"
#include "core/points/rule.hpp"
#include "core/stock/goods.hpp"

#include <optional>
#include <string>

namespace jiamei::io {

/// Columns: 户编号 household, 户主姓名 name, 组别 group, 门牌 door, 人口数 members, 常住数 residents, 电话 phone,
/// 户类型 kind, 女性人数 women, 联户执委 liaison, 网格 grid. Problems: CellMissing, NumberInvalid, TextInvalid,
/// HouseholdDuplicate {first_row}, HouseholdOutsideShop {site}. Errors: ColumnMissing, ColumnTwice.
[[nodiscard]] Result<Imported<household::HouseholdDetails>> importHouseholds(const Table& table, const SiteId& site);

/// Columns: code 编码, category 类别, title 项目, sign 加减, points_min 最低分, points_max 最高分, steps 档次, unit
/// 单位, cap_count 上限次数, cap_period 上限周期, evidence 凭证, proposer 申报人, review 评议, publicity 公示,
/// valid_from 生效日期, and where there is one reminder_days 提醒天数, else 3 for a deduction whose evidence names
/// 提醒单. The rule numbers stay 0. Problems: CellMissing, CellUnknown, NumberInvalid, DateOutOfRange, RuleDuplicate
/// {first_row}, PointsOutsideRule {minimum, maximum} for a step outside its rule.
[[nodiscard]] Result<Imported<points::Rule>> importRules(const Table& table);

struct GoodsRow {
    stock::Goods goods; ///< its number stays 0
    Points points;
    std::optional<Money> cost; ///< of one unit
};

/// Columns: barcode 条码, category 类别, name 名称, spec 规格, unit 单位, points 积分, cost_yuan 进价,
/// per_household_month 每户每月限量, and where there are such minimum_stock 最低库存 and shelf_life_days 保质期天数.
/// Goods without a barcode are told apart by name and spec; codes, limit period, picture and withdrawal are not in the
/// list. Problems: CellMissing, NumberInvalid, BarcodeInvalid, GoodsDuplicate {first_row}, TextInvalid.
[[nodiscard]] Result<Imported<GoodsRow>> importGoods(const Table& table);

struct OpeningBalanceRow {
    HouseholdNumber household;
    Points points;
};

/// Columns: 户编号 household, 积分 points. Problems: CellMissing, NumberInvalid, HouseholdDuplicate {first_row}.
[[nodiscard]] Result<Imported<OpeningBalanceRow>> importOpeningBalances(const Table& table);

struct OpeningStockRow {
    std::string barcode;
    Quantity quantity;
    std::optional<Money> cost; ///< of one unit
    std::optional<BusinessDate> expiry;
};

/// Columns: barcode 条码, quantity 数量, cost_yuan 进价, expiry 有效期. One goods may stand in several rows, one a lot.
/// Problems: CellMissing, NumberInvalid, BarcodeInvalid, DateOutOfRange.
[[nodiscard]] Result<Imported<OpeningStockRow>> importOpeningStock(const Table& table);

/// One row of a round. Operators are judges by id, villagers by household number.
struct RoundRow {
    BusinessDate date;
    std::string group;
    std::vector<std::string> judges; ///< as written
    points::RoundLine line;
};

struct ImportedRound {
    Imported<RoundRow> rows;
    std::vector<std::string> columns; ///< heading of every points::RoundField, by its number
};

/// Columns: 日期 date, 组别 group, 评委1 judge1, 评委2 judge2, 评委3 judge3 (empty = as in the row above), 户编号
/// household, 院落 yard, 居室 rooms, 厨房 kitchen, 厕所 toilet, 家风 manners, 知晓率 knowledge (all six or none), 等级
/// grade, 问题 problem, 整改期限 mend_by. Problems: CellMissing, CellUnknown, NumberInvalid, DateOutOfRange,
/// RoundDateWrong, RoundHouseholdOutside and RoundJudgesWrong where a row is of another sheet. Errors: ColumnMissing,
/// ColumnTwice.
[[nodiscard]] Result<ImportedRound> importRound(const Table& table);

/// 2026-03-09, 2026/3/9, 2026.3.9 or 2026年3月9日. Errors: DateOutOfRange {date}.
[[nodiscard]] Result<BusinessDate> parseSheetDate(std::string_view text);

} // namespace jiamei::io
