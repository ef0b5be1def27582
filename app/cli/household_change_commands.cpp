// jiamei household member | split | merge | close | reopen: each one document of two persons.
#include "app/cli/pictures.hpp"
#include "app/cli/session.hpp"
#include "app/cli/wording.hpp"
#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "core/points/award.hpp"

#include <CLI/Validators.hpp>

namespace jiamei::cli {

namespace {

using household::PersonalField;

struct MemberInputs {
    std::string number;
    std::uint32_t members = 0;
    std::optional<std::uint32_t> residents;
    std::optional<std::uint32_t> women;
};

struct SplitInputs {
    std::string number;
    std::string newNumber = "auto";
    std::string name;
    std::string door;
    std::string phone;
    std::optional<std::string> group;
    std::uint32_t members = 0;
    std::optional<std::uint32_t> residents;
    std::optional<std::uint32_t> women;
    std::string share;
    std::string agreement;
};

struct MergeInputs {
    std::string number;
    std::string into;
};

struct CloseInputs {
    std::string number;
    std::string reason = "closed";
    bool isExpiring = false;
};

struct ReopenInputs {
    std::string number;
};

/// What a number holds after a change.
Json jsonOf(HouseholdNumber number, const points::Figures& figures)
{
    return {{"household", number.text()},
            {"spendable", figures.spendable.value()},
            {"pending", figures.pending.value()},
            {"honour", figures.honour.value()},
            {"owed", figures.owed.value()}};
}

std::string lineOf(const Call& call, HouseholdNumber number, const points::Figures& figures)
{
    return io::fillIn(
        call.say({"{household} 户：可用 {spendable} 分，待入账 {pending} 分，荣誉分 {honour}，欠 {owed} 分。\n",
                  "Household {household}: {spendable} spendable, {pending} pending, honour {honour}, "
                  "{owed} owed.\n"}),
        {{"household", number.text()},
         {"spendable", figures.spendable.value()},
         {"pending", figures.pending.value()},
         {"honour", figures.honour.value()},
         {"owed", figures.owed.value()}},
        call.language);
}

/// The document's answer with the figures of the numbers it is about.
Result<Answer> answerFor(Call& call, Session& session, const journal::StoredDocument& document,
                         const std::vector<HouseholdNumber>& numbers)
{
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json = {{"document", document.number.value()}, {"households", Json::array()}};
        for (const auto number : numbers) {
            JIAMEI_TRY(const auto figures, points::figuresOf(state, number));
            answer.json["households"].push_back(jsonOf(number, figures));
            answer.text += lineOf(call, number, figures);
        }
        return answer;
    });
}

Result<Answer> setMembers(Call& call, const MemberInputs& inputs)
{
    JIAMEI_TRY(const auto number, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(auto details,
               session.look([&](const ports::SiteState& state) { return requireHousehold(state, number); }));
    auto& household = details.household;
    household.members = inputs.members;
    household.residents = inputs.residents.value_or(household.residents);
    household.women = inputs.women.value_or(household.women);
    household::SetHouseholds command;
    command.households.push_back(formOf(details, call.random));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", number.text()},
                   {"members", household.members},
                   {"residents", household.residents},
                   {"women", household.women}};
    answer.text = io::fillIn(call.say({"{household} 户现有 {members} 人，常住 {residents} 人，妇女 {women} 人。\n",
                                       "Household {household} has {members} persons, {residents} live there, {women} "
                                       "are women.\n"}),
                             {{"household", number.text()},
                              {"members", static_cast<std::int64_t>(household.members)},
                              {"residents", static_cast<std::int64_t>(household.residents)},
                              {"women", static_cast<std::int64_t>(household.women)}},
                             call.language);
    return answer;
}

/// `40%` or `120`.
Done readShare(std::string text, household::Split& command)
{
    if (text.ends_with('%')) {
        text.pop_back();
        command.shareKind = household::ShareKind::Percent;
    } else {
        command.shareKind = household::ShareKind::Points;
    }
    JIAMEI_TRY(command.share, parseInteger(text));
    return {};
}

household::HouseholdForm formOf(const SplitInputs& inputs, const std::string& group, Random& random)
{
    household::HouseholdForm form;
    form.group = group;
    form.members = inputs.members;
    form.personal = {personalValue(PersonalField::Name, inputs.name, random),
                     personalValue(PersonalField::Phone, inputs.phone, random),
                     personalValue(PersonalField::Door, inputs.door, random)};
    return form;
}

Result<Answer> split(Call& call, const SplitInputs& inputs)
{
    household::Split command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.number));
    if (inputs.newNumber != "auto") {
        JIAMEI_TRY(command.newNumber, HouseholdNumber::parse(inputs.newNumber));
    }
    JIAMEI_CHECK(readShare(inputs.share, command));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto whole,
               session.look([&](const ports::SiteState& state) { return requireHousehold(state, command.household); }));
    command.part = formOf(inputs, inputs.group.value_or(whole.household.group), call.random);
    command.residents = inputs.residents;
    command.women = inputs.women;
    JIAMEI_TRY(const auto authority, session.signIn());
    if (!inputs.agreement.empty()) {
        JIAMEI_TRY(command.agreement, keepPicture(session, inputs.agreement));
    }
    JIAMEI_TRY(const auto document, session.run(authority, command));
    JIAMEI_TRY(const auto part, HouseholdNumber::of(document.payload.household_split().part().number()));
    JIAMEI_TRY(auto answer, answerFor(call, session, document, {command.household, part}));
    answer.json["household"] = command.household.text();
    answer.json["part"] = part.text();
    answer.text =
        io::fillIn(
            call.say({"单据 {document}：{household} 户分户，新户编号 {part}。\n",
                      "Document {document}: household {household} was split, the other part is "
                      "{part}.\n"}),
            {{"document", document.number.value()}, {"household", command.household.text()}, {"part", part.text()}},
            call.language) +
        answer.text;
    tellCards(call, answer, {command.household, part});
    return answer;
}

Result<Answer> merge(Call& call, const MergeInputs& inputs)
{
    household::Merge command;
    JIAMEI_TRY(command.closing, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(command.into, HouseholdNumber::parse(inputs.into));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    JIAMEI_TRY(auto answer, answerFor(call, session, document, {command.into, command.closing}));
    answer.json["household"] = command.closing.text();
    answer.json["into"] = command.into.text();
    answer.text = io::fillIn(call.say({"单据 {document}：{household} 户并入 {into} 户，{household} 户的卡作废。\n",
                                       "Document {document}: household {household} was merged into {into}; its card "
                                       "is dead.\n"}),
                             {{"document", document.number.value()},
                              {"household", command.closing.text()},
                              {"into", command.into.text()}},
                             call.language) +
                  answer.text;
    return answer;
}

Result<Answer> close(Call& call, const CloseInputs& inputs)
{
    household::Close command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.number));
    command.reason =
        inputs.reason == "moved" ? household::HouseholdState::MovedAway : household::HouseholdState::Closed;
    command.expire = inputs.isExpiring;
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    const auto& made = document.payload.household_closed();
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"household", command.household.text()},
                   {"state", nameOf(command.reason)},
                   {"expired", made.expired()},
                   {"kept", made.kept()},
                   {"owed", made.owed()},
                   {"voided", made.voided_size()}};
    answer.text = io::fillIn(call.say({"单据 {document}：{household} 户{state}，卡作废；作废 {expired} 分，保留 {kept} "
                                       "分，欠 {owed} 分，撤回 {voided} 条。\n",
                                       "Document {document}: household {household}: {state}, its card is dead; "
                                       "{expired} points expired, {kept} kept, {owed} owed, {voided} items "
                                       "withdrawn.\n"}),
                             {{"document", document.number.value()},
                              {"household", command.household.text()},
                              {"state", wordOf(call, command.reason)},
                              {"expired", made.expired()},
                              {"kept", made.kept()},
                              {"owed", made.owed()},
                              {"voided", static_cast<std::int64_t>(made.voided_size())}},
                             call.language);
    return answer;
}

Result<Answer> reopen(Call& call, const ReopenInputs& inputs)
{
    household::Reopen command;
    JIAMEI_TRY(command.household, HouseholdNumber::parse(inputs.number));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    JIAMEI_TRY(auto answer, answerFor(call, session, document, {command.household}));
    answer.json["household"] = command.household.text();
    answer.json["state"] = nameOf(household::HouseholdState::Open);
    tellCards(call, answer, {command.household});
    return answer;
}

void addNumber(CLI::App& command, std::string& number)
{
    command.add_option("number", number, "household, as 0007 or 7")->required()->type_name("NO");
}

void defineSplit(CLI::App& command, SplitInputs& inputs)
{
    addNumber(command, inputs.number);
    command.add_option("--new-number", inputs.newNumber, "of the part that leaves, or auto")->type_name("NO");
    command.add_option("--name,--head", inputs.name, "head of the part that leaves")->required();
    command.add_option("--door", inputs.door, "its door plate");
    command.add_option("--phone", inputs.phone, "its telephone");
    command.add_option("--group", inputs.group, "its group; the same when it is not named");
    command.add_option("--members", inputs.members, "persons who leave")->required();
    command.add_option("--residents", inputs.residents,
                       "of them persons who live there; in proportion when it is not named");
    command.add_option("--women", inputs.women, "of them women; the same");
    command.add_option("--share", inputs.share, "what the part takes along: 40% of everything, or so many points")
        ->required()
        ->type_name("POINTS|N%");
    command.add_option("--agreement", inputs.agreement, "the written agreement; kept by its hash")->type_name("FILE");
}

} // namespace

void tellCards(const Call& call, Answer& answer, const std::vector<HouseholdNumber>& numbers)
{
    std::string list;
    answer.json["cards"] = Json::array();
    for (const auto number : numbers) {
        answer.json["cards"].push_back(number.text());
        list += " " + number.text();
    }
    answer.text += std::string(call.say({"旧卡作废，请打印新卡：jiamei card pdf --out 文件",
                                         "The old card is dead; print a new one: jiamei card pdf --out FILE"})) +
                   list + "\n";
}

void addHouseholdChangeCommands(Commands& commands, CLI::App& group)
{
    commands.add<MemberInputs>(
        group, "member", "how many persons a household has now; two persons",
        [](CLI::App& command, MemberInputs& inputs) {
            addNumber(command, inputs.number);
            command.add_option("--members", inputs.members, "registered persons")->required();
            command.add_option("--residents", inputs.residents, "persons who live there");
            command.add_option("--women", inputs.women, "of them women");
        },
        setMembers);
    commands.add<SplitInputs>(group, "split", "a part of the household leaves with a number of its own; two persons",
                              defineSplit, split);
    commands.add<MergeInputs>(
        group, "merge", "all that a household holds passes to another; two persons",
        [](CLI::App& command, MergeInputs& inputs) {
            addNumber(command, inputs.number);
            command.add_option("into", inputs.into, "the number that stays")->required()->type_name("INTO");
        },
        merge);
    commands.add<CloseInputs>(
        group, "close", "the household moved away or is no more; two persons",
        [](CLI::App& command, CloseInputs& inputs) {
            addNumber(command, inputs.number);
            command.add_option("--reason", inputs.reason, "moved or closed")->check(CLI::IsMember({"moved", "closed"}));
            command.add_flag("--expire", inputs.isExpiring, "its points expire, whatever the village's setting says");
        },
        close);
    commands.add<ReopenInputs>(
        group, "reopen", "a closed household is there again, with a new card; two persons",
        [](CLI::App& command, ReopenInputs& inputs) { addNumber(command, inputs.number); }, reopen);
}

} // namespace jiamei::cli
