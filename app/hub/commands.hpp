// What each command of the hub does. Each answers its JSON object and the same in words.
#pragma once

#include "app/hub/hub_folder.hpp"
#include "app/hub/program.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace jiamei::hub {

using Json = nlohmann::ordered_json;

struct Answer {
    Json json = Json::object();
    std::string text; ///< whole lines
    int status = 0;
};

/// Whatever the commands take.
struct Options {
    std::filesystem::path data;
    std::string unit;
    std::string level;
    std::string name;
    std::string code;
    std::string from;
    std::string to;
    std::string month;
    std::string deadline;
    std::string format;
    std::string file;
    std::filesystem::path folder;
    std::vector<std::string> paths;
};

struct Call {
    Surroundings& surroundings;
    const Options& options;
};

[[nodiscard]] Result<Answer> init(const Call& call);
[[nodiscard]] Result<Answer> enrol(const Call& call);
[[nodiscard]] Result<Answer> importPaths(const Call& call); ///< sync files, or `sites FILE`
[[nodiscard]] Result<Answer> status(const Call& call);
[[nodiscard]] Result<Answer> totals(const Call& call);
[[nodiscard]] Result<Answer> exportTotals(const Call& call); ///< CSV or XLSX
[[nodiscard]] Result<Answer> report(const Call& call);       ///< the sentence of the annual report
[[nodiscard]] Result<Answer> verify(const Call& call);
[[nodiscard]] Result<Answer> answer(const Call& call);
[[nodiscard]] Result<Answer> offer(const Call& call); ///< `rules FILE`, for the next county files
[[nodiscard]] Result<Answer> syncEnrol(const Call& call);
[[nodiscard]] Result<Answer> syncWrite(const Call& call);
[[nodiscard]] Result<Answer> syncRead(const Call& call);

/// Whether the digits of the key were compared: by --code, else by a person at the terminal, else not.
/// Errors: EnrolmentCodeWrong {code}.
[[nodiscard]] Result<bool> compareDigits(const Call& call, const PublicKey& key);
/// Of --from and --to. Errors: DateOutOfRange {date}.
[[nodiscard]] Result<ports::Period> periodOf(const Options& options);
/// Of --unit, if it was given. Errors: UnitUnknown {unit}.
[[nodiscard]] Result<std::optional<household::DivisionCode>> unitOf(const Options& options);
/// 2, 4, 6, 9 or 12 digits; trailing zeros of a code filled up to twelve are left out. Errors: UnitUnknown {unit}.
[[nodiscard]] Result<household::DivisionCode> parseUnit(const std::string& text);
/// Chinese or English.
[[nodiscard]] inline std::string say(const Call& call, const char* chinese, const char* english)
{
    return call.surroundings.language == io::Language::Chinese ? chinese : english;
}

} // namespace jiamei::hub
