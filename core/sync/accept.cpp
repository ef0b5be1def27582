#include "core/sync/accept.hpp"

#include "core/operators/authority.hpp"

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
    if (receipt.seq < Seq(1) || receipt.seq > head.seq)
        return foreign();
    JIAMEI_TRY(const auto rows, state.rows(receipt.seq, receipt.seq));
    if (rows.size() != 1 || rows.front().hash != receipt.head || rows.front().epoch != receipt.epoch)
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
    const Seq acknowledged = status.receipt ? status.receipt->seq : Seq(0);
    status.unsent = head.seq.value() - acknowledged.value();
    JIAMEI_TRY(const auto days, state.days());
    for (const auto& day : days) {
        if (day.number == DayNumber(0))
            continue;
        JIAMEI_TRY(const auto documents, state.documentsOfDay(day.number));
        if (documents.empty() ||
            documents.back().firstSeq.value() + documents.back().rowCount - 1 <= acknowledged.value())
            continue;
        status.oldestDay = day.date;
        break;
    }
    return status;
}

} // namespace jiamei::sync
