#include "core/base/spaces.hpp"

#include <algorithm>
#include <array>

namespace jiamei {

namespace {

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

} // namespace

std::string tidied(std::string_view written)
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

bool isBlank(std::string_view written)
{
    return tidied(written).empty();
}

Done requireText(std::string_view text, std::string_view field, std::size_t maxBytes)
{
    JIAMEI_CHECK(checkText(text, field, maxBytes));
    if (isBlank(text))
        return refuse(ErrorCode::TextInvalid,
                      {{"field", std::string(field)}, {"max", static_cast<std::int64_t>(maxBytes)}});
    return {};
}

} // namespace jiamei
