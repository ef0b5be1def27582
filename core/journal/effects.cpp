#include "core/journal/effects.hpp"

#include "core/journal/claim_effects.hpp"
#include "core/journal/honour_effects.hpp"
#include "core/journal/household_effects.hpp"
#include "core/journal/policy_effects.hpp"
#include "core/journal/programme_effects.hpp"
#include "core/journal/round_effects.hpp"
#include "core/journal/shop_effects.hpp"
#include "core/journal/slip_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

tl::unexpected<Error> broken(Seq seq)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
}

/// Balances and lots touched by one document, loaded once and written once.
class Touched {
public:
    explicit Touched(const ports::SiteState& before) : m_before(before) {}

    Result<Balance*> balance(const Account& account)
    {
        const auto known =
            std::find_if(m_balances.begin(), m_balances.end(), [&](const auto& item) { return item.first == account; });
        if (known != m_balances.end())
            return &known->second;
        JIAMEI_TRY(const auto loaded, m_before.balance(account));
        m_balances.emplace_back(account, loaded);
        return &m_balances.back().second;
    }

    Result<stock::Lot*> lot(LotNumber number)
    {
        const auto known =
            std::find_if(m_lots.begin(), m_lots.end(), [&](const auto& lot) { return lot.number == number; });
        if (known != m_lots.end())
            return &*known;
        JIAMEI_TRY(const auto loaded, m_before.lot(number));
        if (!loaded)
            return static_cast<stock::Lot*>(nullptr);
        m_lots.push_back(*loaded);
        return &m_lots.back();
    }

    void addLot(const stock::Lot& lot) { m_lots.push_back(lot); }

    void moveInto(Effects& effects)
    {
        effects.balances = std::move(m_balances);
        effects.lots = std::move(m_lots);
    }

private:
    const ports::SiteState& m_before;
    std::vector<std::pair<Account, Balance>> m_balances;
    std::vector<stock::Lot> m_lots;
};

Done moveLot(Touched& touched, const Entry& entry, Seq seq)
{
    const bool in = entry.credit.kind == AccountKind::Shelf;
    const bool out = entry.debit.kind == AccountKind::Shelf;
    if (!in && !out)
        return {};
    if (!entry.lot)
        return broken(seq);
    JIAMEI_TRY(auto* const lot, touched.lot(*entry.lot));
    if (lot == nullptr || lot->goods.value() != (in ? entry.credit.owner : entry.debit.owner))
        return broken(seq);
    const auto quantity = Quantity::of(lot->quantity.value() + (in ? entry.amount : -entry.amount));
    if (!quantity)
        return broken(seq);
    lot->quantity = *quantity;
    return {};
}

Done applyEntry(Touched& touched, const Entry& entry, Seq seq)
{
    if (entry.amount < 1 || entry.amount > kMaxRowAmount || entry.debit == entry.credit ||
        ledgerOf(entry.debit.kind) != ledgerOf(entry.credit.kind))
        return broken(seq);
    if (entry.kind == EntryKind::Assertion)
        return {};
    if (entry.kind == EntryKind::Pending || entry.kind == EntryKind::Post || entry.kind == EntryKind::Void) {
        JIAMEI_TRY(auto* const credit, touched.balance(entry.credit));
        credit->pending += entry.kind == EntryKind::Pending ? entry.amount : -entry.amount;
        if (credit->pending < 0)
            return broken(seq);
        if (entry.kind != EntryKind::Post)
            return {};
    }
    {
        JIAMEI_TRY(auto* const debit, touched.balance(entry.debit));
        debit->debit += entry.amount;
        if (entry.debit.kind == AccountKind::Household && entry.credit.kind == AccountKind::Issue)
            debit->honour -= entry.amount;
        if (!isWithinBounds(entry.debit.kind, *debit))
            return broken(seq);
    }
    JIAMEI_TRY(auto* const credit, touched.balance(entry.credit));
    credit->credit += entry.amount;
    if (entry.credit.kind == AccountKind::Household && entry.debit.kind == AccountKind::Issue)
        credit->honour += entry.amount;
    if (!isWithinBounds(entry.credit.kind, *credit))
        return broken(seq);
    return moveLot(touched, entry, seq);
}

/// Honour has no account of its own: what the document carries over is moved beside the entries.
Done carryHonour(Touched& touched, const pb::Payload& payload)
{
    for (const auto& carried : payload.carried()) {
        JIAMEI_TRY(const auto fromNumber, HouseholdNumber::of(carried.from()));
        JIAMEI_TRY(const auto toNumber, HouseholdNumber::of(carried.to()));
        JIAMEI_TRY(auto* const from, touched.balance(householdAccount(fromNumber)));
        from->honour -= carried.honour();
        JIAMEI_TRY(auto* const to, touched.balance(householdAccount(toNumber)));
        to->honour += carried.honour();
    }
    return {};
}

// ---- the register: one function per payload that changes it ----

using Changes = std::vector<Change>;

Done changesOf(const ports::SiteState&, const pb::SiteOpened& in, const StoredDocument& document, Changes& out)
{
    ports::SiteFacts facts;
    JIAMEI_TRY(facts.site, SiteId::parse(in.site()));
    facts.name = in.name();
    facts.isPractice = in.practice();
    facts.cardKey = in.card_key();
    facts.syncKey = in.sync_key();
    facts.recoveryKey = in.recovery_key();
    out.emplace_back(std::move(facts));
    JIAMEI_TRY(auto manager, fromPayload(in.manager()));
    out.emplace_back(std::move(manager));
    out.emplace_back(EpochChange{EpochId(in.epoch()), EpochId(0), document.firstSeq, 0, in.card_key(), in.sync_key()});
    return {};
}

Done changesOf(const ports::SiteState& before, const pb::EpochOpened& in, const StoredDocument& document, Changes& out)
{
    JIAMEI_TRY(auto facts, before.site());
    const bool isAnotherDevice = facts.cardKey != in.card_key() || facts.syncKey != in.sync_key();
    facts.cardKey = in.card_key();
    facts.syncKey = in.sync_key();
    out.emplace_back(EpochChange{EpochId(in.epoch()), EpochId(in.parent_epoch()), document.firstSeq, in.reason(),
                                 facts.cardKey, facts.syncKey});
    if (isAnotherDevice)
        out.emplace_back(std::move(facts));
    return {};
}

Done changesOf(const ports::SiteState& before, const pb::OperatorSet& in, const StoredDocument&, Changes& out)
{
    JIAMEI_TRY(auto person, fromPayload(in));
    out.emplace_back(std::move(person));
    if (!in.recovery_key().empty()) {
        JIAMEI_TRY(auto facts, before.site());
        facts.recoveryKey = in.recovery_key();
        out.emplace_back(std::move(facts));
    }
    return {};
}

Done changesOf(const ports::SiteState&, const pb::RuleSetAdopted& in, const StoredDocument&, Changes& out)
{
    JIAMEI_TRY(auto change, ruleSetOf(in));
    out.emplace_back(std::move(change));
    return {};
}

Result<till::BusinessDay> dayNumbered(const ports::SiteState& before, std::int32_t number, Seq seq)
{
    JIAMEI_TRY(const auto day, before.day(DayNumber(number)));
    if (!day)
        return broken(seq);
    return *day;
}

Done changesOf(const ports::SiteState& before, const pb::DayClosed& in, const StoredDocument& document, Changes& out)
{
    JIAMEI_TRY(auto day, dayNumbered(before, in.number(), document.firstSeq));
    day.isOpen = false;
    out.emplace_back(day);
    return {};
}

Done changesOf(const ports::SiteState& before, const pb::DayOpened& in, const StoredDocument& document, Changes& out)
{
    if (in.has_closed_previous())
        JIAMEI_CHECK(changesOf(before, in.closed_previous(), document, out));
    till::BusinessDay day;
    day.number = DayNumber(in.number());
    JIAMEI_TRY(day.date, BusinessDate::ofDaysSince2020(in.date()));
    day.isOpen = true;
    day.openedAt = document.at;
    out.emplace_back(day);
    return {};
}

Done changesOf(const ports::SiteState& before, const pb::DayCorrected& in, const StoredDocument& document, Changes& out)
{
    JIAMEI_TRY(auto day, dayNumbered(before, in.number(), document.firstSeq));
    JIAMEI_TRY(day.date, BusinessDate::ofDaysSince2020(in.right_date()));
    out.emplace_back(day);
    return {};
}

Done changesOf(const ports::SiteState& before, const pb::HubTrusted& in, const StoredDocument&, Changes& out)
{
    JIAMEI_TRY(auto facts, before.site());
    // What another hub has acknowledged, this one has never seen: it gets everything.
    if (!facts.hubKey.empty() && facts.hubKey != in.key())
        out.emplace_back(ports::HubReceipt{});
    facts.hubUnit = in.unit();
    facts.hubKey = in.key();
    facts.hubCompared = in.compared();
    out.emplace_back(std::move(facts));
    return {};
}

Done changesOf(const ports::SiteState&, const pb::HubReceipt& in, const StoredDocument& document, Changes& out)
{
    const auto head = asDigest(in.head());
    if (!head)
        return broken(document.firstSeq);
    out.emplace_back(ports::HubReceipt{EpochId(in.epoch()), Seq(in.seq()), *head, in.file_number()});
    return {};
}

/// Of the points programme: policies, rounds, honours, claims, activities. A payload that no subject knows is refused
/// with its first document, so that none is forgotten here.
Done programmeSideChanges(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    switch (sealed.document.payload.body_case()) {
    case pb::Payload::kSettingSet:
    case pb::Payload::kYearEndPreviewed:
    case pb::Payload::kYearEndRun:
        return policyChanges(before, sealed, out);
    case pb::Payload::kRoundEntered:
    case pb::Payload::kReminderGiven:
    case pb::Payload::kReminderMended:
    case pb::Payload::kRedemptionFreeze:
        return roundChanges(before, sealed, out);
    case pb::Payload::kAward:
        JIAMEI_CHECK(roundChanges(before, sealed, out));
        return honourChanges(before, sealed, out);
    case pb::Payload::kHonourEntered:
    case pb::Payload::kHonourWithdrawn:
    case pb::Payload::kVillageFlagSet:
    case pb::Payload::kPublicationSet:
    case pb::Payload::kFlagAnswered:
        return honourChanges(before, sealed, out);
    case pb::Payload::kClaimsSubmitted:
        JIAMEI_CHECK(claimChanges(before, sealed, out));
        return honourChanges(before, sealed, out);
    case pb::Payload::kReversal:
        JIAMEI_CHECK(policyChanges(before, sealed, out));
        return claimChanges(before, sealed, out);
    case pb::Payload::kKinDeclared:
    case pb::Payload::kRulesDrafted:
    case pb::Payload::kRulesVoted:
    case pb::Payload::kClaimsReviewed:
    case pb::Payload::kMeetingHeld:
    case pb::Payload::kNoticeOpened:
    case pb::Payload::kNoticePhotographed:
    case pb::Payload::kNoticePosted:
    case pb::Payload::kObjectionRaised:
    case pb::Payload::kObjectionSettled:
    case pb::Payload::kClaimsWithdrawn:
    case pb::Payload::kDeductionRestored:
        return claimChanges(before, sealed, out);
    case pb::Payload::kTeamAdded:
    case pb::Payload::kTeamJoined:
    case pb::Payload::kActivityOpened:
    case pb::Payload::kActivitySignedIn:
    case pb::Payload::kActivityCounted:
    case pb::Payload::kActivityClosed:
        return programmeChanges(before, sealed, out);
    default:
        return broken(sealed.document.firstSeq);
    }
}

Done payloadChanges(const ports::SiteState& before, const SealedDocument& sealed, Changes& out)
{
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kSiteOpened:
        return changesOf(before, payload.site_opened(), document, out);
    case pb::Payload::kEpochOpened:
        return changesOf(before, payload.epoch_opened(), document, out);
    case pb::Payload::kOperatorSet:
        return changesOf(before, payload.operator_set(), document, out);
    case pb::Payload::kHouseholdsSet:
    case pb::Payload::kCardsIssued:
    case pb::Payload::kCardBlocked:
    case pb::Payload::kHouseholdSplit:
    case pb::Payload::kHouseholdsMerged:
    case pb::Payload::kHouseholdClosed:
    case pb::Payload::kHouseholdReopened:
    case pb::Payload::kHouseholdPinSet:
        return householdChanges(before, sealed, out);
    case pb::Payload::kRuleSetAdopted:
        return changesOf(before, payload.rule_set_adopted(), document, out);
    case pb::Payload::kGoodsSet:
    case pb::Payload::kFundSet:
    case pb::Payload::kDonorSet:
    case pb::Payload::kAssetSet:
    case pb::Payload::kStocktakeOpened:
    case pb::Payload::kStocktakeCounted:
    case pb::Payload::kStocktakeFinished:
    case pb::Payload::kStocktakeAccepted:
    case pb::Payload::kStocktakeDropped:
        return shopChanges(before, sealed, out);
    case pb::Payload::kDayOpened:
        return changesOf(before, payload.day_opened(), document, out);
    case pb::Payload::kDayClosed:
        return changesOf(before, payload.day_closed(), document, out);
    case pb::Payload::kDayCorrected:
        return changesOf(before, payload.day_corrected(), document, out);
    case pb::Payload::kHubTrusted:
        return changesOf(before, payload.hub_trusted(), document, out);
    case pb::Payload::kHubReceipt:
        return changesOf(before, payload.hub_receipt(), document, out);
    case pb::Payload::kOpeningPoints:
    case pb::Payload::kStockReceived:
    case pb::Payload::kStockIssued:
    case pb::Payload::kMoneyMoved:
    case pb::Payload::kKeeperHandedOver:
    case pb::Payload::kSignInFailed:
        return {};
    case pb::Payload::kRedemption:
    case pb::Payload::kSlipIssued:
    case pb::Payload::kSlipCancelled:
    case pb::Payload::kPaperSlipsPrinted:
    case pb::Payload::kPaperSlipSettled:
        return slipChanges(before, sealed, out);
    default:
        return programmeSideChanges(before, sealed, out);
    }
}

} // namespace

Result<SiteId> siteFor(const ports::SiteState& before, const Document& document)
{
    const auto known = before.site();
    if (!document.payload.has_site_opened()) {
        if (!known)
            return refuse(known.error());
        return known->site;
    }
    if (known)
        return refuse(ErrorCode::SiteExists, {{"site", known->site.text()}});
    if (known.error().code != ErrorCode::SiteMissing)
        return refuse(known.error());
    return SiteId::parse(document.payload.site_opened().site());
}

Result<Effects> effectsOf(const ports::SiteState& before, const SealedDocument& sealed)
{
    Effects effects;
    JIAMEI_CHECK(payloadChanges(before, sealed, effects.changes));
    Touched touched(before);
    JIAMEI_TRY(const auto lots, newLots(sealed.document));
    for (const auto& lot : lots)
        touched.addLot(lot);
    for (const auto& row : sealed.rows) {
        if (const auto* entry = std::get_if<Entry>(&row.body))
            JIAMEI_CHECK(applyEntry(touched, *entry, row.seq));
    }
    JIAMEI_CHECK(carryHonour(touched, sealed.document.payload));
    touched.moveInto(effects);
    return effects;
}

} // namespace jiamei::journal
