// jiamei village flag set | list, publication add | reads | list
#include "app/cli/session.hpp"
#include "app/cli/spans.hpp"
#include "core/programme/registers.hpp"

#include <algorithm>

namespace jiamei::cli {

namespace {

using household::PersonalField;
using programme::VillageFlagKind;

struct FlagInputs {
    std::string flag;
    std::string since;
    bool isEnd = false;
    std::optional<std::string> contact;
    std::optional<std::string> phone;
};

struct PublicationInputs {
    std::string title;
    std::string channel;
    std::string date;
    std::int64_t reads = 0;
};

struct ReadsInputs {
    std::int64_t document = 0;
    std::int64_t reads = 0;
};

std::string wordOf(const Call& call, VillageFlagKind kind)
{
    return kind == VillageFlagKind::Demonstration ? call.say({"示范村", "demonstration village"})
                                                  : call.say({"脱贫村", "village out of poverty"});
}

Result<Answer> setFlag(Call& call, const FlagInputs& inputs)
{
    programme::SetVillageFlag command;
    command.kind = programme::parseVillageFlag(inputs.flag).value_or(VillageFlagKind::Demonstration);
    command.holds = !inputs.isEnd;
    JIAMEI_TRY(command.since, BusinessDate::parse(inputs.since));
    if (inputs.contact)
        command.contact.push_back(personalValue(PersonalField::Name, *inputs.contact, call.random));
    if (inputs.phone)
        command.contact.push_back(personalValue(PersonalField::Phone, *inputs.phone, call.random));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"flag", programme::textOf(command.kind)},
                   {"holds", command.holds},
                   {"since", command.since.text()}};
    answer.text =
        io::fillIn(command.holds ? call.say({"{since} 起：{flag}。\n", "From {since}: {flag}.\n"})
                                 : call.say({"{since} 起不再是{flag}。\n", "From {since} no longer: {flag}.\n"}),
                   {{"since", command.since.text()}, {"flag", wordOf(call, command.kind)}}, call.language);
    return answer;
}

Result<Answer> listFlags(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["flags"] = Json::array();
        TextTable table({{call.say({"称号", "Flag"})},
                         {call.say({"是", "Holds"})},
                         {call.say({"起", "Since"})},
                         {call.say({"包抓干部", "Contact"})},
                         {call.say({"电话", "Phone"})}});
        JIAMEI_TRY(const auto flags, state.villageFlags());
        for (const auto& flag : flags) {
            std::string contact;
            std::string phone;
            JIAMEI_TRY(const auto fields,
                       state.personal(journal::PersonalRecord::Owner::Document, flag.document.value()));
            for (const auto& field : fields)
                (field.field == PersonalField::Phone ? phone : contact) = field.text;
            answer.json["flags"].push_back({{"flag", programme::textOf(flag.kind)},
                                            {"holds", flag.holds},
                                            {"since", flag.since.text()},
                                            {"contact", contact},
                                            {"phone", phone},
                                            {"document", flag.document.value()}});
            table.add({wordOf(call, flag.kind), flag.holds ? call.say({"是", "yes"}) : call.say({"否", "no"}),
                       flag.since.text(), contact, phone});
        }
        answer.text = table.text();
        return answer;
    });
}

Result<Answer> addPublication(Call& call, const PublicationInputs& inputs)
{
    programme::AddPublication command{inputs.title, inputs.channel, {}, inputs.reads};
    JIAMEI_TRY(command.date, BusinessDate::parse(inputs.date));
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(command));
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"title", command.title},
                   {"channel", command.channel},
                   {"date", command.date.text()},
                   {"reads", command.reads}};
    answer.text =
        io::fillIn(call.say({"单据 {document}：已登记《{title}》。\n", "Document {document}: entered {title}.\n"}),
                   {{"document", document.number.value()}, {"title", command.title}}, call.language);
    return answer;
}

Result<Answer> countReads(Call& call, const ReadsInputs& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, session.run(programme::CountReads{DocumentNumber(inputs.document), inputs.reads}));
    Answer answer;
    answer.json = {{"document", document.number.value()}, {"publication", inputs.document}, {"reads", inputs.reads}};
    answer.text =
        io::fillIn(call.say({"《{title}》阅读 {reads} 次。\n", "{title}: {reads} reads.\n"}),
                   {{"title", document.payload.publication_set().title()}, {"reads", inputs.reads}}, call.language);
    return answer;
}

Result<Answer> listPublications(Call& call, const SpanInputs& inputs)
{
    JIAMEI_TRY(const auto span, spanOf(inputs));
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        JIAMEI_TRY(auto publications, state.publications());
        std::erase_if(publications, [&](const programme::Publication& publication) {
            return publication.date < span.first || span.last < publication.date;
        });
        std::ranges::stable_sort(publications, {}, &programme::Publication::date);
        Answer answer;
        answer.json["publications"] = Json::array();
        std::int64_t reads = 0;
        TextTable table({{call.say({"单据", "Document"}), TextTable::Align::Right},
                         {call.say({"日期", "Date"})},
                         {call.say({"渠道", "Channel"})},
                         {call.say({"阅读", "Reads"}), TextTable::Align::Right},
                         {call.say({"标题", "Title"})}});
        for (const auto& publication : publications) {
            reads += publication.reads;
            answer.json["publications"].push_back({{"document", publication.document.value()},
                                                   {"title", publication.title},
                                                   {"channel", publication.channel},
                                                   {"date", publication.date.text()},
                                                   {"reads", publication.reads}});
            table.add({std::to_string(publication.document.value()), publication.date.text(), publication.channel,
                       std::to_string(publication.reads), publication.title});
        }
        const auto articles = std::ssize(publications);
        answer.json["articles"] = articles;
        answer.json["reads"] = reads;
        answer.text =
            table.text() +
            io::fillIn(call.say({"共 {articles} 篇，阅读 {reads} 人次。\n", "{articles} articles, {reads} reads.\n"}),
                       {{"articles", articles}, {"reads", reads}}, call.language);
        return answer;
    });
}

void addVillageFlags(Commands& commands)
{
    auto& village = commands.group("village", "what the village itself is");
    auto& flags = *village.add_subcommand("flag", "what the village is named, and who answers for it");
    flags.require_subcommand(1);
    commands.add<FlagInputs>(
        flags, "set", "name the village, or end it",
        [](CLI::App& command, FlagInputs& inputs) {
            command.add_option("flag", inputs.flag, "demonstration (示范村) or out_of_poverty (脱贫村)")
                ->required()
                ->check(CLI::IsMember({"demonstration", "out_of_poverty"}));
            command.add_option("--since", inputs.since, "from which date on")->required()->type_name("DATE");
            command.add_flag("--end", inputs.isEnd, "it no longer is");
            command.add_option("--contact", inputs.contact,
                               "who answers for it (包抓干部), by role; empty = nobody any more");
            command.add_option("--phone", inputs.phone, "their telephone");
        },
        setFlag);
    commands.add<NoInputs>(flags, "list", "what the village was ever named", nothing, listFlags);
}

} // namespace

void addVillageCommands(Commands& commands)
{
    addVillageFlags(commands);
    auto& group = commands.group("publication", "what was published about the village's work");
    commands.add<PublicationInputs>(
        group, "add", "enter an article",
        [](CLI::App& command, PublicationInputs& inputs) {
            command.add_option("--title", inputs.title, "its title")->required();
            command.add_option("--channel", inputs.channel, "where: paper, account, group")->required();
            command.add_option("--date", inputs.date, "when it appeared")->required()->type_name("DATE");
            command.add_option("--reads", inputs.reads, "how often it was read");
        },
        addPublication);
    commands.add<ReadsInputs>(
        group, "reads", "count the reads of an article again",
        [](CLI::App& command, ReadsInputs& inputs) {
            command.add_option("document", inputs.document, "that entered it")->required()->type_name("DOC");
            command.add_option("--reads", inputs.reads, "how often it was read")->required();
        },
        countReads);
    commands.add<SpanInputs>(
        group, "list", "articles with the sum of their reads",
        [](CLI::App& command, SpanInputs& inputs) { addSpan(command, inputs, SpanForm::Open); }, listPublications);
}

} // namespace jiamei::cli
