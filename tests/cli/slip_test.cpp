// Collectors, slips, cash for points, take-backs, duty and hand-over on the command line: fields, exit status, and that
// a refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kSoap = "2900000000018";      ///< 10 points, 5 there
constexpr const char* kSoapPack = "12900000000015"; ///< two of it

/// On the 9th of March 2026: household 7 has 50 points, household 8 has 15.
class SlipCommands : public testing::Test {
protected:
    SlipCommands()
    {
        shop.open();
        addPerson("li", "operator");
        addPerson("zhao", "helper");
        byBoth({"award", "--household", "7", "--rule", "D04", "--quantity", "10"});
        byBoth({"award", "--household", "8", "--rule", "D04", "--quantity", "3"});
    }

    void addPerson(const char* id, const char* role)
    {
        shop.call({"operator", "add", id, "--name", id, "--role", role, "--operator", "wang"},
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
    Outcome issue(const char* household = "7", std::vector<std::string> more = {})
    {
        std::vector<std::string> arguments{"slip",        "issue",  "--household", household,
                                           "--collector", "解玉兰", "--relation",  "neighbour",
                                           "--ceiling",   "20",     "--until",     "2026-03-10"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return by("li", std::move(arguments));
    }
    static std::string item(const char* barcode, int quantity)
    {
        return std::string(barcode) + ":" + std::to_string(quantity);
    }
    std::string file(const std::string& name) const { return (shop.folder.path() / name).string(); }
    bool isVerified() { return shop.call({"verify"}).json()["ok"].get<bool>(); }

    Shop shop;
};

TEST_F(SlipCommands, IssueShowListAndPrintASlip)
{
    const auto issued = issue("7", {"--out", file("slip.pdf")}).json();

    EXPECT_EQ(issued["number"], 1);
    EXPECT_EQ(issued["text"].get<std::string>().size(), 191U);
    EXPECT_EQ(issued["household"], "0007");
    EXPECT_EQ(issued["ceiling"], 20);
    EXPECT_EQ(issued["until"], "2026-03-10");
    EXPECT_THAT(support::bytesOf(file("slip.pdf")), testing::StartsWith("%PDF"));
    const auto shown = shop.call({"slip", "show", issued["text"]});
    EXPECT_EQ(shown.status, 0);
    EXPECT_EQ(shown.json()["collector"], "解玉兰");
    EXPECT_EQ(shown.json()["relation"], "neighbour");
    EXPECT_EQ(shown.json()["good"], true);
    issue("8");
    EXPECT_EQ(shop.call({"slip", "list"}).json()["slips"].size(), 2U);
    const auto ofOne = shop.call({"slip", "list", "--household", "8"}).json()["slips"];
    ASSERT_EQ(ofOne.size(), 1U);
    EXPECT_EQ(ofOne[0]["number"], 2);
    EXPECT_EQ(ofOne[0]["state"], "open");
    EXPECT_EQ(ofOne[0]["expired"], false);
    EXPECT_EQ(shop.call({"slip", "pdf", "2", "--out", file("again.pdf")}).status, 0);
    EXPECT_THAT(support::bytesOf(file("again.pdf")), testing::StartsWith("%PDF"));
    EXPECT_EQ(shop.call({"slip", "pdf", "3", "--out", file("none.pdf")}).code(), "SlipUnknown");
    EXPECT_FALSE(std::filesystem::exists(file("none.pdf")));
}

TEST_F(SlipCommands, RedeemASlipOnce)
{
    const auto text = issue().json()["text"].get<std::string>();
    const auto redeem = [&](int quantity) {
        return by("zhao", {"slip", "redeem", "--slip", text, "--item", item(kSoap, quantity)});
    };
    const auto before = shop.head();
    EXPECT_EQ(redeem(3).code(), "SlipAboveCeiling");
    EXPECT_EQ(shop.head(), before);

    const auto made = redeem(2).json();

    EXPECT_EQ(made["household"], "0007");
    EXPECT_EQ(made["points"], 20);
    EXPECT_EQ(made["spendable"], 30);
    EXPECT_EQ(made["slip"], 1);
    EXPECT_EQ(made["collector"], "解玉兰");
    EXPECT_EQ(made["relation"], "neighbour");
    EXPECT_EQ(redeem(1).code(), "SlipUsed");
    const auto shown = shop.call({"slip", "show", text});
    EXPECT_EQ(shown.status, 1);
    EXPECT_EQ(shown.json()["state"], "redeemed");
    EXPECT_EQ(shown.json()["reason"], "SlipUsed");
    EXPECT_EQ(by("zhao", {"slip", "redeem", "--slip", "4006381333931", "--item", kSoap}).code(), "CardNotACard");
    EXPECT_TRUE(isVerified());
}

TEST_F(SlipCommands, RefuseSlipsThatAreCancelledExpiredOrOfNobody)
{
    const auto first = issue().json()["text"].get<std::string>();
    const auto second = issue().json()["text"].get<std::string>();
    EXPECT_EQ(by("li", {"slip", "cancel", "1", "--reason", "老人自己来"}).status, 0);
    EXPECT_EQ(by("li", {"slip", "cancel", "9", "--reason", "没有"}).code(), "SlipUnknown");
    EXPECT_EQ(by("zhao", {"slip", "redeem", "--slip", first, "--item", kSoap}).code(), "SlipIsCancelled");
    EXPECT_EQ(by("li", {"slip", "issue", "--household", "7", "--collector", "解玉兰", "--relation", "neighbour",
                        "--ceiling", "20", "--until", "2026-05-01"})
                  .code(),
              "EndTooLate");
    EXPECT_EQ(by("li", {"slip", "issue", "--household", "7", "--collector", "解玉兰", "--relation", "cousin",
                        "--ceiling", "20", "--until", "2026-03-10"})
                  .status,
              2);
    shop.manage({"day", "open", "--date", "2026-03-11"});

    EXPECT_EQ(by("zhao", {"slip", "redeem", "--slip", second, "--item", kSoap}).code(), "SlipExpired");
    EXPECT_EQ(shop.call({"slip", "list"}).json()["slips"][1]["expired"], true);
}

TEST_F(SlipCommands, NameTheCollectorAndKeepTheSignature)
{
    const auto signature = shop.folder.write("signature.png", "drawn").string();
    const auto made = by("zhao", {"redeem", "--household", "7", "--item", kSoap, "--collector", "卯小花", "--relation",
                                  "child", "--signature", signature})
                          .json();

    EXPECT_EQ(made["collector"], "卯小花");
    EXPECT_EQ(made["relation"], "child");
    EXPECT_TRUE(made["slip"].is_null());
    EXPECT_EQ(made["earlier_today"], 0);
    EXPECT_EQ(by("zhao", {"redeem", "--household", "7", "--item", kSoap}).json()["earlier_today"], 1);
    const auto before = shop.head();
    EXPECT_EQ(by("zhao", {"redeem", "--household", "7", "--item", kSoap, "--collector", "卯小花"}).status, 2);
    EXPECT_EQ(by("zhao", {"redeem", "--household", "7", "--item", kSoap, "--relation", "child"}).status, 2);
    EXPECT_EQ(by("zhao", {"redeem", "--household", "7", "--item", kSoap, "--signature", file("none.png")}).status, 2);
    EXPECT_EQ(shop.head(), before);
    EXPECT_EQ(shop.call({"receipt", made["document"].dump(), "--out", file("receipt.pdf")}).status, 0);
    EXPECT_THAT(support::bytesOf(file("receipt.pdf")), testing::StartsWith("%PDF"));
}

TEST_F(SlipCommands, CountThePiecesOfAPack)
{
    shop.manage({"goods", "set", kSoap, "--pack", std::string(kSoapPack) + ":2"});

    const auto made = by("zhao", {"redeem", "--household", "7", "--item", item(kSoapPack, 2)}).json();

    EXPECT_EQ(made["points"], 40);
    EXPECT_EQ(made["lines"][0]["quantity"], 4);
}

TEST_F(SlipCommands, TakeCashForTheRestIfTheShopAllowsIt)
{
    const auto topUp = [&] { return by("zhao", {"redeem", "--household", "8", "--item", item(kSoap, 2), "--top-up"}); };
    EXPECT_EQ(topUp().code(), "TopUpOff");
    shop.manage({"fund", "add", "--name", "补分现金", "--source", "top-up"});
    shop.manage({"setting", "set", "top_up_fund", "1"});
    shop.manage({"setting", "set", "top_up_percent", "10"});
    EXPECT_EQ(topUp().code(), "TopUpTooLarge");
    shop.manage({"setting", "set", "top_up_percent", "30"});

    const auto made = topUp().json();

    EXPECT_EQ(made["points"], 20);
    EXPECT_EQ(made["spendable"], 0);
    EXPECT_EQ(made["topped_up"], 5);
    EXPECT_EQ(made["cash_fen"], 500);
    const auto statement = shop.call({"statement", "8"}).json();
    EXPECT_EQ(statement["lines"][0]["points"], -15);
    EXPECT_EQ(statement["lines"][0]["topped_up"], 5);
    EXPECT_THAT(statement["lines"][0]["text"].get<std::string>(), HasSubstr("5 分付现金"));
    EXPECT_EQ(statement["totals"]["adjusted"], 5);
    EXPECT_EQ(statement["closing"], 0);
    EXPECT_TRUE(isVerified());
}

TEST_F(SlipCommands, TakeARedemptionBackWithinAMinute)
{
    const auto made = by("zhao", {"redeem", "--household", "7", "--item", item(kSoap, 3)}).json()["document"].dump();
    EXPECT_EQ(by("li", {"take-back", made}).code(), "TakeBackTooLate");
    shop.clock.advance(std::chrono::seconds(40));

    const auto back = by("zhao", {"take-back", made}).json();

    EXPECT_EQ(back["points"], 30);
    EXPECT_EQ(back["spendable"], 50);
    EXPECT_EQ(back["whole"], true);
    const auto text = shop.call({"statement", "7"}).json()["lines"][0]["text"].get<std::string>();
    EXPECT_THAT(text, HasSubstr("柜台撤回"));
    const auto late = by("zhao", {"redeem", "--household", "7", "--item", kSoap}).json()["document"].dump();
    shop.clock.advance(std::chrono::seconds(61));
    const auto before = shop.head();
    EXPECT_EQ(by("zhao", {"take-back", late}).code(), "TakeBackTooLate");
    EXPECT_EQ(shop.head(), before);
}

TEST_F(SlipCommands, EnterHandWrittenSlipsInAnyOrder)
{
    const auto printed = shop.manage({"paper", "print", "--count", "5", "--out", file("kit.pdf")}).json();
    EXPECT_EQ(printed["first"], 1);
    ASSERT_EQ(printed["slips"].size(), 5U);
    EXPECT_THAT(support::bytesOf(file("kit.pdf")), testing::StartsWith("%PDF"));
    const auto code = printed["slips"][2]["text"].get<std::string>();
    const auto enter = [&](const std::string& slip, const char* household, int quantity) {
        return by("zhao", {"paper", "enter", slip, "--household", household, "--item", item(kSoap, quantity)});
    };

    const auto third = enter(code, "7", 1).json();
    EXPECT_EQ(third["paper"], 3);
    EXPECT_EQ(enter("1", "7", 1).json()["earlier_today"], 1);

    const auto before = shop.head();
    EXPECT_EQ(enter("3", "7", 1).code(), "PaperSlipUsed");
    EXPECT_EQ(enter("6", "7", 1).code(), "PaperSlipUnknown");
    EXPECT_EQ(enter("4006381333931", "7", 1).code(), "SlipNotASlip");
    auto wrong = code;
    wrong.back() = wrong.back() == '0' ? '1' : '0';
    EXPECT_EQ(enter(wrong, "7", 1).code(), "PaperSlipDamaged");
    EXPECT_EQ(shop.head(), before);
    EXPECT_TRUE(isVerified());
}

TEST_F(SlipCommands, KeepWhatTheBooksCannotFollowAsAConflict)
{
    shop.manage({"paper", "print", "--count", "4", "--out", file("kit.pdf")});
    const auto refused =
        by("zhao", {"paper", "enter", "2", "--household", "8", "--item", item(kSoap, 3)}).json()["error"];
    EXPECT_EQ(refused["code"], "InsufficientPoints");
    EXPECT_EQ(refused["context"]["paper"], 2);
    EXPECT_THAT(refused["message"].get<std::string>(), HasSubstr("jiamei paper settle 2 --conflict"));
    const auto empty =
        by("zhao", {"paper", "enter", "2", "--household", "7", "--item", item(kSoap, 6)}).json()["error"];
    EXPECT_THAT(empty["message"].get<std::string>(), HasSubstr("paper settle 2 --conflict"));
    const auto plain = by("zhao", {"redeem", "--household", "8", "--item", item(kSoap, 3)}).json()["error"];
    EXPECT_THAT(plain["message"].get<std::string>(), Not(HasSubstr("paper settle")));
    const auto settle = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"paper", "settle", "2", "--reason", "货已给出"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return shop.manage(std::move(arguments));
    };
    EXPECT_EQ(settle({}).status, 2);
    EXPECT_EQ(settle({"--spoiled", "--conflict"}).status, 2);
    EXPECT_EQ(settle({"--conflict"}).status, 2);

    EXPECT_EQ(settle({"--conflict", "--household", "8", "--points", "30"}).json()["state"], "conflict");

    EXPECT_EQ(shop.manage({"paper", "settle", "4", "--spoiled", "--reason", "写错"}).status, 0);
    const auto conflicts = shop.call({"paper", "list", "--state", "conflict"}).json()["slips"];
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts[0]["number"], 2);
    EXPECT_EQ(conflicts[0]["household"], "0008");
    EXPECT_EQ(conflicts[0]["points"], 30);
    EXPECT_EQ(conflicts[0]["reason"], "货已给出");
    EXPECT_EQ(shop.call({"paper", "list"}).json()["slips"].size(), 4U);
    EXPECT_EQ(by("zhao", {"paper", "enter", "2", "--household", "7", "--item", kSoap}).code(), "PaperSlipUsed");
}

TEST_F(SlipCommands, NameWhoIsOnDutyAndTellTheLastClose)
{
    by("zhao", {"redeem", "--household", "7", "--item", kSoap});
    const auto closed = shop.manage({"day", "close", "--count", item(kSoap, 3)}).json();
    EXPECT_EQ(shop.manage({"day", "open", "--date", "2026-03-10", "--duty", "nobody"}).code(), "OperatorUnknown");

    const auto opened = shop.manage({"day", "open", "--date", "2026-03-10", "--duty", "zhao", "li", "zhao"}).json();

    EXPECT_EQ(opened["duty"], nlohmann::json::array({"wang", "zhao", "li"}));
    const auto& last = opened["last_close"];
    EXPECT_EQ(last["day"], 1);
    EXPECT_EQ(last["date"], "2026-03-09");
    EXPECT_EQ(last["points_redeemed"], 10);
    EXPECT_EQ(last["head"], closed["head"]);
    EXPECT_EQ(last["by_next_opener"], false);
    ASSERT_EQ(last["differences"].size(), 1U);
    EXPECT_EQ(last["differences"][0]["book"], 4);
    EXPECT_EQ(last["differences"][0]["counted"], 3);
    const auto next = shop.manage({"day", "open", "--date", "2026-03-11"}).json();
    EXPECT_EQ(next["duty"], nlohmann::json::array({"wang"}));
    EXPECT_EQ(next["last_close"]["day"], 2);
    EXPECT_EQ(next["last_close"]["by_next_opener"], true);
}

TEST_F(SlipCommands, HandTheShopOverToTheNextKeeper)
{
    const auto signature = [&](const char* who) { return shop.folder.write(who, who).string(); };
    const auto from = signature("from.png");
    const auto to = signature("to.png");
    const auto overseer = signature("overseer.png");
    const auto handOver = [&](const std::string& stocktake, const std::vector<std::string>& signatures) {
        std::vector<std::string> arguments{"day",        "hand-over", "--stocktake",    stocktake,
                                           "--overseer", "苟大山",    "--open-matters", "一箱待退"};
        for (const auto& picture : signatures)
            arguments.insert(arguments.end(), {"--signature", picture});
        return byBoth(std::move(arguments));
    };
    const auto stocktake = shop.manage({"stock", "count", "open"}).json()["document"].dump();
    EXPECT_EQ(handOver(stocktake, {from, to, overseer}).code(), "HandOverNeedsCount");
    by("zhao", {"stock", "count", "enter", stocktake, "--item", item(kSoap, 5)});
    shop.manage({"stock", "count", "finish", stocktake});
    shop.manage({"stock", "count", "accept", stocktake});
    EXPECT_EQ(handOver(stocktake, {from, to}).code(), "SignatureMissing");

    const auto made = handOver(stocktake, {from, to, overseer}).json();

    EXPECT_EQ(made["from"], "wang");
    EXPECT_EQ(made["to"], "li");
    EXPECT_EQ(made["pieces"], 5);
    EXPECT_EQ(made["stock_value_fen"], 4250);
    EXPECT_EQ(made["points_outstanding"], 65);
    EXPECT_EQ(made["open_matters"], "一箱待退");
    EXPECT_EQ(handOver(stocktake, {from, to, overseer, from}).status, 2);
    EXPECT_TRUE(isVerified());
}

} // namespace
} // namespace jiamei::cli
