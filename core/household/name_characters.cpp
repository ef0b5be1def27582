#include "core/household/name_characters.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace jiamei::household {

namespace {

/// All characters of the rows 16 to 87, in the order of the standard: those of level 1 by sound, of level 2 by stroke.
std::vector<std::string> charactersOfGb2312()
{
    constexpr int kFirstRow = 0xB0;
    constexpr int kLastRow = 0xF7;
    constexpr int kFirstCell = 0xA1;
    constexpr int kLastCell = 0xFE;
    std::vector<std::string> characters;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("GB18030", &status), &ucnv_close);
    if (U_FAILURE(status) != 0)
        return characters;
    for (int row = kFirstRow; row <= kLastRow; ++row) {
        for (int cell = kFirstCell; cell <= kLastCell; ++cell) {
            const std::string code{static_cast<char>(row), static_cast<char>(cell)};
            status = U_ZERO_ERROR;
            const icu::UnicodeString text(code.data(), static_cast<std::int32_t>(code.size()), converter.get(), status);
            // Five cells at the end of level 1 are empty; the converter gives them private characters.
            const auto point = text.char32At(0);
            constexpr UChar32 kFirstHan = 0x4E00;
            constexpr UChar32 kLastHan = 0x9FFF;
            if (U_FAILURE(status) != 0 || point < kFirstHan || point > kLastHan)
                continue;
            characters.emplace_back();
            text.toUTF8String(characters.back());
        }
    }
    return characters;
}

} // namespace

NameCharacters::NameCharacters(const SearchKeyMaker& maker)
{
    for (auto& text : charactersOfGb2312()) {
        HouseholdDetails details;
        details.name = text;
        Character character{std::move(text), {}};
        for (const auto& syllables : maker.keysFor(details).readings) {
            if (syllables.size() == 1)
                character.sounds.push_back(syllables.front());
        }
        m_characters.push_back(std::move(character));
    }
}

std::vector<std::string> NameCharacters::reading(std::string_view letters) const
{
    std::vector<std::string> whole;
    std::vector<std::string> begun;
    if (letters.empty())
        return whole;
    for (const auto& character : m_characters) {
        if (std::ranges::find(character.sounds, letters) != character.sounds.end())
            whole.push_back(character.text);
        else if (std::ranges::any_of(character.sounds, [&](const auto& sound) { return sound.starts_with(letters); }))
            begun.push_back(character.text);
    }
    whole.insert(whole.end(), begun.begin(), begun.end());
    return whole;
}

} // namespace jiamei::household
