// jiamei remind, remind list, mended, restore
#include "app/cli/claim_names.hpp"
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "app/io/reasons.hpp"
#include "core/points/reminder.hpp"
#include "core/points/restore.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

struct RemindInputs {
    std::string number;
    std::string rule;
    std::string reason;
    std::string until;
    std::string photo;
};

struct MendedInputs {
    std::int64_t reminder = 0;
};

struct RestoreInputs {
    std::string deduction;
    std::string reason;
};

/// `remind` stands alone and has words of its own below it, so its options are asked for here.
Done requireOptions(const RemindInputs& inputs)
{
    if (inputs.number.empty())
        return refuse(ErrorCode::OptionMissing, {{"option", "NO"}});
    if (inputs.rule.empty())
        return refuse(ErrorCode::OptionMissing, {{"option", "--rule"}});
    if (inputs.reason.empty())
        return refuse(ErrorCode::OptionMissing, {{"option", "--reason"}});
    return {};
}

Result<Answer> remind(Call& call, const RemindInputs& inputs)
{
    JIAMEI_CHECK(requireOptions(inputs));
    points::Remind command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.number));
    command.ruleCode = inputs.rule;
    command.reason = inputs.reason;
    if (!inputs.until.empty()) {
        JIAMEI_TRY(command.until, BusinessDate::parse(inputs.until));
    }
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.photo.empty()) {
        JIAMEI_TRY(command.photo, keepPicture(session, inputs.photo));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    const auto& made = document.payload.reminder_given();
    JIAMEI_TRY(const auto until, BusinessDate::ofDaysSince2020(made.until()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", command.household.text()},
                   {"rule", made.code()},
                   {"until", until.text()},
                   {"photo", made.photo().empty() ? Json() : Json(hexText(made.photo()))}};
    answer.text = io::fillIn(call.say({"单据 {document}：提醒 {household} 户 {title}，{until} 前改好就不扣分。\n",
                                       "Document {document}: household {household} is reminded, {title}; mended by "
                                       "{until}, nothing is deducted.\n"}),
                             {{"document", document.number.value()},
                              {"household", command.household.text()},
                              {"title", made.title()},
                              {"until", until.text()}},
                             call.language);
    return answer;
}

std::string wordOf(const Call& call, points::ReminderState state)
{
    switch (state) {
    case points::ReminderState::Open:
        return call.say({"待改", "open"});
    case points::ReminderState::Mended:
        return call.say({"已改好", "mended"});
    case points::ReminderState::Served:
        return call.say({"已扣分", "deducted"});
    }
    return {};
}

Result<Answer> listReminders(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(const auto reminders, state.reminders());
        Answer answer;
        answer.json["reminders"] = Json::array();
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"户编号", "No"})},
                         {call.say({"细则", "Rule"})},
                         {call.say({"期限", "Until"})},
                         {call.say({"状态", "State"})},
                         {call.say({"原因", "Why"})}});
        for (const auto& reminder : reminders) {
            JIAMEI_TRY(auto json, reminderJson(state, reminder));
            JIAMEI_TRY(const bool runs, points::isRunning(state, reminder));
            const auto shown = runs ? points::ReminderState::Open : reminder.state;
            table.add({std::to_string(reminder.document.value()), reminder.household.text(),
                       json["rule"].get<std::string>(), reminder.until.text(), wordOf(call, shown),
                       io::reasonText(json["reason"].get<std::string>(), call.language)});
            answer.json["reminders"].push_back(std::move(json));
        }
        answer.text = table.text();
        return answer;
    });
}

Result<Answer> mended(Call& call, const MendedInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(points::MendReminder{DocumentNumber(inputs.reminder)}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"reminder", inputs.reminder}, {"state", "mended"}};
    answer.text = io::fillIn(
        call.say({"提醒单 {reminder} 已改好，不扣分。\n", "Reminder {reminder} is mended; nothing is deducted.\n"}),
        {{"reminder", inputs.reminder}}, call.language);
    return answer;
}

Result<Answer> restore(Call& call, const RestoreInputs& inputs)
{
    JIAMEI_TRY(const auto name, parseClaimName(inputs.deduction));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(points::RestoreDeduction{name.id, inputs.reason}));
    const auto& made = document.payload.deduction_restored();
    JIAMEI_TRY(const auto household, HouseholdNumber::of(made.household()));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"restored", made.deduction().document()},
                   {"line", made.deduction().line()},
                   {"household", household.text()},
                   {"points", made.points()},
                   {"spendable", made.spendable_after()}};
    answer.text = io::fillIn(call.say({"单据 {document}：{household} 户整改，返还 {points} 分，可用 {spendable} 分。\n",
                                       "Document {document}: household {household} mended it, {points} points are "
                                       "given back; {spendable} spendable.\n"}),
                             {{"document", document.number.value()},
                              {"household", household.text()},
                              {"points", made.points()},
                              {"spendable", made.spendable_after()}},
                             call.language);
    return answer;
}

} // namespace

Result<Json> reminderJson(const ports::SiteState& state, const points::Reminder& reminder)
{
    JIAMEI_TRY(const auto document, state.document(reminder.document));
    if (!document)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "reminder"}, {"document", reminder.document.value()}});
    JIAMEI_TRY(const bool runs, points::isRunning(state, reminder));
    JIAMEI_TRY(const auto from, points::servesFrom(reminder));
    const auto& said = document->payload.reminder_given();
    const auto served = reminder.served.document.value();
    return Json{{"document", reminder.document.value()},
                {"household", reminder.household.text()},
                {"rule", said.code()},
                {"title", said.title()},
                {"reason", said.reason()},
                {"until", reminder.until.text()},
                {"deduct_from", from.text()},
                {"state", points::textOf(runs ? points::ReminderState::Open : reminder.state)},
                {"deduction", runs || served == 0 ? Json() : Json(served)},
                {"photo", reminder.photo.empty() ? Json() : Json(hexText(reminder.photo))}};
}

void addReminderCommands(Commands& commands)
{
    commands.add<RemindInputs>(
        commands.root(), "remind", "remind a household in private before a deduction",
        [](CLI::App& command, RemindInputs& inputs) {
            command.add_option("number", inputs.number, "household, as 0007 or 7")->type_name("NO");
            command.add_option("--rule", inputs.rule, "the deduction that would follow")->type_name("CODE");
            command.add_option("--reason", inputs.reason, "what is to be mended; no person's name")->type_name("TEXT");
            command.add_option("--until", inputs.until, "last day to mend it, not before the rule says")
                ->type_name("DATE");
            command.add_option("--photo", inputs.photo, "picture; kept by its hash")->type_name("FILE");
        },
        remind);
    auto& group = *commands.root().get_subcommand("remind");
    commands.add<NoInputs>(group, "list", "all reminders; for those who keep them", nothing, listReminders);
    commands.add<MendedInputs>(
        group, "mended", "it was put right; no deduction follows",
        [](CLI::App& command, MendedInputs& inputs) {
            command.add_option("reminder", inputs.reminder, "document of the reminder")->required()->type_name("DOC");
        },
        mended);
    commands.add<RestoreInputs>(
        group, "restore", "give a posted deduction back after it was mended, once; two persons",
        [](CLI::App& command, RestoreInputs& inputs) {
            command.add_option("deduction", inputs.deduction, "document of the deduction")
                ->required()
                ->type_name("DOC[/LINE]");
            command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
        },
        restore);
}

} // namespace jiamei::cli
