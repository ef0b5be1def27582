// Differences, policies with their previews, year end, gauge and statement on the command line.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using support::valueOf;
using testing::StartsWith;

constexpr const char* kHeading = "code,category,title,sign,points_min,points_max,steps,unit,cap_count,cap_period,"
                                 "evidence,proposer,review,publicity,valid_from";

class PolicyCommands : public testing::Test {
protected:
    PolicyCommands()
    {
        shop.open();
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
    }

    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    Outcome award(const char* household, int units)
    {
        return byBoth({"award", "--household", household, "--rule", "A03", "--quantity", std::to_string(units)});
    }
    [[nodiscard]] BusinessDate today() const { return valueOf(BusinessDate::inChina(shop.clock.now())); }
    [[nodiscard]] std::string inDays(int days) const
    {
        return valueOf(BusinessDate::ofDaysSince2020(today().daysSince2020() + days)).text();
    }
    void turnTo(const std::string& day)
    {
        const auto date = valueOf(BusinessDate::parse(day));
        shop.clock.advance(std::chrono::hours(24 * date.daysAfter(today())));
        ASSERT_EQ(shop.manage({"day", "open"}).status, 0);
    }
    std::string draft(const std::string& rules)
    {
        const auto file = shop.folder.write("rules.csv", rules).string();
        return shop.manage({"rule", "draft", file, "--from", inDays(1)}).json()["document"].dump();
    }
    std::string year() const { return today().text().substr(0, 4); }

    Shop shop;
};

TEST_F(PolicyCommands, ShowADraftBesideTheVersionInForce)
{
    const auto document = draft(std::string(kHeading) + ",valid_until\n" +
                                "A03,人居环境,参加村组环境整治,+,6,6,,次,,,签到,A,1,0,2026-01-01,\n"
                                "Z1,人居环境,清沟,+,4,4,,次,,,照片,G,1,0,2026-01-01,2099-06-30\n");

    const auto diff = shop.call({"rule", "diff", "1", document}).json();

    EXPECT_EQ(diff["to"]["draft"].dump(), document);
    EXPECT_EQ(diff["from"]["version"], 1);
    ASSERT_EQ(diff["added"].size(), 1U);
    EXPECT_EQ(diff["added"][0]["valid_until"], "2099-06-30");
    EXPECT_EQ(diff["added"][0]["campaign"], true);
    EXPECT_GT(diff["removed"].size(), 10U);
    ASSERT_EQ(diff["changed"].size(), 1U);
    EXPECT_EQ(diff["changed"][0]["code"], "A03");
    const auto& fields = diff["changed"][0]["fields"];
    EXPECT_TRUE(std::any_of(fields.begin(), fields.end(), [](const auto& field) {
        return field["field"] == "points" && field["old"] == "5" && field["new"] == "6";
    })) << fields.dump();
    EXPECT_EQ(shop.call({"rule", "diff", "1", "999"}).code(), "RuleVersionUnknown");
    EXPECT_EQ(shop.call({"rule", "diff", "1", "1", "--draft"}).code(), "RuleVersionUnknown");
    EXPECT_EQ(shop.call({"rule", "diff", "1", "1"}).json()["changed"].size(), 0U);
}

TEST_F(PolicyCommands, VoteADraftInFromAnotherDay)
{
    const auto document =
        draft(std::string(kHeading) + "\nA03,人居环境,参加村组环境整治,+,6,6,,次,,,签到,A,1,0,2026-01-01\n");
    turnTo(inDays(2));
    const std::vector<std::string> vote{"rule", "vote", document, "--date", inDays(0), "--for", "9", "--against", "1"};
    EXPECT_EQ(byBoth(vote).code(), "RuleStartInPast");
    auto later = vote;
    later.insert(later.end(), {"--from", inDays(1)});

    EXPECT_EQ(byBoth(later).json()["first"], inDays(1));
}

TEST_F(PolicyCommands, SetACapFromADayOnAndShowBeforeWhomItWouldHit)
{
    award("7", 4);
    const auto head = shop.head();
    const auto preview = shop.manage({"setting", "set", "household_month_cap", "15", "--preview"}).json();
    EXPECT_EQ(preview["months"][1]["over"], 5);
    EXPECT_EQ(preview["months"][1]["households"][0]["household"], "0007");
    EXPECT_EQ(shop.manage({"setting", "set", "household_month_cap", "100001", "--preview"}).code(),
              "SettingOutOfRange");
    EXPECT_EQ(shop.head(), head);

    const auto set = shop.manage({"setting", "set", "household_month_cap", "15", "--from", inDays(1)});

    EXPECT_EQ(set.json()["from"], inDays(1));
    const auto settings = shop.call({"setting", "list"}).json()["settings"];
    const auto cap = std::find_if(settings.begin(), settings.end(),
                                  [](const auto& one) { return one["name"] == "household_month_cap"; });
    ASSERT_NE(cap, settings.end());
    EXPECT_EQ((*cap)["value"], 0);
    EXPECT_EQ((*cap)["later"][0]["value"], 15);
    EXPECT_EQ(shop.manage({"setting", "set", "household_month_cap", "9", "--from", inDays(0)}).code(),
              "PolicyStartInPast");
    turnTo(inDays(1));
    EXPECT_EQ(byBoth({"award", "--household", "7", "--rule", "A08"}).code(), "HouseholdMonthCapReached");
}

TEST_F(PolicyCommands, HalveAtTheYearEndAfterThirtyDaysOfNotice)
{
    award("7", 3);
    const auto policy = [&](const char* name) {
        return std::vector<std::string>{"year-end", "--policy", name, "--year", year()};
    };
    auto previewed = policy("halve");
    previewed.emplace_back("--preview");
    const auto preview = shop.manage(previewed).json();
    EXPECT_EQ(preview["expires"], 7);
    EXPECT_EQ(preview["households"][0]["spendable"], 15);
    EXPECT_EQ(preview["from"], inDays(30));
    EXPECT_EQ(byBoth(policy("halve")).code(), "YearEndWrongYear");
    turnTo(year() + "-12-31");
    EXPECT_EQ(byBoth(policy("clear")).code(), "YearEndNotPreviewed");
    EXPECT_EQ(shop.manage(policy("halve")).code(), "SecondPersonNeeded");

    const auto done = byBoth(policy("halve")).json();

    EXPECT_EQ(done["expires"], 7);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["spendable"], 8);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["honour"], 15);
    EXPECT_EQ(byBoth(policy("halve")).code(), "YearEndDone");
    const auto line = shop.call({"statement", "7"}).json()["lines"][0];
    EXPECT_EQ(line["kind"], "expiry");
    EXPECT_EQ(line["points"], -7);
    const auto undone = byBoth({"reverse", done["document"].dump(), "--reason", "办错了"});
    EXPECT_EQ(undone.status, 0) << undone.out;
    EXPECT_EQ(shop.call({"balance", "7"}).json()["spendable"], 15);
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(PolicyCommands, WeighWhatIsPromisedAgainstWhatIsThere)
{
    const auto before = shop.call({"gauge"}).json();
    award("7", 4);

    const auto gauge = shop.call({"gauge"}).json();

    EXPECT_EQ(before["percent"], 0);
    EXPECT_EQ(gauge["spendable"], 20);
    EXPECT_EQ(gauge["promised_fen"], 2'000);
    EXPECT_EQ(gauge["funds_fen"], 0);
    EXPECT_EQ(gauge["stock_value_fen"], before["stock_value_fen"]);
    EXPECT_EQ(shop.manage({"setting", "set", "point_value_fen", "200", "--preview"}).json()["promised_fen_after"],
              4'000);
}

TEST_F(PolicyCommands, WriteTheStatementOnPaperAndByPages)
{
    for (int i = 0; i < 4; ++i)
        award("7", 1);
    const auto file = (shop.folder.path() / "statement.pdf").string();

    const auto whole = shop.call({"statement", "7", "--pdf", file});
    const auto page = shop.call({"statement", "7", "--page", "1"}).json();

    EXPECT_EQ(whole.json()["file"], file);
    EXPECT_THAT(support::bytesOf(file), StartsWith("%PDF"));
    EXPECT_EQ(whole.json()["totals"]["awarded"], 20);
    EXPECT_EQ(whole.json()["closing"], 20);
    EXPECT_EQ(page["lines"].size(), 4U);
    EXPECT_EQ(page["more"], false);
    EXPECT_EQ(shop.call({"statement", "7", "--page", "2"}).code(), "NothingToDo");
    EXPECT_EQ(shop.call({"statement", "99"}).code(), "HouseholdUnknown");
}

} // namespace
} // namespace jiamei::cli
