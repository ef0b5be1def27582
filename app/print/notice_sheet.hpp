// The notice on A4 (积分公示表), to be pinned to the village's board.
#pragma once

#include "core/base/bytes.hpp"
#include "core/points/board.hpp"

#include <string>
#include <vector>

namespace jiamei::print {

struct NoticeRow {
    std::string group;
    std::string number; ///< of the household
    std::string name;   ///< as the village wants it seen
    std::string deed;
    std::int64_t points = 0;
    std::optional<std::int64_t> sum; ///< of the household on this notice, on its last row
    std::string remark;
};

struct NoticeSheet {
    std::string shopName;
    std::int64_t batch = 0;
    std::int64_t document = 0;
    std::string first;
    std::string last;
    std::vector<NoticeRow> rows;
    std::int64_t given = 0;
    std::int64_t deducted = 0;
    std::string objectionsTo; ///< names of who takes them
    std::string fingerprint;  ///< of the notice's last row, for the eye
    std::string qrText;
    bool isPractice = false;
};

/// The notice as it stands now. Errors: NoticeUnknown {document}.
[[nodiscard]] Result<NoticeSheet> noticeSheet(const ports::SiteState& state, DocumentNumber notice);

/// Errors: TextInvalid when the head makes no QR.
[[nodiscard]] Result<Bytes> noticePdf(const NoticeSheet& sheet);

} // namespace jiamei::print
