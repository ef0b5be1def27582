#include "core/sync/sender_kind.hpp"

#include <algorithm>

namespace jiamei::sync {

namespace {

Done agree(bool isPractice, bool isExpected)
{
    if (isPractice == isExpected)
        return {};
    return refuse(ErrorCode::SyncPurposeWrong, {{"purpose", std::string(isPractice ? "practice" : "real")}});
}

} // namespace

Result<bool> isForPractice(const ports::HubState& hub)
{
    JIAMEI_TRY(const auto senders, hub.senders());
    return std::any_of(senders.begin(), senders.end(), [](const ports::Sender& known) { return known.isPractice; });
}

Done checkKind(const ports::HubState& hub, const ports::Sender& sender)
{
    JIAMEI_TRY(const auto senders, hub.senders());
    for (const auto& known : senders) {
        // A lower hub is neither until its first sender comes: what it said of itself before does not bind it.
        const bool isItself = known.unit && known.key == sender.key;
        if (!isItself)
            JIAMEI_CHECK(agree(sender.isPractice, known.isPractice));
    }
    return {};
}

Done checkKind(const pb::Header& header, const ports::Sender& sender)
{
    return agree(header.practice(), sender.isPractice);
}

} // namespace jiamei::sync
