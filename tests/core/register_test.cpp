#include "core/household/identify.hpp"
#include "core/household/register.hpp"
#include "core/journal/epoch.hpp"

#include "core/stock/catalogue.hpp"
#include "core/till/settings.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::household;
using namespace jiamei::support;

class Register : public testing::Test {
protected:
    HouseholdForm aForm(std::int64_t number, const std::string& name)
    {
        HouseholdForm form;
        form.number = householdNo(number);
        form.group = "3组";
        form.personal.push_back(village.salted(PersonalField::Name, name));
        return form;
    }
    Result<journal::StoredDocument> set(std::vector<HouseholdForm> forms)
    {
        return village.run(SetHouseholds{std::move(forms)}, manager);
    }
    MemoryStore store;
    Village village{store};
    const operators::Authority manager{Village::kManager, std::nullopt, {}};
};

TEST_F(Register, AddsAndChangesAndLeavesTheRest)
{
    const auto document = valueOf(set({aForm(20, "新户"), aForm(1, "改名")}));
    EXPECT_EQ(document.payload.households_set().households_size(), 2);

    const auto again = set({aForm(20, "新户"), aForm(1, "改名")});
    EXPECT_EQ(codeOf(again), ErrorCode::NothingToDo);
    const auto details = valueOf(village.look([](const auto& s) { return s.householdDetails(householdNo(1)); }));
    EXPECT_EQ(details->name, "改名");
}

TEST_F(Register, KeepsPersonalFieldsOutOfTheChain)
{
    const auto document = valueOf(set({aForm(20, "新户")}));

    EXPECT_EQ(document.payloadBytes.find("新户"), std::string::npos);
}

TEST_F(Register, RefusesNumbersOfAnotherShopTwiceAndWithoutName)
{
    EXPECT_EQ(codeOf(set({aForm(10'001, "远户")})), ErrorCode::HouseholdOutsideShop);
    EXPECT_EQ(codeOf(set({aForm(20, "甲户"), aForm(20, "乙户")})), ErrorCode::HouseholdDuplicate);
    EXPECT_EQ(codeOf(set({aForm(20, "")})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(set({aForm(20, "新\x01户")})), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(village.run(SetHouseholds{{aForm(20, "新户")}}, {Village::kOperator, std::nullopt, {}})),
              ErrorCode::RoleNotAllowed);
}

TEST_F(Register, LeavesPersonalFieldsThatAFormDoesNotName)
{
    auto form = aForm(20, "新户");
    form.personal.push_back(village.salted(PersonalField::Phone, "19900000020"));
    valueOf(set({form}));

    EXPECT_EQ(codeOf(set({aForm(20, "新户")})), ErrorCode::NothingToDo);
    const auto document = valueOf(set({aForm(20, "改名")}));
    EXPECT_EQ(document.payload.households_set().households(0).personal_size(), 2);
}

class Cards : public testing::Test {
protected:
    Cards()
    {
        // A site of its own: one household, and the key of this signer.
        till::OpenSite command;
        command.facts.site = valueOf(SiteId::parse("621125100201-01"));
        command.facts.name = "积分超市";
        command.facts.cardKey = Bytes(asBytes(signer.publicKey()));
        command.manager.id = valueOf(OperatorId::parse("manager"));
        command.manager.name = {PersonalField::Name, {}, "店长"};
        command.manager.pinHash = {PersonalField::PinHash, {}, "unset"};
        valueOf(run(command, {}));
        HouseholdForm form;
        form.number = householdNo(7);
        form.personal.push_back({PersonalField::Name, {}, "户主"});
        valueOf(run(SetHouseholds{{form}}, manager));
    }
    template <class Command>
    Result<journal::StoredDocument> run(const Command& command, const operators::Authority& who)
    {
        RequestId::Bytes id{};
        random.fill(id);
        return journal::Bookkeeper(store, clock).run(RequestId(id), who, command);
    }
    Result<journal::StoredDocument> issue() { return run(IssueCards{{householdNo(7)}, date("2026-03-09")}, manager); }
    Result<std::string> text() { return cardText(store.state(), householdNo(7), signer); }

    KeyPairSigner signer{KeyPair::fromSeed(KeySeed{{7}})};
    MemoryStore store;
    ManualClock clock;
    SeededRandom random;
    const operators::Authority manager{OperatorNumber(1), std::nullopt, {}};
};

TEST_F(Cards, LeadFromTheirDigitsToTheHousehold)
{
    valueOf(issue());

    const auto found = valueOf(identify(store.state(), valueOf(text())));

    EXPECT_EQ(found.household.name, "户主");
    EXPECT_EQ(found.generation, CardGeneration(1));
}

TEST_F(Cards, DieWhenANewOneIsIssuedOrTheyAreBlocked)
{
    EXPECT_EQ(codeOf(text()), ErrorCode::CardUnknown);
    valueOf(issue());
    const auto old = valueOf(text());
    valueOf(issue());
    const auto fresh = valueOf(text());

    EXPECT_EQ(codeOf(identify(store.state(), old)), ErrorCode::CardReplaced);
    EXPECT_TRUE(identify(store.state(), fresh));
    valueOf(run(BlockCard{householdNo(7)}, manager));
    EXPECT_EQ(codeOf(identify(store.state(), fresh)), ErrorCode::CardBlocked);
    EXPECT_EQ(codeOf(text()), ErrorCode::CardBlocked);
    EXPECT_EQ(codeOf(run(BlockCard{householdNo(7)}, manager)), ErrorCode::NothingToDo);
}

TEST_F(Cards, OfADeviceThatIsGoneGoOnWorking)
{
    valueOf(issue());
    const auto old = valueOf(text());
    const KeyPairSigner next{KeyPair::fromSeed(KeySeed{{8}})};
    const KeyPairSigner stranger{KeyPair::fromSeed(KeySeed{{9}})};
    valueOf(store.write({RequestId({1}), {}}, clock.moment(), [&](const auto& state) {
        return journal::openEpoch(state, journal::EpochReason::Restored, EpochId(5),
                                  {next.publicKey(), next.publicKey()});
    }));

    const auto signedAgain = valueOf(cardText(store.state(), householdNo(7), next));
    const auto forged = valueOf(cardText(store.state(), householdNo(7), stranger));

    EXPECT_NE(signedAgain, old);
    EXPECT_TRUE(identify(store.state(), old));
    EXPECT_TRUE(identify(store.state(), signedAgain));
    EXPECT_EQ(codeOf(identify(store.state(), forged)), ErrorCode::CardForged);
    EXPECT_EQ(valueOf(store.state().site()).cardKey, asBytes(next.publicKey()));
}

TEST_F(Cards, NewerThanTheRegisterAreEnteredByAManager)
{
    valueOf(issue());
    CardFace face{.village = valueOf(SiteId::parse("621125100201-01")).village(),
                  .household = householdNo(7),
                  .generation = CardGeneration(3),
                  .issueDay = date("2026-03-10")};
    const auto ahead = signCard(face, signer);
    operators::AddOperator helper;
    helper.id = valueOf(OperatorId::parse("li"));
    helper.role = operators::Role::Operator;
    helper.name = {PersonalField::Name, {}, "李"};
    helper.pinHash = {PersonalField::PinHash, {}, "unset"};
    valueOf(run(helper, manager));
    ASSERT_EQ(codeOf(identify(store.state(), ahead)), ErrorCode::CardAhead);

    EXPECT_EQ(codeOf(run(EnterCard{ahead}, {OperatorNumber(2), {}, {}})), ErrorCode::RoleNotAllowed);
    EXPECT_TRUE(run(EnterCard{ahead}, manager));

    EXPECT_EQ(valueOf(identify(store.state(), ahead)).generation, CardGeneration(3));
    EXPECT_EQ(codeOf(run(EnterCard{ahead}, manager)), ErrorCode::NothingToDo);
    face.generation = CardGeneration(2);
    EXPECT_EQ(codeOf(run(EnterCard{signCard(face, signer)}, manager)), ErrorCode::CardReplaced);
    face.household = householdNo(8);
    EXPECT_EQ(codeOf(run(EnterCard{signCard(face, signer)}, manager)), ErrorCode::HouseholdUnknown);
    face.generation = CardGeneration(9);
    const KeyPairSigner stranger{KeyPair::fromSeed(KeySeed{{9}})};
    EXPECT_EQ(codeOf(run(EnterCard{signCard(face, stranger)}, manager)), ErrorCode::CardForged);
}

TEST_F(Cards, AreIssuedToKnownHouseholdsOnly)
{
    EXPECT_EQ(codeOf(run(IssueCards{{householdNo(8)}, date("2026-03-09")}, manager)), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(run(IssueCards{{}, date("2026-03-09")}, manager)), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(run(BlockCard{householdNo(8)}, manager)), ErrorCode::CardUnknown);
}

TEST_F(Cards, StopAtGeneration255)
{
    for (int i = 0; i < 255; ++i)
        valueOf(issue());

    EXPECT_EQ(codeOf(issue()), ErrorCode::Overflow);
}

class Catalogue : public Register {
protected:
    Result<journal::StoredDocument> setGoods(std::vector<stock::GoodsForm> goods, std::string_view from = "2020-01-01")
    {
        return village.run(stock::SetGoods{std::move(goods), date(from)}, {Village::kManager, Village::kOperator, {}});
    }
};

TEST_F(Catalogue, ChangesPricesFromADateAndNeverThePast)
{
    valueOf(village.openDay());
    EXPECT_EQ(codeOf(setGoods({aGoods(1, 12)}, "2026-03-08")), ErrorCode::PriceInPast);
    EXPECT_EQ(codeOf(village.run(stock::SetGoods{{aGoods(1, 12)}, date("2026-03-10")}, manager)),
              ErrorCode::SecondPersonNeeded);
    valueOf(setGoods({aGoods(1, 12)}, "2026-03-10"));

    const auto priceOn = [&](std::string_view day) {
        return valueOf(village.look([&](const auto& s) { return s.price(GoodsNumber(1), date(day)); }))->points;
    };
    EXPECT_EQ(priceOn("2026-03-09"), pointsOf(10));
    EXPECT_EQ(priceOn("2026-03-10"), pointsOf(12));
}

TEST_F(Catalogue, KnowsGoodsByBarcodeAndWithoutOneByName)
{
    auto loose = aGoods(5, 4);
    loose.goods.barcode.clear();
    valueOf(setGoods({loose}));
    loose.points = pointsOf(5);
    const auto document = valueOf(setGoods({loose, aGoods(1, 10)}));

    EXPECT_EQ(document.payload.goods_set().goods_size(), 0);
    EXPECT_EQ(document.payload.goods_set().prices_size(), 1);
    EXPECT_EQ(codeOf(setGoods({loose, aGoods(1, 10)})), ErrorCode::NothingToDo);
}

TEST_F(Catalogue, RefusesWhatCannotBeSold)
{
    auto wrongCode = aGoods(1, 10);
    wrongCode.goods.barcode = "2900000000019";
    EXPECT_EQ(codeOf(setGoods({wrongCode})), ErrorCode::BarcodeInvalid);
    EXPECT_EQ(codeOf(setGoods({aGoods(1, 0)})), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(setGoods({aGoods(1, 10), aGoods(1, 11)})), ErrorCode::GoodsDuplicate);
    auto nameless = aGoods(6, 10);
    nameless.goods.name.clear();
    EXPECT_EQ(codeOf(setGoods({nameless})), ErrorCode::TextInvalid);
}

class Settings : public Register {};

TEST_F(Settings, HaveNamesLimitsAndDefaults)
{
    const auto set = [&](const char* name, std::int64_t value) {
        return codeOf(village.run(till::SetSetting{name, value}, manager));
    };
    EXPECT_EQ(set("nonsense", 1), ErrorCode::SettingUnknown);
    EXPECT_EQ(set("publicity_days", 0), ErrorCode::SettingOutOfRange);
    EXPECT_EQ(set("publicity_days", 3), ErrorCode::NothingToDo);
    EXPECT_EQ(set("publicity_days", 5), std::nullopt);
    const auto value =
        valueOf(village.look([](const auto& s) { return till::settingValue(s, till::SettingKey::PublicityDays); }));
    EXPECT_EQ(value, 5);
}

class OneSite : public Register {};

TEST_F(OneSite, IsOpenedOnce)
{
    till::OpenSite command;
    command.facts.site = valueOf(SiteId::parse("621125100201-01"));

    EXPECT_EQ(codeOf(village.run(command, {})), ErrorCode::SiteExists);
}

TEST_F(OneSite, HasAShopNumberThatGivesHouseholdNumbers)
{
    MemoryStore empty;
    ManualClock clock;
    till::OpenSite command;
    command.facts.site = valueOf(SiteId::parse("621125100201-07"));
    command.facts.name = "积分超市";
    command.manager.name.text = "店长";

    EXPECT_EQ(codeOf(journal::Bookkeeper(empty, clock).run(RequestId(), {}, command)), ErrorCode::NumberInvalid);
}

} // namespace
