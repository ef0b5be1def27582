#include "core/programme/honour.hpp"

#include "core/base/spaces.hpp"

#include <algorithm>
#include <array>

namespace jiamei::programme {

namespace {

template <class Value>
using Names = std::pair<Value, std::string_view>;

constexpr std::array<Names<HonourLevel>, 6> kLevels{{{HonourLevel::Village, "village"},
                                                     {HonourLevel::Township, "township"},
                                                     {HonourLevel::County, "county"},
                                                     {HonourLevel::City, "city"},
                                                     {HonourLevel::Province, "province"},
                                                     {HonourLevel::Nation, "nation"}}};

constexpr std::array<Names<VillageFlagKind>, 2> kFlags{
    {{VillageFlagKind::Demonstration, "demonstration"}, {VillageFlagKind::OutOfPoverty, "out_of_poverty"}}};

template <class Value, std::size_t Count>
std::optional<Value> parse(const std::array<Names<Value>, Count>& names, std::string_view text)
{
    const auto* found = std::ranges::find(names, text, &Names<Value>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

template <class Value, std::size_t Count>
std::optional<Value> numbered(const std::array<Names<Value>, Count>& names, std::uint32_t number)
{
    const auto* found = std::ranges::find(
        names, number, [](const Names<Value>& name) { return static_cast<std::uint32_t>(name.first); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

template <class Value, std::size_t Count>
std::string_view nameIn(const std::array<Names<Value>, Count>& names, Value value)
{
    const auto* found = std::ranges::find(names, value, &Names<Value>::first);
    return found == names.end() ? std::string_view() : found->second;
}

} // namespace

std::string honourName(std::string_view written)
{
    return tidied(written);
}

std::optional<HonourLevel> honourLevelOf(std::uint32_t number)
{
    return numbered(kLevels, number);
}

std::optional<VillageFlagKind> villageFlagOf(std::uint32_t number)
{
    return numbered(kFlags, number);
}

std::optional<HonourLevel> parseHonourLevel(std::string_view text)
{
    return parse(kLevels, text);
}

std::string_view textOf(HonourLevel level)
{
    return nameIn(kLevels, level);
}

std::optional<VillageFlagKind> parseVillageFlag(std::string_view text)
{
    return parse(kFlags, text);
}

std::string_view textOf(VillageFlagKind kind)
{
    return nameIn(kFlags, kind);
}

} // namespace jiamei::programme
