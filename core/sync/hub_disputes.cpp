#include "core/sync/hub_disputes.hpp"

#include "core/journal/document.hpp"
#include "core/till/closing.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace jiamei::sync {

namespace {

using ports::Fork;
using ports::Line;
using ports::SiteDay;

std::set<EpochId> descendantsOf(EpochId epoch, const std::vector<Line>& lines)
{
    std::set<EpochId> found;
    std::size_t before = 0;
    do {
        before = found.size();
        for (const auto& line : lines) {
            if (line.parent == epoch || found.contains(line.parent))
                found.insert(line.epoch);
        }
    } while (found.size() != before);
    return found;
}

/// The last head that no branch disputes.
struct CommonPoint {
    EpochId epoch; ///< of the fork; the point may lie in an ancestor
    Seq seq;
};

/// A fork behind the point where a child branched off lies in the lost tail and disputes nothing that counts. A child
/// that is not among the lines disputes its brother from where the earlier of the two begins.
std::optional<Fork> disputing(Fork fork, const std::vector<Line>& lines)
{
    std::optional<Seq> firstChild;
    for (const auto& line : lines) {
        if (line.parent == fork.epoch && (!firstChild || line.parentSeq < *firstChild))
            firstChild = line.parentSeq;
    }
    if (!firstChild)
        return fork;
    if (!fork.isOfChildren)
        return *firstChild < fork.seq ? std::nullopt : std::optional(fork);
    fork.common = std::min(fork.common, *firstChild);
    fork.seq = Seq(fork.common.value() + 1);
    return fork;
}

std::optional<CommonPoint> commonPointOf(const std::vector<Fork>& forks, const std::vector<Line>& lines)
{
    std::vector<Fork> open;
    for (const auto& fork : forks) {
        if (const auto found = disputing(fork, lines))
            open.push_back(*found);
    }
    if (open.empty())
        return std::nullopt;
    const auto first =
        *std::min_element(open.begin(), open.end(), [](const Fork& a, const Fork& b) { return a.seq < b.seq; });
    CommonPoint point{first.epoch, Seq(0)};
    // Equal heads prove everything before them, whichever file showed them.
    for (const auto& fork : open) {
        if (fork.common < first.seq && fork.common > point.seq)
            point.seq = fork.common;
    }
    return point;
}

struct Document {
    DocumentNumber number;
    EpochId epoch;
    std::vector<journal::Row> rows; ///< with their hashes
};

/// Rows 1 to the point on the line that leads to it, by documents; nothing when some are not at hand.
Result<std::optional<std::vector<Document>>> documentsUpTo(const ports::HubState& hub, const SiteId& site,
                                                           const std::vector<Line>& lines, CommonPoint point)
{
    std::vector<std::vector<ports::DetailRow>> parts;
    std::int64_t count = 0;
    Seq to = point.seq;
    for (auto epoch = point.epoch; epoch != EpochId(0);) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const Line& l) { return l.epoch == epoch; });
        if (line == lines.end())
            return std::optional<std::vector<Document>>();
        JIAMEI_TRY(auto rows, hub.rows(site, epoch, line->parentSeq, to));
        count += static_cast<std::int64_t>(rows.size());
        parts.push_back(std::move(rows));
        to = std::min(to, line->parentSeq);
        epoch = line->parent;
    }
    if (count != point.seq.value())
        return std::optional<std::vector<Document>>();
    std::vector<Document> documents;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        for (const auto& stored : *part) {
            JIAMEI_TRY(auto row, journal::parseCanonical(site, stored.canonical));
            if (documents.empty() || documents.back().number != stored.document)
                documents.push_back({stored.document, stored.epoch, {}});
            row.hash = stored.hash;
            documents.back().rows.push_back(row);
        }
    }
    return std::optional(std::move(documents));
}

/// Takes from the document which day it opens and which it closes; `before` is the row before it.
Done note(std::map<DayNumber, SiteDay>& days, const journal::pb::Payload& payload, const Document& document,
          const journal::Row* before)
{
    if (payload.has_day_opened() && till::opensDay(document.rows)) {
        JIAMEI_TRY(days[DayNumber(payload.day_opened().number())].date,
                   BusinessDate::ofDaysSince2020(payload.day_opened().date()));
    }
    if (payload.has_day_corrected()) {
        JIAMEI_TRY(days[DayNumber(payload.day_corrected().number())].date,
                   BusinessDate::ofDaysSince2020(payload.day_corrected().right_date()));
    }
    if (const auto close = till::closeOf(document.rows, before)) {
        auto& day = days[close->day];
        day.closed = close->seq;
        day.closeHead = close->head;
    }
    return {};
}

/// Adds up the documents up to the point; nothing when some are not at hand.
Result<std::optional<std::vector<SiteDay>>> daysUpTo(const ports::HubState& hub, const SiteId& site,
                                                     const std::vector<Line>& lines, CommonPoint point)
{
    JIAMEI_TRY(const auto documents, documentsUpTo(hub, site, lines, point));
    if (!documents)
        return std::optional<std::vector<SiteDay>>();
    TotalsFold fold;
    std::map<DayNumber, SiteDay> noted;
    const journal::Row* before = nullptr;
    for (const auto& document : *documents) {
        JIAMEI_TRY(const auto bytes, hub.payload(site, document.epoch, document.number));
        if (!bytes)
            return std::optional<std::vector<SiteDay>>();
        JIAMEI_TRY(const auto payload, journal::parsePayload(*bytes));
        JIAMEI_CHECK(note(noted, payload, document, before));
        before = &document.rows.back();
        // Cut behind the close of the day before, an opening opens nothing yet.
        if (payload.has_day_opened() && !till::opensDay(document.rows))
            continue;
        JIAMEI_CHECK(fold.add(payload, document.rows));
    }
    std::vector<SiteDay> days;
    for (const auto& [number, totals] : fold.days()) {
        auto day = noted[number];
        day.epoch = point.epoch;
        day.number = number;
        day.to = point.seq;
        day.isOpen = day.closed == Seq(0);
        day.totals = totals;
        days.push_back(day);
    }
    return std::optional(std::move(days));
}

/// The day in which the first epoch below this one began. What lies below carries every day from there on; an earlier
/// one only when its date was corrected, and then there may be days between.
std::optional<DayNumber> firstDayBelow(const Line& line, const std::vector<Line>& lines,
                                       const std::vector<SiteDay>& days)
{
    const auto descendants = descendantsOf(line.epoch, lines);
    std::set<DayNumber> carried;
    for (const auto& day : days) {
        if (descendants.contains(day.epoch))
            carried.insert(day.number);
    }
    std::optional<DayNumber> first;
    for (auto day = carried.rbegin(); day != carried.rend(); ++day) {
        if (first && day->value() + 1 != first->value())
            break;
        first = *day;
    }
    return first;
}

/// The last close that counts, or nothing when none does.
std::optional<Seq> lastClose(const Line& line, const std::vector<SiteDay>& days, Seq upTo)
{
    std::optional<Seq> last;
    for (const auto& day : days) {
        if (day.epoch == line.epoch && day.closed > Seq(0) && day.closed <= upTo &&
            (!line.lastDay || day.number <= *line.lastDay))
            last = std::max(last.value_or(Seq(0)), day.closed);
    }
    return last;
}

} // namespace

Done settleLines(ports::HubTransaction& hub, const SiteId& site)
{
    JIAMEI_TRY(auto lines, hub.lines(site));
    JIAMEI_TRY(const auto days, hub.days(site));
    JIAMEI_TRY(const auto forks, hub.forks(site));
    auto point = commonPointOf(forks, lines);
    std::optional<Seq> close;
    for (auto& line : lines) {
        line.counted = point ? std::optional(point->seq) : std::nullopt;
        line.lastDay.reset();
        // From there on everything is another's or a lost tail. A day before it that a descendant carries too is taken
        // from there whole; the sums look for it themselves.
        if (const auto first = firstDayBelow(line, lines, days))
            line.lastDay = DayNumber(first->value() - 1);
        if (const auto last = point ? lastClose(line, days, point->seq) : std::nullopt)
            close = std::max(close.value_or(Seq(0)), *last);
        JIAMEI_CHECK(hub.putLine(site, line));
    }
    if (!point)
        return hub.replaceCommonDays(site, {});
    // A day's totals hold what came after its close too, and that may lie behind the fork.
    point->seq = close.value_or(point->seq);
    JIAMEI_TRY(const auto common, daysUpTo(hub, site, lines, *point));
    // A hub without rows keeps what the hub below, which has them, said.
    return common ? hub.replaceCommonDays(site, *common) : Done{};
}

} // namespace jiamei::sync
