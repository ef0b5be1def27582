#include "core/stock/asset_register.hpp"

#include "core/base/spaces.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>

namespace jiamei::stock {

namespace {

constexpr std::int64_t kMaxCount = 100'000;
// Ten million yuan, as for a line of received goods.
constexpr std::int64_t kMaxValueFen = 1'000'000'000;

Done checkAsset(const Asset& asset)
{
    JIAMEI_CHECK(requireText(asset.name, "name", 120));
    JIAMEI_CHECK(checkText(asset.origin, "origin", 120));
    JIAMEI_CHECK(checkText(asset.place, "place", 120));
    if (asset.count.value() > kMaxCount)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "count"}, {"value", asset.count.value()}, {"name", asset.name}});
    if (asset.value.value() > kMaxValueFen)
        return refuse(ErrorCode::NumberInvalid,
                      {{"field", "value"}, {"value", asset.value.value()}, {"name", asset.name}});
    return {};
}

Done checkKeeper(const ports::SiteState& state, const Asset& asset)
{
    if (!asset.keeper)
        return {};
    JIAMEI_TRY(const auto keeper, state.operatorByNumber(*asset.keeper));
    if (!keeper)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", asset.keeper->value()}});
    return {};
}

/// The number under which it is kept. Errors: AssetUnknown, NothingToDo.
Result<AssetNumber> numberOf(const ports::SiteState& state, const Asset& asset)
{
    JIAMEI_TRY(const auto assets, state.assets());
    if (asset.number == AssetNumber())
        return AssetNumber(assets.empty() ? 1 : assets.back().number.value() + 1);
    const auto known = std::ranges::find(assets, asset.number, &Asset::number);
    if (known == assets.end())
        return refuse(ErrorCode::AssetUnknown, {{"asset", asset.number.value()}});
    if (*known == asset)
        return refuse(ErrorCode::NothingToDo, {{"name", asset.name}});
    return asset.number;
}

void write(journal::pb::AssetSet& out, const Asset& asset)
{
    out.set_number(asset.number.value());
    out.set_name(asset.name);
    out.set_count(asset.count.value());
    out.set_value_fen(asset.value.value());
    out.set_origin(asset.origin);
    out.set_since(static_cast<std::uint32_t>(asset.since.daysSince2020()));
    out.set_place(asset.place);
    out.set_keeper(asset.keeper ? asset.keeper->value() : 0);
    out.set_state(static_cast<std::uint32_t>(asset.state));
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetAsset& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageStock));
    JIAMEI_CHECK(checkAsset(command.asset));
    JIAMEI_CHECK(checkKeeper(state, command.asset));
    auto asset = command.asset;
    JIAMEI_TRY(asset.number, numberOf(state, command.asset));
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    write(*document.payload.mutable_asset_set(), asset);
    document.addRecord(journal::RecordType::AssetSet, asset.number.value());
    return document;
}

void describe(CanonicalWriter& out, const SetAsset& command)
{
    const auto& asset = command.asset;
    out.text("asset-set");
    out.integer(asset.number.value());
    out.text(asset.name);
    out.integer(asset.count.value());
    out.integer(asset.value.value());
    out.text(asset.origin);
    out.integer(asset.since.daysSince2020());
    out.text(asset.place);
    out.optionalInteger(asset.keeper ? std::optional<std::int64_t>(asset.keeper->value()) : std::nullopt);
    out.integer(static_cast<std::int64_t>(asset.state));
}

} // namespace jiamei::stock
