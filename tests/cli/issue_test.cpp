// Goods that leave without points, what expires, what runs out, on the command line: fields, exit status, and that a
// refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;

constexpr const char* kSoap = "2900000000018";   ///< 10 points, 8.50 yuan
constexpr const char* kPowder = "2900000000025"; ///< 15 points, 12.80 yuan

/// On the 9th of March 2026 with 5 pieces of soap in lot 1, and 60 yuan in fund 1.
class IssueCommands : public testing::Test {
protected:
    IssueCommands()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.manage({"fund", "add", "--name", "慰问金", "--source", "village"});
        EXPECT_EQ(byBoth({"fund", "in", "1", "--amount", "60", "--kind", "grant"}).status, 0);
    }

    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    void receive(const std::string& item, const std::string& expiry = {})
    {
        std::vector<std::string> arguments{"stock", "receive", "--item", item, "--source", "purchase"};
        if (!expiry.empty())
            arguments.insert(arguments.end(), {"--expiry", expiry});
        EXPECT_EQ(byBoth(std::move(arguments)).status, 0);
    }
    std::int64_t shelf(const std::string& barcode)
    {
        const auto list = shop.call({"stock", "list"}).json();
        for (const auto& item : list["goods"]) {
            if (item["barcode"] == barcode)
                return item["quantity"].get<std::int64_t>();
        }
        return -1;
    }
    std::int64_t fundBalance()
    {
        return shop.call({"fund", "list"}).json()["funds"][0]["balance_fen"].get<std::int64_t>();
    }

    Shop shop;
};

TEST_F(IssueCommands, GiveGoodsAndCashToHouseholdsAndTakeThemBack)
{
    const auto photo = shop.folder.write("visit.jpg", "picture").string();

    const auto made = byBoth({"stock", "issue", "--kind", "care", "--item", std::string(kSoap) + ":2", "--household",
                              "7", "--household", "8", "--cash", "1:50.50", "--paper", "批-3", "--photo", photo})
                          .json();

    EXPECT_EQ(made["kind"], "care");
    EXPECT_EQ(made["visits"], 2);
    EXPECT_EQ(made["households"], nlohmann::json::parse(R"(["0007","0008"])"));
    EXPECT_EQ(made["lines"][0]["barcode"], kSoap);
    EXPECT_EQ(made["lines"][0]["quantity"], 2);
    EXPECT_EQ(made["lines"][0]["lots"][0]["lot"], 1);
    EXPECT_EQ(made["value_fen"], 2 * 850);
    EXPECT_EQ(made["cash"][0]["fen"], 5'050);
    EXPECT_EQ(made["photo"].get<std::string>().size(), 64U);
    EXPECT_EQ(fundBalance(), 950);
    EXPECT_EQ(shelf(kSoap), 3);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["spendable"], 0);

    EXPECT_EQ(byBoth({"reverse", made["document"].dump(), "--line", "2", "--reason", "现金没有发"}).status, 0);

    EXPECT_EQ(fundBalance(), 6'000);
    EXPECT_EQ(shelf(kSoap), 3);
    EXPECT_EQ(byBoth({"reverse", made["document"].dump(), "--line", "2", "--reason", "再冲"}).code(),
              "AlreadyReversed");
    EXPECT_EQ(byBoth({"reverse", made["document"].dump(), "--reason", "没有走访"}).json()["whole"], true);
    EXPECT_EQ(shelf(kSoap), 5);
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(IssueCommands, GivePrizesWriteOffAndReturn)
{
    receive(std::string(kSoap) + ":4", "2027-01-01");

    const auto prize =
        byBoth({"stock", "issue", "--kind", "prize", "--item", std::string(kSoap) + ":1", "--to", "三八节"}).json();
    EXPECT_EQ(prize["lines"][0]["lots"][0]["lot"], 2) << "what expires leaves first";
    EXPECT_EQ(prize["recipient"], "三八节");
    const auto lost = byBoth({"stock", "write-off", "--item", std::string(kSoap) + ":2", "--cause", "lost", "--reason",
                              "盘点时没有", "--lot", "1"})
                          .json();
    EXPECT_EQ(lost["kind"], "write-off");
    EXPECT_EQ(lost["lines"][0]["lots"][0]["lot"], 1);
    const auto back =
        byBoth({"stock", "return", "--item", std::string(kSoap) + ":3", "--to", "县供销社", "--reason", "外包装破损"})
            .json();
    EXPECT_EQ(back["lines"][0]["lots"][0]["lot"], 2);
    EXPECT_EQ(shelf(kSoap), 3);
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(IssueCommands, MoveGoodsBetweenSites)
{
    const auto out =
        byBoth({"transfer", "out", "--item", std::string(kSoap) + ":2", "--to", "621125100201-02", "--paper", "DB-1"})
            .json();
    EXPECT_EQ(out["kind"], "transfer");
    EXPECT_EQ(out["recipient"], "621125100201-02");

    const auto in = byBoth({"transfer", "in", "--item", std::string(kPowder) + ":6:12.00", "--from", "621125100201-02",
                            "--paper", "DB-2", "--expiry", "2027-01-01"})
                        .json();

    EXPECT_EQ(in["from"], "621125100201-02");
    EXPECT_EQ(in["paper"], "DB-2");
    EXPECT_EQ(in["lines"][0]["cost_fen"], 1'200);
    EXPECT_EQ(shelf(kPowder), 6);
    EXPECT_EQ(shelf(kSoap), 3);
    EXPECT_EQ(
        byBoth({"transfer", "in", "--item", std::string(kPowder) + ":1", "--from", "城关", "--paper", "1"}).code(),
        "SiteUnknown");
    EXPECT_EQ(
        byBoth({"transfer", "in", "--item", std::string(kPowder) + ":1", "--from", "621125100201-01", "--paper", "1"})
            .code(),
        "TransferOwnSite");
}

TEST_F(IssueCommands, RefuseInNumbersAndWriteNothing)
{
    const auto before = shop.head();
    const std::string soap = std::string(kSoap) + ":1";

    const auto much =
        byBoth({"stock", "issue", "--kind", "care", "--item", std::string(kSoap) + ":6", "--household", "7"});
    EXPECT_EQ(much.status, 1);
    EXPECT_EQ(much.code(), "OutOfStock");
    EXPECT_EQ(much.json()["error"]["context"]["available"], 5);
    EXPECT_EQ(much.json()["error"]["context"]["wanted"], 6);
    const auto nobody = byBoth({"stock", "issue", "--kind", "care", "--item", soap});
    EXPECT_EQ(nobody.code(), "RecipientMissing");
    EXPECT_THAT(nobody.err, HasSubstr("慰问"));
    EXPECT_EQ(byBoth({"stock", "issue", "--kind", "care", "--household", "7"}).code(), "BasketEmpty");
    const auto cash = byBoth({"stock", "issue", "--kind", "care", "--household", "7", "--cash", "1:60.01"});
    EXPECT_EQ(cash.code(), "FundShort");
    EXPECT_EQ(cash.json()["error"]["context"]["available"], 6'000);
    EXPECT_EQ(byBoth({"stock", "issue", "--kind", "care", "--household", "7", "--cash", "60"}).code(), "UsageWrong");
    EXPECT_EQ(byBoth({"stock", "issue", "--kind", "gift", "--item", soap, "--to", "x"}).status, 2);
    EXPECT_EQ(byBoth({"stock", "write-off", "--item", soap, "--cause", "eaten", "--reason", "x"}).status, 2);
    EXPECT_EQ(byBoth({"stock", "write-off", "--item", soap, "--cause", "lost", "--reason", "x", "--lot", "7"}).code(),
              "LotUnknown");
    EXPECT_EQ(byBoth({"transfer", "out", "--item", soap, "--to", "621125100201-01", "--paper", "1"}).code(),
              "TransferOwnSite");
    EXPECT_EQ(shop.manage({"stock", "write-off", "--item", soap, "--cause", "lost", "--reason", "x"}).code(),
              "SecondPersonNeeded");
    EXPECT_EQ(byBoth({"stock", "outlook", "--days", "0"}).code(), "NumberInvalid");

    EXPECT_EQ(shop.head(), before);
}

TEST_F(IssueCommands, CountOnTheShelfWhatIsPastItsDateButNotAsWhatCanBeGivenOut)
{
    receive(std::string(kSoap) + ":4", "2026-03-12");
    shop.manage({"day", "close"});
    shop.manage({"day", "open", "--date", "2026-03-14"});

    const auto list = shop.call({"stock", "list"});

    const auto soap = list.json()["goods"][0];
    EXPECT_EQ(soap["barcode"], kSoap);
    EXPECT_EQ(soap["quantity"], 9);
    EXPECT_EQ(soap["givable"], 5);
    EXPECT_EQ(soap["expired"], 4);
}

TEST_F(IssueCommands, ListWhatExpires)
{
    receive(std::string(kPowder) + ":4", "2026-03-12");
    receive(std::string(kSoap) + ":2", "2026-05-01");
    shop.manage({"day", "close"});
    shop.manage({"day", "open", "--date", "2026-03-14"});

    const auto soon = shop.call({"stock", "expiring", "--days", "10"}).json();

    ASSERT_EQ(soon["lots"].size(), 1U);
    EXPECT_EQ(soon["lots"][0]["lot"], 2);
    EXPECT_EQ(soon["lots"][0]["days_left"], -2);
    EXPECT_EQ(soon["lots"][0]["expiry"], "2026-03-12");
    EXPECT_EQ(soon["lots"][0]["value_fen"], 4 * 1'280);
    EXPECT_EQ(soon["expired"]["pieces"], 4);
    EXPECT_EQ(soon["within_30"]["pieces"], 0);
    EXPECT_EQ(soon["within_60"]["value_fen"], 2 * 850);
    EXPECT_EQ(shop.call({"stock", "expiring"}).json()["lots"].size(), 2U);
    EXPECT_EQ(shop.call({"stock", "expiring", "--days", "-1"}).status, 2);
}

TEST_F(IssueCommands, LookAheadAndWriteAShoppingList)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "A03"}).status, 0);
    EXPECT_EQ(shop.manage({"redeem", "--household", "7", "--item", kSoap}).status, 0);

    const auto outlook = shop.call({"stock", "outlook", "--days", "70", "--budget", "50"}).json();

    const auto& soap = outlook["goods"][0];
    EXPECT_EQ(soap["barcode"], kSoap);
    EXPECT_EQ(soap["usable"], 4);
    EXPECT_EQ(soap["redeemed"], 1);
    EXPECT_EQ(soap["days_of_stock"], 28);
    EXPECT_EQ(outlook["goods"][1]["empty"], true);
    EXPECT_TRUE(outlook["goods"][1]["days_of_stock"].is_null());
    EXPECT_EQ(outlook["budget_fen"], 5'000);
    ASSERT_EQ(outlook["shopping"].size(), 1U);
    EXPECT_EQ(outlook["shopping"][0]["barcode"], kSoap);
    EXPECT_EQ(outlook["shopping"][0]["pieces"], 5);
    EXPECT_EQ(outlook["cost_fen"], 5 * 850);
    EXPECT_EQ(outlook["cut"][0]["barcode"], kSoap);
    EXPECT_EQ(outlook["cut"][0]["pieces"], 1);
    EXPECT_EQ(shop.call({"stock", "outlook"}).json()["budget_fen"], 6'000) << "what the open funds hold";
}

} // namespace
} // namespace jiamei::cli
