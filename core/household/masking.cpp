#include "core/household/masking.hpp"

namespace jiamei::household {

std::string hideOneCharacter(std::string_view name)
{
    constexpr unsigned kTopBits = 0xC0;
    constexpr unsigned kContinuation = 0x80;
    std::string hidden;
    std::size_t characters = 0;
    for (const char byte : name) {
        const bool isFirst = (static_cast<unsigned char>(byte) & kTopBits) != kContinuation;
        characters += isFirst ? 1 : 0;
        if (characters != 2)
            hidden += byte;
        else if (isFirst)
            hidden += '*';
    }
    return hidden;
}

} // namespace jiamei::household
