// Random years of a whole village, everything mixed: honour moves by deeds only, nothing is spendable without the
// review and the notice that its rule asks for, and reversing everything returns to zero.
#include "tests/core/random_year.hpp"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace jiamei::tests {

namespace {

using namespace jiamei::support;
using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;
using points::ReviewKind;

constexpr int kMoves = 60;

/// Told from the rows alone: who approved which claim, and by which entries points became spendable.
class Witness {
public:
    explicit Witness(const MemoryStore& store) : m_state(store.state()), m_days(valueOf(m_state.days()))
    {
        for (const auto& [id, claim] : m_state.claims())
            m_claims[claim.seq] = claim;
    }

    void walk()
    {
        for (const auto& row : valueOf(m_state.rows(Seq(1), valueOf(m_state.head()).seq))) {
            if (const auto* record = std::get_if<journal::Record>(&row.body)) {
                if (record->type == journal::RecordType::ClaimReviewed)
                    reviewed(row, *record->refersTo);
                continue;
            }
            const auto& entry = std::get<Entry>(row.body);
            if (entry.debit.kind != AccountKind::Issue || entry.credit.kind != AccountKind::Household)
                continue;
            if (entry.kind == EntryKind::Single)
                RC_ASSERT(ruleOf(row, *entry.rule).review == ReviewKind::OnePerson);
            if (entry.kind == EntryKind::Post)
                posted(row, *entry.refersTo);
        }
        RC_TAG(m_posts > 0 ? "something posted" : "nothing posted");
    }

private:
    void reviewed(const journal::Row& row, Seq number)
    {
        const auto payload = valueOf(m_state.document(row.document))->payload;
        const auto& claim = m_claims.at(number);
        bool isApproved = payload.claims_reviewed().approved();
        for (const auto& item : payload.meeting_held().items()) {
            const points::ClaimId id{DocumentNumber(item.claim().document()), item.claim().line()};
            isApproved = isApproved || (id == claim.id && item.approved());
        }
        if (payload.has_claims_reviewed()) {
            RC_ASSERT(claim.review == ReviewKind::TwoPersons);
            RC_ASSERT(row.actor != claim.submitter);
        }
        if (isApproved)
            m_approved.insert(number);
    }

    void posted(const journal::Row& row, Seq number)
    {
        ++m_posts;
        const auto& claim = m_claims.at(number);
        const auto rule = ruleOf(row, claim.rule);
        RC_ASSERT(m_approved.contains(number));
        RC_ASSERT(claim.review == rule.review);
        if (!rule.publicity)
            return;
        const auto notice = valueOf(points::requireNotice(m_state, claim.notice));
        RC_ASSERT(dateOf(row.day) >= valueOf(points::datesOf(m_state, notice)).postFrom);
        RC_ASSERT(dateOf(row.day).daysAfter(dateOf(notice.day)) >= notice.days);
    }

    [[nodiscard]] points::Rule ruleOf(const journal::Row& row, RuleNumber number) const
    {
        const auto rules = valueOf(m_state.rulesOf(row.ruleVersion.value()));
        return *std::ranges::find(rules, number, &points::Rule::number);
    }

    [[nodiscard]] BusinessDate dateOf(DayNumber day) const
    {
        return m_days.at(static_cast<std::size_t>(day.value() - 1)).date;
    }

    const journal::SiteModel& m_state;
    std::vector<till::BusinessDay> m_days;
    std::map<Seq, points::Claim> m_claims;
    std::set<Seq> m_approved;
    int m_posts = 0;
};

/// So that a game that reversed nothing of a kind does not pass for one that did.
void tellWhatWasReversed(const MemoryStore& store)
{
    bool claims = false;
    bool rounds = false;
    bool activities = false;
    for (const auto& [id, claim] : store.state().claims()) {
        const auto payload = valueOf(store.state().document(id.document))->payload;
        const bool isReversed = claim.state == points::ClaimState::Reversed;
        claims = claims || (isReversed && payload.has_claims_submitted());
        rounds = rounds || (isReversed && payload.has_round_entered());
        activities = activities || (isReversed && payload.has_activity_closed());
    }
    bool issues = false;
    for (std::int64_t number = 1; number <= valueOf(store.state().head()).lastDocument.value(); ++number) {
        const auto payload = valueOf(store.state().document(DocumentNumber(number)))->payload;
        issues = issues || payload.has_stock_issued();
    }
    RC_CLASSIFY(issues, "goods issued and taken back");
    RC_CLASSIFY(claims, "claims reversed");
    RC_CLASSIFY(rounds, "rounds reversed");
    RC_CLASSIFY(activities, "activities under review reversed");
}

RC_GTEST_PROP(RandomYears, MoveHonourByDeedsOnly, ())
{
    RandomYear year(Scope{.splitsAndMerges = true, .closings = true, .differences = true});

    year.play(kMoves);

    const auto expired = valueOf(year.store().state().balance(journal::expiredAccount()));
    RC_TAG(expired.net() > 0 ? "something expired" : "nothing expired");
}

RC_GTEST_PROP(RandomYears, MakeNothingSpendableWithoutItsReviewAndItsNotice, ())
{
    RandomYear year(Scope{.splitsAndMerges = true, .closings = true, .differences = true});

    year.play(kMoves);

    Witness(year.store()).walk();
}

RC_GTEST_PROP(RandomYears, ReturnEveryAccountToZeroWhenEverythingIsReversed, ())
{
    RandomYear year(Scope{});
    year.play(kMoves);

    year.undoEverything();
    tellWhatWasReversed(year.store());

    for (const auto& [account, balance] : year.store().state().balances()) {
        RC_ASSERT(balance.net() == 0);
        RC_ASSERT(balance.pending == 0);
        RC_ASSERT(balance.honour == 0);
    }
}

// What a split gave away stays with the part, and is a debt of the old number then.
RC_GTEST_PROP(RandomYears, ReturnHouseholdsThatChangedToZeroTogether, ())
{
    RandomYear year(Scope{.splitsAndMerges = true});
    year.play(kMoves);

    year.undoEverything();
    tellWhatWasReversed(year.store());

    const auto sum = sumOf(pursesOf(year.store()));
    RC_ASSERT(sum.worth() == 0);
    RC_ASSERT(sum.pending == 0);
    RC_ASSERT(sum.honour == 0);
    for (const auto& [account, balance] : year.store().state().balances())
        RC_ASSERT((account.kind == AccountKind::Household || account.kind == AccountKind::Owed || balance.net() == 0));
}

} // namespace

} // namespace jiamei::tests
