// The part of the store that keeps rounds while they are being entered. Each call is one commit of its own.
#include "db/sqlite/site_sql.hpp"
#include "db/sqlite/sqlite_site_store.hpp"

namespace jiamei::db {

namespace {

tl::unexpected<Error> damaged()
{
    return refuse(ErrorCode::DatabaseDamaged, {{"what", "round_draft"}});
}

std::string textOf(const std::vector<points::RoundJudge>& judges)
{
    std::string text;
    for (const auto& judge : judges) {
        text += text.empty() ? "" : ",";
        if (judge.person)
            text += "o" + std::to_string(judge.person->value());
        else if (judge.household)
            text += "h" + std::to_string(judge.household->value());
    }
    return text;
}

/// What stands before the next comma, taken off the text.
std::string_view part(std::string_view& text)
{
    const auto end = text.find(',');
    const auto found = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return found;
}

Result<std::vector<points::RoundJudge>> judgesOf(std::string_view text)
{
    std::vector<points::RoundJudge> judges;
    while (!text.empty()) {
        const auto one = part(text);
        if (one.size() < 2 || (one.front() != 'o' && one.front() != 'h'))
            return damaged();
        JIAMEI_TRY(const auto number, parseInteger(one.substr(1)));
        points::RoundJudge judge;
        if (one.front() == 'o') {
            judge.person = OperatorNumber(static_cast<std::int32_t>(number));
        } else {
            JIAMEI_TRY(judge.household, HouseholdNumber::of(number));
        }
        judges.push_back(judge);
    }
    return judges;
}

std::string textOf(const std::optional<points::Scores>& scores)
{
    std::string text;
    if (!scores)
        return text;
    for (const auto score : *scores)
        text += (text.empty() ? "" : ",") + std::to_string(score);
    return text;
}

Result<std::optional<points::Scores>> scoresOf(std::string_view text)
{
    if (text.empty())
        return std::optional<points::Scores>();
    points::Scores scores{};
    for (auto& score : scores) {
        JIAMEI_TRY(const auto value, parseInteger(part(text)));
        score = static_cast<std::int32_t>(value);
    }
    return std::optional(scores);
}

Result<points::RoundLine> lineOf(const Cursor& cursor)
{
    points::RoundLine line;
    JIAMEI_TRY(line.household, HouseholdNumber::of(cursor.integer(0)));
    JIAMEI_TRY(line.scores, scoresOf(cursor.bytes(1)));
    if (cursor.integer(2) != 0)
        line.grade = static_cast<points::Grade>(cursor.integer(2));
    line.problem = cursor.bytes(3);
    if (!cursor.isNull(4)) {
        JIAMEI_TRY(line.mendBy, BusinessDate::ofDaysSince2020(cursor.integer(4)));
    }
    return line;
}

} // namespace

Result<std::optional<points::RoundSheet>> SqliteSiteStore::roundDraft(const std::string& group) const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Result<std::optional<points::RoundSheet>> {
        auto head = m_connection->query(sql::kDraftRound, group);
        if (!head.next())
            return std::optional<points::RoundSheet>();
        points::RoundSheet sheet;
        sheet.group = head.bytes(0);
        JIAMEI_TRY(sheet.date, BusinessDate::ofDaysSince2020(head.integer(1)));
        JIAMEI_TRY(sheet.judges, judgesOf(head.bytes(2)));
        auto lines = m_connection->query(sql::kDraftRoundLines, group);
        while (lines.next()) {
            JIAMEI_TRY(auto line, lineOf(lines));
            sheet.lines.push_back(std::move(line));
        }
        return std::optional(std::move(sheet));
    });
}

Result<std::vector<std::string>> SqliteSiteStore::draftedGroups() const
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> groups;
        auto cursor = m_connection->query(sql::kDraftRounds);
        while (cursor.next())
            groups.push_back(cursor.bytes(0));
        return groups;
    });
}

Done SqliteSiteStore::keepRoundDraft(const points::RoundSheet& sheet)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kPutDraftRound, sheet.group, sheet.date.daysSince2020(), textOf(sheet.judges));
        return {};
    });
}

Done SqliteSiteStore::keepRoundLine(const std::string& group, const points::RoundLine& line)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        const auto mendBy = line.mendBy ? std::optional<std::int64_t>(line.mendBy->daysSince2020()) : std::nullopt;
        m_connection->run(sql::kPutDraftRoundLine, group, std::int32_t(line.household.value()), textOf(line.scores),
                          line.grade ? static_cast<std::int64_t>(*line.grade) : std::int64_t(0), line.problem, mendBy);
        return {};
    });
}

Done SqliteSiteStore::dropRoundLine(const std::string& group, HouseholdNumber household)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kDropDraftRoundLine, group, std::int32_t(household.value()));
        return {};
    });
}

Done SqliteSiteStore::dropRoundDraft(const std::string& group)
{
    JIAMEI_CHECK(reopenIfLost());
    return guarded([&]() -> Done {
        m_connection->run(sql::kDropDraftRound, group);
        return {};
    });
}

} // namespace jiamei::db
