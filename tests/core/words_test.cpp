// What has to be said is not said with spaces, of whatever width.
#include "core/base/spaces.hpp"
#include "core/programme/registers.hpp"
#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

constexpr const char* kWide = "\u3000"; // of a Chinese keyboard

TEST(Words, AreNoneWhereThereAreOnlySpaces)
{
    for (const auto* blank : {"", " ", "\u00A0", "\u2003", "\u200B", "\u3000", "\uFEFF", " \u3000 "}) {
        EXPECT_TRUE(isBlank(blank));
        EXPECT_EQ(codeOf(requireText(blank, "name", 60)), ErrorCode::TextInvalid);
    }
    EXPECT_FALSE(isBlank("\u3000李 "));
    EXPECT_TRUE(requireText("\u3000李 ", "name", 60));
    EXPECT_EQ(codeOf(requireText("李家", "name", 5)), ErrorCode::TextInvalid);
}

class NeededWords : public testing::Test {
protected:
    MemoryStore store;
    Village village{store};
    Committee committee{village};
    Crowd crowd{committee};
};

TEST_F(NeededWords, AreReasonsThatSaySomething)
{
    const auto award = valueOf(village.award(1, "A03"));
    const auto claim = valueOf(committee.submit(1, "F01")).number;

    EXPECT_EQ(codeOf(village.run(till::Reverse{award.number, {}, kWide}, committee.both)), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(village.run(points::Object{{award.number, 1}, kWide, {}}, committee.clerk)),
              ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(village.run(points::Review{{committee.seen(claim)}, false, kWide}, committee.manager)),
              ErrorCode::ReasonMissing);
}

TEST_F(NeededWords, AreNamesThatSaySomething)
{
    auto cleanup = Crowd::aCleanup();
    cleanup.title = kWide;
    programme::AddPublication article;
    article.title = kWide;
    article.channel = "公众号";
    article.date = date("2026-03-09");
    operators::AddOperator person;
    person.id = valueOf(OperatorId::parse("li"));
    person.name = village.salted(household::PersonalField::Name, kWide);
    auto goods = aGoods(4, 10);
    goods.goods.name = kWide;
    household::HouseholdForm home;
    home.number = householdNo(30);
    home.personal.push_back(village.salted(household::PersonalField::Name, kWide));

    EXPECT_EQ(codeOf(village.run(cleanup, committee.clerk)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(article, committee.clerk)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(programme::AddTeam{kWide, date("2026-03-08")}, committee.clerk)),
              ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(person, committee.manager)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{goods}, date("2026-03-09")}, committee.both)),
              ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(household::SetHouseholds{{home}}, committee.manager)), ErrorCode::TextInvalid);
}

} // namespace
