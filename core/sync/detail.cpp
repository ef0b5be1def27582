#include "core/sync/detail.hpp"

#include "core/base/amounts.hpp"

#include <algorithm>

namespace jiamei::sync {

namespace {

using journal::Entry;
using journal::Record;
using journal::Row;

constexpr std::uint32_t kRecordKinds = 100; ///< kinds below are entries

std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

template <class T>
std::uint64_t optionalCode(const std::optional<T>& id)
{
    if constexpr (std::is_integral_v<T>)
        return id ? zigzag(*id) + 1 : 0;
    else
        return id ? zigzag(id->value()) + 1 : 0;
}

tl::unexpected<Error> damaged()
{
    return refuse(ErrorCode::SyncSectionDamaged, {{"section", 5}});
}

/// Reads the columns from front to back; remembers what did not fit.
class Columns {
public:
    explicit Columns(const pb::Rows& in) : m_in(in) {}

    /// Whether every column has as many values as the rows need.
    [[nodiscard]] bool fit() const
    {
        const auto isEntry = [](std::uint32_t kind) { return kind < kRecordKinds; };
        const int rows = m_in.kind_size();
        const auto entries = static_cast<int>(std::count_if(m_in.kind().begin(), m_in.kind().end(), isEntry));
        const auto all = {m_in.document_step_size(), m_in.day_step_size(), m_in.at_step_size(),
                          m_in.quality_size(),       m_in.actor_size(),    m_in.approver_size(),
                          m_in.rule_version_size(),  m_in.refers_to_size()};
        const auto ofEntries = {m_in.debit_kind_size(),   m_in.debit_owner_size(), m_in.credit_kind_size(),
                                m_in.credit_owner_size(), m_in.amount_size(),      m_in.lot_size(),
                                m_in.rule_size(),         m_in.units_size(),       m_in.line_size()};
        return std::all_of(all.begin(), all.end(), [&](int size) { return size == rows; }) &&
               std::all_of(ofEntries.begin(), ofEntries.end(), [&](int size) { return size == entries; }) &&
               m_in.subject_size() == rows - entries;
    }

    Row next(int index, const Row& last)
    {
        Row row;
        row.epoch = epochAt(index);
        row.seq = Seq(last.seq.value() + 1);
        row.document = DocumentNumber(add(last.document.value(), m_in.document_step(index)));
        row.day = DayNumber(narrow<std::int32_t>(add(last.day.value(), m_in.day_step(index))));
        row.at = UtcTime(std::chrono::milliseconds(add(last.at.time_since_epoch().count(), m_in.at_step(index))));
        row.quality = static_cast<TimeQuality>(narrow<std::uint8_t>(m_in.quality(index)));
        row.actor = OperatorNumber(narrow<std::int32_t>(m_in.actor(index)));
        row.approver = identity<OperatorNumber>(m_in.approver(index));
        row.ruleVersion = identity<RuleSetVersion>(m_in.rule_version(index));
        row.origin = originAt(index);
        std::optional<Seq> refersTo;
        if (const auto back = optional(m_in.refers_to(index)))
            refersTo = Seq(subtract(row.seq.value(), *back));
        const auto kind = m_in.kind(index);
        if (kind < kRecordKinds)
            row.body = nextEntry(kind, refersTo);
        else
            row.body = Record{static_cast<journal::RecordType>(narrow<std::uint8_t>(kind - kRecordKinds)),
                              optional(m_in.subject(m_record++)), refersTo};
        return row;
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Entry nextEntry(std::uint32_t kind, std::optional<Seq> refersTo)
    {
        const int i = m_entry++;
        Entry entry;
        entry.kind = static_cast<journal::EntryKind>(narrow<std::uint8_t>(kind));
        entry.debit = {static_cast<journal::AccountKind>(narrow<std::uint8_t>(m_in.debit_kind(i))),
                       narrow<std::int32_t>(m_in.debit_owner(i))};
        entry.credit = {static_cast<journal::AccountKind>(narrow<std::uint8_t>(m_in.credit_kind(i))),
                        narrow<std::int32_t>(m_in.credit_owner(i))};
        entry.amount = m_in.amount(i);
        m_failed = m_failed || entry.amount < 1 || entry.amount > kMaxRowAmount;
        entry.lot = identity<LotNumber>(m_in.lot(i));
        entry.rule = identity<RuleNumber>(m_in.rule(i));
        entry.units = optional(m_in.units(i));
        if (const auto line = optional(m_in.line(i)))
            entry.line = narrow<std::int32_t>(*line);
        entry.refersTo = refersTo;
        return entry;
    }

    EpochId epochAt(int index)
    {
        if (m_change < m_in.epochs_size() && m_in.epochs(m_change).index() == static_cast<std::uint32_t>(index))
            m_epoch = EpochId(m_in.epochs(m_change++).epoch());
        return m_epoch;
    }

    std::optional<journal::Origin> originAt(int index)
    {
        if (m_origin >= m_in.origins_size() || m_in.origins(m_origin).index() != static_cast<std::uint32_t>(index))
            return std::nullopt;
        const auto& origin = m_in.origins(m_origin++);
        return journal::Origin{EpochId(origin.epoch()), Seq(origin.seq())};
    }

    std::int64_t add(std::int64_t value, std::int64_t step)
    {
        std::int64_t sum = 0;
        m_failed = __builtin_add_overflow(value, step, &sum) || m_failed;
        return sum;
    }

    std::int64_t subtract(std::int64_t value, std::int64_t step)
    {
        std::int64_t rest = 0;
        m_failed = __builtin_sub_overflow(value, step, &rest) || m_failed;
        return rest;
    }

    template <class To, class From>
    To narrow(From value)
    {
        const auto narrowed = static_cast<To>(value);
        m_failed = m_failed || static_cast<From>(narrowed) != value;
        return narrowed;
    }

    static std::optional<std::int64_t> optional(std::uint64_t code)
    {
        return code == 0 ? std::nullopt : std::optional(unzigzag(code - 1));
    }

    template <class T>
    std::optional<T> identity(std::uint64_t code)
    {
        const auto value = optional(code);
        return value ? std::optional(T(narrow<typename T::Value>(*value))) : std::nullopt;
    }

    const pb::Rows& m_in;
    EpochId m_epoch = EpochId(m_in.first_epoch());
    int m_change = 0;
    int m_origin = 0;
    int m_entry = 0;
    int m_record = 0;
    bool m_failed = false;
};

} // namespace

void RowsWriter::add(std::string_view payload, std::span<const Row> rows)
{
    m_rows.add_payloads(payload.data(), payload.size());
    for (const auto& row : rows) {
        if (!m_last) {
            m_rows.set_first_seq(row.seq.value());
            m_rows.set_first_epoch(row.epoch.value());
            m_last = Row{};
            m_last->epoch = row.epoch;
        }
        const auto index = static_cast<std::uint32_t>(m_rows.kind_size());
        if (row.epoch != m_last->epoch) {
            auto* change = m_rows.add_epochs();
            change->set_index(index);
            change->set_epoch(row.epoch.value());
        }
        m_rows.add_document_step(row.document.value() - m_last->document.value());
        m_rows.add_day_step(row.day.value() - m_last->day.value());
        m_rows.add_at_step((row.at - m_last->at).count());
        m_rows.add_quality(static_cast<std::uint32_t>(row.quality));
        m_rows.add_actor(row.actor.value());
        m_rows.add_approver(optionalCode(row.approver));
        m_rows.add_rule_version(optionalCode(row.ruleVersion));
        if (row.origin) {
            auto* origin = m_rows.add_origins();
            origin->set_index(index);
            origin->set_epoch(row.origin->epoch.value());
            origin->set_seq(row.origin->seq.value());
        }
        std::visit([&](const auto& body) { addBody(row, body); }, row.body);
        m_last = row;
    }
}

void RowsWriter::addBody(const Row& row, const Entry& entry)
{
    m_rows.add_kind(static_cast<std::uint32_t>(entry.kind));
    m_rows.add_debit_kind(static_cast<std::uint32_t>(entry.debit.kind));
    m_rows.add_debit_owner(entry.debit.owner);
    m_rows.add_credit_kind(static_cast<std::uint32_t>(entry.credit.kind));
    m_rows.add_credit_owner(entry.credit.owner);
    m_rows.add_amount(entry.amount);
    m_rows.add_lot(optionalCode(entry.lot));
    m_rows.add_rule(optionalCode(entry.rule));
    m_rows.add_units(optionalCode(entry.units));
    m_rows.add_line(optionalCode(entry.line));
    m_rows.add_refers_to(entry.refersTo ? zigzag(row.seq.value() - entry.refersTo->value()) + 1 : 0);
}

void RowsWriter::addBody(const Row& row, const Record& record)
{
    m_rows.add_kind(kRecordKinds + static_cast<std::uint32_t>(record.type));
    m_rows.add_subject(optionalCode(record.subject));
    m_rows.add_refers_to(record.refersTo ? zigzag(row.seq.value() - record.refersTo->value()) + 1 : 0);
}

pb::Rows RowsWriter::take()
{
    pb::Rows section;
    section.Swap(&m_rows);
    m_last.reset();
    return section;
}

Result<DetailRows> readRows(const pb::Rows& section)
{
    Columns columns(section);
    if (!columns.fit() || section.first_seq() < 1 || section.first_seq() > kMaxTotalAmount)
        return damaged();
    DetailRows out;
    out.rows.reserve(static_cast<std::size_t>(section.kind_size()));
    Row last;
    last.seq = Seq(section.first_seq() - 1);
    Digest payloadHash{};
    for (int i = 0; i < section.kind_size(); ++i) {
        auto row = columns.next(i, last);
        if (out.documents.empty() || row.document != last.document) {
            const auto payload = out.documents.size();
            if (payload >= static_cast<std::size_t>(section.payloads_size()))
                return damaged();
            payloadHash = blake2b(section.payloads(static_cast<int>(payload)));
            out.documents.push_back({payload, out.rows.size(), 0});
        }
        row.payloadHash = payloadHash;
        ++out.documents.back().rowCount;
        last = row;
        out.rows.push_back(row);
    }
    if (columns.failed() || out.documents.size() != static_cast<std::size_t>(section.payloads_size()))
        return damaged();
    return out;
}

Result<Bytes> Chain::follow(Row& row)
{
    if (row.seq.value() != m_head.seq.value() + 1)
        return refuse(ErrorCode::SyncChainBroken, {{"seq", row.seq.value()}});
    auto bytes = journal::canonicalBytes(m_site, row);
    row.hash = journal::chainHash(m_head.digest, bytes);
    m_head = {row.epoch, row.seq, row.hash, row.at, row.document};
    return bytes;
}

} // namespace jiamei::sync
