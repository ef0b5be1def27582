#include "app/hub/commands.hpp"

#include "app/io/sheet.hpp"
#include "app/io/sync_files.hpp"
#include "core/sync/rollup.hpp"

namespace jiamei::hub {

namespace {

Json jsonOf(const sync::UnitTotals& unit)
{
    const auto& totals = unit.totals;
    return {{"unit", unit.unit.text()},
            {"name", unit.name},
            {"level", household::nameOf(unit.unit.level())},
            {"households", totals.households},
            {"points_awarded", totals.pointsAwarded},
            {"points_deducted", totals.pointsDeducted},
            {"points_redeemed", totals.pointsRedeemed},
            {"points_outstanding", totals.pointsOutstanding},
            {"redemptions", totals.redemptions},
            {"stock_value_fen", totals.stockValueFen},
            {"opening_points", totals.openingPoints},
            {"opening_stock_fen", totals.openingStockFen},
            {"points_expired", totals.pointsExpired}};
}

Result<std::vector<sync::UnitTotals>> figuresOf(const Call& call)
{
    JIAMEI_TRY(const auto period, periodOf(call.options));
    JIAMEI_TRY(const auto unit, unitOf(call.options));
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    std::vector<sync::UnitTotals> all;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(all, sync::unitTotals(state, household::Divisions::gansu(), period, unit));
        return {};
    });
    JIAMEI_CHECK(done);
    return all;
}

std::string levelName(const Call& call, household::DivisionLevel level)
{
    switch (level) {
    case household::DivisionLevel::Province:
        return say(call, "省", "province");
    case household::DivisionLevel::City:
        return say(call, "市", "city");
    case household::DivisionLevel::County:
        return say(call, "县", "county");
    case household::DivisionLevel::Township:
        return say(call, "乡镇", "township");
    case household::DivisionLevel::Village:
        return say(call, "村", "village");
    }
    return {};
}

io::Sheet sheetOf(const Call& call, const std::vector<sync::UnitTotals>& units)
{
    io::Sheet sheet;
    sheet.name = say(call, "积分汇总", "Totals");
    for (const auto& [chinese, english] :
         {std::pair{"代码", "code"}, std::pair{"单位", "unit"}, std::pair{"级别", "level"},
          std::pair{"户数", "households"}, std::pair{"发放积分", "points awarded"},
          std::pair{"扣减积分", "points deducted"}, std::pair{"兑换积分", "points redeemed"},
          std::pair{"兑换次数", "redemptions"}, std::pair{"结余积分", "points outstanding"},
          std::pair{"过期积分", "points expired"}, std::pair{"期初积分", "opening points"},
          std::pair{"库存金额(元)", "stock value (yuan)"}, std::pair{"期初库存(元)", "opening stock (yuan)"}})
        sheet.heading.push_back(say(call, chinese, english));
    for (const auto& unit : units) {
        const auto& totals = unit.totals;
        sheet.rows.push_back({unit.unit.text(), unit.name, levelName(call, unit.unit.level()), totals.households,
                              totals.pointsAwarded, totals.pointsDeducted, totals.pointsRedeemed, totals.redemptions,
                              totals.pointsOutstanding, totals.pointsExpired, totals.openingPoints,
                              io::Yuan{totals.stockValueFen}, io::Yuan{totals.openingStockFen}});
    }
    return sheet;
}

} // namespace

Result<ports::Period> periodOf(const Options& options)
{
    ports::Period period;
    if (!options.from.empty()) {
        JIAMEI_TRY(period.from, BusinessDate::parse(options.from));
    }
    if (!options.to.empty()) {
        JIAMEI_TRY(period.to, BusinessDate::parse(options.to));
    }
    return period;
}

Result<std::optional<household::DivisionCode>> unitOf(const Options& options)
{
    if (options.unit.empty())
        return std::optional<household::DivisionCode>();
    JIAMEI_TRY(const auto unit, parseUnit(options.unit));
    return std::optional(unit);
}

Result<Answer> totals(const Call& call)
{
    JIAMEI_TRY(const auto all, figuresOf(call));
    Answer out;
    auto units = Json::array();
    for (const auto& each : all) {
        units.push_back(jsonOf(each));
        out.text += each.unit.text() + "  " + each.name + "  +" + std::to_string(each.totals.pointsAwarded) + "  -" +
                    std::to_string(each.totals.pointsDeducted) + "  " + std::to_string(each.totals.pointsRedeemed) +
                    "  = " + std::to_string(each.totals.pointsOutstanding) + "\n";
    }
    out.json["units"] = units;
    return out;
}

Result<Answer> exportTotals(const Call& call)
{
    const std::filesystem::path path = call.options.file;
    const auto extension = path.extension().string();
    const auto format = call.options.format.empty() && !extension.empty() ? extension.substr(1) : call.options.format;
    if (format != "csv" && format != "xlsx")
        return refuse(ErrorCode::UsageWrong, {{"detail", "--format csv|xlsx"}});
    JIAMEI_TRY(const auto all, figuresOf(call));
    const auto sheet = sheetOf(call, all);
    Bytes bytes;
    if (format == "csv")
        bytes = io::csvOf(sheet);
    else {
        JIAMEI_TRY(bytes, io::xlsxOf(sheet));
    }
    JIAMEI_CHECK(io::writeDurably(bytes, path));
    Answer out;
    out.json = {{"file", path.string()}, {"format", format}, {"units", all.size()}};
    out.text = path.string() + "\n";
    return out;
}

} // namespace jiamei::hub
