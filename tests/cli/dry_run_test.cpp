// A list that is only looked at gets the answer that the real run would get, and nothing is written.
#include "tests/cli/shop.hpp"

namespace jiamei::cli {
namespace {

constexpr const char* kSoap = "2900000000018"; // five on the shelf

class DryRun : public testing::Test {
protected:
    DryRun() { shop.open(); }

    void addLi()
    {
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    std::string balances() { return shop.folder.write("balances.csv", "户编号,积分\n7,30\n8,12\n").string(); }
    Outcome look(const char* what, const std::string& file)
    {
        const auto head = shop.head();
        auto seen = shop.call({"import", what, file, "--dry-run"});
        EXPECT_EQ(shop.head(), head);
        return seen;
    }
    /// The real run of a shop where nobody could be the second person.
    Outcome take(const char* what, const std::string& file)
    {
        return shop.manage({"import", what, file, "--witness", "李四"});
    }

    Shop shop;
};

TEST_F(DryRun, OfBalancesForeseesTheFirstTimeAndRefusesTheSecond)
{
    const auto file = balances();

    const auto seen = look("balances", file);
    const auto taken = take("balances", file);
    const auto seenAgain = look("balances", file);
    const auto takenAgain = take("balances", file);

    EXPECT_EQ(seen.status, 0) << seen.out;
    EXPECT_EQ(seen.json()["added"], 2);
    EXPECT_EQ(seen.json()["dry_run"], true);
    EXPECT_EQ(taken.json()["added"], 2);
    EXPECT_EQ(seenAgain.status, 1);
    EXPECT_EQ(seenAgain.code(), "OpeningTwice");
    EXPECT_EQ(seenAgain.json(), takenAgain.json());
}

TEST_F(DryRun, OfBalancesRefusesThemBehindTheFirstRedemption)
{
    shop.manage({"award", "--household", "7", "--rule", "A03", "--quantity", "2"});
    ASSERT_EQ(shop.manage({"redeem", "--household", "7", "--item", kSoap}).status, 0);

    EXPECT_EQ(look("balances", balances()).code(), "OpeningTooLate");
}

TEST_F(DryRun, OfBalancesNamesTheRowOfAHouseholdThatIsClosed)
{
    addLi();
    ASSERT_EQ(byBoth({"household", "close", "8", "--reason", "moved"}).status, 0);
    const auto file = balances();

    const auto seen = look("balances", file);

    EXPECT_EQ(seen.status, 1);
    ASSERT_EQ(seen.json()["errors"].size(), 1U) << seen.out;
    EXPECT_EQ(seen.json()["errors"][0]["row"], 3);
    EXPECT_EQ(seen.json()["errors"][0]["code"], "HouseholdClosed");
    EXPECT_EQ(byBoth({"import", "balances", file}).json(), seen.json());
}

TEST_F(DryRun, OfStockRefusesASecondOpening)
{
    const auto file = shop.folder.write("stock.csv", "条码,数量,进价,有效期\n2900000000025,5,,\n").string();

    const auto seen = look("stock", file);

    EXPECT_EQ(seen.code(), "OpeningTwice");
    EXPECT_EQ(seen.json(), take("stock", file).json());
}

TEST_F(DryRun, OfStockNamesEveryRowThatIsPastItsDate)
{
    Shop empty;
    empty.init();
    empty.manage({"import", "goods", Shop::data("goods.csv")});
    empty.manage({"day", "open"});
    const auto file = empty.folder
                          .write("stock.csv", "条码,数量,进价,有效期\n2900000000018,5,,2026-03-08\n"
                                              "2900000000025,5,,2026-12-31\n2900000000018,3,,2026-03-01\n")
                          .string();

    const auto seen = empty.call({"import", "stock", file, "--dry-run"});
    const auto taken = empty.manage({"import", "stock", file, "--witness", "李四"});

    ASSERT_EQ(seen.json()["errors"].size(), 2U) << seen.out;
    EXPECT_EQ(seen.json()["errors"][0]["row"], 2);
    EXPECT_EQ(seen.json()["errors"][1]["row"], 4);
    EXPECT_EQ(seen.json()["errors"][1]["code"], "ExpiryInPast");
    EXPECT_EQ(taken.json(), seen.json());
}

TEST_F(DryRun, OfRulesSaysThatTheVillageVotesOnOthersAndTakesTheSame)
{
    const auto others =
        shop.folder
            .write("rules.csv", "code,category,title,sign,points_min,points_max,steps,unit,cap_count,cap_period,"
                                "evidence,proposer,review,publicity,valid_from\n"
                                "A01,人居环境,月评庭院最清洁户,+,6,6,,户,1,月,打分表,G,M,1,2026-01-01\n")
            .string();

    const auto seen = look("rules", others);
    const auto same = look("rules", Shop::data("points-rules.csv"));

    EXPECT_EQ(seen.code(), "RuleSetNeedsVote");
    EXPECT_EQ(seen.json(), shop.manage({"import", "rules", others}).json());
    EXPECT_EQ(same.status, 0) << same.out;
    EXPECT_EQ(same.json()["added"], 0);
    EXPECT_EQ(same.json()["changed"], 0);
}

} // namespace
} // namespace jiamei::cli
