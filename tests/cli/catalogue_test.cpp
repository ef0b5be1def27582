// Goods, prices, labels and assets on the command line: fields, exit status, and that a refusal writes nothing.
#include "app/io/picture_pixels.hpp"
#include "app/print/labels.hpp"
#include "tests/cli/shop.hpp"

#include <gmock/gmock.h>

namespace jiamei::cli {
namespace {

using support::valueOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* kSoap = "2900000000018"; // 洗洁精 at 10 points, five on the shelf, the day is 2026-03-09
constexpr const char* kPowder = "2900000000025";
constexpr const char* kFurther = "6901234567007";
constexpr const char* kPack = "16901234567899";

class GoodsCommands : public testing::Test {
protected:
    GoodsCommands() { shop.open(); }

    /// With a witness, since a price needs a second person and there is none.
    Outcome manage(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.end(), {"--witness", "李四"});
        return shop.manage(std::move(arguments));
    }
    nlohmann::json show(const char* barcode) { return shop.call({"goods", "show", barcode}).json(); }
    [[nodiscard]] std::string pathOf(const std::string& name) const { return (shop.folder.path() / name).string(); }

    Shop shop;
};

TEST_F(GoodsCommands, KeepFurtherBarcodesAndAnswerToEachOfThem)
{
    const auto set = manage({"goods", "set", kSoap, "--code", kFurther, "--pack", std::string(kPack) + ":24", "--limit",
                             "2", "--limit-period", "quarter", "--minimum", "10", "--shelf-life", "365"});

    EXPECT_EQ(set.status, 0);
    EXPECT_EQ(set.json()["number"], 1);
    EXPECT_EQ(set.json()["points"], 10);
    const auto shown = show(kPack);
    EXPECT_EQ(shown["barcode"], kSoap);
    EXPECT_EQ(shown["codes"][0], (nlohmann::json{{"barcode", kFurther}, {"pieces", 1}}));
    EXPECT_EQ(shown["codes"][1], (nlohmann::json{{"barcode", kPack}, {"pieces", 24}}));
    EXPECT_EQ(shown["limit"], 2);
    EXPECT_EQ(shown["limit_period"], "quarter");
    EXPECT_EQ(shown["minimum_stock"], 10);
    EXPECT_EQ(shown["shelf_life_days"], 365);
    EXPECT_EQ(shown["quantity"], 5);
    EXPECT_EQ(shown["prices"][0]["points"], 10);
    EXPECT_EQ(shown["prices"][0]["approved_by"], "wang");
    EXPECT_EQ(shown["lots"][0]["quantity"], 5);
    EXPECT_EQ(shown["moves"][0]["with"], "opening");
    EXPECT_EQ(shown["moves"][0]["pieces"], 5);
    EXPECT_EQ(shown["moves"][0]["document"], shown["lots"][0]["document"]);

    const auto bySecond = manage({"goods", "set", kFurther, "--spec", "2kg/瓶", "--limit-period", "年"});
    EXPECT_EQ(bySecond.json()["barcode"], kSoap) << "the first one stays the first";
    EXPECT_EQ(show(kSoap)["limit_period"], "year");
    EXPECT_EQ(manage({"goods", "set", kSoap, "--no-codes"}).status, 0);
    EXPECT_TRUE(show(kSoap)["codes"].empty());
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(GoodsCommands, WriteNothingWhenTheyAreRefused)
{
    manage({"goods", "set", kSoap, "--code", kFurther});
    const auto before = shop.head();

    EXPECT_EQ(manage({"goods", "set", kPowder, "--code", kFurther}).code(), "BarcodeTaken");
    EXPECT_EQ(manage({"goods", "set", kPowder, "--pack", "16901234567898:6"}).code(), "BarcodeInvalid");
    EXPECT_EQ(manage({"goods", "set", kPowder, "--pack", kPack}).status, 2);
    EXPECT_EQ(manage({"goods", "set", kPowder, "--shelf-life", "4000"}).code(), "NumberInvalid");
    EXPECT_EQ(manage({"goods", "set", kPowder, "--limit-period", "week"}).status, 2);
    EXPECT_EQ(manage({"goods", "set", kPowder, "--until", "2026-03-31"}).status, 2) << "an end of what price?";
    EXPECT_EQ(manage({"goods", "set", kPowder, "--withdraw", "--offer"}).status, 2);
    EXPECT_EQ(manage({"goods", "set", "--points", "3"}).status, 2);
    EXPECT_EQ(manage({"goods", "set", "--number", "99", "--points", "3"}).code(), "GoodsUnknown");
    EXPECT_EQ(manage({"goods", "set", kPowder, "--name", "洗衣粉"}).code(), "NothingToDo");
    EXPECT_EQ(manage({"price", "set", kPowder, "9", "--until", "2026-03-08"}).code(), "PriceEndTooEarly");
    EXPECT_EQ(shop.call({"goods", "show", "4006381333931"}).code(), "GoodsUnknown");

    EXPECT_EQ(shop.head(), before);
}

TEST_F(GoodsCommands, GiveTheFirstAnswerAgainWhenARequestIsRepeated)
{
    const std::vector<std::string> first{"goods",    "set", "4006381333931", "--name", "肥皂",      "--unit", "块",
                                         "--points", "3",   "--limit",       "0",      "--request", "g1"};
    const auto made = manage(first);
    const auto added = manage({"goods", "add", "--name", "鞋垫", "--points", "12", "--own-barcode", "--request", "g2"});
    const auto before = shop.head();

    EXPECT_EQ(manage(first).out, made.out);
    EXPECT_EQ(manage({"goods", "add", "--name", "鞋垫", "--points", "12", "--own-barcode", "--request", "g2"}).out,
              added.out);
    EXPECT_EQ(shop.head(), before);
}

TEST_F(GoodsCommands, GiveGoodsWithoutABarcodeOneOfTheShopsOwn)
{
    const auto added = manage({"goods", "add", "--name", "鞋垫", "--unit", "双", "--points", "12", "--own-barcode"});
    const auto plain = manage({"goods", "add", "--name", "布鞋", "--unit", "双", "--points", "30"});

    EXPECT_EQ(added.json()["barcode"], "2900000000469");
    EXPECT_EQ(plain.json()["barcode"], "");
    EXPECT_EQ(manage({"goods", "add", "--name", "鞋垫", "--points", "9"}).code(), "GoodsDuplicate");
    const auto number = plain.json()["number"].dump();
    EXPECT_EQ(shop.call({"goods", "show", "--number", number}).json()["name"], "布鞋");
    EXPECT_EQ(manage({"goods", "set", "--number", number, "--own-barcode"}).json()["barcode"], "2900000000476");
    EXPECT_EQ(manage({"goods", "set", kFurther, "--number", number}).json()["barcode"], kFurther);
    EXPECT_EQ(show(kFurther)["name"], "布鞋");
}

TEST_F(GoodsCommands, LetACampaignPriceEndAndTellWhoApprovedIt)
{
    shop.call({"operator", "add", "li", "--name", "李", "--role", "operator", "--operator", "wang"},
              std::string(kPin) + "\n" + kOtherPin + "\n");

    const auto set =
        shop.call({"price", "set", kSoap, "6", "--until", "2026-03-31", "--operator", "wang", "--approver", "li"},
                  std::string(kPin) + "\n" + kOtherPin + "\n");

    EXPECT_EQ(set.json()["valid_until"], "2026-03-31");
    const auto row = [&](const char* date) { return shop.call({"price", "list", "--date", date}).json()["prices"][0]; };
    EXPECT_EQ(row("2026-03-31")["points"], 6);
    EXPECT_EQ(row("2026-03-31")["since"], "2026-03-09");
    EXPECT_EQ(row("2026-03-31")["until"], "2026-03-31");
    EXPECT_EQ(row("2026-03-31")["approved_by"], "li");
    EXPECT_EQ(row("2026-03-31")["cost_fen"], 850);
    EXPECT_EQ(row("2026-04-01")["points"], 10);
    EXPECT_TRUE(row("2026-04-01")["until"].is_null());
    EXPECT_EQ(row("2026-04-01")["approved_by"], "wang");
    EXPECT_EQ(shop.call({"price", "list"}).json()["prices"].size(), 45U);

    const auto again = shop.manage({"import", "goods", Shop::data("goods.csv")}).json();
    EXPECT_EQ(again["changed"], 0) << "the list knows nothing of campaigns";
    EXPECT_EQ(row("2026-03-31")["points"], 6);
    EXPECT_EQ(shop.manage({"goods", "set", kSoap, "--unit", "桶"}).status, 0) << "one person, no word about the price";
    EXPECT_EQ(row("2026-04-01")["points"], 10);
}

TEST_F(GoodsCommands, TakeGoodsOutAndPutThemBack)
{
    EXPECT_TRUE(manage({"goods", "set", kSoap, "--withdraw"}).json()["withdrawn"].get<bool>());

    EXPECT_EQ(shop.call({"goods", "list"}).json()["goods"].size(), 44U);
    const auto all = shop.call({"goods", "list", "--withdrawn", "--category", "洗涤用品"}).json()["goods"];
    ASSERT_EQ(all.size(), 8U);
    EXPECT_TRUE(all[0]["withdrawn"].get<bool>());
    EXPECT_EQ(manage({"redeem", "--household", "7", "--item", kSoap}).code(), "GoodsWithdrawn");
    EXPECT_EQ(shop.call({"price", "list"}).json()["prices"][0]["barcode"], kPowder);
    EXPECT_EQ(shop.manage({"import", "goods", Shop::data("goods.csv")}).json()["changed"], 0);

    EXPECT_FALSE(manage({"goods", "set", kSoap, "--offer"}).json()["withdrawn"].get<bool>());
    EXPECT_EQ(shop.call({"goods", "list"}).json()["goods"].size(), 45U);
}

TEST_F(GoodsCommands, KeepASmallPictureOfGoodsByItsHash)
{
    const auto photo = shop.folder.write(
        "soap.png", valueOf(print::labelPng({"洗洁精", "1kg/瓶", "瓶", "10", kSoap}))); // 794 pixels wide

    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", photo.string()}).status, 0);

    const auto kept = shop.site() / "media" / show(kSoap)["picture"].get<std::string>();
    ASSERT_TRUE(std::filesystem::exists(kept));
    EXPECT_THAT(support::bytesOf(kept), StartsWith("\xFF\xD8\xFF"));
    EXPECT_EQ(valueOf(io::decodePicture(kept, io::Colours::Full)).width, 640);
    const auto before = shop.head();
    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", photo.string()}).code(), "NothingToDo");
    const auto huge = shop.folder.write("huge.jpg", "\xFF\xD8\xFF\xE0");
    std::filesystem::resize_file(huge, 200'000'000);
    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", huge.string()}).code(), "FileTooLarge");
    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", shop.folder.write("a.txt", "soap").string()}).code(),
              "FileNotAPicture");
    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", pathOf("none.jpg")}).status, 2);
    EXPECT_EQ(shop.head(), before);
}

TEST_F(GoodsCommands, TakeAPictureAwayAgain)
{
    const auto photo = shop.folder.write("soap.png", valueOf(print::labelPng({"洗洁精", "1kg/瓶", "瓶", "10", kSoap})));
    manage({"goods", "set", kSoap, "--picture", photo.string()});
    ASSERT_FALSE(show(kSoap)["picture"].is_null());

    EXPECT_EQ(manage({"goods", "set", kSoap, "--picture", photo.string(), "--no-picture"}).status, 2);
    EXPECT_EQ(manage({"goods", "set", kSoap, "--no-picture"}).status, 0);

    EXPECT_TRUE(show(kSoap)["picture"].is_null());
    EXPECT_EQ(show(kSoap)["name"], "洗洁精");
    EXPECT_EQ(manage({"goods", "set", kSoap, "--no-picture"}).code(), "NothingToDo");
}

TEST_F(GoodsCommands, PrintTheListOfPrices)
{
    const auto file = pathOf("prices.pdf");

    EXPECT_EQ(shop.call({"price", "list", "--out", file}).status, 0);

    EXPECT_THAT(support::bytesOf(file), StartsWith("%PDF"));
    EXPECT_NE(shop.call({"price", "list", "--date", "nonsense", "--out", pathOf("none.pdf")}).status, 0);
    EXPECT_FALSE(std::filesystem::exists(pathOf("none.pdf")));
}

TEST_F(GoodsCommands, PrintShelfLabelsAndNameWhatIsLeftOut)
{
    manage({"goods", "set", kPowder, "--withdraw"});
    manage({"goods", "set", kFurther, "--name", "月饼", "--unit", "盒", "--points", "20", "--from", "2026-09-01"});
    const auto file = pathOf("labels.pdf");
    const auto before = shop.head();

    const auto all = shop.call({"goods", "label", "--out", file}).json();

    EXPECT_EQ(all["labels"], 44);
    ASSERT_EQ(all["left_out"].size(), 2U);
    EXPECT_EQ(all["left_out"][0],
              (nlohmann::json{{"barcode", kPowder}, {"name", "洗衣粉"}, {"reason", "GoodsWithdrawn"}}));
    EXPECT_EQ(all["left_out"][1]["reason"], "GoodsWithoutPrice");
    EXPECT_THAT(support::bytesOf(file), StartsWith("%PDF"));
    EXPECT_EQ(shop.call({"goods", "label", kSoap, "2900000000032", "--out", file}).json()["labels"], 2);
    EXPECT_EQ(shop.call({"goods", "label", kPowder, "--out", file}).code(), "GoodsWithdrawn");
    EXPECT_EQ(shop.call({"goods", "label", kFurther, "--out", file}).code(), "GoodsWithoutPrice");
    EXPECT_EQ(shop.call({"goods", "label", kPack, "--out", file}).code(), "GoodsUnknown");
    EXPECT_EQ(shop.head(), before) << "paper needs no row";
}

class AssetCommands : public GoodsCommands {
protected:
    Outcome add(const char* name)
    {
        return shop.manage({"asset", "add", "--name", name, "--count", "4", "--value", "1200.50", "--since",
                            "2026-03-01", "--place", "店内", "--keeper", "wang", "--origin", "县妇联配发"});
    }
};

TEST_F(AssetCommands, KeepTheRegisterOfWhatBelongsToTheShop)
{
    EXPECT_EQ(add("货架").json()["asset"], 1);
    EXPECT_EQ(add("扫码枪").json()["asset"], 2);

    const auto edited = shop.manage({"asset", "edit", "2", "--state", "broken", "--count", "1", "--keeper", ""});

    EXPECT_EQ(edited.status, 0);
    const auto assets = shop.call({"asset", "list"}).json()["assets"];
    ASSERT_EQ(assets.size(), 2U);
    EXPECT_EQ(assets[0]["value_fen"], 120'050);
    EXPECT_EQ(assets[0]["origin"], "县妇联配发");
    EXPECT_EQ(assets[0]["since"], "2026-03-01");
    EXPECT_EQ(assets[0]["keeper"], "wang");
    EXPECT_EQ(assets[0]["state"], "in-use");
    EXPECT_EQ(assets[1]["name"], "扫码枪");
    EXPECT_EQ(assets[1]["count"], 1);
    EXPECT_EQ(assets[1]["place"], "店内");
    EXPECT_TRUE(assets[1]["keeper"].is_null());
    EXPECT_EQ(assets[1]["state"], "broken");
    EXPECT_THAT(shop.callBare({"asset", "list", "--data", shop.site().string()}).out, HasSubstr("损坏"));
    EXPECT_TRUE(shop.call({"verify"}).json()["ok"].get<bool>());
}

TEST_F(AssetCommands, WriteNothingWhenTheyAreRefused)
{
    add("货架");
    const auto before = shop.head();

    EXPECT_EQ(shop.manage({"asset", "edit", "2", "--count", "1"}).code(), "AssetUnknown");
    EXPECT_EQ(shop.manage({"asset", "edit", "0", "--count", "1"}).code(), "AssetUnknown");
    EXPECT_EQ(shop.manage({"asset", "edit", "1", "--state", "in-use"}).code(), "NothingToDo");
    EXPECT_EQ(shop.manage({"asset", "edit", "1", "--state", "sold"}).status, 2);
    EXPECT_EQ(shop.manage({"asset", "edit", "1", "--keeper", "nobody"}).code(), "OperatorUnknown");
    EXPECT_EQ(shop.manage({"asset", "edit", "1", "--value", "12.345"}).code(), "NumberInvalid");
    EXPECT_EQ(shop.manage({"asset", "add", "--name", "电脑"}).status, 2);

    EXPECT_EQ(shop.head(), before);
}

} // namespace
} // namespace jiamei::cli
