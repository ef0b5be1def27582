// A rule and its changes in the words of the screen, in both languages.
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/rule_words.hpp"
#include "qml/viewmodels/setting_words.hpp"

#include "core/till/settings.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "tests/support/results.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using namespace Qt::Literals::StringLiterals;

points::Rule aRule()
{
    points::Rule rule;
    rule.code = "A01";
    rule.title = "植树";
    rule.unit = "次";
    rule.minimum = valueOf(Points::of(5));
    rule.maximum = valueOf(Points::of(5));
    return rule;
}

TEST(RuleWords, SayPointsAsOneNumberARangeOrSteps)
{
    auto rule = aRule();
    EXPECT_EQ(kiosk::pointsWords(rule), u"+5"_s);
    rule.maximum = valueOf(Points::of(8));
    EXPECT_EQ(kiosk::pointsWords(rule), u"+5–8"_s);
    rule.isDeduction = true;
    rule.steps = {rule.minimum, rule.maximum};
    EXPECT_EQ(kiosk::pointsWords(rule), u"−5 / 8"_s);
}

TEST(RuleWords, SayTheLimitInTheLanguageOfTheScreen)
{
    kiosk::Language language;
    auto rule = aRule();
    rule.capCount = 4;
    rule.capPeriod = points::CapPeriod::Month;
    language.use(u"en"_s);
    EXPECT_EQ(kiosk::capWords(rule), u"4 a month"_s);
    language.use(u"zh_CN"_s);
    EXPECT_EQ(kiosk::capWords(rule), u"每月 4 次"_s);
}

TEST(RuleWords, SayTheUsualUnitsInTheLanguageOfTheScreenAndLeaveOthersAsTheyAre)
{
    kiosk::Language language;
    language.use(u"en"_s);
    EXPECT_EQ(kiosk::unitWords(u"人次"_s), u"attendance"_s);
    EXPECT_EQ(kiosk::unitWords(u"户"_s, 2), u"households"_s);
    EXPECT_EQ(kiosk::unitWords(u"亩"_s), u"亩"_s);
    language.use(u"zh_CN"_s);
    EXPECT_EQ(kiosk::unitWords(u"户"_s, 2), u"户"_s);
}

TEST(RuleWords, PutARowForEachFieldThatChangesAndOneForARuleThatComesOrGoes)
{
    kiosk::Language language;
    language.use(u"en"_s);
    auto before = aRule();
    auto after = before;
    after.maximum = valueOf(Points::of(8));
    after.review = points::ReviewKind::Meeting;
    auto gone = aRule();
    gone.code = "B01";

    const auto rows = kiosk::differenceRows(points::differenceOf({before, gone}, {after}));

    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0][u"before"_s], u"+5"_s);
    EXPECT_EQ(rows[0][u"after"_s], u"+5–8"_s);
    EXPECT_EQ(rows[1][u"after"_s], u"the meeting decides"_s);
    EXPECT_EQ(rows[2][u"kind"_s], u"removed"_s);
    EXPECT_TRUE(rows[2][u"after"_s].toString().isEmpty());
}

// A setting that core gets later is seen here before a villager sees its raw name.
TEST(SettingWords, KnowEverySettingOfCore)
{
    kiosk::Language language;
    language.use(u"en"_s);
    for (const auto& setting : till::allSettings()) {
        const auto name = kiosk::qtText(setting.name);
        EXPECT_TRUE(kiosk::settingOrder().contains(name)) << setting.name;
        EXPECT_FALSE(kiosk::lookOf(name).meaning.isEmpty()) << setting.name;
        EXPECT_EQ(setting.isDate, kiosk::lookOf(name).kind == kiosk::SettingKind::Date) << setting.name;
        if (kiosk::lookOf(name).kind != kiosk::SettingKind::Choice)
            continue;
        for (auto value = setting.minimum; value <= setting.maximum; ++value)
            EXPECT_TRUE(kiosk::choicesOf(name).contains(static_cast<int>(value))) << setting.name;
    }
}

TEST(SettingWords, SayDatesMoneyAndNothingInWords)
{
    kiosk::Language language;
    language.use(u"en"_s);
    kiosk::SettingItem setting;
    setting.name = u"point_value_fen"_s;
    EXPECT_EQ(kiosk::settingValueWords(setting, 150, {}), u"1.50 yuan"_s);
    setting.name = u"ranking"_s;
    EXPECT_EQ(kiosk::settingValueWords(setting, 0, {}), u"off"_s);
    EXPECT_EQ(kiosk::settingValueWords(setting, 20260401, {}), u"on, counts from 2026-04-01"_s);
    EXPECT_EQ(kiosk::settingDateValue(kiosk::settingDate(20260401)), 20260401);
}

} // namespace
