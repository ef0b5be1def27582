#include "app/io/site_outbox.hpp"

#include "app/io/sync_files.hpp"
#include "core/base/amounts.hpp"
#include "core/sync/enrolment.hpp"

#include <algorithm>
#include <array>

namespace jiamei::io {

namespace {

namespace fs = std::filesystem;

struct Kept {
    fs::path path;
    std::int64_t number = 0;
};

/// The number between the last hyphen and `.jms`; the header rules, the name only orders.
std::int64_t numberOf(const fs::path& path)
{
    const auto stem = path.stem().string();
    const auto hyphen = stem.rfind('-');
    const auto number = parseInteger(hyphen == std::string::npos ? "" : stem.substr(hyphen + 1));
    return number.value_or(0);
}

std::optional<Kept> newestIn(const fs::path& outbox)
{
    std::optional<Kept> newest;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(outbox, missing)) {
        if (entry.path().extension() != ".jms")
            continue;
        const auto number = numberOf(entry.path());
        if (!newest || number > newest->number)
            newest = Kept{entry.path(), number};
    }
    return newest;
}

/// Whether the kept file is whole, our own and says just this.
bool saysAlready(const fs::path& path, const sync::SiteRange& range, const PublicKey& own)
{
    constexpr std::array kAccepted{sync::Purpose::Sync};
    const auto source = FileSource::open(path);
    if (!source)
        return false;
    const auto digests = sync::digestsOf(**source);
    if (!digests)
        return false;
    const auto reader = sync::FileReader::open(
        **source, *digests, kAccepted, [&](sync::Purpose, const PublicKey& key) -> Result<bool> { return key == own; });
    if (!reader)
        return false;
    const auto said = sync::rangeOf(reader->header());
    return said && *said == range;
}

} // namespace

Result<HandedOver> handOver(const HandOver& order)
{
    HandedOver result;
    fs::path kept;
    const auto written = order.store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(result.range, sync::rangeOf(state));
        const auto newest = newestIn(order.outbox);
        if (newest && saysAlready(newest->path, result.range, order.signer.publicKey())) {
            kept = newest->path;
            result.number = newest->number;
            result.isAgain = true;
            return {};
        }
        JIAMEI_TRY(const auto facts, state.site());
        JIAMEI_TRY(const auto receipt, state.lastReceipt());
        result.number = std::max(newest ? newest->number : 0, receipt ? receipt->fileNumber : 0) + 1;
        kept = order.outbox / sync::fileName(facts.site.text(), result.range.to.epoch, result.number, "jms");
        JIAMEI_TRY(const auto file, DurableFile::create(kept));
        JIAMEI_CHECK(sync::writeSiteReport(
            state, order.signer, order.random,
            {.number = result.number, .moment = order.moment, .program = order.program, .withDetail = true}, *file));
        return file->finish();
    });
    JIAMEI_CHECK(written);
    result.file = order.to / kept.filename();
    JIAMEI_TRY(const auto source, FileSource::open(kept));
    JIAMEI_CHECK(copyDurably(*source, result.file));
    return result;
}

Result<fs::path> writeSiteEnrolment(const ports::SiteStore& store, const Signer& signer, const fs::path& folder)
{
    fs::path path;
    const auto written = store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.site());
        path = folder / ("jiamei-" + facts.site.text() + ".jme");
        JIAMEI_TRY(const auto file, DurableFile::create(path));
        JIAMEI_CHECK(sync::writeEnrolment(state, signer, *file));
        return file->finish();
    });
    JIAMEI_CHECK(written);
    return path;
}

} // namespace jiamei::io
