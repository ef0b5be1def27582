// Whatever people do with money, the books of the funds stay true.
#include "core/stock/issue.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

#include <rapidcheck/gtest.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using fund::MoneyKind;
using journal::Ledger;

constexpr int kFunds = 3;

/// Moves money, buys goods, visits, closes and opens funds, reverses; refusals are part of the game.
class Treasurer {
public:
    explicit Treasurer(Treasury& treasury) : m_treasury(treasury)
    {
        valueOf(treasury.village.openDay());
        for (int i = 1; i <= kFunds; ++i)
            treasury.add("资金" + std::to_string(i));
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i)
            move();
    }

private:
    static FundNumber anyFund() { return FundNumber(*rc::gen::inRange(1, kFunds + 1)); }
    static Money anyAmount() { return fen(*rc::gen::inRange(1, 3'000)); }

    void keep(Result<journal::StoredDocument> document)
    {
        if (document)
            m_documents.push_back(*document);
    }

    void move()
    {
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
        case 1:
            return keep(m_treasury.move({MoneyKind::Grant, anyFund(), anyAmount()}));
        case 2:
            return keep(m_treasury.move({.kind = *rc::gen::element(MoneyKind::Spending, MoneyKind::PaidBack),
                                         .fund = anyFund(),
                                         .amount = anyAmount(),
                                         .purpose = "买货架"}));
        case 3: {
            stock::Receive command;
            command.funds = {{anyFund(), anyAmount()}, {anyFund(), anyAmount()}};
            command.funds.resize(static_cast<std::size_t>(*rc::gen::inRange(0, 3)));
            return keep(m_treasury.receive(command, 1, *rc::gen::inRange(1, 8)));
        }
        case 4: {
            stock::Issue command;
            command.households = {householdNo(1)};
            command.money = {{anyFund(), anyAmount()}};
            return keep(m_treasury.village.run(command, m_treasury.both));
        }
        case 5: {
            auto fund = m_treasury.fundOf(anyFund());
            fund.isClosed = !fund.isClosed;
            return static_cast<void>(m_treasury.set(fund));
        }
        default:
            if (!m_documents.empty())
                static_cast<void>(m_treasury.village.reverse(*rc::gen::elementOf(m_documents)));
        }
    }

    Treasury& m_treasury;
    std::vector<journal::StoredDocument> m_documents;
};

void moneySumsToZero(const MemoryStore& store)
{
    std::int64_t sum = 0;
    for (const auto& [account, balance] : store.state().balances()) {
        if (ledgerOf(account.kind) == Ledger::Money)
            sum += balance.net();
    }
    RC_ASSERT(sum == 0);
}

void noFundIsBelowZeroAndClosedOnesAreEmpty(const Treasury& treasury)
{
    for (int number = 1; number <= kFunds; ++number) {
        const auto balance = treasury.balance(FundNumber(number));
        RC_ASSERT(balance >= 0);
        if (treasury.fundOf(FundNumber(number)).isClosed)
            RC_ASSERT(balance == 0);
    }
}

/// Each line's balance follows from the one before it, and the newest is what the fund holds.
void theLedgerAddsUp(const Treasury& treasury)
{
    for (int number = 1; number <= kFunds; ++number) {
        const FundNumber fund(number);
        const auto lines = treasury.lines(fund, 1'000);
        auto balance = treasury.balance(fund);
        for (const auto& line : lines) {
            RC_ASSERT(line.balance.value() == balance);
            balance += line.out.value() - line.in.value();
        }
        RC_ASSERT(balance == 0);
    }
}

RC_GTEST_PROP(Money, StaysTrueWhateverPeopleDo, ())
{
    MemoryStore store;
    Village village(store);
    Treasury treasury(village);
    Treasurer(treasury).play(40);

    moneySumsToZero(store);
    noFundIsBelowZeroAndClosedOnesAreEmpty(treasury);
    theLedgerAddsUp(treasury);
}

} // namespace
