#include "app/io/cell_values.hpp"
#include "app/io/importers.hpp"

#include <algorithm>

namespace jiamei::io {

namespace {

enum Column : std::size_t {
    Date,
    Group,
    FirstJudge,
    SecondJudge,
    ThirdJudge,
    Number,
    FirstScore,
    GradeWord = FirstScore + points::kSheetParts.size(),
    Problem,
    MendBy
};

Result<std::int32_t> parseScore(std::string_view text)
{
    constexpr std::int64_t kBeyondAnyScore = 10'000; // what a score may be is core's to say
    JIAMEI_TRY(const auto score, parseInteger(text));
    if (score < -kBeyondAnyScore || score > kBeyondAnyScore)
        return refuse(ErrorCode::NumberInvalid, {{"value", score}});
    return static_cast<std::int32_t>(score);
}

Result<points::Grade> parseGrade(std::string_view text)
{
    using points::Grade;
    constexpr std::array<std::pair<std::string_view, Grade>, 8> kWords{{{"最清洁", Grade::Best},
                                                                        {"清洁", Grade::Clean},
                                                                        {"一般", Grade::Fair},
                                                                        {"较差", Grade::Poor},
                                                                        {"best", Grade::Best},
                                                                        {"clean", Grade::Clean},
                                                                        {"fair", Grade::Fair},
                                                                        {"poor", Grade::Poor}}};
    const auto* word = std::ranges::find(kWords, text, &std::pair<std::string_view, Grade>::first);
    if (word == kWords.end())
        return refuse(ErrorCode::CellUnknown, {{"value", std::string(text)}});
    return word->second;
}

/// A cell that says "as above" by being empty.
std::string carried(RowReader& row, std::size_t column, const std::string& above)
{
    return row.cell(column).empty() && !above.empty() ? above : row.requiredText(column);
}

/// What the row says about the sheet as a whole.
void readHead(RowReader& row, const RoundRow* above, RoundRow& out)
{
    out.date = above != nullptr && row.cell(Date).empty() ? above->date : row.required(Date, parseSheetDate);
    out.group = carried(row, Group, above != nullptr ? above->group : std::string());
    for (std::size_t i = 0; i < ThirdJudge - FirstJudge + 1; ++i)
        out.judges.push_back(carried(row, FirstJudge + i, above != nullptr ? above->judges[i] : std::string()));
}

/// One file is one sheet.
void checkHead(RowReader& row, const RoundRow& first, const RoundRow& out)
{
    if (!row.isGood())
        return;
    if (out.date != first.date)
        row.problem(Date, ErrorCode::RoundDateWrong,
                    {{"date", out.date.text()}, {"from", first.date.text()}, {"to", first.date.text()}});
    if (out.group != first.group)
        row.problem(Group, ErrorCode::RoundHouseholdOutside,
                    {{"household", std::string(row.cell(Number))}, {"group", first.group}});
    for (std::size_t i = 0; i < out.judges.size(); ++i) {
        if (out.judges[i] != first.judges[i])
            row.problem(FirstJudge + i, ErrorCode::RoundJudgesWrong,
                        {{"count", static_cast<std::int64_t>(first.judges.size() + 1)}});
    }
}

points::RoundLine lineOf(RowReader& row)
{
    points::RoundLine line;
    line.household = row.required(Number, HouseholdNumber::parse);
    bool isScored = false;
    for (std::size_t i = 0; i < points::kSheetParts.size(); ++i)
        isScored = isScored || !row.cell(FirstScore + i).empty();
    if (isScored) {
        points::Scores scores{};
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = row.required(FirstScore + i, parseScore);
        line.scores = scores;
    }
    line.grade = row.optional(GradeWord, parseGrade);
    line.problem = row.text(Problem);
    line.mendBy = row.optional(MendBy, parseSheetDate);
    return line;
}

} // namespace

Result<ImportedRound> importRound(const Table& table)
{
    JIAMEI_TRY(const auto columns, ColumnMap::of(table, {{"日期", "date"},
                                                         {"组别", "group"},
                                                         {"评委1", "judge1"},
                                                         {"评委2", "judge2"},
                                                         {"评委3", "judge3"},
                                                         {"户编号", "household"},
                                                         {"院落", "yard"},
                                                         {"居室", "rooms"},
                                                         {"厨房", "kitchen"},
                                                         {"厕所", "toilet"},
                                                         {"家风", "manners"},
                                                         {"知晓率", "knowledge"},
                                                         {"等级", "grade"},
                                                         {"问题", "problem"},
                                                         {"整改期限", "mend_by"}}));
    ImportedRound imported;
    for (std::size_t i = 0; i < points::kSheetParts.size(); ++i)
        imported.columns.push_back(columns.heading(FirstScore + i));
    for (const auto column : {Number, GradeWord, Problem, MendBy})
        imported.columns.push_back(columns.heading(column));
    std::optional<RoundRow> first;
    std::optional<RoundRow> above;
    for (const auto& source : table.rows) {
        RowReader row(columns, source, imported.rows.problems);
        RoundRow out;
        readHead(row, above ? &*above : nullptr, out);
        if (!first)
            first = out;
        checkHead(row, *first, out);
        out.line = lineOf(row);
        above = out;
        if (row.isGood())
            imported.rows.rows.push_back({source.number, std::move(out)});
    }
    return imported;
}

} // namespace jiamei::io
