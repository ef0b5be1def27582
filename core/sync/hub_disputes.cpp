#include "core/sync/hub_disputes.hpp"

#include "core/journal/document.hpp"

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
    std::vector<journal::Row> rows;
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
            documents.back().rows.push_back(std::move(row));
        }
    }
    return std::optional(std::move(documents));
}

/// Adds up the documents. Days are open: had one of them a shared close, this would not be asked.
Result<std::optional<std::vector<SiteDay>>> daysUpTo(const ports::HubState& hub, const SiteId& site,
                                                     const std::vector<Line>& lines, CommonPoint point)
{
    JIAMEI_TRY(const auto documents, documentsUpTo(hub, site, lines, point));
    if (!documents)
        return std::optional<std::vector<SiteDay>>();
    TotalsFold fold;
    std::map<DayNumber, std::int32_t> dates;
    for (const auto& document : *documents) {
        JIAMEI_TRY(const auto bytes, hub.payload(site, document.epoch, document.number));
        if (!bytes)
            return std::optional<std::vector<SiteDay>>();
        JIAMEI_TRY(const auto payload, journal::parsePayload(*bytes));
        if (payload.has_day_opened())
            dates[DayNumber(payload.day_opened().number())] = static_cast<std::int32_t>(payload.day_opened().date());
        if (payload.has_day_corrected())
            dates[DayNumber(payload.day_corrected().number())] =
                static_cast<std::int32_t>(payload.day_corrected().right_date());
        JIAMEI_CHECK(fold.add(payload, document.rows));
    }
    std::vector<SiteDay> days;
    for (const auto& [number, totals] : fold.days()) {
        SiteDay day;
        day.epoch = point.epoch;
        day.number = number;
        day.to = point.seq;
        day.date = dates.contains(number) ? dates.at(number) : 0;
        day.isOpen = true;
        day.totals = totals;
        days.push_back(day);
    }
    return std::optional(std::move(days));
}

} // namespace

Done settleLines(ports::HubTransaction& hub, const SiteId& site)
{
    JIAMEI_TRY(auto lines, hub.lines(site));
    JIAMEI_TRY(const auto days, hub.days(site));
    JIAMEI_TRY(const auto forks, hub.forks(site));
    const auto point = commonPointOf(forks, lines);
    bool isCloseShared = false;
    for (auto& line : lines) {
        line.counted = point ? std::optional(point->seq) : std::nullopt;
        line.lastDay.reset();
        // Whatever a descendant carries is taken from there whole.
        const auto descendants = descendantsOf(line.epoch, lines);
        for (const auto& day : days) {
            const DayNumber last(day.number.value() - 1);
            if (descendants.contains(day.epoch) && (!line.lastDay || last < *line.lastDay))
                line.lastDay = last;
        }
        isCloseShared = isCloseShared || std::any_of(days.begin(), days.end(), [&](const SiteDay& day) {
                            return point && day.epoch == line.epoch && day.closed > Seq(0) &&
                                   day.closed <= point->seq && (!line.lastDay || day.number <= *line.lastDay);
                        });
        JIAMEI_CHECK(hub.putLine(site, line));
    }
    if (!point || isCloseShared)
        return hub.replaceCommonDays(site, {});
    JIAMEI_TRY(const auto common, daysUpTo(hub, site, lines, *point));
    // A hub without rows keeps what the hub below, which has them, said.
    return common ? hub.replaceCommonDays(site, *common) : Done{};
}

} // namespace jiamei::sync
