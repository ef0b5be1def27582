// Names of the values of an enum, as command lines and files write them: one table serves both ways.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace jiamei {

template <class Enum>
struct Named {
    std::string_view name;
    Enum value;
};

/// The value with this name. Nothing when unknown.
template <class Enum, std::size_t Size>
[[nodiscard]] constexpr std::optional<Enum> called(const std::array<Named<Enum>, Size>& table, std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Named<Enum>::name);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

/// The value with this number, as the journal has it. Nothing when unknown.
template <class Enum, std::size_t Size>
[[nodiscard]] constexpr std::optional<Enum> numbered(const std::array<Named<Enum>, Size>& table, std::uint32_t number)
{
    const auto found = std::ranges::find_if(
        table, [number](const auto& item) { return static_cast<std::uint32_t>(item.value) == number; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

/// Empty for a value that is in no table.
template <class Enum, std::size_t Size>
[[nodiscard]] constexpr std::string_view nameIn(const std::array<Named<Enum>, Size>& table, Enum value)
{
    const auto found = std::ranges::find(table, value, &Named<Enum>::value);
    return found == table.end() ? std::string_view() : found->name;
}

} // namespace jiamei
