// Rows that belong together, all or none, with the payload that says in full what was done.
#pragma once

#include "core/household/household.hpp"
#include "core/journal/row.hpp"
#include "core/operators/operator.hpp"

#include "core/journal/payload.pb.h"

#include <optional>
#include <vector>

namespace jiamei::journal {

/// A row as a decision makes it; sequence number, time, hash and the rest are given when it is sealed.
struct NewRow {
    RowBody body;
    std::optional<RuleSetVersion> ruleVersion;
};

/// Personal fields of one owner; they go to the personal table, never into the payload.
struct PersonalRecord {
    enum class Owner : std::uint8_t {
        Household = 1,
        Operator = 2,
        Document = 3, ///< whoever is named in it without a number of their own; 0 stands for the document to be sealed
    };
    Owner owner = Owner::Household;
    std::int64_t number = 0;
    std::vector<household::PersonalValue> values; ///< replaces all fields named in it, keeps the others
};

/// Whether the record gives an operator or a household a new PIN, which ends the count of attempts at the old one.
[[nodiscard]] bool setsPin(const PersonalRecord& record);

/// What `decide` answers: rows and payload, not yet numbered. Never without a row.
struct Document {
    pb::Payload payload;
    std::vector<NewRow> rows;
    operators::Authority authority;
    std::vector<PersonalRecord> personal;
    /// The business day the rows carry; a command that opens a day names the new one.
    DayNumber day;

    /// A record about whoever has this lasting number.
    void addRecord(RecordType type, std::int64_t subject) { rows.push_back({Record{type, subject, {}}, {}}); }
};

/// A document as it stands in the journal.
struct StoredDocument {
    DocumentNumber number;
    RequestId request;
    Seq firstSeq;
    std::int32_t rowCount = 0;
    Bytes payloadBytes; ///< as hashed
    pb::Payload payload;
    DayNumber day;
    UtcTime at;
    OperatorNumber actor;
    std::optional<OperatorNumber> approver;
    bool isRepeat = false; ///< the answer to a request that was carried out before
};

/// Rows with their numbers, times and hashes, ready to be appended in one commit.
struct SealedDocument {
    StoredDocument document;
    std::vector<Row> rows;
    std::vector<PersonalRecord> personal; ///< of the document, by its number now
    Head head;                            ///< after the last row
};

/// Numbers, dates and chains the rows of `document` behind `head`. A document that opens an epoch carries it.
/// Errors: TextInvalid {field} for a payload that could not be read back.
[[nodiscard]] Result<SealedDocument> seal(const SiteId& site, const Head& head, const Document& document,
                                          const RequestId& request, const Moment& moment);

/// The direct award or deduction on this line, counted from 1; null when there is none.
[[nodiscard]] const pb::Award* awardOn(const pb::Payload& payload, std::int32_t line);

/// Deterministic protobuf bytes, as they are stored and hashed.
[[nodiscard]] Bytes payloadBytes(const pb::Payload& payload);
/// Errors: ChainBroken {document}.
[[nodiscard]] Result<pb::Payload> parsePayload(std::string_view bytes);
/// The same for many in a row: the payload lives in the arena and goes with it.
[[nodiscard]] Result<const pb::Payload*> parsePayload(std::string_view bytes, google::protobuf::Arena& arena);

/// Every register entry that the document sets, as it is afterwards.
[[nodiscard]] std::vector<const pb::Household*> householdsIn(const pb::Payload& payload);

/// The claims that a document submits, alone or beside something else; null when there are none. Their rows are the
/// last ones of the document, in the order of the lines.
[[nodiscard]] const pb::ClaimsSubmitted* submissionOf(const pb::Payload& payload);

} // namespace jiamei::journal
