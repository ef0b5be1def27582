// A row of the journal: an entry (a transfer) or a record (a fact), its canonical bytes and its place in the chain.
// The column order is the contract of packaging/doc/formats.md; a new column is a new row version.
#pragma once

#include "core/base/bytes.hpp"
#include "core/base/time.hpp"
#include "core/journal/account.hpp"

#include <optional>
#include <variant>

namespace jiamei::journal {

enum class EntryKind : std::uint8_t { Single = 1, Pending = 2, Post = 3, Void = 4, Reversal = 5, Assertion = 6 };

enum class RecordType : std::uint8_t {
    SiteOpened = 1,
    EpochOpened = 2,
    OperatorSet = 3,
    SettingSet = 4,
    HouseholdSet = 5,
    CardIssued = 6,
    CardBlocked = 7,
    RuleSetAdopted = 8,
    GoodsSet = 9,
    DayOpened = 10,
    DayClosed = 11,
    DayCorrected = 12,
    SignInFailed = 13,
    HubTrusted = 14,
    HubReceipt = 15,
    KinDeclared = 16,
    RulesDrafted = 17,
    RulesVoted = 18,
    ClaimSubmitted = 19, ///< a deduction; an award is a pending entry
    ClaimReviewed = 20,
    MeetingHeld = 21,
    NoticeOpened = 22,
    NoticePhotographed = 23,
    ClaimsPosted = 24,
    ObjectionRaised = 25,
    ObjectionSettled = 26,
    ClaimWithdrawn = 27,
    HouseholdSplit = 40,
    HouseholdsMerged = 41,
    HouseholdClosed = 42,
    HouseholdReopened = 43,
    YearEndPreviewed = 54,
    YearEndRun = 55,
    YearEndReversed = 56,
    RoundEntered = 34,
    ReminderGiven = 35,
    ReminderMended = 36,
    RedemptionFreeze = 37, ///< begun, changed or ended
    TeamAdded = 28,
    TeamJoined = 29, ///< or left
    ActivityOpened = 30,
    ActivitySignedIn = 31,
    ActivityCounted = 32,
    ActivityClosed = 33,
    HonourEntered = 47,
    HonourWithdrawn = 48,
    VillageFlagSet = 49,
    PublicationSet = 50,
    FlagAnswered = 51,
    FundSet = 57,
    DonorSet = 58,
    AssetSet = 59,
    StocktakeOpened = 60,
    StocktakeCounted = 61, ///< its subject is the goods
    StocktakeFinished = 62,
    StocktakeAccepted = 63,
    StocktakeDropped = 64,
    SlipIssued = 65,
    SlipCancelled = 66,
    PaperSlipsPrinted = 67,
    PaperSlipSettled = 68, ///< spoiled, or in conflict with the books
    KeeperHandedOver = 69,
};

/// A transfer of `amount` > 0 between two accounts of one ledger.
struct Entry {
    EntryKind kind = EntryKind::Single;
    Account debit;
    Account credit;
    std::int64_t amount = 0;           ///< points, pieces or fen, as the ledger says
    std::optional<LotNumber> lot;      ///< stock ledger
    std::optional<RuleNumber> rule;    ///< awards and deductions
    std::optional<std::int64_t> units; ///< how many units of the rule count against its cap
    std::optional<std::int32_t> line;  ///< line of its document, from 1
    std::optional<Seq> refersTo;       ///< post, void and reversal name their entry
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What the entry adds to the balance of the account: nothing while it waits, nor when the waiting ends in a void.
[[nodiscard]] constexpr std::int64_t movementOf(const Entry& entry, const Account& account)
{
    const bool moves =
        entry.kind == EntryKind::Single || entry.kind == EntryKind::Post || entry.kind == EntryKind::Reversal;
    if (!moves)
        return 0;
    return (entry.credit == account ? entry.amount : 0) - (entry.debit == account ? entry.amount : 0);
}

/// A fact without a transfer; the document's payload says it, the row dates and chains it.
struct Record {
    RecordType type = RecordType::SiteOpened;
    std::optional<std::int64_t> subject; ///< lasting number of whom or what it is about
    std::optional<Seq> refersTo;
    friend bool operator==(const Record&, const Record&) = default;
};

using RowBody = std::variant<Entry, Record>;

/// Where a re-adopted row stood before.
struct Origin {
    EpochId epoch;
    Seq seq;
    friend bool operator==(const Origin&, const Origin&) = default;
};

struct Row {
    Seq seq;
    EpochId epoch;
    DocumentNumber document;
    DayNumber day;
    UtcTime at;
    TimeQuality quality = TimeQuality::Sure;
    OperatorNumber actor; ///< 0 = the program itself
    std::optional<OperatorNumber> approver;
    std::optional<RuleSetVersion> ruleVersion;
    Digest payloadHash{};
    std::optional<Origin> origin;
    RowBody body;
    Digest hash{};
    friend bool operator==(const Row&, const Row&) = default;
};

/// The row as it is hashed; everything but `hash`.
[[nodiscard]] Bytes canonicalBytes(const SiteId& site, const Row& row);
/// The exact reverse. Errors: ChainBroken when the bytes are not what canonicalBytes writes.
[[nodiscard]] Result<Row> parseCanonical(const SiteId& site, std::string_view bytes);
/// BLAKE2b-256("JMJ1\0", previous, canonical). The first row's previous is 32 zero bytes.
[[nodiscard]] Digest chainHash(const Digest& previous, std::string_view canonical);

/// What a QR code says of a row: site, epoch, number and hash. With it anybody can ask later whether the row still
/// stands in the journal.
[[nodiscard]] std::string proofText(const SiteId& site, EpochId epoch, Seq seq, const Digest& hash);

/// The end of a journal: what the next row is chained to.
struct Head {
    EpochId epoch;
    Seq seq; ///< 0 before the first row
    Digest digest{};
    UtcTime lastTime{};
    DocumentNumber lastDocument;
    friend bool operator==(const Head&, const Head&) = default;
};

} // namespace jiamei::journal
