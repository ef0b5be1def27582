#include "core/stock/asset.hpp"

#include "core/base/names.hpp"

namespace jiamei::stock {

namespace {

constexpr std::array<Named<AssetState>, 4> kStates{{{"in-use", AssetState::InUse},
                                                    {"broken", AssetState::Broken},
                                                    {"lent", AssetState::Lent},
                                                    {"gone", AssetState::Gone}}};

} // namespace

std::optional<AssetState> assetStateOf(std::uint32_t number)
{
    return numbered(kStates, number);
}

std::optional<AssetState> parseAssetState(std::string_view text)
{
    return called(kStates, text);
}

std::string_view textOf(AssetState state)
{
    return nameIn(kStates, state);
}

} // namespace jiamei::stock
