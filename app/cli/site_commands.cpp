// jiamei init
#include "app/cli/new_secrets.hpp"
#include "app/cli/session.hpp"
#include "core/household/divisions.hpp"
#include "core/till/open_site.hpp"

#include <filesystem>

namespace jiamei::cli {

namespace {

struct InitInputs {
    std::string village;
    std::string shop = "01";
    std::string name;
    std::string manager;
    std::string managerName;
    std::string recoveryOut;
    bool isPractice = false;
};

struct InitOrder {
    SiteId site;
    std::string village; ///< with county and township, for people
    till::OpenSite command;
    RequestId request;
};

/// Takes away what a failed creation made, so that nothing is left behind.
class FolderUndo {
public:
    /// Errors: UsageWrong for a folder that holds other things than an unfinished site.
    [[nodiscard]] static Result<FolderUndo> of(const std::filesystem::path& folder)
    {
        std::error_code error;
        const bool exists = std::filesystem::exists(folder, error);
        const bool isEmpty = exists && std::filesystem::is_empty(folder, error);
        if (exists && !isEmpty && !db::SiteFolder::isSite(folder))
            return wrongUsage("--data: " + folder.string() + " holds other files");
        return FolderUndo(folder, !exists ? What::Folder : isEmpty ? What::Contents : What::Nothing);
    }
    ~FolderUndo()
    {
        std::error_code ignored;
        if (m_what == What::Folder)
            std::filesystem::remove_all(m_folder, ignored);
        if (m_what != What::Contents)
            return;
        for (const auto& item : std::filesystem::directory_iterator(m_folder, ignored))
            std::filesystem::remove_all(item.path(), ignored);
    }
    FolderUndo(FolderUndo&& other) noexcept
        : m_folder(std::move(other.m_folder)), m_what(std::exchange(other.m_what, What::Nothing))
    {
    }
    FolderUndo& operator=(FolderUndo&&) = delete;

    void keep() { m_what = What::Nothing; }

private:
    enum class What { Nothing, Contents, Folder };
    FolderUndo(std::filesystem::path folder, What what) : m_folder(std::move(folder)), m_what(what) {}

    std::filesystem::path m_folder;
    What m_what;
};

Result<InitOrder> orderOf(Call& call, const InitInputs& inputs)
{
    InitOrder order;
    JIAMEI_TRY(const auto village, VillageCode::parse(inputs.village));
    JIAMEI_TRY(const auto path, household::Divisions::gansu().pathOf(village));
    order.village = path.shownName();
    JIAMEI_TRY(const auto shop, parseInteger(inputs.shop));
    JIAMEI_TRY(order.site, SiteId::of(village, shop));
    auto& command = order.command;
    command.facts.site = order.site;
    command.facts.name = inputs.name;
    command.facts.isPractice = inputs.isPractice;
    command.epoch = EpochId(call.random.next64());
    JIAMEI_TRY(command.manager.id, OperatorId::parse(inputs.manager));
    command.manager.role = operators::Role::Manager;
    command.manager.name = personalValue(household::PersonalField::Name,
                                         inputs.managerName.empty() ? inputs.manager : inputs.managerName, call.random);
    JIAMEI_TRY(command.manager.pinHash, newPin(call, call.options.pinFile, inputs.manager));
    JIAMEI_TRY(order.request, requestOf(call));
    return order;
}

Answer answerOf(const Call& call, const InitOrder& order, const journal::StoredDocument& document)
{
    Answer answer;
    answer.json = {{"document", document.number.value()},
                   {"site", order.site.text()},
                   {"village", order.village},
                   {"name", order.command.facts.name},
                   {"practice", order.command.facts.isPractice},
                   {"manager", order.command.manager.id.text()}};
    answer.text = io::fillIn(
        call.say({"网点 {site} 已建立：{village} {name}\n", "Site {site} is made: {village} {name}\n"}),
        {{"site", order.site.text()}, {"village", order.village}, {"name", order.command.facts.name}}, call.language);
    return answer;
}

Result<journal::StoredDocument> open(Call& call, ports::SiteStore& store, const InitOrder& order)
{
    return journal::Bookkeeper(store, call.clock).run(order.request, operators::Authority(), order.command);
}

/// The same request once more gives the first answer, without the recovery key, which is shown only once.
Result<Answer> repeat(Call& call, const InitOrder& order)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto document, open(call, session.store(), order));
    return answerOf(call, order, document);
}

Result<Answer> initSite(Call& call, const InitInputs& inputs)
{
    if (call.options.data.empty())
        return refuse(io::missingOption("--data"));
    JIAMEI_TRY(auto order, orderOf(call, inputs));
    const UnstoppableSection section;
    JIAMEI_TRY(auto undo, FolderUndo::of(call.options.data));
    auto folder = db::SiteFolder::create(call.options.data, call.clock, call.random);
    if (!folder && folder.error().code == ErrorCode::SiteExists && !call.options.request.empty())
        return repeat(call, order);
    if (!folder)
        return refuse(folder.error());
    auto& facts = order.command.facts;
    facts.cardKey = Bytes(asBytes((*folder)->cardSigner().publicKey()));
    facts.syncKey = Bytes(asBytes((*folder)->syncSigner().publicKey()));
    JIAMEI_TRY(auto key, NewRecoveryKey::make(call, inputs.recoveryOut));
    facts.recoveryKey = key.publicKey();
    JIAMEI_TRY(const auto document, open(call, (*folder)->store(), order));
    key.keep();
    undo.keep();
    auto answer = answerOf(call, order, document);
    key.tell(call, answer);
    return answer;
}

} // namespace

void addSiteCommands(Commands& commands)
{
    commands.add<InitInputs>(
        commands.root(), "init", "make a site in the folder of --data",
        [](CLI::App& command, InitInputs& inputs) {
            command.add_option("--village", inputs.village, "twelve digits of the village")
                ->required()
                ->type_name("CODE");
            command.add_option("--shop", inputs.shop, "number of the shop in its village");
            command.add_option("--name", inputs.name, "name of the shop")->required();
            command.add_option("--manager", inputs.manager, "first manager; the PIN as with --operator")
                ->required()
                ->type_name("ID");
            command.add_option("--manager-name", inputs.managerName, "name of the person; else as the id");
            command
                .add_option("--recovery-out", inputs.recoveryOut,
                            "where the recovery key is written; else printed once")
                ->type_name("FILE");
            command.add_flag("--practice", inputs.isPractice, "a practice shop: its cards are refused by real ones");
        },
        initSite);
}

} // namespace jiamei::cli
