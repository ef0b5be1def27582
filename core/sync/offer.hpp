// Rules that a hub offers in its county file. At the village they become a draft and wait for its vote.
#pragma once

#include "core/points/rule.hpp"
#include "core/ports/hub_store.hpp"

#include <optional>
#include <span>

namespace jiamei::sync {

struct RuleOffer {
    household::DivisionCode unit; ///< the hub that offers; a lower hub hands it on as it came
    std::int64_t number = 0;      ///< of the hub's offers; they only rise
    BusinessDate first;           ///< proposed first day; the vote may name another
    std::vector<points::Rule> rules;
};

/// The same rules give the same bytes.
[[nodiscard]] Bytes toBytes(const RuleOffer& offer);
/// Errors: SyncSectionDamaged; those of the rules: a newer hub may know what this program does not.
[[nodiscard]] Result<RuleOffer> parseRuleOffer(std::string_view bytes);
/// The offer when it can be read and is for those below `hub`: by that hub itself or by one it lies in. Nothing
/// otherwise; an offer that is of no use to us blocks nothing else.
[[nodiscard]] std::optional<RuleOffer> usableOffer(std::string_view bytes, household::DivisionCode hub);

/// The hub's next offer, kept for every county file that it writes from now on. Its number is above all that the hub
/// gave before, also when it had to begin anew: it begins with the day.
/// Errors: RowsInvalid {code, what} for rules that contradict themselves, NothingToDo when its newest offer says the
/// same.
[[nodiscard]] Result<RuleOffer> offerRules(ports::HubTransaction& hub, const std::vector<points::Rule>& rules,
                                           BusinessDate first, UtcTime now);

/// What the hub above offers, to be handed on byte for byte. Older ones, and those of a unit that this hub does not lie
/// in, change nothing.
[[nodiscard]] Done keepOffers(ports::HubTransaction& hub, std::span<const Bytes> offers);

} // namespace jiamei::sync
