#include "db/sqlite/row_mapping.hpp"

#include "db/sqlite/site_sql.hpp"

#include <algorithm>

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

template <class T>
std::optional<T> identity(const Cursor& cursor, Column column)
{
    if (cursor.isNull(column))
        return std::nullopt;
    return T(cursor.number<typename T::Value>(column));
}

journal::Account account(const Cursor& cursor, Column kind)
{
    return {static_cast<journal::AccountKind>(cursor.integer(kind)), cursor.number<std::int32_t>(kind + 1)};
}

journal::Entry readEntry(const Cursor& cursor)
{
    journal::Entry entry;
    entry.kind = static_cast<journal::EntryKind>(cursor.integer(kKind));
    entry.debit = account(cursor, kDebitKind);
    entry.credit = account(cursor, kCreditKind);
    entry.amount = cursor.integer(kAmount);
    entry.lot = identity<LotNumber>(cursor, kLotNumber);
    entry.rule = identity<RuleNumber>(cursor, kRule);
    entry.units = cursor.optionalInteger(kUnits);
    if (!cursor.isNull(kLine))
        entry.line = cursor.number<std::int32_t>(kLine);
    entry.refersTo = identity<Seq>(cursor, kRefersTo);
    return entry;
}

journal::Record readRecord(const Cursor& cursor)
{
    journal::Record record;
    record.type = static_cast<journal::RecordType>(cursor.integer(kRecordType));
    record.subject = cursor.optionalInteger(kSubject);
    record.refersTo = identity<Seq>(cursor, kRefersTo);
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

journal::Row readRow(const Cursor& cursor)
{
    journal::Row row;
    row.seq = Seq(cursor.integer(kSeq));
    row.epoch = EpochId(cursor.number<std::uint64_t>(kEpoch));
    row.document = DocumentNumber(cursor.integer(kDocumentNumber));
    row.day = DayNumber(cursor.number<std::int32_t>(kDay));
    row.at = UtcTime(std::chrono::milliseconds(cursor.integer(kAt)));
    row.quality = static_cast<TimeQuality>(cursor.integer(kQuality));
    row.actor = OperatorNumber(cursor.number<std::int32_t>(kActor));
    row.approver = identity<OperatorNumber>(cursor, kApprover);
    row.ruleVersion = identity<RuleSetVersion>(cursor, kRuleVersion);
    row.payloadHash = cursor.digest(kPayloadHash);
    if (!cursor.isNull(kOriginEpoch))
        row.origin =
            journal::Origin{EpochId(cursor.number<std::uint64_t>(kOriginEpoch)), Seq(cursor.integer(kOriginSeq))};
    if (cursor.integer(kShape) == kEntryShape)
        row.body = readEntry(cursor);
    else
        row.body = readRecord(cursor);
    row.hash = cursor.digest(kHash);
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
