// The independent check: reads a surviving site database with plain SQLite and recomputes everything from the format
// page alone (packaging/doc/formats.md), without the store's or core's code.
#pragma once

#include "tests/fault/report.hpp"

#include <array>
#include <optional>
#include <span>

namespace jiamei::fault {

/// What the till answered before the lights went out. Written as it stands to a pipe by the driver.
struct Acknowledged {
    std::array<std::uint8_t, 16> request{};
    std::array<std::uint8_t, 32> payload{}; ///< BLAKE2b-256 of the document's payload bytes
    std::int64_t document = 0;
    friend bool operator==(const Acknowledged&, const Acknowledged&) = default;
};

struct Findings {
    std::string lost;    ///< the first thing that was acknowledged and is missing; empty when nothing is
    std::string half;    ///< the first thing that is there in part
    std::string corrupt; ///< the first thing that does not read or verify
    std::vector<Acknowledged> documents;

    [[nodiscard]] bool isClean() const { return lost.empty() && half.empty() && corrupt.empty(); }
    [[nodiscard]] std::string text() const { return lost + half + corrupt; }
    void countInto(Tally& tally) const;
};

/// `inFlight`: the request that had begun and was not answered; it may be there whole or not at all.
[[nodiscard]] Findings examine(const std::string& database, const char* vfs, std::span<const Acknowledged> acknowledged,
                               const std::optional<std::array<std::uint8_t, 16>>& inFlight);

} // namespace jiamei::fault
