// Goods that leave without points: care visits, prizes, write-offs, transfers to another site, returns to the supplier.
#pragma once

#include "core/fund/use.hpp"
#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"
#include "core/stock/issue_kind.hpp"

namespace jiamei::stock {

struct IssueLine {
    GoodsNumber goods;
    Quantity quantity;
    std::optional<LotNumber> lot = {}; ///< of write-offs and returns; without one the first to expire leaves first
};

/// No points move. Care and prizes go to households or to `recipient`, and nothing past its date goes out with them or
/// with a transfer; a write-off and a return take what is past its date first.
struct Issue {
    IssueKind kind = IssueKind::Care;
    std::vector<IssueLine> lines; ///< lines of one goods and lot are put together
    std::vector<HouseholdNumber> households = {};
    std::string recipient = {}; ///< home visited, occasion, id of the other site, supplier; no person's name
    std::uint32_t visits = 0;   ///< 走访人次 of care, at most 10,000; 0 = one for each household
    std::optional<WriteOffCause> cause = {};
    std::string reason = {};               ///< write-offs, beside their cause, and returns need one
    std::string paper = {};                ///< number of the approval or slip; transfers need one
    Bytes photo = {};                      ///< BLAKE2b-256; empty = none
    std::vector<fund::FundUse> money = {}; ///< each fund once
};

/// Two persons, neither of a household that gets something, nor of its kin.
/// Errors: DayNotOpen, SecondPersonNeeded, TextInvalid {field}, UsageWrong {detail} for what the kind has no place for,
/// RecipientMissing {kind}, TransferOwnSite {site}, ReasonMissing, NumberInvalid {field, value, name},
/// HouseholdUnknown, HouseholdMerged, HouseholdClosed, HouseholdDuplicate {household}, OwnHousehold, KinHousehold,
/// BasketEmpty, GoodsUnknown {goods}, GoodsWithdrawn {barcode, name} for care and prizes, GoodsDuplicate {barcode,
/// name} for goods with and without a lot, QuantityOutsideLimits {quantity, max, name}, LotUnknown {lot, name},
/// OutOfStock {barcode, name, wanted, available}, LotExpired {barcode, name, wanted, available, expired}, FundUnknown,
/// FundIsClosed, FundNamedTwice {fund, name}, FundShort {fund, name, needed, available}, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Issue& command);
void describe(CanonicalWriter& out, const Issue& command);

} // namespace jiamei::stock
