#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

#include <algorithm>

namespace jiamei::io {

namespace {

enum Column : std::size_t {
    Code,
    Category,
    Title,
    Sign,
    Minimum,
    Maximum,
    Steps,
    Unit,
    CapCount,
    CapPeriod,
    Evidence,
    Proposer,
    Review,
    Publicity,
    ValidFrom,
    ValidUntil,
    ReminderDays
};

// One of a few words, each standing for a value.
template <class Value>
auto oneOf(std::initializer_list<std::pair<std::string_view, Value>> words)
{
    return [words = std::vector<std::pair<std::string_view, Value>>(words)](std::string_view text) -> Result<Value> {
        for (const auto& [word, value] : words) {
            if (word == text)
                return value;
        }
        return refuse(ErrorCode::CellUnknown, {{"value", std::string(text)}});
    };
}

Result<points::CapPeriod> parsePeriod(std::string_view text)
{
    const auto period = points::parseCapPeriod(text);
    if (!period)
        return refuse(ErrorCode::CellUnknown, {{"value", std::string(text)}});
    return *period;
}

Result<std::int64_t> parseCount(std::string_view text)
{
    JIAMEI_TRY(const auto count, (parseAmount<Quantity, 1>(text)));
    return count.value();
}

// "5;10;20", also with the full-width semicolon.
Result<std::vector<Points>> parseSteps(std::string_view text)
{
    constexpr std::string_view kWide = "；";
    std::string plain(text);
    for (auto at = plain.find(kWide); at != std::string::npos; at = plain.find(kWide))
        plain.replace(at, kWide.size(), ";");
    std::vector<Points> steps;
    for (std::string_view rest = plain; !rest.empty();) {
        const auto end = rest.find(';');
        JIAMEI_TRY(const auto step, (parseAmount<Points, 1>(rest.substr(0, end))));
        steps.push_back(step);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return steps;
}

void readPoints(RowReader& row, points::Rule& rule)
{
    rule.minimum = row.required(Minimum, parseAmount<Points, 1>);
    rule.maximum = row.required(Maximum, parseAmount<Points, 1>);
    rule.steps = row.optional(Steps, parseSteps).value_or(std::vector<Points>());
    if (!row.isGood())
        return;
    if (rule.maximum < rule.minimum)
        row.problem(Maximum, ErrorCode::NumberInvalid, {{"minimum", rule.minimum.value()}});
    const bool isOutside = std::any_of(rule.steps.begin(), rule.steps.end(),
                                       [&](Points step) { return step < rule.minimum || rule.maximum < step; });
    if (isOutside)
        row.problem(Steps, ErrorCode::PointsOutsideRule,
                    {{"minimum", rule.minimum.value()}, {"maximum", rule.maximum.value()}});
}

void readCap(RowReader& row, points::Rule& rule)
{
    rule.capCount = row.optional(CapCount, parseCount);
    rule.capPeriod = row.optional(CapPeriod, parsePeriod).value_or(points::CapPeriod::None);
    if (row.cell(CapCount).empty() != row.cell(CapPeriod).empty())
        row.problem(row.cell(CapCount).empty() ? CapCount : CapPeriod, ErrorCode::CellMissing);
}

Result<std::int32_t> parseDays(std::string_view text)
{
    constexpr std::int64_t kMostDays = 365;
    JIAMEI_TRY(const auto days, parseInteger(text));
    if (days < 0 || days > kMostDays)
        return refuse(ErrorCode::NumberInvalid, {{"value", days}});
    return static_cast<std::int32_t>(days);
}

/// A list without the column says it by the evidence it wants. Source: domain 2c, N01.
void readReminder(RowReader& row, points::Rule& rule)
{
    constexpr std::int32_t kUsualDays = 3;
    const bool isNamed = rule.isDeduction && rule.evidence.find("提醒单") != std::string::npos;
    rule.reminderDays = row.optional(ReminderDays, parseDays).value_or(isNamed ? kUsualDays : 0);
    if (rule.reminderDays > 0 && !rule.isDeduction)
        row.problem(ReminderDays, ErrorCode::RuleWithoutReminder, {{"code", rule.code}});
}

points::Rule ruleOf(RowReader& row)
{
    using points::ReviewKind;
    using Who = points::Proposer;
    points::Rule rule;
    rule.code = row.requiredText(Code);
    rule.category = row.requiredText(Category);
    rule.title = row.requiredText(Title);
    rule.isDeduction = row.required(Sign, oneOf<bool>({{"+", false}, {"＋", false}, {"-", true}, {"－", true}}));
    readPoints(row, rule);
    rule.unit = row.requiredText(Unit);
    readCap(row, rule);
    rule.evidence = row.text(Evidence);
    rule.proposer = row.required(
        Proposer,
        oneOf<Who>({{"H", Who::Household}, {"G", Who::GroupLeader}, {"W", Who::WomensFederation}, {"A", Who::Record}}));
    rule.review = row.required(
        Review,
        oneOf<ReviewKind>({{"1", ReviewKind::OnePerson}, {"2", ReviewKind::TwoPersons}, {"M", ReviewKind::Meeting}}));
    rule.publicity = row.required(Publicity, oneOf<bool>({{"0", false}, {"1", true}, {"否", false}, {"是", true}}));
    rule.validFrom = row.required(ValidFrom, parseSheetDate);
    rule.validUntil = row.optional(ValidUntil, parseSheetDate);
    if (rule.validUntil && *rule.validUntil < rule.validFrom)
        row.problem(ValidUntil, ErrorCode::DateOutOfRange);
    readReminder(row, rule);
    return rule;
}

} // namespace

Result<Imported<points::Rule>> importRules(const Table& table)
{
    JIAMEI_TRY(const auto columns, ColumnMap::of(table,
                                                 {{"编码", "code"},
                                                  {"类别", "category"},
                                                  {"项目", "title"},
                                                  {"加减", "sign"},
                                                  {"最低分", "points_min"},
                                                  {"最高分", "points_max"},
                                                  {"档次", "steps"},
                                                  {"单位", "unit"},
                                                  {"上限次数", "cap_count"},
                                                  {"上限周期", "cap_period"},
                                                  {"凭证", "evidence"},
                                                  {"申报人", "proposer"},
                                                  {"评议", "review"},
                                                  {"公示", "publicity"},
                                                  {"生效日期", "valid_from"}},
                                                 {{"截止日期", "valid_until"}, {"提醒天数", "reminder_days"}}));
    Imported<points::Rule> imported;
    FirstRows<std::string> seen;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.problems);
        auto rule = ruleOf(row);
        if (const auto first = rule.code.empty() ? std::nullopt : seen.add(rule.code, source.number))
            row.problem(Code, ErrorCode::RuleDuplicate, {{"first_row", *first}});
        if (row.isGood())
            imported.rows.push_back({source.number, std::move(rule)});
    }
    return imported;
}

} // namespace jiamei::io
