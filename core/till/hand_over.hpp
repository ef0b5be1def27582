// The keeper's hand-over (交接): everything is counted, three people sign.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace jiamei::till {

/// What the keeper answers for.
struct Holdings {
    std::int64_t pieces = 0;                                ///< on the shelf
    std::int64_t stockValue = 0;                            ///< of them, in fen
    Points pointsOutstanding;                               ///< unspent, and promised but not posted
    std::vector<std::pair<FundNumber, std::int64_t>> funds; ///< what each holds, in fen
};

/// As things stand on the date.
[[nodiscard]] Result<Holdings> holdingsOf(const ports::SiteState& state, BusinessDate date);
/// The stocktake by which the shop can be handed over on the open day: of the whole shop, accepted today. The newest;
/// nothing when there is none. Errors: DayNotOpen {last}.
[[nodiscard]] Result<std::optional<DocumentNumber>> countForHandOver(const ports::SiteState& state);

/// From the actor to the second person; a third one, without an account, oversees it.
struct HandOver {
    DocumentNumber stocktake;          ///< of the whole shop, accepted on this business day
    household::PersonalValue overseer; ///< the name, salted
    std::string openMatters;           ///< 未处理事项
    std::array<Bytes, 3> signatures;   ///< BLAKE2b-256 of what each drew: from, to, overseer
};

/// Errors: DayNotOpen, SecondPersonNeeded, SecondPersonSame, SecondPersonHousehold, HandOverNeedsCount {document},
/// SignatureMissing {field}, TextInvalid {field}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const HandOver& command);
void describe(CanonicalWriter& out, const HandOver& command);

} // namespace jiamei::till
