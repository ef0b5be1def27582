// How the command line names and shows claims: DOC, DOC/LINE, and @FACE for exactly what was shown.
#pragma once

#include "app/cli/call.hpp"
#include "core/points/notice.hpp"

namespace jiamei::cli {

/// What a person typed; without a face the present one is taken, as the list would show it now.
struct ClaimName {
    points::ClaimId id;
    std::string face;
};

/// `12`, `12/3`, `12@8HJ2K4M6QZ`, `12/3@8HJ2K4M6QZ`. Errors: UsageWrong {detail}.
[[nodiscard]] Result<ClaimName> parseClaimName(const std::string& text);
/// `12`, or `12/3` when the line is not the first.
[[nodiscard]] std::string textOf(const points::ClaimId& id);

/// The claims with their faces. Errors: requireClaim's.
[[nodiscard]] Result<std::vector<points::SeenClaim>> seenClaims(const ports::SiteState& state,
                                                                const std::vector<std::string>& names);

/// {"document","line","face","household","code","title","points","deduction","units","state","review","day","notice",
/// "objection"}
[[nodiscard]] Result<Json> jsonOf(const ports::SiteState& state, const points::Claim& claim);

/// {"document","household","rule","title","reason","until","deduct_from","state","deduction","photo"}
[[nodiscard]] Result<Json> reminderJson(const ports::SiteState& state, const points::Reminder& reminder);

/// {"claims":[...]} of a table for people.
[[nodiscard]] std::string tableOf(const Call& call, const Json& claims);

/// Whole and positive. Errors: UsageWrong {detail}.
[[nodiscard]] Result<std::int64_t> parseCount(std::string_view text, const std::string& option);
/// Household numbers separated by commas; none for an empty text.
[[nodiscard]] Result<std::vector<HouseholdNumber>> parseHouseholds(std::string_view text);

} // namespace jiamei::cli
