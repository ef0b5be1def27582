// Stocktakes and the day's count on the command line: fields, exit status, and that a refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* kSoap = "2900000000018";   // 5 in the opening stock
constexpr const char* kPowder = "2900000000025"; // 8 received

class StocktakeCommands : public testing::Test {
protected:
    StocktakeCommands()
    {
        shop.open();
        addPerson("li", "operator");
        addPerson("zhao", "helper");
        byBoth({"stock", "receive", "--item", std::string(kPowder) + ":8:12.80", "--source", "purchase"});
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
    /// The document of a stocktake of the whole shop.
    std::string open() { return shop.manage({"stock", "count", "open"}).json()["document"].dump(); }
    static std::string item(const char* barcode, int quantity)
    {
        return std::string(barcode) + ":" + std::to_string(quantity);
    }
    std::int64_t onTheShelf(const char* barcode)
    {
        const auto list = shop.call({"stock", "list"}).json();
        for (const auto& goods : list["goods"]) {
            if (goods["barcode"] == barcode)
                return goods["quantity"];
        }
        return -1;
    }

    Shop shop;
};

TEST_F(StocktakeCommands, CountBlindAndBringTheBooksToTheCount)
{
    const auto opened = shop.manage({"stock", "count", "open"}).json();
    EXPECT_EQ(opened["total"], 2);
    EXPECT_EQ(opened["left"][0]["barcode"], kSoap);
    const auto document = opened["document"].dump();

    const auto first = by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 3)}).json();

    EXPECT_EQ(first["counted"], 1);
    EXPECT_EQ(first["left"], 1);
    const auto blind = shop.call({"stock", "count", "show", document});
    EXPECT_EQ(blind.json()["state"], "counting");
    EXPECT_EQ(blind.json()["left"][0]["barcode"], kPowder);
    EXPECT_EQ(blind.json()["counters"][0]["operator"], "zhao");
    EXPECT_TRUE(blind.json()["differences"].is_null());
    EXPECT_THAT(blind.out, Not(HasSubstr("book")));
    by("zhao", {"stock", "count", "enter", document, "--item", item(kPowder, 9)});
    const auto finished = shop.manage({"stock", "count", "finish", document}).json();
    ASSERT_EQ(finished["differences"].size(), 2U);
    EXPECT_EQ(finished["differences"][0]["book"], 5);
    EXPECT_EQ(finished["differences"][0]["counted"], 3);
    EXPECT_EQ(finished["differences"][0]["difference"], -2);
    EXPECT_EQ(finished["differences"][0]["value_fen"], 1700);
    EXPECT_EQ(finished["missing_fen"], 1700);
    EXPECT_EQ(finished["found_fen"], 1280);

    const auto accepted =
        shop.manage({"stock", "count", "accept", document, "--reason", std::string(kSoap) + ":damaged:摔碎了: 两瓶",
                     "--reason", std::string(kPowder) + ":found"});

    EXPECT_EQ(accepted.status, 0);
    EXPECT_EQ(accepted.json()["differences"][0]["reason"], "damaged");
    EXPECT_EQ(accepted.json()["differences"][0]["note"], "摔碎了: 两瓶");
    EXPECT_EQ(onTheShelf(kSoap), 3);
    EXPECT_EQ(onTheShelf(kPowder), 9);
    EXPECT_EQ(shop.call({"stock", "count", "show", document}).json()["differences"][1]["reason"], "found");
    EXPECT_EQ(byBoth({"reverse", accepted.json()["document"].dump(), "--reason", "不对"}).code(),
              "DocumentNotReversible");
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(StocktakeCommands, RefuseWithoutWritingAnything)
{
    const auto document = open();
    by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 5)});
    const auto before = shop.head();

    EXPECT_EQ(shop.manage({"stock", "count", "open"}).code(), "StocktakeIsOpen");
    EXPECT_EQ(by("zhao", {"stock", "count", "open"}).code(), "RoleNotAllowed");
    EXPECT_EQ(by("zhao", {"stock", "count", "enter", "1", "--item", item(kSoap, 5)}).code(), "StocktakeUnknown");
    EXPECT_EQ(by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 5)}).code(),
              "StocktakeCountedBefore");
    EXPECT_EQ(by("zhao", {"stock", "count", "enter", document, "--item", item("2900000000094", 1)}).code(),
              "StocktakeOutside");
    EXPECT_EQ(by("zhao", {"stock", "count", "enter", document, "--item", kSoap}).status, 2);
    EXPECT_EQ(shop.manage({"stock", "count", "finish", document}).code(), "StocktakeUncounted");
    EXPECT_EQ(shop.manage({"stock", "count", "accept", document}).code(), "StocktakeState");
    EXPECT_EQ(shop.manage({"stock", "count", "accept", document, "--reason", std::string(kSoap) + ":eaten"}).status, 2);
    EXPECT_EQ(shop.manage({"stock", "count", "drop", document, "--reason", " "}).code(), "ReasonMissing");
    EXPECT_EQ(shop.call({"stock", "count", "show", "1"}).code(), "StocktakeUnknown");
    EXPECT_EQ(shop.head(), before);
}

TEST_F(StocktakeCommands, LetNobodyAcceptTheirOwnCount)
{
    const auto document = open();
    by("li", {"stock", "count", "enter", document, "--item", item(kSoap, 4)});
    shop.manage({"stock", "count", "enter", document, "--item", item(kPowder, 8)});
    shop.manage({"stock", "count", "finish", document});
    const auto before = shop.head();

    EXPECT_EQ(shop.manage({"stock", "count", "accept", document, "--reason", std::string(kSoap) + ":lost"}).code(),
              "SecondPersonNeeded");
    EXPECT_EQ(byBoth({"stock", "count", "accept", document, "--reason", std::string(kSoap) + ":lost"}).code(),
              "StocktakeOwnCount");
    EXPECT_EQ(shop.head(), before);
}

TEST_F(StocktakeCommands, CountAgainLeaveTheRestAndDrop)
{
    const auto document = open();
    by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 50)});
    EXPECT_EQ(by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 5), "--again"}).status, 0);
    const auto finished = shop.manage({"stock", "count", "finish", document, "--leave-rest"}).json();
    EXPECT_EQ(finished["uncounted"][0]["barcode"], kPowder);
    EXPECT_EQ(finished["differences"][0]["difference"], 0);

    const auto dropped = shop.manage({"stock", "count", "drop", document, "--reason", "洗衣粉没有点"});

    EXPECT_EQ(dropped.status, 0);
    EXPECT_EQ(shop.call({"stock", "count", "show", document}).json()["state"], "dropped");
    EXPECT_EQ(onTheShelf(kSoap), 5);
}

TEST_F(StocktakeCommands, CountPacksInPieces)
{
    ASSERT_EQ(shop.manage({"goods", "set", kSoap, "--pack", "6901234567892:6"}).status, 0);
    const auto document = open();

    by("zhao", {"stock", "count", "enter", document, "--item", "6901234567892:2"});

    const auto finished = shop.manage({"stock", "count", "finish", document, "--leave-rest"}).json();
    EXPECT_EQ(finished["differences"][0]["counted"], 12);
}

TEST_F(StocktakeCommands, ListThemAndSayWhenTheNextIsDue)
{
    auto list = shop.call({"stock", "count", "list"}).json();
    EXPECT_TRUE(list["stocktakes"].empty());
    EXPECT_TRUE(list["last"].is_null());
    EXPECT_EQ(list["due"], "2026-04-09");
    EXPECT_FALSE(list["is_due"].get<bool>());
    const auto document = shop.manage({"stock", "count", "open", "--area", "洗涤用品"}).json()["document"].dump();
    by("zhao", {"stock", "count", "enter", document, "--item", item(kSoap, 5), "--item", item(kPowder, 8)});
    shop.manage({"stock", "count", "finish", document});
    shop.manage({"stock", "count", "accept", document});
    shop.manage({"setting", "set", "stocktake_months", "3"});

    list = shop.call({"stock", "count", "list"}).json();

    ASSERT_EQ(list["stocktakes"].size(), 1U);
    EXPECT_EQ(list["stocktakes"][0]["area"], "洗涤用品");
    EXPECT_EQ(list["stocktakes"][0]["state"], "accepted");
    EXPECT_EQ(list["stocktakes"][0]["counted"], 2);
    EXPECT_EQ(list["last"], "2026-03-09");
    EXPECT_EQ(list["due"], "2026-06-09");
    EXPECT_EQ(shop.manage({"setting", "set", "stocktake_months", "13"}).code(), "SettingOutOfRange");
    const auto text = shop.callBare({"stock", "count", "list", "--data", shop.site().string(), "--lang", "en"});
    EXPECT_THAT(text.out, HasSubstr("Last counted as a whole on 2026-03-09. The next one is due from 2026-06-09."));
}

TEST_F(StocktakeCommands, AnswerARepeatedRequestAsTheFirst)
{
    const auto document = open();
    const std::vector<std::string> count{"stock",  "count",        "enter",     document,
                                         "--item", item(kSoap, 5), "--request", "c1"};
    const auto first = by("zhao", count).json();
    const auto before = shop.head();

    EXPECT_EQ(by("zhao", count).json(), first);
    EXPECT_EQ(shop.head(), before);
}

TEST_F(StocktakeCommands, SayWhatTheDayWantsCounted)
{
    const auto wanted = shop.call({"day", "count"}).json()["to_count"];
    ASSERT_EQ(wanted.size(), 1U) << "what came today is counted from tomorrow on";
    EXPECT_EQ(wanted[0]["barcode"], kSoap);
    shop.manage({"day", "open", "--date", "2026-03-10"});
    EXPECT_EQ(shop.call({"day", "count"}).json()["to_count"].size(), 2U);
    const auto document = open();

    const auto closed = shop.manage({"day", "close"}).json();

    EXPECT_EQ(closed["to_count"].size(), 2U);
    EXPECT_EQ(closed["open_stocktake"].dump(), document);
    EXPECT_EQ(shop.call({"day", "count"}).code(), "DayNotOpen");
    shop.manage({"day", "open", "--date", "2026-03-11"});
    shop.manage({"stock", "count", "drop", document, "--reason", "改天再盘"});
    const auto counted = shop.manage({"day", "close", "--count", item(kSoap, 4)}).json();
    EXPECT_TRUE(counted["to_count"].empty());
    EXPECT_TRUE(counted["open_stocktake"].is_null());
    EXPECT_EQ(counted["counts"][0]["book"], 5);
    EXPECT_EQ(onTheShelf(kSoap), 5);
}

} // namespace
} // namespace jiamei::cli
