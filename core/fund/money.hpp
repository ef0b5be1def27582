// Money in and out of funds, and the ledger that every movement of money adds up to.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <map>
#include <utility>
#include <vector>

namespace jiamei::fund {

/// Money of one fund that comes in or goes out without goods.
struct MoveMoney {
    MoneyKind kind = MoneyKind::Grant;
    FundNumber fund;
    Money amount;
    std::optional<DocumentNumber> donor = {};   ///< who gives it; a donation names one
    std::string purpose = {};                   ///< what it is meant for, or what it went for; spending says it
    std::string paper = {};                     ///< number of the receipt or invoice
    Bytes photo = {};                           ///< BLAKE2b-256 of it; empty = none
    std::optional<DocumentNumber> receipt = {}; ///< document of the received goods that it pays
};

/// Two persons. What a fund held before the first day is entered once for it, before the first redemption; while there
/// is one operator a witness may stand for the second person.
/// Errors: DayNotOpen, OpeningTooLate, SecondPersonNeeded, TextInvalid {field}, ReasonMissing, NumberInvalid {field,
/// value} unless 1 to 100,000,000 fen, FundUnknown {fund}, FundIsClosed {fund, name}, OpeningTwice {fund, name},
/// DonorMissing {source}, DonorUnknown {donor}, DocumentUnknown {document} for a receipt of goods that is none,
/// FundShort {fund, name, needed, available, needed_yuan, available_yuan}, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const MoveMoney& command);
void describe(CanonicalWriter& out, const MoveMoney& command);

/// One movement as the ledger of money shows it.
struct MoneyLine {
    DocumentNumber document;
    DayNumber day;
    std::optional<BusinessDate> date; ///< of its business day; day 0 has none
    FundNumber fund;
    Money in;
    Money out;
    std::string kind; ///< of MoneyKind, `top-up` at the till too; `receipt` of goods, `care`, `reversal`, else `other`
    std::string purpose; ///< or why, or from whom the goods are
    std::string paper;
    Money balance;                         ///< of the fund, afterwards
    std::optional<DocumentNumber> donor;   ///< who gave it
    std::optional<DocumentNumber> receipt; ///< of goods that it was said to pay
};

/// Newest first, at most `limit`; of one fund, or of all together.
[[nodiscard]] Result<std::vector<MoneyLine>> linesOf(const ports::SiteState& state, std::optional<FundNumber> fund,
                                                     std::size_t limit);

struct FundBalance {
    Fund fund;
    Money balance;
};

/// What received goods cost, line by line and without those that were reversed: what there is to pay of them. Nothing
/// when no line stands, or the document is no receipt of goods. Errors: Overflow, the store's.
[[nodiscard]] Result<std::optional<Money>> standingCost(const ports::SiteState& state,
                                                        const journal::StoredDocument& receipt);

/// What is there, by fund and by where it came from.
struct MoneySources {
    std::vector<FundBalance> funds;                    ///< all, by number, closed ones too
    std::vector<std::pair<FundSource, Money>> sources; ///< those that have a fund, in the order of the enum
    Money total;
};
[[nodiscard]] Result<MoneySources> sourcesOf(const ports::SiteState& state);

/// What came into each fund from the beginning on; what was reversed did not come. Funds that never got anything are
/// left out. Errors: Overflow, the store's. Cost: every movement of money.
[[nodiscard]] Result<std::map<FundNumber, Money>> incomeOf(const ports::SiteState& state);

} // namespace jiamei::fund
