#include "db/sqlite/row_mapping.hpp"

#include "db/sqlite/site_sql.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace jiamei::db {

namespace {

constexpr std::int64_t kEntryShape = 1;
constexpr std::int64_t kRecordShape = 2;

/// Columns of `journal` in the order of kInsertRow (counted from 1) and kRows (from 0).
enum Column : int {
    kSeq,
    kShape,
    kEpoch,
    kDocumentNumber,
    kDay,
    kAt,
    kQuality,
    kActor,
    kApprover,
    kRuleVersion,
    kPayloadHash,
    kOriginEpoch,
    kOriginSeq,
    kKind,
    kLedger,
    kDebitKind,
    kDebitOwner,
    kCreditKind,
    kCreditOwner,
    kAmount,
    kLotNumber,
    kRule,
    kUnits,
    kLine,
    kRecordType,
    kSubject,
    kRefersTo,
    kHash,
};

class RowBinder {
public:
    explicit RowBinder(SQLite::Statement& statement) : m_statement(statement) { m_statement.clearBindings(); }

    void number(Column column, std::int64_t value) { m_statement.bind(column + 1, value); }
    template <class T>
    void optional(Column column, const std::optional<T>& value)
    {
        if (!value)
            return;
        if constexpr (std::is_integral_v<T>)
            number(column, *value);
        else
            number(column, value->value());
    }
    void digest(Column column, const Digest& value)
    {
        m_statement.bindNoCopy(column + 1, value.data(), static_cast<int>(value.size()));
    }

    void body(const journal::Entry& entry)
    {
        number(kShape, kEntryShape);
        number(kKind, static_cast<std::int64_t>(entry.kind));
        number(kLedger, static_cast<std::int64_t>(journal::ledgerOf(entry.debit.kind)));
        number(kDebitKind, static_cast<std::int64_t>(entry.debit.kind));
        number(kDebitOwner, entry.debit.owner);
        number(kCreditKind, static_cast<std::int64_t>(entry.credit.kind));
        number(kCreditOwner, entry.credit.owner);
        number(kAmount, entry.amount);
        optional(kLotNumber, entry.lot);
        optional(kRule, entry.rule);
        optional(kUnits, entry.units);
        optional(kLine, entry.line);
        optional(kRefersTo, entry.refersTo);
    }
    void body(const journal::Record& record)
    {
        number(kShape, kRecordShape);
        number(kRecordType, static_cast<std::int64_t>(record.type));
        optional(kSubject, record.subject);
        optional(kRefersTo, record.refersTo);
    }

private:
    SQLite::Statement& m_statement;
};

/// Reads columns into narrower types and remembers whether each fitted.
class RowScanner {
public:
    explicit RowScanner(const Cursor& cursor) : m_cursor(cursor) {}

    template <class T>
    T number(int column)
    {
        const auto value = m_cursor.integer(column);
        if constexpr (std::is_enum_v<T>) {
            return static_cast<T>(fitted<std::underlying_type_t<T>>(value));
        } else if constexpr (std::is_integral_v<T>) {
            return fitted<T>(value);
        } else {
            return T(fitted<typename T::Value>(value));
        }
    }
    template <class T>
    std::optional<T> optional(int column)
    {
        return m_cursor.isNull(column) ? std::nullopt : std::optional(number<T>(column));
    }
    void requireNull(int first, int last)
    {
        for (int column = first; column <= last; ++column)
            m_fits = m_fits && m_cursor.isNull(column);
    }
    void require(bool condition) { m_fits = m_fits && condition; }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    template <class T>
    T fitted(std::int64_t value)
    {
        if constexpr (!std::is_same_v<T, std::uint64_t>) // an epoch uses every bit
            m_fits = m_fits && std::in_range<T>(value);
        return static_cast<T>(value);
    }

    const Cursor& m_cursor;
    bool m_fits = true;
};

journal::Entry readEntry(RowScanner& scan)
{
    journal::Entry entry;
    entry.kind = scan.number<journal::EntryKind>(kKind);
    entry.debit = {scan.number<journal::AccountKind>(kDebitKind), scan.number<std::int32_t>(kDebitOwner)};
    entry.credit = {scan.number<journal::AccountKind>(kCreditKind), scan.number<std::int32_t>(kCreditOwner)};
    entry.amount = scan.number<std::int64_t>(kAmount);
    entry.lot = scan.optional<LotNumber>(kLotNumber);
    entry.rule = scan.optional<RuleNumber>(kRule);
    entry.units = scan.optional<std::int64_t>(kUnits);
    entry.line = scan.optional<std::int32_t>(kLine);
    entry.refersTo = scan.optional<Seq>(kRefersTo);
    scan.require(scan.number<journal::Ledger>(kLedger) == journal::ledgerOf(entry.debit.kind));
    scan.requireNull(kRecordType, kSubject);
    return entry;
}

journal::Record readRecord(RowScanner& scan)
{
    journal::Record record;
    record.type = scan.number<journal::RecordType>(kRecordType);
    record.subject = scan.optional<std::int64_t>(kSubject);
    record.refersTo = scan.optional<Seq>(kRefersTo);
    scan.requireNull(kKind, kLine);
    return record;
}

} // namespace

void insertRow(Connection& connection, const journal::Row& row)
{
    auto& statement = connection.prepared(sql::kInsertRow);
    RowBinder bind(statement);
    bind.number(kSeq, row.seq.value());
    bind.number(kEpoch, stored(row.epoch));
    bind.number(kDocumentNumber, row.document.value());
    bind.number(kDay, row.day.value());
    bind.number(kAt, stored(row.at));
    bind.number(kQuality, static_cast<std::int64_t>(row.quality));
    bind.number(kActor, row.actor.value());
    bind.optional(kApprover, row.approver);
    bind.optional(kRuleVersion, row.ruleVersion);
    bind.digest(kPayloadHash, row.payloadHash);
    if (row.origin) {
        bind.number(kOriginEpoch, stored(row.origin->epoch));
        bind.number(kOriginSeq, row.origin->seq.value());
    }
    std::visit([&](const auto& body) { bind.body(body); }, row.body);
    bind.digest(kHash, row.hash);
    const Cursor cursor(statement);
    statement.exec();
}

void insertDocument(Connection& connection, const journal::StoredDocument& document, const Digest& input)
{
    const auto& request = document.request.bytes();
    const std::string_view requestBytes(reinterpret_cast<const char*>(request.data()), request.size());
    const auto approver = document.approver ? std::optional<std::int64_t>(document.approver->value()) : std::nullopt;
    connection.run(sql::kInsertDocument, document.number.value(), Blob{requestBytes}, stored(input),
                   document.firstSeq.value(), document.rowCount, document.day.value(), stored(document.at),
                   document.actor.value(), approver, Blob{document.payloadBytes});
}

Result<journal::Row> readRow(const Cursor& cursor)
{
    RowScanner scan(cursor);
    journal::Row row;
    row.seq = scan.number<Seq>(kSeq);
    row.epoch = scan.number<EpochId>(kEpoch);
    row.document = scan.number<DocumentNumber>(kDocumentNumber);
    row.day = scan.number<DayNumber>(kDay);
    row.at = UtcTime(std::chrono::milliseconds(scan.number<std::int64_t>(kAt)));
    row.quality = scan.number<TimeQuality>(kQuality);
    row.actor = scan.number<OperatorNumber>(kActor);
    row.approver = scan.optional<OperatorNumber>(kApprover);
    row.ruleVersion = scan.optional<RuleSetVersion>(kRuleVersion);
    row.payloadHash = cursor.digest(kPayloadHash);
    scan.require(cursor.isNull(kOriginEpoch) == cursor.isNull(kOriginSeq));
    if (!cursor.isNull(kOriginEpoch))
        row.origin = journal::Origin{scan.number<EpochId>(kOriginEpoch), scan.number<Seq>(kOriginSeq)};
    const auto shape = cursor.integer(kShape);
    if (shape == kEntryShape)
        row.body = readEntry(scan);
    else
        row.body = readRecord(scan);
    scan.require(shape == kEntryShape || shape == kRecordShape);
    row.hash = cursor.digest(kHash);
    if (!scan.fits())
        return refuse(ErrorCode::ChainBroken, {{"seq", row.seq.value()}});
    return row;
}

journal::StoredDocument readSealedDocument(const Cursor& cursor)
{
    journal::StoredDocument document;
    document.number = DocumentNumber(cursor.integer(0));
    RequestId::Bytes request{};
    const auto bytes = cursor.bytes(1);
    std::copy_n(bytes.begin(), std::min(bytes.size(), request.size()), request.begin());
    document.request = RequestId(request);
    document.firstSeq = Seq(cursor.integer(2));
    document.rowCount = cursor.number<std::int32_t>(3);
    document.day = DayNumber(cursor.number<std::int32_t>(4));
    document.at = UtcTime(std::chrono::milliseconds(cursor.integer(5)));
    document.actor = OperatorNumber(cursor.number<std::int32_t>(6));
    if (!cursor.isNull(7))
        document.approver = OperatorNumber(cursor.number<std::int32_t>(7));
    document.payloadBytes = cursor.bytes(8);
    return document;
}

Result<journal::StoredDocument> readDocument(const Cursor& cursor)
{
    auto document = readSealedDocument(cursor);
    auto payload = journal::parsePayload(document.payloadBytes);
    if (!payload)
        return refuse(ErrorCode::ChainBroken,
                      {{"document", document.number.value()}, {"seq", document.firstSeq.value()}});
    document.payload = std::move(*payload);
    return document;
}

} // namespace jiamei::db
