// A hub's own check. The archive of files is the record: its files are hashed and their signatures checked again, the
// log is followed, and all of it is imported into an empty hub beside this one. Both must hold the same, byte for byte.
#include "app/hub/commands.hpp"

#include "app/io/temporary_folder.hpp"
#include "db/hub/hub_comparison.hpp"

namespace jiamei::hub {

namespace {

using ports::FileState;
using FirstBad = std::optional<Json>;

Json badFile(const ports::HubFile& file, const std::string& what)
{
    return {{"what", what}, {"file", hexText(file.digest)}, {"site", file.owner}, {"number", file.number}};
}

/// What the hub says of its files, read in one view.
struct Record {
    ports::HubFacts facts;
    std::vector<ports::Sender> senders;
    std::vector<ports::Placement> placements;
    std::vector<ports::LoggedFile> log;
    std::vector<ports::HubFile> waiting; ///< behind a gap
    std::vector<ports::HubFile> others;  ///< kept, but nothing follows from them
    ports::ChangeNumber lastChange;
    Digest logHead{};
    std::size_t sites = 0;
};

Result<Record> recordOf(HubFolder& hub)
{
    Record record;
    const auto done = hub.store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(record.facts, state.facts());
        JIAMEI_TRY(record.senders, state.senders());
        JIAMEI_TRY(record.placements, state.placements());
        JIAMEI_TRY(record.log, state.log());
        JIAMEI_TRY(record.waiting, state.files(FileState::Gap));
        for (const auto kind : {FileState::Duplicate, FileState::Revoked, FileState::Unknown, FileState::Bad}) {
            JIAMEI_TRY(const auto files, state.files(kind));
            record.others.insert(record.others.end(), files.begin(), files.end());
        }
        JIAMEI_TRY(record.lastChange, state.lastChange());
        JIAMEI_TRY(record.logHead, state.logHead());
        JIAMEI_TRY(const auto sites, state.sites());
        record.sites = sites.size();
        return {};
    });
    JIAMEI_CHECK(done);
    return record;
}

FirstBad checkArchive(const HubFolder& hub, const Record& record)
{
    for (const auto& logged : record.log) {
        if (!hub.isKept(logged.file.digest))
            return badFile(logged.file, "file_missing");
    }
    for (const auto* files : {&record.waiting, &record.others}) {
        for (const auto& file : *files) {
            if (!hub.isKept(file.digest))
                return badFile(file, "file_missing");
        }
    }
    return std::nullopt;
}

FirstBad checkLog(const Record& record)
{
    Digest head{};
    ports::ChangeNumber change;
    for (const auto& logged : record.log) {
        change = ports::ChangeNumber(change.value() + 1);
        if (logged.change != change)
            return badFile(logged.file, "log");
        head = ports::nextLogHead(head, logged.file.digest, logged.file.state);
    }
    if (change != record.lastChange || head != record.logHead)
        return Json{{"what", "log"}, {"number", record.lastChange.value()}};
    return std::nullopt;
}

/// Imports again in the order of the log, then what waits; each must be what it was.
Result<FirstBad> importAgain(const HubFolder& hub, const Record& record, db::SqliteHubStore& beside, UtcTime now)
{
    FirstBad bad;
    const sync::OpenKept openKept = [&](const Digest& digest) { return hub.openKept(digest); };
    const auto done = beside.write([&](ports::HubTransaction& transaction) -> Done {
        JIAMEI_CHECK(transaction.putFacts(record.facts));
        for (auto sender : record.senders) {
            // A key that was revoked later was good for what came before.
            sender.revokedAfter.reset();
            JIAMEI_CHECK(transaction.putSender(sender));
        }
        for (const auto& placement : record.placements)
            JIAMEI_CHECK(transaction.putPlacement(placement));
        std::vector<ports::HubFile> files;
        files.reserve(record.log.size() + record.waiting.size());
        for (const auto& logged : record.log)
            files.push_back(logged.file);
        files.insert(files.end(), record.waiting.begin(), record.waiting.end());
        for (const auto& file : files) {
            JIAMEI_TRY(const auto source, hub.openKept(file.digest));
            JIAMEI_TRY(const auto outcome, sync::importFile(transaction, *source, now, openKept));
            if (outcome.state == file.state)
                continue;
            bad = badFile(file, "import");
            (*bad)["reason"] =
                std::string(outcome.reason ? nameOf(outcome.reason->code) : ports::nameOf(outcome.state));
            return {};
        }
        return {};
    });
    JIAMEI_CHECK(done);
    return bad;
}

Result<FirstBad> firstBad(HubFolder& hub, const Record& record, UtcTime now)
{
    JIAMEI_TRY(const auto damaged, hub.firstDamagedFile());
    if (damaged)
        return FirstBad(Json{{"what", "file_damaged"}, {"file", *damaged}});
    if (auto bad = checkArchive(hub, record))
        return bad;
    if (auto bad = checkLog(record))
        return bad;
    // Removed with the command, so nothing of it need outlive a power cut.
    const io::TemporaryFolder workshop;
    if (!workshop.isThere())
        return refuse(ErrorCode::StorageFailed, {{"detail", std::string("no temporary folder")}});
    JIAMEI_TRY(const auto beside,
               db::SqliteHubStore::open(workshop.path() / "hub.db", db::Connection::Existence::MayBeNew, {}, now));
    JIAMEI_TRY(auto bad, importAgain(hub, record, *beside, now));
    if (bad)
        return bad;
    JIAMEI_TRY(const auto difference, db::firstDifference(hub.store(), *beside));
    if (difference)
        return FirstBad(Json{{"what", "figures"}, {"table", difference->table}, {"site", difference->site.text()}});
    return FirstBad();
}

} // namespace

Result<Answer> verify(const Call& call)
{
    const auto now = call.surroundings.clock.now();
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    JIAMEI_TRY(const auto record, recordOf(*hub));
    JIAMEI_TRY(const auto bad, firstBad(*hub, record, now));
    Answer out;
    out.json = {{"ok", !bad},
                {"files", record.log.size() + record.waiting.size() + record.others.size()},
                {"sites", record.sites},
                {"changes", record.lastChange.value()},
                {"head", hexText(record.logHead)},
                {"first_bad", bad ? *bad : Json(nullptr)}};
    out.status = bad ? 3 : 0;
    out.text = bad ? say(call, "不一致，第一处：", "Does not agree, first: ") + bad->dump() + "\n"
                   : say(call, "全部一致：文件 ", "All agrees: files ") + out.json["files"].dump() +
                         say(call, "，网点 ", ", shops ") + out.json["sites"].dump() + "\n";
    return out;
}

} // namespace jiamei::hub
