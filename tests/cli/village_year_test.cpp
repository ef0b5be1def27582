// A village's year on the command line, from an empty folder to the halving at its end: every award proposed, reviewed,
// made public and posted, every statement adding up, and the same year told twice ending with the same hash.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <numeric>
#include <set>
#include <sstream>

namespace jiamei::cli {
namespace {

using nlohmann::json;
using support::valueOf;

constexpr int kHouseholds = 260;
constexpr int kGroups = 8;
constexpr int kGroupSize = 33; // of the fictional list; the last group is smaller
constexpr int kSpendthrift = 3;
constexpr const char* kSoap = "2900000000018";
constexpr const char* kRoundHeading =
    "日期,组别,评委1,评委2,评委3,户编号,院落,居室,厨房,厕所,家风,知晓率,等级,问题,整改期限\n";
constexpr const char* kAttending = "201,202,203,204,205";
constexpr int kVoices = 5;

std::string text(int number)
{
    return std::to_string(number);
}

std::string wholeOf(const std::string& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Households that never tidy up and never come: what is taken from them they do not have.
bool isUntidy(int household)
{
    return household == 150 || household == 250;
}

class VillageYear {
public:
    explicit VillageYear(int year) : m_year(year) {}

    void live()
    {
        setUp();
        for (int month = 1; month <= 12; ++month) {
            liveMonth(month);
            if (testing::Test::HasFatalFailure())
                return;
        }
        endYear();
    }

    [[nodiscard]] json verify() { return m_shop.call({"verify"}).json(); }
    [[nodiscard]] json ask(std::vector<std::string> arguments) { return m_shop.call(std::move(arguments)).json(); }

    int rounds = 0;
    int activities = 0;
    int meetings = 0;
    int objections = 0;
    int deductions = 0;
    json yearEnd;

private:
    // ---- who does it ----

    json answered(const Outcome& outcome, const std::string& what)
    {
        EXPECT_EQ(outcome.status, 0) << what << ": " << outcome.out << outcome.err;
        return outcome.json();
    }
    json byManager(std::vector<std::string> arguments)
    {
        const auto what = arguments[0] + " " + (arguments.size() > 1 ? arguments[1] : "");
        return answered(m_shop.manage(std::move(arguments)), what);
    }
    json byOperator(std::vector<std::string> arguments)
    {
        const auto what = arguments[0] + " " + (arguments.size() > 1 ? arguments[1] : "");
        arguments.insert(arguments.end(), {"--operator", "li"});
        return answered(m_shop.call(std::move(arguments), std::string(kOtherPin) + "\n"), what);
    }
    json byBoth(std::vector<std::string> arguments)
    {
        const auto what = arguments[0] + " " + (arguments.size() > 1 ? arguments[1] : "");
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return answered(m_shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n"), what);
    }

    [[nodiscard]] std::string date(int month, int day) const
    {
        const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
        return std::to_string(m_year) + "-" + two(month) + "-" + two(day);
    }
    /// Opens the business day of that date, in the morning.
    void turnTo(int month, int day)
    {
        m_today = date(month, day);
        const auto wanted = valueOf(BusinessDate::parse(m_today));
        const auto now = valueOf(BusinessDate::inChina(m_shop.clock.now()));
        m_shop.clock.advance(std::chrono::hours(24 * wanted.daysAfter(now)));
        byManager({"day", "open"});
    }

    void setUp()
    {
        const auto start = valueOf(BusinessDate::parse(date(1, 1)));
        const auto now = valueOf(BusinessDate::inChina(m_shop.clock.now()));
        m_shop.clock.advance(std::chrono::hours(24 * start.daysAfter(now)));
        ASSERT_EQ(m_shop.init().status, 0);
        byManager({"import", "rules", Shop::data("points-rules.csv")});
        byManager({"import", "goods", Shop::data("goods.csv")});
        ASSERT_EQ(byManager({"import", "households", JIAMEI_TEST_DATA "/households-utf8-bom.csv"})["added"],
                  kHouseholds);
        m_shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                    std::string(kPin) + "\n" + kOtherPin + "\n");
        byBoth({"stock", "receive", "--item", std::string(kSoap) + ":5000", "--source", "opening"});
    }

    // ---- a month ----

    void liveMonth(int month)
    {
        turnTo(month, 5);
        enterRound(month);
        holdActivity(month, "cleanup", "A03", 1);
        holdActivity(month, "lecture", "H01", 4);
        if (month == 2)
            m_reminder = byOperator({"remind", "11", "--rule", "N01", "--reason", "门前柴草", "--until", date(2, 8)});
        if (month % 3 == 0)
            holdQuarter(month);
        if (month == 6)
            changeRules();
        turnTo(month, 25);
        redeem(month);
        byManager({"day", "close"});
    }

    /// Everybody's yard, group by group; three judges of the next group.
    void enterRound(int month)
    {
        for (int group = 1; group <= kGroups; ++group) {
            const int judge = group % kGroups * kGroupSize + 1;
            std::string sheet = kRoundHeading;
            for (int i = 0; i < kGroupSize; ++i) {
                const int household = (group - 1) * kGroupSize + i + 1;
                if (household > kHouseholds)
                    break;
                sheet += (i == 0 ? m_today + "," + text(group) + "组," + text(judge) + "," + text(judge + 1) + "," +
                                       text(judge + 2) + ","
                                 : std::string(",,,,,")) +
                         text(household) + "," + scores(household, month) + ",,,\n";
            }
            const auto entered = byOperator({"round", "enter", m_shop.folder.write("round.csv", sheet).string()});
            EXPECT_GT(entered["submitted"], 0) << sheet;
        }
        ++rounds;
    }
    static std::string scores(int household, int month)
    {
        if (isUntidy(household))
            return "8,8,8,8,5,5";
        return std::array{"20,19,18,18,9,9", "17,16,17,16,9,9",
                          "14,14,14,14,8,8"}[static_cast<std::size_t>((household + month) % 3)];
    }

    void holdActivity(int month, const char* type, const char* rule, int step)
    {
        const auto made = byOperator({"activity", "new", "--type", type, "--title", "村里的活动", "--place", "村口",
                                      "--minutes", "90", "--rule", rule});
        const auto number = made["activity"].dump();
        for (int i = 0; i < 5; ++i)
            byOperator({"activity", "scan", number, "--household", text(month * 7 + i * step)});
        const auto closed = byManager({"activity", "close", number});
        EXPECT_EQ(closed["awarded"].size(), 5U) << closed.dump();
        ++activities;
    }

    // ---- a quarter: meeting, notice, objections, post ----

    void holdQuarter(int month)
    {
        for (const int household : {month, month + 100})
            byOperator({"award", "--household", text(household), "--rule", "E01"});
        deduct(month);
        turnTo(month, 10);
        holdMeeting(month);
        const auto notice = byManager({"publicity", "open"});
        const auto raised = raiseObjections(month, notice);
        turnTo(month, 14);
        bool upholds = true;
        for (const auto& objection : raised) {
            byBoth({"publicity", "settle", objection, upholds ? "--uphold" : "--dismiss", "--reason", "问过三户邻居"});
            upholds = !upholds;
        }
        const auto posted = byBoth({"publicity", "close", notice["document"].dump()});
        EXPECT_EQ(posted["left"], 0) << posted["left"];
    }

    void deduct(int month)
    {
        const auto submit = [&](const char* household, const char* rule, std::vector<std::string> more = {}) {
            std::vector<std::string> arguments{"award", "--household", household, "--rule", rule};
            arguments.insert(arguments.end(), more.begin(), more.end());
            ++deductions;
            return byOperator(std::move(arguments))["document"].dump();
        };
        if (month == 3) {
            byManager({"review", "approve", submit("11", "N01")}); // the reminder's days are long over
            submit("250", "N05");
        }
        if (month == 6)
            byManager({"review", "approve", submit("12", "N02")});
        if (month == 9)
            submit("13", "N04", {"--points", "5"});
        if (month == 12)
            submit("150", "N06");
    }

    void holdMeeting(int month)
    {
        const auto agenda = (m_shop.folder.path() / "agenda.json").string();
        const auto opened =
            answered(m_shop.call({"meeting", "open", agenda, "--attending", kAttending}), "meeting open");
        std::vector<std::string> votes{"meeting", "decide", agenda};
        int turn = 0;
        for (const auto& item : opened["items"]) {
            const auto& recused = item["must_recuse"];
            const int voices = kVoices - static_cast<int>(recused.size());
            const bool isRejected = item["code"] == "A02" && ++turn % 40 == 0;
            std::string vote = item["document"].dump() + "/" + item["line"].dump() + ":" +
                               text(isRejected ? 0 : voices) + ":" + text(isRejected ? voices : 0) + ":0";
            for (std::size_t i = 0; i < recused.size(); ++i)
                vote += (i == 0 ? ":" : ",") + recused[i].get<std::string>();
            votes.insert(votes.end(), {"--item", vote});
        }
        answered(m_shop.call(votes), "meeting decide");
        byManager({"meeting", "close", agenda});
        EXPECT_GT(opened["items"].size(), 300U) << month;
        ++meetings;
    }

    std::vector<std::string> raiseObjections(int month, const json& notice)
    {
        std::vector<std::string> raised;
        const int wanted = month <= 6 ? 2 : 1;
        for (const auto& line : notice["lines"]) {
            if (static_cast<int>(raised.size()) == wanted)
                break;
            if (line["code"] != "A01")
                continue;
            raised.push_back(byOperator({"publicity", "object", line["document"].dump() + "/" + line["line"].dump(),
                                         "--reason", "那天院子没有扫", "--household", "77"})["document"]
                                 .dump());
        }
        objections += static_cast<int>(raised.size());
        return raised;
    }

    /// The village votes that a clean-up is worth six points from July on.
    void changeRules()
    {
        auto rules = wholeOf(Shop::data("points-rules.csv"));
        const std::string before = "参加村组环境整治,+,5,5,";
        const auto at = rules.find(before);
        ASSERT_NE(at, std::string::npos);
        rules.replace(at, before.size(), "参加村组环境整治,+,6,6,");
        const auto draft =
            byManager({"rule", "draft", m_shop.folder.write("rules.csv", rules).string(), "--from", date(7, 1)});
        byBoth({"rule", "vote", draft["document"].dump(), "--date", m_today, "--for", "188", "--against", "12",
                "--abstain", "6"});
    }

    void redeem(int month)
    {
        for (int i = 0; i < 8; ++i) {
            const auto household = text(month * 7 + i * kSpendthrift);
            if (ask({"balance", household})["spendable"] >= 10)
                byOperator({"redeem", "--household", household, "--item", kSoap});
        }
    }

    // ---- the year's end ----

    void endYear()
    {
        turnTo(12, 31);
        const auto early = m_shop.call(
            {"year-end", "--policy", "halve", "--year", text(m_year), "--operator", "wang", "--approver", "li"},
            std::string(kPin) + "\n" + kOtherPin + "\n");
        EXPECT_EQ(early.status, 1) << "a year end without its preview";
        byManager({"year-end", "--policy", "halve", "--year", text(m_year), "--preview"});
        const auto now = valueOf(BusinessDate::inChina(m_shop.clock.now()));
        m_shop.clock.advance(std::chrono::hours(24 * 31));
        m_today = valueOf(BusinessDate::ofDaysSince2020(now.daysSince2020() + 31)).text();
        byManager({"day", "open"});
        yearEnd = byBoth({"year-end", "--policy", "halve", "--year", text(m_year)});
        byManager({"day", "close"});
    }

    int m_year;
    Shop m_shop;
    std::string m_today;
    json m_reminder;
};

/// What every household's statement says must be what the books hold, and its parts must add up.
void expectStatementsAddUp(VillageYear& year)
{
    std::int64_t spendable = 0;
    std::int64_t honour = 0;
    for (int household = 1; household <= kHouseholds; ++household) {
        const auto statement = year.ask({"statement", text(household)});
        const auto balance = year.ask({"balance", text(household)});
        const auto& totals = statement["totals"];
        const auto part = [&](const char* name) { return totals[name].get<std::int64_t>(); };
        EXPECT_EQ(statement["opening"].get<std::int64_t>() + part("opening") + part("awarded") - part("deducted") -
                      part("redeemed") - part("expired") + part("reversed") + part("moved") + part("adjusted") +
                      part("debt"),
                  statement["closing"])
            << statement.dump();
        EXPECT_EQ(statement["closing"], balance["spendable"]) << household;
        EXPECT_EQ(part("awarded") - part("deducted"), balance["honour"]) << household;
        EXPECT_EQ(balance["pending"], 0) << household;
        spendable += balance["spendable"].get<std::int64_t>();
        honour += balance["honour"].get<std::int64_t>();
    }
    EXPECT_EQ(year.yearEnd["spendable"].get<std::int64_t>() - year.yearEnd["expires"].get<std::int64_t>(), spendable);
    EXPECT_GT(honour, spendable);
}

TEST(VillageYear, IsLivedOnTheCommandLineAndAddsUp)
{
    VillageYear year(2027);

    year.live();

    EXPECT_EQ(year.rounds, 12);
    EXPECT_EQ(year.activities, 24);
    EXPECT_EQ(year.meetings, 4);
    EXPECT_EQ(year.objections, 6);
    EXPECT_EQ(year.deductions, 5);
    // Two deductions took what was not there.
    EXPECT_EQ(year.ask({"balance", "250"})["owed"], 20);
    EXPECT_EQ(year.ask({"balance", "150"})["owed"], 20);
    EXPECT_GT(year.yearEnd["expires"], 0);
    expectStatementsAddUp(year);
    const auto verified = year.verify();
    EXPECT_EQ(verified["ok"], true) << verified.dump();

    VillageYear again(2027);
    again.live();

    EXPECT_EQ(again.verify()["head"], verified["head"]);
    EXPECT_EQ(again.verify(), verified);
}

} // namespace
} // namespace jiamei::cli
