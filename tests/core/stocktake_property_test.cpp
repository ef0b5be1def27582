// A shelf apart from the books: goods are given out, received, lost and found while people count. Whatever moves
// meanwhile, an accepted stocktake brings the books to the shelf.
#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

#include <rapidcheck/gtest.h>

#include <array>
#include <map>

namespace {

using namespace jiamei;
using namespace jiamei::support;

constexpr int kGoods = 3;

/// What really lies there. Losses and finds that came after the last count of a goods are what it did not see.
struct Pile {
    std::int64_t pieces = 0;
    std::int64_t unseen = 0;
    bool isCounted = false;
};

class Trade {
public:
    explicit Trade(Village& village) : m_village(village), m_taking(village)
    {
        valueOf(village.openDay());
        for (int household = 1; household <= 3; ++household)
            valueOf(village.award(household, "K9", 100));
        for (int goods = 1; goods <= kGoods; ++goods)
            receive(goods, *rc::gen::inRange(1, 30));
    }

    void open()
    {
        m_taking.open();
        for (auto& [goods, pile] : m_shelf)
            pile.isCounted = false;
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move(*rc::gen::inRange(1, kGoods + 1), *rc::gen::inRange(1, 8));
    }

    void countTheRest()
    {
        for (int goods = 1; goods <= kGoods; ++goods) {
            if (!m_shelf[goods].isCounted)
                count(goods);
        }
    }

    [[nodiscard]] bool hasCounted() const
    {
        return std::ranges::any_of(m_shelf, [](const auto& each) { return each.second.isCounted; });
    }

    /// Nobody sees a difference before the count is finished.
    void isBlind() const { RC_ASSERT(codeOf(m_taking.differences()) == ErrorCode::StocktakeState); }

    /// Books and shelf before it, and what it made of them.
    Stocktaking::Answer accept()
    {
        for (int goods = 1; goods <= kGoods; ++goods)
            m_booksBefore[goods] = m_village.shelf(goods);
        std::vector<stock::DifferenceCause> reasons;
        for (int goods = 1; goods <= kGoods; ++goods)
            reasons.push_back(Stocktaking::because(goods));
        return m_taking.accept(std::move(reasons));
    }

    void booksAreTheShelf()
    {
        for (const auto& [goods, pile] : m_shelf) {
            if (pile.isCounted)
                RC_ASSERT(m_village.shelf(goods) == pile.pieces - pile.unseen);
            else
                RC_ASSERT(m_village.shelf(goods) == m_booksBefore[goods]);
        }
    }

    /// Only goods that were found after their count can have left in greater number than the count knows of.
    void somethingWasFoundAfterwards(const Error& error)
    {
        RC_ASSERT(error.code == ErrorCode::StocktakeOutdated);
        const auto name = error.context.text("name");
        for (const auto& [goods, pile] : m_shelf) {
            if ("物品" + std::to_string(goods) == name)
                RC_ASSERT(pile.unseen > 0);
            RC_ASSERT(m_village.shelf(goods) == m_booksBefore[goods]);
        }
    }

    [[nodiscard]] Stocktaking& taking() { return m_taking; }

private:
    void receive(int goods, std::int64_t quantity)
    {
        valueOf(m_village.receive(goods, quantity));
        m_shelf[goods].pieces += quantity;
    }

    void redeem(int goods, std::int64_t quantity)
    {
        if (m_shelf[goods].pieces < quantity)
            return; // nobody hands out what is not there
        const auto household = *rc::gen::inRange(1, 4);
        const auto redeemed = m_village.redeem(household, {{goods, quantity}});
        if (!redeemed)
            return;
        m_shelf[goods].pieces -= quantity;
        m_redemptions.push_back({*redeemed, goods, quantity});
    }

    void reverseTheLast()
    {
        if (m_redemptions.empty())
            return;
        const auto [document, goods, quantity] = m_redemptions.back();
        m_redemptions.pop_back();
        valueOf(m_village.reverse(document));
        m_shelf[goods].pieces += quantity;
    }

    void happen(int goods, std::int64_t change)
    {
        auto& pile = m_shelf[goods];
        const auto real = std::max(change, -pile.pieces);
        pile.pieces += real;
        pile.unseen += real;
    }

    void count(int goods)
    {
        const auto& who = *rc::gen::arbitrary<bool>() ? m_taking.helper : m_taking.clerk;
        auto& pile = m_shelf[goods];
        valueOf(pile.isCounted ? m_taking.countAgain({{goods, pile.pieces}}, who)
                               : m_taking.count({{goods, pile.pieces}}, who));
        pile.unseen = 0;
        pile.isCounted = true;
    }

    void move(int goods, std::int64_t quantity)
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            return receive(goods, quantity);
        case 1:
        case 2:
            return redeem(goods, quantity);
        case 3:
            return reverseTheLast();
        case 4:
            return happen(goods, -quantity);
        case 5:
            return happen(goods, quantity);
        default:
            if (m_taking.state() == stock::StocktakeState::Counting)
                count(goods);
        }
    }

    struct Redeemed {
        journal::StoredDocument document;
        int goods = 0;
        std::int64_t quantity = 0;
    };

    Village& m_village;
    Stocktaking m_taking;
    std::map<int, Pile> m_shelf;
    std::map<int, std::int64_t> m_booksBefore;
    std::vector<Redeemed> m_redemptions;
};

void stockSumsToZeroAndIsNeverBelow(const MemoryStore& store)
{
    std::int64_t sum = 0;
    std::map<GoodsNumber, std::int64_t> lots;
    for (const auto& [number, lot] : store.state().allLots())
        lots[lot.goods] += lot.quantity.value();
    for (const auto& [account, balance] : store.state().balances()) {
        RC_ASSERT(isWithinBounds(account.kind, balance));
        if (ledgerOf(account.kind) == journal::Ledger::Stock)
            sum += balance.net();
        if (account.kind == journal::AccountKind::Shelf)
            RC_ASSERT(lots[GoodsNumber(account.owner)] == balance.net());
    }
    RC_ASSERT(sum == 0);
}

RC_GTEST_PROP(Stocktakes, BringTheBooksToTheShelfWhateverMovesMeanwhile, ())
{
    MemoryStore store;
    Village village(store);
    Trade trade(village);
    for (int turn = 0; turn < 2; ++turn) {
        trade.open();
        trade.play(*rc::gen::inRange(0, 20));
        trade.isBlind();
        if (!trade.hasCounted() || *rc::gen::arbitrary<bool>())
            trade.countTheRest();
        valueOf(trade.taking().finishWithoutTheRest());
        trade.play(*rc::gen::inRange(0, 8));

        const auto accepted = trade.accept();

        RC_TAG(accepted ? "accepted" : "outdated");
        if (accepted) {
            trade.booksAreTheShelf();
        } else {
            trade.somethingWasFoundAfterwards(accepted.error());
            valueOf(trade.taking().drop());
        }
        stockSumsToZeroAndIsNeverBelow(store);
    }
    trade.open();
    trade.countTheRest();
    valueOf(trade.taking().finish());
    RC_ASSERT(trade.accept());
    trade.booksAreTheShelf();
    stockSumsToZeroAndIsNeverBelow(store);
}

} // namespace
