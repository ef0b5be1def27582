// One site in memory: the derived state that documents leave behind and, when asked, the history they came from.
// Tests run on it; verification replays a journal into it and compares.
#pragma once

#include "core/journal/effects.hpp"

#include <map>
#include <set>
#include <unordered_map>

namespace jiamei::journal {

class SiteModel final : public ports::SiteState {
public:
    /// Replaying a long journal needs no rows; without them the questions about history find nothing.
    enum class History { Kept, Dropped };

    explicit SiteModel(History history = History::Kept) : m_history(history) {}

    /// Takes over what the store would write in one commit. `effects` are those of `sealed` on this very state.
    void apply(const SealedDocument& sealed, const Effects& effects);

    [[nodiscard]] Result<ports::SiteFacts> site() const override;
    [[nodiscard]] Result<std::vector<Bytes>> cardKeys() const override;
    [[nodiscard]] Result<Head> head() const override;
    [[nodiscard]] Result<till::BusinessDay> lastDay() const override;
    [[nodiscard]] Result<std::optional<till::BusinessDay>> day(DayNumber number) const override;
    [[nodiscard]] Result<std::vector<till::BusinessDay>> days() const override;
    [[nodiscard]] Result<std::optional<operators::Operator>> operatorById(const OperatorId& id) const override;
    [[nodiscard]] Result<std::optional<operators::Operator>> operatorByNumber(OperatorNumber number) const override;
    [[nodiscard]] Result<std::vector<operators::Operator>> operators() const override;
    [[nodiscard]] Result<std::vector<household::PersonalValue>> personal(PersonalRecord::Owner owner,
                                                                         std::int64_t number) const override;
    [[nodiscard]] Result<std::optional<household::Household>> household(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::optional<household::HouseholdDetails>>
    householdDetails(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::vector<household::HouseholdDetails>> households() const override;
    [[nodiscard]] Result<std::vector<HouseholdNumber>> mergedInto(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::optional<household::CardRecord>> card(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<household::KinTie>> kin() const override;
    [[nodiscard]] Result<Balance> balance(const Account& account) const override;
    [[nodiscard]] Result<std::map<Account, Balance>> balancesOf(AccountKind kind) const override;
    [[nodiscard]] Result<std::vector<points::RuleSet>> ruleSets() const override;
    [[nodiscard]] Result<RuleSetVersion> ruleSetVersion() const override;
    [[nodiscard]] Result<std::optional<points::Rule>> ruleByCode(std::string_view code) const override;
    [[nodiscard]] Result<std::vector<points::Rule>> rules() const override;
    [[nodiscard]] Result<std::vector<points::Rule>> allRulesEver() const override;
    [[nodiscard]] Result<std::vector<points::Rule>> rulesOf(RuleSetVersion version) const override;
    [[nodiscard]] Result<std::vector<points::RuleDraft>> ruleDrafts() const override;
    [[nodiscard]] Result<std::int64_t> capUnits(HouseholdNumber household, RuleNumber rule,
                                                const points::DateSpan& span) const override;
    [[nodiscard]] Result<Points> awardedIn(HouseholdNumber household, const points::DateSpan& span) const override;
    [[nodiscard]] Result<Points> awardedBy(OperatorNumber actor, HouseholdNumber household,
                                           BusinessDate date) const override;
    [[nodiscard]] Result<std::optional<points::Claim>> claim(const points::ClaimId& id) const override;
    [[nodiscard]] Result<std::vector<points::Claim>> claimsIn(points::ClaimState state) const override;
    [[nodiscard]] Result<std::vector<points::Claim>> claimsOf(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<points::Claim>> claimsOnNotice(DocumentNumber notice) const override;
    [[nodiscard]] Result<std::vector<points::Notice>> notices() const override;
    [[nodiscard]] Result<std::optional<points::Notice>> notice(DocumentNumber number) const override;
    [[nodiscard]] Result<std::optional<points::Notice>> lastNotice() const override;
    [[nodiscard]] Result<std::optional<points::Notice>> noticeReaching(Seq row) const override;
    [[nodiscard]] Result<std::int64_t> noticesUntil(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<points::Objection>> objections() const override;
    [[nodiscard]] Result<std::optional<points::Objection>> objection(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<points::Objection>> objectionsAbout(const points::ClaimId& id) const override;
    [[nodiscard]] Result<std::vector<points::Objection>> objectionsIn(points::ObjectionState state) const override;
    [[nodiscard]] Result<std::vector<points::Round>> rounds() const override;
    [[nodiscard]] Result<std::vector<points::Round>> roundsIn(const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::vector<points::Reminder>> reminders() const override;
    [[nodiscard]] Result<std::optional<points::Reminder>> reminder(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<points::Reminder>> remindersOf(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<points::Reminder>> remindersIn(points::ReminderState state) const override;
    [[nodiscard]] Result<std::vector<points::Reminder>> remindersServing(points::ClaimState state) const override;
    [[nodiscard]] Result<std::optional<household::Freeze>> freeze(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<Row>> directAwards(Seq first, Seq last) const override;
    [[nodiscard]] Result<std::vector<programme::Team>> teams() const override;
    [[nodiscard]] Result<std::vector<programme::Activity>> activities() const override;
    [[nodiscard]] Result<std::vector<programme::Activity>> activitiesIn(programme::ActivityState state) const override;
    [[nodiscard]] Result<std::vector<programme::Activity>> activitiesWith(programme::SignInState state) const override;
    [[nodiscard]] Result<std::vector<programme::Activity>> activitiesOn(const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::vector<programme::Activity>> activitiesBy(DocumentNumber team) const override;
    [[nodiscard]] Result<std::optional<programme::Activity>> activity(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<programme::SignIn>> signInsAt(DocumentNumber activity) const override;
    [[nodiscard]] Result<std::optional<programme::SignIn>> signIn(DocumentNumber activity,
                                                                  HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<programme::SignIn>> signInsOf(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<programme::Honour>> honours() const override;
    [[nodiscard]] Result<std::vector<programme::VillageFlag>> villageFlags() const override;
    [[nodiscard]] Result<std::vector<programme::Publication>> publications() const override;
    [[nodiscard]] Result<std::vector<programme::FlagAnswer>> flagAnswers() const override;
    [[nodiscard]] Result<std::vector<programme::EvidenceUse>> evidence() const override;
    [[nodiscard]] Result<std::vector<points::HouseholdPoints>> pointsIn(const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::vector<points::PostedPoints>> postedIn(const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::optional<stock::Goods>> goodsByBarcode(std::string_view barcode) const override;
    [[nodiscard]] Result<std::optional<stock::Goods>> goodsByNumber(GoodsNumber number) const override;
    [[nodiscard]] Result<std::vector<stock::Goods>> goods() const override;
    [[nodiscard]] Result<std::optional<stock::Price>> price(GoodsNumber goods, BusinessDate date) const override;
    [[nodiscard]] Result<PriceVersion> priceVersion() const override;
    [[nodiscard]] Result<std::vector<stock::Lot>> lots(GoodsNumber goods) const override;
    [[nodiscard]] Result<std::optional<stock::Lot>> lot(LotNumber number) const override;
    [[nodiscard]] Result<LotNumber> lastLot() const override;
    [[nodiscard]] Result<Quantity> redeemedPieces(HouseholdNumber household, GoodsNumber goods,
                                                  const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::vector<stock::Price>> pricesOf(GoodsNumber goods) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> goodsMoves(GoodsNumber goods, Seq before,
                                                                     std::size_t limit) const override;
    [[nodiscard]] Result<std::map<std::pair<GoodsNumber, AccountKind>, std::int64_t>>
    piecesMoved(const points::DateSpan& span) const override;
    [[nodiscard]] Result<std::vector<stock::Stocktake>> stocktakes() const override;
    [[nodiscard]] Result<std::optional<stock::Stocktake>> stocktake(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<stock::StocktakeCount>> countsOf(DocumentNumber stocktake) const override;
    [[nodiscard]] Result<std::vector<stock::Asset>> assets() const override;
    [[nodiscard]] Result<std::vector<fund::Fund>> funds() const override;
    [[nodiscard]] Result<std::vector<fund::Donor>> donors() const override;
    [[nodiscard]] Result<std::optional<fund::Donor>> donor(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> moneyMoves(Seq before, std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<till::Slip>> slips() const override;
    [[nodiscard]] Result<std::optional<till::Slip>> slip(SlipNumber number) const override;
    [[nodiscard]] Result<std::vector<till::Slip>> slipsOf(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<till::PaperSlip>> paperSlips() const override;
    [[nodiscard]] Result<std::optional<till::PaperSlip>> paperSlip(PaperSlipNumber number) const override;
    [[nodiscard]] Result<std::optional<StoredDocument>> document(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<Row>> rowsOf(DocumentNumber number) const override;
    [[nodiscard]] Result<std::optional<Seq>> reversalOf(Seq entry) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> history(HouseholdNumber household,
                                                                  std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> historyBefore(HouseholdNumber household, Seq before,
                                                                        std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<StoredDocument>> documentsOfDay(DayNumber day) const override;
    [[nodiscard]] Result<std::vector<Row>> rows(Seq first, Seq last) const override;
    [[nodiscard]] Result<std::optional<ports::SettingAtOnce>> settingAtOnce(std::string_view key) const override;
    [[nodiscard]] Result<std::map<BusinessDate, std::int64_t>> datedSetting(std::string_view key) const override;
    [[nodiscard]] Result<std::vector<points::YearEnd>> yearEnds() const override;
    [[nodiscard]] Result<std::optional<ports::HubReceipt>> lastReceipt() const override;

    // What verification compares whole.
    struct AccountHash {
        [[nodiscard]] std::size_t operator()(const Account& account) const
        {
            return std::hash<std::int64_t>{}(static_cast<std::int64_t>(account.kind) << 32 ^ account.owner);
        }
    };
    using Balances = std::unordered_map<Account, Balance, AccountHash>;
    using PriceKey = std::tuple<GoodsNumber, PriceVersion, BusinessDate>;

    [[nodiscard]] const Balances& balances() const { return m_balances; }
    [[nodiscard]] const std::map<LotNumber, stock::Lot>& allLots() const { return m_lots; }
    [[nodiscard]] const std::map<HouseholdNumber, household::CardRecord>& cards() const { return m_cards; }
    [[nodiscard]] const std::map<PriceKey, stock::Price>& prices() const { return m_prices; }
    [[nodiscard]] const std::map<std::string, ports::SettingAtOnce, std::less<>>& settings() const
    {
        return m_settings;
    }
    [[nodiscard]] const std::map<std::pair<std::string, BusinessDate>, std::int64_t>& datedSettings() const
    {
        return m_datedSettings;
    }
    [[nodiscard]] const std::vector<EpochChange>& epochs() const { return m_epochs; }
    [[nodiscard]] const std::map<points::ClaimId, points::Claim>& claims() const { return m_claims; }
    [[nodiscard]] const std::map<HouseholdNumber, household::Freeze>& freezes() const { return m_freezes; }
    using SignInKey = std::pair<DocumentNumber, HouseholdNumber>;
    [[nodiscard]] const std::map<SignInKey, programme::SignIn>& signIns() const { return m_signIns; }
    using CountKey = std::pair<DocumentNumber, GoodsNumber>;
    [[nodiscard]] const std::map<CountKey, stock::StocktakeCount>& stocktakeCounts() const { return m_counts; }

private:
    void applyChange(const ports::SiteFacts& change) { m_site = change; }
    void applyChange(const ports::HubReceipt& change) { m_receipt = change; }
    void applyChange(const till::BusinessDay& change) { m_days[change.number] = change; }
    void applyChange(const operators::Operator& change) { m_operators[change.number] = change; }
    void applyChange(const household::Household& change);
    void applyChange(const household::CardRecord& change) { m_cards[change.household] = change; }
    void applyChange(const KinChange& change);
    void applyChange(const RuleSetChange& change);
    void applyChange(const points::RuleDraft& change) { m_drafts[change.document] = change; }
    void applyChange(const points::Claim& change) { m_claims[change.id] = change; }
    void applyChange(const points::Notice& change) { m_notices[change.document] = change; }
    void applyChange(const points::Objection& change) { m_objections[change.document] = change; }
    void applyChange(const points::Round& change) { m_rounds[change.document] = change; }
    void applyChange(const points::Reminder& change) { m_reminders[change.document] = change; }
    void applyChange(const FreezeChange& change);
    void applyChange(const programme::Team& change) { m_teams[change.number] = change; }
    void applyChange(const programme::Activity& change) { m_activities[change.number] = change; }
    void applyChange(const programme::SignIn& change) { m_signIns[{change.activity, change.household}] = change; }
    void applyChange(const programme::Honour& change) { m_honours[change.document] = change; }
    void applyChange(const programme::VillageFlag& change) { m_villageFlags[change.kind] = change; }
    void applyChange(const programme::Publication& change) { m_publications[change.document] = change; }
    void applyChange(const programme::FlagAnswer& change) { m_flagAnswers[change.flag] = change; }
    void applyChange(const programme::EvidenceUse& change) { m_evidence[change.document] = change; }
    void applyChange(const stock::Goods& change) { m_goods[change.number] = change; }
    void applyChange(const stock::Price& change);
    void applyChange(const stock::Asset& change) { m_assets[change.number] = change; }
    void applyChange(const stock::Stocktake& change) { m_stocktakes[change.number] = change; }
    void applyChange(const stock::StocktakeCount& change) { m_counts[{change.stocktake, change.goods}] = change; }
    void applyChange(const fund::Fund& change) { m_funds[change.number] = change; }
    void applyChange(const fund::Donor& change) { m_donors[change.number] = change; }
    void applyChange(const till::Slip& change) { m_slips[change.number] = change; }
    void applyChange(const till::PaperSlip& change) { m_paperSlips[change.number] = change; }
    void applyChange(const points::YearEnd& change) { m_yearEnds[change.document] = change; }
    void applyChange(const SettingChange& change);
    void applyChange(const EpochChange& change) { m_epochs.push_back(change); }
    void keepPersonal(const PersonalRecord& record);
    void keepHistory(const SealedDocument& sealed);

    [[nodiscard]] household::HouseholdDetails detailsOf(const household::Household& household) const;
    /// Newest first, from the row before `before` on, those that `matches`.
    template <class Matches>
    [[nodiscard]] std::vector<ports::HistoryItem> rowsBefore(Seq before, std::size_t limit, Matches&& matches) const;
    [[nodiscard]] bool isDayIn(DayNumber day, const points::DateSpan& span) const;
    [[nodiscard]] bool isUndone(Seq entry) const;

    History m_history;
    std::optional<ports::SiteFacts> m_site;
    Head m_head;
    std::map<DayNumber, till::BusinessDay> m_days;
    std::map<OperatorNumber, operators::Operator> m_operators;
    std::map<std::pair<PersonalRecord::Owner, std::int64_t>,
             std::map<household::PersonalField, household::PersonalValue>>
        m_personal;
    std::map<HouseholdNumber, household::Household> m_households;
    std::map<HouseholdNumber, household::CardRecord> m_cards;
    Balances m_balances;
    std::set<household::KinTie> m_kin;
    std::map<RuleSetVersion, RuleSetChange> m_rules;
    std::map<DocumentNumber, points::RuleDraft> m_drafts;
    std::map<points::ClaimId, points::Claim> m_claims; ///< also in the order of submission
    std::map<DocumentNumber, points::Notice> m_notices;
    std::map<DocumentNumber, points::Objection> m_objections;
    std::map<DocumentNumber, points::Round> m_rounds;
    std::map<DocumentNumber, points::Reminder> m_reminders;
    std::map<HouseholdNumber, household::Freeze> m_freezes;
    std::map<DocumentNumber, programme::Team> m_teams;
    std::map<DocumentNumber, programme::Activity> m_activities;
    std::map<SignInKey, programme::SignIn> m_signIns;
    std::map<DocumentNumber, programme::Honour> m_honours;
    std::map<programme::VillageFlagKind, programme::VillageFlag> m_villageFlags;
    std::map<DocumentNumber, programme::Publication> m_publications;
    std::map<std::string, programme::FlagAnswer> m_flagAnswers;
    std::map<DocumentNumber, programme::EvidenceUse> m_evidence;
    std::map<std::string, points::Rule> m_rulesEver;
    std::map<GoodsNumber, stock::Goods> m_goods;
    std::map<PriceKey, stock::Price> m_prices;
    std::map<LotNumber, stock::Lot> m_lots;
    std::map<AssetNumber, stock::Asset> m_assets;
    std::map<DocumentNumber, stock::Stocktake> m_stocktakes;
    std::map<CountKey, stock::StocktakeCount> m_counts;
    std::map<FundNumber, fund::Fund> m_funds;
    std::map<DocumentNumber, fund::Donor> m_donors;
    std::map<SlipNumber, till::Slip> m_slips;
    std::map<PaperSlipNumber, till::PaperSlip> m_paperSlips;
    std::map<std::string, ports::SettingAtOnce, std::less<>> m_settings;
    std::map<std::pair<std::string, BusinessDate>, std::int64_t> m_datedSettings;
    std::map<DocumentNumber, points::YearEnd> m_yearEnds;
    std::vector<EpochChange> m_epochs;
    std::optional<ports::HubReceipt> m_receipt;
    std::vector<StoredDocument> m_documents; ///< by number, from 1
    std::vector<Row> m_rows;                 ///< by seq, from 1
    std::map<Seq, Seq> m_closed;             ///< pending entry to its post or void
    std::map<Seq, Seq> m_reversed;           ///< entry to its reversal
};

template <class Matches>
std::vector<ports::HistoryItem> SiteModel::rowsBefore(Seq before, std::size_t limit, Matches&& matches) const
{
    std::vector<ports::HistoryItem> items;
    for (auto row = m_rows.rbegin(); row != m_rows.rend() && items.size() < limit; ++row) {
        if (row->seq < before && matches(*row))
            items.push_back({*row, m_documents[static_cast<std::size_t>(row->document.value() - 1)]});
    }
    return items;
}

/// Whether the row is of the household's statement: its account is touched, or the register entry or card changes.
[[nodiscard]] bool touches(const Row& row, HouseholdNumber household);

} // namespace jiamei::journal
