#include "qml/viewmodels/core_assets_desk.hpp"

#include "core/stock/asset_register.hpp"
#include "core/till/day.hpp"
#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

namespace {

Result<AssetLine> lineOf(const ports::SiteState& state, const stock::Asset& asset)
{
    AssetLine line;
    line.number = asset.number.value();
    line.name = qtText(asset.name);
    line.count = shown(asset.count.value());
    line.valueFen = asset.value.value();
    line.origin = qtText(asset.origin);
    line.since = qtDate(asset.since);
    line.place = qtText(asset.place);
    line.state = qtText(stock::textOf(asset.state));
    if (!asset.keeper)
        return line;
    JIAMEI_TRY(const auto keeper, state.operatorByNumber(*asset.keeper));
    if (!keeper)
        return line;
    JIAMEI_TRY(const auto person, personOf(state, *keeper));
    line.keeperId = person.id;
    line.keeperName = person.name;
    return line;
}

Result<Assets> assetsOf(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto all, state.assets());
    Assets assets;
    for (const auto& asset : all) {
        JIAMEI_TRY(const auto line, lineOf(state, asset));
        assets.assets.append(line);
    }
    if (const auto today = till::todayOf(state, now))
        assets.today = qtDate(*today);
    return assets;
}

Result<stock::Asset> assetOf(const ports::SiteState& state, const AssetLine& line)
{
    stock::Asset asset;
    asset.number = AssetNumber(line.number);
    asset.name = line.name.toStdString();
    JIAMEI_TRY(asset.count, Quantity::of(line.count));
    JIAMEI_TRY(asset.value, Money::of(line.valueFen));
    asset.origin = line.origin.toStdString();
    JIAMEI_TRY(asset.since, coreDate(line.since));
    asset.place = line.place.toStdString();
    asset.state = stock::parseAssetState(line.state.toStdString()).value_or(stock::AssetState::InUse);
    if (line.keeperId.isEmpty())
        return asset;
    JIAMEI_TRY(const auto id, OperatorId::parse(line.keeperId.toStdString()));
    JIAMEI_TRY(const auto keeper, state.operatorById(id));
    if (!keeper)
        return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
    asset.keeper = keeper->number;
    return asset;
}

} // namespace

void CoreAssetsDesk::assets(QObject* receiver, Reply<Assets> reply)
{
    m_line.ask<Assets>(receiver, std::move(reply), [](DeskWriter& writer) {
        return writer.look<Assets>(
            [&writer](const ports::SiteState& state) { return assetsOf(state, writer.moment()); });
    });
}

void CoreAssetsDesk::set(const QByteArray& request, const AssetLine& asset, QObject* receiver, Reply<Assets> reply)
{
    m_line.book<Assets>(receiver, std::move(reply), [request, asset](DeskWriter& writer) -> Result<Assets> {
        stock::SetAsset command;
        JIAMEI_TRY(command.asset, writer.look<stock::Asset>(
                                      [&asset](const ports::SiteState& state) { return assetOf(state, asset); }));
        JIAMEI_CHECK(writer.run(request, {}, command));
        return writer.look<Assets>(
            [&writer](const ports::SiteState& state) { return assetsOf(state, writer.moment()); });
    });
}

} // namespace jiamei::kiosk
