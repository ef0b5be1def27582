// What goes into every document that submits claims: each checked by the same rules, each one row.
#pragma once

#include "core/points/allowance.hpp"
#include "core/points/award.hpp"
#include "core/points/claim.hpp"

#include <set>

namespace jiamei::points {

/// A claim that may be submitted.
struct CheckedClaim {
    Award award;
    Rule rule;
    Points each;
    Points total;
    std::optional<Reminder> reminder; ///< that a deduction follows
};

/// Checks claims one after the other; those before count against caps, the month's too, and reminders.
class Submission {
public:
    Submission(const ports::SiteState& state, const operators::Authority& authority, BusinessDate date)
        : m_state(state), m_authority(authority), m_date(date), m_allowance(state, date)
    {
    }

    /// Errors: those of Submit about one award.
    [[nodiscard]] Result<CheckedClaim> check(const Award& award);
    /// Whether goods and money cover what campaigns promise in all that was checked; asked once, at the end.
    /// Errors: CampaignNotCovered.
    [[nodiscard]] Done requireCover() const;

private:
    const ports::SiteState& m_state;
    const operators::Authority& m_authority;
    BusinessDate m_date;
    Allowance m_allowance;
    std::set<DocumentNumber> m_reminders;
};

/// Puts the claim into the payload and its row, a pending entry or for a deduction a record, into the document.
void addClaim(journal::Document& document, journal::pb::ClaimsSubmitted& payload, const CheckedClaim& claim,
              RuleSetVersion version);

} // namespace jiamei::points
