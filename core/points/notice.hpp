// Publicity (公示): a notice goes up, hangs out for days, and what nobody objected to is posted by two persons.
#pragma once

#include "core/points/posting.hpp"

namespace jiamei::points {

/// Puts everything that was reviewed on a new notice, and lists what was awarded directly since the last one.
struct OpenNotice {};

/// Errors: NothingToDo when there is nothing to list, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpenNotice& command);
void describe(CanonicalWriter& out, const OpenNotice& command);

/// Keeps the hash of a picture of the posted notice.
struct PhotographNotice {
    DocumentNumber notice;
    Digest photo{};
};

/// Errors: NoticeUnknown {document}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const PhotographNotice& command);
void describe(CanonicalWriter& out, const PhotographNotice& command);

/// Posts the lines of a notice that is over. Lines that an objection stops, and those of the two persons' own or kin
/// households, stay for later and for others.
struct PostNotice {
    DocumentNumber notice;
    std::string face; ///< of faceOf: exactly what was shown
};

/// Errors: NoticeUnknown {document}, NoticeNotOver {document, last, from, date}, NoticePosted {document} when no line
/// waits any more, NoticeStopped {document, objections} when each one that waits is stopped, OwnHousehold, KinHousehold
/// when each is the posters' own, ItemChanged {document}, SecondPersonNeeded, DayNotOpen, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const PostNotice& command);
void describe(CanonicalWriter& out, const PostNotice& command);

/// First and last day on the board and the first date on which it may be posted, by the right date of its business day.
struct NoticeDates {
    BusinessDate first;
    BusinessDate last;
    BusinessDate postFrom;
};
[[nodiscard]] Result<NoticeDates> datesOf(const ports::SiteState& state, const Notice& notice);

/// Errors: NoticeUnknown {document}.
[[nodiscard]] Result<Notice> requireNotice(const ports::SiteState& state, DocumentNumber number);

/// Changes whenever a line of the notice does.
[[nodiscard]] Result<std::string> faceOf(const ports::SiteState& state, const Notice& notice);

} // namespace jiamei::points
