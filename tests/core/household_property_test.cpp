// Random villages whose households are split, merged and closed: points, honour and debt are conserved, every ledger is
// at zero, and no total counts any of it.
#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "core/sync/totals.hpp"
#include "core/till/settings.hpp"

#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using household::HouseholdState;
using journal::AccountKind;

constexpr int kHouseholds = 14; // two more than there are to begin with

/// The whole range from the first game on; by itself it would grow with the number of games.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// What all households hold together.
struct Sums {
    std::int64_t spendable = 0;
    std::int64_t pending = 0;
    std::int64_t honour = 0;
    std::int64_t owed = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

Sums sumsOf(const MemoryStore& store)
{
    Sums sums;
    for (const auto& [account, balance] : store.state().balances()) {
        if (account.kind == AccountKind::Owed)
            sums.owed -= balance.net();
        if (account.kind != AccountKind::Household)
            continue;
        sums.spendable += balance.net();
        sums.pending += balance.pending;
        sums.honour += balance.honour;
    }
    return sums;
}

class Player {
public:
    explicit Player(MemoryStore& store) : m_store(store), m_village(store), m_committee(m_village)
    {
        valueOf(m_village.receive(1, 500));
        const auto closingPoints = between(0, 3);
        if (closingPoints > 0)
            valueOf(m_village.run(till::SetSetting{"closing_points", closingPoints}, m_committee.manager));
        for (std::int64_t number = 1; number <= m_village.head().lastDocument.value(); ++number)
            valueOf(fold(*valueOf(m_store.state().document(DocumentNumber(number)))));
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i) {
            const auto before = sumsOf(m_store);
            check(before, move());
        }
    }

private:
    using Answer = Result<journal::StoredDocument>;

    Answer split()
    {
        household::Split command;
        command.household = householdNo(between(1, kHouseholds));
        command.part.members = 1;
        command.part.personal.push_back(m_village.salted(household::PersonalField::Name, "分出户"));
        command.shareKind = *rc::gen::element(household::ShareKind::Percent, household::ShareKind::Points);
        command.share = between(0, 101);
        return m_village.run(command, m_committee.both);
    }

    Answer reverse()
    {
        if (m_documents.empty())
            return refuse(ErrorCode::NothingToDo);
        return m_village.run(till::Reverse{*rc::gen::elementOf(m_documents), {}, "记错"}, m_committee.both);
    }

    Answer move()
    {
        const auto household = between(1, kHouseholds);
        switch (between(0, 14)) {
        case 0:
        case 1:
            return m_village.award(household, "A08");
        case 2:
            return m_village.award(household, *rc::gen::element("N9", "K9"));
        case 3:
            return m_village.redeem(household, {{1, between(1, 3)}});
        case 4:
        case 5:
            return reverse();
        case 6:
            return split();
        case 7:
        case 8:
            return m_village.run(household::Merge{householdNo(household), householdNo(between(1, kHouseholds))},
                                 m_committee.both);
        case 9:
            return m_village.run(
                household::Close{householdNo(household), HouseholdState::MovedAway, *rc::gen::arbitrary<bool>()},
                m_committee.both);
        case 10:
            return m_village.run(household::Reopen{householdNo(household)}, m_committee.both);
        case 11:
        case 12:
            return m_committee.submit(household, *rc::gen::element("F02", "N01"));
        default:
            return m_documents.empty() ? Answer(refuse(ErrorCode::NothingToDo))
                                       : m_committee.approve(*rc::gen::elementOf(m_documents));
        }
    }

    /// What the document adds to the figures that go up to the hub.
    Result<sync::Totals> fold(const journal::StoredDocument& document)
    {
        const auto before = m_fold.sum();
        JIAMEI_TRY(const auto rows, m_store.state().rowsOf(document.number));
        JIAMEI_CHECK(m_fold.add(document.payload, rows));
        return sync::difference(m_fold.sum(), before);
    }

    void check(const Sums& before, const Answer& answer)
    {
        const auto after = sumsOf(m_store);
        if (!answer) {
            RC_ASSERT(after == before);
            return;
        }
        m_documents.push_back(answer->number);
        const auto totals = valueOf(fold(*answer));
        const auto& payload = answer->payload;
        RC_ASSERT(after.spendable + after.pending - before.spendable - before.pending == totals.pointsOutstanding);
        // Honour comes and goes with deeds only.
        RC_ASSERT(after.honour - before.honour == totals.pointsAwarded - totals.pointsDeducted);
        if (payload.has_household_split()) {
            RC_ASSERT(after == before);
            RC_ASSERT(totals == sync::Totals{.households = 1});
        }
        if (payload.has_households_merged()) {
            RC_ASSERT(before.spendable - after.spendable == settledIn(payload));
            RC_ASSERT(before.owed - after.owed == settledIn(payload));
            RC_ASSERT(after.honour == before.honour && after.pending == before.pending);
            RC_ASSERT(totals == (sync::Totals{.pointsOutstanding = -settledIn(payload), .households = -1}));
        }
        if (payload.has_household_closed()) {
            RC_ASSERT(before.spendable - after.spendable == payload.household_closed().expired());
            RC_ASSERT(after.honour == before.honour && after.owed == before.owed);
        }
        if (payload.has_household_reopened())
            RC_ASSERT(totals.households == 1 && after == before);
        mergedHoldNothing();
        everyLedgerIsAtZero();
    }

    static std::int64_t settledIn(const journal::pb::Payload& payload)
    {
        std::int64_t settled = 0;
        for (const auto& carried : payload.carried())
            settled += carried.settled();
        return settled;
    }

    /// Whatever reached a merged number went on in the same document.
    void mergedHoldNothing()
    {
        for (const auto& details : valueOf(m_store.state().households())) {
            if (!details.household.mergedInto)
                continue;
            const auto figures = m_village.figures(details.household.number.value());
            RC_ASSERT(figures.spendable.isZero() && figures.owed.isZero() && figures.honour.value() == 0);
        }
    }

    void everyLedgerIsAtZero()
    {
        std::int64_t sum = 0;
        for (const auto& [account, balance] : m_store.state().balances()) {
            sum += balance.net();
            RC_ASSERT(isWithinBounds(account.kind, balance));
        }
        RC_ASSERT(sum == 0);
    }

    MemoryStore& m_store;
    Village m_village;
    Committee m_committee;
    std::vector<DocumentNumber> m_documents;
    sync::TotalsFold m_fold;
};

RC_GTEST_PROP(Households, ConserveWhatTheyHoldHoweverTheyChange, ())
{
    MemoryStore store;
    Player(store).play(60);
}

} // namespace
