// What a hub keeps: who may send, which files came, how far each site's journal is known, and the totals of its days.
// The site comes first in every key, so that one site's rows can live together on one machine of many.
#pragma once

#include "core/base/ed25519.hpp"
#include "core/base/time.hpp"
#include "core/household/divisions.hpp"
#include "core/sync/totals.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jiamei::ports {

/// Running number of an import that changed what a hub knows, from 1; the place in the hub's log.
using ChangeNumber = Id<struct ChangeTag, std::int64_t>;

/// What became of a file. The numbers are stored.
enum class FileState : std::uint8_t { New = 1, Duplicate = 2, Gap = 3, Fork = 4, Revoked = 5, Unknown = 6, Bad = 7 };
/// "new", "duplicate" ... as scripts see it.
[[nodiscard]] std::string_view nameOf(FileState state);

/// A hub's own facts, given at its beginning.
struct HubFacts {
    household::DivisionCode unit;
    std::string name;
    EpochId epoch; ///< of its own log
    PublicKey key;
    std::string upperUnit; ///< the hub above, once its answer was read
    std::optional<PublicKey> upperKey;
    ChangeNumber acknowledged; ///< up to which the hub above has everything
};

/// A shop or a lower hub whose files are read.
struct Sender {
    PublicKey key;
    std::optional<SiteId> site;                  ///< a shop
    std::optional<household::DivisionCode> unit; ///< or a lower hub
    std::string name;
    bool isCompared = false; ///< a person compared the sixteen digits
    bool isPractice = false;
    std::optional<Seq> revokedAfter; ///< what comes later from this key is not counted
    UtcTime enrolledAt{};

    [[nodiscard]] std::string owner() const { return site ? site->text() : unit ? unit->text() : std::string(); }
};

struct HubFile {
    Digest digest{};
    std::string owner; ///< site or unit; empty when it could not be read
    std::int64_t number = 0;
    EpochId epoch;
    Seq from; ///< of a shop's journal
    Seq to;
    ChangeNumber fromChange; ///< of a lower hub's log
    ChangeNumber toChange;
    FileState state = FileState::New;
    std::string reason; ///< name of the error code, empty when there is none
    UtcTime receivedAt{};
};

/// One generation of a site's journal as far as it is known.
struct Line {
    EpochId epoch;
    EpochId parent; ///< 0 for the first
    Seq parentSeq;
    Seq known; ///< everything up to here is here
    Digest head{};
    Seq totalsAt; ///< end of the file that day totals and cumulative totals were taken from
    sync::Totals cumulative;
    std::optional<Seq> counted;       ///< with a fork: only days closed up to here count
    std::optional<DayNumber> lastDay; ///< later days count from the line that branched off
    friend bool operator==(const Line&, const Line&) = default;
};

struct SiteDay {
    EpochId epoch;
    DayNumber number;
    Seq to;                           ///< end of the file that the totals were taken from
    std::optional<BusinessDate> date; ///< day 0 has none
    bool isOpen = false;
    Seq closed; ///< last row of its close; 0 while open
    Digest closeHead{};
    sync::Totals totals;
    ChangeNumber change; ///< the import that wrote it
    friend bool operator==(const SiteDay&, const SiteDay&) = default;
};

struct Fork {
    EpochId epoch;
    Seq seq;       ///< the first row known to differ, or the first after the last common head
    Digest file{}; ///< the file that brought the other head
    Seq common;    ///< the last head that both branches have
    /// A branch that does not count has an epoch that begins right behind `common` of `epoch`, its parent.
    bool isOfChildren = false;
    friend bool operator==(const Fork&, const Fork&) = default;
};

struct DetailRow {
    EpochId epoch;
    Seq seq;
    DocumentNumber document;
    Digest hash{};
    Bytes canonical;
};

/// A document's payload as it was stored at the site. Lives as long as the section it was read from.
struct DetailPayload {
    EpochId epoch;
    DocumentNumber document;
    std::string_view bytes;
};

struct StockLevel {
    GoodsNumber goods;
    std::string barcode;
    std::string name;
    std::string unit;
    Quantity quantity;
    Money value;
};

/// What a line of a site had at a row. An epoch sees what its parents had where it began, never their lost tails.
struct LinePoint {
    EpochId epoch;
    Seq seq;
};

/// 运行, 停业, 待补货. The numbers are stored.
enum class SiteStatus : std::uint8_t { Running = 1, Closed = 2, AwaitingGoods = 3 };

struct ExpectedSite {
    SiteId site;
    std::string name;
    std::string contact;
    std::string phone;
    std::optional<BusinessDate> openedOn;
    SiteStatus status = SiteStatus::Running;
};

/// From which date a site belongs to which village.
struct Placement {
    SiteId site;
    BusinessDate from;
    VillageCode village;
};

/// How far in time a site's days reach.
struct Coverage {
    SiteId site;
    std::optional<BusinessDate> lastDate; ///< absent when no day was opened
    std::optional<Seq> closedBy;          ///< the first close of a day on or after the date that was asked for
};

/// A file that changed what is known, with its running number.
struct LoggedFile {
    HubFile file;
    ChangeNumber change;
};

/// The newest rules that a hub offers to the shops below, as the message that goes down (core/sync/offer).
struct OfferedRules {
    household::DivisionCode unit;
    std::int64_t number = 0;
    Bytes message;
};

struct SiteSum {
    SiteId site;
    sync::Totals totals;
};

/// Flows of the dates from..to, levels at the end of `to`.
struct Period {
    std::optional<BusinessDate> from;
    std::optional<BusinessDate> to;
};

/// One consistent view. What does not exist is an empty optional.
class HubState {
public:
    virtual ~HubState() = default;

    /// Errors: SiteMissing before the hub was set up.
    [[nodiscard]] virtual Result<HubFacts> facts() const = 0;
    [[nodiscard]] virtual Result<std::optional<HubFile>> file(const Digest& digest) const = 0;
    [[nodiscard]] virtual Result<std::vector<HubFile>> files(FileState state) const = 0;
    [[nodiscard]] virtual Result<std::vector<HubFile>> filesOf(std::string_view owner, FileState state) const = 0;
    /// The newest file of the sender that counts.
    [[nodiscard]] virtual Result<std::optional<HubFile>> newestFile(std::string_view owner) const = 0;
    [[nodiscard]] virtual Result<std::optional<Sender>> sender(const PublicKey& key) const = 0;
    [[nodiscard]] virtual Result<std::vector<Sender>> senders() const = 0;

    [[nodiscard]] virtual Result<std::vector<SiteId>> sites() const = 0; ///< those with a line
    [[nodiscard]] virtual Result<std::vector<Line>> lines(const SiteId& site) const = 0;
    /// From file ends, day closes and stored rows.
    [[nodiscard]] virtual Result<std::optional<Digest>> headAt(const SiteId& site, EpochId epoch, Seq seq) const = 0;
    [[nodiscard]] virtual Result<std::vector<SiteDay>> days(const SiteId& site) const = 0;
    [[nodiscard]] virtual Result<std::optional<SiteDay>> day(const SiteId& site, EpochId epoch,
                                                             DayNumber number) const = 0;
    [[nodiscard]] virtual Result<std::vector<Fork>> forks(const SiteId& site) const = 0;
    /// Stored rows after `after` up to `to`.
    [[nodiscard]] virtual Result<std::vector<DetailRow>> rows(const SiteId& site, EpochId epoch, Seq after,
                                                              Seq to) const = 0;
    [[nodiscard]] virtual Result<std::optional<Bytes>> payload(const SiteId& site, EpochId epoch,
                                                               DocumentNumber document) const = 0;
    /// The days before a fork, from the rows that both branches have; they count instead of all others.
    [[nodiscard]] virtual Result<std::vector<SiteDay>> commonDays(const SiteId& site) const = 0;
    /// As the epoch itself wrote it up to the point; nothing when it did not.
    [[nodiscard]] virtual Result<std::optional<Money>> lotCost(const SiteId& site, LinePoint upTo,
                                                               LotNumber lot) const = 0;
    [[nodiscard]] virtual Result<std::optional<bool>> isOpen(const SiteId& site, LinePoint upTo,
                                                             HouseholdNumber household) const = 0;

    [[nodiscard]] virtual Result<std::vector<ExpectedSite>> expectedSites() const = 0;
    [[nodiscard]] virtual Result<std::vector<Placement>> placements() const = 0;
    /// Of this hub and of those above it, each once, by unit.
    [[nodiscard]] virtual Result<std::vector<OfferedRules>> ruleOffers() const = 0;
    /// Sums of the days that count, by site. One site only when it is named.
    [[nodiscard]] virtual Result<std::vector<SiteSum>> sums(const Period& period,
                                                            std::optional<SiteId> site = std::nullopt) const = 0;
    /// Every site that has a day, in order of sites.
    [[nodiscard]] virtual Result<std::vector<Coverage>> coverage(BusinessDate date) const = 0;
    /// The hub's log: files that changed something, in that order.
    [[nodiscard]] virtual Result<std::vector<LoggedFile>> log() const = 0;
    /// Number of the last import that changed something.
    [[nodiscard]] virtual Result<ChangeNumber> lastChange() const = 0;
    /// Chain over all imports; see nextLogHead.
    [[nodiscard]] virtual Result<Digest> logHead() const = 0;
    /// How far the log of a lower hub is known, and its head there.
    [[nodiscard]] virtual Result<ChangeNumber> knownChange(household::DivisionCode unit, EpochId epoch) const = 0;
    [[nodiscard]] virtual Result<std::optional<Digest>> logHeadAt(household::DivisionCode unit, EpochId epoch,
                                                                  ChangeNumber change) const = 0;
};

/// BLAKE2b-256(before, file digest, state).
[[nodiscard]] Digest nextLogHead(const Digest& before, const Digest& file, FileState state);

/// Writes inside one transaction. What exists under the same key is replaced unless said otherwise.
class HubTransaction : public HubState {
public:
    virtual Done putFacts(const HubFacts& facts) = 0;
    virtual Done putSender(const Sender& sender) = 0;
    /// Notes the file; for a state that changes what is known also the hub's log, whose number it answers.
    virtual Result<ChangeNumber> putFile(const HubFile& file) = 0;
    virtual Done putLine(const SiteId& site, const Line& line) = 0;
    /// Keeps a head that is there.
    virtual Done addHead(const SiteId& site, EpochId epoch, Seq seq, const Digest& digest) = 0;
    virtual Done putDay(const SiteId& site, const SiteDay& day) = 0;
    virtual Done replaceCommonDays(const SiteId& site, std::span<const SiteDay> days) = 0;
    /// Of the same fork the greatest common head is kept.
    virtual Done addFork(const SiteId& site, const Fork& fork) = 0;
    virtual Done addRows(const SiteId& site, std::span<const DetailRow> rows) = 0;
    virtual Done addPayloads(const SiteId& site, std::span<const DetailPayload> payloads) = 0;
    virtual Done putLot(const SiteId& site, const sync::LotReceived& lot) = 0;
    virtual Done putHousehold(const SiteId& site, const sync::HouseholdTurn& turn) = 0;
    /// At the end of what is known of the epoch.
    virtual Done replaceStock(const SiteId& site, EpochId epoch, std::span<const StockLevel> stock) = 0;
    /// Keeps a head of a lower hub's log that is there.
    virtual Done addLogHead(household::DivisionCode unit, EpochId epoch, ChangeNumber change, const Digest& digest) = 0;
    virtual Done putExpectedSite(const ExpectedSite& site) = 0;
    virtual Done putPlacement(const Placement& placement) = 0;
    virtual Done putRuleOffer(const OfferedRules& offer) = 0;

    enum class Outcome { Keep, Drop };
    /// Runs `work`; when it drops or fails everything it wrote is gone. Errors: those of `work` and of the disk.
    virtual Done attempt(const std::function<Result<Outcome>()>& work) = 0;
};

class HubStore {
public:
    virtual ~HubStore() = default;
    /// One transaction: all of `work` or nothing. Errors: those of `work` and of the disk.
    [[nodiscard]] virtual Done write(const std::function<Done(HubTransaction&)>& work) = 0;
    [[nodiscard]] virtual Done read(const std::function<Done(const HubState&)>& look) const = 0;
};

} // namespace jiamei::ports
