#include "core/points/carry.hpp"

#include "core/household/merged.hpp"

#include <set>

namespace jiamei::points {

namespace {

using journal::Account;
using journal::AccountKind;
using journal::Entry;

void transfer(journal::Document& document, const Account& from, const Account& to, Points amount)
{
    if (amount.isZero())
        return;
    Entry entry;
    entry.debit = from;
    entry.credit = to;
    entry.amount = amount.value();
    document.rows.push_back({entry, {}});
}

std::int64_t honourOf(const Entry& entry, const Account& household)
{
    const bool isDeed = entry.debit.kind == AccountKind::Issue || entry.credit.kind == AccountKind::Issue;
    return isDeed ? journal::movementOf(entry, household) : 0;
}

/// Households whose spendable points the document moves.
std::set<HouseholdNumber> touchedBy(const journal::Document& document)
{
    std::set<HouseholdNumber> touched;
    for (const auto& row : document.rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr)
            continue;
        for (const auto& account : {entry->debit, entry->credit}) {
            const auto number = HouseholdNumber::of(account.owner);
            if (account.kind == AccountKind::Household && number)
                touched.insert(*number);
        }
    }
    return touched;
}

} // namespace

Result<Figures> figuresAfter(const ports::SiteState& state, const journal::Document& document,
                             HouseholdNumber household)
{
    JIAMEI_TRY(auto balance, state.balance(journal::householdAccount(household)));
    JIAMEI_TRY(const auto debt, state.balance(journal::owedAccount(household)));
    auto spendable = balance.net();
    auto owed = -debt.net();
    for (const auto& row : document.rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr)
            continue;
        spendable += journal::movementOf(*entry, journal::householdAccount(household));
        owed -= journal::movementOf(*entry, journal::owedAccount(household));
        balance.honour += honourOf(*entry, journal::householdAccount(household));
    }
    for (const auto& carried : document.payload.carried()) {
        if (carried.from() == household.value())
            balance.honour -= carried.honour();
        if (carried.to() == household.value())
            balance.honour += carried.honour();
    }
    Figures figures;
    JIAMEI_TRY(figures.spendable, Points::of(spendable));
    JIAMEI_TRY(figures.pending, Points::of(balance.pending));
    figures.honour = PointsDelta(balance.honour);
    JIAMEI_TRY(figures.owed, Points::of(owed));
    return figures;
}

Done carry(const ports::SiteState& state, journal::Document& document, HouseholdNumber from, HouseholdNumber to,
           const Share& share)
{
    if (share.spendable.isZero() && share.owed.isZero() && share.honour == PointsDelta())
        return {};
    transfer(document, journal::householdAccount(from), journal::householdAccount(to), share.spendable);
    // The debt of `to` grows by what the debt of `from` shrinks.
    transfer(document, journal::owedAccount(to), journal::owedAccount(from), share.owed);
    JIAMEI_TRY(const auto left, figuresAfter(state, document, from));
    JIAMEI_TRY(const auto there, figuresAfter(state, document, to));
    const auto settled = settle(document, to, there.owed, there.spendable);
    auto& carried = *document.payload.add_carried();
    carried.set_from(from.value());
    carried.set_to(to.value());
    carried.set_points(share.spendable.value());
    carried.set_owed(share.owed.value());
    carried.set_honour(share.honour.value());
    carried.set_settled(settled.value());
    carried.set_from_spendable(left.spendable.value());
    carried.set_to_spendable(there.spendable.lessOrZero(settled).value());
    return {};
}

Done carryToSurvivors(const ports::SiteState& state, journal::Document& document)
{
    for (const auto number : touchedBy(document)) {
        JIAMEI_TRY(const auto survivor, household::survivorOf(state, number));
        if (survivor == number)
            continue;
        JIAMEI_TRY(const auto held, figuresAfter(state, document, number));
        JIAMEI_CHECK(carry(state, document, number, survivor, {held.spendable, held.owed, held.honour}));
    }
    return {};
}

Result<Points> spendableAfter(const ports::SiteState& state, const journal::Document& document,
                              HouseholdNumber household)
{
    JIAMEI_TRY(const auto survivor, household::survivorOf(state, household));
    JIAMEI_TRY(const auto figures, figuresAfter(state, document, survivor));
    return figures.spendable;
}

} // namespace jiamei::points
