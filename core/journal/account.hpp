// Accounts of the three ledgers. An account is named by lasting numbers: its kind and the number of its owner.
#pragma once

#include "core/base/ids.hpp"

#include <compare>
#include <cstdint>

namespace jiamei::journal {

enum class Ledger : std::uint8_t { Points = 1, Stock = 2, Money = 3 };

/// The numbers are stored and hashed; they never change. The ledger is the tens digit group: 1-19, 20-39, 40-59.
enum class AccountKind : std::uint8_t {
    Issue = 1,     ///< where points come from
    Household = 2, ///< spendable points; never below zero
    Owed = 3,      ///< what a household was advanced and has not yet settled; never above zero
    Redeemed = 4,
    Expired = 5,
    Adjust = 6,
    OpeningPoints = 7,

    Supplier = 20,
    Donor = 21,
    Shelf = 22, ///< never below zero
    GoodsRedeemed = 23,
    Care = 24,
    Prize = 25,
    Spoiled = 26,
    Transfer = 27,
    Difference = 28,
    OpeningStock = 29,

    FundingSource = 40, ///< never below zero
    Spent = 41,
    CareMoney = 42,
    OpeningMoney = 43,
    MoneyGiven = 44, ///< where money comes from: grants, donations, what was paid on top at the till
};

[[nodiscard]] constexpr Ledger ledgerOf(AccountKind kind)
{
    const auto number = static_cast<std::uint8_t>(kind);
    return number < 20 ? Ledger::Points : number < 40 ? Ledger::Stock : Ledger::Money;
}

/// Owner: household number for Household and Owed, goods number in the stock ledger, fund number for FundingSource,
/// 0 otherwise.
struct Account {
    AccountKind kind = AccountKind::Issue;
    std::int32_t owner = 0;
    friend constexpr auto operator<=>(const Account&, const Account&) = default;
};

[[nodiscard]] constexpr Account issueAccount()
{
    return {AccountKind::Issue, 0};
}
[[nodiscard]] constexpr Account householdAccount(HouseholdNumber household)
{
    return {AccountKind::Household, household.value()};
}
[[nodiscard]] constexpr Account owedAccount(HouseholdNumber household)
{
    return {AccountKind::Owed, household.value()};
}
[[nodiscard]] constexpr Account redeemedAccount()
{
    return {AccountKind::Redeemed, 0};
}
[[nodiscard]] constexpr Account expiredAccount()
{
    return {AccountKind::Expired, 0};
}
[[nodiscard]] constexpr Account openingPointsAccount()
{
    return {AccountKind::OpeningPoints, 0};
}
[[nodiscard]] constexpr Account stockAccount(AccountKind kind, GoodsNumber goods)
{
    return {kind, goods.value()};
}
[[nodiscard]] constexpr Account shelfAccount(GoodsNumber goods)
{
    return {AccountKind::Shelf, goods.value()};
}

[[nodiscard]] constexpr Account fundAccount(FundNumber fund)
{
    return {AccountKind::FundingSource, fund.value()};
}
[[nodiscard]] constexpr Account moneyAccount(AccountKind kind)
{
    return {kind, 0};
}

/// What an account holds. Amounts only grow; the balance is credit less debit.
struct Balance {
    std::int64_t debit = 0;
    std::int64_t credit = 0;
    std::int64_t pending = 0; ///< credits that wait for their post or void
    std::int64_t honour = 0;  ///< households only: what came from `issue` less what went back, and what was carried

    [[nodiscard]] constexpr std::int64_t net() const { return credit - debit; }
    friend constexpr bool operator==(const Balance&, const Balance&) = default;
};

/// Whether the account's floor or ceiling holds: Household, Shelf and FundingSource never below zero, Owed never above.
[[nodiscard]] constexpr bool isWithinBounds(AccountKind kind, const Balance& balance)
{
    const bool floored =
        kind == AccountKind::Household || kind == AccountKind::Shelf || kind == AccountKind::FundingSource;
    return (!floored || balance.net() >= 0) && (kind != AccountKind::Owed || balance.net() <= 0) &&
           balance.pending >= 0;
}

} // namespace jiamei::journal
