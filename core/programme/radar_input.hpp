// What the radar looks at: the awards, submissions and approvals of one calendar month, and pictures used as evidence.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

/// A document that awards or submits, or that approves.
struct Act {
    DocumentNumber document;
    OperatorNumber by;
    BusinessDate date;
    UtcTime at;
    bool isSure = true; ///< the clock was trusted
};

/// One award or deduction, direct or submitted.
struct Deed {
    Act act;
    HouseholdNumber household;
    std::string proposer;
    Points points;
    bool isDeduction = false;
    bool isDirect = false; ///< by one person, review kind 1
};

/// One person agreed to what another entered: a review, or a second person beside an award.
struct Approval {
    Act act; ///< `by` is who agreed
    OperatorNumber of;
    std::optional<UtcTime> submittedAt; ///< the newest of what was agreed to; nothing for a second person beside it
};

/// A picture of the month that was used before; both submissions stand.
struct PictureAgain {
    Act act; ///< the later submission
    DocumentNumber earlier;
    bool isSame = true; ///< the very file; else it looks alike
    std::vector<HouseholdNumber> households;
};

struct MonthOfActs {
    points::DateSpan month;
    std::vector<Deed> deeds;
    std::vector<Act> entered; ///< documents that awarded or submitted
    std::vector<Approval> approvals;
    std::vector<PictureAgain> pictures;
    std::int64_t secondPersonLimit = 0;
    std::int64_t reviewers = 0; ///< active people who may review
};

/// A use of a picture that an earlier use resembles.
struct PicturePair {
    DocumentNumber earlier;
    DocumentNumber later;
    bool isSame = true;
    friend bool operator==(const PicturePair&, const PicturePair&) = default;
};

/// For each of `later` all earlier uses of the same or an alike picture, same ones and older ones first. `all` is in
/// the order of documents.
[[nodiscard]] std::vector<PicturePair> repeatedPictures(const std::vector<EvidenceUse>& all,
                                                        const std::vector<DocumentNumber>& later);

/// The calendar month of business dates.
[[nodiscard]] Result<MonthOfActs> gatherMonth(const ports::SiteState& state, const points::DateSpan& month);

} // namespace jiamei::programme
