#include "core/household/search.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace jiamei::household {

namespace {

using Syllables = std::vector<std::string>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool consistsOf(std::string_view text, bool (*is)(char))
{
    return !text.empty() && std::all_of(text.begin(), text.end(), is);
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

// Runs of digits: 1组7号 gives 1 and 7.
std::vector<std::string> numbersIn(std::string_view text)
{
    std::vector<std::string> numbers;
    bool isInside = false;
    for (const char c : text) {
        if (isDigit(c) && !isInside)
            numbers.emplace_back();
        isInside = isDigit(c);
        if (isInside)
            numbers.back().push_back(c);
    }
    return numbers;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// One form for all sounds that Gansu's dialects do not tell apart. It may be used on a syllable and on a typed text of
// unknown syllables alike.
std::string fuzzyForm(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kJoined{
        {{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"ng", "n"}, {"n", "l"}}};
    for (const auto& [from, to] : kJoined)
        replaceAll(text, from, to);
    return text;
}

Syllables fuzzyForm(const Syllables& syllables)
{
    Syllables result;
    for (const auto& syllable : syllables)
        result.push_back(fuzzyForm(syllable));
    return result;
}

// Lower case, no spaces, full-width letters and digits made narrow: what an input method may have left.
std::string normalized(std::string_view text)
{
    auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < wide.length(); ++i) {
        constexpr char16_t kFullWidthFirst = 0xFF01;
        constexpr char16_t kFullWidthLast = 0xFF5E;
        constexpr char16_t kFullWidthSpace = 0x3000;
        constexpr char16_t kToNarrow = 0xFEE0;
        auto c = wide[i];
        if (c >= kFullWidthFirst && c <= kFullWidthLast)
            c = static_cast<char16_t>(c - kToNarrow);
        if (c != u' ' && c != u'\t' && c != u'\'' && c != kFullWidthSpace)
            kept.append(c);
    }
    std::string result;
    kept.toLower().toUTF8String(result);
    return result;
}

// The typed letters are taken off syllable by syllable, at least one letter of each: wxm, wangxm, wxiaom.
// Gives how many syllables they reach, the most if there are several ways; 0 when they do not fit.
std::size_t syllablesMatched(std::string_view typed, const Syllables& syllables, std::size_t first)
{
    if (first == syllables.size())
        return 0;
    const std::string_view syllable = syllables[first];
    std::size_t best = 0;
    for (std::size_t length = 1; length <= std::min(typed.size(), syllable.size()); ++length) {
        if (typed[length - 1] != syllable[length - 1])
            break;
        if (length == typed.size())
            return std::max<std::size_t>(best, 1);
        if (const auto rest = syllablesMatched(typed.substr(length), syllables, first + 1); rest > 0)
            best = std::max(best, rest + 1);
    }
    return best;
}

std::optional<MatchRank> pinyinRank(std::string_view typed, const std::vector<Syllables>& readings)
{
    std::optional<MatchRank> best;
    const auto take = [&](MatchRank rank) { best = best ? std::min(*best, rank) : rank; };
    for (const auto& reading : readings) {
        if (const auto count = syllablesMatched(typed, reading, 0); count > 0)
            take(count == reading.size() ? MatchRank::Pinyin : MatchRank::PinyinBegin);
        for (std::size_t first = 1; first < reading.size(); ++first) {
            if (syllablesMatched(typed, reading, first) > 0)
                take(MatchRank::GivenName);
        }
    }
    return best;
}

std::optional<MatchRank> digitsRank(const SearchKeys& keys, std::string_view typed)
{
    constexpr std::size_t kFewestOfPhone = 3;
    const auto number = HouseholdNumber::parse(typed);
    if (number && *number == keys.number)
        return MatchRank::Number;
    if (!keys.doorNumbers.empty() && keys.doorNumbers.back() == typed)
        return MatchRank::Door;
    if (typed.size() >= kFewestOfPhone && keys.phone.ends_with(typed))
        return MatchRank::Phone;
    return std::nullopt;
}

std::optional<MatchRank> exactRank(const SearchKeys& keys, const std::string& typed)
{
    if (consistsOf(typed, isDigit))
        return digitsRank(keys, typed);
    if (consistsOf(typed, isLetter))
        return pinyinRank(typed, keys.readings);
    if (typed == keys.name)
        return MatchRank::Name;
    if (keys.name.find(typed) != std::string::npos)
        return MatchRank::NamePart;
    const auto numbers = numbersIn(typed);
    const bool isDoor = numbers.size() > 1 && numbers == keys.doorNumbers && digitsOf(typed).size() + 1 >= typed.size();
    if (isDoor || keys.place.find(typed) != std::string::npos)
        return MatchRank::Door;
    return std::nullopt;
}

} // namespace

struct SearchKeyMaker::Transliterators {
    std::unique_ptr<icu::Transliterator> names;
    std::unique_ptr<icu::Transliterator> plain;

    // ü becomes both u and v, as people type it.
    static void add(const icu::Transliterator* from, const std::string& name, std::vector<Syllables>& readings)
    {
        if (from == nullptr)
            return;
        auto text = icu::UnicodeString::fromUTF8(name);
        from->transliterate(text);
        std::string latin;
        text.toLower().toUTF8String(latin);
        for (const char* umlaut : {"v", "u"}) {
            auto spelt = latin;
            replaceAll(spelt, "ü", umlaut);
            Syllables syllables{{}};
            for (const char c : spelt) {
                if (isLetter(c) || isDigit(c))
                    syllables.back().push_back(c);
                else if (!syllables.back().empty())
                    syllables.emplace_back();
            }
            if (syllables.back().empty())
                syllables.pop_back();
            if (!syllables.empty() && std::find(readings.begin(), readings.end(), syllables) == readings.end())
                readings.push_back(std::move(syllables));
        }
    }
};

SearchKeyMaker::SearchKeyMaker() : m_transliterators(std::make_unique<Transliterators>())
{
    // Tones are taken off, the two dots of ü are kept. Without ICU's tables names are found by their characters only.
    constexpr std::string_view kWithoutTones = "; NFD; [[:Mn:]-[\\u0308]] Remove; NFC";
    const auto make = [&](std::string_view id) {
        UErrorCode status = U_ZERO_ERROR;
        const auto whole = std::string(id) + std::string(kWithoutTones);
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(whole), UTRANS_FORWARD, status));
    };
    m_transliterators->names = make("Han-Latin/Names");
    m_transliterators->plain = make("Han-Latin");
}

SearchKeyMaker::~SearchKeyMaker() = default;
SearchKeyMaker::SearchKeyMaker(SearchKeyMaker&&) noexcept = default;
SearchKeyMaker& SearchKeyMaker::operator=(SearchKeyMaker&&) noexcept = default;

SearchKeys SearchKeyMaker::keysFor(const HouseholdDetails& household) const
{
    SearchKeys keys;
    keys.number = household.household.number;
    keys.name = normalized(household.name);
    Transliterators::add(m_transliterators->names.get(), household.name, keys.readings);
    Transliterators::add(m_transliterators->plain.get(), household.name, keys.readings);
    for (const auto& reading : keys.readings)
        keys.fuzzyReadings.push_back(fuzzyForm(reading));
    const auto& door = household.door;
    keys.place = normalized(household.household.group + door);
    keys.doorNumbers = numbersIn(normalized(door));
    keys.phone = digitsOf(household.phone);
    return keys;
}

std::optional<Match> match(const SearchKeys& keys, std::string_view text, MatchMode mode)
{
    const auto typed = normalized(text);
    if (typed.empty())
        return std::nullopt;
    if (const auto rank = exactRank(keys, typed))
        return Match{false, *rank};
    if (mode == MatchMode::Exact || !consistsOf(typed, isLetter))
        return std::nullopt;
    const auto rank = pinyinRank(fuzzyForm(typed), keys.fuzzyReadings);
    return rank ? std::optional(Match{true, *rank}) : std::nullopt;
}

std::vector<HouseholdNumber> search(std::span<const SearchKeys> all, std::string_view text, MatchMode mode)
{
    std::vector<std::pair<Match, HouseholdNumber>> found;
    for (const auto& keys : all) {
        if (const auto one = match(keys, text, mode))
            found.emplace_back(*one, keys.number);
    }
    std::sort(found.begin(), found.end());
    std::vector<HouseholdNumber> numbers;
    numbers.reserve(found.size());
    for (const auto& [match, number] : found)
        numbers.push_back(number);
    return numbers;
}

} // namespace jiamei::household
