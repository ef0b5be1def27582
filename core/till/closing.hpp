// Which row is the close of a business day: the one that a slip's QR names, a sync file carries and a hub compares.
#pragma once

#include "core/journal/row.hpp"

#include <optional>
#include <span>

namespace jiamei::till {

/// Where a day ended.
struct Closing {
    DayNumber day;
    Seq seq;
    Digest head{}; ///< hash of that row
    friend bool operator==(const Closing&, const Closing&) = default;
};

/// The close among the rows of one document, in order and with their hashes; nothing when none of them closes a day.
/// A day ends with its record "day closed", wherever that stands: in a document of its own, or before the opening of
/// the next day when nobody had closed it. Day 0 has no such record: it ends with `before`, the row before the first
/// opening.
[[nodiscard]] std::optional<Closing> closeOf(std::span<const journal::Row> rows, const journal::Row* before = nullptr);

/// Whether a day is opened by one of these rows.
[[nodiscard]] bool opensDay(std::span<const journal::Row> rows);

} // namespace jiamei::till
