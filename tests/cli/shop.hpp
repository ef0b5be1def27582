// The program called inside the test, on a site folder of its own, with a clock and chance that the test rules.
#pragma once

#include "app/cli/program.hpp"
#include "db/sqlite/site_folder.hpp"
#include "tests/support/clocks.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <nlohmann/json.hpp>

#include <sstream>

namespace jiamei::cli {

inline constexpr const char* kVillage = "621125100201";
inline constexpr const char* kPin = "284615";
inline constexpr const char* kOtherPin = "730592";

struct Outcome {
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
    /// The code of a refusal, empty for an answer.
    [[nodiscard]] std::string code() const
    {
        const auto whole = json();
        return whole.contains("error") ? whole["error"]["code"].get<std::string>() : std::string();
    }
};

class Shop {
public:
    /// Any command, with --json and --data; `input` is standard input.
    Outcome call(std::vector<std::string> arguments, const std::string& input = {})
    {
        arguments.insert(arguments.end(), {"--json", "--data", site().string()});
        return callBare(std::move(arguments), input);
    }
    Outcome callBare(std::vector<std::string> arguments, const std::string& input = {})
    {
        std::istringstream in(input);
        std::ostringstream out;
        std::ostringstream err;
        Surroundings surroundings{{in, out, err, false}, clock, random, io::Language::Chinese};
        const int status = run(std::move(arguments), surroundings);
        return {status, out.str(), err.str()};
    }
    /// A command of the manager.
    Outcome manage(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang"});
        return call(std::move(arguments), std::string(kPin) + "\n");
    }
    Outcome init()
    {
        return call({"init", "--village", kVillage, "--name", "积分超市", "--manager", "wang"},
                    std::string(kPin) + "\n");
    }
    /// With rules, goods, two households, opening stock and an open day.
    void open()
    {
        init();
        manage({"import", "rules", data("points-rules.csv")});
        manage({"import", "goods", data("goods.csv")});
        manage({"household", "add", "7", "--name", "顾红"});
        manage({"household", "add", "8", "--name", "尹德胜"});
        manage({"stock", "receive", "--item", "2900000000018:5", "--source", "opening", "--witness", "李四"});
        manage({"day", "open"});
    }

    /// The end of the journal; equal before and after says that nothing was written.
    [[nodiscard]] Seq head()
    {
        const auto opened = support::valueOf(db::SiteFolder::open(site(), clock, random));
        Seq seq;
        static_cast<void>(opened->store().read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(const auto head, state.head());
            seq = head.seq;
            return {};
        }));
        return seq;
    }

    [[nodiscard]] std::filesystem::path site() const { return folder.path() / "site"; }
    [[nodiscard]] static std::string data(const std::string& name) { return JIAMEI_PACKAGED_DATA "/" + name; }

    support::TemporaryFolder folder;
    support::ManualClock clock;
    support::SeededRandom random{7};
};

} // namespace jiamei::cli
