// Households that change, on the command line: fields, exit status, and what the statements say.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;

class HouseholdCommands : public testing::Test {
protected:
    HouseholdCommands()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.call(
            {"operator", "add", "zhao", "--name", "赵", "--role", "operator", "--household", "8", "--operator", "wang"},
            std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.manage({"card", "issue", "--all"});
    }

    Outcome byBoth(std::vector<std::string> arguments, const char* approver = "li")
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", approver});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    std::string lastLine(const char* household)
    {
        return shop.call({"statement", household}).json()["lines"][0]["text"].get<std::string>();
    }

    Shop shop;
};

TEST_F(HouseholdCommands, SplitSharesAndNamesTheOtherPartInBothStatements)
{
    shop.manage({"award", "--household", "7", "--rule", "A03", "--quantity", "2"});
    const auto agreement = shop.folder.path() / "agreement.jpg";
    std::ofstream(agreement) << "signed";

    const auto split = byBoth({"household", "split", "7", "--name", "顾小红", "--members", "1", "--share", "40%",
                               "--agreement", agreement.string()});

    ASSERT_EQ(split.status, 0) << split.out << split.err;
    EXPECT_EQ(split.json()["household"], "0007");
    EXPECT_EQ(split.json()["part"], "0009");
    EXPECT_EQ(split.json()["cards"], nlohmann::json::array({"0007", "0009"}));
    const auto kept = shop.call({"balance", "7"}).json();
    const auto part = shop.call({"balance", "9"}).json();
    EXPECT_EQ(kept["spendable"].get<int>() + part["spendable"].get<int>(),
              kept["honour"].get<int>() + part["honour"].get<int>());
    EXPECT_EQ(part["name"], "顾小红");
    EXPECT_THAT(lastLine("7"), HasSubstr("0009"));
    EXPECT_THAT(lastLine("9"), HasSubstr("0007"));
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(HouseholdCommands, MergeNamesTheSurvivorWhereverTheOldNumberIsUsed)
{
    shop.manage({"award", "--household", "7", "--rule", "A03"});

    const auto merge = byBoth({"household", "merge", "7", "8"});

    ASSERT_EQ(merge.status, 0) << merge.out << merge.err;
    EXPECT_EQ(merge.json()["into"], "0008");
    EXPECT_EQ(merge.json()["households"][0]["spendable"], shop.call({"balance", "8"}).json()["spendable"]);
    EXPECT_EQ(shop.call({"household", "show", "7"}).json()["state"], "closed");
    EXPECT_EQ(shop.call({"household", "show", "7"}).json()["merged_into"], "0008");
    EXPECT_THAT(lastLine("7"), HasSubstr("0008"));
    EXPECT_THAT(lastLine("8"), HasSubstr("0007"));
    const auto refused = shop.manage({"award", "--household", "7", "--rule", "A03"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "HouseholdMerged");
    EXPECT_THAT(refused.json()["error"]["message"].get<std::string>(), HasSubstr("0008"));
}

TEST_F(HouseholdCommands, CloseAsksForThePointsFirstAndReopenGivesANewCard)
{
    shop.manage({"award", "--household", "7", "--rule", "A03"});
    const auto head = shop.head();
    EXPECT_EQ(byBoth({"household", "close", "7", "--reason", "moved"}).code(), "HouseholdHoldsPoints");
    EXPECT_EQ(shop.head(), head);

    const auto closed = byBoth({"household", "close", "7", "--reason", "moved", "--expire"});

    EXPECT_EQ(closed.json()["state"], "moved_away");
    EXPECT_GT(closed.json()["expired"], 0);
    EXPECT_EQ(byBoth({"household", "close", "7"}).code(), "HouseholdClosed");
    const auto reopened = byBoth({"household", "reopen", "7"});
    EXPECT_EQ(reopened.json()["state"], "open");
    EXPECT_EQ(reopened.json()["cards"], nlohmann::json::array({"0007"}));
    EXPECT_EQ(byBoth({"household", "reopen", "7"}).code(), "HouseholdIsOpen");
    EXPECT_EQ(byBoth({"household", "close", "7", "--reason", "elsewhere"}).status, 2);
}

TEST_F(HouseholdCommands, ANewHeadAndMembersNeedTheSecondPerson)
{
    EXPECT_EQ(shop.manage({"household", "edit", "7", "--head", "顾大山"}).code(), "SecondPersonNeeded");
    EXPECT_EQ(shop.manage({"household", "member", "7", "--members", "5"}).code(), "SecondPersonNeeded");
    EXPECT_EQ(byBoth({"household", "edit", "8", "--head", "尹新"}, "zhao").code(), "OwnHousehold");

    const auto edited = byBoth({"household", "edit", "7", "--head", "顾大山"});
    EXPECT_EQ(edited.status, 0);
    EXPECT_EQ(edited.json()["cards"], nlohmann::json::array({"0007"}));
    EXPECT_FALSE(byBoth({"household", "edit", "8", "--name", "尹德盛"}).json().contains("cards"));
    EXPECT_EQ(byBoth({"household", "member", "7", "--members", "5", "--women", "2"}).json()["members"], 5);

    const auto shown = shop.call({"household", "show", "7"}).json();
    EXPECT_EQ(shown["name"], "顾大山");
    EXPECT_EQ(shown["women"], 2);
    EXPECT_EQ(shop.manage({"household", "edit", "7", "--group", "三组"}).status, 0);
}

TEST_F(HouseholdCommands, RefuseWhatASplitCannotBe)
{
    EXPECT_EQ(byBoth({"household", "split", "7", "--name", "某", "--members", "1", "--share", "101%"}).code(),
              "SplitShareInvalid");
    EXPECT_EQ(byBoth({"household", "split", "7", "--name", "某", "--members", "1", "--share", "half"}).code(),
              "NumberInvalid");
    EXPECT_EQ(byBoth({"household", "split", "7", "--name", "某", "--members", "1", "--share", "0", "--new-number", "8"})
                  .code(),
              "HouseholdNumberTaken");
    EXPECT_EQ(byBoth({"household", "split", "7", "--name", "某", "--members", "1", "--share", "0%"}, "zhao").status, 0);
    EXPECT_EQ(byBoth({"household", "split", "8", "--name", "某", "--members", "1", "--share", "0%"}, "zhao").code(),
              "OwnHousehold");
}

// A call that lost its answer asks again with the same request.
TEST_F(HouseholdCommands, ARepeatedRequestSplitsOnce)
{
    const std::vector<std::string> split{"household", "split",   "7",  "--name",    "顾小红", "--members",
                                         "1",         "--share", "0%", "--request", "split-7"};
    const auto first = byBoth(split);
    const auto again = byBoth(split);

    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json()["document"], first.json()["document"]);
    EXPECT_EQ(again.json()["part"], first.json()["part"]);
}

} // namespace
} // namespace jiamei::cli
