// A household's statement: everything recorded about its points, without a word of any language, so that whoever shows
// it says the same.
#pragma once

#include "core/points/award.hpp"

namespace jiamei::points {

/// What a document did to the spendable points, by the accounts its entries moved. Nothing else can move them, so the
/// parts of a line add up to it, and the lines to the balance.
struct StatementParts {
    std::int64_t opening = 0;
    std::int64_t awarded = 0;
    std::int64_t deducted = 0; ///< as a positive number, covered or owed
    std::int64_t redeemed = 0;
    std::int64_t expired = 0;
    std::int64_t reversed = 0; ///< by reversals, up or down
    std::int64_t moved = 0;    ///< from and to other households: splits and merges
    std::int64_t adjusted = 0;
    std::int64_t debt = 0; ///< advanced by `owed`, less what was settled

    [[nodiscard]] constexpr std::int64_t sum() const
    {
        return opening + awarded - deducted - redeemed - expired + reversed + moved + adjusted + debt;
    }
    StatementParts& operator+=(const StatementParts& other);
    friend bool operator==(const StatementParts&, const StatementParts&) = default;
};

enum class StatementKind {
    Opening,
    Award,
    Deduction,
    Redemption,
    Expiry,
    Reversal,
    Restoration,
    Split,
    Merge,
    Close,
    Reopen,
    Other
};

/// `opening`, `award`, `deduction`, `redemption`, `expiry`, `reversal`, `restoration`, `split`, `merge`, `close`,
/// `reopen`, `other`.
[[nodiscard]] std::string_view textOf(StatementKind kind);

/// A deed or goods of a line.
struct StatementItem {
    std::string code;  ///< of the rule; empty for goods
    std::string title; ///< of the rule, or the name of the goods
    std::int64_t count = 1;
    std::int64_t points = 0; ///< as the line moves: negative for deductions and goods
    friend bool operator==(const StatementItem&, const StatementItem&) = default;
};

struct StatementLine {
    std::optional<BusinessDate> date; ///< of its business day; day 0 has none
    DocumentNumber document;
    StatementKind kind = StatementKind::Other;
    StatementParts parts;
    std::int64_t points = 0;    ///< sum of the parts
    std::int64_t spendable = 0; ///< afterwards
    std::vector<StatementItem> items;
    DocumentNumber about;                 ///< what a reversal or restoration undoes; 0 = nothing
    std::string reason;                   ///< of a reversal, a restoration or an objection that was upheld
    std::optional<HouseholdNumber> other; ///< of a split or merge
    bool isGoing = false;      ///< this number is the one that was split off, merged into the other, or moved away
    std::int32_t year = 0;     ///< of a year end
    std::int64_t toppedUp = 0; ///< of a redemption: points that were paid in cash; among the parts they are adjusted
};

/// An award or deduction that others review: on its way, posted, or refused and why.
struct StatementClaim {
    Claim claim;
    std::string code;
    std::string title;
    std::optional<BusinessDate> submitted;
    std::optional<BusinessDate> changed; ///< when it came to its present state
    std::optional<BusinessDate> until;   ///< last day of the notice it hangs out on
    std::string reason;                  ///< why it was rejected, withdrawn or void
    std::optional<Objection> objection;  ///< the newest
    std::string objectionReason;
};

struct StatementPage {
    std::size_t lines = 100;  ///< at most; a document is one line
    Seq before;               ///< rows before this one; 0 = the newest
    std::int64_t closing = 0; ///< spendable before that row, as the page before says it
};

struct Statement {
    HouseholdNumber household;
    Figures figures;                    ///< as they are now
    std::vector<StatementLine> lines;   ///< newest first
    std::int64_t opening = 0;           ///< spendable before the oldest line
    std::int64_t closing = 0;           ///< spendable after the newest line: opening and totals
    StatementParts totals;              ///< of the lines
    Seq next;                           ///< where the next page goes on; 0 = this is the last
    std::vector<StatementClaim> claims; ///< newest first; on the first page only
};

/// The page that goes on where this one ends.
[[nodiscard]] StatementPage pageAfter(const Statement& statement, std::size_t lines);

/// The page, in one pass over its rows. Errors: HouseholdUnknown {household}.
[[nodiscard]] Result<Statement> statementOf(const ports::SiteState& state, HouseholdNumber household,
                                            const StatementPage& page = {});

/// All pages as one, for paper. Errors: the same.
[[nodiscard]] Result<Statement> wholeStatementOf(const ports::SiteState& state, HouseholdNumber household);

} // namespace jiamei::points
