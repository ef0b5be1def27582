// Rules that a hub offers go down with its county files, from hub to hub, and become a village's draft once.
#include "core/points/rule_set.hpp"
#include "tests/hub/hub_program.hpp"

namespace jiamei::hub {
namespace {

using testing::aShop;
using testing::HubProgram;

constexpr const char* kHeading = "code,category,title,sign,points_min,points_max,steps,unit,cap_count,cap_period,"
                                 "evidence,proposer,review,publicity,valid_from,valid_until\n";
constexpr const char* kRule = "Z1,人居环境,清沟,+,4,4,,次,,,照片,G,1,0,2026-01-01,2026-06-30\n";

class Offers : public HubProgram {
protected:
    std::string rules(const std::string& rows) { return write("rules.csv", kHeading + rows); }

    sync::CountyFile answerOf(const std::string& hub, const Shop& shop)
    {
        const auto reply = run(hub, {"answer", "--to", (m_folder / "down").string()});
        const auto source = valueOf(io::FileSource::open(reply["files"][0]["file"].get<std::string>()));
        return valueOf(sync::readCountyFile(*source, std::nullopt, shop.site()));
    }
};

TEST_F(Offers, GoDownWithEveryCountyFile)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    EXPECT_TRUE(answerOf("county", shop).offers.empty());

    const auto offered = run("county", {"offer", "rules", rules(kRule), "--from", "2026-05-01"});

    EXPECT_EQ(offered["rules"], 1);
    const auto county = answerOf("county", shop);
    ASSERT_EQ(county.offers.size(), 1U);
    const auto offer = valueOf(sync::parseRuleOffer(county.offers.front()));
    EXPECT_EQ(offered["offer"], offer.number);
    EXPECT_EQ(offer.unit.text(), "621125");
    EXPECT_EQ(offer.first.text(), "2026-05-01");
    ASSERT_EQ(offer.rules.size(), 1U);
    EXPECT_EQ(offer.rules.front().validUntil, valueOf(BusinessDate::parse("2026-06-30")));
    EXPECT_EQ(run("county", {"offer", "rules", rules(kRule), "--from", "2026-05-01"}, 1)["error"]["code"],
              "NothingToDo");
}

TEST_F(Offers, OnlyRiseAndReplaceEachOther)
{
    auto shop = aShop("621125100201-01", 1);
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    const auto first = run("county", {"offer", "rules", rules(kRule), "--from", "2026-05-01"})["offer"].get<int>();

    EXPECT_EQ(run("county", {"offer", "rules",
                             rules(std::string(kRule) + "Z2,人居环境,扫雪,+,2,2,,次,,,照片,G,1,0,"
                                                        "2026-01-01,\n"),
                             "--from", "2026-05-01"})["offer"],
              first + 1);

    const auto county = answerOf("county", shop);
    ASSERT_EQ(county.offers.size(), 1U);
    const auto offer = valueOf(sync::parseRuleOffer(county.offers.front()));
    EXPECT_EQ(offer.number, first + 1);
    EXPECT_EQ(offer.rules.size(), 2U);
}

TEST_F(Offers, OfAnUpperHubAreHandedOn)
{
    auto shop = aShop("621125100201-01", 1);
    run("city", {"init", "--unit", "6211", "--level", "city"});
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    run("city", {"enrol", run("county", {"sync", "enrol", "--to", (m_folder / "up").string()})["file"]});
    run("city", {"offer", "rules", rules(kRule), "--from", "2026-05-01"});
    const auto reply = run("city", {"answer", "--to", (m_folder / "city-down").string()});

    run("county", {"sync", "read", reply["files"][0]["file"], "--code", reply["code"]});

    const auto county = answerOf("county", shop);
    ASSERT_EQ(county.offers.size(), 1U);
    EXPECT_EQ(valueOf(sync::parseRuleOffer(county.offers.front())).unit.text(), "6211");
}

TEST_F(Offers, AreRefusedWhenTheyContradictThemselves)
{
    run("county", {"init", "--unit", "621125", "--level", "county"});

    const auto wrong = rules("Z1,人居环境,清沟,+,4,4,,次,,,照片,G,1,0,2026-01-01,2025-06-30\n");

    EXPECT_EQ(run("county", {"offer", "rules", wrong, "--from", "2026-05-01"}, 1)["error"]["code"], "RowsInvalid");
    EXPECT_EQ(run("county", {"offer", "rules", rules(kRule)}, 2)["error"]["code"], "OptionMissing");
    EXPECT_EQ(run("county", {"offer", "prices", wrong, "--from", "2026-05-01"}, 2)["error"]["code"], "UsageWrong");
}

sync::RuleOffer anOffer(std::string_view unit)
{
    points::Rule rule;
    rule.code = "Z1";
    rule.title = "清沟";
    rule.minimum = valueOf(Points::of(4));
    rule.maximum = rule.minimum;
    return {valueOf(household::DivisionCode::parse(unit)), 3, {}, {rule}};
}

TEST(RuleOffer, SurvivesItsBytesAndNothingElse)
{
    const auto offer = anOffer("621125");
    const auto bytes = sync::toBytes(offer);

    EXPECT_EQ(valueOf(sync::parseRuleOffer(bytes)).rules, offer.rules);
    EXPECT_EQ(support::codeOf(sync::parseRuleOffer(bytes.substr(0, bytes.size() - 1))), ErrorCode::SyncSectionDamaged);
    EXPECT_FALSE(sync::parseRuleOffer("").has_value());
}

// The rest of the county file is read all the same.
TEST(RuleOffer, OfANewerHubOrOfAnotherCountyIsOfNoUse)
{
    const auto county = valueOf(household::DivisionCode::parse("621125"));
    auto newer = anOffer("621125");
    newer.rules.front().review = static_cast<points::ReviewKind>(4);
    auto twice = anOffer("621125");
    twice.rules.push_back(twice.rules.front());

    EXPECT_TRUE(sync::usableOffer(sync::toBytes(anOffer("621125")), county).has_value());
    EXPECT_TRUE(sync::usableOffer(sync::toBytes(anOffer("62")), county).has_value());
    EXPECT_FALSE(sync::usableOffer(sync::toBytes(anOffer("621126")), county).has_value());
    EXPECT_FALSE(sync::usableOffer(sync::toBytes(anOffer("621125100")), county).has_value());
    EXPECT_FALSE(sync::usableOffer(sync::toBytes(newer), county).has_value());
    EXPECT_FALSE(sync::usableOffer(sync::toBytes(twice), county).has_value());
    EXPECT_FALSE(sync::usableOffer("not an offer", county).has_value());
}

} // namespace
} // namespace jiamei::hub
