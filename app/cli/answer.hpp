// What a command answers: one JSON object for scripts, plain text for people.
#pragma once

#include "app/cli/console.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace jiamei::cli {

using Json = nlohmann::ordered_json;

enum ExitStatus : int { kDone = 0, kRefused = 1, kUsage = 2, kDamaged = 3, kDevice = 4 };

struct Answer {
    Json json = Json::object();
    std::string text; ///< whole lines
    int status = kDone;
};

[[nodiscard]] int exitStatusOf(const Error& error);
/// {"code","message","context"}
[[nodiscard]] Json jsonOf(const Error& error, io::Language language);
/// One line, whatever bytes came in with the values.
[[nodiscard]] std::string textOf(const Json& json);

/// How many columns of a terminal the text takes: Chinese characters take two.
[[nodiscard]] std::size_t widthOf(std::string_view text);

/// Lines of aligned columns; columns of figures stand at the right.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string heading;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void add(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] std::string text() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace jiamei::cli
