// The state of a site as its database has it, inside a transaction that somebody else began.
#pragma once

#include "core/journal/effects.hpp"
#include "db/sqlite/connection.hpp"

#include <algorithm>
#include <map>

namespace jiamei::db {

/// What one household took in one span; the lines of a basket ask for each goods in turn.
struct TakenPieces {
    HouseholdNumber household;
    points::DateSpan span;
    std::map<GoodsNumber, std::int64_t> pieces;
};

/// Balances and lots as decisions and effects ask for them, each read once. They hold for one state only: every
/// document, ours or another connection's, drops them.
struct BooksCache {
    std::map<journal::Account, journal::Balance> balances;
    std::map<GoodsNumber, std::vector<stock::Lot>> lots; ///< with something left, in the order in which they leave
    std::optional<LotNumber> lastLot;
    std::optional<TakenPieces> taken;
};

/// The register as it was last read. Small (a village), read for every command, changed by few: it is dropped whole
/// when another connection or a document of ours changed anything but balances and lots.
struct RegisterCache {
    std::optional<ports::SiteFacts> site;
    std::optional<std::vector<Bytes>> cardKeys;
    std::optional<journal::Head> head;
    std::optional<till::BusinessDay> lastDay;
    std::map<DayNumber, till::BusinessDay> daysByNumber; ///< those that were asked for one by one
    std::optional<std::vector<till::BusinessDay>> days;
    std::optional<std::vector<operators::Operator>> operators;
    std::map<HouseholdNumber, household::Household> households;
    std::map<HouseholdNumber, household::CardRecord> cards;
    std::optional<std::vector<household::KinTie>> kin;
    std::optional<std::vector<points::RuleSet>> ruleSets;
    std::optional<std::vector<points::Rule>> rules;
    std::optional<std::vector<stock::Goods>> goods;
    std::optional<std::vector<stock::Price>> prices;
    std::optional<std::map<std::string, ports::SettingAtOnce, std::less<>>> settings;
    std::optional<std::map<std::pair<std::string, BusinessDate>, std::int64_t>> datedSettings;
    BooksCache books;
};

/// The slot, filled by `load` when it is empty.
template <class T, class Load>
Result<const T*> filled(std::optional<T>& slot, Load&& load)
{
    if (slot)
        return &*slot;
    return guarded([&]() -> Result<const T*> {
        JIAMEI_TRY(slot, load());
        return &*slot;
    });
}

template <class T, class Matches>
std::optional<T> firstOf(const std::vector<T>& items, Matches&& matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? std::nullopt : std::optional(*found);
}

class SiteReader final : public ports::SiteState {
public:
    SiteReader(Connection& connection, RegisterCache& cache) : m_connection(connection), m_cache(cache) {}

    [[nodiscard]] Result<ports::SiteFacts> site() const override;
    [[nodiscard]] Result<std::vector<Bytes>> cardKeys() const override;
    [[nodiscard]] Result<journal::Head> head() const override;
    [[nodiscard]] Result<till::BusinessDay> lastDay() const override;
    [[nodiscard]] Result<std::optional<till::BusinessDay>> day(DayNumber number) const override;
    [[nodiscard]] Result<std::vector<till::BusinessDay>> days() const override;
    [[nodiscard]] Result<std::optional<operators::Operator>> operatorById(const OperatorId& id) const override;
    [[nodiscard]] Result<std::optional<operators::Operator>> operatorByNumber(OperatorNumber number) const override;
    [[nodiscard]] Result<std::vector<operators::Operator>> operators() const override;
    [[nodiscard]] Result<std::vector<household::PersonalValue>> personal(journal::PersonalRecord::Owner owner,
                                                                         std::int64_t number) const override;
    [[nodiscard]] Result<std::optional<household::Household>> household(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::optional<household::HouseholdDetails>>
    householdDetails(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::vector<household::HouseholdDetails>> households() const override;
    [[nodiscard]] Result<std::vector<HouseholdNumber>> mergedInto(HouseholdNumber number) const override;
    [[nodiscard]] Result<std::optional<household::CardRecord>> card(HouseholdNumber household) const override;
    [[nodiscard]] Result<std::vector<household::KinTie>> kin() const override;
    [[nodiscard]] Result<journal::Balance> balance(const journal::Account& account) const override;
    [[nodiscard]] Result<std::map<journal::Account, journal::Balance>>
    balancesOf(journal::AccountKind kind) const override;
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
    [[nodiscard]] Result<std::vector<journal::Row>> directAwards(Seq first, Seq last) const override;
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
    [[nodiscard]] Result<std::map<std::pair<GoodsNumber, journal::AccountKind>, std::int64_t>>
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
    [[nodiscard]] Result<std::optional<journal::StoredDocument>> document(DocumentNumber number) const override;
    [[nodiscard]] Result<std::vector<journal::Row>> rowsOf(DocumentNumber number) const override;
    [[nodiscard]] Result<std::optional<Seq>> reversalOf(Seq entry) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> history(HouseholdNumber household,
                                                                  std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> historyBefore(HouseholdNumber household, Seq before,
                                                                        std::size_t limit) const override;
    [[nodiscard]] Result<std::vector<journal::StoredDocument>> documentsOfDay(DayNumber day) const override;
    [[nodiscard]] Result<std::vector<journal::Row>> rows(Seq first, Seq last) const override;
    [[nodiscard]] Result<std::optional<ports::SettingAtOnce>> settingAtOnce(std::string_view key) const override;
    [[nodiscard]] Result<std::map<BusinessDate, std::int64_t>> datedSetting(std::string_view key) const override;
    [[nodiscard]] Result<std::vector<points::YearEnd>> yearEnds() const override;
    [[nodiscard]] Result<std::optional<ports::HubReceipt>> lastReceipt() const override;

private:
    /// The rows whose numbers the cursor gives, each with its document.
    [[nodiscard]] Result<std::vector<ports::HistoryItem>> itemsOf(Cursor& cursor) const;
    [[nodiscard]] Result<TakenPieces> takenPieces(HouseholdNumber household, const points::DateSpan& span) const;
    // Filled on first use; the pointers hold until the cache is dropped.
    [[nodiscard]] Result<const std::vector<till::BusinessDay>*> cachedDays() const;
    [[nodiscard]] Result<const std::vector<operators::Operator>*> cachedOperators() const;
    [[nodiscard]] Result<const std::vector<points::Rule>*> cachedRules() const;
    [[nodiscard]] Result<const std::vector<stock::Goods>*> cachedGoods() const;
    [[nodiscard]] Result<const std::vector<stock::Price>*> cachedPrices() const;
    [[nodiscard]] Result<std::vector<household::Commitment>> commitments(journal::PersonalRecord::Owner owner,
                                                                         std::int64_t number) const;

    Connection& m_connection;
    RegisterCache& m_cache;
};

} // namespace jiamei::db
