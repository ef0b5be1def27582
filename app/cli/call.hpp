// One call of the program: its common options and the world it was started in. Commands register themselves here.
#pragma once

#include "app/cli/answer.hpp"
#include "core/base/time.hpp"

#include <CLI/App.hpp>

#include <functional>
#include <memory>

namespace jiamei::cli {

/// Options that every command understands.
struct CommonOptions {
    std::string data;
    std::string operatorId;
    std::string pinFile;
    std::string approverId;
    std::string approverPinFile;
    std::string witness;
    std::string request;
};

struct Call {
    Console& console;
    const Clock& clock;
    Random& random;
    io::Language language = io::Language::Chinese;
    CommonOptions options;

    [[nodiscard]] const char* say(const Phrase& phrase) const { return in(language, phrase); }
};

using Action = std::function<Result<Answer>(Call&)>;

/// The command line's commands; the parsed one leaves its action.
class Commands {
public:
    explicit Commands(CLI::App& root) : m_root(root) {}

    /// A word that only groups others: `card`.
    [[nodiscard]] CLI::App& group(const std::string& name, const std::string& description);
    /// A command under `parent`. `Inputs` holds what its options are read into; `define` ties them.
    template <class Inputs>
    void add(CLI::App& parent, const std::string& name, const std::string& description,
             const std::function<void(CLI::App&, Inputs&)>& define, Result<Answer> (*carryOut)(Call&, const Inputs&))
    {
        auto* command = parent.add_subcommand(name, description);
        auto inputs = std::make_shared<Inputs>();
        define(*command, *inputs);
        command->callback([this, command, inputs, carryOut] {
            // A word below it was parsed: that one left its action already.
            if (!command->get_subcommands().empty())
                return;
            m_action = [inputs, carryOut](Call& call) { return carryOut(call, *inputs); };
        });
    }

    [[nodiscard]] CLI::App& root() { return m_root; }
    [[nodiscard]] const Action& action() const { return m_action; }

private:
    CLI::App& m_root;
    Action m_action;
};

/// For commands without options of their own.
struct NoInputs {};
inline void nothing(CLI::App&, NoInputs&) {}

void addSiteCommands(Commands& commands);
void addOperatorCommands(Commands& commands);
void addSettingCommands(Commands& commands);
void addGoodsCommands(Commands& commands);
/// Into the groups that addGoodsCommands makes.
void addGoodsListCommands(Commands& commands, CLI::App& goods, CLI::App& price);
void addLabelCommand(Commands& commands, CLI::App& goods);
void addAssetCommands(Commands& commands);
void addImportCommands(Commands& commands);
void addHouseholdCommands(Commands& commands);
void addHouseholdChangeCommands(Commands& commands, CLI::App& group);
void addHouseholdPinCommand(Commands& commands, CLI::App& group);
void addCardCommands(Commands& commands);
void addPointsCommands(Commands& commands);
void addRuleCommands(Commands& commands);
void addPolicyCommands(Commands& commands);
void addReviewCommands(Commands& commands);
void addMeetingCommands(Commands& commands);
void addPublicityCommands(Commands& commands);
void addRoundCommands(Commands& commands);
void addReminderCommands(Commands& commands);
void addActivityCommands(Commands& commands);
void addTeamCommands(Commands& commands);
void addHonourCommands(Commands& commands);
void addVillageCommands(Commands& commands);
void addRankingCommand(Commands& commands);
void addFlagCommands(Commands& commands);
void addStockCommands(Commands& commands);
void addStocktakeCommands(Commands& commands, CLI::App& stock);
void addIssueCommands(Commands& commands, CLI::App& stock);
void addOutlookCommands(Commands& commands, CLI::App& stock);
void addFundCommands(Commands& commands);
void addDonorCommands(Commands& commands);
void addTillCommands(Commands& commands);
void addSlipCommands(Commands& commands);
void addPaperCommands(Commands& commands);
void addDayCommands(Commands& commands);
/// Into the group that addDayCommands makes.
void addHandOverCommand(Commands& commands, CLI::App& day);
void addSyncCommands(Commands& commands);
void addReceiptCommand(Commands& commands);
void addVerifyCommand(Commands& commands);
void addDemoCommand(Commands& commands);

} // namespace jiamei::cli
