// Names put together by touch: a syllable, then one of its characters.
#include "core/household/name_characters.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using namespace jiamei::household;

class NameCharactersTest : public testing::Test {
protected:
    static const NameCharacters& all()
    {
        static const NameCharacters characters{SearchKeyMaker()};
        return characters;
    }
    /// The place of the character among those that read so; -1 when it is not there.
    static std::ptrdiff_t placeOf(std::string_view character, std::string_view letters)
    {
        const auto found = all().reading(letters);
        const auto it = std::ranges::find(found, character);
        return it == found.end() ? -1 : it - found.begin();
    }
};

TEST_F(NameCharactersTest, AreFoundByTheirSyllableTheUsualOnesFirst)
{
    for (const auto& [character, letters] :
         {std::pair{"王", "wang"}, {"李", "li"}, {"婷", "ting"}, {"吕", "lv"}, {"吕", "lu"}, {"女", "nv"}}) {
        EXPECT_GE(placeOf(character, letters), 0) << character;
        EXPECT_LT(placeOf(character, letters), 60) << character;
    }
    EXPECT_GT(placeOf("琪", "qi"), placeOf("起", "qi"));
}

TEST_F(NameCharactersTest, ReadAsSurnamesToo)
{
    EXPECT_GE(placeOf("单", "shan"), 0);
    EXPECT_GE(placeOf("单", "dan"), 0);
}

TEST_F(NameCharactersTest, BeginWithTheLettersThatWereTyped)
{
    EXPECT_GE(placeOf("王", "wan"), 0);
    EXPECT_LT(placeOf("万", "wan"), placeOf("王", "wan"));
    EXPECT_EQ(placeOf("王", "li"), -1);
    EXPECT_TRUE(all().reading("").empty());
    EXPECT_TRUE(all().reading("xyz").empty());
}

} // namespace
