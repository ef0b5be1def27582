// Adopting a rule set. The first one, on day 0, is in force at once; later versions need the village's recorded vote.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::points {

/// Rules as a list gives them; their lasting numbers are found or given by code.
struct AdoptRules {
    std::vector<Rule> rules;
};

/// Errors: RowsInvalid {code, what} for a rule that contradicts itself, RuleSetNeedsVote after day 0 once a set is in
/// force, NothingToDo when the set in force is the same, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AdoptRules& command);
void describe(CanonicalWriter& out, const AdoptRules& command);

/// Proposes a version with its first business day; nothing holds until the village has voted.
struct DraftRules {
    std::vector<Rule> rules;
    BusinessDate first;
    std::string offeredBy = {}; ///< division code of the hub that offers them, with its number of the offer
    std::int64_t offer = 0;
};

/// Errors: RowsInvalid, NothingToDo when the newest set is the same, or when this offer or a newer one of the hub is
/// here already; authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const DraftRules& command);
void describe(CanonicalWriter& out, const DraftRules& command);

/// The village's vote on a draft: adopted by more than half of all votes, refused otherwise. By two persons, or a
/// manager with a witness.
struct VoteRules {
    DocumentNumber draft;
    BusinessDate date;
    std::int64_t inFavour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    std::optional<BusinessDate> first = {}; ///< decided with it, instead of the draft's first day
};

/// More than half of all votes, abstentions among them, are in favour.
[[nodiscard]] constexpr bool isCarried(const VoteRules& vote)
{
    return vote.inFavour * 2 > vote.inFavour + vote.against + vote.abstained;
}

/// Errors: DraftUnknown {document}, DraftDecided {document}, VoteInvalid {votes}, MeetingDateWrong for a vote in the
/// future, RuleStartInPast {first, date} when the draft's first day is not after the last business day,
/// RowsInvalid {code, what} when no rule of the set has begun on its first day or a campaign of it is over by then,
/// SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const VoteRules& command);
void describe(CanonicalWriter& out, const VoteRules& command);

/// The draft's rules as it would bring them, by number. Errors: DraftUnknown {document}.
[[nodiscard]] Result<std::vector<Rule>> rulesOfDraft(const ports::SiteState& state, DocumentNumber draft);

/// Whether the rule agrees with itself: bounds in order, steps inside them, a cap with its period, a last day not
/// before the first. Errors: RowsInvalid {code, what}.
[[nodiscard]] Done checkRule(const Rule& rule);

} // namespace jiamei::points
