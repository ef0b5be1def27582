#include "core/journal/epoch.hpp"

namespace jiamei::journal {

Result<Document> openEpoch(const ports::SiteState& state, EpochReason reason, EpochId epoch, const DeviceKeys& keys)
{
    JIAMEI_TRY(const auto head, state.head());
    if (head.seq.value() == 0)
        return refuse(ErrorCode::SiteMissing);
    JIAMEI_TRY(const auto day, state.lastDay());
    Document document;
    document.day = day.number;
    auto& payload = *document.payload.mutable_epoch_opened();
    payload.set_epoch(epoch.value());
    payload.set_parent_epoch(head.epoch.value());
    payload.set_parent_seq(head.seq.value());
    payload.set_parent_head(Bytes(asBytes(head.digest)));
    payload.set_reason(static_cast<std::uint32_t>(reason));
    payload.set_card_key(Bytes(asBytes(keys.card)));
    payload.set_sync_key(Bytes(asBytes(keys.sync)));
    document.rows.push_back({Record{RecordType::EpochOpened, static_cast<std::int64_t>(reason), {}}, {}});
    return document;
}

} // namespace jiamei::journal
