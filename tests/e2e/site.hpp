// A site folder of its own and the real `jiamei` on it.
#pragma once

#include "tests/support/program.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace jiamei::e2e {

using Json = nlohmann::json;

inline constexpr const char* kVillage = "621125100201"; ///< in 武阳镇 of 漳县
inline constexpr const char* kManagerPin = "284615";
inline constexpr const char* kOperatorPin = "730592";

struct Reply {
    int status = -1;
    Json json;
    std::string err;

    [[nodiscard]] std::string code() const
    {
        return json.contains("error") ? json["error"]["code"].get<std::string>() : std::string();
    }
};

inline Reply replyOf(const support::Ended& ended)
{
    return {ended.status, Json::parse(ended.out, nullptr, false), ended.err};
}

class Site {
public:
    explicit Site(std::string village = kVillage)
        : m_village(std::move(village)), m_pin(folder.write("wang.pin", std::string(kManagerPin) + "\n").string())
    {
    }

    Reply call(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.insert(arguments.end(), {"--json", "--data", path().string()});
        return replyOf(support::runProgram(JIAMEI_PROGRAM, arguments, input));
    }
    /// As the manager.
    Reply manage(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--pin-file", m_pin});
        return call(std::move(arguments));
    }
    /// The same, expected to be done.
    Json done(std::vector<std::string> arguments) const
    {
        const auto what = arguments.front();
        const auto reply = manage(std::move(arguments));
        EXPECT_EQ(reply.status, 0) << what << ": " << reply.json.dump() << reply.err;
        return reply.json;
    }
    void init() const
    {
        const auto made =
            call({"init", "--village", m_village, "--name", "积分超市", "--manager", "wang", "--pin-file", m_pin});
        ASSERT_EQ(made.status, 0) << made.json.dump();
    }
    /// Households, rules, goods, opening stock of every goods, a card for everyone, an open day.
    void open(const char* households = "households-gb18030.csv", int pieces = 200) const
    {
        init();
        done({"import", "households", testData(households)});
        done({"import", "rules", packaged("points-rules.csv")});
        done({"import", "goods", packaged("goods.csv")});
        std::string list = "条码,数量,进价,有效期\n";
        const auto stock = call({"stock", "list"}).json;
        for (const auto& goods : stock["goods"])
            list += goods["barcode"].get<std::string>() + "," + std::to_string(pieces) + ",,\n";
        done({"import", "stock", folder.write("stock.csv", list).string(), "--witness", "村委会"});
        done({"card", "issue"});
        done({"day", "open", "--date", "2026-12-01"});
    }

    /// Rows and head as `verify` finds them; equal before and after says that nothing was written.
    Json state() const
    {
        const auto report = call({"verify"});
        EXPECT_EQ(report.status, 0) << report.json.dump();
        return report.json;
    }

    std::filesystem::path path() const { return folder.path() / "site"; }
    static std::string testData(const std::string& name) { return JIAMEI_TEST_DATA "/" + name; }
    static std::string packaged(const std::string& name) { return JIAMEI_PACKAGED_DATA "/" + name; }

    support::TemporaryFolder folder;

private:
    std::string m_village;
    std::string m_pin;
};

} // namespace jiamei::e2e
