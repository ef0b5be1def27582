// Review, meeting, publicity and votes on the command line: fields, exit status, and that a refusal writes nothing.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using support::valueOf;

class ReviewCommands : public testing::Test {
protected:
    ReviewCommands()
    {
        shop.open();
        for (const auto* number : {"1", "2", "3"})
            shop.manage({"household", "add", number, "--name", "户主"});
        shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.call(
            {"operator", "add", "zhao", "--name", "赵", "--role", "operator", "--household", "8", "--operator", "wang"},
            std::string(kPin) + "\n" + kOtherPin + "\n");
    }

    Outcome byLi(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "li"});
        return shop.call(std::move(arguments), std::string(kOtherPin) + "\n");
    }
    Outcome byBoth(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--approver", "li"});
        return shop.call(std::move(arguments), std::string(kPin) + "\n" + kOtherPin + "\n");
    }
    std::string submit(const char* household, const char* rule)
    {
        return byLi({"award", "--household", household, "--rule", rule}).json()["document"].dump();
    }
    /// So many days after the fixture's clock.
    void dayLater(int days)
    {
        shop.clock.advance(std::chrono::hours(24 * days));
        ASSERT_EQ(shop.manage({"day", "open"}).status, 0);
    }

    Shop shop;
};

TEST_F(ReviewCommands, PrintANoticeForTheBoard)
{
    const auto document = submit("7", "A05");
    shop.manage({"review", "approve", document});
    const auto notice = shop.manage({"publicity", "open"}).json()["document"].dump();
    const auto file = (shop.folder.path() / "notice.pdf").string();

    const auto sheet = shop.call({"publicity", "sheet", notice, "--out", file}).json();

    EXPECT_EQ(sheet["lines"], 1);
    EXPECT_EQ(sheet["last"], "2026-03-11");
    EXPECT_TRUE(std::filesystem::file_size(file) > 1000);
    EXPECT_EQ(shop.call({"publicity", "sheet", document, "--out", file}).code(), "NoticeUnknown");
}

TEST_F(ReviewCommands, TakeAnAwardFromSubmissionToItsPost)
{
    const auto award = byLi({"award", "--household", "7", "--rule", "A05"});
    const auto document = award.json()["document"].dump();
    EXPECT_EQ(award.json()["state"], "submitted");
    EXPECT_EQ(award.json()["points"], 10);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["pending"], 10);
    EXPECT_EQ(shop.call({"balance", "7"}).json()["spendable"], 0);
    const auto list = shop.call({"review", "list"}).json()["items"];
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["state"], "submitted");
    const auto named = document + "@" + list[0]["face"].get<std::string>();

    EXPECT_EQ(shop.manage({"review", "approve", named}).json()["items"][0]["state"], "reviewed");
    EXPECT_EQ(shop.manage({"review", "approve", named}).code(), "ItemChanged");
    const auto notice = shop.manage({"publicity", "open"}).json();
    ASSERT_EQ(notice["lines"].size(), 1U);
    EXPECT_EQ(notice["lines"][0]["document"].dump(), document);
    const auto number = notice["document"].dump();
    EXPECT_EQ(byBoth({"publicity", "close", number}).code(), "NoticeNotOver");
    dayLater(3);
    const auto posted = byBoth({"publicity", "close", number, "--request", "p1"});

    EXPECT_EQ(posted.json()["points"], 10);
    EXPECT_EQ(posted.json()["left"], 0);
    EXPECT_EQ(byBoth({"publicity", "close", number, "--request", "p1"}).json(), posted.json());
    EXPECT_EQ(byBoth({"publicity", "close", number}).code(), "NoticePosted");
    EXPECT_EQ(shop.call({"balance", "7"}).json()["spendable"], 10);
    const auto statement = shop.call({"statement", "7"}).json();
    ASSERT_EQ(statement["lines"].size(), 1U);
    EXPECT_EQ(statement["lines"][0]["kind"], "award");
    EXPECT_EQ(statement["lines"][0]["points"], 10);
    EXPECT_EQ(statement["claims"][0]["state"], "posted");
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(ReviewCommands, RefuseWhoeverMayNotDecideWithoutWritingARow)
{
    const auto document = submit("7", "A05");
    const auto ofEight = submit("8", "A05");
    byBoth({"household", "kin", "8", "7"});
    const auto head = shop.head();
    const auto byZhao = [&](const std::string& name) {
        return shop.call({"review", "approve", name, "--operator", "zhao"}, std::string(kOtherPin) + "\n");
    };

    EXPECT_EQ(byLi({"review", "approve", document}).code(), "ReviewSamePerson");
    EXPECT_EQ(byZhao(document).code(), "KinHousehold");
    EXPECT_EQ(byZhao(ofEight).code(), "OwnHousehold");
    EXPECT_EQ(byZhao(document).status, 1);
    EXPECT_EQ(shop.manage({"review", "approve", "999"}).code(), "DocumentUnknown");
    EXPECT_EQ(shop.manage({"review", "approve", "x"}).status, 2);
    EXPECT_EQ(shop.manage({"review", "reject", document}).status, 2);
    EXPECT_EQ(shop.manage({"review", "reject", document, "--reason", " "}).code(), "ReasonMissing");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(ReviewCommands, TellAHouseholdWhyItWasRefused)
{
    const auto document = submit("7", "A05");
    shop.manage({"review", "reject", document, "--reason", "没有验收单"});

    const auto claim = shop.call({"statement", "7"}).json()["claims"][0];

    EXPECT_EQ(claim["state"], "rejected");
    EXPECT_EQ(claim["reason"], "没有验收单");
    EXPECT_EQ(shop.call({"statement", "7"}).json()["lines"].size(), 0U);
}

TEST_F(ReviewCommands, HoldAMeetingWhoseMinutesAreOneDocument)
{
    const auto first = submit("7", "C02");
    const auto second = submit("8", "C02");
    const auto agenda = (shop.folder.path() / "agenda.json").string();
    const auto head = shop.head();

    const auto opened = shop.call({"meeting", "open", agenda, "--attending", "1,2,7", "--others", "1"});
    ASSERT_EQ(opened.json()["items"].size(), 2U);
    EXPECT_EQ(opened.json()["items"][0]["must_recuse"][0], "0007");
    EXPECT_EQ(shop.call({"meeting", "decide", agenda, "--item", first + ":3:0:0", "--item", second + ":1:3:0"})
                  .json()["decided"],
              2);
    EXPECT_EQ(shop.manage({"meeting", "close", agenda}).code(), "RecusalMissing");
    shop.call({"meeting", "decide", agenda, "--item", first + ":4:0:0:7"});
    EXPECT_EQ(shop.manage({"meeting", "close", agenda}).code(), "MeetingVotesWrong");
    EXPECT_EQ(shop.head(), head);
    shop.call({"meeting", "decide", agenda, "--item", first + ":3:0:0:7"});
    const auto sheet = shop.folder.write("minutes.jpg", "signed").string();
    const auto held = shop.manage({"meeting", "close", agenda, "--minutes", sheet});

    EXPECT_EQ(held.status, 0);
    EXPECT_EQ(held.json()["items"][0]["approved"], true);
    EXPECT_EQ(held.json()["items"][1]["approved"], false);
    EXPECT_EQ(support::bytesOf(shop.site() / "media" / hexText(blake2b("signed"))), "signed");
    EXPECT_EQ(shop.manage({"meeting", "close", agenda}).code(), "ItemChanged");
    EXPECT_EQ(shop.call({"meeting", "decide", agenda, "--item", "999:1:1:1"}).code(), "NotForReview");
    EXPECT_EQ(shop.call({"meeting", "decide", agenda, "--item", "nonsense"}).status, 2);
    EXPECT_EQ(shop.manage({"meeting", "close", agenda + ".not"}).status, 2);
}

TEST_F(ReviewCommands, StopALineByAnObjectionAndSettleIt)
{
    const auto document = submit("7", "A05");
    EXPECT_EQ(byLi({"publicity", "object", document, "--reason", "没有验收"}).code(), "NotPublic");
    shop.manage({"review", "approve", document});
    const auto notice = shop.manage({"publicity", "open"}).json()["document"].dump();
    const auto objection =
        byLi({"publicity", "object", document, "--reason", "没有验收", "--household", "3"}).json()["document"].dump();
    dayLater(4);

    EXPECT_EQ(byBoth({"publicity", "close", notice}).code(), "NoticeStopped");
    EXPECT_EQ(byBoth({"publicity", "settle", objection, "--reason", "查过"}).status, 2);
    EXPECT_EQ(shop.manage({"publicity", "settle", objection, "--dismiss", "--reason", "查过"}).code(),
              "SecondPersonNeeded");
    EXPECT_EQ(byBoth({"publicity", "settle", objection, "--dismiss", "--reason", "查过"}).json()["upheld"], false);
    EXPECT_EQ(byBoth({"publicity", "close", notice}).json()["posted"].size(), 1U);
    EXPECT_EQ(byLi({"publicity", "object", document, "--reason", "晚了"}).code(), "ObjectionLinePosted");
    const auto listed = shop.call({"publicity", "list"}).json();
    EXPECT_EQ(listed["notices"][0]["waiting"], 0);
    EXPECT_EQ(listed["objections"][0]["state"], "dismissed");
}

TEST_F(ReviewCommands, VoteARuleSetIntoForce)
{
    const auto list = shop.folder
                          .write("rules.csv", "code,category,title,sign,points_min,points_max,steps,unit,cap_count,"
                                              "cap_period,evidence,proposer,review,publicity,valid_from\n"
                                              "Z1,人居环境,清沟,+,4,4,,次,,,照片,G,1,0,2026-01-01\n")
                          .string();
    const auto today = shop.call({"rule", "list"}).json();
    const auto from = valueOf(BusinessDate::inChina(shop.clock.now() + std::chrono::hours(48))).text();
    const auto date = valueOf(BusinessDate::inChina(shop.clock.now())).text();
    const auto draft = shop.manage({"rule", "draft", list, "--from", from}).json()["document"].dump();
    EXPECT_EQ(shop.call({"rule", "list"}).json()["drafts"][0]["state"], "open");

    const auto voted = byBoth({"rule", "vote", draft, "--date", date, "--for", "31", "--against", "2"});

    EXPECT_EQ(voted.json()["adopted"], true);
    EXPECT_EQ(voted.json()["version"], today["version"].get<int>() + 1);
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "Z1"}).code(), "RuleNotInForce");
    dayLater(2);
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "Z1"}).json()["points"], 4);
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "A03"}).code(), "RuleNoLongerInForce");
    EXPECT_EQ(shop.manage({"award", "--household", "7", "--rule", "Z1", "--rule-version", "1"}).code(),
              "RuleNoLongerInForce");
}

} // namespace
} // namespace jiamei::cli
