// Collection slips (代领单): an old or absent household lets somebody collect for it, once.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jiamei::till {

/// What the collector is to the household. The numbers are stored and hashed.
enum class Relation : std::uint8_t {
    Spouse = 1,
    Parent = 2,
    Child = 3,
    OtherKin = 4,
    Neighbour = 5,
    GridWorker = 6, ///< 网格员
    Other = 7,
};

enum class SlipState : std::uint8_t { Open = 1, Redeemed = 2, Cancelled = 3 };

/// The collector's name stands in the personal table under the document.
struct Slip {
    SlipNumber number;
    HouseholdNumber household;
    CardGeneration generation; ///< of the household's slips, as the slip's digits say it
    BusinessDate issueDay;
    Points ceiling;
    BusinessDate until; ///< the last day on which it is good
    Relation relation = Relation::Other;
    SlipState state = SlipState::Open;
    DocumentNumber document; ///< that issued it
    DocumentNumber changed;  ///< that changed its state last
    friend bool operator==(const Slip&, const Slip&) = default;
};

/// A numbered slip that was printed ahead, to be written by hand when the power is off.
enum class PaperSlipState : std::uint8_t {
    Printed = 1,
    Entered = 2,
    Spoiled = 3,  ///< 作废
    Conflict = 4, ///< goods went out by it that the books could not follow
};

struct PaperSlip {
    PaperSlipNumber number;
    PaperSlipState state = PaperSlipState::Printed;
    DocumentNumber changed; ///< that printed it, or ended it
    friend bool operator==(const PaperSlip&, const PaperSlip&) = default;
};

[[nodiscard]] std::optional<Relation> relationOf(std::uint32_t number);
[[nodiscard]] std::optional<PaperSlipState> paperSlipStateOf(std::uint32_t number);

/// `spouse`, `parent`, `child`, `kin`, `neighbour`, `grid-worker`, `other`. Nothing when unknown.
[[nodiscard]] std::optional<Relation> parseRelation(std::string_view text);
[[nodiscard]] std::string_view textOf(Relation relation);
/// `open`, `redeemed`, `cancelled`.
[[nodiscard]] std::string_view textOf(SlipState state);
/// `printed`, `entered`, `spoiled`, `conflict`.
[[nodiscard]] std::string_view textOf(PaperSlipState state);

} // namespace jiamei::till
