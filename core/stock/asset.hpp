// What belongs to the shop and is not for giving away: shelves, computer, scanner.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jiamei::stock {

/// The numbers are stored and hashed.
enum class AssetState : std::uint8_t { InUse = 1, Broken = 2, Lent = 3, Gone = 4 };

struct Asset {
    AssetNumber number;
    std::string name;
    Quantity count;
    Money value;        ///< of all of them, when new
    std::string origin; ///< who bought or gave it; no person's name
    BusinessDate since; ///< 启用日
    std::string place;
    std::optional<OperatorNumber> keeper;
    AssetState state = AssetState::InUse;
    friend bool operator==(const Asset&, const Asset&) = default;
};

[[nodiscard]] std::optional<AssetState> assetStateOf(std::uint32_t number);
/// `in-use`, `broken`, `lent`, `gone`. Nothing when unknown.
[[nodiscard]] std::optional<AssetState> parseAssetState(std::string_view text);
[[nodiscard]] std::string_view textOf(AssetState state);

} // namespace jiamei::stock
