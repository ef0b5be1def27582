// A real store with a hamlet's people at work on it, and the answers it gave.
#pragma once

#include "db/sqlite/sqlite_site_store.hpp"

#include "tests/fault/evidence.hpp"
#include "tests/support/failing_vfs.hpp"
#include "tests/support/hamlet.hpp"

namespace jiamei::fault {

using RequestBytes = RequestId::Bytes;

[[nodiscard]] inline Acknowledged acknowledgementOf(const journal::StoredDocument& document)
{
    Acknowledged answer;
    answer.request = document.request.bytes();
    answer.document = document.number.value();
    answer.payload = blake2b(document.payloadBytes);
    return answer;
}

/// What a villager has been told so far, and what was being asked.
struct Told {
    std::vector<Acknowledged> answers;
    std::optional<RequestBytes> inFlight;

    void watch(support::Hamlet& hamlet)
    {
        hamlet.watch([this](const RequestId& request) { inFlight = request.bytes(); },
                     [this](const journal::StoredDocument& document) {
                         answers.push_back(acknowledgementOf(document));
                         inFlight.reset();
                     });
    }
};

/// Few households and goods, so that a cut is checked in a millisecond.
inline constexpr support::HamletSize kHamlet{
    .households = 4, .goods = 3, .lotsEach = 2, .pieces = 500, .points = 5'000, .limit = {}};

/// Opens the database of a site as the programs do.
[[nodiscard]] inline Result<std::unique_ptr<db::SqliteSiteStore>>
openSite(const std::filesystem::path& file, const db::ConnectionOptions& options = {},
         db::Connection::Existence existence = db::Connection::Existence::MayBeNew)
{
    return db::SqliteSiteStore::open(file, existence, options, support::ManualClock().now());
}

} // namespace jiamei::fault
