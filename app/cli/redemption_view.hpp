// What the commands that redeem share: their options, the basket, and what they answer.
#pragma once

#include "app/cli/session.hpp"
#include "core/till/redeem.hpp"

namespace jiamei::cli {

struct BasketInputs {
    std::vector<std::string> items;
    std::string collector;
    std::string relation;
    std::string signature;
    bool topsUp = false;
    std::string householdPinFile;
};

/// --item and, where the household pays itself, --top-up.
void addBasket(CLI::App& command, BasketInputs& inputs);
/// --collector with --relation.
void addCollector(CLI::App& command, BasketInputs& inputs);
void addSignature(CLI::App& command, BasketInputs& inputs);
/// --household-pin-file.
void addHouseholdPin(CLI::App& command, BasketInputs& inputs);

/// Reads the household's PIN, from the file or else the next line of standard input, and checks it.
/// Errors: PinMissing, the file's, household::checkHouseholdPin's.
[[nodiscard]] Done askHouseholdPin(Session& session, HouseholdNumber household, const std::string& file);

/// Carries out a command about a household. Its PIN is asked for, and a try counted, only when nothing else stands in
/// the way: what was done before under the same --request is answered without it.
/// `run` takes the command to the session. Errors: its own, askHouseholdPin's.
template <class Command, class Run>
[[nodiscard]] Result<journal::StoredDocument> runAskingPin(Session& session, const std::string& file, Command command,
                                                           bool Command::*isChecked, const Run& run)
{
    Result<journal::StoredDocument> done = run(command);
    if (done || done.error().code != ErrorCode::HouseholdPinNeeded)
        return done;
    JIAMEI_CHECK(askHouseholdPin(session, command.household, file));
    command.*isChecked = true;
    return run(command);
}

/// What the collector is to the household, and the names that --relation takes. Errors: UsageWrong.
[[nodiscard]] Result<till::Relation> relationOf(const std::string& text);
[[nodiscard]] std::string relationHelp();

/// Puts what the options say into the command, but for the signature. Errors: UsageWrong {detail} for a collector
/// without a relation or the other way round, GoodsUnknown {barcode}, NumberInvalid.
[[nodiscard]] Done fill(Session& session, const BasketInputs& inputs, till::Redeem& command);

/// Keeps the signature, carries the command out, with the household's PIN where the shop asks for it, and says what
/// came of it. The register judges `cardText`, if a card was shown, only when nothing was booked under the request yet.
[[nodiscard]] Result<Answer> redeemWith(Session& session, const BasketInputs& inputs, till::Redeem command,
                                        const std::string& cardText = {});

} // namespace jiamei::cli
