// Money, donors and goods received on the command line: fields, exit status, and that a refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;

constexpr const char* kSoap = "2900000000018";      ///< 10 points, 8.50 yuan
constexpr const char* kSoapPack = "12900000000015"; ///< twelve of it

/// On the 9th of March 2026 with 5 pieces of soap.
class FundCommands : public testing::Test {
protected:
    FundCommands()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.manage({"fund", "add", "--name", "村集体", "--source", "village"});
    }

    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    Outcome grant(const char* yuan)
    {
        return byBoth({"fund", "in", "1", "--amount", yuan, "--kind", "grant", "--paper", "拨-1"});
    }
    std::string addDonor()
    {
        return shop.manage({"donor", "add", "--name", "城东商行", "--kind", "organisation", "--phone", "0932-7654321"})
            .json()["donor"]
            .dump();
    }

    Shop shop;
};

TEST_F(FundCommands, AddAndChangeFunds)
{
    const auto added = shop.manage({"fund", "add", "--name", "财政专项", "--source", "government", "--project",
                                    "家美行动", "--paper", "甘财〔2026〕3号"});
    const auto edited = shop.manage({"fund", "edit", "2", "--paper", "甘财〔2026〕4号"});
    const auto closed = shop.manage({"fund", "edit", "2", "--close"});

    EXPECT_EQ(added.json()["fund"], 2);
    EXPECT_EQ(added.json()["balance_fen"], 0);
    EXPECT_EQ(edited.json()["project"], "家美行动");
    EXPECT_EQ(edited.json()["paper"], "甘财〔2026〕4号");
    EXPECT_EQ(closed.json()["closed"], true);
    EXPECT_EQ(grant("1").status, 0);
    const auto before = shop.head();
    EXPECT_EQ(shop.manage({"fund", "add", "--name", "村集体", "--source", "other"}).code(), "FundDuplicate");
    EXPECT_EQ(shop.manage({"fund", "edit", "2", "--close"}).code(), "NothingToDo");
    EXPECT_EQ(shop.manage({"fund", "edit", "1", "--close"}).code(), "FundHoldsMoney");
    EXPECT_EQ(shop.manage({"fund", "edit", "9", "--name", "别的"}).code(), "FundUnknown");
    EXPECT_EQ(byBoth({"fund", "in", "2", "--amount", "1", "--kind", "grant"}).code(), "FundIsClosed");
    EXPECT_EQ(shop.manage({"fund", "edit", "2", "--close", "--open"}).status, 2);
    EXPECT_EQ(shop.manage({"fund", "add", "--name", "别的", "--source", "moon"}).status, 2);
    EXPECT_EQ(shop.head(), before);
    EXPECT_EQ(shop.manage({"fund", "edit", "2", "--open"}).json()["closed"], false);
}

TEST_F(FundCommands, TakeMoneyInAndOutAndShowTheLedger)
{
    const auto photo = shop.folder.write("slip.jpg", "picture").string();
    const auto in = grant("100.50").json();
    const auto out =
        byBoth({"fund", "out", "1", "--amount", "30", "--purpose", "买货架", "--paper", "收据 8", "--photo", photo})
            .json();
    const auto back = byBoth({"fund", "out", "1", "--amount", "0.5", "--paid-back"}).json();

    EXPECT_EQ(in["balance_fen"], 10'050);
    EXPECT_EQ(out["kind"], "spending");
    EXPECT_EQ(out["photo"].get<std::string>().size(), 64U);
    EXPECT_EQ(out["balance_fen"], 7'050);
    EXPECT_EQ(back["kind"], "paid-back");
    const auto list = shop.call({"fund", "list"}).json();
    EXPECT_EQ(list["balance_fen"], 7'000);
    EXPECT_EQ(list["funds"][0]["balance_fen"], 7'000);
    EXPECT_EQ(list["sources"], nlohmann::json::parse(R"([{"source":"village","balance_fen":7000}])"));
    const auto lines = shop.call({"fund", "lines", "1"}).json()["lines"];
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0]["kind"], "paid-back");
    EXPECT_EQ(lines[1]["purpose"], "买货架");
    EXPECT_EQ(lines[1]["out_fen"], 3'000);
    EXPECT_EQ(lines[1]["balance_fen"], 7'050);
    EXPECT_EQ(lines[2]["date"], "2026-03-09");
    EXPECT_EQ(shop.call({"fund", "lines", "--limit", "1"}).json()["lines"].size(), 1U);
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(FundCommands, RefuseWhatTheFundDoesNotHaveAndWriteNothing)
{
    grant("10");
    const auto before = shop.head();

    const auto refused = byBoth({"fund", "out", "1", "--amount", "10.01", "--purpose", "买货架"});

    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "FundShort");
    EXPECT_EQ(refused.json()["error"]["context"]["needed"], 1'001);
    EXPECT_EQ(refused.json()["error"]["context"]["available"], 1'000);
    EXPECT_THAT(refused.json()["error"]["message"].get<std::string>(), HasSubstr("10.01 元"));
    EXPECT_EQ(byBoth({"fund", "out", "1", "--amount", "1"}).code(), "ReasonMissing");
    EXPECT_EQ(byBoth({"fund", "in", "1", "--amount", "1", "--kind", "donation"}).code(), "DonorMissing");
    EXPECT_EQ(byBoth({"fund", "in", "1", "--amount", "1", "--kind", "donation", "--donor", "1"}).code(),
              "DonorUnknown");
    EXPECT_EQ(byBoth({"fund", "in", "1", "--amount", "0", "--kind", "grant"}).code(), "NumberInvalid");
    EXPECT_EQ(byBoth({"fund", "in", "9", "--amount", "1", "--kind", "grant"}).code(), "FundUnknown");
    EXPECT_EQ(byBoth({"fund", "in", "1", "--amount", "1", "--kind", "spending"}).status, 2);
    EXPECT_EQ(byBoth({"fund", "out", "1", "--amount", "1", "--purpose", "货款", "--receipt", "1"}).code(),
              "DocumentUnknown");
    EXPECT_EQ(shop.manage({"fund", "in", "1", "--amount", "1", "--kind", "grant"}).code(), "SecondPersonNeeded");
    EXPECT_EQ(shop.call({"fund", "lines", "9"}).code(), "FundUnknown");
    EXPECT_EQ(shop.head(), before);
}

TEST_F(FundCommands, TakeTheOpeningFigureOnce)
{
    const std::vector<std::string> opening{"fund", "in", "1", "--amount", "700", "--kind", "opening"};

    EXPECT_EQ(byBoth(opening).json()["balance_fen"], 70'000);
    EXPECT_EQ(byBoth(opening).code(), "OpeningTwice");
}

TEST_F(FundCommands, ReceiveGoodsWithPapersThatAFundPays)
{
    grant("200");
    shop.manage({"goods", "set", kSoap, "--pack", std::string(kSoapPack) + ":12", "--shelf-life", "365"});
    const auto photo = shop.folder.write("invoice.jpg", "picture").string();

    const auto made =
        byBoth({"stock", "receive", "--item", std::string(kSoapPack) + ":2:8.00", "--source", "purchase", "--produced",
                "2026-02-01", "--supplier", "县供销社", "--paper", "收据 12", "--photo", photo, "--fund", "1:150"})
            .json();

    EXPECT_EQ(made["supplier"], "县供销社");
    EXPECT_EQ(made["paper"], "收据 12");
    EXPECT_EQ(made["photo"].get<std::string>().size(), 64U);
    EXPECT_EQ(made["lines"][0]["barcode"], kSoap);
    EXPECT_EQ(made["lines"][0]["quantity"], 24);
    EXPECT_EQ(made["lines"][0]["cost_fen"], 800);
    EXPECT_EQ(made["lines"][0]["produced"], "2026-02-01");
    EXPECT_EQ(made["lines"][0]["expiry"], "2027-02-01");
    EXPECT_EQ(made["funds"], nlohmann::json::parse(R"([{"fund":1,"fen":15000}])"));
    EXPECT_EQ(shop.call({"fund", "list"}).json()["balance_fen"], 5'000);
    EXPECT_EQ(shop.call({"fund", "lines"}).json()["lines"][0]["kind"], "receipt");

    EXPECT_EQ(byBoth({"reverse", made["document"].dump(), "--reason", "送错了货"}).status, 0);

    EXPECT_EQ(shop.call({"fund", "list"}).json()["balance_fen"], 20'000);
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(FundCommands, RefuseGoodsWhosePapersCannotBeRight)
{
    grant("200");
    const auto before = shop.head();
    const auto receive = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"stock", "receive", "--item", std::string(kSoap) + ":2"});
        return byBoth(std::move(more));
    };

    EXPECT_EQ(receive({"--source", "donation"}).code(), "DonorMissing");
    EXPECT_EQ(receive({"--source", "donation", "--donor", "1"}).code(), "DonorUnknown");
    EXPECT_EQ(receive({"--source", "transfer", "--supplier", "621125100201-01"}).code(), "TransferOwnSite");
    EXPECT_EQ(receive({"--source", "purchase", "--produced", "2026-03-10"}).code(), "ProductionInFuture");
    EXPECT_EQ(receive({"--source", "purchase", "--produced", "2026-03-09", "--expiry", "2026-03-08"}).code(),
              "ExpiryBeforeProduction");
    EXPECT_EQ(receive({"--source", "purchase", "--fund", "1:17.01"}).code(), "FundUseTooLarge");
    EXPECT_EQ(receive({"--source", "support", "--fund", "1:1"}).code(), "FundUseTooLarge");
    EXPECT_EQ(receive({"--source", "purchase", "--fund", "1:1", "--fund", "1:2"}).code(), "FundNamedTwice");
    EXPECT_EQ(receive({"--source", "purchase", "--fund", "9:1"}).code(), "FundUnknown");
    EXPECT_EQ(receive({"--source", "purchase", "--fund", "all"}).status, 2);
    EXPECT_EQ(receive({"--source", "purchase", "--photo", "nowhere.jpg"}).status, 2);
    EXPECT_EQ(shop.head(), before);
}

TEST_F(FundCommands, RefuseASecondAccountOfTheSamePerson)
{
    shop.call({"operator", "add", "wang2", "--name", " wang ", "--role", "operator", "--operator", "wang"},
              std::string(kPin) + "\n" + kOtherPin + "\n");

    const auto refused = shop.call({"stock", "receive", "--item", std::string(kSoap) + ":2", "--source", "purchase",
                                    "--operator", "wang", "--approver", "wang2"},
                                   std::string(kPin) + "\n" + kOtherPin + "\n");

    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "SecondPersonSame");
}

class DonorCommands : public FundCommands {};

TEST_F(DonorCommands, AddChangeAndListDonors)
{
    const auto donor = addDonor();

    const auto edited = shop.manage({"donor", "edit", donor, "--phone", ""});
    const auto list = shop.call({"donor", "list"}).json()["donors"];

    EXPECT_EQ(edited.json()["name"], "城东商行");
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["donor"].dump(), donor);
    EXPECT_EQ(list[0]["kind"], "organisation");
    EXPECT_EQ(list[0]["phone"], "");
    const auto before = shop.head();
    EXPECT_EQ(shop.manage({"donor", "edit", donor, "--name", "城东商行"}).code(), "NothingToDo");
    EXPECT_EQ(shop.manage({"donor", "edit", "1", "--name", "城西商行"}).code(), "DonorUnknown");
    EXPECT_EQ(shop.call({"donor", "show", "1"}).code(), "DonorUnknown");
    EXPECT_EQ(shop.manage({"donor", "add", "--name", " ", "--kind", "person"}).code(), "TextInvalid");
    EXPECT_EQ(shop.head(), before);
}

TEST_F(DonorCommands, ShowWhatBecameOfTheirGifts)
{
    const auto donor = addDonor();
    byBoth({"fund", "in", "1", "--amount", "20", "--kind", "donation", "--donor", donor});
    const auto receipt = byBoth({"stock", "receive", "--item", std::string(kSoap) + ":6", "--source", "donation",
                                 "--donor", donor, "--expiry", "2026-12-31"})
                             .json()["document"];
    byBoth({"stock", "issue", "--kind", "care", "--item", std::string(kSoap) + ":2", "--household", "7"});
    byBoth({"stock", "write-off", "--item", std::string(kSoap) + ":1", "--cause", "damaged", "--reason", "破损"});

    const auto shown = shop.call({"donor", "show", donor}).json();

    EXPECT_EQ(shown["name"], "城东商行");
    EXPECT_EQ(shown["money_fen"], 2'000);
    EXPECT_EQ(shown["received"], 6);
    EXPECT_EQ(shown["care"], 2);
    EXPECT_EQ(shown["households"], 1);
    EXPECT_EQ(shown["spoiled"], 1);
    EXPECT_EQ(shown["left"], 3);
    EXPECT_EQ(shown["goods"][0]["given"], 2);
    EXPECT_EQ(shown["goods"][0]["households"], 1);
    ASSERT_EQ(shown["receipts"].size(), 1U);
    EXPECT_EQ(shown["receipts"][0]["document"], receipt);
    EXPECT_EQ(shown["receipts"][0]["date"], "2026-03-09");
    EXPECT_EQ(shown["receipts"][0]["lines"][0]["value_fen"], 6 * 850);
    const auto text = shop.callBare({"donor", "show", donor, "--data", shop.site().string()}).out;
    EXPECT_THAT(text, HasSubstr("1 户领到 2 件"));
}

TEST_F(DonorCommands, ThankForWhatWasGivenOnPaper)
{
    const auto donor = addDonor();
    const auto file = (shop.folder.path() / "thanks.pdf").string();
    const auto tooEarly = shop.call({"donor", "thanks", donor, "--pdf", file});
    byBoth({"fund", "in", "1", "--amount", "20", "--kind", "donation", "--donor", donor});

    const auto made = shop.call({"donor", "thanks", donor, "--pdf", file, "--size", "a5"});

    EXPECT_EQ(tooEarly.status, 1);
    EXPECT_EQ(tooEarly.code(), "DonorGaveNothing");
    EXPECT_EQ(made.json()["file"], file);
    EXPECT_GT(std::filesystem::file_size(file), 1000U);
    EXPECT_EQ(shop.call({"donor", "thanks", "1", "--pdf", file}).code(), "DonorUnknown");
    EXPECT_EQ(shop.call({"donor", "thanks", donor}).status, 2);
    EXPECT_EQ(shop.call({"donor", "thanks", donor, "--pdf", file, "--size", "a3"}).status, 2);
}

} // namespace
} // namespace jiamei::cli
