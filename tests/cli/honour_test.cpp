// Honours, rankings, registers and flags on the command line: fields, exit status, and that a refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;

class HonourCommands : public testing::Test {
protected:
    HonourCommands()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.call({"operator", "add", "jian", "--name", "监", "--role", "supervisor", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
    }

    Outcome by(const char* id, std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", id});
        return shop.call(std::move(arguments), std::string(kOtherPin) + "\n");
    }
    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    Outcome addHonour(const char* household, const char* level, const char* certificate = "")
    {
        return by("li", {"honour", "add", "--household", household, "--kind", "最美家庭", "--level", level, "--year",
                         "2026", "--certificate", certificate, "--bonus"});
    }

    Shop shop;
};

TEST_F(HonourCommands, EnterAnHonourWithItsBonusAndListIt)
{
    const auto added = addHonour("7", "county", "甘A-1").json();

    EXPECT_EQ(added["bonus"], 15);
    EXPECT_EQ(added["state"], "submitted");
    EXPECT_EQ(added["household"], "0007");
    EXPECT_EQ(shop.call({"balance", "7"}).json()["pending"], 15);
    EXPECT_EQ(addHonour("7", "village").code(), "HonourBonusOpen");
    const auto list = shop.call({"honour", "list", "--level", "county"}).json()["honours"];
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["certificate"], "甘A-1");
    EXPECT_EQ(list[0]["name"], "顾红");
    EXPECT_TRUE(shop.call({"honour", "list", "--year", "2025"}).json()["honours"].empty());
    const auto before = shop.head();
    EXPECT_EQ(addHonour("7", "county", "甘A-1").code(), "HonourKnown");
    EXPECT_EQ(addHonour("7", "county", "甘A-2").code(), "RuleCapReached");
    EXPECT_EQ(addHonour("7", "empire").status, 2);
    EXPECT_EQ(by("li", {"award", "--household", "7", "--rule", "J01", "--points", "50"}).code(), "RuleOfHonours");
    EXPECT_EQ(byBoth({"honour", "take-back", added["document"].dump(), "--reason", "收回"}).code(),
              "HonourBonusStands");
    EXPECT_EQ(shop.head(), before);
    EXPECT_EQ(by("li", {"review", "withdraw", added["document"].dump(), "--reason", "收回"}).status, 0);
    EXPECT_EQ(byBoth({"honour", "take-back", added["document"].dump(), "--reason", "收回"}).status, 0);
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(HonourCommands, ProposeCandidatesWithTheirEntries)
{
    shop.manage({"award", "--household", "7", "--rule", "A06"});
    const auto date = shop.call({"statement", "7"}).json()["lines"][0]["date"].get<std::string>();
    const auto month = date.substr(0, 7);

    const auto found =
        shop.call({"honour", "candidates", "--kind", "美丽庭院示范户", "--from", month + "-01", "--to", month + "-28"})
            .json();

    ASSERT_EQ(found["candidates"].size(), 1U);
    EXPECT_EQ(found["candidates"][0]["household"], "0007");
    EXPECT_EQ(found["candidates"][0]["evidence"][0]["code"], "A06");
    EXPECT_EQ(found["candidates"][0]["evidence"][0]["date"], date);
    EXPECT_EQ(shop.call({"honour", "candidates", "--kind", "最美家庭", "--from", month + "-28", "--to", month + "-01"})
                  .code(),
              "DateOutOfRange");
}

TEST_F(HonourCommands, ShowTheRedListOnceTheVillageHasSwitchedItOn)
{
    shop.manage({"award", "--household", "7", "--rule", "A06"});
    shop.manage({"award", "--household", "8", "--rule", "B01"});
    shop.manage({"award", "--household", "8", "--rule", "N07"});
    const auto date = shop.call({"statement", "7"}).json()["lines"][0]["date"].get<std::string>();
    EXPECT_EQ(shop.call({"ranking", "--period", "month"}).code(), "RankingOff");
    EXPECT_EQ(shop.manage({"setting", "set", "ranking", date}).status, 0);

    const auto list = shop.call({"ranking", "--period", "quarter", "--date", date}).json();

    EXPECT_EQ(list["from"], date);
    ASSERT_EQ(list["places"].size(), 2U);
    EXPECT_EQ(list["places"][0]["place"], 1);
    EXPECT_EQ(list["places"][1]["place"], 1);
    EXPECT_EQ(list["places"][1]["points"], 2);
    EXPECT_EQ(list["places"][1]["deducted"], 1);
    const auto counts = shop.call({"ranking", "--period", "month", "--counts"});
    EXPECT_EQ(counts.json()["households"], 1);
    EXPECT_EQ(counts.json()["deductions"], 1);
    EXPECT_EQ(counts.out.find("0008"), std::string::npos);
    EXPECT_EQ(counts.out.find("尹德胜"), std::string::npos);
    EXPECT_EQ(shop.call({"ranking", "--period", "month", "--progress"}).code(), "RankingTooEarly");
    EXPECT_EQ(shop.manage({"setting", "set", "ranking", "2026-02-30"}).code(), "DateOutOfRange");
}

TEST_F(HonourCommands, KeepVillageFlagsAndPublications)
{
    EXPECT_EQ(shop.manage({"village", "flag", "set", "demonstration", "--since", "2025-07-01", "--contact", "包村干部",
                           "--phone", "0932-1234567"})
                  .status,
              0);
    const auto flags = shop.call({"village", "flag", "list"}).json()["flags"];
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0]["contact"], "包村干部");
    EXPECT_EQ(flags[0]["phone"], "0932-1234567");

    const auto first =
        by("li", {"publication", "add", "--title", "开业", "--channel", "微信群", "--date", "2026-03-08"}).json();
    by("li", {"publication", "add", "--title", "红榜", "--channel", "县报", "--date", "2026-03-01", "--reads", "60"});
    EXPECT_EQ(by("li", {"publication", "reads", first["document"].dump(), "--reads", "40"}).status, 0);
    const auto list = shop.call({"publication", "list", "--from", "2026-03-01"}).json();
    EXPECT_EQ(list["articles"], 2);
    EXPECT_EQ(list["reads"], 100);
    EXPECT_EQ(list["publications"][0]["title"], "红榜");
    EXPECT_EQ(by("li", {"publication", "reads", "1", "--reads", "40"}).code(), "PublicationUnknown");
}

TEST_F(HonourCommands, LinkAHouseholdToWhoLooksAfterItAndItsGrid)
{
    shop.manage({"household", "edit", "7", "--liaison", "li", "--grid", "二网格"});
    auto shown = shop.call({"household", "show", "7"}).json();
    EXPECT_EQ(shown["liaison_operator"], "li");
    EXPECT_EQ(shown["grid"], "二网格");

    shop.manage({"household", "edit", "7", "--liaison", "8"});
    shown = shop.call({"household", "show", "7"}).json();
    EXPECT_TRUE(shown["liaison_operator"].is_null());
    EXPECT_EQ(shown["liaison_household"], "0008");
    EXPECT_EQ(shown["liaison"], "尹德胜");
    EXPECT_EQ(shown["grid"], "二网格");

    shop.manage({"household", "edit", "7", "--liaison", "王秀兰"});
    shown = shop.call({"household", "show", "7"}).json();
    EXPECT_TRUE(shown["liaison_household"].is_null());
    EXPECT_EQ(shown["liaison"], "王秀兰");
    EXPECT_EQ(shop.manage({"household", "edit", "7", "--liaison", "77"}).code(), "HouseholdUnknown");
}

TEST_F(HonourCommands, RaiseAFlagThatASupervisorAnswersInWriting)
{
    for (int i = 0; i < 5; ++i)
        by("li", {"award", "--household", "7", "--rule", "D02", "--points", "1"});
    const auto flags = shop.call({"flag", "list"}).json()["flags"];
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0]["kind"], "one_submitter");
    EXPECT_EQ(flags[0]["operators"][0], "li");
    EXPECT_EQ(flags[0]["documents"].size(), 5U);
    EXPECT_THAT(flags[0]["text"].get<std::string>(), HasSubstr("0007"));
    const auto id = flags[0]["id"].get<std::string>();
    EXPECT_EQ(shop.call({"flag", "show", id}).json()["entries"].size(), 5U);
    const auto before = shop.head();
    EXPECT_EQ(by("li", {"flag", "answer", id, "--reason", "本人核对"}).code(), "RoleNotAllowed");
    EXPECT_EQ(by("jian", {"flag", "answer", "ZZZZZZZZZZ", "--reason", "核对"}).code(), "FlagUnknown");
    EXPECT_EQ(by("jian", {"award", "--household", "7", "--rule", "A06"}).code(), "RoleNotAllowed");
    EXPECT_EQ(shop.head(), before);

    EXPECT_EQ(by("jian", {"flag", "answer", id, "--reason", "看过双方确认单", "--request", "f1"}).status, 0);
    EXPECT_EQ(by("jian", {"flag", "answer", id, "--reason", "看过双方确认单", "--request", "f1"}).status, 0);

    EXPECT_TRUE(shop.call({"flag", "list"}).json()["flags"].empty());
    const auto all = shop.call({"flag", "list", "--all"}).json()["flags"];
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(shop.call({"flag", "show", id}).json()["answer"]["operator"], "jian");
    EXPECT_EQ(all[0]["answer"]["operator"], "jian");
    EXPECT_EQ(all[0]["answer"]["reason"], "看过双方确认单");
    EXPECT_EQ(shop.manage({"flag", "answer", id, "--reason", "再看"}).code(), "FlagAnswered");
    by("li", {"award", "--household", "7", "--rule", "D02", "--points", "1"});
    EXPECT_EQ(shop.call({"flag", "list"}).json()["flags"].size(), 1U);
    EXPECT_EQ(shop.call({"flag", "list", "--all"}).json()["flags"].size(), 2U) << "the answered one stays to be read";
}

} // namespace
} // namespace jiamei::cli
