#include "core/programme/honour.hpp"

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

// Whatever leaves a gap or nothing at all on paper: a pad's space, the wide one of a Chinese keyboard, those of copied
// text.
constexpr std::array<std::string_view, 10> kSpaces{" ",
                                                   "\xC2\xA0",
                                                   "\xE2\x80\x82",
                                                   "\xE2\x80\x83",
                                                   "\xE2\x80\x89",
                                                   "\xE2\x80\x8B",
                                                   "\xE2\x80\xAF",
                                                   "\xE2\x81\xA0",
                                                   "\xE3\x80\x80",
                                                   "\xEF\xBB\xBF"};

/// Bytes of the space that the text begins with; 0 = none.
std::size_t spaceAt(std::string_view text)
{
    const auto* found = std::ranges::find_if(kSpaces, [&](std::string_view space) { return text.starts_with(space); });
    return found == kSpaces.end() ? 0 : found->size();
}

bool isLatin(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
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
    std::string name;
    bool isApart = false;
    while (!written.empty()) {
        if (const auto space = spaceAt(written); space > 0) {
            isApart = true;
            written.remove_prefix(space);
            continue;
        }
        if (isApart && !name.empty() && isLatin(name.back()) && isLatin(written.front()))
            name += ' ';
        isApart = false;
        name += written.front();
        written.remove_prefix(1);
    }
    return name;
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
