#include "app/hub/commands.hpp"

#include "app/io/importers.hpp"
#include "app/io/row_reader.hpp"
#include "app/io/sync_files.hpp"
#include "app/io/table.hpp"
#include "core/sync/enrolment.hpp"
#include "core/sync/hub_sites.hpp"

#include <algorithm>
#include <map>

namespace jiamei::hub {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 100'000;
constexpr std::size_t kGroup = 200; ///< files of one transaction

/// Named files as they are named; of a folder the sync files in it, links left alone.
Result<std::vector<fs::path>> filesOf(const std::vector<std::string>& paths)
{
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        std::error_code failed;
        if (!fs::exists(path, failed))
            return refuse(ErrorCode::FileMissing, {{"file", fs::path(path).filename().string()}});
        if (!fs::is_directory(path, failed)) {
            files.emplace_back(path);
            continue;
        }
        std::vector<fs::path> found;
        for (fs::recursive_directory_iterator entry(path, failed), end; !failed && entry != end;
             entry.increment(failed)) {
            if (entry->path().extension() == ".jms" && entry->symlink_status().type() == fs::file_type::regular)
                found.push_back(entry->path());
            if (found.size() > kMostFiles)
                break;
        }
        if (failed)
            return refuse(ErrorCode::FileUnreadable, {{"file", fs::path(path).filename().string()}});
        std::sort(found.begin(), found.end());
        files.insert(files.end(), found.begin(), found.end());
    }
    if (files.size() > kMostFiles)
        return refuse(ErrorCode::UsageWrong, {{"detail", "too many files"}});
    return files;
}

class Tally {
public:
    explicit Tally(const Call& call) : m_call(call) {}

    void add(const fs::path& path, const sync::ImportOutcome& outcome)
    {
        const std::string state(ports::nameOf(outcome.state));
        Json line = {{"file", path.filename().string()},
                     {"state", state},
                     {"reason", outcome.reason ? std::string(nameOf(outcome.reason->code)) : std::string()},
                     {"site", outcome.owner},
                     {"number", outcome.number}};
        if (outcome.reason)
            line["message"] =
                io::messageOf(*outcome.reason, m_call.surroundings.language).text(m_call.surroundings.language);
        m_text += path.filename().string() + "  " + state + "  " + outcome.owner +
                  (outcome.reason ? "  " + line["message"].get<std::string>() : std::string()) + "\n";
        m_files.push_back(std::move(line));
        ++m_counts[outcome.state];
    }

    [[nodiscard]] Answer answer() const
    {
        Answer out;
        out.json["files"] = m_files;
        out.text = m_text;
        for (int i = 1; i <= static_cast<int>(ports::FileState::Bad); ++i) {
            const auto state = static_cast<ports::FileState>(i);
            const auto count = m_counts.contains(state) ? m_counts.at(state) : 0;
            out.json[std::string(ports::nameOf(state))] = count;
            const bool isIn = state == ports::FileState::New || state == ports::FileState::Duplicate;
            if (count > 0 && !isIn)
                out.status = 1;
        }
        return out;
    }

private:
    const Call& m_call;
    Json m_files = Json::array();
    std::string m_text;
    std::map<ports::FileState, int> m_counts;
};

/// What the disk or the database did, and no single file: nothing more can be imported.
bool stopsEverything(const Error& error)
{
    const bool isOfTheFile = error.code == ErrorCode::FileMissing || error.code == ErrorCode::FileUnreadable ||
                             error.code == ErrorCode::FileTooLarge;
    return !isOfTheFile &&
           (familyOf(error.code) == ErrorFamily::Device || familyOf(error.code) == ErrorFamily::Damaged);
}

sync::ImportOutcome badOutcome(const Error& error)
{
    sync::ImportOutcome outcome;
    outcome.reason = error;
    return outcome;
}

/// One file with a savepoint of its own.
Result<sync::ImportOutcome> importOne(ports::HubTransaction& transaction, const HubFolder& hub, const Digest& digest,
                                      UtcTime now)
{
    const sync::OpenKept openKept = [&](const Digest& kept) { return hub.openKept(kept); };
    sync::ImportOutcome outcome;
    const auto done = transaction.attempt([&]() -> Result<ports::HubTransaction::Outcome> {
        JIAMEI_TRY(const auto source, hub.openKept(digest));
        JIAMEI_TRY(outcome, sync::importFile(transaction, *source, now, openKept));
        return ports::HubTransaction::Outcome::Keep;
    });
    if (done)
        return outcome;
    if (stopsEverything(done.error()))
        return refuse(done.error());
    return badOutcome(done.error());
}

Result<Answer> importFiles(const Call& call, HubFolder& hub, const std::vector<fs::path>& files)
{
    Tally tally(call);
    for (std::size_t begin = 0; begin < files.size(); begin += kGroup) {
        const auto group = std::span(files).subspan(begin, std::min(kGroup, files.size() - begin));
        // Kept before it is counted: what the database says came is in the archive.
        std::vector<Result<Digest>> digests;
        for (const auto& file : group) {
            digests.push_back(hub.keep(file));
            if (!digests.back() && stopsEverything(digests.back().error()))
                return refuse(digests.back().error());
        }
        std::vector<sync::ImportOutcome> outcomes;
        const auto done = hub.store().write([&](ports::HubTransaction& transaction) -> Done {
            for (const auto& digest : digests) {
                if (!digest) {
                    outcomes.push_back(badOutcome(digest.error()));
                    continue;
                }
                JIAMEI_TRY(auto outcome, importOne(transaction, hub, *digest, call.surroundings.clock.now()));
                outcomes.push_back(std::move(outcome));
            }
            return {};
        });
        JIAMEI_CHECK(done);
        for (std::size_t i = 0; i < group.size(); ++i)
            tally.add(group[i], outcomes[i]);
    }
    return tally.answer();
}

/// The first four of the sixteen digits that people compare.
std::string keyDigits(const PublicKey& key)
{
    return sync::digitsOf(key).substr(0, 4);
}

struct SiteRow {
    ports::ExpectedSite site;
    std::optional<ports::Placement> placement;
};

Result<ports::SiteStatus> parseStatus(std::string_view text)
{
    if (text.empty() || text == "运行" || text == "running")
        return ports::SiteStatus::Running;
    if (text == "停业" || text == "closed")
        return ports::SiteStatus::Closed;
    if (text == "待补货" || text == "awaiting goods")
        return ports::SiteStatus::AwaitingGoods;
    return refuse(ErrorCode::CellUnknown, {{"value", std::string(text)}});
}

Result<io::Imported<SiteRow>> readSites(const io::Table& table)
{
    enum Column : std::size_t { Site, Name, Contact, Phone, OpenedOn, Status, Village, From };
    JIAMEI_TRY(const auto columns, io::ColumnMap::of(table, {{"网点", "网点编号", "site"},
                                                             {"名称", "name"},
                                                             {"联系人", "contact"},
                                                             {"电话", "phone"},
                                                             {"开业日期", "opened on", "opened_on"},
                                                             {"状态", "status"},
                                                             {"所属村", "village"},
                                                             {"起始日期", "from"}}));
    io::Imported<SiteRow> imported;
    for (const auto& row : table.rows) {
        io::RowReader reader(columns, row, imported.problems);
        SiteRow value;
        value.site.site = reader.required(Site, [](std::string_view text) { return SiteId::parse(text); });
        value.site.name = reader.text(Name);
        value.site.contact = reader.text(Contact);
        value.site.phone = reader.text(Phone);
        value.site.openedOn = reader.optional(OpenedOn, io::parseSheetDate);
        value.site.status = reader.optional(Status, parseStatus).value_or(ports::SiteStatus::Running);
        const auto village = reader.optional(Village, [](std::string_view text) { return VillageCode::parse(text); });
        const auto from = reader.optional(From, io::parseSheetDate);
        if (village)
            value.placement = ports::Placement{value.site.site, from.value_or(BusinessDate()), *village};
        if (reader.isGood())
            imported.rows.push_back({row.number, std::move(value)});
    }
    return imported;
}

Result<Answer> importSites(const Call& call, HubFolder& hub, const std::string& file)
{
    JIAMEI_TRY(const auto table, io::readTable(file));
    JIAMEI_TRY(const auto imported, readSites(table));
    Answer out;
    auto errors = Json::array();
    for (const auto& problem : imported.problems) {
        const auto message = io::messageOf(problem.error, call.surroundings.language).text(call.surroundings.language);
        errors.push_back({{"row", problem.row}, {"column", problem.column}, {"message", message}});
        out.text += std::to_string(problem.row) + " " + problem.column + ": " + message + "\n";
    }
    std::int64_t added = 0;
    std::int64_t changed = 0;
    if (imported.problems.empty()) {
        const auto done = hub.store().write([&](ports::HubTransaction& transaction) -> Done {
            JIAMEI_TRY(const auto before, transaction.expectedSites());
            for (const auto& row : imported.rows) {
                const bool known = std::any_of(before.begin(), before.end(),
                                               [&](const auto& site) { return site.site == row.value.site.site; });
                ++(known ? changed : added);
                JIAMEI_CHECK(transaction.putExpectedSite(row.value.site));
                if (row.value.placement)
                    JIAMEI_CHECK(transaction.putPlacement(*row.value.placement));
            }
            return {};
        });
        JIAMEI_CHECK(done);
    }
    out.status = imported.problems.empty() ? 0 : 1;
    out.json = {{"rows", table.rows.size()}, {"added", added}, {"changed", changed}, {"errors", errors}};
    out.text += say(call, "新增 ", "added ") + std::to_string(added) + say(call, "，更新 ", ", changed ") +
                std::to_string(changed) + "\n";
    return out;
}

} // namespace

Result<Answer> importPaths(const Call& call)
{
    const auto& paths = call.options.paths;
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    if (paths.front() == "sites") {
        if (paths.size() != 2)
            return refuse(ErrorCode::UsageWrong, {{"detail", "import sites FILE"}});
        return importSites(call, *hub, paths.back());
    }
    JIAMEI_TRY(const auto files, filesOf(paths));
    return importFiles(call, *hub, files);
}

Result<Answer> answer(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    const Moment moment{call.surroundings.clock.now(), TimeQuality::Sure};
    Answer out;
    auto files = Json::array();
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.facts());
        JIAMEI_TRY(const auto change, state.lastChange());
        JIAMEI_TRY(const auto senders, state.senders());
        for (const auto& sender : senders) {
            // A unit may have two keys for a while; each gets an answer of its own.
            const auto path = call.options.folder / sync::fileName(sender.owner() + "-" + keyDigits(sender.key),
                                                                   facts.epoch, change.value(), "jmc");
            JIAMEI_TRY(const auto file, io::DurableFile::create(path));
            JIAMEI_CHECK(sync::writeCountyFile(state, sender, hub->signer(), moment, *file));
            JIAMEI_CHECK(file->finish());
            files.push_back({{"file", path.string()}, {"site", sender.owner()}});
            out.text += path.string() + "\n";
        }
        return {};
    });
    JIAMEI_CHECK(done);
    const auto digits = sync::digitsOf(hub->signer().publicKey());
    out.json = {{"files", files}, {"code", digits}};
    out.text += say(call, "核对码 ", "digits ") + digits + "\n";
    return out;
}

Result<Answer> syncWrite(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    const Moment moment{call.surroundings.clock.now(), TimeQuality::Sure};
    Answer out;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.facts());
        JIAMEI_TRY(const auto change, state.lastChange());
        JIAMEI_TRY(const auto head, state.logHead());
        const auto path = call.options.folder / sync::fileName(facts.unit.text(), facts.epoch, change.value(), "jms");
        JIAMEI_TRY(const auto file, io::DurableFile::create(path));
        JIAMEI_CHECK(sync::writeHubReport(state, hub->signer(), {moment, "jiamei-hub"}, *file));
        JIAMEI_CHECK(file->finish());
        out.json = {{"file", path.string()},
                    {"from", facts.acknowledged.value()},
                    {"to", change.value()},
                    {"head", hexText(head)},
                    {"entries", change.value() - facts.acknowledged.value()}};
        out.text = path.string() + "\n";
        return {};
    });
    JIAMEI_CHECK(done);
    return out;
}

Result<Answer> syncRead(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    JIAMEI_TRY(const auto source, io::FileSource::open(call.options.file));
    ports::HubFacts facts;
    const auto loaded = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(facts, state.facts());
        return {};
    });
    JIAMEI_CHECK(loaded);
    JIAMEI_TRY(const auto file, sync::readCountyFile(*source, facts.upperKey, facts.unit.text()));
    bool isCompared = facts.upperKey.has_value();
    if (!facts.upperKey) {
        JIAMEI_TRY(isCompared, compareDigits(call, file.key));
    }
    std::optional<Error> refusal; // of the receipt; what else the file brings is taken all the same
    const auto done = hub->store().write([&](ports::HubTransaction& transaction) -> Done {
        JIAMEI_TRY(auto now, transaction.facts());
        now.upperUnit = file.unit;
        now.upperKey = file.key;
        if (file.receipt) {
            const auto acknowledged = sync::acknowledgedBy(transaction, *file.receipt);
            if (acknowledged)
                now.acknowledged = *acknowledged;
            else if (acknowledged.error().code == ErrorCode::ReceiptNotInChain)
                refusal = acknowledged.error();
            else
                return refuse(acknowledged.error());
        }
        facts = now;
        JIAMEI_CHECK(sync::keepOffers(transaction, file.offers));
        return transaction.putFacts(now);
    });
    JIAMEI_CHECK(done);
    Answer out;
    out.json = {{"unit", facts.upperUnit},
                {"compared", isCompared},
                {"acknowledged", facts.acknowledged.value()},
                {"reason", refusal ? std::string(nameOf(refusal->code)) : std::string()}};
    out.text = facts.upperUnit + "  " + std::to_string(facts.acknowledged.value()) + "\n";
    if (refusal) {
        out.status = 1;
        out.text +=
            say(call, "上级已确认的记录，本机没有：本机数据比上级旧。请换回更新的备份，再上报。\n",
                "The hub above acknowledges what this folder does not hold: it is older than what was sent. Put "
                "a newer copy back before anything more is handed up.\n");
    }
    return out;
}

} // namespace jiamei::hub
