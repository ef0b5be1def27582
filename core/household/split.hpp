// Splitting a household (分户): the old number keeps one part with a new card, the other gets a number of its own.
#pragma once

#include "core/household/register.hpp"
#include "core/points/carry.hpp"

namespace jiamei::household {

/// How the part's share was agreed. The numbers are stored and hashed.
enum class ShareKind : std::uint8_t {
    Percent = 1, ///< of the points, the debt and the honour
    Points = 2,  ///< so many of the spendable points; debt and honour in the same proportion
};

/// One document of two persons. Shares are cut down to whole points, the rest stays with the old number, and so does
/// what is pending. Kin of the old number are kin of both, and both are kin of each other.
struct Split {
    HouseholdNumber household;
    std::optional<HouseholdNumber> newNumber; ///< nothing: the next one that is free
    HouseholdForm part;                       ///< its number is not read; its members leave the old number
    ShareKind shareKind = ShareKind::Percent;
    std::int64_t share = 0;
    Bytes agreement; ///< BLAKE2b-256 of the written one, or nothing
    /// Of those who leave; nothing: in proportion to the members. The form's own are not read.
    std::optional<std::uint32_t> residents = {};
    std::optional<std::uint32_t> women = {};
};

/// Errors: HouseholdUnknown, HouseholdMerged, HouseholdClosed, HouseholdNumberTaken {household},
/// HouseholdNumbersUsedUp {site}, HouseholdOutsideShop, TextInvalid, SplitMembersInvalid {household, members, part},
/// SplitShareInvalid {household, share, max}, OwnHousehold, KinHousehold, SecondPersonNeeded, RedemptionFrozen,
/// DayNotOpen, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Split& command);
void describe(CanonicalWriter& out, const Split& command);

/// What the part takes along of these figures. Errors: SplitShareInvalid {household, share, max}, Overflow.
[[nodiscard]] Result<points::Share> shareOf(const points::Figures& figures, const Split& command);

/// The number after the highest one in the register, or the lowest free one when that is beyond the shop's range.
/// Errors: HouseholdNumbersUsedUp {site}.
[[nodiscard]] Result<HouseholdNumber> nextNumber(const ports::SiteState& state);

} // namespace jiamei::household
