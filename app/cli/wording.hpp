// Words and look-ups that several commands share.
#pragma once

#include "app/cli/session.hpp"
#include "app/print/statement_words.hpp"
#include "core/fund/use.hpp"
#include "core/household/register.hpp"

namespace jiamei::cli {

/// `open`, `moved_away`, `closed`, as scripts read it.
[[nodiscard]] std::string_view nameOf(household::HouseholdState state);
[[nodiscard]] std::string wordOf(const Call& call, household::HouseholdState state);

/// Errors: HouseholdUnknown {household}.
[[nodiscard]] Result<household::HouseholdDetails> requireHousehold(const ports::SiteState& state,
                                                                   HouseholdNumber number);
/// The last day on which redemption is frozen; empty when it is not, on the date of the last day.
[[nodiscard]] Result<std::string> frozenUntilOf(const ports::SiteState& state, HouseholdNumber number);
/// Errors: GoodsUnknown {barcode}.
[[nodiscard]] Result<stock::Goods> requireGoods(const ports::SiteState& state, const std::string& barcode);

/// The right date of the day; empty for day 0.
[[nodiscard]] Result<std::string> dateTextOf(const ports::SiteState& state, DayNumber number);

/// The register entry as the command wants it, its personal fields salted.
[[nodiscard]] household::HouseholdForm formOf(const household::HouseholdDetails& details, Random& random);

/// Names the households whose old card is dead, in `cards` and in words: new ones are to be printed.
void tellCards(const Call& call, Answer& answer, const std::vector<HouseholdNumber>& numbers);

/// BARCODE, BARCODE:QTY or BARCODE:QTY:YUAN.
struct Item {
    std::string barcode;
    Quantity quantity;
    std::optional<Money> cost;
};
enum class ItemForm { WithCost, WithQuantity, QuantityMayMiss };
/// Errors: UsageWrong {detail} for another form, NumberInvalid.
[[nodiscard]] Result<std::vector<Item>> parseItems(const std::vector<std::string>& texts, ItemForm form);

/// What stands under the barcode times how often: the pieces of packs count in full. Errors: Overflow.
[[nodiscard]] Result<Quantity> piecesOf(const stock::Goods& goods, const Item& item);

/// FUND:YUAN. Errors: UsageWrong {detail} for another form, FundUnknown {fund}, NumberInvalid.
[[nodiscard]] Result<fund::FundUse> parseFundUse(const std::string& text);
/// Errors: FundUnknown {fund} for what no fund can have.
[[nodiscard]] Result<FundNumber> fundNumber(std::int64_t number);

using print::signedText;

/// Hours and minutes: "1:30".
[[nodiscard]] std::string hoursText(std::int64_t minutes);

} // namespace jiamei::cli
