// Characters by their reading, so that a name can be put together by touch where there is no input method.
#pragma once

#include "core/household/search.hpp"

namespace jiamei::household {

/// The 6,763 characters of GB 2312: the usual ones in the order of their sounds, then the rarer ones. Building one
/// takes tenths of a second, so keep it.
class NameCharacters {
public:
    explicit NameCharacters(const SearchKeyMaker& maker);

    /// Characters that read so, alone or as a surname, without tones and with u or v for ü; then those whose reading
    /// begins so. Nothing for no letters.
    [[nodiscard]] std::vector<std::string> reading(std::string_view letters) const;

private:
    struct Character {
        std::string text;
        std::vector<std::string> sounds;
    };
    std::vector<Character> m_characters;
};

} // namespace jiamei::household
