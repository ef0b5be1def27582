// Rounds, reminders, restorations and freezes on the command line: fields, exit status, and that a refusal writes
// nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using support::valueOf;

constexpr const char* kHeading =
    "日期,组别,评委1,评委2,评委3,户编号,院落,居室,厨房,厕所,家风,知晓率,等级,问题,整改期限\n";

class RoundCommands : public testing::Test {
protected:
    RoundCommands()
    {
        shop.open();
        for (const auto* number : {"1", "2", "3"})
            shop.manage({"household", "add", number, "--name", "户主", "--group", "1组"});
        for (const auto* number : {"7", "8"})
            shop.manage({"household", "edit", number, "--group", "2组"});
        for (const auto* id : {"li", "zhao"})
            shop.call({"operator", "add", id, "--name", id, "--role", "operator", "--household",
                       std::string(id) == "li" ? "1" : "8", "--operator", "wang"},
                      std::string(kPin) + "\n" + kOtherPin + "\n");
    }

    Outcome by(const char* id, std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", id});
        return shop.call(std::move(arguments), std::string(kOtherPin) + "\n");
    }
    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "zhao"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    std::string today(int daysLater = 0) const
    {
        return valueOf(BusinessDate::inChina(shop.clock.now() + std::chrono::hours(24 * daysLater))).text();
    }
    /// A sheet of 1组 judged by households 7 and 8 and by the manager; `rows` from the household's number on.
    std::string sheet(const std::vector<std::string>& rows)
    {
        std::string text = kHeading;
        for (const auto& row : rows)
            text += (text == kHeading ? today() + ",1组,7,8,wang," : ",,,,,") + row + "\n";
        return shop.folder.write("round.csv", text).string();
    }
    void dayLater(int days)
    {
        shop.clock.advance(std::chrono::hours(24 * days));
        ASSERT_EQ(shop.manage({"day", "open"}).status, 0);
    }

    Shop shop;
};

TEST_F(RoundCommands, EnterASheetThatIsCarriedWholeAndSubmitted)
{
    const auto file = sheet({"1,20,18,19,17,9,9,最清洁,,", "2,18,15,17,15,8,8,,,", "3,,,,,,,一般,乱堆," + today(5)});
    const auto head = shop.head();
    const auto seen = shop.call({"round", "enter", file, "--dry-run"}).json();
    EXPECT_EQ(seen["submitted"], 2);
    EXPECT_EQ(seen["lines"][2]["outcome"], "no_award");
    EXPECT_EQ(shop.head(), head);

    const auto entered = shop.manage({"round", "enter", file, "--request", "r1"}).json();

    EXPECT_EQ(entered["group"], "1组");
    EXPECT_EQ(entered["submitted"], 2);
    EXPECT_EQ(entered["lines"][0]["total"], 92);
    EXPECT_EQ(entered["lines"][0]["grade"], "best");
    EXPECT_EQ(entered["lines"][1]["grade"], "clean");
    EXPECT_EQ(entered["lines"][2]["problem"], "乱堆");
    EXPECT_EQ(entered["judges"][2]["operator"], "wang");
    EXPECT_EQ(shop.manage({"round", "enter", file, "--request", "r1"}).json(), entered);
    EXPECT_EQ(shop.call({"balance", "1"}).json()["pending"], 5);
    EXPECT_EQ(shop.call({"balance", "2"}).json()["pending"], 3);
    EXPECT_EQ(shop.call({"review", "list"}).json()["items"].size(), 2U);
    const auto again = shop.manage({"round", "enter", file});
    EXPECT_EQ(again.code(), "RoundEntered");
    EXPECT_EQ(again.status, 1);
    const auto listed = shop.call({"round", "list"}).json()["rounds"];
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0]["households"], 3);
    EXPECT_EQ(shop.call({"round", "show", entered["document"].dump()}).json()["sheet"], entered["sheet"]);
    EXPECT_EQ(shop.call({"round", "show", "1"}).code(), "RoundUnknown");
    EXPECT_EQ(shop.call({"statement", "1"}).json()["claims"][0]["code"], "A01");
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(RoundCommands, NameEveryFaultyRowAndColumnAndEnterNone)
{
    const auto file = sheet({"1,21,18,19,17,9,-1,,,", "2,18,,17,15,8,8,,,", "9,,,,,,,清洁,,", "3,,,,,,,干净,,"});
    const auto head = shop.head();

    const auto refused = shop.manage({"round", "enter", file});

    EXPECT_EQ(refused.status, 1);
    std::vector<std::string> found;
    const auto answer = refused.json();
    for (const auto& error : answer["errors"])
        found.push_back(error["row"].dump() + " " + error["column"].get<std::string>() + " " +
                        error["code"].get<std::string>());
    EXPECT_EQ(found,
              (std::vector<std::string>{"2 院落 RoundScoreOutOfRange", "2 知晓率 RoundScoreOutOfRange",
                                        "3 居室 CellMissing", "4 户编号 HouseholdUnknown", "5 等级 CellUnknown"}));
    EXPECT_EQ(shop.head(), head);
    EXPECT_EQ(shop.manage({"round", "enter", file + ".not"}).status, 2);
    EXPECT_EQ(shop.manage({"round", "enter", shop.folder.write("bad.csv", "组别,户编号\n1组,1\n").string()}).code(),
              "ColumnMissing");
}

TEST_F(RoundCommands, LeaveOnesOwnHouseholdToAnotherOperator)
{
    const auto file = sheet({"1,,,,,,,最清洁,,", "2,,,,,,,清洁,,"});

    const auto first = by("li", {"round", "enter", file}).json();
    EXPECT_EQ(first["left"], nlohmann::json::array({"0001"}));
    EXPECT_EQ(first["submitted"], 1);
    EXPECT_EQ(by("li", {"round", "enter", file}).code(), "OwnHousehold");
    const auto second = shop.manage({"round", "enter", file}).json();

    EXPECT_EQ(second["completes"], first["document"]);
    EXPECT_EQ(second["lines"].size(), 1U);
    EXPECT_EQ(second["lines"][0]["household"], "0001");
    EXPECT_EQ(second["not_on_sheet"], nlohmann::json::array({"0003"}));
}

TEST_F(RoundCommands, TakeTheRuleOfAGradeByItsCode)
{
    EXPECT_EQ(shop.manage({"setting", "set", "round_best_rule", "C02"}).status, 0);
    EXPECT_EQ(shop.manage({"setting", "set", "round_best_rule", "ZZZ"}).code(), "RuleUnknown");
    EXPECT_EQ(shop.manage({"setting", "set", "publicity_days", "C02"}).status, 2);

    shop.manage({"round", "enter", sheet({"1,,,,,,,最清洁,,"})});

    EXPECT_EQ(shop.call({"review", "list"}).json()["items"][0]["code"], "C02");
}

TEST_F(RoundCommands, RemindBeforeADeductionAndRestoreAfterMending)
{
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "N01"}).code(), "ReminderMissing");
    const auto photo = shop.folder.write("photo.jpg", "heap").string();
    const auto reminder =
        shop.manage({"remind", "7", "--rule", "N01", "--reason", "门前柴草", "--photo", photo}).json();
    EXPECT_EQ(reminder["until"], today(3));
    EXPECT_EQ(support::bytesOf(shop.site() / "media" / hexText(blake2b("heap"))), "heap");
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "N01"}).code(), "ReminderNotOver");
    EXPECT_EQ(shop.call({"remind", "list"}).json()["reminders"][0]["state"], "open");
    EXPECT_EQ(shop.call({"statement", "7"}).json()["reminders"][0]["reason"], "门前柴草");
    EXPECT_EQ(shop.call({"statement", "8"}).json()["reminders"].size(), 0U);
    EXPECT_EQ(shop.manage({"publicity", "open"}).code(), "NothingToDo");
    dayLater(4);
    const auto deduction = shop.manage({"award", "--household", "7", "--rule", "N01"}).json();
    ASSERT_EQ(deduction["state"], "submitted");
    const auto document = deduction["document"].dump();
    EXPECT_EQ(shop.call({"remind", "list"}).json()["reminders"][0]["state"], "served");
    by("zhao", {"review", "approve", document});
    const auto notice = shop.manage({"publicity", "open"}).json()["document"].dump();
    EXPECT_EQ(byBoth({"remind", "restore", document, "--reason", "已清理"}).code(), "DeductionNotPosted");
    dayLater(3);
    byBoth({"publicity", "close", notice});
    EXPECT_EQ(shop.call({"balance", "7"}).json()["owed"], 5);

    const auto restored = byBoth({"remind", "restore", document, "--reason", "已清理"}).json();

    EXPECT_EQ(restored["points"], 5);
    EXPECT_EQ(restored["household"], "0007");
    EXPECT_EQ(shop.call({"balance", "7"}).json()["owed"], 0);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["honour"], 0);
    EXPECT_EQ(byBoth({"remind", "restore", document, "--reason", "已清理"}).code(), "AlreadyReversed");
    const auto lines = shop.call({"statement", "7"}).json()["lines"];
    EXPECT_EQ(lines[0]["kind"], "restoration");
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(RoundCommands, CloseAReminderThatWasMended)
{
    const auto document = shop.manage({"remind", "7", "--rule", "N01", "--reason", "柴草"}).json()["document"].dump();
    EXPECT_EQ(shop.manage({"remind", "mended", document}).json()["state"], "mended");
    EXPECT_EQ(shop.manage({"remind", "mended", document}).code(), "ReminderClosed");
    EXPECT_EQ(shop.manage({"remind", "7", "--rule", "N01"}).status, 2);
    EXPECT_EQ(shop.manage({"remind", "7", "--rule", "A03", "--reason", "柴草"}).code(), "RuleWithoutReminder");
    EXPECT_EQ(shop.call({"remind", "list"}).json()["reminders"][0]["state"], "mended");
}

TEST_F(RoundCommands, FreezeRedemptionAndShowIt)
{
    EXPECT_EQ(shop.manage({"household", "freeze", "7", "--until", today(9), "--reason", "文书"}).code(),
              "SecondPersonNeeded");
    EXPECT_EQ(byBoth({"household", "freeze", "8", "--until", today(9), "--reason", "文书"}).code(), "OwnHousehold");
    EXPECT_EQ(byBoth({"household", "freeze", "7", "--reason", "文书"}).status, 2);
    EXPECT_EQ(byBoth({"household", "freeze", "7", "--until", today(9), "--reason", "文书"}).json()["frozen_until"],
              today(9));

    EXPECT_EQ(shop.manage({"redeem", "--household", "7", "--item", "2900000000018"}).code(), "RedemptionFrozen");
    EXPECT_EQ(shop.call({"household", "show", "7"}).json()["frozen_until"], today(9));
    EXPECT_EQ(shop.call({"household", "search", "7"}).json()["households"][0]["frozen_until"], today(9));
    EXPECT_EQ(shop.call({"statement", "7"}).json()["frozen_until"], today(9));
    EXPECT_TRUE(shop.call({"household", "show", "8"}).json()["frozen_until"].is_null());
    EXPECT_EQ(byBoth({"household", "freeze", "7", "--end", "--reason", "已查清"}).status, 0);
    EXPECT_TRUE(shop.call({"household", "show", "7"}).json()["frozen_until"].is_null());
    EXPECT_EQ(shop.manage({"redeem", "--household", "7", "--item", "2900000000018"}).code(), "InsufficientPoints");
}

} // namespace
} // namespace jiamei::cli
