// jiamei sync enrol | write | read | status | show
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/site_outbox.hpp"
#include "app/io/sync_files.hpp"
#include "core/points/rule_set.hpp"
#include "core/sync/accept.hpp"
#include "core/sync/totals.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>

namespace jiamei::cli {

namespace {

struct ToInputs {
    std::string to;
};

struct ReadInputs {
    std::vector<std::string> files;
    std::string code;
};

struct ShowInputs {
    std::string file;
};

Result<Answer> enrol(Call& call, const ToInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    const auto& signer = session.folder().syncSigner();
    const UnstoppableSection section;
    JIAMEI_TRY(const auto file, io::writeSiteEnrolment(session.store(), signer, inputs.to));
    const auto digits = sync::digitsOf(signer.publicKey());
    Answer answer;
    answer.json = {{"file", file.string()}, {"digits", digits}};
    answer.text =
        io::fillIn(call.say({"登记文件 {file}\n核对码 {digits}，请与汇总端显示的逐组核对。\n",
                             "Enrolment file {file}\nDigits {digits}: compare them with what the hub shows.\n"}),
                   {{"file", file.string()}, {"digits", digits}}, call.language);
    return answer;
}

Result<Answer> write(Call& call, const ToInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    auto& folder = session.folder();
    const UnstoppableSection section;
    JIAMEI_TRY(const auto written, io::handOver({.store = session.store(),
                                                 .signer = folder.syncSigner(),
                                                 .random = call.random,
                                                 .moment = session.moment(),
                                                 .program = std::string("jiamei ") + JIAMEI_VERSION,
                                                 .outbox = folder.outbox(),
                                                 .to = inputs.to}));
    JIAMEI_CHECK(folder.writeHeadCopy());
    const auto entries = written.range.to.seq.value() - written.range.from.seq.value();
    Answer answer;
    answer.json = {{"file", written.file.string()},
                   {"from", written.range.from.seq.value()},
                   {"to", written.range.to.seq.value()},
                   {"head", hexText(written.range.to.digest)},
                   {"entries", entries},
                   {"number", written.number},
                   {"again", written.isAgain},
                   {"addressed", written.range.addressee.has_value()}};
    answer.text = io::fillIn(
        call.say({"上报文件 {file}，{entries} 行流水，指纹 {head}。现在可以安全取下。\n",
                  "Sync file {file}, {entries} rows, fingerprint {head}. It is safe to remove now.\n"}),
        {{"file", written.file.string()}, {"entries", entries}, {"head", fingerprintText(written.range.to.digest)}},
        call.language);
    return answer;
}

// ---- what comes down -----------------------------------------------------------------------------------------------

struct Trust {
    SiteId site;
    std::optional<PublicKey> key;
};

Result<Trust> trustOf(Session& session)
{
    return session.look([](const ports::SiteState& state) -> Result<Trust> {
        JIAMEI_TRY(const auto facts, state.site());
        return Trust{facts.site, asPublicKey(facts.hubKey)};
    });
}

/// A person compares the sixteen digits, now or by --code; without either the key is taken and marked.
Result<bool> compareDigits(Call& call, const PublicKey& key, const std::string& code)
{
    const auto digits = sync::digitsOf(key);
    auto typed = code;
    if (typed.empty() && call.console.isTerminal) {
        call.console.err << call.say(
                                {"请输入汇总端显示的十六位核对码：", "Type the sixteen digits that the hub shows: "})
                         << std::flush;
        std::getline(call.console.in, typed);
    } else if (typed.empty()) {
        return false;
    }
    if (!sync::areDigitsOf(typed, key))
        return refuse(ErrorCode::EnrolmentCodeWrong, {{"code", digits}});
    return true;
}

/// Doing it twice is not a mistake.
Result<bool> isNew(const Result<journal::StoredDocument>& written)
{
    if (written)
        return !written->isRepeat;
    if (written.error().code == ErrorCode::NothingToDo)
        return false;
    return refuse(written.error());
}

struct TakenOffers {
    int drafts = 0;  ///< new ones
    int useless = 0; ///< of a newer program, or not for this shop
};

/// Each offer becomes a draft, once; the village votes on it like on any other. One that is of no use blocks nothing.
Result<TakenOffers> takeOffers(Session& session, const operators::Authority& authority, const std::string& file,
                               const sync::CountyFile& county)
{
    TakenOffers taken;
    JIAMEI_TRY(const auto hub, household::DivisionCode::parse(county.unit));
    for (const auto& bytes : county.offers) {
        const auto offer = sync::usableOffer(bytes, hub);
        if (!offer) {
            ++taken.useless;
            continue;
        }
        const points::DraftRules draft{offer->rules, offer->first, offer->unit.text(), offer->number};
        const auto part = "offer " + draft.offeredBy + " " + std::to_string(offer->number) + " " + file;
        JIAMEI_TRY(const bool isDrafted, isNew(session.run(authority, draft, part)));
        taken.drafts += isDrafted ? 1 : 0;
    }
    return taken;
}

struct ReadFile {
    Json json;
    std::optional<Error> refusal; ///< of its receipt; what else it brings was taken all the same
};

Result<ReadFile> readOne(Session& session, const operators::Authority& authority, const std::string& file,
                         const std::string& code)
{
    JIAMEI_TRY(const auto trust, trustOf(session));
    JIAMEI_TRY(const auto source, io::FileSource::open(file));
    JIAMEI_TRY(const auto county, sync::readCountyFile(*source, trust.key, trust.site.text()));
    bool hasNews = false;
    if (!trust.key) {
        JIAMEI_TRY(const auto isCompared, compareDigits(session.call(), county.key, code));
        JIAMEI_TRY(hasNews,
                   isNew(session.run(authority, sync::TrustHub{county.unit, county.key, isCompared}, "trust " + file)));
    }
    std::optional<Error> refusal;
    if (county.receipt) {
        const auto isReceiptNew =
            isNew(session.run(authority, sync::AcceptReceipt{county.unit, *county.receipt}, "receipt " + file));
        hasNews = hasNews || isReceiptNew.value_or(false);
        if (!isReceiptNew && isReceiptNew.error().code == ErrorCode::ReceiptNotInChain)
            refusal = isReceiptNew.error();
        else if (!isReceiptNew)
            return refuse(isReceiptNew.error());
    }
    JIAMEI_TRY(const auto offers, takeOffers(session, authority, file, county));
    hasNews = hasNews || offers.drafts > 0;
    return ReadFile{Json{{"file", file},
                         {"state", refusal   ? "refused"
                                   : hasNews ? "new"
                                             : "nothing"},
                         {"drafts", offers.drafts},
                         {"useless_offers", offers.useless},
                         {"reason", refusal ? nameOf(refusal->code) : ""},
                         {"unit", county.unit},
                         {"number", county.number},
                         {"digits", sync::digitsOf(county.key)},
                         {"acknowledged", county.receipt && !refusal ? Json(county.receipt->seq.value()) : Json()}},
                    refusal};
}

std::string sentenceOf(const Call& call, const Json& read)
{
    return io::fillIn(
        call.say({"{file}：已读[，汇总端确认到第 {seq} 行][，带来 {drafts} 份细则草案，请村民表决]\n",
                  "{file}: read[, the hub has everything up to row {seq}][, brings {drafts} draft rule sets to "
                  "vote on]\n"}),
        {{"file", read["file"].get<std::string>()},
         {"seq", read["acknowledged"].is_null() ? "" : read["acknowledged"].dump()},
         {"drafts", read["drafts"] == 0 ? "" : read["drafts"].dump()}},
        call.language);
}

Result<Answer> read(Call& call, const ReadInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    for (const auto& file : inputs.files)
        JIAMEI_CHECK(io::FileSource::open(file));
    JIAMEI_TRY(const auto authority, session.signIn());
    Answer answer;
    answer.json["files"] = Json::array();
    for (const auto& file : inputs.files) {
        const auto read = readOne(session, authority, file, inputs.code);
        const auto refusal = read ? read->refusal : std::optional(read.error());
        answer.json["files"].push_back(
            read ? read->json : Json{{"file", file}, {"state", "refused"}, {"reason", nameOf(refusal->code)}});
        if (read)
            answer.text += sentenceOf(call, read->json);
        if (!refusal)
            continue;
        if (familyOf(refusal->code) == ErrorFamily::Device)
            return refuse(*refusal);
        // One bad file blocks none of the others; its status is that of a refusal, whatever is wrong with it.
        answer.status = kRefused;
        answer.text += file + ": " + io::messageOf(*refusal, call.language).text(call.language) + "\n";
        if (!answer.json.contains("error"))
            answer.json["error"] = cli::jsonOf(*refusal, call.language);
    }
    return answer;
}

Result<Answer> status(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto status, session.look([](const ports::SiteState& state) { return sync::syncStatus(state); }));
    const auto oldest = status.oldestDay ? status.oldestDay->text() : std::string();
    Answer answer;
    answer.json = {{"unsent", status.unsent},
                   {"oldest_day", status.oldestDay ? Json(oldest) : Json()},
                   {"last_receipt", Json()},
                   {"hub", status.hubUnit},
                   {"compared", status.isCompared}};
    if (status.receipt)
        answer.json["last_receipt"] = {{"epoch", epochText(status.receipt->epoch)},
                                       {"seq", status.receipt->seq.value()},
                                       {"head", hexText(status.receipt->head)},
                                       {"file", status.receipt->fileNumber}};
    answer.text = io::fillIn(call.say({"未确认 {unsent} 行[，最早 {oldest}]。\n",
                                       "{unsent} rows without a receipt[, the oldest of {oldest}].\n"}),
                             {{"unsent", status.unsent}, {"oldest", oldest}}, call.language);
    if (status.hubUnit.empty())
        answer.text += call.say({"还没有登记到汇总端。\n", "Not enrolled at a hub.\n"});
    else
        answer.text +=
            std::string(call.say({"汇总端 ", "Hub "})) + status.hubUnit +
            (status.isCompared ? "\n" : call.say({"，核对码没有核对\n", ", its digits were not compared\n"}));
    return answer;
}

// ---- what a file says ----------------------------------------------------------------------------------------------

Json dayJson(const sync::pb::Day& day)
{
    const auto date = BusinessDate::ofDaysSince2020(day.date());
    const auto& totals = day.totals();
    return {{"day", day.number()},
            {"date", date && day.number() != 0 ? date->text() : std::string()},
            {"open", day.open()},
            {"points_awarded", totals.points_awarded()},
            {"points_deducted", totals.points_deducted()},
            {"points_redeemed", totals.points_redeemed()},
            {"redemptions", totals.redemptions()}};
}

Done addSections(sync::FileReader& reader, Json& json)
{
    json["sections"] = Json::array();
    for (;;) {
        JIAMEI_TRY(const auto section, reader.next());
        if (!section)
            return {};
        json["sections"].push_back({{"type", static_cast<int>(section->type)}, {"bytes", section->bytes.size()}});
        if (section->type != sync::SectionType::Days)
            continue;
        JIAMEI_TRY(const auto days, sync::parseSection<sync::pb::Days>(*section));
        for (const auto& day : days.days())
            json["days"].push_back(dayJson(day));
    }
}

Json rangeJson(const sync::pb::Head& head)
{
    return {{"epoch", epochText(EpochId(head.epoch()))}, {"seq", head.seq()}, {"head", hexText(head.digest())}};
}

/// Signature first. Of this site's keys and its hub's, except enrolments, which come from anybody.
Result<Answer> show(Call& call, const ShowInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto trust, trustOf(session));
    const auto own = session.folder().syncSigner().publicKey();
    JIAMEI_TRY(const auto source, io::FileSource::open(inputs.file));
    JIAMEI_TRY(const auto digests, sync::digestsOf(*source));
    constexpr std::array kAccepted{sync::Purpose::Sync, sync::Purpose::County, sync::Purpose::Enrolment};
    JIAMEI_TRY(auto reader, sync::FileReader::open(*source, digests, kAccepted,
                                                   [&](sync::Purpose purpose, const PublicKey& key) -> Result<bool> {
                                                       return purpose == sync::Purpose::Enrolment || key == own ||
                                                              (trust.key && key == *trust.key);
                                                   }));
    const auto& header = reader.header();
    constexpr std::array<const char*, 4> kPurposes{"", "sync", "county", "enrolment"};
    Answer answer;
    answer.json = {{"file", inputs.file},
                   {"purpose", kPurposes.at(static_cast<std::size_t>(reader.purpose()))},
                   {"digest", hexText(digests.whole)},
                   {"key", sync::digitsOf(reader.key())},
                   {"site", header.site()},
                   {"unit", header.unit()},
                   {"addressee", header.addressee()},
                   {"number", header.number()},
                   {"from", rangeJson(header.from())},
                   {"to", rangeJson(header.to())},
                   {"days", Json::array()}};
    JIAMEI_CHECK(addSections(reader, answer.json));
    answer.text =
        io::fillIn(call.say({"签名有效：{purpose}，{site}{unit}，第 {number} 号，从第 {from} 行到第 {to} 行\n",
                             "The signature holds: {purpose}, {site}{unit}, number {number}, rows {from} to {to}\n"}),
                   {{"purpose", answer.json["purpose"].get<std::string>()},
                    {"site", header.site()},
                    {"unit", header.unit()},
                    {"number", header.number()},
                    {"from", header.from().seq()},
                    {"to", header.to().seq()}},
                   call.language);
    return answer;
}

void addTo(CLI::App& command, ToInputs& inputs)
{
    command.add_option("--to", inputs.to, "stick or folder")->required()->type_name("DIR");
}

} // namespace

void addSyncCommands(Commands& commands)
{
    auto& group = commands.group("sync", "files to and from the hub");
    commands.add<ToInputs>(group, "enrol", "the file that makes this shop known to a hub", addTo, enrol);
    commands.add<ToInputs>(group, "write", "everything the hub has not acknowledged", addTo, write);
    commands.add<ReadInputs>(
        group, "read", "the hub's answers",
        [](CLI::App& command, ReadInputs& inputs) {
            command.add_option("files", inputs.files, "county files")->required()->type_name("FILE");
            command.add_option("--code", inputs.code, "sixteen digits that the hub shows, at the first answer")
                ->type_name("DIGITS");
        },
        read);
    commands.add<NoInputs>(group, "status", "what still waits for a receipt", nothing, status);
    commands.add<ShowInputs>(
        group, "show", "what a file says, once its signature holds",
        [](CLI::App& command, ShowInputs& inputs) {
            command.add_option("file", inputs.file, "sync, county or enrolment file")->required()->type_name("FILE");
        },
        show);
}

} // namespace jiamei::cli
