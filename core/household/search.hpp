// Finding a household by what people say or type: name, pinyin, number, door, end of the phone number.
#pragma once

#include "core/household/household.hpp"

#include <compare>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::household {

/// What a household is found by. Made once and kept until its name or address changes.
struct SearchKeys {
    HouseholdNumber number;
    std::string name;
    /// Readings of the name in syllables without tones: as a surname reads (解 xie) and as the character reads alone
    /// (jie). For fuzzy matching the same in a form that joins what the dialect does not tell apart.
    std::vector<std::vector<std::string>> readings;
    std::vector<std::vector<std::string>> fuzzyReadings;
    std::string place;                    ///< group and door without spaces
    std::vector<std::string> doorNumbers; ///< 1组7号: 1, 7
    std::string phone;                    ///< digits only
};

/// Makes keys. Building one loads the readings of 40,000 characters (tenths of a second), so keep it. One thread at a
/// time.
class SearchKeyMaker {
public:
    SearchKeyMaker();
    ~SearchKeyMaker();
    SearchKeyMaker(SearchKeyMaker&&) noexcept;
    SearchKeyMaker& operator=(SearchKeyMaker&&) noexcept;

    [[nodiscard]] SearchKeys keysFor(const HouseholdDetails& household) const;

private:
    struct Transliterators;
    std::unique_ptr<Transliterators> m_transliterators;
};

/// How well something matches; the smaller the better.
enum class MatchRank : std::uint8_t {
    Number,      ///< 42, 0042
    Name,        ///< 王小明
    Pinyin,      ///< wxm, wangxiaoming, wangxm: every syllable begun
    PinyinBegin, ///< wx, wang: the first syllables
    NamePart,    ///< 小明
    GivenName,   ///< xm, xiaoming
    Door,        ///< 1-7, 1组7号, 7
    Phone,       ///< the last three digits or more
};

struct Match {
    bool isFuzzy = false; ///< orders behind every exact match
    MatchRank rank = MatchRank::Number;
    friend auto operator<=>(const Match&, const Match&) = default;
};

enum class MatchMode {
    Exact,
    Fuzzy, ///< n and l, zh and z, ch and c, sh and s, -ng and -n count as one
};

/// Whether and how the typed text finds the household. Empty text finds nothing.
[[nodiscard]] std::optional<Match> match(const SearchKeys& keys, std::string_view text, MatchMode mode);

/// The households found, best first, then by number.
[[nodiscard]] std::vector<HouseholdNumber> search(std::span<const SearchKeys> all, std::string_view text,
                                                  MatchMode mode);

} // namespace jiamei::household
