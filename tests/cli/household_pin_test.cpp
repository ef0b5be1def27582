// The PIN of a household on the command line: read one a line behind those of the operators, or from files.
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace jiamei::cli {
namespace {

using testing::HasSubstr;

constexpr const char* kSoap = "2900000000018";

class HouseholdPinCommand : public testing::Test {
protected:
    HouseholdPinCommand()
    {
        shop.open();
        shop.manage({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});
        shop.manage({"setting", "set", "household_pin", "1"});
    }

    /// A command of the manager; each PIN behind theirs is a line of its own.
    Outcome manage(std::vector<std::string> arguments, const std::vector<std::string>& pins = {})
    {
        arguments.insert(arguments.end(), {"--operator", "wang"});
        auto input = std::string(kPin) + "\n";
        for (const auto& pin : pins)
            input += pin + "\n";
        return shop.call(std::move(arguments), input);
    }
    Outcome redeem(const std::vector<std::string>& pins)
    {
        return manage({"redeem", "--household", "7", "--item", kSoap}, pins);
    }
    Outcome set(const std::vector<std::string>& pins) { return manage({"household", "pin", "7", "--set"}, pins); }
    Outcome remove() { return manage({"household", "pin", "7", "--remove", "--reason", "忘记了"}); }

    Shop shop;
};

TEST_F(HouseholdPinCommand, SetsOneThatTheNextRedemptionAsksFor)
{
    EXPECT_EQ(redeem({}).status, 0) << "it has none";
    const auto done = set({"2846"});
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    EXPECT_EQ(done.json()["pin"], true);
    EXPECT_EQ(done.out.find("2846"), std::string::npos);
    const auto head = shop.head();

    EXPECT_EQ(redeem({}).code(), "PinMissing");
    const auto wrong = redeem({"7305"});
    EXPECT_EQ(wrong.code(), "HouseholdPinWrong");
    EXPECT_EQ(wrong.json()["error"]["context"]["left"], 9);
    EXPECT_EQ(shop.head(), head);

    EXPECT_EQ(redeem({"2846"}).status, 0);
    EXPECT_EQ(shop.call({"verify"}).json()["ok"], true);
}

TEST_F(HouseholdPinCommand, ReadsThePinFromAFileToo)
{
    const auto file = (shop.folder.path() / "pin").string();
    std::ofstream(file) << "2846\n";
    EXPECT_EQ(manage({"household", "pin", "7", "--set", "--new-pin-file", file}).status, 0);

    EXPECT_EQ(manage({"redeem", "--household", "7", "--item", kSoap, "--household-pin-file", file}).status, 0);
}

TEST_F(HouseholdPinCommand, AsksForThePresentOneBehindAnother)
{
    set({"2846"});

    EXPECT_EQ(set({"7305"}).code(), "PinMissing");
    EXPECT_EQ(set({"7305", "7305"}).code(), "HouseholdPinWrong");
    EXPECT_EQ(set({"7305", "2846"}).status, 0);
    EXPECT_EQ(redeem({"7305"}).status, 0);
}

TEST_F(HouseholdPinCommand, AnswersARepetitionAsBeforeAndCountsNothing)
{
    const std::vector<std::string> first{"household", "pin", "7", "--set", "--request", "first"};
    const std::vector<std::string> other{"household", "pin", "7", "--set", "--request", "other"};
    const std::vector<std::string> basket{"redeem", "--household", "7", "--item", kSoap, "--request", "basket"};
    const auto set = manage(first, {"2846"});
    const auto redeemed = manage(basket, {"2846"});
    const auto changed = manage(other, {"7305", "2846"});
    ASSERT_EQ(changed.status, 0) << changed.out << changed.err;
    const auto head = shop.head();

    for (int i = 0; i < 4; ++i) {
        EXPECT_EQ(manage(first, {"2846"}).json(), set.json());
        EXPECT_EQ(manage(basket, {"2846"}).json(), redeemed.json()) << "under the PIN that held then";
        EXPECT_EQ(manage(basket).json(), redeemed.json()) << "or without one";
        EXPECT_EQ(manage(other, {"7305", "2846"}).json(), changed.json());
    }

    EXPECT_EQ(shop.head(), head);
    EXPECT_EQ(redeem({"7305"}).status, 0) << "four that were counted would have to be waited for";
}

TEST_F(HouseholdPinCommand, AsksForNoneWhenTheBasketIsRefusedAnyway)
{
    set({"2846"});

    EXPECT_EQ(manage({"redeem", "--household", "7", "--item", std::string(kSoap) + ":6"}).code(), "OutOfStock");
}

TEST_F(HouseholdPinCommand, NamesTheRelationsOfACollectorAsCoreDoes)
{
    const auto wrong =
        manage({"redeem", "--household", "7", "--item", kSoap, "--collector", "解玉兰", "--relation", "x"});

    EXPECT_EQ(wrong.status, 2);
    EXPECT_EQ(wrong.json()["error"]["context"]["detail"],
              "--relation spouse|parent|child|kin|neighbour|grid-worker|other");
}

TEST_F(HouseholdPinCommand, TakesItAwayWithAReason)
{
    set({"2846"});

    EXPECT_EQ(manage({"household", "pin", "7", "--remove"}).status, 2);
    EXPECT_EQ(manage({"household", "pin", "7"}).status, 2);
    const auto done = remove();
    ASSERT_EQ(done.status, 0) << done.out << done.err;
    EXPECT_EQ(done.json()["pin"], false);
    EXPECT_EQ(redeem({}).status, 0);
    EXPECT_EQ(remove().code(), "NothingToDo");
}

TEST_F(HouseholdPinCommand, SaysInBothLanguagesWhatIsWrong)
{
    const auto weak = set({"1234"});
    EXPECT_EQ(weak.code(), "HouseholdPinInvalid");
    EXPECT_THAT(weak.json()["error"]["message"].get<std::string>(), HasSubstr("四位数字"));
    set({"2846"});
    for (int i = 0; i < 3; ++i)
        redeem({"7305"});

    const auto waits = redeem({"2846"});

    EXPECT_EQ(waits.code(), "HouseholdPinWait");
    EXPECT_THAT(waits.json()["error"]["message"].get<std::string>(), HasSubstr("5 秒"));
    shop.clock.advance(std::chrono::seconds(5));
    EXPECT_EQ(redeem({"2846"}).status, 0);
}

} // namespace
} // namespace jiamei::cli
