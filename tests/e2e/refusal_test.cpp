// Bad input on the real program: each with its status and code, and the journal's head as it was before.
#include "tests/e2e/site.hpp"

#include <sqlite3.h>

#include <chrono>

namespace jiamei::e2e {
namespace {

constexpr const char* kHeading = "户编号,户主姓名,组别,门牌,人口数,常住数,电话,户类型,女性人数,联户执委\n";
constexpr const char* kGoodsHeading = "barcode,category,name,spec,unit,points,cost_yuan,per_household_month\n";

struct BadList {
    const char* what;
    const char* kind;
    const char* file;
    std::string bytes;
    const char* code; ///< of the answer, or of its first row's problem
};

std::vector<BadList> badLists()
{
    return {
        {"a missing column", "households", "a.csv", "户编号,户主姓名\n1,顾红\n", "ColumnMissing"},
        {"a duplicate household", "households", "b.csv", std::string(kHeading) + "1,顾红,,,,,,,,\n1,尹德胜,,,,,,,,\n",
         "HouseholdDuplicate"},
        {"a negative price", "goods", "c.csv",
         std::string(kGoodsHeading) + "2900000000018,洗涤,洗洁精,1kg,瓶,-10,8.50,\n", "NumberInvalid"},
        {"a wrong check digit", "goods", "d.csv",
         std::string(kGoodsHeading) + "2900000000019,洗涤,洗洁精,1kg,瓶,10,8.50,\n", "BarcodeInvalid"},
        {"mixed encodings", "households", "e.csv",
         std::string(kHeading) + "1,顾红,,,,,,,,\n2,\xD2\xFC\xB5\xC2\xCA\xA4,,,,,,,,\n", "EncodingMixed"},
        {"a line of 50 MB", "households", "f.csv", std::string(kHeading) + "1," + std::string(50U << 20U, 'a') + "\n",
         "LineTooLong"},
        {"an old spreadsheet", "households", "g.xls",
         std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(512, '\0'), "FileOldSpreadsheet"},
        {"another household's number range", "households", "h.csv", std::string(kHeading) + "10001,顾红,,,,,,,,\n",
         "HouseholdOutsideShop"},
    };
}

TEST(Refusals, ListsAreTakenWholeOrNotAtAll)
{
    Site site;
    site.init();
    const auto before = site.state();
    for (const auto& bad : badLists()) {
        const auto file = site.folder.write(bad.file, bad.bytes).string();

        const auto reply = site.manage({"import", bad.kind, file});

        EXPECT_EQ(reply.status, 1) << bad.what;
        const auto code =
            reply.code() == "RowsInvalid" ? reply.json["errors"][0]["code"].get<std::string>() : reply.code();
        EXPECT_EQ(code, bad.code) << bad.what << reply.json.dump().substr(0, 400);
    }
    EXPECT_EQ(site.manage({"import", "households", "/nowhere.csv"}).status, 2);
    EXPECT_EQ(site.state(), before);
}

// Refused where the line passes the limit, not after all of it was taken in.
TEST(Refusals, ALineOfFiftyMegabytesIsRefusedAtOnce)
{
    Site site;
    site.init();
    const auto file =
        site.folder.write("long.csv", std::string(kHeading) + "1," + std::string(50U << 20U, 'a') + "\n").string();
    const auto small = site.folder.write("small.csv", "户编号,户主姓名\n1,顾红\n").string();
    const auto secondsOf = [&](const std::string& list, const char* code) {
        const auto start = std::chrono::steady_clock::now();
        EXPECT_EQ(site.manage({"import", "households", list}).code(), code);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };

    // Beside a small list that is refused as well, since machines differ.
    const auto usual = secondsOf(small, "ColumnMissing");
    EXPECT_LT(secondsOf(file, "LineTooLong"), 10 * usual + 2);
}

TEST(Refusals, OfTheTillComeWithNumbers)
{
    Site site;
    site.open("households-gb18030.csv", 3);
    site.done({"award", "--household", "7", "--rule", "A03"});
    const auto before = site.state();

    const auto points = site.manage({"redeem", "--household", "7", "--item", "2900000000018"});
    const auto stock = site.manage({"redeem", "--household", "7", "--item", "2900000000285:9"});
    const auto rule = site.manage({"award", "--household", "7", "--rule", "Z01"});
    const auto range = site.manage({"award", "--household", "7", "--rule", "D02", "--points", "3"});

    EXPECT_EQ(points.code(), "InsufficientPoints");
    EXPECT_EQ(points.json["error"]["context"]["needed"], 10);
    EXPECT_EQ(points.json["error"]["context"]["spendable"], 5);
    EXPECT_EQ(points.json["error"]["context"]["missing"], 5);
    EXPECT_EQ(stock.code(), "OutOfStock");
    EXPECT_EQ(stock.json["error"]["context"]["available"], 3);
    EXPECT_EQ(rule.code(), "RuleUnknown");
    EXPECT_EQ(range.code(), "PointsOutsideRule");
    for (const auto& reply : {points, stock, rule, range})
        EXPECT_EQ(reply.status, 1);
    EXPECT_EQ(site.state(), before);

    site.done({"day", "close"});
    EXPECT_EQ(site.manage({"award", "--household", "7", "--rule", "A03"}).code(), "DayNotOpen");
}

TEST(Refusals, OfInitLeaveTheFolderAsItWas)
{
    Site site;
    const auto pin = site.folder.write("pin", "284615\n").string();

    const auto unknown =
        site.call({"init", "--village", "621125999999", "--name", "x", "--manager", "wang", "--pin-file", pin});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_EQ(unknown.code(), "VillageUnknown");
    EXPECT_FALSE(std::filesystem::exists(site.path()));

    site.init();
    const auto before = site.state();
    const auto second =
        site.call({"init", "--village", kVillage, "--name", "x", "--manager", "wang", "--pin-file", pin});
    EXPECT_EQ(second.status, 1);
    EXPECT_EQ(second.code(), "SiteExists");
    EXPECT_EQ(site.state(), before);
}

// The first delay comes after the third wrong PIN; an attempt within it is not counted.
TEST(Refusals, WrongPinsAreCountedAcrossRunsOfTheProgram)
{
    Site site;
    site.init();
    std::vector<Reply> replies;
    replies.reserve(4);
    for (int i = 0; i < 4; ++i)
        replies.push_back(site.call({"day", "open", "--operator", "wang"}, "111222\n"));

    EXPECT_EQ(replies[0].code(), "PinWrong");
    EXPECT_EQ(replies[0].json["error"]["context"]["left"], 9);
    EXPECT_EQ(replies[2].json["error"]["context"]["left"], 7);
    EXPECT_EQ(replies[3].code(), "PinDelayed");
    EXPECT_GT(replies[3].json["error"]["context"]["seconds"], 0);
    EXPECT_EQ(site.manage({"day", "open"}).code(), "PinDelayed");
}

TEST(Refusals, ADatabaseOfANewerProgramIsNotTouched)
{
    Site site;
    site.init();
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open((site.path() / "site.db").c_str(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "PRAGMA user_version = 999", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
    const auto bytes = support::bytesOf(site.path() / "site.db");

    const auto reply = site.call({"balance", "7"});

    EXPECT_EQ(reply.status, 3);
    EXPECT_EQ(reply.code(), "NewerDatabase");
    EXPECT_EQ(support::bytesOf(site.path() / "site.db"), bytes);
}

TEST(Refusals, SyncFilesThatAreCutFlippedOrUnsigned)
{
    Site site;
    site.open();
    const auto written = site.call({"sync", "write", "--to", (site.folder.path() / "stick").string()});
    ASSERT_EQ(written.status, 0);
    const auto whole = support::bytesOf(written.json["file"].get<std::string>());
    auto flipped = whole;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    const auto before = site.state();

    const auto cut = site.folder.write("cut.jms", whole.substr(0, whole.size() / 2)).string();
    const auto altered = site.folder.write("altered.jms", flipped).string();
    const auto other =
        site.folder.write("other.jms", "not a sync file, whatever its name says: " + std::string(200, 'x')).string();

    for (const auto& file : {cut, altered, other}) {
        EXPECT_EQ(site.call({"sync", "show", file}).status, 3) << file;
        EXPECT_EQ(site.manage({"sync", "read", file}).status, 1) << file;
    }
    EXPECT_EQ(site.call({"sync", "show", altered}).code(), "SyncSignatureWrong");
    EXPECT_EQ(site.call({"sync", "show", "/nowhere.jms"}).status, 2);
    EXPECT_EQ(site.state(), before);
}

// Nobody can write below /proc, not even root.
TEST(Refusals, ADiskThatTakesNothingIsStatusFour)
{
    Site site;
    site.init();
    const auto before = site.state();

    const auto written = site.call({"sync", "write", "--to", "/proc/stick"});
    const auto made = replyOf(support::runProgram(
        JIAMEI_PROGRAM,
        {"init", "--village", kVillage, "--name", "x", "--manager", "wang", "--data", "/proc/site", "--json"},
        "284615\n"));

    EXPECT_EQ(written.status, 4) << written.json.dump();
    EXPECT_EQ(made.status, 4) << made.json.dump();
    EXPECT_EQ(site.state(), before);
}

} // namespace
} // namespace jiamei::e2e
