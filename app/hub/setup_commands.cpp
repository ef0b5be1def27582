#include "app/hub/commands.hpp"

#include "app/io/importers.hpp"
#include "app/io/sync_files.hpp"
#include "app/io/table.hpp"
#include "core/sync/enrolment.hpp"
#include "core/sync/rollup.hpp"
#include "core/sync/sender_kind.hpp"

#include <algorithm>
#include <istream>
#include <ostream>

namespace jiamei::hub {

namespace {

namespace fs = std::filesystem;

std::string enrolmentName(const std::string& owner)
{
    return "jiamei-" + owner + ".jme";
}

/// A key belongs to one sender for ever; a sender may get a new key with a new machine.
Done checkSender(const ports::HubState& hub, const ports::Sender& sender)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    JIAMEI_TRY(const auto known, hub.sender(sender.key));
    if (known && (known->site != sender.site || known->unit != sender.unit))
        return refuse(ErrorCode::AlreadyEnrolled, {{"site", known->owner()}});
    JIAMEI_CHECK(sync::checkKind(hub, sender));
    if (sender.unit) {
        if (!facts.unit.contains(*sender.unit) || facts.unit == *sender.unit)
            return refuse(ErrorCode::UnitUnknown, {{"unit", sender.unit->text()}});
        return {};
    }
    JIAMEI_TRY(const auto placements, hub.placements());
    const auto village = sync::villageOn(placements, *sender.site, std::nullopt);
    if (!facts.unit.contains(household::DivisionCode::of(village)))
        return refuse(ErrorCode::UnitUnknown, {{"unit", village.text()}});
    return {};
}

} // namespace

Result<household::DivisionCode> parseUnit(const std::string& text)
{
    constexpr std::size_t kDigits = 12;
    if (text.size() == kDigits) {
        for (const std::size_t length : {2U, 4U, 6U, 9U}) {
            if (text.find_first_not_of('0', length) == std::string::npos)
                return household::DivisionCode::parse(text.substr(0, length));
        }
    }
    return household::DivisionCode::parse(text);
}

Result<bool> compareDigits(const Call& call, const PublicKey& key)
{
    const auto digits = sync::digitsOf(key);
    std::string typed = call.options.code;
    if (typed.empty()) {
        if (!call.surroundings.isTerminal)
            return false;
        call.surroundings.err << say(call, "核对码 ", "Digits ") << digits
                              << say(call, "。请输入对方屏幕上的十六位：", ". Type the sixteen on the other side: ")
                              << std::flush;
        std::getline(call.surroundings.in, typed);
    }
    if (!sync::areDigitsOf(typed, key))
        return refuse(ErrorCode::EnrolmentCodeWrong, {{"code", digits}});
    return true;
}

Result<Answer> init(const Call& call)
{
    const auto& options = call.options;
    ports::HubFacts facts;
    JIAMEI_TRY(facts.unit, parseUnit(options.unit));
    const auto level = household::parseLevel(options.level);
    if (!level || *level == household::DivisionLevel::Village || *level != facts.unit.level())
        return refuse(ErrorCode::UsageWrong, {{"detail", "--level " + options.level}});
    const auto* division = household::Divisions::gansu().find(facts.unit);
    if (division == nullptr)
        return refuse(ErrorCode::UnitUnknown, {{"unit", options.unit}});
    facts.name = options.name.empty() ? division->name : options.name;
    JIAMEI_TRY(const auto hub,
               HubFolder::create(options.data, facts, call.surroundings.clock, call.surroundings.random));
    const auto digits = sync::digitsOf(hub->signer().publicKey());
    Answer out;
    out.json = {{"unit", facts.unit.text()}, {"name", facts.name}, {"level", options.level}, {"code", digits}};
    out.text = facts.name + say(call, " 汇总端已建立，核对码 ", ": hub made, digits ") + digits + "\n";
    return out;
}

Result<Answer> enrol(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    JIAMEI_TRY(const auto source, io::FileSource::open(call.options.file));
    JIAMEI_TRY(const auto enrolment, sync::readEnrolment(*source));
    ports::Sender sender;
    sender.key = enrolment.key;
    sender.site = enrolment.site;
    sender.unit = enrolment.unit;
    sender.name = enrolment.name;
    sender.isPractice = enrolment.isPractice;
    // Before a person reads out sixteen digits for nothing.
    JIAMEI_CHECK(hub->store().read([&](const ports::HubState& state) { return checkSender(state, sender); }));
    JIAMEI_TRY(sender.isCompared, compareDigits(call, sender.key));
    sender.enrolledAt = call.surroundings.clock.now();
    const auto done = hub->store().write([&](ports::HubTransaction& transaction) -> Done {
        // Once more: while they were compared, another sender may have been enrolled.
        JIAMEI_CHECK(checkSender(transaction, sender));
        JIAMEI_TRY(const auto known, transaction.sender(sender.key));
        if (known) {
            sender.isCompared = sender.isCompared || known->isCompared;
            sender.revokedAfter = known->revokedAfter;
            sender.enrolledAt = known->enrolledAt;
        }
        return transaction.putSender(sender);
    });
    JIAMEI_CHECK(done);
    const auto digits = sync::digitsOf(sender.key);
    Answer out;
    out.json = {{sender.site ? "site" : "unit", sender.owner()},
                {"name", sender.name},
                {"code", digits},
                {"compared", sender.isCompared}};
    out.text =
        sender.owner() + " " + sender.name + "  " + digits +
        (sender.isCompared ? say(call, "  已核对\n", "  compared\n") : say(call, "  未核对\n", "  not compared\n"));
    return out;
}

Result<Answer> syncEnrol(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    fs::path path;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.facts());
        path = call.options.folder / enrolmentName(facts.unit.text());
        JIAMEI_TRY(const auto file, io::DurableFile::create(path));
        JIAMEI_CHECK(sync::writeEnrolment(state, hub->signer(), *file));
        return file->finish();
    });
    JIAMEI_CHECK(done);
    const auto digits = sync::digitsOf(hub->signer().publicKey());
    Answer out;
    out.json = {{"file", path.string()}, {"code", digits}};
    out.text = path.string() + "\n" + digits + "\n";
    return out;
}

} // namespace jiamei::hub
