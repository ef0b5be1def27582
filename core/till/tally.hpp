// What a set of documents adds up to: the one place that says what counts as awarded, deducted and redeemed.
#pragma once

#include "core/journal/document.hpp"

#include <span>

namespace jiamei::till {

/// Posted in the period less reversals made in the period; a figure may be negative. Deductions count in full, covered
/// or owed. Advances, settlements, opening figures and year end count nowhere here (design section 10).
struct Tally {
    std::int64_t pointsAwarded = 0;
    std::int64_t pointsDeducted = 0;
    std::int64_t pointsRedeemed = 0;
    std::int64_t awards = 0;      ///< given, without deductions, reversals not subtracted
    std::int64_t redemptions = 0; ///< less those reversed as a whole
    std::int64_t reversals = 0;   ///< documents

    void add(const journal::pb::Payload& payload, std::span<const journal::Row> rows);
    void add(const journal::StoredDocument& document, std::span<const journal::Row> rows)
    {
        add(document.payload, rows);
    }
    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;
};

} // namespace jiamei::till
