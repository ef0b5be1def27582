// What the registers of the programme hold: honours of households, what the village is known for, what was published.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::programme {

inline constexpr std::int32_t kFirstHonourYear = 1990; ///< older certificates hang on no wall that anybody could show
inline constexpr std::int32_t kLastHonourYear = 2100;
inline constexpr std::int64_t kMostReads = 1'000'000'000; ///< of one article

/// Who named the household, lowest first. The numbers are stored and hashed.
enum class HonourLevel : std::uint8_t { Village = 1, Township = 2, County = 3, City = 4, Province = 5, Nation = 6 };

/// An honour of a household by name, level and year. Its bonus, if any, is the award or claim of line 1 of the same
/// document.
struct Honour {
    DocumentNumber document;
    HouseholdNumber household;
    std::string kind; ///< 最美家庭, 美丽庭院示范户 ...
    HonourLevel level = HonourLevel::Village;
    std::int32_t year = 0;
    std::string certificate; ///< its number; empty = none
    Points bonus;            ///< what was awarded for it; 0 = nothing
    bool isTakenBack = false;
    friend bool operator==(const Honour&, const Honour&) = default;
};

/// What the village itself is named. The numbers are stored and hashed.
enum class VillageFlagKind : std::uint8_t {
    Demonstration = 1, ///< 示范村
    OutOfPoverty = 2,  ///< 脱贫村
};

/// Its 包抓干部, role and phone, stand in the personal table under the document.
struct VillageFlag {
    VillageFlagKind kind = VillageFlagKind::Demonstration;
    bool holds = true;
    BusinessDate since;
    DocumentNumber document; ///< that set it last
    friend bool operator==(const VillageFlag&, const VillageFlag&) = default;
};

/// An article about the village's work.
struct Publication {
    DocumentNumber document; ///< that added it
    std::string title;
    std::string channel;
    BusinessDate date;
    std::int64_t reads = 0;
    friend bool operator==(const Publication&, const Publication&) = default;
};

/// The name of an honour as the register keeps and compares it: no space of any width at its ends or beside a Chinese
/// character, single spaces between other words.
[[nodiscard]] std::string honourName(std::string_view written);

/// Nothing for a number that no level has.
[[nodiscard]] std::optional<HonourLevel> honourLevelOf(std::uint32_t number);
[[nodiscard]] std::optional<VillageFlagKind> villageFlagOf(std::uint32_t number);

/// `village`, `township`, `county`, `city`, `province`, `nation`; nothing when unknown.
[[nodiscard]] std::optional<HonourLevel> parseHonourLevel(std::string_view text);
[[nodiscard]] std::string_view textOf(HonourLevel level);
/// `demonstration`, `out_of_poverty`; nothing when unknown.
[[nodiscard]] std::optional<VillageFlagKind> parseVillageFlag(std::string_view text);
[[nodiscard]] std::string_view textOf(VillageFlagKind kind);

} // namespace jiamei::programme
