#include "app/io/importers.hpp"

#include "app/io/default_tables.hpp"
#include "tests/support/results.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::codeOf;
using support::valueOf;
using testing::ElementsAre;

const SiteId kSite = valueOf(SiteId::parse("621125100201-01"));
const std::string kHouseholds = "户编号,户主姓名,组别,门牌,人口数,常住数,电话,户类型,女性人数,联户执委\n";
const std::string kRules = "code,category,title,sign,points_min,points_max,steps,unit,cap_count,cap_period,evidence,"
                           "proposer,review,publicity,valid_from\n";
const std::string kGoods = "barcode,category,name,spec,unit,points,cost_yuan,per_household_month\n";

Table table(std::string_view csv)
{
    return valueOf(parseTable(csv, "list.csv"));
}

// "row column Code" of every problem.
template <class T>
std::vector<std::string> problemsOf(const Result<Imported<T>>& imported)
{
    std::vector<std::string> lines;
    for (const auto& problem : imported->problems)
        lines.push_back(std::to_string(problem.row) + " " + problem.column + " " +
                        std::string(nameOf(problem.error.code)));
    return lines;
}

TEST(Importers, ReadEveryListThatComesWithTheProgram)
{
    const auto rules = importRules(table(kDefaultRulesCsv));
    const auto goods = importGoods(table(kDefaultGoodsCsv));
    const auto households = importHouseholds(table(kPracticeHouseholdsCsv), kSite);

    EXPECT_THAT(problemsOf(rules), ElementsAre());
    EXPECT_THAT(problemsOf(goods), ElementsAre());
    EXPECT_THAT(problemsOf(households), ElementsAre());
    EXPECT_EQ(rules->rows.size(), 42U);
    EXPECT_EQ(goods->rows.size(), 45U);
    EXPECT_EQ(households->rows.size(), 260U);
}

TEST(Importers, ReadAHousehold)
{
    const auto imported =
        valueOf(importHouseholds(table(kHouseholds + "7,王小明,1组,1组7号,4,3,19900000007,一般户,2,王秀兰\n"), kSite));

    ASSERT_EQ(imported.rows.size(), 1U);
    const auto& details = imported.rows.front().value;
    EXPECT_EQ(imported.rows.front().row, 2);
    EXPECT_EQ(details.household.number.text(), "0007");
    EXPECT_EQ(details.name, "王小明");
    EXPECT_EQ(details.household.group, "1组");
    EXPECT_EQ(details.door, "1组7号");
    EXPECT_EQ(details.household.members, 4U);
    EXPECT_EQ(details.household.residents, 3U);
    EXPECT_EQ(details.household.women, 2U);
    EXPECT_EQ(details.phone, "19900000007");
    EXPECT_EQ(details.kind, "一般户");
    EXPECT_EQ(details.liaison, "王秀兰");
}

TEST(Importers, TakeTheDaysOfAReminderFromTheirColumnElseFromTheEvidence)
{
    const std::string row = ",负面,乱堆,-,5,5,,次,,,";
    const std::string rest = ",G,2,1,2026-01-01";
    const auto daysOf = [](const std::string& csv) {
        return valueOf(importRules(table(csv))).rows.at(0).value.reminderDays;
    };
    const auto wide = kRules.substr(0, kRules.size() - 1) + ",提醒天数\n";

    EXPECT_EQ(daysOf(kRules + "N01" + row + "提醒单和照片" + rest + "\n"), 3);
    EXPECT_EQ(daysOf(kRules + "N02" + row + "照片" + rest + "\n"), 0);
    EXPECT_EQ(daysOf(wide + "N01" + row + "提醒单和照片" + rest + ",7\n"), 7);
    EXPECT_EQ(daysOf(wide + "N01" + row + "提醒单和照片" + rest + ",\n"), 3);
    EXPECT_EQ(daysOf(wide + "N01" + row + "提醒单和照片" + rest + ",0\n"), 0);
    const auto wrong = importRules(
        table(wide + "A01,环境,月评,+,5,5,,户,,,打分表,G,M,1,2026-01-01,3\n" + "N01" + row + "照片" + rest + ",-1\n"));
    EXPECT_THAT(problemsOf(wrong), ElementsAre("2 提醒天数 RuleWithoutReminder", "3 提醒天数 NumberInvalid"));
}

TEST(Importers, FindColumnsByTheirEnglishNamesToo)
{
    const auto imported = importHouseholds(
        table("liaison,women,kind,phone,residents,members,door,group,name,household\n,,,,,,,,李,1\n"), kSite);

    ASSERT_TRUE(imported);
    EXPECT_EQ(imported->rows.at(0).value.name, "李");
}

TEST(Importers, NameTheColumnThatIsMissingOrThereTwice)
{
    const auto missing = importHouseholds(table("户编号,户主姓名\n1,李\n"), kSite);
    ASSERT_EQ(codeOf(missing), ErrorCode::ColumnMissing);
    EXPECT_EQ(missing.error().context.text("column"), "组别");
    EXPECT_EQ(missing.error().context.text("file"), "list.csv");

    EXPECT_EQ(codeOf(importOpeningBalances(table("户编号,积分,points\n1,2,3\n"))), ErrorCode::ColumnTwice);
    EXPECT_EQ(codeOf(importRules(table(kGoods))), ErrorCode::ColumnMissing);
    EXPECT_EQ(codeOf(importGoods(table(kRules))), ErrorCode::ColumnMissing);
    EXPECT_EQ(codeOf(importOpeningStock(table(kRules))), ErrorCode::ColumnMissing);
}

TEST(Importers, CollectEveryProblemOfAHouseholdList)
{
    const auto imported = importHouseholds(table(kHouseholds + "1,李,,,,,,,,\n"
                                                               "0001,王,,,,,,,,\n"
                                                               "x,张,,,,,,,,\n"
                                                               "2,,,,-1,100,,,,\n"
                                                               "10001,赵,,,,,,,,\n"
                                                               ",钱,,,,,call me,,,\n"
                                                               "3,孙,,,,,,,,,4\n"),
                                           kSite);

    EXPECT_THAT(problemsOf(imported),
                ElementsAre("3 户编号 HouseholdDuplicate", "4 户编号 NumberInvalid", "5 户主姓名 CellMissing",
                            "5 人口数 NumberInvalid", "5 常住数 NumberInvalid", "6 户编号 HouseholdOutsideShop",
                            "7 户编号 CellMissing", "7 电话 TextInvalid", "8  RowTooWide"));
    EXPECT_EQ(imported->problems.front().error.context.text("first_row"), "2");
    EXPECT_EQ(imported->problems.front().error.context.text("value"), "0001");
    EXPECT_EQ(imported->rows.size(), 1U);
}

TEST(Importers, RefuseTextThatIsTooLong)
{
    std::string name;
    for (int i = 0; i < 100; ++i)
        name += "王";

    const auto imported = importHouseholds(table(kHouseholds + "1," + name + ",,,,,,,,\n"), kSite);

    EXPECT_THAT(problemsOf(imported), ElementsAre("2 户主姓名 TextInvalid"));
    EXPECT_LE(imported->problems.front().error.context.text("value").size(), 60U);
}

TEST(Importers, ReadARule)
{
    const auto imported = valueOf(
        importRules(table(kRules + "G02,家庭教育,子女考上大学,+,5,20,5;10；20,人,1,终身,录取通知书,H,2,1,2026/1/1\n")));

    const auto& rule = imported.rows.at(0).value;
    EXPECT_EQ(rule.code, "G02");
    EXPECT_FALSE(rule.isDeduction);
    EXPECT_EQ(rule.minimum, valueOf(Points::of(5)));
    EXPECT_EQ(rule.maximum, valueOf(Points::of(20)));
    EXPECT_THAT(rule.steps, ElementsAre(valueOf(Points::of(5)), valueOf(Points::of(10)), valueOf(Points::of(20))));
    EXPECT_EQ(rule.capCount, 1);
    EXPECT_EQ(rule.capPeriod, points::CapPeriod::Lifetime);
    EXPECT_EQ(rule.proposer, points::Proposer::Household);
    EXPECT_EQ(rule.review, points::ReviewKind::TwoPersons);
    EXPECT_TRUE(rule.publicity);
    EXPECT_EQ(rule.validFrom.text(), "2026-01-01");
}

TEST(Importers, CollectEveryProblemOfARuleList)
{
    const auto imported = importRules(table(kRules + "A1,a,a,+,1,1,,次,,,,H,1,0,2026-01-01\n"
                                                     "A1,a,a,*,1,1,,次,,,,H,1,0,2026-01-01\n"
                                                     "A3,a,a,+,5,1,,次,,,,H,1,0,2026-01-01\n"
                                                     "A4,a,a,+,1,5,2;9,次,,,,H,1,0,2026-01-01\n"
                                                     "A5,a,a,+,1,5,,次,1,周,,H,1,0,2026-01-01\n"
                                                     "A6,a,a,+,1,5,,次,1,,,X,3,2,2026-02-30\n"
                                                     "A7,a,a,+,-1,0,a,次,0,月,,H,1,0,soon\n"));

    EXPECT_THAT(problemsOf(imported),
                ElementsAre("3 sign CellUnknown", "3 code RuleDuplicate", "4 points_max NumberInvalid",
                            "5 steps PointsOutsideRule", "6 cap_period CellUnknown", "7 cap_period CellMissing",
                            "7 proposer CellUnknown", "7 review CellUnknown", "7 publicity CellUnknown",
                            "7 valid_from DateOutOfRange", "8 points_min NumberInvalid", "8 points_max NumberInvalid",
                            "8 steps NumberInvalid", "8 cap_count NumberInvalid", "8 valid_from DateOutOfRange"));
    EXPECT_EQ(imported->rows.size(), 1U);
}

TEST(Importers, ReadGoodsWithAndWithoutABarcode)
{
    const auto imported = valueOf(importGoods(table(kGoods + "2900000000018,洗涤用品,洗洁精,1kg/瓶,瓶,10,8.50,2\n"
                                                             ",手工,鞋垫,36码,双,12,,\n"
                                                             ",手工,鞋垫,37码,双,12,,\n")));

    ASSERT_EQ(imported.rows.size(), 3U);
    const auto& soap = imported.rows[0].value;
    EXPECT_EQ(soap.goods.barcode, "2900000000018");
    EXPECT_EQ(soap.goods.name, "洗洁精");
    EXPECT_EQ(soap.points, valueOf(Points::of(10)));
    EXPECT_EQ(soap.cost, valueOf(Money::of(850)));
    EXPECT_EQ(soap.goods.householdLimit, valueOf(Quantity::of(2)));
    EXPECT_EQ(imported.rows[1].value.goods.barcode, "");
    EXPECT_FALSE(imported.rows[1].value.cost);
    EXPECT_FALSE(imported.rows[1].value.goods.householdLimit);
}

TEST(Importers, ReadMinimumStockAndShelfLifeOfGoodsWhereAListHasThem)
{
    const std::string heading = kGoods.substr(0, kGoods.find('\n')) + ",最低库存,shelf_life_days\n";
    const auto imported = importGoods(table(heading + "2900000000018,a,洗洁精,,瓶,10,,,12,730\n"
                                                      "2900000000025,a,洗衣粉,,袋,15,,,,\n"
                                                      "2900000000032,a,肥皂,,块,6,,,1000001,3651\n"));

    ASSERT_EQ(imported->rows.size(), 2U);
    EXPECT_EQ(imported->rows[0].value.goods.minimumStock, valueOf(Quantity::of(12)));
    EXPECT_EQ(imported->rows[0].value.goods.shelfLifeDays, 730);
    EXPECT_FALSE(imported->rows[1].value.goods.minimumStock);
    EXPECT_EQ(imported->rows[1].value.goods.shelfLifeDays, 0);
    EXPECT_THAT(problemsOf(imported), ElementsAre("4 最低库存 NumberInvalid", "4 shelf_life_days NumberInvalid"));
}

TEST(Importers, CollectEveryProblemOfAGoodsList)
{
    const auto imported = importGoods(table(kGoods + "2900000000018,a,a,,个,10,,\n"
                                                     "2900000000018,a,b,,个,10,,\n"
                                                     "2900000000019,a,c,,个,10,,\n"
                                                     ",a,d,1,个,-5,-8.5,0\n"
                                                     ",a,d,1,个,5,,\n"
                                                     ",,,,,,,\n"
                                                     ",a,,,个,0,,\n"));

    EXPECT_THAT(problemsOf(imported),
                ElementsAre("3 barcode GoodsDuplicate", "4 barcode BarcodeInvalid", "5 points NumberInvalid",
                            "5 cost_yuan NumberInvalid", "5 per_household_month NumberInvalid", "6 name GoodsDuplicate",
                            "8 name CellMissing", "8 points NumberInvalid"));
}

TEST(Importers, CheckBarcodesOfEveryLength)
{
    const auto imported = importGoods(table(kGoods + "6901234567892,a,ean13,,个,1,,\n"
                                                     "96385074,a,ean8,,个,1,,\n"
                                                     "036000291452,a,upca,,个,1,,\n"
                                                     "6901234567893,a,w1,,个,1,,\n"
                                                     "96385075,a,w2,,个,1,,\n"
                                                     "036000291453,a,w3,,个,1,,\n"
                                                     "12345,a,w4,,个,1,,\n"
                                                     "2.9E+12,a,w5,,个,1,,\n"));

    EXPECT_EQ(imported->rows.size(), 3U);
    EXPECT_THAT(problemsOf(imported),
                ElementsAre("5 barcode BarcodeInvalid", "6 barcode BarcodeInvalid", "7 barcode BarcodeInvalid",
                            "8 barcode BarcodeInvalid", "9 barcode BarcodeInvalid"));
}

TEST(Importers, ReadOpeningBalances)
{
    const auto imported = importOpeningBalances(table("户编号,积分\n1,30\n0001,5\n2,-5\n3,x\n4,\n5,100000001\n"));

    ASSERT_EQ(imported->rows.size(), 1U);
    EXPECT_EQ(imported->rows.front().value.points, valueOf(Points::of(30)));
    EXPECT_THAT(problemsOf(imported),
                ElementsAre("3 户编号 HouseholdDuplicate", "4 积分 NumberInvalid", "5 积分 NumberInvalid",
                            "6 积分 CellMissing", "7 积分 NumberInvalid"));
}

TEST(Importers, ReadOpeningStockByLot)
{
    const auto imported = importOpeningStock(table("barcode,quantity,yuan,expiry\n2900000000018,20,8.5,2027年3月9日\n"
                                                   "2900000000018,5,,\n2900000000019,0,8.505,never\n"));

    ASSERT_EQ(imported->rows.size(), 2U);
    EXPECT_EQ(imported->rows[0].value.quantity, valueOf(Quantity::of(20)));
    EXPECT_EQ(imported->rows[0].value.cost, valueOf(Money::of(850)));
    EXPECT_EQ(imported->rows[0].value.expiry->text(), "2027-03-09");
    EXPECT_FALSE(imported->rows[1].value.expiry);
    EXPECT_THAT(problemsOf(imported), ElementsAre("4 barcode BarcodeInvalid", "4 quantity NumberInvalid",
                                                  "4 yuan NumberInvalid", "4 expiry DateOutOfRange"));
}

TEST(Importers, ReadDatesAsPeopleWriteThem)
{
    for (const auto* text : {"2026-03-09", "2026-3-9", "2026/3/9", "2026.03.9", "2026年3月9日"})
        EXPECT_EQ(valueOf(parseSheetDate(text)).text(), "2026-03-09") << text;
    for (const auto* text :
         {"", "2026", "2026-3", "26-3-9", "2026-13-1", "2026年3月9", "9/3/2026", "2026/3-9", "2026-3-009"})
        EXPECT_EQ(codeOf(parseSheetDate(text)), ErrorCode::DateOutOfRange) << text;
}

} // namespace
