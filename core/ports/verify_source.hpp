// The journal and everything derived from it, as they lie on the disk, for verification to read in one pass.
#pragma once

#include "core/journal/effects.hpp"

#include <map>

namespace jiamei::ports {

/// The derived tables whole, each by its lasting number.
struct DerivedTables {
    struct Day {
        till::BusinessDay day;
        DocumentNumber firstDocument; ///< the one that opened it
        friend bool operator==(const Day&, const Day&) = default;
    };

    std::vector<SiteFacts> site; ///< one
    std::vector<journal::EpochChange> epochs;
    std::vector<Day> days;
    std::vector<operators::Operator> operators;
    std::vector<household::Household> households;
    std::vector<household::CardRecord> cards;
    std::vector<household::KinTie> kin;
    std::vector<points::RuleSet> ruleSets;
    std::vector<points::RuleDraft> drafts;
    std::vector<points::Claim> claims;
    std::vector<points::Notice> notices;
    std::vector<points::Objection> objections;
    std::vector<points::Round> rounds;
    std::vector<points::Reminder> reminders;
    std::vector<household::Freeze> freezes;
    std::vector<programme::Team> teams;
    std::vector<programme::Activity> activities;
    std::vector<programme::SignIn> signIns; ///< by activity and household
    std::vector<programme::Honour> honours;
    std::vector<programme::VillageFlag> villageFlags;
    std::vector<programme::Publication> publications;
    std::vector<programme::FlagAnswer> flagAnswers; ///< by flag
    std::vector<programme::EvidenceUse> evidence;
    std::vector<points::Rule> rules;     ///< in force
    std::vector<points::Rule> rulesEver; ///< newest wording of each code, by code
    std::vector<stock::Goods> goods;
    std::vector<stock::Price> prices; ///< by goods, version, date
    std::vector<stock::Lot> lots;
    std::vector<stock::Asset> assets;
    std::vector<stock::Stocktake> stocktakes;
    std::vector<stock::StocktakeCount> stocktakeCounts; ///< by stocktake and goods
    std::vector<fund::Fund> funds;
    std::vector<fund::Donor> donors;
    std::vector<till::Slip> slips;
    std::vector<till::PaperSlip> paperSlips;
    std::map<std::string, SettingAtOnce, std::less<>> settings;
    std::map<std::pair<std::string, BusinessDate>, std::int64_t> datedSettings;
    std::vector<points::YearEnd> yearEnds;
    std::vector<HubReceipt> receipt; ///< none or one
    std::map<journal::Account, journal::Balance> balances;
    /// What is kept of the personal fields; erased ones are no difference.
    std::vector<journal::PersonalRecord> personal;
};

/// One pass over one snapshot. Errors: ChainBroken {seq} or {document} for what cannot be read as a row or document,
/// DatabaseDamaged, StorageFailed.
class VerifySource {
public:
    virtual ~VerifySource() = default;

    [[nodiscard]] virtual Result<SiteId> site() = 0;
    /// The next document by number, its payload as stored and not yet read; nothing at the end.
    [[nodiscard]] virtual Result<std::optional<journal::StoredDocument>> nextDocument() = 0;
    /// The next row by seq; nothing at the end.
    [[nodiscard]] virtual Result<std::optional<journal::Row>> nextRow() = 0;
    /// A row that was passed already, without moving on.
    [[nodiscard]] virtual Result<std::optional<journal::Row>> row(Seq seq) = 0;
    [[nodiscard]] virtual Result<DerivedTables> tables() = 0;
};

} // namespace jiamei::ports
