#include "core/sync/hub_sites.hpp"

#include "core/sync/hub_disputes.hpp"
#include "core/sync/sender_kind.hpp"

#include <algorithm>
#include <map>

namespace jiamei::sync {

namespace {

constexpr std::size_t kSectionBytes = std::size_t{4} << 20U;

tl::unexpected<Error> damaged()
{
    return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Sites)}});
}

/// `place` is one in a journal or in a hub's log.
template <class Place>
void writeHead(pb::Head& out, EpochId epoch, Place place, const Digest& digest)
{
    out.set_epoch(epoch.value());
    out.set_seq(place.value());
    out.set_digest(Bytes(asBytes(digest)));
}

void writeDay(pb::SiteReport::LineDay& out, const ports::SiteDay& day)
{
    out.set_epoch(day.epoch.value());
    out.set_to_seq(day.to.value());
    auto& body = *out.mutable_day();
    body.set_number(day.number.value());
    if (day.date)
        body.set_date(static_cast<std::uint32_t>(day.date->daysSince2020()));
    body.set_open(day.isOpen);
    body.set_close_seq(day.closed.value());
    if (day.closed != Seq(0))
        body.set_close_head(Bytes(asBytes(day.closeHead)));
    *body.mutable_totals() = toMessage(day.totals);
}

/// Nothing when the site did not change since.
Result<std::optional<pb::SiteReport>> reportOf(const ports::HubState& hub, const SiteId& site,
                                               ports::ChangeNumber since)
{
    pb::SiteReport report;
    report.set_site(site.text());
    JIAMEI_TRY(const auto days, hub.days(site));
    for (const auto& day : days) {
        if (day.change > since)
            writeDay(*report.add_days(), day);
    }
    JIAMEI_TRY(const auto forks, hub.forks(site));
    for (const auto& fork : forks) {
        auto* out = report.add_forks();
        out->set_epoch(fork.epoch.value());
        out->set_seq(fork.seq.value());
        out->set_counted_seq(fork.common.value());
        out->set_children(fork.isOfChildren);
    }
    if (report.days_size() == 0 && forks.empty())
        return std::optional<pb::SiteReport>();
    JIAMEI_TRY(const auto common, hub.commonDays(site));
    for (const auto& day : common)
        writeDay(*report.add_common_days(), day);
    JIAMEI_TRY(const auto lines, hub.lines(site));
    for (const auto& line : lines) {
        auto* epoch = report.add_epochs();
        epoch->set_epoch(line.epoch.value());
        epoch->set_parent(line.parent.value());
        epoch->set_parent_seq(line.parentSeq.value());
        writeHead(*report.add_heads(), line.epoch, line.known, line.head);
    }
    return std::optional(report);
}

Result<ports::SiteDay> readDay(const pb::SiteReport::LineDay& in)
{
    const auto& body = in.day();
    ports::SiteDay day;
    day.epoch = EpochId(in.epoch());
    day.number = DayNumber(body.number());
    day.to = Seq(in.to_seq());
    if (body.date() != 0) {
        JIAMEI_TRY(day.date, BusinessDate::ofDaysSince2020(body.date()));
    }
    day.isOpen = body.open();
    day.closed = Seq(body.close_seq());
    if (body.number() < 0 || in.to_seq() < 1 || body.close_seq() < 0 || body.close_seq() > in.to_seq())
        return damaged();
    if (body.close_seq() != 0) {
        const auto head = asDigest(body.close_head());
        if (!head)
            return damaged();
        day.closeHead = *head;
    }
    JIAMEI_TRY(day.totals, fromMessage(body.totals()));
    return day;
}

/// Keeps the head, or notes a fork when another is known there.
Done takeHead(ports::HubTransaction& hub, const SiteId& site, EpochId epoch, Seq seq, const Digest& digest,
              const Digest& file)
{
    JIAMEI_TRY(const auto known, hub.headAt(site, epoch, seq));
    if (known && *known != digest)
        return hub.addFork(site, {epoch, seq, file, Seq(seq.value() - 1), false});
    return hub.addHead(site, epoch, seq, digest);
}

Done takeLines(ports::HubTransaction& hub, const SiteId& site, const pb::SiteReport& report, const Digest& file)
{
    JIAMEI_TRY(const auto lines, hub.lines(site));
    for (const auto& in : report.heads()) {
        const auto digest = asDigest(in.digest());
        const auto epoch = std::find_if(report.epochs().begin(), report.epochs().end(),
                                        [&](const pb::Epoch& known) { return known.epoch() == in.epoch(); });
        if (!digest || in.seq() < 1 || epoch == report.epochs().end())
            return damaged();
        JIAMEI_CHECK(takeHead(hub, site, EpochId(in.epoch()), Seq(in.seq()), *digest, file));
        const auto found = std::find_if(lines.begin(), lines.end(),
                                        [&](const ports::Line& line) { return line.epoch == EpochId(in.epoch()); });
        if (found != lines.end() && found->known >= Seq(in.seq()))
            continue;
        ports::Line line = found == lines.end() ? ports::Line{} : *found;
        line.epoch = EpochId(in.epoch());
        line.parent = EpochId(epoch->parent());
        line.parentSeq = Seq(epoch->parent_seq());
        line.known = Seq(in.seq());
        line.head = *digest;
        JIAMEI_CHECK(hub.putLine(site, line));
    }
    return {};
}

/// The head of the log after each change.
Result<std::map<ports::ChangeNumber, Digest>> logHeadsOf(const ports::HubState& hub)
{
    JIAMEI_TRY(const auto log, hub.log());
    std::map<ports::ChangeNumber, Digest> heads;
    Digest head{};
    for (const auto& logged : log) {
        head = ports::nextLogHead(head, logged.file.digest, logged.file.state);
        heads[logged.change] = head;
    }
    return heads;
}

} // namespace

Result<Digest> writeHubReport(const ports::HubState& hub, const Signer& signer, const HubReportOptions& options,
                              ByteSink& sink)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    JIAMEI_TRY(const auto change, hub.lastChange());
    JIAMEI_TRY(const auto logHead, hub.logHead());
    JIAMEI_TRY(const auto logHeads, logHeadsOf(hub));
    JIAMEI_TRY(const bool isPractice, isForPractice(hub));
    pb::Header header;
    header.set_unit(facts.unit.text());
    header.set_name(facts.name);
    header.set_practice(isPractice);
    header.set_number(change.value());
    const auto begin = logHeads.find(facts.acknowledged);
    writeHead(*header.mutable_from(), facts.epoch, facts.acknowledged,
              begin == logHeads.end() ? Digest{} : begin->second);
    writeHead(*header.mutable_to(), facts.epoch, change, logHead);
    header.set_program(options.program);
    header.set_created_ms(options.moment.time.time_since_epoch().count());
    header.set_time_quality(static_cast<std::uint32_t>(options.moment.quality));
    if (facts.upperKey) {
        header.set_addressee(facts.upperUnit);
        header.set_addressee_key(Bytes(asBytes(*facts.upperKey)));
    }

    FileWriter writer(sink, signer, Purpose::Sync);
    JIAMEI_CHECK(writer.begin(header));
    JIAMEI_TRY(const auto sites, hub.sites());
    pb::Sites section;
    for (auto head = logHeads.upper_bound(facts.acknowledged); head != logHeads.end(); ++head)
        section.add_log_heads(Bytes(asBytes(head->second)));
    std::size_t bytes = 0;
    for (const auto& site : sites) {
        JIAMEI_TRY(const auto report, reportOf(hub, site, facts.acknowledged));
        if (!report)
            continue;
        *section.add_sites() = *report;
        bytes += report->ByteSizeLong();
        if (bytes > kSectionBytes) {
            JIAMEI_CHECK(writer.addSection(SectionType::Sites, section));
            section.Clear();
            bytes = 0;
        }
    }
    if (section.sites_size() > 0 || section.log_heads_size() > 0)
        JIAMEI_CHECK(writer.addSection(SectionType::Sites, section));
    return writer.finish();
}

Result<ports::ChangeNumber> acknowledgedBy(const ports::HubState& hub, const ports::HubReceipt& receipt)
{
    JIAMEI_TRY(const auto facts, hub.facts());
    const ports::ChangeNumber change(receipt.seq.value());
    // Without a head a receipt proves nothing; what it would have spared is sent once more, which harms nobody.
    if (receipt.epoch != facts.epoch || receipt.head == Digest{} || change <= facts.acknowledged)
        return facts.acknowledged;
    JIAMEI_TRY(const auto heads, logHeadsOf(hub));
    const auto head = heads.find(change);
    if (head == heads.end() || head->second != receipt.head)
        return refuse(ErrorCode::ReceiptNotInChain, {{"seq", change.value()}});
    return change;
}

Done mergeSiteReport(ports::HubTransaction& hub, const pb::SiteReport& report, const Digest& file,
                     ports::ChangeNumber change)
{
    const auto site = SiteId::parse(report.site());
    if (!site)
        return damaged();
    JIAMEI_CHECK(takeLines(hub, *site, report, file));
    for (const auto& in : report.days()) {
        JIAMEI_TRY(auto day, readDay(in));
        if (day.closed != Seq(0))
            JIAMEI_CHECK(takeHead(hub, *site, day.epoch, day.closed, day.closeHead, file));
        JIAMEI_TRY(const auto known, hub.day(*site, day.epoch, day.number));
        if (known && known->to >= day.to)
            continue;
        day.change = change;
        JIAMEI_CHECK(hub.putDay(*site, day));
    }
    for (const auto& in : report.forks())
        JIAMEI_CHECK(
            hub.addFork(*site, {EpochId(in.epoch()), Seq(in.seq()), file, Seq(in.counted_seq()), in.children()}));
    std::vector<ports::SiteDay> common;
    for (const auto& in : report.common_days()) {
        JIAMEI_TRY(auto day, readDay(in));
        day.change = change;
        common.push_back(day);
    }
    if (report.forks_size() > 0)
        JIAMEI_CHECK(hub.replaceCommonDays(*site, common));
    return settleLines(hub, *site);
}

} // namespace jiamei::sync
