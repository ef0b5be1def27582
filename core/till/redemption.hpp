// What a redemption tells afterwards: who came for the household, what was paid in cash, who was there today.
#pragma once

#include "core/ports/site_state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace jiamei::till {

/// What belongs on the receipt beside goods and points.
struct RedemptionNotes {
    std::string collector;            ///< who came for the household; empty for one of its own and for an erased name
    std::optional<Relation> relation; ///< nothing when one of its own came
    std::optional<SlipNumber> slip;
    std::optional<PaperSlipNumber> paper;
    Points toppedUp; ///< points that were paid in cash
    Money cash;
};

/// All empty for a document that is no redemption.
[[nodiscard]] Result<RedemptionNotes> notesOf(const ports::SiteState& state, const journal::StoredDocument& document);

/// A redemption of which at least one line stands.
struct Visit {
    DocumentNumber document;
    Points points; ///< of the lines that were not taken back
    UtcTime at{};
    OperatorNumber by;
};

/// On business days of this date, oldest first; those of numbers that were merged into the household too. A second
/// visit on one day is allowed, and told.
[[nodiscard]] Result<std::vector<Visit>> visitsOn(const ports::SiteState& state, HouseholdNumber household,
                                                  BusinessDate date);

} // namespace jiamei::till
