// What scripts rely on: exit status, codes, fields, and that a refusal writes nothing.
#include "core/household/card.hpp"
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(Init, MakesASiteThatAnswersByItsName)
{
    Shop shop;

    const auto made = shop.init();

    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(made.json()["site"], "621125100201-01");
    EXPECT_EQ(made.json()["recovery_key"].get<std::string>().size(), 24 * 5 - 1);
}

TEST(Init, AnUnknownVillageLeavesNoFolderBehind)
{
    Shop shop;

    const auto refused =
        shop.call({"init", "--village", "621125999999", "--name", "x", "--manager", "wang"}, "284615\n");

    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "VillageUnknown");
    EXPECT_FALSE(std::filesystem::exists(shop.site()));
}

TEST(Init, AWeakPinOrARecoveryFileThatExistsLeavesNothingBehind)
{
    Shop shop;
    const auto taken = shop.folder.write("recovery", "older key").string();

    const auto weak = shop.call({"init", "--village", kVillage, "--name", "x", "--manager", "wang"}, "123456\n");
    const auto exists = shop.call(
        {"init", "--village", kVillage, "--name", "x", "--manager", "wang", "--recovery-out", taken}, "284615\n");

    EXPECT_EQ(weak.code(), "PinWeak");
    EXPECT_EQ(exists.status, 2);
    EXPECT_FALSE(std::filesystem::exists(shop.site()));
    EXPECT_EQ(support::bytesOf(taken), "older key");
}

TEST(Init, ARecoveryKeyFileIsForItsOwnerOnly)
{
    Shop shop;
    const auto file = shop.folder.path() / "recovery";

    const auto made =
        shop.call({"init", "--village", kVillage, "--name", "x", "--manager", "wang", "--recovery-out", file.string()},
                  "284615\n");

    EXPECT_EQ(made.status, 0);
    EXPECT_FALSE(made.json().contains("recovery_key"));
    EXPECT_EQ(std::filesystem::status(file).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST(Init, TheSecondOneIsRefusedUnlessItIsTheSameRequest)
{
    Shop shop;
    const std::vector<std::string> command{"init",      "--village", kVillage,    "--name", "x",
                                           "--manager", "wang",      "--request", "first"};
    const auto first = shop.call(command, "284615\n");
    const auto head = shop.head();

    const auto again = shop.call(command, "284615\n");
    const auto other = shop.init();

    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json()["document"], first.json()["document"]);
    EXPECT_EQ(other.status, 1);
    EXPECT_EQ(other.code(), "SiteExists");
    EXPECT_EQ(shop.head(), head);
}

TEST(Init, AFolderWithOtherThingsIsNotTaken)
{
    Shop shop;
    std::filesystem::create_directory(shop.site());
    shop.folder.write("site/letter.txt", "dear");

    const auto refused = shop.init();

    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(support::bytesOf(shop.site() / "letter.txt"), "dear");
}

TEST(Usage, WrongOptionsEndWithStatusTwoAndOneJsonObject)
{
    Shop shop;

    EXPECT_EQ(shop.call({"award", "--nonsense"}).status, 2);
    EXPECT_EQ(shop.call({"award", "--nonsense"}).code(), "UsageWrong");
    EXPECT_EQ(shop.callBare({}).status, 2);
    EXPECT_THAT(shop.callBare({"--lang", "zh"}).err, HasSubstr("COMMAND"));
    EXPECT_EQ(shop.callBare({"balance", "7"}).status, 2);
    EXPECT_EQ(shop.callBare({"--help"}).status, 0);
    EXPECT_EQ(shop.call({"balance", "7"}).code(), "SiteMissing");
    EXPECT_THAT(shop.callBare({"balance", "7", "--lang", "en"}).err, HasSubstr("See --help."));
}

TEST(Usage, WhatIsMissingIsNamed)
{
    Shop shop;
    shop.init();
    const auto missing = [](const Outcome& answer) {
        EXPECT_EQ(answer.status, 2);
        EXPECT_EQ(answer.code(), "OptionMissing");
        return answer.json()["error"]["context"]["option"].get<std::string>();
    };

    EXPECT_EQ(missing(shop.callBare({"--json", "balance", "7"})), "--data");
    EXPECT_EQ(missing(shop.call({"day", "close"})), "--operator");
    EXPECT_EQ(missing(shop.call({"award", "--rule", "A03"})), "--household");
}

TEST(Operators, GetAnotherRoleOrHouseholdByTwoPersons)
{
    Shop shop;
    shop.init();
    shop.manage({"household", "add", "7", "--name", "顾红"});
    for (const auto* id : {"li", "zhao"})
        shop.call({"operator", "add", id, "--name", id, "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
    const auto change = [&](std::vector<std::string> options) {
        options.insert(options.begin(), {"operator", "change", "zhao", "--operator", "wang", "--approver", "li"});
        return shop.call(std::move(options), std::string(kPin) + "\n" + kOtherPin + "\n");
    };

    const auto alone = shop.manage({"operator", "change", "zhao", "--role", "helper"});
    const auto changed = change({"--role", "helper", "--household", "7"});
    const auto again = change({"--role", "helper"});
    const auto listed = shop.call({"operator", "list"}).json()["operators"];

    EXPECT_EQ(alone.code(), "SecondPersonNeeded");
    EXPECT_EQ(changed.status, 0) << changed.out;
    EXPECT_EQ(changed.json()["operator"], "zhao");
    EXPECT_EQ(again.code(), "NothingToDo");
    EXPECT_EQ(change({"--role", "king"}).status, 2);
    EXPECT_EQ(change({}).status, 2);
    EXPECT_EQ(change({"--household", "9"}).code(), "HouseholdUnknown");
    ASSERT_EQ(listed.size(), 3U);
    EXPECT_EQ(listed[2]["role"], "helper");
    EXPECT_EQ(listed[2]["household"], "0007");
}

TEST(Cards, NewerThanTheRegisterAreTakenInByAManager)
{
    Shop shop;
    shop.open();
    shop.manage({"card", "issue", "7"});
    const auto ahead = [&] {
        const auto folder = support::valueOf(db::SiteFolder::open(shop.site(), shop.clock, shop.random));
        household::CardFace face;
        face.village = support::valueOf(VillageCode::parse(kVillage));
        face.household = support::valueOf(HouseholdNumber::of(7));
        face.generation = CardGeneration(4);
        face.issueDay = support::valueOf(BusinessDate::parse("2026-12-01"));
        return household::signCard(face, folder->cardSigner());
    }();

    const auto before = shop.call({"card", "read", ahead});
    const auto entered = shop.manage({"card", "enter", ahead});
    const auto after = shop.call({"card", "read", ahead});

    EXPECT_EQ(before.json()["reason"], "CardAhead");
    EXPECT_EQ(entered.status, 0) << entered.out;
    EXPECT_EQ(entered.json()["household"], "0007");
    EXPECT_EQ(entered.json()["generation"], 4);
    EXPECT_EQ(after.json()["valid"], true) << after.out;
}

TEST(Pins, ComeFromFilesOrFromStandardInputOperatorFirst)
{
    Shop shop;
    shop.init();
    const auto pinFile = shop.folder.write("pin", std::string(kPin) + "\n").string();

    const auto added = shop.call({"operator", "add", "li", "--name", "李", "--role", "manager", "--operator", "wang"},
                                 std::string(kPin) + "\n" + kOtherPin + "\n");
    const auto byFile =
        shop.call({"setting", "set", "publicity_days", "5", "--operator", "wang", "--pin-file", pinFile});
    const auto byBoth = shop.call(
        {"setting", "set", "publicity_days", "6", "--operator", "wang", "--approver", "li", "--pin-file", pinFile},
        std::string(kOtherPin) + "\n");

    EXPECT_EQ(added.status, 0);
    EXPECT_EQ(byFile.status, 0);
    EXPECT_EQ(byBoth.status, 0);
}

TEST(Pins, TheEndOfInputIsStatusTwo)
{
    Shop shop;
    shop.init();
    const auto head = shop.head();

    const auto missing = shop.call({"day", "open", "--operator", "wang"});
    const auto noOperator = shop.call({"day", "open"});
    const auto noFile = shop.call({"day", "open", "--operator", "wang", "--pin-file", "/nowhere"});
    const auto folder = shop.folder.path().string();
    const auto unreadable = shop.call({"day", "open", "--operator", "wang", "--pin-file", folder});

    EXPECT_EQ(missing.status, 2);
    EXPECT_EQ(missing.code(), "PinMissing");
    EXPECT_EQ(noOperator.status, 2);
    EXPECT_EQ(noFile.status, 2);
    EXPECT_EQ(noFile.code(), "FileMissing");
    EXPECT_EQ(unreadable.status, 4);
    EXPECT_EQ(unreadable.code(), "FileUnreadable");
    EXPECT_EQ(shop.head(), head);
}

TEST(Pins, TenWrongOnesLockAndTheRecoveryKeyOpensOnce)
{
    Shop shop;
    const auto key = shop.init().json()["recovery_key"].get<std::string>();
    const auto keyFile = shop.folder.write("key", key).string();
    Outcome last;
    for (int i = 0; i < 10; ++i) {
        shop.clock.advance(std::chrono::minutes(11));
        last = shop.call({"day", "open", "--operator", "wang"}, "111222\n");
        // Pulling the plug gives no free tries.
        shop.clock.reboot();
    }
    EXPECT_EQ(last.code(), "PinLocked");
    shop.clock.advance(std::chrono::hours(1));
    EXPECT_EQ(shop.manage({"day", "open"}).code(), "PinLocked");

    const auto opened = shop.call({"operator", "unlock", "wang", "--recovery-key-file", keyFile}, "590317\n");
    const auto again = shop.call({"operator", "unlock", "wang", "--recovery-key-file", keyFile}, "590317\n");

    EXPECT_EQ(opened.status, 0);
    EXPECT_NE(opened.json()["recovery_key"], key);
    EXPECT_EQ(again.code(), "RecoveryKeyWrong");
    EXPECT_EQ(shop.call({"day", "open", "--operator", "wang"}, "590317\n").status, 0);
}

TEST(Import, BothEncodingsGiveTheSameHouseholds)
{
    Shop shop;
    shop.init();

    const auto first = shop.manage({"import", "households", JIAMEI_TEST_DATA "/households-gb18030.csv"});
    const auto second = shop.manage({"import", "households", JIAMEI_TEST_DATA "/households-utf8-bom.csv"});

    EXPECT_EQ(first.json()["rows"], 260);
    EXPECT_EQ(first.json()["added"], 260);
    EXPECT_EQ(second.status, 0);
    EXPECT_EQ(second.json()["added"], 0);
    EXPECT_EQ(second.json()["changed"], 0);
    EXPECT_EQ(shop.call({"household", "show", "7"}).json()["name"], "江雪梅");
}

TEST(Import, CountsWhatChangedAndRepeatsTheFirstAnswer)
{
    Shop shop;
    shop.init();
    const std::string heading = "户编号,户主姓名,组别,门牌,人口数,常住数,电话,户类型,女性人数,联户执委\n";
    const auto before = shop.folder.write("a.csv", heading + "1,顾红,1组,,,,,,,\n2,尹德胜,1组,,,,,,,\n").string();
    const auto after = shop.folder.write("b.csv", heading + "1,顾红,2组,,,,,,,\n3,解国,1组,,,,,,,\n").string();
    shop.manage({"import", "households", before});

    const auto dry = shop.call({"import", "households", after, "--dry-run"});
    const auto first = shop.manage({"import", "households", after, "--request", "r1"});
    const auto again = shop.manage({"import", "households", after, "--request", "r1"});
    const auto other = shop.manage({"import", "households", before, "--request", "r1"});

    EXPECT_EQ(dry.json()["added"], 1);
    EXPECT_EQ(dry.json()["changed"], 1);
    EXPECT_EQ(first.json()["added"], 1);
    EXPECT_EQ(first.json()["changed"], 1);
    EXPECT_EQ(again.json(), first.json());
    EXPECT_EQ(other.code(), "RequestReused");
}

TEST(Import, ProblemsAreNamedByRowAndColumnAndNothingIsTaken)
{
    Shop shop;
    shop.init();
    const auto list = shop.folder
                          .write("bad.csv", "户编号,户主姓名,组别,门牌,人口数,常住数,电话,户类型,女性人数,联户执委\n"
                                            "1,顾红,1组,,x,,,,,\n1,尹德胜,1组,,,,,,,\n")
                          .string();
    const auto head = shop.head();

    const auto refused = shop.manage({"import", "households", list});

    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.code(), "RowsInvalid");
    ASSERT_EQ(refused.json()["errors"].size(), 2U);
    EXPECT_EQ(refused.json()["errors"][0]["row"], 2);
    EXPECT_EQ(refused.json()["errors"][0]["column"], "人口数");
    EXPECT_EQ(refused.json()["errors"][1]["code"], "HouseholdDuplicate");
    EXPECT_EQ(refused.json()["added"], 0);
    EXPECT_EQ(shop.head(), head);
}

TEST(Till, AwardsRedeemsReversesAndTellsTheStatement)
{
    Shop shop;
    shop.open();

    const auto award = shop.manage({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});
    const auto redeem = shop.manage({"redeem", "--household", "7", "--item", "2900000000018", "--request", "r2"});
    const auto repeat = shop.manage({"redeem", "--household", "7", "--item", "2900000000018", "--request", "r2"});
    const auto tooMuch = shop.manage({"redeem", "--household", "7", "--item", "2900000000018:2"});
    const auto tooMany = shop.manage({"redeem", "--household", "7", "--item", "2900000000018:9"});
    const auto reversed = shop.manage({"reverse", redeem.json()["document"].dump(), "--reason", "拿错了"});

    EXPECT_EQ(award.json()["points"], 20);
    EXPECT_EQ(award.json()["state"], "posted");
    EXPECT_EQ(redeem.json()["spendable"], 10);
    EXPECT_EQ(redeem.json()["lines"][0]["barcode"], "2900000000018");
    EXPECT_EQ(repeat.json(), redeem.json());
    EXPECT_EQ(tooMuch.code(), "InsufficientPoints");
    EXPECT_EQ(tooMuch.json()["error"]["context"]["missing"], 10);
    EXPECT_EQ(tooMany.code(), "OutOfStock");
    EXPECT_EQ(tooMany.json()["error"]["context"]["available"], 4);
    EXPECT_EQ(reversed.json()["spendable"], 20);
    const auto statement = shop.call({"statement", "7"}).json();
    ASSERT_EQ(statement["lines"].size(), 3U);
    EXPECT_EQ(statement["lines"][0]["kind"], "reversal");
    EXPECT_EQ(statement["lines"][2]["spendable"], 20);
    EXPECT_EQ(shop.call({"balance", "0007"}).json()["honour"], 20);
    EXPECT_EQ(shop.call({"stock", "list"}).json()["goods"][0]["quantity"], 5);
}

TEST(Till, WhatIsUnknownIsRefusedByItsOwnCode)
{
    Shop shop;
    shop.open();
    const auto head = shop.head();

    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "Z99"}).code(), "RuleUnknown");
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "D02", "--points", "9"}).code(), "PointsOutsideRule");
    EXPECT_EQ(shop.manage({"award", "--household", "99", "--rule", "A03"}).code(), "HouseholdUnknown");
    EXPECT_EQ(shop.manage({"redeem", "--household", "7", "--item", "4006381333931"}).code(), "GoodsUnknown");
    EXPECT_EQ(shop.manage({"reverse", "999", "--reason", "x"}).code(), "DocumentUnknown");
    EXPECT_EQ(shop.call({"balance", "99"}).status, 1);
    EXPECT_EQ(shop.call({"award", "--household", "7", "--rule", "A03", "--operator", "nobody"}, "1\n").code(),
              "OperatorUnknown");
    EXPECT_EQ(shop.head(), head);
}

TEST(Day, ANamedDateIsItsOwnConfirmation)
{
    Shop shop;
    shop.init();

    const auto opened = shop.manage({"day", "open", "--date", "2026-05-01"});
    const auto earlier = shop.manage({"day", "open", "--date", "2026-04-30"});

    EXPECT_EQ(opened.json()["date"], "2026-05-01");
    EXPECT_EQ(earlier.code(), "DayBeforeLastDay");
}

TEST(Day, OpenedWithAWrongDateGetsTheRightOneByTwoPersons)
{
    Shop shop;
    shop.init();
    shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
              std::string(kPin) + "\n" + kOtherPin + "\n");
    shop.manage({"day", "open", "--date", "2026-12-30"});
    const std::vector<std::string> correct{"day", "correct", "--day", "1", "--date", "2026-03-09"};

    const auto alone = shop.manage(correct);
    auto byTwo = correct;
    byTwo.insert(byTwo.end(), {"--operator", "wang", "--approver", "li"});
    const auto corrected = shop.call(byTwo, std::string(kPin) + "\n" + kOtherPin + "\n");

    EXPECT_EQ(alone.code(), "SecondPersonNeeded");
    ASSERT_EQ(corrected.status, 0) << corrected.out;
    EXPECT_EQ(corrected.json()["wrong_date"], "2026-12-30");
    EXPECT_EQ(corrected.json()["date"], "2026-03-09");
    EXPECT_EQ(shop.manage({"day", "open", "--date", "2026-03-10"}).json()["day"], 2);
    EXPECT_EQ(shop.call({"verify"}).status, 0);
    EXPECT_EQ(shop.manage({"day", "correct", "--date", "2026-03-09"}).status, 2);
}

TEST(Day, WithAnUnsureClockOnlyAPersonKnowsTheDate)
{
    Shop shop;
    shop.init();
    shop.clock.setBuildTime(shop.clock.now() + std::chrono::hours(1));

    EXPECT_EQ(shop.manage({"day", "open"}).code(), "DateNeedsConfirmation");
    EXPECT_EQ(shop.manage({"day", "open", "--date", "2026-03-09"}).status, 0);
}

TEST(Day, ClosingTellsTheTotalsAndTheCounts)
{
    Shop shop;
    shop.open();
    shop.manage({"award", "--household", "7", "--rule", "A03"});

    const auto closed = shop.manage({"day", "close", "--count", "2900000000018:4"});
    const auto late = shop.manage({"award", "--household", "7", "--rule", "A03"});

    EXPECT_EQ(closed.json()["points_awarded"], 5);
    EXPECT_EQ(closed.json()["counts"][0]["book"], 5);
    EXPECT_EQ(closed.json()["counts"][0]["counted"], 4);
    EXPECT_EQ(closed.json()["head"].get<std::string>().size(), 64U);
    EXPECT_EQ(late.code(), "DayNotOpen");
}

TEST(Goods, APriceIsSetForKnownGoodsOnly)
{
    Shop shop;
    shop.init();

    const auto unknown = shop.manage({"price", "set", "4006381333931", "9"});
    const auto negative =
        shop.manage({"goods", "set", "4006381333931", "--name", "肥皂", "--unit", "块", "--points=-3"});
    const auto misread =
        shop.manage({"goods", "set", "4006381333932", "--name", "肥皂", "--unit", "块", "--points", "3"});
    const auto made = shop.manage({"goods", "set", "4006381333931", "--name", "肥皂", "--unit", "块", "--points", "3"});
    const auto priced = shop.manage({"price", "set", "4006381333931", "9"});

    EXPECT_EQ(unknown.code(), "GoodsUnknown");
    EXPECT_EQ(negative.code(), "NumberInvalid");
    EXPECT_EQ(misread.code(), "BarcodeInvalid");
    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(priced.json()["points"], 9);
    EXPECT_EQ(shop.call({"stock", "list"}).json()["goods"][0]["points"], 9);
}

TEST(Settings, AreListedWithTheirLimitsAndRefusedOutsideThem)
{
    Shop shop;
    shop.init();

    EXPECT_EQ(shop.manage({"setting", "set", "publicity_days", "99"}).code(), "SettingOutOfRange");
    EXPECT_EQ(shop.manage({"setting", "set", "colour", "1"}).code(), "SettingUnknown");
    EXPECT_EQ(shop.manage({"setting", "set", "publicity_days", "5"}).status, 0);
    EXPECT_THAT(shop.call({"setting", "list"}).out, HasSubstr(R"("name":"publicity_days","value":5)"));
}

} // namespace
} // namespace jiamei::cli
