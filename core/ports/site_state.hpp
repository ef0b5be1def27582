// What a decision may look at: one consistent view of a site, read-only.
#pragma once

#include "core/base/amounts.hpp"
#include "core/fund/fund.hpp"
#include "core/household/household.hpp"
#include "core/journal/document.hpp"
#include "core/operators/operator.hpp"
#include "core/points/claim.hpp"
#include "core/points/policy.hpp"
#include "core/points/posted.hpp"
#include "core/programme/activity.hpp"
#include "core/programme/flag.hpp"
#include "core/programme/honour.hpp"
#include "core/programme/team.hpp"
#include "core/stock/asset.hpp"
#include "core/stock/count.hpp"
#include "core/stock/goods.hpp"
#include "core/till/business_day.hpp"
#include "core/till/slip.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::ports {

/// The facts a site is opened with and its present trust.
struct SiteFacts {
    SiteId site;
    std::string name;
    bool isPractice = false;
    Bytes cardKey;       ///< Ed25519 public key of the present device
    Bytes syncKey;       ///< Ed25519 public key
    Bytes recoveryKey;   ///< X25519 public key
    std::string hubUnit; ///< division code of the enrolled hub, empty before
    Bytes hubKey;
    bool hubCompared = false;
    friend bool operator==(const SiteFacts&, const SiteFacts&) = default;
};

/// The newest receipt of the enrolled hub: what it has acknowledged. Seq 0 = nothing, after a change of hub.
struct HubReceipt {
    EpochId epoch;
    Seq seq;
    Digest head{};
    std::int64_t fileNumber = 0;
    friend bool operator==(const HubReceipt&, const HubReceipt&) = default;
};

/// One row of a household's or goods' history, newest first.
struct HistoryItem {
    journal::Row row;
    journal::StoredDocument document;
};

/// A setting without a first day: it holds from the right date of the business day on which it was set.
struct SettingAtOnce {
    std::int64_t value = 0;
    DayNumber day;
    friend bool operator==(const SettingAtOnce&, const SettingAtOnce&) = default;
};

/// Every query answers from the same snapshot. A Result fails only for the disk's sake (StorageFailed,
/// DatabaseDamaged, StorageBusy); what does not exist is an empty optional.
class SiteState {
public:
    virtual ~SiteState() = default;

    /// Errors: SiteMissing before the first document.
    [[nodiscard]] virtual Result<SiteFacts> site() const = 0;
    /// Every card key that ever held, oldest first; cards of a device that is gone go on working.
    [[nodiscard]] virtual Result<std::vector<Bytes>> cardKeys() const = 0;
    [[nodiscard]] virtual Result<journal::Head> head() const = 0;
    /// The last day that was opened; number 0, closed, before the first.
    [[nodiscard]] virtual Result<till::BusinessDay> lastDay() const = 0;
    /// Nothing for day 0 and for one that was never opened.
    [[nodiscard]] virtual Result<std::optional<till::BusinessDay>> day(DayNumber number) const = 0;
    /// All, by number; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<till::BusinessDay>> days() const = 0;

    [[nodiscard]] virtual Result<std::optional<operators::Operator>> operatorById(const OperatorId& id) const = 0;
    [[nodiscard]] virtual Result<std::optional<operators::Operator>> operatorByNumber(OperatorNumber number) const = 0;
    [[nodiscard]] virtual Result<std::vector<operators::Operator>> operators() const = 0;
    /// The kept personal fields of one owner, in the order of their numbers.
    [[nodiscard]] virtual Result<std::vector<household::PersonalValue>> personal(journal::PersonalRecord::Owner owner,
                                                                                 std::int64_t number) const = 0;

    [[nodiscard]] virtual Result<std::optional<household::Household>> household(HouseholdNumber number) const = 0;
    [[nodiscard]] virtual Result<std::optional<household::HouseholdDetails>>
    householdDetails(HouseholdNumber number) const = 0;
    /// All, by number.
    [[nodiscard]] virtual Result<std::vector<household::HouseholdDetails>> households() const = 0;
    /// The numbers that were merged into this one by a document of their own, in order.
    [[nodiscard]] virtual Result<std::vector<HouseholdNumber>> mergedInto(HouseholdNumber number) const = 0;
    [[nodiscard]] virtual Result<std::optional<household::CardRecord>> card(HouseholdNumber household) const = 0;

    /// Every declared tie, in order.
    [[nodiscard]] virtual Result<std::vector<household::KinTie>> kin() const = 0;

    [[nodiscard]] virtual Result<journal::Balance> balance(const journal::Account& account) const = 0;
    /// Of every account of the kind that was ever touched, by owner.
    [[nodiscard]] virtual Result<std::map<journal::Account, journal::Balance>>
    balancesOf(journal::AccountKind kind) const = 0;

    /// Every version that was ever adopted, by number; some may not have begun yet.
    [[nodiscard]] virtual Result<std::vector<points::RuleSet>> ruleSets() const = 0;
    /// The one in force on the date of the last day; 0 = none yet.
    [[nodiscard]] virtual Result<RuleSetVersion> ruleSetVersion() const = 0;
    [[nodiscard]] virtual Result<std::optional<points::Rule>> ruleByCode(std::string_view code) const = 0;
    /// The set in force, by number.
    [[nodiscard]] virtual Result<std::vector<points::Rule>> rules() const = 0;
    /// Every code that ever was in a set, with its newest wording; numbers stay with their codes.
    [[nodiscard]] virtual Result<std::vector<points::Rule>> allRulesEver() const = 0;
    /// The set as it was adopted, by number; empty when there is no such version.
    [[nodiscard]] virtual Result<std::vector<points::Rule>> rulesOf(RuleSetVersion version) const = 0;
    /// Every proposed version, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::RuleDraft>> ruleDrafts() const = 0;
    /// Units that count against the rule's cap: what was posted directly or submitted on business dates of the span;
    /// rejections, voids and reversals given back.
    [[nodiscard]] virtual Result<std::int64_t> capUnits(HouseholdNumber household, RuleNumber rule,
                                                        const points::DateSpan& span) const = 0;
    /// Points awarded to the household, directly or submitted, on business dates of the span; what was rejected, voided
    /// or reversed is given back. Deductions do not count.
    [[nodiscard]] virtual Result<Points> awardedIn(HouseholdNumber household, const points::DateSpan& span) const = 0;
    /// Sum of kind-1 awards of this operator to this household on this date; reversed ones count too.
    [[nodiscard]] virtual Result<Points> awardedBy(OperatorNumber actor, HouseholdNumber household,
                                                   BusinessDate date) const = 0;

    [[nodiscard]] virtual Result<std::optional<points::Claim>> claim(const points::ClaimId& id) const = 0;
    /// All claims in this state, in the order of submission.
    [[nodiscard]] virtual Result<std::vector<points::Claim>> claimsIn(points::ClaimState state) const = 0;
    /// All claims about the household, in the order of submission.
    [[nodiscard]] virtual Result<std::vector<points::Claim>> claimsOf(HouseholdNumber household) const = 0;
    [[nodiscard]] virtual Result<std::vector<points::Claim>> claimsOnNotice(DocumentNumber notice) const = 0;
    /// All notices, oldest first; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<points::Notice>> notices() const = 0;
    [[nodiscard]] virtual Result<std::optional<points::Notice>> notice(DocumentNumber number) const = 0;
    /// The newest; nothing before the first.
    [[nodiscard]] virtual Result<std::optional<points::Notice>> lastNotice() const = 0;
    /// The oldest that lists directly posted awards up to this row or a later one.
    [[nodiscard]] virtual Result<std::optional<points::Notice>> noticeReaching(Seq row) const = 0;
    /// How many notices were opened until this one, itself included.
    [[nodiscard]] virtual Result<std::int64_t> noticesUntil(DocumentNumber number) const = 0;
    /// All objections, oldest first; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<points::Objection>> objections() const = 0;
    [[nodiscard]] virtual Result<std::optional<points::Objection>> objection(DocumentNumber number) const = 0;
    /// Against this claim or direct award, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Objection>> objectionsAbout(const points::ClaimId& id) const = 0;
    /// In this state, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Objection>> objectionsIn(points::ObjectionState state) const = 0;
    /// All rounds, oldest first; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<points::Round>> rounds() const = 0;
    /// Rounds of inspections on dates of the span, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Round>> roundsIn(const points::DateSpan& span) const = 0;
    /// All reminders, oldest first; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<points::Reminder>> reminders() const = 0;
    [[nodiscard]] virtual Result<std::optional<points::Reminder>> reminder(DocumentNumber number) const = 0;
    /// Of the household, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Reminder>> remindersOf(HouseholdNumber household) const = 0;
    /// In this state, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Reminder>> remindersIn(points::ReminderState state) const = 0;
    /// Those that served a claim which is in this state now, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::Reminder>> remindersServing(points::ClaimState state) const = 0;
    /// The last freeze that was not ended before its time; it may be over by its date.
    [[nodiscard]] virtual Result<std::optional<household::Freeze>> freeze(HouseholdNumber household) const = 0;
    /// Rows of directly posted awards and deductions from `first` to `last`, both included, reversed ones too.
    [[nodiscard]] virtual Result<std::vector<journal::Row>> directAwards(Seq first, Seq last) const = 0;

    /// All volunteer teams, oldest first, each with its members.
    [[nodiscard]] virtual Result<std::vector<programme::Team>> teams() const = 0;
    /// All activities, oldest first; for lists of everything.
    [[nodiscard]] virtual Result<std::vector<programme::Activity>> activities() const = 0;
    /// In this state, oldest first.
    [[nodiscard]] virtual Result<std::vector<programme::Activity>>
    activitiesIn(programme::ActivityState state) const = 0;
    /// Those where a household that is there is in this state, oldest first.
    [[nodiscard]] virtual Result<std::vector<programme::Activity>>
    activitiesWith(programme::SignInState state) const = 0;
    /// Of business dates of the span, oldest first.
    [[nodiscard]] virtual Result<std::vector<programme::Activity>> activitiesOn(const points::DateSpan& span) const = 0;
    /// What the team did, oldest first.
    [[nodiscard]] virtual Result<std::vector<programme::Activity>> activitiesBy(DocumentNumber team) const = 0;
    [[nodiscard]] virtual Result<std::optional<programme::Activity>> activity(DocumentNumber number) const = 0;
    /// Households that signed in there, in the order in which they came; also those taken out again.
    [[nodiscard]] virtual Result<std::vector<programme::SignIn>> signInsAt(DocumentNumber activity) const = 0;
    [[nodiscard]] virtual Result<std::optional<programme::SignIn>> signIn(DocumentNumber activity,
                                                                          HouseholdNumber household) const = 0;
    /// Where the household signed in, in that order.
    [[nodiscard]] virtual Result<std::vector<programme::SignIn>> signInsOf(HouseholdNumber household) const = 0;
    /// The whole register, oldest first; those taken back too.
    [[nodiscard]] virtual Result<std::vector<programme::Honour>> honours() const = 0;
    /// What was ever set, by kind.
    [[nodiscard]] virtual Result<std::vector<programme::VillageFlag>> villageFlags() const = 0;
    /// Oldest entry first.
    [[nodiscard]] virtual Result<std::vector<programme::Publication>> publications() const = 0;
    /// By the flag's id.
    [[nodiscard]] virtual Result<std::vector<programme::FlagAnswer>> flagAnswers() const = 0;
    /// Every picture or sheet that a submission brought, oldest first.
    [[nodiscard]] virtual Result<std::vector<programme::EvidenceUse>> evidence() const = 0;
    /// What each household was awarded and deducted on business dates of the span, by household; those without either
    /// are left out.
    [[nodiscard]] virtual Result<std::vector<points::HouseholdPoints>> pointsIn(const points::DateSpan& span) const = 0;
    /// Awards and deductions posted on business dates of the span, in the order of the journal.
    [[nodiscard]] virtual Result<std::vector<points::PostedPoints>> postedIn(const points::DateSpan& span) const = 0;

    [[nodiscard]] virtual Result<std::optional<stock::Goods>> goodsByBarcode(std::string_view barcode) const = 0;
    [[nodiscard]] virtual Result<std::optional<stock::Goods>> goodsByNumber(GoodsNumber number) const = 0;
    [[nodiscard]] virtual Result<std::vector<stock::Goods>> goods() const = 0;
    /// The price in force on the date: of those that hold then the one that overrides the others.
    [[nodiscard]] virtual Result<std::optional<stock::Price>> price(GoodsNumber goods, BusinessDate date) const = 0;
    [[nodiscard]] virtual Result<PriceVersion> priceVersion() const = 0; ///< 0 = none yet
    /// Every price that was ever set for the goods, by version, then first day.
    [[nodiscard]] virtual Result<std::vector<stock::Price>> pricesOf(GoodsNumber goods) const = 0;
    /// Lots of the goods with something left, first to expire first, then by number; lots without expiry last.
    [[nodiscard]] virtual Result<std::vector<stock::Lot>> lots(GoodsNumber goods) const = 0;
    [[nodiscard]] virtual Result<std::optional<stock::Lot>> lot(LotNumber number) const = 0;
    [[nodiscard]] virtual Result<LotNumber> lastLot() const = 0; ///< 0 = none yet
    /// Pieces redeemed by the household on business dates of the span, reversals given back.
    [[nodiscard]] virtual Result<Quantity> redeemedPieces(HouseholdNumber household, GoodsNumber goods,
                                                          const points::DateSpan& span) const = 0;

    /// Rows that move pieces of the goods, newest first, from the row before `before` on.
    [[nodiscard]] virtual Result<std::vector<HistoryItem>> goodsMoves(GoodsNumber goods, Seq before,
                                                                      std::size_t limit) const = 0;
    /// Pieces that left the shelf, or came to it, on business dates of the span: by goods and the other account's kind,
    /// those that left positive; reversals given back.
    [[nodiscard]] virtual Result<std::map<std::pair<GoodsNumber, journal::AccountKind>, std::int64_t>>
    piecesMoved(const points::DateSpan& span) const = 0;

    /// All stocktakes, oldest first.
    [[nodiscard]] virtual Result<std::vector<stock::Stocktake>> stocktakes() const = 0;
    [[nodiscard]] virtual Result<std::optional<stock::Stocktake>> stocktake(DocumentNumber number) const = 0;
    /// By goods.
    [[nodiscard]] virtual Result<std::vector<stock::StocktakeCount>> countsOf(DocumentNumber stocktake) const = 0;
    /// All assets, by number.
    [[nodiscard]] virtual Result<std::vector<stock::Asset>> assets() const = 0;

    /// All funds, by number, closed ones too.
    [[nodiscard]] virtual Result<std::vector<fund::Fund>> funds() const = 0;
    /// All donors, oldest first.
    [[nodiscard]] virtual Result<std::vector<fund::Donor>> donors() const = 0;
    [[nodiscard]] virtual Result<std::optional<fund::Donor>> donor(DocumentNumber number) const = 0;
    /// Rows that move money, newest first, from the row before `before` on.
    [[nodiscard]] virtual Result<std::vector<HistoryItem>> moneyMoves(Seq before, std::size_t limit) const = 0;

    /// All collection slips, by number.
    [[nodiscard]] virtual Result<std::vector<till::Slip>> slips() const = 0;
    [[nodiscard]] virtual Result<std::optional<till::Slip>> slip(SlipNumber number) const = 0;
    /// Of the household, by number.
    [[nodiscard]] virtual Result<std::vector<till::Slip>> slipsOf(HouseholdNumber household) const = 0;
    /// All numbers printed for days without power.
    [[nodiscard]] virtual Result<std::vector<till::PaperSlip>> paperSlips() const = 0;
    [[nodiscard]] virtual Result<std::optional<till::PaperSlip>> paperSlip(PaperSlipNumber number) const = 0;

    [[nodiscard]] virtual Result<std::optional<journal::StoredDocument>> document(DocumentNumber number) const = 0;
    [[nodiscard]] virtual Result<std::vector<journal::Row>> rowsOf(DocumentNumber number) const = 0;
    /// The reversal of the entry, if there is one.
    [[nodiscard]] virtual Result<std::optional<Seq>> reversalOf(Seq entry) const = 0;
    /// Rows that touch the household, newest first.
    [[nodiscard]] virtual Result<std::vector<HistoryItem>> history(HouseholdNumber household,
                                                                   std::size_t limit) const = 0;
    /// The same from the rows before `before` on, for the next page.
    [[nodiscard]] virtual Result<std::vector<HistoryItem>> historyBefore(HouseholdNumber household, Seq before,
                                                                         std::size_t limit) const = 0;
    /// Documents of one business day, oldest first; for day totals and slips.
    [[nodiscard]] virtual Result<std::vector<journal::StoredDocument>> documentsOfDay(DayNumber day) const = 0;
    /// Rows from `first` to `last`, both included, in order; for verification and sync files.
    [[nodiscard]] virtual Result<std::vector<journal::Row>> rows(Seq first, Seq last) const = 0;

    /// What was set at once, last; nothing when never. Which value holds, core/till/settings says.
    [[nodiscard]] virtual Result<std::optional<SettingAtOnce>> settingAtOnce(std::string_view key) const = 0;
    [[nodiscard]] Result<std::optional<std::int64_t>> setting(std::string_view key) const
    {
        JIAMEI_TRY(const auto set, settingAtOnce(key));
        return set ? std::optional(set->value) : std::nullopt;
    }
    /// What was set from a first day on, by that day.
    [[nodiscard]] virtual Result<std::map<BusinessDate, std::int64_t>> datedSetting(std::string_view key) const = 0;
    /// Every preview and every year end, oldest first.
    [[nodiscard]] virtual Result<std::vector<points::YearEnd>> yearEnds() const = 0;
    [[nodiscard]] virtual Result<std::optional<HubReceipt>> lastReceipt() const = 0;
};

} // namespace jiamei::ports
