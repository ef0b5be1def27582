// From notices and objections of core to what a screen shows. Writer thread.
#pragma once

#include "core/points/board.hpp"
#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/notices_desk.hpp"

namespace jiamei::kiosk {

[[nodiscard]] Result<QList<NoticeItem>> noticesOf(const ports::SiteState& state);
[[nodiscard]] Result<NoticeView> noticeOf(const ports::SiteState& state, DocumentNumber notice);
/// What OpenNotice by this person would list now.
[[nodiscard]] Result<NoticeView> nextNotice(const ports::SiteState& state, const operators::Authority& authority);
[[nodiscard]] Result<NoticeView> noticeOutside(const ports::SiteState& state);
[[nodiscard]] Result<QList<ObjectionItem>> openObjections(const ports::SiteState& state);

} // namespace jiamei::kiosk
