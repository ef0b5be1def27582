#include "core/journal/document.hpp"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>

namespace jiamei::journal {

Bytes payloadBytes(const pb::Payload& payload)
{
    Bytes bytes;
    {
        google::protobuf::io::StringOutputStream stream(&bytes);
        google::protobuf::io::CodedOutputStream out(&stream);
        out.SetSerializationDeterministic(true);
        payload.SerializeToCodedStream(&out);
    }
    return bytes;
}

bool setsPin(const PersonalRecord& record)
{
    return record.owner != PersonalRecord::Owner::Document &&
           std::ranges::any_of(record.values, [](const household::PersonalValue& value) {
               return value.field == household::PersonalField::PinHash;
           });
}

std::vector<const pb::Household*> householdsIn(const pb::Payload& payload)
{
    std::vector<const pb::Household*> households;
    for (const auto& household : payload.households_set().households())
        households.push_back(&household);
    if (payload.has_household_split()) {
        households.push_back(&payload.household_split().kept());
        households.push_back(&payload.household_split().part());
    }
    if (payload.has_households_merged()) {
        households.push_back(&payload.households_merged().closed());
        households.push_back(&payload.households_merged().into());
    }
    if (payload.has_household_closed())
        households.push_back(&payload.household_closed().household());
    if (payload.has_household_pin_set())
        households.push_back(&payload.household_pin_set().household());
    if (payload.has_household_reopened())
        households.push_back(&payload.household_reopened().household());
    return households;
}

const pb::Award* awardOn(const pb::Payload& payload, std::int32_t line)
{
    if (payload.has_award())
        return line == 1 ? &payload.award() : nullptr;
    const auto& awards = payload.activity_closed().awards();
    return line >= 1 && line <= awards.size() ? &awards[line - 1] : nullptr;
}

Result<pb::Payload> parsePayload(std::string_view bytes)
{
    pb::Payload payload;
    if (!payload.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return refuse(ErrorCode::ChainBroken);
    return payload;
}

Result<const pb::Payload*> parsePayload(std::string_view bytes, google::protobuf::Arena& arena)
{
    auto* payload = google::protobuf::Arena::CreateMessage<pb::Payload>(&arena);
    if (!payload->ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return refuse(ErrorCode::ChainBroken);
    return payload;
}

Result<SealedDocument> seal(const SiteId& site, const Head& head, const Document& document, const RequestId& request,
                            const Moment& moment)
{
    SealedDocument sealed;
    sealed.head = head;
    // The record that opens an epoch is its first row.
    if (document.payload.has_site_opened())
        sealed.head.epoch = EpochId(document.payload.site_opened().epoch());
    else if (document.payload.has_epoch_opened())
        sealed.head.epoch = EpochId(document.payload.epoch_opened().epoch());
    auto& stored = sealed.document;
    stored.number = DocumentNumber(head.lastDocument.value() + 1);
    stored.request = request;
    stored.firstSeq = Seq(head.seq.value() + 1);
    stored.rowCount = static_cast<std::int32_t>(document.rows.size());
    stored.payloadBytes = payloadBytes(document.payload);
    // A text that no command checked would be written and never read again.
    auto readBack = parsePayload(stored.payloadBytes);
    if (!readBack)
        return refuse(ErrorCode::TextInvalid, {{"field", "payload"}});
    stored.payload = std::move(*readBack);
    stored.day = document.day;
    stored.at = moment.time;
    stored.actor = document.authority.actor;
    stored.approver = document.authority.approver;

    sealed.personal = document.personal;
    for (auto& record : sealed.personal) {
        if (record.owner == PersonalRecord::Owner::Document)
            record.number = stored.number.value();
    }

    const auto payloadHash = blake2b(stored.payloadBytes);
    const auto quality = qualityAfter(moment, head.lastTime);
    sealed.rows.reserve(document.rows.size());
    for (const auto& fresh : document.rows) {
        Row row;
        row.seq = Seq(sealed.head.seq.value() + 1);
        row.epoch = sealed.head.epoch;
        row.document = stored.number;
        row.day = document.day;
        row.at = moment.time;
        row.quality = quality;
        row.actor = stored.actor;
        row.approver = stored.approver;
        row.ruleVersion = fresh.ruleVersion;
        row.payloadHash = payloadHash;
        row.body = fresh.body;
        row.hash = chainHash(sealed.head.digest, canonicalBytes(site, row));
        sealed.head.seq = row.seq;
        sealed.head.digest = row.hash;
        sealed.rows.push_back(row);
    }
    sealed.head.lastTime = moment.time;
    sealed.head.lastDocument = stored.number;
    return sealed;
}

const pb::ClaimsSubmitted* submissionOf(const pb::Payload& payload)
{
    if (payload.has_claims_submitted())
        return &payload.claims_submitted();
    if (payload.has_round_entered())
        return &payload.round_entered().submitted();
    return payload.activity_closed().has_submitted() ? &payload.activity_closed().submitted() : nullptr;
}

} // namespace jiamei::journal
