// What the radar shows and what was answered to it, as the journal keeps it.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/ids.hpp"

#include <optional>
#include <string>

namespace jiamei::programme {

/// Why a flag was raised. The numbers are stored and hashed.
enum class FlagKind : std::uint8_t {
    OneSubmitter = 1,   ///< one operator to one family
    OneProposer = 2,    ///< one proposer to one family
    JustUnderLimit = 3, ///< day sums just under the second-person limit
    AtNight = 4,
    PeriodEnd = 5,
    EachOther = 6,    ///< two operators who approve each other
    TooFast = 7,      ///< approved faster than anybody reads
    SamePicture = 8,  ///< evidence used twice
    AlikePicture = 9, ///< evidence that looks like older evidence
};

/// Nothing for a number that no kind has.
[[nodiscard]] constexpr std::optional<FlagKind> flagKindOf(std::uint32_t number)
{
    const bool isKnown = number >= static_cast<std::uint32_t>(FlagKind::OneSubmitter) &&
                         number <= static_cast<std::uint32_t>(FlagKind::AlikePicture);
    return isKnown ? std::optional(static_cast<FlagKind>(number)) : std::nullopt;
}

struct FlagAnswer {
    std::string flag; ///< its id
    DocumentNumber document;
    friend bool operator==(const FlagAnswer&, const FlagAnswer&) = default;
};

/// A picture that a submission brought as evidence.
struct EvidenceUse {
    DocumentNumber document;
    Bytes picture;          ///< BLAKE2b-256
    std::uint64_t look = 0; ///< difference hash; 0 = no picture, or one without any structure
    friend bool operator==(const EvidenceUse&, const EvidenceUse&) = default;
};

} // namespace jiamei::programme
