#include "core/journal/row.hpp"

namespace jiamei::journal {

namespace {

constexpr std::uint8_t kRowVersion = 1;
constexpr std::uint8_t kEntryShape = 1;
constexpr std::uint8_t kRecordShape = 2;

template <class T>
std::optional<std::int64_t> number(const std::optional<T>& id)
{
    return id ? std::optional<std::int64_t>(id->value()) : std::nullopt;
}

void writeBody(CanonicalWriter& out, const Entry& entry)
{
    out.integer(static_cast<std::int64_t>(entry.kind));
    out.integer(static_cast<std::int64_t>(ledgerOf(entry.debit.kind)));
    out.integer(static_cast<std::int64_t>(entry.debit.kind));
    out.integer(entry.debit.owner);
    out.integer(static_cast<std::int64_t>(entry.credit.kind));
    out.integer(entry.credit.owner);
    out.integer(entry.amount);
    out.optionalInteger(number(entry.lot));
    out.optionalInteger(number(entry.rule));
    out.optionalInteger(entry.units);
    out.optionalInteger(entry.line);
    out.optionalInteger(number(entry.refersTo));
}

void writeBody(CanonicalWriter& out, const Record& record)
{
    out.integer(static_cast<std::int64_t>(record.type));
    out.optionalInteger(record.subject);
    out.optionalInteger(number(record.refersTo));
}

/// Reads what CanonicalWriter wrote; remembers the first failure instead of throwing.
class CanonicalReader {
public:
    explicit CanonicalReader(std::string_view bytes) : m_rest(bytes) {}

    std::uint8_t byte() { return static_cast<std::uint8_t>(take(1)[0]); }

    std::int64_t integer()
    {
        const auto bytes = take(8);
        std::uint64_t value = 0;
        for (std::size_t i = 8; i-- > 0;)
            value = value << 8U | static_cast<unsigned char>(bytes[i]);
        return static_cast<std::int64_t>(value);
    }

    std::string_view text()
    {
        const auto bytes = take(4);
        std::size_t size = 0;
        for (std::size_t i = 4; i-- > 0;)
            size = size << 8U | static_cast<unsigned char>(bytes[i]);
        return size > m_rest.size() ? fail() : take(size);
    }

    std::optional<std::int64_t> optionalInteger()
    {
        const auto flag = byte();
        if (flag > 1)
            fail();
        return flag == 1 ? std::optional(integer()) : std::nullopt;
    }

    [[nodiscard]] bool isWhole() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view fail()
    {
        m_failed = true;
        m_rest = {};
        return std::string_view("\0\0\0\0\0\0\0\0", 8);
    }

    std::string_view take(std::size_t size)
    {
        if (size > m_rest.size())
            return fail();
        const auto bytes = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return bytes;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

template <class T>
std::optional<T> identity(std::optional<std::int64_t> value)
{
    return value ? std::optional<T>(T(static_cast<typename T::Value>(*value))) : std::nullopt;
}

Entry readEntry(CanonicalReader& in)
{
    Entry entry;
    entry.kind = static_cast<EntryKind>(in.integer());
    in.integer(); // the ledger follows from the accounts; re-encoding proves that it agreed
    entry.debit.kind = static_cast<AccountKind>(in.integer());
    entry.debit.owner = static_cast<std::int32_t>(in.integer());
    entry.credit.kind = static_cast<AccountKind>(in.integer());
    entry.credit.owner = static_cast<std::int32_t>(in.integer());
    entry.amount = in.integer();
    entry.lot = identity<LotNumber>(in.optionalInteger());
    entry.rule = identity<RuleNumber>(in.optionalInteger());
    entry.units = in.optionalInteger();
    if (const auto line = in.optionalInteger())
        entry.line = static_cast<std::int32_t>(*line);
    entry.refersTo = identity<Seq>(in.optionalInteger());
    return entry;
}

Record readRecord(CanonicalReader& in)
{
    Record record;
    record.type = static_cast<RecordType>(in.integer());
    record.subject = in.optionalInteger();
    record.refersTo = identity<Seq>(in.optionalInteger());
    return record;
}

} // namespace

Bytes canonicalBytes(const SiteId& site, const Row& row)
{
    CanonicalWriter out;
    out.byte(kRowVersion);
    out.byte(std::holds_alternative<Entry>(row.body) ? kEntryShape : kRecordShape);
    out.text(site.text());
    out.integer(static_cast<std::int64_t>(row.epoch.value()));
    out.integer(row.seq.value());
    out.integer(row.document.value());
    out.integer(row.day.value());
    out.integer(row.at.time_since_epoch().count());
    out.integer(static_cast<std::int64_t>(row.quality));
    out.integer(row.actor.value());
    out.optionalInteger(number(row.approver));
    out.optionalInteger(number(row.ruleVersion));
    out.text(asBytes(row.payloadHash));
    out.optionalInteger(row.origin ? std::optional(static_cast<std::int64_t>(row.origin->epoch.value()))
                                   : std::nullopt);
    out.optionalInteger(row.origin ? std::optional(row.origin->seq.value()) : std::nullopt);
    std::visit([&](const auto& body) { writeBody(out, body); }, row.body);
    return out.take();
}

Result<Row> parseCanonical(const SiteId& site, std::string_view bytes)
{
    CanonicalReader in(bytes);
    in.byte();
    const auto shape = in.byte();
    in.text();
    Row row;
    row.epoch = EpochId(static_cast<std::uint64_t>(in.integer()));
    row.seq = Seq(in.integer());
    row.document = DocumentNumber(in.integer());
    row.day = DayNumber(static_cast<std::int32_t>(in.integer()));
    row.at = UtcTime(std::chrono::milliseconds(in.integer()));
    row.quality = static_cast<TimeQuality>(in.integer());
    row.actor = OperatorNumber(static_cast<std::int32_t>(in.integer()));
    row.approver = identity<OperatorNumber>(in.optionalInteger());
    row.ruleVersion = identity<RuleSetVersion>(in.optionalInteger());
    const auto payloadHash = asDigest(in.text());
    const auto originEpoch = in.optionalInteger();
    const auto originSeq = in.optionalInteger();
    if (originEpoch && originSeq)
        row.origin = Origin{EpochId(static_cast<std::uint64_t>(*originEpoch)), Seq(*originSeq)};
    if (shape == kEntryShape)
        row.body = readEntry(in);
    else
        row.body = readRecord(in);
    if (!payloadHash || !in.isWhole())
        return refuse(ErrorCode::ChainBroken, {{"seq", row.seq.value()}});
    row.payloadHash = *payloadHash;
    // One value has one encoding: whatever a narrower type or an enum dropped shows here.
    if (canonicalBytes(site, row) != bytes)
        return refuse(ErrorCode::ChainBroken, {{"seq", row.seq.value()}});
    return row;
}

Digest chainHash(const Digest& previous, std::string_view canonical)
{
    constexpr std::string_view kDomain("JMJ1\0", 5);
    Blake2bStream hash;
    hash.update(kDomain);
    hash.update(asBytes(previous));
    hash.update(canonical);
    return hash.finish();
}

std::string proofText(const SiteId& site, EpochId epoch, Seq seq, const Digest& hash)
{
    return site.text() + ' ' + epochText(epoch) + ' ' + std::to_string(seq.value()) + ' ' + hexText(hash);
}

} // namespace jiamei::journal
