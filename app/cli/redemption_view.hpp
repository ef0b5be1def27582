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
};

/// --item and, where the household pays itself, --top-up.
void addBasket(CLI::App& command, BasketInputs& inputs);
/// --collector with --relation.
void addCollector(CLI::App& command, BasketInputs& inputs);
void addSignature(CLI::App& command, BasketInputs& inputs);

/// Puts what the options say into the command, but for the signature. Errors: UsageWrong {detail} for a collector
/// without a relation or the other way round, GoodsUnknown {barcode}, NumberInvalid.
[[nodiscard]] Done fill(Session& session, const BasketInputs& inputs, till::Redeem& command);

/// Keeps the signature, carries the command out and says what came of it.
[[nodiscard]] Result<Answer> redeemWith(Session& session, const BasketInputs& inputs, till::Redeem command);

} // namespace jiamei::cli
