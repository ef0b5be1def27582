#include "core/sync/hub_site_file.hpp"

#include "core/sync/hub_disputes.hpp"
#include "core/sync/totals.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace jiamei::sync {

namespace {

using ports::FileState;
using ports::Line;
using ports::SiteDay;

tl::unexpected<Error> disagree(DayNumber day)
{
    return refuse(ErrorCode::SyncTotalsDisagree, {{"day", std::int64_t(day.value())}});
}

Result<std::vector<SiteDay>> readDays(const pb::Days& section, const Lineage& lineage, Seq to)
{
    std::vector<SiteDay> days;
    for (const auto& in : section.days()) {
        SiteDay day;
        day.epoch = lineage.newest().epoch;
        day.number = DayNumber(in.number());
        day.to = to;
        if (in.date() != 0) {
            JIAMEI_TRY(day.date, BusinessDate::ofDaysSince2020(in.date()));
        }
        day.isOpen = in.open();
        day.closed = Seq(in.close_seq());
        if (in.close_seq() != 0) {
            const auto head = asDigest(in.close_head());
            if (!head || in.close_seq() < 0 || day.closed > to)
                return refuse(ErrorCode::SyncSectionDamaged, {{"section", 1}});
            day.closeHead = *head;
        }
        JIAMEI_TRY(day.totals, fromMessage(in.totals()));
        if (in.number() < 0 || (!days.empty() && days.back().number >= day.number))
            return refuse(ErrorCode::SyncSectionDamaged, {{"section", 1}});
        days.push_back(day);
    }
    return days;
}

Result<std::vector<ports::StockLevel>> readStock(const pb::Stock& section)
{
    std::vector<ports::StockLevel> stock;
    std::set<GoodsNumber> named;
    for (const auto& in : section.goods()) {
        ports::StockLevel level{GoodsNumber(in.number()), in.barcode(), in.name(), in.unit(), {}, {}};
        JIAMEI_TRY(level.quantity, Quantity::of(in.quantity()));
        JIAMEI_TRY(level.value, Money::of(in.value_fen()));
        if (in.number() < 1 || !named.insert(level.goods).second)
            return refuse(ErrorCode::SyncSectionDamaged, {{"section", std::int64_t(SectionType::Stock)}});
        stock.push_back(std::move(level));
    }
    return stock;
}

/// What the hub keeps of rows it no longer has at hand: of each epoch that leads to this one only what it wrote before
/// the next began.
class HubMemory final : public FoldMemory {
public:
    HubMemory(const ports::HubState& hub, SiteId site, const Lineage& lineage)
        : m_hub(hub), m_site(site), m_lineage(lineage)
    {
    }
    Result<std::optional<Money>> lotCost(LotNumber lot) const override
    {
        return newest<Money>([&](ports::LinePoint upTo) { return m_hub.lotCost(m_site, upTo, lot); });
    }
    Result<bool> isOpen(HouseholdNumber household) const override
    {
        JIAMEI_TRY(const auto found,
                   newest<bool>([&](ports::LinePoint upTo) { return m_hub.isOpen(m_site, upTo, household); }));
        return found.value_or(false);
    }

private:
    template <class T, class Look>
    Result<std::optional<T>> newest(Look look) const
    {
        Seq limit(std::numeric_limits<std::int64_t>::max());
        const auto& generations = m_lineage.generations();
        for (auto generation = generations.rbegin(); generation != generations.rend(); ++generation) {
            JIAMEI_TRY(const auto found, look({generation->epoch, limit}));
            if (found)
                return found;
            limit = generation->parentSeq;
        }
        return std::optional<T>();
    }

    const ports::HubState& m_hub;
    SiteId m_site;
    const Lineage& m_lineage;
};

/// What the hub holds of the day at a known point of this epoch. A day lies under the epoch that last carried it; of an
/// older one only the days before the next began count, what it wrote later is its lost tail.
Result<Totals> heldTotals(const ports::HubState& hub, SiteId site, const Lineage& lineage, EpochId known,
                          DayNumber number)
{
    const auto& generations = lineage.generations();
    auto generation = std::find_if(generations.rbegin(), generations.rend(),
                                   [&](const Generation& each) { return each.epoch == known; });
    for (; generation != generations.rend(); ++generation) {
        JIAMEI_TRY(const auto stored, hub.day(site, generation->epoch, number));
        if (stored)
            return stored->totals;
        if (number >= generation->firstDay)
            break;
    }
    return Totals{};
}

} // namespace

Result<SiteFile> SiteFile::read(FileReader& reader, const SiteId& site)
{
    const auto& header = reader.header();
    if (header.site() != site.text())
        return refuse(ErrorCode::SyncOtherSite, {{"site", header.site()}, {"expected", site.text()}});
    JIAMEI_TRY(auto lineage, Lineage::of(header.epochs()));
    SiteFile file(reader, site, std::move(lineage));
    JIAMEI_TRY(file.m_range, rangeOf(header));
    file.m_number = header.number();
    file.m_hasDetail = header.has_detail();
    const auto& range = file.m_range;
    const bool fits = range.from.seq <= range.to.seq && range.to.epoch == file.m_lineage.newest().epoch &&
                      range.to.seq > file.m_lineage.newest().parentSeq &&
                      (range.from.seq == Seq(0) ? range.from.digest == Digest{}
                                                : range.from.epoch == file.m_lineage.epochAt(range.from.seq));
    if (!fits)
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", 0}});
    return file;
}

/// The small sections; they stand before the rows.
Done SiteFile::readSections()
{
    m_reader->rewind();
    while (true) {
        JIAMEI_TRY(const auto section, m_reader->next());
        if (!section || section->type == SectionType::Detail)
            return {};
        if (section->type == SectionType::Days) {
            JIAMEI_TRY(const auto days, parseSection<pb::Days>(*section));
            JIAMEI_TRY(m_days, readDays(days, m_lineage, m_range.to.seq));
        } else if (section->type == SectionType::Cumulative) {
            JIAMEI_TRY(const auto cumulative, parseSection<pb::Cumulative>(*section));
            JIAMEI_TRY(m_cumulative, fromMessage(cumulative.totals()));
        } else if (section->type == SectionType::Stock) {
            JIAMEI_TRY(const auto stock, parseSection<pb::Stock>(*section));
            JIAMEI_TRY(m_stock, readStock(stock));
        }
    }
}

/// Compares the heads that the file names with those that are known.
Result<SiteFile::Comparison> SiteFile::compareHeads(const ports::HubState& hub, const KnownPoint& known) const
{
    std::map<Seq, Digest> named;
    if (m_range.from.seq != Seq(0))
        named[m_range.from.seq] = m_range.from.digest;
    for (const auto& day : m_days) {
        if (day.closed != Seq(0))
            named[day.closed] = day.closeHead;
    }
    for (const auto& generation : m_lineage.generations()) {
        if (generation.parentSeq != Seq(0))
            named[generation.parentSeq] = generation.parentHead;
    }
    named[m_range.to.seq] = m_range.to.digest;
    Comparison comparison;
    for (const auto& [seq, digest] : named) {
        if (seq > known.seq)
            break;
        JIAMEI_TRY(const auto head, hub.headAt(m_site, m_lineage.epochAt(seq), seq));
        if (head && *head != digest) {
            comparison.foreign = seq;
            return comparison;
        }
        if (head)
            comparison.common = seq;
    }
    return comparison;
}

Result<std::optional<Seq>> SiteFile::followSection(ports::HubTransaction& hub, const KnownPoint& known,
                                                   const pb::Rows& section, Chain& chain, TotalsFold& fold)
{
    JIAMEI_TRY(auto detail, readRows(section));
    google::protobuf::Arena arena;
    std::vector<ports::DetailRow> fresh;
    fresh.reserve(detail.rows.size());
    std::vector<ports::DetailPayload> payloads;
    payloads.reserve(detail.documents.size());
    for (const auto& document : detail.documents) {
        const auto rows = std::span(detail.rows).subspan(document.firstRow, document.rowCount);
        const bool isFresh = rows.front().seq > known.seq;
        for (auto& row : rows) {
            JIAMEI_TRY(auto canonical, chain.follow(row));
            if (row.epoch != m_lineage.epochAt(row.seq) || (row.seq > known.seq) != isFresh)
                return refuse(ErrorCode::SyncChainBroken, {{"seq", row.seq.value()}});
            if (isFresh && m_rival)
                continue;
            if (isFresh) {
                fresh.push_back({row.epoch, row.seq, row.document, row.hash, std::move(canonical)});
                continue;
            }
            JIAMEI_TRY(const auto head, hub.headAt(m_site, row.epoch, row.seq));
            if (head && *head != row.hash)
                return std::optional(row.seq);
            if (head)
                m_common = std::max(m_common, row.seq);
        }
        if (!isFresh || m_rival)
            continue;
        const auto& bytes = section.payloads(static_cast<int>(document.payload));
        JIAMEI_TRY(const auto* payload, journal::parsePayload(bytes, arena));
        JIAMEI_CHECK(fold.add(*payload, rows));
        if (payload->has_day_opened())
            m_openedDays.insert(DayNumber(payload->day_opened().number()));
        payloads.push_back({rows.front().epoch, rows.front().document, bytes});
    }
    JIAMEI_CHECK(hub.addRows(m_site, fresh));
    JIAMEI_CHECK(hub.addPayloads(m_site, payloads));
    return std::optional<Seq>();
}

/// Follows the chain through all rows and keeps those that are fresh. Answers the first row that leaves the known line.
Result<std::optional<Seq>> SiteFile::followRows(ports::HubTransaction& hub, const KnownPoint& known, TotalsFold& fold)
{
    Chain chain(m_site, m_range.from);
    std::map<Seq, Digest> closes;
    for (const auto& day : m_days)
        closes[day.closed] = day.closeHead;
    m_reader->rewind();
    while (true) {
        JIAMEI_TRY(const auto section, m_reader->next());
        if (!section)
            break;
        if (section->type != SectionType::Detail)
            continue;
        JIAMEI_TRY(const auto rows, parseSection<pb::Rows>(*section));
        JIAMEI_TRY(const auto fork, followSection(hub, known, rows, chain, fold));
        if (fork)
            return fork;
    }
    if (chain.head().seq != m_range.to.seq || chain.head().digest != m_range.to.digest)
        return refuse(ErrorCode::SyncChainBroken, {{"seq", m_range.to.seq.value()}});
    for (const auto& [seq, digest] : closes) {
        // Beside a rival, what lies behind the common rows is disputed and says nothing of this file.
        if (m_rival || seq <= known.seq || seq <= m_range.from.seq)
            continue;
        JIAMEI_TRY(const auto head, hub.headAt(m_site, m_lineage.epochAt(seq), seq));
        if (head && *head != digest)
            return refuse(ErrorCode::SyncChainBroken, {{"seq", seq.value()}});
    }
    return std::optional<Seq>();
}

/// A day that was opened within the fresh rows adds up from them alone.
Done SiteFile::checkFreshDays(const TotalsFold& fold) const
{
    for (const auto& number : m_openedDays) {
        const auto added = fold.days().find(number);
        const auto claimed =
            std::find_if(m_days.begin(), m_days.end(), [&](const SiteDay& day) { return day.number == number; });
        if (added == fold.days().end() || claimed == m_days.end() || claimed->totals != added->second)
            return disagree(number);
    }
    return {};
}

/// Days and cumulative totals against each other, against what was known, and against the rows when they are there.
Done SiteFile::checkTotals(const ports::HubState& hub, const KnownPoint& known, const TotalsFold& fold) const
{
    if (!m_cumulative)
        return refuse(ErrorCode::SyncSectionDamaged, {{"section", 2}});
    // The sums need the totals of the known point itself; where a line branched off before it, there are none.
    if (known.seq != Seq(0) && known.line == nullptr)
        return checkFreshDays(fold);
    const Totals before = known.line == nullptr ? Totals{} : known.line->cumulative;
    Totals sum = before;
    std::set<DayNumber> claimed;
    for (const auto& day : m_days) {
        claimed.insert(day.number);
        Totals expected;
        if (known.line != nullptr) {
            JIAMEI_TRY(expected, heldTotals(hub, m_site, m_lineage, known.epoch, day.number));
        }
        JIAMEI_CHECK(addTo(sum, difference(day.totals, expected)));
        if (!m_hasDetail)
            continue;
        if (const auto added = fold.days().find(day.number); added != fold.days().end())
            JIAMEI_CHECK(addTo(expected, added->second));
        if (day.totals != expected)
            return disagree(day.number);
    }
    for (const auto& [number, totals] : fold.days()) {
        if (!claimed.contains(number))
            return disagree(number);
    }
    if (sum != *m_cumulative)
        return refuse(ErrorCode::SyncTotalsDisagree);
    return {};
}

Done SiteFile::writeLines(ports::HubTransaction& hub, const std::vector<Line>& lines) const
{
    Seq end = m_range.to.seq;
    Digest endHead = m_range.to.digest;
    for (auto generation = m_lineage.generations().rbegin(); generation != m_lineage.generations().rend();
         ++generation) {
        const auto found =
            std::find_if(lines.begin(), lines.end(), [&](const Line& line) { return line.epoch == generation->epoch; });
        const bool isNewest = generation->epoch == m_lineage.newest().epoch;
        if (found == lines.end() || found->known < end || isNewest) {
            Line line = found == lines.end() ? Line{} : *found;
            line.epoch = generation->epoch;
            line.parent = generation->parent;
            line.parentSeq = generation->parentSeq;
            line.known = end;
            line.head = endHead;
            if (isNewest) {
                line.totalsAt = end;
                line.cumulative = *m_cumulative;
            }
            JIAMEI_CHECK(hub.putLine(m_site, line));
        }
        JIAMEI_CHECK(hub.addHead(m_site, generation->epoch, end, endHead));
        end = generation->parentSeq;
        endHead = generation->parentHead;
    }
    return {};
}

Done SiteFile::writeFacts(ports::HubTransaction& hub, const std::vector<Line>& lines, const TotalsFold& fold,
                          ports::ChangeNumber change) const
{
    for (auto day : m_days) {
        day.change = change;
        JIAMEI_CHECK(hub.putDay(m_site, day));
        if (day.closed != Seq(0))
            JIAMEI_CHECK(hub.addHead(m_site, m_lineage.epochAt(day.closed), day.closed, day.closeHead));
    }
    for (const auto& lot : fold.newLots())
        JIAMEI_CHECK(hub.putLot(m_site, lot));
    for (const auto& turn : fold.turns())
        JIAMEI_CHECK(hub.putHousehold(m_site, turn));
    JIAMEI_CHECK(hub.replaceStock(m_site, m_lineage.newest().epoch, m_stock));
    JIAMEI_CHECK(writeLines(hub, lines));
    JIAMEI_TRY(const auto forks, hub.forks(m_site));
    const bool isOnlyLine = lines.empty() || (lines.size() == 1 && lines.front().epoch == m_lineage.newest().epoch);
    return forks.empty() && isOnlyLine && m_lineage.generations().size() == 1 ? Done{} : settleLines(hub, m_site);
}

/// Another epoch that begins from the same parent as one of ours: up to where the earlier of the two begins both have
/// the same rows, unless the parent itself is disputed.
std::optional<KnownPoint> SiteFile::rivalAmong(const std::vector<Line>& lines) const
{
    for (const auto& generation : m_lineage.generations()) {
        std::optional<KnownPoint> point;
        for (const auto& line : lines) {
            if (line.parent != generation.parent || line.epoch == generation.epoch)
                continue;
            const auto begin = std::min(line.parentSeq, generation.parentSeq);
            const auto epoch = line.parent == EpochId(0) ? std::min(line.epoch, generation.epoch) : line.parent;
            if (!point || begin < point->seq)
                point = KnownPoint{epoch, begin, std::nullopt, nullptr};
        }
        if (point)
            return point;
    }
    return std::nullopt;
}

/// The file's own epochs are remembered too: a child that is disputed today disputes a brother that comes tomorrow.
Verdict SiteFile::forked(const std::vector<Line>& lines, std::optional<Branching> where) const
{
    Verdict verdict{FileState::Fork, {}};
    if (where)
        verdict.forks.push_back(*where);
    for (const auto& generation : m_lineage.generations()) {
        const bool isKnown =
            std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.epoch == generation.epoch; });
        if (!isKnown && generation.parent != EpochId(0))
            verdict.forks.push_back(
                {generation.parent, Seq(generation.parentSeq.value() + 1), generation.parentSeq, true});
    }
    return verdict;
}

Result<Verdict> SiteFile::import(ports::HubTransaction& hub, ports::ChangeNumber change)
{
    JIAMEI_CHECK(readSections());
    JIAMEI_TRY(const auto lines, hub.lines(m_site));
    m_rival = rivalAmong(lines);
    const auto known = m_rival ? *m_rival : m_lineage.knownPoint(lines);
    JIAMEI_TRY(const auto heads, compareHeads(hub, known));
    m_common = heads.common;
    // Without rows a file joins what is known only by a head that both have.
    const bool isAnchored = m_hasDetail || m_range.from.seq == Seq(0) || heads.common != Seq(0);
    if (!m_rival && !heads.foreign && (m_range.from.seq > known.seq || !isAnchored))
        return Verdict{FileState::Gap, {}};

    const HubMemory memory(hub, m_site, m_lineage);
    TotalsFold fold(&memory);
    std::optional<Seq> row;
    // Heads tell that the file leaves the known line, rows tell where.
    if (m_hasDetail && m_range.from.seq <= known.seq) {
        JIAMEI_TRY(row, followRows(hub, known, fold));
    }
    if (row || heads.foreign) {
        const auto first = row && heads.foreign ? std::min(*row, *heads.foreign) : row ? *row : *heads.foreign;
        return forked(lines, Branching{m_lineage.epochAt(first), first, m_common, false});
    }
    if (m_rival)
        return forked(lines, m_rival->seq > Seq(0) ? std::nullopt
                                                   : std::optional(Branching{m_rival->epoch, Seq(1), Seq(0), false}));
    if (m_range.to.seq <= known.seq)
        return Verdict{FileState::Duplicate, {}};
    JIAMEI_CHECK(checkTotals(hub, known, fold));
    JIAMEI_CHECK(writeFacts(hub, lines, fold, change));
    return Verdict{};
}

} // namespace jiamei::sync
