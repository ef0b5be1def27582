// What a sealed document does to everything that is derived from the journal: balances, lots and the register.
// Stores write these effects; verification replays them and compares. No other code changes derived state.
#pragma once

#include "core/ports/site_state.hpp"

#include <utility>
#include <variant>
#include <vector>

namespace jiamei::journal {

struct RuleSetChange {
    points::RuleSet set;
    std::vector<points::Rule> rules; ///< the whole set; rules missing here are no longer in force from its first day on
};

struct KinChange {
    household::KinTie tie;
    bool holds = true;
};

struct FreezeChange {
    household::Freeze freeze;
    bool holds = true;
};

struct SettingChange {
    std::string key;
    std::int64_t value = 0;
    std::optional<BusinessDate> from; ///< its first day; nothing = at once
    DayNumber day;                    ///< on which it was set; an at-once value begins with its right date
};

struct EpochChange {
    EpochId epoch;
    EpochId parent; ///< 0 for the first
    Seq firstSeq;   ///< of the record that opened it
    std::uint32_t reason = 0;
    Bytes cardKey; ///< Ed25519 public key that holds from this epoch on
    Bytes syncKey; ///< the same for sync files
    friend bool operator==(const EpochChange&, const EpochChange&) = default;
};

/// The whole new value of one derived thing; stores insert or replace it by its lasting number.
using Change =
    std::variant<ports::SiteFacts, ports::HubReceipt, till::BusinessDay, operators::Operator, household::Household,
                 household::CardRecord, KinChange, RuleSetChange, points::RuleDraft, points::Claim, points::Notice,
                 points::Objection, points::YearEnd, points::Round, points::Reminder, FreezeChange, programme::Team,
                 programme::Activity, programme::SignIn, programme::Honour, programme::VillageFlag,
                 programme::Publication, programme::FlagAnswer, programme::EvidenceUse, stock::Goods, stock::Price,
                 fund::Fund, fund::Donor, stock::Asset, stock::Stocktake, stock::StocktakeCount, till::Slip,
                 till::PaperSlip, SettingChange, EpochChange>;

struct Effects {
    std::vector<Change> changes;
    std::vector<std::pair<Account, Balance>> balances; ///< each touched account once, as it is afterwards
    std::vector<stock::Lot> lots;                      ///< each touched lot once, as it is afterwards
};

/// The site whose journal the document belongs to: its own when it opens the site.
/// Errors: SiteMissing when nothing opened the site before; SiteExists when it is opened again; those of the state.
[[nodiscard]] Result<SiteId> siteFor(const ports::SiteState& before, const Document& document);

/// Errors: ChainBroken {seq} when an account would leave its bounds, a lot is unknown or short, or an entry crosses
/// ledgers; whatever `before` fails with.
[[nodiscard]] Result<Effects> effectsOf(const ports::SiteState& before, const SealedDocument& sealed);

// Between payload messages and the types of core, both ways.
[[nodiscard]] pb::Rule toPayload(const points::Rule& rule);
[[nodiscard]] Result<points::Rule> fromPayload(const pb::Rule& rule);
[[nodiscard]] pb::Household toPayload(const household::Household& household);
[[nodiscard]] Result<household::Household> fromPayload(const pb::Household& household);
[[nodiscard]] pb::Card toPayload(const household::CardRecord& card);
[[nodiscard]] pb::Goods toPayload(const stock::Goods& goods);
[[nodiscard]] Result<stock::Goods> fromPayload(const pb::Goods& goods);
[[nodiscard]] pb::OperatorSet toPayload(const operators::Operator& person);
[[nodiscard]] Result<operators::Operator> fromPayload(const pb::OperatorSet& person);
/// What is promised of those named in the document itself: its witness, the contact of a village flag.
[[nodiscard]] Result<std::vector<household::Commitment>> namedIn(const pb::Payload& payload);

} // namespace jiamei::journal
