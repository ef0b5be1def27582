#include "core/sync/accept.hpp"

#include "core/operators/authority.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::sync {

namespace {

/// Between days records carry the number of the last one.
Result<journal::Document> recordOf(const ports::SiteState& state, const operators::Authority& authority,
                                   journal::RecordType type)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    document.rows.push_back({journal::Record{type, {}, {}}, {}});
    return document;
}

bool isNews(const journal::Row& row)
{
    const auto* record = std::get_if<journal::Record>(&row.body);
    return record == nullptr ||
           (record->type != journal::RecordType::HubReceipt && record->type != journal::RecordType::HubTrusted);
}

constexpr std::int64_t kRowsAtOnce = 200;

Result<std::optional<journal::Row>> oldestNews(const ports::SiteState& state, Seq first, Seq last)
{
    for (auto from = first.value(); from <= last.value(); from += kRowsAtOnce) {
        JIAMEI_TRY(const auto rows, state.rows(Seq(from), Seq(std::min(from + kRowsAtOnce - 1, last.value()))));
        const auto found = std::find_if(rows.begin(), rows.end(), isNews);
        if (found != rows.end())
            return std::optional(*found);
    }
    return std::optional<journal::Row>();
}

Result<std::int64_t> countNews(const ports::SiteState& state, Seq first, Seq last)
{
    const auto all = last.value() - first.value() + 1;
    if (all > kRowsAtOnce)
        return all;
    JIAMEI_TRY(const auto rows, state.rows(first, last));
    return std::count_if(rows.begin(), rows.end(), isNews);
}

Result<EpochId> epochAt(const ports::SiteState& state, Seq seq)
{
    JIAMEI_TRY(const auto rows, state.rows(seq, seq));
    if (rows.size() != 1)
        return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
    return rows.front().epoch;
}

/// The first row of the epoch that wrote `last`. An epoch never comes back, so halving finds it.
Result<Seq> firstRowOf(const ports::SiteState& state, EpochId epoch, Seq last)
{
    std::int64_t low = 1;
    std::int64_t high = last.value();
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        JIAMEI_TRY(const auto there, epochAt(state, Seq(middle)));
        if (there == epoch)
            high = middle;
        else
            low = middle + 1;
    }
    return Seq(low);
}

/// The last row that the epoch wrote on the way to the head; nothing when it does not lead there.
Result<std::optional<Seq>> lastRowOf(const ports::SiteState& state, EpochId epoch, const journal::Head& head)
{
    Seq last = head.seq;
    auto present = head.epoch;
    while (present != epoch) {
        JIAMEI_TRY(const auto first, firstRowOf(state, present, last));
        if (first <= Seq(1))
            return std::optional<Seq>();
        last = Seq(first.value() - 1);
        JIAMEI_TRY(present, epochAt(state, last));
    }
    return std::optional(last);
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const TrustHub& command)
{
    JIAMEI_CHECK(operators::requireActor(state, authority, operators::Duty::HandOver));
    JIAMEI_TRY(const auto facts, state.site());
    if (facts.hubKey == asBytes(command.key))
        return refuse(ErrorCode::NothingToDo);
    if (!facts.hubKey.empty())
        return refuse(ErrorCode::AlreadyEnrolled, {{"unit", facts.hubUnit}});
    JIAMEI_TRY(auto document, recordOf(state, authority, journal::RecordType::HubTrusted));
    auto& trusted = *document.payload.mutable_hub_trusted();
    trusted.set_unit(command.unit);
    trusted.set_key(Bytes(asBytes(command.key)));
    trusted.set_compared(command.isCompared);
    return document;
}

void describe(CanonicalWriter& out, const TrustHub& command)
{
    out.text("trust-hub");
    out.text(command.unit);
    out.text(asBytes(command.key));
    out.byte(command.isCompared ? 1 : 0);
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AcceptReceipt& command)
{
    JIAMEI_CHECK(operators::requireActor(state, authority, operators::Duty::HandOver));
    JIAMEI_TRY(const auto facts, state.site());
    if (facts.hubKey.empty())
        return refuse(ErrorCode::SyncNotEnrolled);
    const auto& receipt = command.receipt;
    JIAMEI_TRY(const auto last, state.lastReceipt());
    JIAMEI_TRY(const auto head, state.head());
    const auto foreign = [&] { return refuse(ErrorCode::ReceiptNotInChain, {{"seq", receipt.seq.value()}}); };
    if (receipt.seq < Seq(1))
        return foreign();
    JIAMEI_TRY(const auto end, lastRowOf(state, receipt.epoch, head));
    if (!end)
        return foreign();
    // Of an epoch that was left the hub may know the tail that was lost with the machine; that tail this journal has
    // answered by its new epoch, and no receipt for it says that the journal is old.
    if (receipt.seq > *end)
        return receipt.epoch == head.epoch ? foreign() : refuse(ErrorCode::NothingToDo);
    JIAMEI_TRY(const auto rows, state.rows(receipt.seq, receipt.seq));
    if (rows.size() != 1 || rows.front().hash != receipt.head)
        return foreign();
    if (last && receipt.seq <= last->seq)
        return refuse(ErrorCode::NothingToDo);
    JIAMEI_TRY(auto document, recordOf(state, authority, journal::RecordType::HubReceipt));
    auto& out = *document.payload.mutable_hub_receipt();
    out.set_unit(command.unit);
    out.set_epoch(receipt.epoch.value());
    out.set_seq(receipt.seq.value());
    out.set_head(Bytes(asBytes(receipt.head)));
    out.set_file_number(receipt.fileNumber);
    return document;
}

void describe(CanonicalWriter& out, const AcceptReceipt& command)
{
    out.text("accept-receipt");
    out.text(command.unit);
    out.integer(static_cast<std::int64_t>(command.receipt.epoch.value()));
    out.integer(command.receipt.seq.value());
    out.text(asBytes(command.receipt.head));
    out.integer(command.receipt.fileNumber);
}

Result<SiteSyncStatus> syncStatus(const ports::SiteState& state)
{
    SiteSyncStatus status;
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    JIAMEI_TRY(status.receipt, state.lastReceipt());
    status.hubUnit = facts.hubUnit;
    status.isCompared = facts.hubCompared;
    const Seq first(status.receipt ? status.receipt->seq.value() + 1 : 1);
    JIAMEI_TRY(const auto oldest, oldestNews(state, first, head.seq));
    if (!oldest)
        return status;
    JIAMEI_TRY(status.unsent, countNews(state, oldest->seq, head.seq));
    status.oldestAt = oldest->at;
    // Day 0 has no date; what it holds goes along with the first day.
    JIAMEI_TRY(status.oldestDay, till::dateOf(state, std::max(oldest->day, DayNumber(1))));
    return status;
}

} // namespace jiamei::sync
