// Reversal: a posted document undone by another that names it, whole or by line, once. Nothing is deleted.
#pragma once

#include "core/base/reason_codes.hpp"
#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <chrono>
#include <string_view>

namespace jiamei::till {

/// Awards, deductions, redemptions, received and issued stock, money moved and year ends can be reversed; a year end
/// only whole, by a manager and another, of all households alike, so that the rule of the own household does not apply
/// to it. Of any other document about several households only the lines of one. Points that a household paid for in
/// cash go back, and the cash with them, with the whole of what is left of a redemption, not with a line of it.
struct Reverse {
    DocumentNumber document;
    std::vector<std::int32_t> lines; ///< from 1; empty = everything not yet reversed
    std::string reason;
};

/// Errors: DayNotOpen, DocumentUnknown {document}, DocumentNotReversible {document}, AlreadyReversed {document, line},
/// ReversalNeedsLine {document}, ReversalWholeOnly {document}, ReasonMissing, OwnHousehold, SecondPersonNeeded above
/// the limit, OutOfStock when received goods have left the shelf, FundShort {fund, name, needed, available} when the
/// money was spent since, FundIsClosed {fund, name}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const Reverse& command);
void describe(CanonicalWriter& out, const Reverse& command);

inline constexpr std::chrono::seconds kTakeBackTime{60}; // features 5.4
/// What the chain holds as the reason of a take-back: a code in no language.
inline constexpr std::string_view kTakenBackReason = textOf(ReasonCode::AtCounter);

/// The whole redemption undone by who made it, at once and without a second person; a helper may. It is a reversal like
/// any other: its slips stay used.
struct TakeBack {
    DocumentNumber document;
    UtcTime now;
};

/// Errors: DayNotOpen, DocumentUnknown {document}, DocumentNotReversible {document} but for a redemption,
/// AlreadyReversed {document} when any part of it was, TakeBackTooLate {document, seconds} after kTakeBackTime, for
/// another person and when the clock went back, FundShort and FundIsClosed for cash that was paid, OwnHousehold,
/// KinHousehold, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const TakeBack& command);
void describe(CanonicalWriter& out, const TakeBack& command);

} // namespace jiamei::till
