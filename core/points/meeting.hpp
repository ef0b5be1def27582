// The meeting (评议会): one command with its minutes decides on many items. The agenda and the votes are collected
// outside the journal, as a basket is.
#pragma once

#include "core/points/posting.hpp"

namespace jiamei::points {

/// The vote on one item. Who is of the household or of its kin must be recused.
struct MeetingVote {
    SeenClaim claim;
    std::int64_t inFavour = 0;
    std::int64_t against = 0;
    std::int64_t abstained = 0;
    std::vector<HouseholdNumber> recused; ///< of those attending
    std::int64_t othersRecused = 0;       ///< of those who belong to no household
};

/// Approved by more than half of the voices that may decide on the item, rejected otherwise. A vote on a claim that an
/// objection stops settles the objection: approved = dismissed, rejected = upheld.
struct HoldMeeting {
    BusinessDate date;
    std::string place;
    std::vector<HouseholdNumber> attending; ///< one voice a household
    std::int64_t others = 0;                ///< voices of people who belong to no household
    std::vector<MeetingVote> votes;
    Bytes minutes; ///< BLAKE2b-256 of the signed sheet, or nothing
};

/// Errors: MeetingDateWrong {date, from, to}, HouseholdUnknown, HouseholdClosed, HouseholdDuplicate, requireSeen's,
/// AlreadyDecided, RecusalMissing {document, household}, RecusalNotAttending {document, household}, MeetingTooSmall
/// {document, voices, needed}, MeetingVotesWrong {document, votes, voices}, OwnHousehold, KinHousehold for who writes
/// the minutes, TextInvalid, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const HoldMeeting& command);
void describe(CanonicalWriter& out, const HoldMeeting& command);

/// Which of those attending may not decide about the household: itself and its declared kin.
[[nodiscard]] Result<std::vector<HouseholdNumber>> mustRecuse(const ports::SiteState& state, HouseholdNumber household,
                                                              const std::vector<HouseholdNumber>& attending);

/// What a meeting may decide on: everything submitted, and what an objection stops.
[[nodiscard]] Result<std::vector<Claim>> openForMeeting(const ports::SiteState& state);

} // namespace jiamei::points
