// A village whose awards others review: what tests of review, publicity and objections begin with.
#pragma once

#include "core/household/kin.hpp"
#include "core/points/meeting.hpp"
#include "core/points/notice.hpp"
#include "core/points/objection.hpp"
#include "core/points/review.hpp"
#include "core/points/submit.hpp"
#include "tests/support/village.hpp"

namespace jiamei::support {

/// On the village of day 0 it adopts further rules: F01 (+10, two persons, 2 a month, publicity), F02 (+4, two persons,
/// none), N01 (-5, two persons, publicity, 1 a month), M01 (+30, meeting, publicity), M02 (+6, meeting, none), N02
/// (-20, meeting, publicity), J01 (honours, 5 to 50 by the ladder of domain 2c, two persons, publicity); the ones of
/// the village stay. Then it opens the 9th of March 2026.
class Committee {
public:
    explicit Committee(Village& village);

    const operators::Authority manager{Village::kManager, std::nullopt, {}};
    const operators::Authority clerk{Village::kOperator, std::nullopt, {}};
    const operators::Authority neighbour{Village::kNeighbour, std::nullopt, {}}; ///< of household 4
    const operators::Authority both{Village::kManager, Village::kOperator, {}};

    using Answer = Result<journal::StoredDocument>;

    Answer submit(std::int64_t household, std::string rule, std::int64_t units = 1);
    Answer submit(std::int64_t household, std::string rule, std::int64_t units, const operators::Authority& authority);
    Answer approve(DocumentNumber document) { return review(document, true, manager); }
    Answer review(DocumentNumber document, bool approve, const operators::Authority& authority);
    Answer withdraw(DocumentNumber document, const operators::Authority& authority);
    /// Attended by the households and two others; the votes must add up to the voices.
    Answer meet(DocumentNumber document, std::int64_t inFavour, std::int64_t against, std::int64_t abstained,
                const std::vector<std::int64_t>& attending, const std::vector<std::int64_t>& recused = {});
    Answer openNotice() { return village.run(points::OpenNotice{}, manager); }
    Answer post(DocumentNumber notice) { return post(notice, both); }
    Answer post(DocumentNumber notice, const operators::Authority& authority);
    Answer object(DocumentNumber document);
    Answer settle(DocumentNumber objection, bool uphold) { return settle(objection, uphold, both); }
    Answer settle(DocumentNumber objection, bool uphold, const operators::Authority& authority);
    Answer kin(std::int64_t one, std::int64_t other, bool end = false);
    /// Closes the day and opens this date.
    void turnTo(std::string_view day);
    /// Submitted by the operator and approved by the manager, or by a meeting; its document.
    DocumentNumber approved(std::int64_t household, const std::string& rule);

    [[nodiscard]] points::SeenClaim seen(DocumentNumber document) const;
    [[nodiscard]] std::string faceOfNotice(DocumentNumber notice) const;
    [[nodiscard]] points::Claim claim(DocumentNumber document) const;
    [[nodiscard]] points::ClaimState stateOf(DocumentNumber document) const { return claim(document).state; }

    Village& village;
};

} // namespace jiamei::support
