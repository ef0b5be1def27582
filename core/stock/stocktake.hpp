// Stocktakes (盘点): opened, counted blind, finished, then accepted by somebody who did not count, or dropped. The shop
// goes on meanwhile: what matters is what was counted less what the books said at that moment.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

#include <map>

namespace jiamei::stock {

struct OpenStocktake {
    std::string area; ///< category; empty = the whole shop
};

/// Errors: DayNotOpen, TextInvalid {field}, StocktakeIsOpen {document, area}, StocktakeEmpty {area}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpenStocktake& command);
void describe(CanonicalWriter& out, const OpenStocktake& command);

struct CountedPieces {
    GoodsNumber goods;
    Quantity counted;
};

/// A helper may count, and also while the shop is closed. What the books say is noted beside it and shown to nobody.
struct CountGoods {
    DocumentNumber stocktake;
    std::vector<CountedPieces> lines;
    bool again = false; ///< may replace what was counted before
};

/// Errors: StocktakeUnknown {document}, StocktakeState {document, state}, BasketEmpty without lines, GoodsUnknown
/// {goods}, StocktakeOutside {barcode, name, area}, GoodsDuplicate {barcode, name} for goods named twice,
/// StocktakeCountedBefore {barcode, name}, QuantityOutsideLimits {quantity, max, name}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CountGoods& command);
void describe(CanonicalWriter& out, const CountGoods& command);

/// Nobody counts in it any more, and the differences may be seen.
struct FinishStocktake {
    DocumentNumber stocktake;
    bool leaveRest = false; ///< what nobody counted stays as the books have it
};

/// Errors: StocktakeUnknown, StocktakeState, StocktakeEmpty {area} when nothing was counted, StocktakeUncounted {count,
/// name}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const FinishStocktake& command);
void describe(CanonicalWriter& out, const FinishStocktake& command);

struct DifferenceCause {
    GoodsNumber goods;
    DifferenceReason reason = DifferenceReason::Unknown;
    std::string note;
};

/// Brings the books to what was counted. Whoever accepts, the second person where one is named and else the actor, is
/// another person, of another household, than everybody who counted. What is missing leaves lot by lot, expired ones
/// included; what was found goes to the newest lot with something left, else to a new one at the usual cost. Never
/// reversed: a new stocktake mends it.
struct AcceptStocktake {
    DocumentNumber stocktake;
    std::vector<DifferenceCause> reasons; ///< of goods without a difference they are not kept
};

/// Errors: DayNotOpen, StocktakeUnknown, StocktakeState, SecondPersonNeeded when the actor or their household
/// counted, StocktakeOwnCount {operator} and SecondPersonHousehold {operator, household} of a second person,
/// TextInvalid {field}, StocktakeOutside and GoodsDuplicate for a reason, StocktakeReasonMissing {barcode, name,
/// difference}, StocktakeOutdated {document, barcode, name, wanted, available} when fewer are on the shelf by now than
/// are missing, Overflow, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AcceptStocktake& command);
void describe(CanonicalWriter& out, const AcceptStocktake& command);

/// Gives up one that is not accepted; the books stay as they are.
struct DropStocktake {
    DocumentNumber stocktake;
    std::string reason;
};

/// Errors: StocktakeUnknown, StocktakeState, ReasonMissing, TextInvalid {field}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const DropStocktake& command);
void describe(CanonicalWriter& out, const DropStocktake& command);

/// What a stocktake of the area counts: goods that were ever received and are not withdrawn, and those that still have
/// something on the book.
[[nodiscard]] Result<std::vector<Goods>> goodsOfArea(const ports::SiteState& state, std::string_view area);
/// The one that is neither accepted nor dropped, if there is one.
[[nodiscard]] Result<std::optional<Stocktake>> openStocktake(const ports::SiteState& state);
/// Errors: StocktakeUnknown {document}.
[[nodiscard]] Result<Stocktake> requireStocktake(const ports::SiteState& state, DocumentNumber number);
/// The refusal of what cannot be done with it as it stands: StocktakeState {document, state}.
[[nodiscard]] tl::unexpected<Error> wrongState(const Stocktake& stocktake);

/// How far a stocktake is, without a word of what the books say.
struct StocktakeProgress {
    Stocktake stocktake;
    std::int32_t counted = 0;                        ///< goods, of `stocktake.goods`
    std::vector<Goods> left;                         ///< nobody counted them yet
    std::map<OperatorNumber, std::int32_t> counters; ///< who counted how many goods, by the last count of each
    friend bool operator==(const StocktakeProgress&, const StocktakeProgress&) = default;
};

/// Errors: StocktakeUnknown {document}.
[[nodiscard]] Result<StocktakeProgress> progressOf(const ports::SiteState& state, DocumentNumber stocktake);

/// What was counted of one goods beside the book of that moment.
struct StocktakeDifference {
    Goods goods;
    Quantity counted;
    Quantity book;
    std::int64_t difference = 0;            ///< counted less book
    Money value;                            ///< of the pieces that are missing or too many
    std::optional<DifferenceReason> reason; ///< once it is accepted
    std::string note;
    bool isOutdated = false; ///< fewer are on the shelf by now than are missing: it cannot be accepted
    friend bool operator==(const StocktakeDifference&, const StocktakeDifference&) = default;
};

/// Of every goods that was counted, by goods. Errors: StocktakeUnknown {document}, StocktakeState {document, state} as
/// long as it is counted, and when it was dropped.
[[nodiscard]] Result<std::vector<StocktakeDifference>> differencesOf(const ports::SiteState& state,
                                                                     DocumentNumber stocktake);

} // namespace jiamei::stock
