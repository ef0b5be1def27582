// What hangs out (公示表): the lines of a notice as the village reads them, on paper and on the screen.
#pragma once

#include "core/points/notice.hpp"

namespace jiamei::points {

/// How a line stands now.
enum class BoardMark : std::uint8_t {
    Waiting = 1, ///< posted when the notice is over
    Posted = 2,  ///< by one person, or after the notice
    Stopped = 3, ///< an objection is looked into
    Taken = 4,   ///< withdrawn, rejected or taken back
};

struct BoardLine {
    ClaimId id;
    HouseholdNumber household;
    std::string group;
    std::string name; ///< one character hidden where the village wants it
    std::string title;
    std::int64_t points = 0; ///< negative for a deduction
    BoardMark mark = BoardMark::Waiting;
};

/// By group and household; within one in the order of the notice.
struct Board {
    Notice notice;
    std::int64_t batch = 0; ///< 公示批次: the how manieth notice of the site
    NoticeDates dates;
    std::vector<BoardLine> lines;
    std::int64_t given = 0; ///< sum of what is above zero and not taken back
    std::int64_t deducted = 0;
    std::int64_t waiting = 0; ///< lines that may be posted when it is over
    std::int64_t stopped = 0;
};

/// Errors: NoticeUnknown {document}.
[[nodiscard]] Result<Board> boardOf(const ports::SiteState& state, DocumentNumber notice);

/// The lines of a notice that was decided on, whether it was opened or is only looked at.
[[nodiscard]] Result<std::vector<BoardLine>> boardLines(const ports::SiteState& state,
                                                        const journal::pb::NoticeOpened& payload);

/// Whether the village hides one character of the names (setting notice_mask_names).
[[nodiscard]] Result<bool> hidesNames(const ports::SiteState& state);

/// The notices that hang out on the date of the last day, oldest first.
[[nodiscard]] Result<std::vector<Notice>> noticesOutside(const ports::SiteState& state);

} // namespace jiamei::points
