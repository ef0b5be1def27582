#include "core/household/divisions.hpp"

#include "tests/support/results.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::household;
using support::codeOf;
using support::valueOf;

DivisionCode code(std::string_view text)
{
    return valueOf(DivisionCode::parse(text));
}

Divisions parsed(const std::string& rows)
{
    return valueOf(Divisions::parse("code,name,level,valid_from,valid_to\n" + rows));
}

TEST(Divisions, OfGansuAreAllReadable)
{
    const auto& gansu = Divisions::gansu();

    EXPECT_EQ(gansu.size(), 19'224U);
    EXPECT_EQ(gansu.childrenOf(code("62")).size(), 14U);
    EXPECT_EQ(gansu.childrenOf(code("621125")).size(), 13U);
}

TEST(Divisions, LeadFromAVillageToItsProvince)
{
    const auto path = valueOf(Divisions::gansu().pathOf(valueOf(VillageCode::parse("621125100202"))));

    EXPECT_EQ(path.province->name, "甘肃省");
    EXPECT_EQ(path.city->name, "定西市");
    EXPECT_EQ(path.county->name, "漳县");
    EXPECT_EQ(path.township->name, "武阳镇");
    EXPECT_EQ(path.village->name, "董家庄村民委员会");
    EXPECT_EQ(path.shownName(), "漳县武阳镇董家庄村");
}

TEST(Divisions, NameTheVillageTheyDoNotKnow)
{
    const auto path = Divisions::gansu().pathOf(valueOf(VillageCode::parse("621125100999")));

    ASSERT_EQ(codeOf(path), ErrorCode::VillageUnknown);
    EXPECT_EQ(path.error().context.text("village"), "621125100999");
}

TEST(Divisions, ShowAVillageWithoutTheCommitteeInItsName)
{
    const auto shown = [](std::string name) {
        return Division{code("621125100201"), std::move(name), {}, {}}.shownName();
    };

    EXPECT_EQ(shown("城关村民委员会"), "城关村");
    EXPECT_EQ(shown("大庄村委会"), "大庄村");
    EXPECT_EQ(shown("沟村村委会"), "沟村");
    EXPECT_EQ(shown("城东社区居民委员会"), "城东社区");
    EXPECT_EQ(shown("西关居民委员会"), "西关居委会");
    EXPECT_EQ(shown("林场生活区"), "林场生活区");
}

TEST(Divisions, KnowLevelAndParentFromTheCode)
{
    EXPECT_EQ(code("621125100201").parent(), code("621125100"));
    EXPECT_EQ(code("6211").level(), DivisionLevel::City);
    EXPECT_EQ(code("62").parent(), code("62"));
    EXPECT_TRUE(code("6211").contains(code("621125100201")));
    EXPECT_TRUE(code("6211").contains(code("6211")));
    EXPECT_FALSE(code("6211").contains(code("6212")));
    EXPECT_FALSE(code("621125").contains(code("62")));
    EXPECT_EQ(code("621125100").text(), "621125100");
    for (const auto* wrong : {"", "6", "621", "62112510020", "6211251002011", "6x", "-2", "02"})
        EXPECT_EQ(codeOf(DivisionCode::parse(wrong)), ErrorCode::UnitUnknown) << wrong;
}

// A county that was renamed keeps its code: two rows, each with its dates.
TEST(Divisions, FindTheRowThatWasValidOnADay)
{
    const auto divisions = parsed("62,甘肃省,province,,\n"
                                  "6299,新市,city,2027-01-01,\n"
                                  "6299,旧市,city,,2026-12-31\n");

    EXPECT_EQ(divisions.findOn(code("6299"), valueOf(BusinessDate::parse("2026-12-31")))->name, "旧市");
    EXPECT_EQ(divisions.findOn(code("6299"), valueOf(BusinessDate::parse("2027-01-01")))->name, "新市");
    EXPECT_EQ(divisions.find(code("6299"))->name, "新市");
    EXPECT_EQ(divisions.childrenOf(code("62")).size(), 1U);
    EXPECT_EQ(divisions.findOn(code("6298"), BusinessDate()), nullptr);
    EXPECT_EQ(divisions.find(code("6298")), nullptr);
    EXPECT_EQ(divisions.parentOf(*divisions.find(code("62"))), nullptr);
}

TEST(Divisions, OfAnotherLayoutAreRefusedWithTheRow)
{
    EXPECT_EQ(codeOf(Divisions::parse("code,name\n62,x\n")), ErrorCode::ColumnMissing);
    for (const auto* row : {"62,甘肃省,province,", "62,甘肃省,city,,", "63x,甘肃省,province,,", "62,,province,,",
                            "62,甘肃省,province,soon,", "62,甘肃省,province,,,", "62,甘肃省,prefecture,,"}) {
        const auto refused = Divisions::parse("\xEF\xBB\xBF"
                                              "code,name,level,valid_from,valid_to\r\n\n" +
                                              std::string(row));
        ASSERT_EQ(codeOf(refused), ErrorCode::RowsInvalid) << row;
        EXPECT_EQ(refused.error().context.text("row"), "3");
    }
}

TEST(Divisions, AreFoundMissingWhenTheChainAboveAVillageIsBroken)
{
    const auto divisions = parsed("621125100201,城关村民委员会,village,,\n");

    EXPECT_EQ(codeOf(divisions.pathOf(valueOf(VillageCode::parse("621125100201")))), ErrorCode::VillageUnknown);
}

TEST(Divisions, NameTheirLevels)
{
    EXPECT_EQ(nameOf(DivisionLevel::County), "county");
    EXPECT_EQ(valueOf(parseLevel("township")), DivisionLevel::Township);
    EXPECT_EQ(codeOf(parseLevel("prefecture")), ErrorCode::TextInvalid);
}

} // namespace
