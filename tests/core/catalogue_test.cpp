// The catalogue: whom a barcode belongs to, codes of the shop's own, what a list leaves as it is, campaign prices, and
// who stood for which price.
#include "core/stock/price_list.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <rapidcheck/gtest.h>

#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using points::CapPeriod;
using stock::GoodsForm;

const operators::Authority kBoth{Village::kManager, Village::kOperator, {}};
const operators::Authority kAlone{Village::kManager, std::nullopt, {}};

// Each with a right check digit; none is carried by the village's goods 1 to 3.
constexpr const char* kFirst = "6901234567007";
constexpr const char* kSecond = "6901234567014";
constexpr const char* kThird = "6901234567021";
constexpr const char* kPack = "16901234567899";

class GoodsCatalogue : public testing::Test {
protected:
    Result<journal::StoredDocument> set(std::vector<GoodsForm> goods, std::string_view from = "2020-01-01",
                                        std::string_view until = {})
    {
        stock::SetGoods command{std::move(goods), date(from)};
        if (!until.empty())
            command.validUntil = date(until);
        return village.run(command, kBoth);
    }
    std::optional<ErrorCode> refusalOf(GoodsForm form) { return codeOf(set({std::move(form)})); }

    /// What a form shows of known goods: all of them, named by number, their price left alone.
    [[nodiscard]] GoodsForm formOf(int number) const
    {
        GoodsForm form;
        form.goods = goods(number);
        form.keepsPrice = true;
        return form;
    }
    [[nodiscard]] stock::Goods goods(int number) const
    {
        return valueOf(village.look([&](const auto& state) { return state.goodsByNumber(GoodsNumber(number)); }))
            .value();
    }
    [[nodiscard]] std::optional<Points> priceOn(int number, std::string_view day) const
    {
        const auto price =
            valueOf(village.look([&](const auto& state) { return state.price(GoodsNumber(number), date(day)); }));
        return price ? std::optional(price->points) : std::nullopt;
    }

    MemoryStore store;
    Village village{store};
};

GoodsForm nameless(std::string barcode)
{
    auto form = aGoods(4, 5);
    form.goods.barcode = std::move(barcode);
    return form;
}

GoodsForm loose(std::string name)
{
    auto form = nameless({});
    form.goods.name = std::move(name);
    return form;
}

stock::GoodsCode code(std::string barcode, std::int64_t in = 1)
{
    return {std::move(barcode), pieces(in)};
}

// ---- barcodes ------------------------------------------------------------------------------------------------------

TEST_F(GoodsCatalogue, KnowsGoodsByEachOfTheirBarcodes)
{
    auto form = formOf(1);
    form.goods.codes = {code(kFirst), code(kPack, 24)};

    valueOf(set({form}));

    for (const auto& [barcode, in] :
         std::vector<std::pair<std::string, std::int64_t>>{{form.goods.barcode, 1}, {kFirst, 1}, {kPack, 24}}) {
        const auto found = valueOf(village.look([&](const auto& state) { return state.goodsByBarcode(barcode); }));
        ASSERT_TRUE(found) << barcode;
        EXPECT_EQ(found->number, GoodsNumber(1));
        EXPECT_EQ(stock::piecesUnder(*found, barcode), pieces(in));
    }
    EXPECT_EQ(codeOf(set({form})), ErrorCode::NothingToDo);
}

TEST_F(GoodsCatalogue, RefusesABarcodeThatOtherGoodsCarry)
{
    auto carrier = formOf(1);
    carrier.goods.codes = {code(kFirst)};
    valueOf(set({carrier}));
    const auto before = village.head();

    const auto asFirst = set({nameless(kFirst)});
    auto further = formOf(2);
    further.goods.codes = {code(kFirst, 6)};
    auto firstOfOthers = formOf(2);
    firstOfOthers.goods.codes = {code(carrier.goods.barcode)};

    ASSERT_EQ(codeOf(asFirst), ErrorCode::BarcodeTaken);
    EXPECT_EQ(asFirst.error().context.text("barcode"), kFirst);
    EXPECT_EQ(asFirst.error().context.text("name"), "物品1");
    EXPECT_EQ(refusalOf(further), ErrorCode::BarcodeTaken);
    EXPECT_EQ(refusalOf(firstOfOthers), ErrorCode::BarcodeTaken);
    EXPECT_EQ(village.head(), before);
}

TEST_F(GoodsCatalogue, RefusesABarcodeThatStandsTwiceInOneCommand)
{
    auto twice = nameless(kFirst);
    twice.goods.codes = {code(kFirst)};
    auto twiceFurther = nameless(kFirst);
    twiceFurther.goods.codes = {code(kSecond), code(kSecond, 6)};
    auto other = formOf(1);
    other.goods.codes = {code(kFirst)};
    auto again = formOf(1);
    again.goods.barcode = kFirst;

    EXPECT_EQ(refusalOf(twice), ErrorCode::BarcodeTaken);
    EXPECT_EQ(refusalOf(twiceFurther), ErrorCode::BarcodeTaken);
    EXPECT_EQ(codeOf(set({nameless(kFirst), other})), ErrorCode::BarcodeTaken);
    EXPECT_EQ(codeOf(set({nameless(kFirst), nameless(kFirst)})), ErrorCode::GoodsDuplicate);
    EXPECT_EQ(codeOf(set({nameless(kFirst), again})), ErrorCode::GoodsDuplicate);
    EXPECT_EQ(codeOf(set({formOf(1), aGoods(1, 12)})), ErrorCode::GoodsDuplicate);
}

TEST_F(GoodsCatalogue, LetsGoodsChangeTheOrderOfTheirOwnBarcodesAndGiveOneAway)
{
    auto form = formOf(1);
    form.goods.codes = {code(kFirst), code(kSecond)};
    valueOf(set({form}));
    std::swap(form.goods.barcode, form.goods.codes[0].barcode);
    form.goods.codes.pop_back();

    valueOf(set({form}));

    EXPECT_EQ(goods(1).barcode, kFirst);
    EXPECT_TRUE(set({nameless(kSecond)}));
    EXPECT_EQ(refusalOf(aGoods(1, 10)), ErrorCode::BarcodeTaken) << "it is a further code of goods 1 now";
}

TEST_F(GoodsCatalogue, RefusesWhatNoGoodsCanHave)
{
    const auto refusal = [&](auto change) {
        auto form = formOf(1);
        change(form.goods);
        const auto refused = set({form});
        return refused ? std::string()
                       : std::string(nameOf(refused.error().code)) + " " + refused.error().context.text("field");
    };

    EXPECT_EQ(refusal([](auto& it) { it.codes = {code("6901234567008")}; }), "BarcodeInvalid ");
    EXPECT_EQ(refusal([](auto& it) { it.codes = {code("")}; }), "BarcodeInvalid ");
    EXPECT_EQ(refusal([](auto& it) { it.codes = {code(kPack, 0)}; }), "NumberInvalid pieces");
    EXPECT_EQ(refusal([](auto& it) { it.codes = {code(kPack, 10'001)}; }), "NumberInvalid pieces");
    EXPECT_EQ(refusal([](auto& it) { it.codes.assign(21, code(kPack)); }), "NumberInvalid codes");
    EXPECT_EQ(refusal([](auto& it) { it.minimumStock = pieces(1'000'001); }), "NumberInvalid minimum_stock");
    EXPECT_EQ(refusal([](auto& it) { it.shelfLifeDays = 3'651; }), "NumberInvalid shelf_life_days");
    EXPECT_EQ(refusal([](auto& it) { it.shelfLifeDays = -1; }), "NumberInvalid shelf_life_days");
    EXPECT_EQ(refusal([](auto& it) { it.picture = Bytes(31, 'p'); }), "NumberInvalid picture");
    for (const auto period : {CapPeriod::None, CapPeriod::ThreeYears, CapPeriod::EachHonour})
        EXPECT_EQ(refusal([&](auto& it) { it.limitPeriod = period; }), "NumberInvalid limit_period");
    EXPECT_EQ(refusal([](auto& it) {
                  it.codes = {code(kPack, 10'000)};
                  it.minimumStock = pieces(1'000'000);
                  it.shelfLifeDays = 3'650;
                  it.picture = Bytes(32, 'p');
                  it.limitPeriod = CapPeriod::Lifetime;
              }),
              "");
}

// ---- goods without a barcode, and codes of the shop's own ----------------------------------------------------------

TEST_F(GoodsCatalogue, FindsGoodsByTheNumberThatTheFormNames)
{
    valueOf(set({loose("鞋垫")}));
    auto form = formOf(4);
    form.goods.name = "绣花鞋垫";
    form.goods.unit = "双";

    valueOf(set({form}));

    EXPECT_EQ(goods(4).name, "绣花鞋垫");
    form.goods.barcode = kFirst;
    valueOf(set({form}));
    EXPECT_EQ(goods(4).barcode, kFirst);
    form.goods.number = GoodsNumber(77);
    const auto unknown = set({form});
    ASSERT_EQ(codeOf(unknown), ErrorCode::GoodsUnknown);
    EXPECT_EQ(unknown.error().context.text("goods"), "77");
}

TEST_F(GoodsCatalogue, GivesBarcodesThatOnlyThisShopHas)
{
    auto fresh = loose("鞋垫");
    fresh.wantsOwnBarcode = true;

    valueOf(set({fresh, loose("布鞋")}));

    EXPECT_EQ(goods(4).barcode, "2900000000049");
    EXPECT_EQ(goods(5).barcode, "");
    auto known = formOf(5);
    known.wantsOwnBarcode = true;
    valueOf(set({known}));
    EXPECT_EQ(goods(5).barcode, "2900000000056");
    EXPECT_EQ(refusalOf(known), ErrorCode::NothingToDo) << "what they have stays";
}

TEST_F(GoodsCatalogue, PassesOverCodesOfItsRangeThatAListBrought)
{
    valueOf(set({aGoods(6, 5)})); // as goods 4, with the code that goods 6 would get
    auto listed = aGoods(5, 5);   // becomes goods 6, with the code that goods 5 would get
    auto fifth = loose("鞋垫");
    fifth.wantsOwnBarcode = true;
    auto seventh = loose("布鞋");
    seventh.wantsOwnBarcode = true;

    valueOf(set({fifth, listed, seventh}));

    EXPECT_EQ(goods(5).barcode, "2900010000053");
    EXPECT_TRUE(stock::carriesInStoreBarcode(goods(5)));
    EXPECT_EQ(goods(6).barcode, "2900000000056");
    EXPECT_FALSE(stock::carriesInStoreBarcode(goods(6)));
    EXPECT_EQ(goods(7).barcode, stock::inStoreBarcode(GoodsNumber(7)));
}

TEST_F(GoodsCatalogue, KeepsACodeThatItGaveWhenAListHasNone)
{
    auto fresh = loose("鞋垫");
    fresh.wantsOwnBarcode = true;
    valueOf(set({fresh}));
    auto row = loose("鞋垫");
    row.keepsUnsaid = true;
    row.goods.unit = "双";

    const auto document = valueOf(set({row}));

    ASSERT_EQ(document.payload.goods_set().goods_size(), 1);
    EXPECT_EQ(document.payload.goods_set().goods(0).number(), 4);
    EXPECT_EQ(goods(4).barcode, "2900000000049");
    EXPECT_EQ(goods(4).unit, "双");
}

TEST_F(GoodsCatalogue, DoesNotOverwriteKnownGoodsWithNewOnes)
{
    valueOf(set({loose("鞋垫")}));
    auto fresh = loose("鞋垫");
    fresh.isNew = true;
    fresh.goods.category = "手工";

    EXPECT_EQ(refusalOf(fresh), ErrorCode::GoodsDuplicate);
    fresh.goods.spec = "36码";
    EXPECT_TRUE(set({fresh}));
}

// ---- lists ---------------------------------------------------------------------------------------------------------

TEST_F(GoodsCatalogue, LeavesOfKnownGoodsWhatAListCannotSay)
{
    auto form = formOf(1);
    form.goods.codes = {code(kFirst), code(kPack, 24)};
    form.goods.limitPeriod = CapPeriod::Quarter;
    form.goods.minimumStock = pieces(10);
    form.goods.shelfLifeDays = 365;
    form.goods.picture = Bytes(32, 'p');
    form.goods.isWithdrawn = true;
    valueOf(set({form}));
    auto row = aGoods(1, 10);
    row.keepsUnsaid = true;
    EXPECT_EQ(refusalOf(row), ErrorCode::NothingToDo);
    row.goods.spec = "2kg/瓶";
    row.goods.minimumStock = pieces(20);

    valueOf(set({row}));

    auto expected = form.goods;
    expected.spec = "2kg/瓶";
    expected.minimumStock = pieces(20);
    EXPECT_EQ(goods(1), expected);
}

TEST_F(GoodsCatalogue, TakesAWholeFormAtItsWord)
{
    auto form = formOf(1);
    form.goods.codes = {code(kFirst)};
    form.goods.minimumStock = pieces(10);
    form.goods.isWithdrawn = true;
    valueOf(set({form}));

    valueOf(set({aGoods(1, 10)}));

    EXPECT_TRUE(goods(1).codes.empty());
    EXPECT_FALSE(goods(1).minimumStock);
    EXPECT_FALSE(goods(1).isWithdrawn);
}

TEST_F(GoodsCatalogue, TakesALimitOfNothingForNoLimit)
{
    auto form = formOf(3);
    form.goods.householdLimit = pieces(0);
    form.goods.minimumStock = pieces(0);
    valueOf(set({form}));

    EXPECT_FALSE(goods(3).householdLimit);
    EXPECT_FALSE(goods(3).minimumStock);
    EXPECT_EQ(refusalOf(form), ErrorCode::NothingToDo);
}

// ---- prices --------------------------------------------------------------------------------------------------------

TEST_F(GoodsCatalogue, LetsACampaignPriceEndByItself)
{
    valueOf(village.openDay("2026-03-09"));

    valueOf(set({aGoods(1, 6)}, "2026-03-10", "2026-03-31"));

    EXPECT_EQ(priceOn(1, "2026-03-09"), pointsOf(10));
    EXPECT_EQ(priceOn(1, "2026-03-10"), pointsOf(6));
    EXPECT_EQ(priceOn(1, "2026-03-31"), pointsOf(6));
    EXPECT_EQ(priceOn(1, "2026-04-01"), pointsOf(10));
}

TEST_F(GoodsCatalogue, RefusesACampaignThatEndsBeforeItBeginsOrChangesNothing)
{
    const auto early = set({aGoods(1, 6)}, "2026-03-10", "2026-03-09");

    ASSERT_EQ(codeOf(early), ErrorCode::PriceEndTooEarly);
    EXPECT_EQ(early.error().context.text("date"), "2026-03-10");
    EXPECT_EQ(early.error().context.text("until"), "2026-03-09");
    EXPECT_EQ(codeOf(set({aGoods(1, 6)}, "2020-01-01", "2020-01-01")), ErrorCode::PriceEndTooEarly);
    EXPECT_TRUE(set({aGoods(1, 6)}, "2026-03-10", "2026-03-10"));
    EXPECT_EQ(codeOf(set({aGoods(2, 15)}, "2026-03-10", "2026-03-31")), ErrorCode::NothingToDo);
    valueOf(village.openDay("2026-03-09"));
    EXPECT_EQ(codeOf(set({aGoods(2, 6)}, "2026-03-08", "2026-03-31")), ErrorCode::PriceInPast);
}

TEST_F(GoodsCatalogue, DoesNotEndACampaignByReadingTheSameListAgain)
{
    valueOf(village.openDay("2026-03-09"));
    valueOf(set({aGoods(1, 6)}, "2026-03-09", "2026-03-31"));
    auto row = aGoods(1, 10);
    row.keepsUnsaid = true;

    EXPECT_EQ(codeOf(set({row}, "2026-03-10")), ErrorCode::NothingToDo);
    row.points = pointsOf(11);
    valueOf(set({row}, "2026-03-10"));

    EXPECT_EQ(priceOn(1, "2026-03-10"), pointsOf(11));
    EXPECT_EQ(priceOn(1, "2026-04-01"), pointsOf(11));
}

TEST_F(GoodsCatalogue, ChangesGoodsWithoutAWordAboutTheirPrice)
{
    valueOf(village.openDay("2026-03-09"));
    valueOf(set({aGoods(1, 6)}, "2026-03-09", "2026-03-31"));
    valueOf(set({aGoods(4, 5)}, "2026-04-01")); // no price before April
    auto cheap = formOf(1);
    cheap.goods.unit = "袋";
    auto later = formOf(4);
    later.goods.isWithdrawn = true;

    // One person is enough for what leaves the price alone.
    const auto document = valueOf(village.run(stock::SetGoods{{cheap, later}, date("2026-03-09")}, kAlone));

    EXPECT_EQ(document.payload.goods_set().prices_size(), 0);
    EXPECT_EQ(priceOn(1, "2026-04-01"), pointsOf(10));
    auto fresh = nameless(kFirst);
    fresh.keepsPrice = true;
    fresh.points = Points();
    EXPECT_EQ(codeOf(set({fresh}, "2026-03-09")), ErrorCode::NumberInvalid) << "new goods have a price";
}

TEST_F(GoodsCatalogue, GivesWithdrawnGoodsToNobodyUntilTheyAreOfferedAgain)
{
    valueOf(village.openDay());
    valueOf(village.receive(1, 5));
    valueOf(village.award(1, "K9"));
    auto form = formOf(1);
    form.goods.isWithdrawn = true;
    valueOf(set({form}, "2026-03-09"));

    EXPECT_EQ(codeOf(village.redeem(1, {{1, 1}})), ErrorCode::GoodsWithdrawn);
    form.goods.isWithdrawn = false;
    valueOf(set({form}, "2026-03-09"));
    EXPECT_TRUE(village.redeem(1, {{1, 1}}));
}

TEST_F(GoodsCatalogue, ListsWhatGoodsCostSinceWhenAndByWhoseWord)
{
    valueOf(village.openDay("2026-03-09"));
    valueOf(set({aGoods(2, 12)}, "2026-03-10", "2026-03-31"));
    valueOf(set({aGoods(4, 5)}, "2026-04-01"));
    auto gone = formOf(1);
    gone.goods.isWithdrawn = true;
    valueOf(set({gone}, "2026-03-09"));

    const auto rows =
        valueOf(village.look([](const auto& state) { return stock::priceListOf(state, date("2026-03-15")); }));

    ASSERT_EQ(rows.size(), 2U) << "goods 1 are withdrawn, goods 4 have no price yet";
    EXPECT_EQ(rows[0].goods.name, "物品2");
    EXPECT_EQ(rows[0].goods.usualCost, valueOf(Money::of(850)));
    EXPECT_EQ(rows[0].price.points, pointsOf(12));
    EXPECT_EQ(rows[0].price.validFrom, date("2026-03-10"));
    EXPECT_EQ(rows[0].price.validUntil, date("2026-03-31"));
    EXPECT_EQ(rows[0].approvedBy, Village::kOperator);
    EXPECT_EQ(rows[1].goods.householdLimit, pieces(2));
    EXPECT_EQ(rows[1].price.points, pointsOf(6));
    EXPECT_EQ(rows[1].approvedBy, Village::kManager) << "the first list was entered by one person";
}

TEST_F(GoodsCatalogue, AreAManagersToChange)
{
    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{aGoods(1, 9)}, date("2020-01-01")},
                                 {Village::kOperator, std::nullopt, {}})),
              ErrorCode::RoleNotAllowed);
}

// ---- whatever is asked for -----------------------------------------------------------------------------------------

/// Every code that any goods carry.
std::vector<std::string> barcodesOf(const std::vector<stock::Goods>& everything)
{
    std::vector<std::string> barcodes;
    for (const auto& goods : everything) {
        if (!goods.barcode.empty())
            barcodes.push_back(goods.barcode);
        for (const auto& further : goods.codes)
            barcodes.push_back(further.barcode);
    }
    return barcodes;
}

GoodsForm anyForm()
{
    // Codes of lists, and those that the shop itself would give.
    static const std::vector<std::string> kCodes{
        kFirst, kSecond, kThird, kPack, "2900000000049", "2900000000056", "2900000000063", "2900010000046", ""};
    auto form = loose("物品" + std::to_string(*rc::gen::inRange(1, 9)));
    form.goods.barcode = *rc::gen::elementOf(kCodes);
    form.goods.number = GoodsNumber(*rc::gen::weightedElement<int>({{3, 0}, {1, 1}, {1, 4}, {1, 5}}));
    const auto further = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kCodes));
    for (std::size_t i = 0; i < further.size() && i < 3; ++i)
        form.goods.codes.push_back(code(further[i], *rc::gen::inRange(1, 3)));
    form.wantsOwnBarcode = *rc::gen::arbitrary<bool>();
    form.keepsUnsaid = *rc::gen::arbitrary<bool>();
    form.points = pointsOf(*rc::gen::inRange(1, 4));
    return form;
}

RC_GTEST_PROP(GoodsCatalogueProperty, EveryBarcodeBelongsToOneGoodsWhateverIsAskedFor, ())
{
    MemoryStore store;
    Village village(store);
    const int commands = *rc::gen::inRange(1, 12);
    for (int i = 0; i < commands; ++i) {
        stock::SetGoods command;
        command.validFrom = date("2020-01-01");
        const int forms = *rc::gen::inRange(1, 4);
        for (int form = 0; form < forms; ++form)
            command.goods.push_back(anyForm());
        const auto before = village.head();

        const auto done = village.run(command, kBoth);

        RC_ASSERT(done.has_value() == (village.head() != before));
        const auto barcodes = barcodesOf(valueOf(village.look([](const auto& state) { return state.goods(); })));
        RC_ASSERT(std::set<std::string>(barcodes.begin(), barcodes.end()).size() == barcodes.size());
        // Two forms may give one name to two goods; what one form says is so afterwards.
        if (done && forms == 1) {
            RC_ASSERT(codeOf(village.run(command, kBoth)) == ErrorCode::NothingToDo);
        }
    }
}

} // namespace
