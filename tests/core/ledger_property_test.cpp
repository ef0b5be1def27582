// Random villages: whatever people do, the ledgers stay true.
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <rapidcheck/gtest.h>

#include <map>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::AccountKind;
using journal::Ledger;

constexpr int kHouseholds = 5;

/// Plays random commands; refusals are part of the game.
class Player {
public:
    /// Opening figures cannot be reversed; a game that wants to return to zero is played without them.
    explicit Player(Village& village, bool mayOpen = true) : m_village(village), m_mayOpen(mayOpen)
    {
        valueOf(village.openDay());
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move();
    }

    [[nodiscard]] const std::vector<journal::StoredDocument>& documents() const { return m_documents; }

private:
    void keep(Result<journal::StoredDocument> document)
    {
        if (document)
            m_documents.push_back(*document);
    }

    void move()
    {
        const auto household = *rc::gen::inRange(1, kHouseholds + 1);
        const auto goods = *rc::gen::inRange(1, 4);
        const auto quantity = *rc::gen::inRange(1, 6);
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            return keep(m_village.receive(goods, quantity));
        case 1:
            return keep(m_village.award(household, "A08", quantity));
        case 2:
            return keep(m_village.award(household, "K9"));
        case 3:
            return keep(m_village.award(household, "N9"));
        case 4:
            return keep(m_village.redeem(household, {{goods, quantity}, {goods % 3 + 1, 1}}));
        case 5:
            if (!m_documents.empty())
                keep(m_village.reverse(*rc::gen::elementOf(m_documents), {1}));
            return;
        case 6:
            if (m_mayOpen)
                keep(m_village.run(
                    points::OpeningBalances{{{householdNo(household), pointsOf(std::int64_t{quantity} * 10)}}},
                    {Village::kManager, Village::kOperator, {}}));
            return;
        default:
            keep(m_village.closeDay());
            valueOf(m_village.openDay());
        }
    }

    Village& m_village;
    bool m_mayOpen;
    std::vector<journal::StoredDocument> m_documents;
};

std::map<Ledger, std::int64_t> sums(const MemoryStore& store)
{
    std::map<Ledger, std::int64_t> sum;
    for (const auto& [account, balance] : store.state().balances())
        sum[ledgerOf(account.kind)] += balance.net();
    return sum;
}

void everyLedgerSumsToZero(const MemoryStore& store)
{
    for (const auto& [ledger, sum] : sums(store))
        RC_ASSERT(sum == 0);
}

void nothingIsBelowZero(const MemoryStore& store)
{
    for (const auto& [account, balance] : store.state().balances())
        RC_ASSERT(isWithinBounds(account.kind, balance));
    for (const auto& [number, lot] : store.state().allLots())
        RC_ASSERT(lot.quantity.value() >= 0);
}

void nobodyOwesWhileHoldingPoints(Village& village)
{
    for (int household = 1; household <= kHouseholds; ++household) {
        const auto figures = village.figures(household);
        RC_ASSERT(figures.owed.isZero() || figures.spendable.isZero());
    }
}

void lotsAddUpToTheShelf(const MemoryStore& store, Village& village)
{
    std::map<GoodsNumber, std::int64_t> pieces;
    for (const auto& [number, lot] : store.state().allLots())
        pieces[lot.goods] += lot.quantity.value();
    for (const auto& [goods, sum] : pieces)
        RC_ASSERT(sum == village.shelf(goods.value()));
}

RC_GTEST_PROP(Ledger, StaysTrueWhateverPeopleDo, ())
{
    MemoryStore store;
    Village village(store);
    Player(village).play(30);

    everyLedgerSumsToZero(store);
    nothingIsBelowZero(store);
    nobodyOwesWhileHoldingPoints(village);
    lotsAddUpToTheShelf(store, village);
}

RC_GTEST_PROP(Ledger, NeverLosesHonourBySpending, ())
{
    MemoryStore store;
    Village village(store);
    Player(village).play(20);
    const auto household = *rc::gen::inRange(1, kHouseholds + 1);
    const auto before = village.figures(household).honour;

    const auto redeemed = village.redeem(household, {{1, 1}});

    RC_TAG(redeemed ? "redeemed" : "refused");
    RC_ASSERT(village.figures(household).honour == before);
}

RC_GTEST_PROP(Ledger, ReturnsToZeroWhenEverythingIsReversed, ())
{
    MemoryStore store;
    Village village(store);
    Player player(village, false);
    player.play(25);

    const auto& documents = player.documents();
    for (auto document = documents.rbegin(); document != documents.rend(); ++document) {
        const auto reversed = village.reverse(*document);
        // Written out, because RC_ASSERT does not short-circuit.
        const auto code = codeOf(reversed).value_or(ErrorCode::AlreadyReversed);
        RC_ASSERT((code == ErrorCode::AlreadyReversed || code == ErrorCode::DocumentNotReversible));
    }

    for (int household = 1; household <= kHouseholds; ++household) {
        const auto figures = village.figures(household);
        RC_ASSERT(figures.spendable.isZero());
        RC_ASSERT(figures.owed.isZero());
        RC_ASSERT(figures.honour.value() == 0);
    }
    for (int goods = 1; goods <= 3; ++goods)
        RC_ASSERT(village.shelf(goods) == 0);
}

RC_GTEST_PROP(Ledger, CountsReversalsOutOfTheTally, ())
{
    MemoryStore store;
    Village village(store);
    Player(village).play(25);

    till::Tally sum;
    for (const auto& day : valueOf(village.look([](const auto& s) { return s.days(); })))
        sum += valueOf(village.look([&](const auto& s) { return till::tallyOf(s, day.number); }));

    std::int64_t honour = 0;
    for (int household = 1; household <= kHouseholds; ++household)
        honour += village.figures(household).honour.value();
    const auto redeemed = valueOf(village.look([](const auto& s) { return s.balance(journal::redeemedAccount()); }));
    RC_ASSERT(sum.pointsAwarded - sum.pointsDeducted == honour);
    RC_ASSERT(sum.pointsRedeemed == redeemed.net());
}

} // namespace
