// Teams and activities on the command line: fields, exit status, and that a refusal writes nothing.
#include "core/household/identify.hpp"
#include "tests/cli/shop.hpp"

namespace jiamei::cli {
namespace {

using support::valueOf;

class ActivityCommands : public testing::Test {
protected:
    ActivityCommands()
    {
        shop.open();
        for (const auto* number : {"1", "2", "3"})
            shop.manage({"household", "add", number, "--name", "户主", "--members", "4"});
        shop.call(
            {"operator", "add", "zhao", "--name", "赵", "--role", "operator", "--household", "8", "--operator", "wang"},
            std::string(kPin) + "\n" + kOtherPin + "\n");
        shop.manage({"card", "issue"});
    }

    Outcome byZhao(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--operator", "zhao"});
        return shop.call(std::move(arguments), std::string(kOtherPin) + "\n");
    }
    std::string open(const char* rule = "A03")
    {
        const auto opened = shop.manage({"activity", "new", "--type", "cleanup", "--title", "清理河道", "--place",
                                         "村口", "--hours", "1.5", "--rule", rule});
        EXPECT_EQ(opened.status, 0) << opened.out;
        return opened.json()["activity"].dump();
    }
    /// The digits of a household's card.
    std::string card(std::int64_t number)
    {
        const auto folder = valueOf(db::SiteFolder::open(shop.site(), shop.clock, shop.random));
        std::string text;
        static_cast<void>(folder->store().read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
            JIAMEI_TRY(text, household::cardText(state, household, folder->cardSigner()));
            return {};
        }));
        return text;
    }

    Shop shop;
};

TEST_F(ActivityCommands, TakeCardAfterCardAndAwardThemWithOneDocument)
{
    const auto activity = open();

    const auto scanned = shop.manage({"activity", "scan", activity, card(7), card(1), card(2)});
    const auto more = shop.manage({"activity", "scan", activity, "--household", "3", "--persons", "2"});
    const auto counted = shop.manage({"activity", "headcount", activity, "12", "--women", "7"});
    const auto shown = shop.call({"activity", "show", activity}).json();
    const auto closed =
        shop.manage({"activity", "close", activity + "@" + shown["face"].get<std::string>(), "--request", "c1"});

    EXPECT_EQ(scanned.status, 0) << scanned.out;
    ASSERT_EQ(scanned.json()["signed_in"].size(), 3U);
    EXPECT_EQ(scanned.json()["signed_in"][0]["household"], "0007");
    EXPECT_EQ(scanned.json()["signed_in"][0]["name"], "顾红");
    EXPECT_EQ(scanned.json()["households"], 3);
    EXPECT_EQ(more.json()["signed_in"][0]["persons"], 2);
    EXPECT_EQ(more.json()["persons"], 5);
    EXPECT_EQ(counted.json()["women"], 7);
    EXPECT_EQ(shown["title"], "清理河道");
    EXPECT_EQ(shown["type"], "cleanup");
    EXPECT_EQ(shown["unit"], "session");
    EXPECT_EQ(shown["minutes"], 90);
    EXPECT_EQ(shown["attendances"], 17);
    EXPECT_EQ(shown["sign_ins"].size(), 4U);
    EXPECT_EQ(shown["sign_ins"][0]["state"], "waiting");
    ASSERT_EQ(closed.status, 0) << closed.out;
    EXPECT_EQ(closed.json()["awarded"].size(), 4U);
    EXPECT_EQ(closed.json()["points"], 25);
    EXPECT_EQ(closed.json()["left"].size(), 0U);
    EXPECT_EQ(shop.manage({"activity", "close", activity, "--request", "c1"}).json(), closed.json());
    EXPECT_EQ(shop.manage({"activity", "close", activity}).code(), "ActivityFinished");
    EXPECT_EQ(shop.call({"balance", "3"}).json()["spendable"], 10);
    const auto statement = shop.call({"statement", "3"}).json();
    EXPECT_EQ(statement["lines"][0]["kind"], "award");
    EXPECT_EQ(statement["lines"][0]["points"], 10);
    const auto after = shop.call({"activity", "show", activity}).json();
    EXPECT_EQ(after["state"], "closed");
    EXPECT_EQ(after["sign_ins"][3]["document"], closed.json()["document"]);
    EXPECT_EQ(after["sign_ins"][3]["line"], 4);
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(ActivityCommands, GoOnAfterARefusedCardAndSayWhich)
{
    const auto activity = open();
    shop.manage({"activity", "scan", activity, card(7)});
    const auto replaced = card(1);
    shop.manage({"card", "issue", "1"});

    const auto scanned = shop.manage({"activity", "scan", activity, card(7), replaced, "12345", card(2)});

    EXPECT_EQ(scanned.status, 1);
    ASSERT_EQ(scanned.json()["refused"].size(), 3U);
    EXPECT_EQ(scanned.json()["refused"][0]["error"]["code"], "AlreadySignedIn");
    EXPECT_EQ(scanned.json()["refused"][1]["error"]["code"], "CardReplaced");
    EXPECT_EQ(scanned.json()["refused"][2]["error"]["code"], "CardNotACard");
    ASSERT_EQ(scanned.json()["signed_in"].size(), 1U);
    EXPECT_EQ(scanned.json()["signed_in"][0]["household"], "0002");
    EXPECT_EQ(scanned.json()["households"], 2);
    const auto head = shop.head();
    EXPECT_EQ(shop.manage({"activity", "scan", activity, card(7)}).code(), "AlreadySignedIn");
    EXPECT_EQ(shop.manage({"activity", "scan", "999", card(3)}).code(), "ActivityUnknown");
    EXPECT_EQ(shop.manage({"activity", "scan", activity}).status, 2);
    EXPECT_EQ(shop.manage({"activity", "scan", activity, card(2), card(3), "--persons", "2"}).status, 2);
    EXPECT_EQ(shop.manage({"activity", "scan", activity, card(3), "--persons", "9"}).code(), "PersonsNotAllowed");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(ActivityCommands, RefuseCardsThatAreNotOfTheRegister)
{
    const auto activity = open();
    const KeyPairSigner stranger{KeyPair::fromSeed(KeySeed{{9}})};
    household::CardFace face;
    face.village = valueOf(VillageCode::parse(kVillage));
    face.household = valueOf(HouseholdNumber::of(1));
    const auto forged = household::signCard(face, stranger);
    auto other = face;
    other.village = valueOf(VillageCode::parse("621125100202"));
    auto otherShop = face;
    otherShop.household = valueOf(HouseholdNumber::of(10'001));
    auto practice = face;
    practice.realm = household::CardRealm::Practice;
    const auto blocked = card(2);
    shop.manage({"card", "block", "2"});
    const auto scan = [&](const std::string& text) { return shop.manage({"activity", "scan", activity, text}).code(); };
    const auto head = shop.head();

    EXPECT_EQ(scan(forged), "CardForged");
    EXPECT_EQ(scan(household::signCard(other, stranger)), "CardOtherVillage");
    EXPECT_EQ(scan(household::signCard(otherShop, stranger)), "CardOtherShop");
    EXPECT_EQ(scan(household::signCard(practice, stranger)), "CardPractice");
    EXPECT_EQ(scan(card(3).substr(0, 180)), "CardDamaged");
    EXPECT_EQ(scan(blocked), "CardBlocked");
    EXPECT_EQ(shop.head(), head);
}

TEST_F(ActivityCommands, RepeatAScanWithTheSameRequest)
{
    const auto activity = open();

    const auto first = shop.manage({"activity", "scan", activity, card(7), card(1), "--request", "s1"});
    const auto head = shop.head();
    const auto again = shop.manage({"activity", "scan", activity, card(7), card(1), "--request", "s1"});

    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.json(), first.json());
    EXPECT_EQ(shop.head(), head);
}

TEST_F(ActivityCommands, NameWhoStayedBehindAndAwardThemByAnother)
{
    for (int i = 0; i < 4; ++i)
        shop.manage({"award", "--household", "1", "--rule", "A03"});
    const auto activity = open();
    for (const auto* household : {"1", "7", "8"})
        shop.manage({"activity", "scan", activity, "--household", household});

    const auto closed = byZhao({"activity", "close", activity});
    const auto again = byZhao({"activity", "close", activity});
    const auto second = shop.manage({"activity", "close", activity});

    EXPECT_EQ(closed.json()["awarded"].size(), 1U);
    ASSERT_EQ(closed.json()["left"].size(), 2U);
    EXPECT_EQ(closed.json()["left"][0]["household"], "0001");
    EXPECT_EQ(closed.json()["left"][0]["reason"], "cap_reached");
    EXPECT_EQ(closed.json()["left"][1]["reason"], "own_household");
    EXPECT_EQ(again.code(), "OwnHousehold");
    EXPECT_EQ(second.json()["awarded"][0]["household"], "0008");
    EXPECT_EQ(shop.call({"activity", "list"}).json()["activities"][0]["waiting"], 0);
}

TEST_F(ActivityCommands, SubmitUnderARuleThatOthersReviewAndReverseByLine)
{
    const auto activity = open("A05");
    for (const auto* household : {"1", "2"})
        shop.manage({"activity", "scan", activity, "--household", household});

    const auto closed = shop.manage({"activity", "close", activity});
    const auto list = shop.call({"review", "list"}).json()["items"];

    ASSERT_EQ(closed.json()["submitted"].size(), 2U);
    EXPECT_EQ(closed.json()["awarded"].size(), 0U);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[1]["document"], closed.json()["document"]);
    EXPECT_EQ(list[1]["line"], 2);
    EXPECT_EQ(shop.call({"balance", "2"}).json()["pending"], 10);
    EXPECT_EQ(shop.call({"statement", "2"}).json()["lines"].size(), 0U);
    const auto direct = open();
    for (const auto* household : {"1", "2"})
        shop.manage({"activity", "scan", direct, "--household", household});
    const auto document = shop.manage({"activity", "close", direct}).json()["document"].dump();
    EXPECT_EQ(shop.manage({"reverse", document, "--reason", "错了"}).code(), "ReversalNeedsLine");
    EXPECT_EQ(shop.manage({"reverse", document, "--line", "2", "--reason", "错了"}).json()["household"], "0002");
}

TEST_F(ActivityCommands, KeepTeamsWithMembersAndHours)
{
    const auto added = shop.manage({"team", "add", "--name", "巾帼志愿服务队", "--founded", "2024-03-08"});
    const auto team = added.json()["team"].dump();
    EXPECT_EQ(shop.manage({"team", "join", team, "--household", "7", "--persons", "2"}).json()["persons"], 2);
    EXPECT_EQ(shop.manage({"team", "join", team, "--household", "1"}).json()["persons"], 1);
    EXPECT_EQ(shop.manage({"team", "leave", team, "--household", "1"}).json()["persons"], 0);
    EXPECT_EQ(shop.manage({"team", "add", "--name", "巾帼志愿服务队"}).code(), "TeamDuplicate");
    EXPECT_EQ(shop.manage({"team", "join", "999", "--household", "1"}).code(), "TeamUnknown");
    const auto activity = shop.manage({"activity", "new", "--type", "volunteer", "--title", "看望老人", "--team", team,
                                       "--minutes", "50", "--rule", "D01"})
                              .json()["activity"]
                              .dump();
    shop.manage({"activity", "scan", activity, "--household", "7", "--persons", "2"});
    shop.manage({"activity", "close", activity});

    const auto list = shop.call({"team", "list"}).json()["teams"];

    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["members"], 2);
    EXPECT_EQ(list[0]["activities"], 1);
    EXPECT_EQ(list[0]["minutes"], 100);
    EXPECT_EQ(list[0]["households"][0]["minutes"], 100);
}

TEST_F(ActivityCommands, ReportSessionsAndAttendancesOfAPeriod)
{
    const auto lecture = shop.manage({"activity", "new", "--type", "lecture", "--title", "宣讲", "--hours", "2"})
                             .json()["activity"]
                             .dump();
    shop.manage({"activity", "headcount", lecture, "40", "--women", "25"});
    EXPECT_EQ(shop.manage({"activity", "headcount", lecture, "3", "--women", "4"}).code(), "HeadcountInvalid");
    shop.manage({"activity", "close", lecture});

    const auto report = shop.call({"activity", "report", "--from", "2026-01-01", "--to", "2026-12-31"}).json();

    EXPECT_EQ(report["types"][2]["type"], "lecture");
    EXPECT_EQ(report["types"][2]["sessions"], 1);
    EXPECT_EQ(report["types"][2]["attendances"], 40);
    EXPECT_EQ(report["types"][2]["women"], 25);
    EXPECT_EQ(report["total"]["minutes"], 120);
    EXPECT_EQ(shop.call({"activity", "report", "--to", "2020-01-02"}).json()["total"]["attendances"], 0);
    EXPECT_EQ(shop.call({"activity", "report", "--to", "soon"}).code(), "DateOutOfRange");
}

TEST_F(ActivityCommands, RefuseWhatCannotBeRead)
{
    const auto refused = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"activity", "new", "--title", "活动"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return shop.manage(std::move(arguments));
    };

    EXPECT_EQ(refused({}).status, 2);
    EXPECT_EQ(refused({"--type", "party"}).status, 2);
    EXPECT_EQ(refused({"--type", "other", "--unit", "times"}).status, 2);
    EXPECT_EQ(refused({"--type", "other", "--hours", "1.3"}).status, 2);
    EXPECT_EQ(refused({"--type", "other", "--hours", "x"}).status, 2);
    EXPECT_EQ(refused({"--type", "other", "--hours", "1", "--minutes", "9"}).status, 2);
    EXPECT_EQ(refused({"--type", "other", "--minutes", "2000"}).code(), "DurationInvalid");
    EXPECT_EQ(refused({"--type", "other", "--rule", "N07"}).code(), "RuleNotForActivity");
    EXPECT_EQ(refused({"--type", "other", "--rule", "Q1"}).code(), "RuleUnknown");
    EXPECT_EQ(refused({"--type", "other", "--unit", "issue"}).json()["unit"], "issue");
}

} // namespace
} // namespace jiamei::cli
