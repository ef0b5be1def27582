// The kit for days without power: numbered slips printed ahead, written by hand, entered afterwards in any order, each
// number once. The balance at the time of entry decides; what the books cannot follow is kept as a conflict.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

inline constexpr std::int32_t kMostPaperSlipsAtOnce = 200;
/// How many digits the code of every such slip has.
inline constexpr std::size_t kPaperSlipDigits = 29;

struct PrintPaperSlips {
    std::int32_t count = 0;
};

/// Errors: NumberInvalid {field, value}, Overflow when the numbers are used up, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const PrintPaperSlips& command);
void describe(CanonicalWriter& out, const PrintPaperSlips& command);

/// Ends a number without a redemption: spoiled, or goods went out by it and the books could not follow.
struct SettlePaperSlip {
    PaperSlipNumber number;
    PaperSlipState state = PaperSlipState::Spoiled; ///< or Conflict
    std::optional<HouseholdNumber> household;       ///< whose it is, of a conflict
    Points points;                                  ///< that it says were spent, of a conflict
    std::string reason;
};

/// Errors: PaperSlipUnknown {number}, PaperSlipUsed {number, state, document}, HouseholdUnknown for a conflict of
/// nobody, ReasonMissing, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SettlePaperSlip& command);
void describe(CanonicalWriter& out, const SettlePaperSlip& command);

/// Errors: PaperSlipUnknown {number}, PaperSlipUsed {number, state, document}.
[[nodiscard]] Done requirePaperSlip(const ports::SiteState& state, PaperSlipNumber number);

/// What the code of a slip says: `7102`, village, shop, seven digits of the number and four of a check; digits pass
/// every scanner.
[[nodiscard]] std::string paperSlipText(const SiteId& site, PaperSlipNumber number);
/// Errors: SlipNotASlip for another code, PaperSlipDamaged, CardOtherVillage {village}, CardOtherShop {shop}.
[[nodiscard]] Result<PaperSlipNumber> readPaperSlip(const SiteId& site, std::string_view text);

} // namespace jiamei::till
