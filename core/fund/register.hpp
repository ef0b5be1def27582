// The registers of funds and donors: who enters them, and what commands ask of them.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::fund {

/// A new fund, or all of what is to be said of one. Number 0 = a new one, which gets the next number.
struct SetFund {
    Fund fund;
};

/// Two open funds never have one name. A fund is closed when it holds nothing any more.
/// Errors: TextInvalid {field}, FundUnknown {fund}, NothingToDo {name}, FundDuplicate {name},
/// FundHoldsMoney {fund, name, available, available_yuan}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetFund& command);
void describe(CanonicalWriter& out, const SetFund& command);

/// A new donor, or other words about one. What is not named stays as it was, an empty phone takes it away.
struct SetDonor {
    DocumentNumber donor; ///< document that added it; 0 = a new one
    DonorKind kind = DonorKind::Organisation;
    std::vector<household::PersonalValue> named; ///< fields Name and Phone, salted already, for the personal table
};

/// A donor has a name.
/// Errors: TextInvalid {field}, DonorUnknown {donor}, NothingToDo {donor}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetDonor& command);
void describe(CanonicalWriter& out, const SetDonor& command);

/// The fund, open to take and pay. Errors: FundUnknown {fund}, FundIsClosed {fund, name}.
[[nodiscard]] Result<Fund> requireFund(const ports::SiteState& state, FundNumber number);
/// Errors: DonorUnknown {donor}.
[[nodiscard]] Result<Donor> requireDonor(const ports::SiteState& state, DocumentNumber number);

/// What the fund holds.
[[nodiscard]] Result<Money> balanceOf(const ports::SiteState& state, FundNumber fund);
/// The fund, open and with at least `amount`. Errors: requireFund's, FundShort {fund, name, needed, available in fen,
/// needed_yuan, available_yuan}.
[[nodiscard]] Result<Fund> requireMoney(const ports::SiteState& state, FundNumber fund, Money amount);

/// Name and phone of a donor as far as they are kept.
struct DonorWords {
    std::string name;
    std::string phone;
};
[[nodiscard]] Result<DonorWords> wordsOf(const ports::SiteState& state, const Donor& donor);

} // namespace jiamei::fund
