#include "core/household/search.hpp"

#include "tests/support/results.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace {

using namespace jiamei;
using namespace jiamei::household;
using support::valueOf;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const SearchKeyMaker& maker()
{
    static const SearchKeyMaker once;
    return once;
}

HouseholdDetails aHousehold(int number, std::string name, std::string door = {}, std::string phone = {})
{
    HouseholdDetails details;
    details.household.number = valueOf(HouseholdNumber::of(number));
    details.household.group = "1组";
    details.door = std::move(door);
    details.name = std::move(name);
    details.phone = std::move(phone);
    return details;
}

std::optional<Match> found(const std::string& name, std::string_view typed, MatchMode mode = MatchMode::Exact)
{
    return match(maker().keysFor(aHousehold(42, name, "1组7号", "19900000123")), typed, mode);
}

std::optional<MatchRank> rankOf(const std::string& name, std::string_view typed)
{
    const auto one = found(name, typed);
    return one ? std::optional(one->rank) : std::nullopt;
}

TEST(Search, FindsByInitialsFullPinyinAndMixtures)
{
    for (const auto* typed : {"wxm", "WXM", "wangxiaoming", "wang xiao ming", "wangxm", "wxiaom", "ｗｘｍ"})
        EXPECT_EQ(rankOf("王小明", typed), MatchRank::Pinyin) << typed;
    for (const auto* typed : {"w", "wang", "wx", "wangxia"})
        EXPECT_EQ(rankOf("王小明", typed), MatchRank::PinyinBegin) << typed;
    for (const auto* typed : {"xm", "xiaoming", "m"})
        EXPECT_EQ(rankOf("王小明", typed), MatchRank::GivenName) << typed;
    for (const auto* typed : {"wm", "wxmx", "zxm", "wangg"})
        EXPECT_EQ(rankOf("王小明", typed), std::nullopt) << typed;
}

// 解 is read xie as a surname, jie otherwise; 单 shan and dan. People type either.
TEST(Search, KnowsTheReadingsOfSurnames)
{
    EXPECT_EQ(rankOf("解国", "xieguo"), MatchRank::Pinyin);
    EXPECT_EQ(rankOf("解国", "jieguo"), MatchRank::Pinyin);
    EXPECT_EQ(rankOf("单桂兰", "shangl"), MatchRank::Pinyin);
}

TEST(Search, TakesVAndUForTheTwoDots)
{
    EXPECT_EQ(rankOf("吕兰", "lvlan"), MatchRank::Pinyin);
    EXPECT_EQ(rankOf("吕兰", "lulan"), MatchRank::Pinyin);
}

TEST(Search, FindsByCharacters)
{
    EXPECT_EQ(rankOf("王小明", "王小明"), MatchRank::Name);
    EXPECT_EQ(rankOf("王小明", "小明"), MatchRank::NamePart);
    EXPECT_EQ(rankOf("王小明", "李"), std::nullopt);
}

TEST(Search, FindsByNumberDoorAndEndOfThePhone)
{
    EXPECT_EQ(rankOf("王小明", "42"), MatchRank::Number);
    EXPECT_EQ(rankOf("王小明", "0042"), MatchRank::Number);
    EXPECT_EQ(rankOf("王小明", "７"), MatchRank::Door);
    EXPECT_EQ(rankOf("王小明", "1-7"), MatchRank::Door);
    EXPECT_EQ(rankOf("王小明", "1组7号"), MatchRank::Door);
    EXPECT_EQ(rankOf("王小明", "0123"), MatchRank::Phone);
    EXPECT_EQ(rankOf("王小明", "23"), std::nullopt);
    EXPECT_EQ(rankOf("王小明", ""), std::nullopt);
    EXPECT_EQ(rankOf("王小明", "  "), std::nullopt);
    EXPECT_EQ(rankOf("王小明", "1-8"), std::nullopt);
}

TEST(Search, JoinsTheSoundsOfTheDialectOnlyWhenAsked)
{
    EXPECT_EQ(found("李宁", "niling"), std::nullopt);
    EXPECT_EQ(found("李宁", "niling", MatchMode::Fuzzy), (Match{true, MatchRank::Pinyin}));
    EXPECT_EQ(found("张生", "zangsen", MatchMode::Fuzzy), (Match{true, MatchRank::Pinyin}));
    EXPECT_EQ(found("牛娜", "liula", MatchMode::Fuzzy), (Match{true, MatchRank::Pinyin}));
    EXPECT_EQ(found("李宁", "lining", MatchMode::Fuzzy), (Match{false, MatchRank::Pinyin}));
    EXPECT_EQ(found("李宁", "wu", MatchMode::Fuzzy), std::nullopt);
    EXPECT_EQ(found("李宁", "宁李", MatchMode::Fuzzy), std::nullopt);
}

TEST(Search, PutsTheBestMatchFirst)
{
    const std::vector all{maker().keysFor(aHousehold(1, "李旺")), maker().keysFor(aHousehold(2, "王芳")),
                          maker().keysFor(aHousehold(3, "王")), maker().keysFor(aHousehold(4, "万芳")),
                          maker().keysFor(aHousehold(5, "赵"))};
    const auto number = [](int value) { return valueOf(HouseholdNumber::of(value)); };

    EXPECT_THAT(search(all, "wang", MatchMode::Exact), ElementsAre(number(3), number(2), number(1)));
    EXPECT_THAT(search(all, "wang", MatchMode::Fuzzy), ElementsAre(number(3), number(2), number(1), number(4)));
    EXPECT_THAT(search(all, "x", MatchMode::Fuzzy), IsEmpty());
}

// Every household of a village is found by its own name, initials and number.
TEST(Search, FindsEachOfAVillagesHouseholds)
{
    std::ifstream file(JIAMEI_TEST_DATA "/households-utf8-bom.csv");
    std::string line;
    std::getline(file, line);
    std::vector<SearchKeys> all;
    std::vector<std::string> names;
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        std::string number;
        std::string name;
        std::getline(cells, number, ',');
        std::getline(cells, name, ',');
        all.push_back(maker().keysFor(aHousehold(std::stoi(number), name)));
        names.push_back(name);
    }
    ASSERT_EQ(all.size(), 260U);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string initials;
        ASSERT_FALSE(all[i].readings.empty()) << names[i];
        for (const auto& syllable : all[i].readings.front())
            initials += syllable.front();
        EXPECT_EQ(all[i].readings.front().size() * 3, names[i].size()) << names[i];
        EXPECT_THAT(search(all, names[i], MatchMode::Exact), Contains(all[i].number));
        EXPECT_THAT(search(all, initials, MatchMode::Exact), Contains(all[i].number));
        EXPECT_EQ(search(all, all[i].number.text(), MatchMode::Exact).front(), all[i].number);
    }
}

} // namespace
