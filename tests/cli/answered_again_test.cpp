// The same request once more, when the register or the calendar has gone on since: it is answered with what stands.
#include "core/household/identify.hpp"
#include "tests/cli/shop.hpp"

namespace jiamei::cli {
namespace {

using support::valueOf;

constexpr const char* kSoap = "2900000000018"; // 10 points, five on the shelf

class AnsweredAgain : public testing::Test {
protected:
    AnsweredAgain()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.manage({"card", "issue", "--all"});
        shop.manage({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});
        shown = card("2026-03-09");
    }

    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    /// The digits of a card of household 7, signed by this shop.
    std::string card(const char* issued, std::uint8_t generation = 1)
    {
        const auto folder = valueOf(db::SiteFolder::open(shop.site(), shop.clock, shop.random));
        household::CardFace face;
        face.village = valueOf(VillageCode::parse(kVillage));
        face.household = valueOf(HouseholdNumber::of(7));
        face.generation = CardGeneration(generation);
        face.issueDay = valueOf(BusinessDate::parse(issued));
        return household::signCard(face, folder->cardSigner());
    }
    Outcome redeem(const std::string& digits, const char* request)
    {
        return shop.manage({"redeem", "--card", digits, "--item", kSoap, "--request", request});
    }
    void turnToTheNextDay()
    {
        EXPECT_EQ(shop.manage({"day", "close"}).status, 0);
        shop.clock.advance(std::chrono::hours(24));
        EXPECT_EQ(shop.manage({"day", "open", "--date", "2026-03-10"}).status, 0);
    }

    Shop shop;
    std::string shown; ///< the card that household 7 holds at first
};

TEST_F(AnsweredAgain, ARedemptionStandsWhenItsCardWasReplaced)
{
    const auto first = redeem(shown, "r1");
    ASSERT_EQ(first.status, 0) << first.out;
    shop.manage({"card", "issue", "7"});
    const auto head = shop.head();

    const auto again = redeem(shown, "r1");
    const auto fresh = redeem(shown, "r2");

    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json(), first.json());
    EXPECT_EQ(fresh.code(), "CardReplaced");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(AnsweredAgain, ARedemptionStandsWhenItsCardWasBlocked)
{
    const auto first = redeem(shown, "r1");
    shop.manage({"card", "block", "7"});
    const auto head = shop.head();

    EXPECT_EQ(redeem(shown, "r1").json(), first.json());
    EXPECT_EQ(redeem(shown, "r2").code(), "CardBlocked");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(AnsweredAgain, ARedemptionStandsWhenItsHouseholdWasMerged)
{
    const auto first = redeem(shown, "r1");
    ASSERT_EQ(byBoth({"household", "merge", "7", "8"}).status, 0);
    const auto head = shop.head();

    EXPECT_EQ(redeem(shown, "r1").json(), first.json());
    EXPECT_EQ(redeem(shown, "r2").status, 1);
    EXPECT_EQ(shop.head(), head);
}

// Form and signature come first all the same, and the register judges the issue day too, not the generation alone.
TEST_F(AnsweredAgain, ANewRequestIsHeldAgainstTheWholeCard)
{
    const auto head = shop.head();

    EXPECT_EQ(redeem("7101", "r1").code(), "CardDamaged");
    EXPECT_EQ(redeem(card("2026-03-08"), "r2").code(), "CardReplaced");
    EXPECT_EQ(redeem(card("2026-03-10"), "r3").code(), "CardAhead");
    EXPECT_EQ(redeem(card("2026-03-09", 2), "r4").code(), "CardAhead");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(AnsweredAgain, ASignInStandsWhenItsCardWasReplaced)
{
    const auto activity = shop.manage({"activity", "new", "--type", "cleanup", "--title", "清理河道", "--hours", "1"})
                              .json()["activity"]
                              .dump();
    const auto scan = [&](const char* request) {
        return shop.manage({"activity", "scan", activity, shown, "--request", request});
    };
    const auto first = scan("s1");
    ASSERT_EQ(first.status, 0) << first.out;
    shop.manage({"card", "issue", "7"});

    EXPECT_EQ(scan("s1").json(), first.json());
    EXPECT_EQ(scan("s2").code(), "CardReplaced");
}

TEST_F(AnsweredAgain, ACardIsIssuedOnceThoughMidnightPasses)
{
    const std::vector<std::string> issue{"card", "issue", "7", "--request", "c1"};
    const auto first = shop.manage(issue);
    turnToTheNextDay();

    const auto again = shop.manage(issue);

    EXPECT_EQ(again.status, 0) << again.out;
    EXPECT_EQ(again.json(), first.json());
}

TEST_F(AnsweredAgain, GoodsAreTakenUpOnceThoughMidnightPasses)
{
    const std::vector<std::string> add{"goods", "add",      "--name", "鞋垫",      "--unit",
                                       "双",    "--points", "12",     "--request", "g1"};
    const auto list = shop.folder
                          .write("goods.csv", "barcode,category,name,spec,unit,points,cost_yuan,per_household_month\n"
                                              "2900000000018,洗涤用品,洗洁精,1kg/瓶,瓶,11,8.50,\n")
                          .string();
    const std::vector<std::string> import{"import", "goods", list, "--request", "g2"};
    const auto added = byBoth(add);
    const auto imported = byBoth(import);
    ASSERT_EQ(added.status, 0) << added.out;
    ASSERT_EQ(imported.status, 0) << imported.out;
    turnToTheNextDay();
    const auto head = shop.head();

    EXPECT_EQ(byBoth(add).json(), added.json());
    EXPECT_EQ(byBoth(import).json(), imported.json());
    EXPECT_EQ(shop.head(), head);
}

TEST_F(AnsweredAgain, AnotherDateThatSomebodyTypedIsAnotherRequest)
{
    const auto set = [&](const char* from) {
        return byBoth({"price", "set", kSoap, "12", "--from", from, "--request", "p1"});
    };
    ASSERT_EQ(set("2026-03-20").status, 0);

    EXPECT_EQ(set("2026-03-21").code(), "RequestReused");
}

} // namespace
} // namespace jiamei::cli
