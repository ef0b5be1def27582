// Issuing, cancelling and reading collection slips. The slip is signed like a card; who may collect, how much and until
// when stands in the journal.
#pragma once

#include "core/household/card.hpp"
#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

inline constexpr std::int32_t kLongestSlipDays = 31;

struct IssueSlip {
    HouseholdNumber household;
    household::PersonalValue collector; ///< the name, salted
    Relation relation = Relation::Other;
    Points ceiling; ///< most points that it spends
    BusinessDate until;
};

/// Errors: DayNotOpen, HouseholdUnknown, HouseholdMerged, HouseholdClosed, TextInvalid {field} for the name,
/// NumberInvalid {field, value} for the ceiling, EndTooEarly {until, from}, EndTooLate {until, last}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const IssueSlip& command);
void describe(CanonicalWriter& out, const IssueSlip& command);

struct CancelSlip {
    SlipNumber number;
    std::string reason;
};

/// Errors: SlipUnknown {number}, SlipUsed {number, document}, SlipIsCancelled {number}, ReasonMissing, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CancelSlip& command);
void describe(CanonicalWriter& out, const CancelSlip& command);

/// The digits of a slip. Errors: SlipUnknown {number}.
[[nodiscard]] Result<std::string> slipText(const ports::SiteState& state, SlipNumber number, const Signer& signer);

/// From the digits to the slip, whatever became of it.
/// Errors: readCard's, checkIssuer's, SlipNotASlip for a card, SlipUnknown {household}.
[[nodiscard]] Result<Slip> identifySlip(const ports::SiteState& state, std::string_view text);

/// Whether so many points may be spent by it today.
/// Errors: SlipUnknown {number}, SlipOtherHousehold {number, household}, SlipUsed {number, document}, SlipIsCancelled
/// {number}, SlipExpired {number, until, date}, SlipAboveCeiling {number, points, ceiling}.
[[nodiscard]] Result<Slip> requireSlip(const ports::SiteState& state, SlipNumber number, HouseholdNumber household,
                                       Points total, BusinessDate date);

/// The name of who collects by the slip; empty when it was erased.
[[nodiscard]] Result<std::string> collectorOf(const ports::SiteState& state, const Slip& slip);

} // namespace jiamei::till
