// The register of what belongs to the shop.
#include "core/stock/asset_register.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using stock::Asset;
using stock::AssetState;

class AssetRegister : public testing::Test {
protected:
    Result<journal::StoredDocument> set(const Asset& asset) { return village.run(stock::SetAsset{asset}, manager); }
    [[nodiscard]] std::vector<Asset> assets() const
    {
        return valueOf(village.look([](const auto& state) { return state.assets(); }));
    }

    MemoryStore store;
    Village village{store};
    const operators::Authority manager{Village::kManager, std::nullopt, {}};
};

Asset shelves()
{
    Asset asset;
    asset.name = "货架";
    asset.count = pieces(4);
    asset.value = valueOf(Money::of(120'000));
    asset.origin = "县妇联配发";
    asset.since = date("2026-03-01");
    asset.place = "店内";
    asset.keeper = Village::kManager;
    return asset;
}

TEST_F(AssetRegister, NumbersWhatIsEnteredAndKeepsWhatBecomesOfIt)
{
    const auto first = valueOf(set(shelves()));
    auto scanner = shelves();
    scanner.name = "扫码枪";
    scanner.keeper.reset();
    valueOf(set(scanner));
    auto lent = shelves();
    lent.number = AssetNumber(1);
    lent.count = pieces(3);
    lent.state = AssetState::Lent;

    valueOf(set(lent));

    EXPECT_EQ(first.payload.asset_set().number(), 1);
    scanner.number = AssetNumber(2);
    EXPECT_EQ(assets(), (std::vector<Asset>{lent, scanner}));
}

TEST_F(AssetRegister, IsKeptByOnePersonWithoutAnOpenDay)
{
    EXPECT_TRUE(set(shelves()));
    valueOf(village.openDay());
    valueOf(village.closeDay());
    EXPECT_TRUE(set(shelves()));
    EXPECT_EQ(codeOf(village.run(stock::SetAsset{shelves()}, {Village::kOperator, std::nullopt, {}})),
              ErrorCode::RoleNotAllowed);
}

TEST_F(AssetRegister, RefusesWhatCannotBe)
{
    valueOf(set(shelves()));
    const auto before = village.head();
    const auto refusal = [&](auto change) {
        auto asset = shelves();
        change(asset);
        return codeOf(set(asset));
    };

    EXPECT_EQ(refusal([](auto& it) { it.name = " "; }), ErrorCode::TextInvalid);
    EXPECT_EQ(refusal([](auto& it) { it.place = std::string(121, 'x'); }), ErrorCode::TextInvalid);
    EXPECT_EQ(refusal([](auto& it) { it.count = pieces(100'001); }), ErrorCode::NumberInvalid);
    EXPECT_EQ(refusal([](auto& it) { it.value = valueOf(Money::of(1'000'000'001)); }), ErrorCode::NumberInvalid);
    EXPECT_EQ(refusal([](auto& it) { it.keeper = OperatorNumber(99); }), ErrorCode::OperatorUnknown);
    EXPECT_EQ(refusal([](auto& it) { it.number = AssetNumber(2); }), ErrorCode::AssetUnknown);
    EXPECT_EQ(refusal([](auto& it) { it.number = AssetNumber(1); }), ErrorCode::NothingToDo);
    EXPECT_EQ(village.head(), before);
}

TEST_F(AssetRegister, CallsItsStatesByNames)
{
    for (const auto state : {AssetState::InUse, AssetState::Broken, AssetState::Lent, AssetState::Gone}) {
        EXPECT_EQ(stock::parseAssetState(stock::textOf(state)), state);
        EXPECT_EQ(stock::assetStateOf(static_cast<std::uint32_t>(state)), state);
    }
    EXPECT_EQ(stock::parseAssetState("sold"), std::nullopt);
    EXPECT_EQ(stock::assetStateOf(9), std::nullopt);
}

} // namespace
