#include "app/cli/problems.hpp"

namespace jiamei::cli {

Answer problemsAnswer(const Call& call, std::size_t rows, const std::vector<io::RowProblem>& problems)
{
    constexpr std::size_t kMostShown = 1'000;
    const Error error{ErrorCode::RowsInvalid, {{"count", static_cast<std::int64_t>(problems.size())}}};
    Answer answer;
    answer.status = kRefused;
    answer.json = {{"rows", rows}, {"added", 0}, {"changed", 0}, {"errors", Json::array()}};
    const auto whole = io::messageOf(error, call.language);
    answer.text = whole.what + "\n";
    for (std::size_t i = 0; i < problems.size() && i < kMostShown; ++i) {
        const auto& problem = problems[i];
        const auto message = io::messageOf(problem.error, call.language).what;
        answer.json["errors"].push_back({{"row", problem.row},
                                         {"column", problem.column},
                                         {"message", message},
                                         {"code", nameOf(problem.error.code)}});
        answer.text += io::fillIn(call.say({"  第 {row} 行[ {column}]：", "  row {row}[, {column}]: "}),
                                  {{"row", problem.row}, {"column", problem.column}}, call.language);
        answer.text += message + "\n";
    }
    answer.text += whole.unchanged + "\n" + whole.todo + "\n";
    answer.json["error"] = jsonOf(error, call.language);
    return answer;
}

} // namespace jiamei::cli
