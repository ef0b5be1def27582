#include "core/till/collection.hpp"

#include "core/base/spaces.hpp"
#include "core/household/identify.hpp"
#include "core/household/merged.hpp"
#include "core/journal/named.hpp"
#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"
#include "core/till/next_number.hpp"

#include <algorithm>

namespace jiamei::till {

namespace {

constexpr std::int64_t kMaxCeiling = 100'000;
constexpr std::size_t kGenerations = 255; ///< what one byte of the slip can say

Done checkTerms(const IssueSlip& command, BusinessDate today)
{
    JIAMEI_CHECK(requireText(command.collector.text, "collector", 60));
    if (command.ceiling.isZero() || command.ceiling.value() > kMaxCeiling)
        return refuse(ErrorCode::NumberInvalid, {{"field", "ceiling"}, {"value", command.ceiling.value()}});
    if (command.until < today)
        return refuse(ErrorCode::EndTooEarly, {{"until", command.until.text()}, {"from", today.text()}});
    JIAMEI_TRY(const auto last, BusinessDate::ofDaysSince2020(today.daysSince2020() + kLongestSlipDays));
    if (command.until > last)
        return refuse(ErrorCode::EndTooLate, {{"until", command.until.text()}, {"last", last.text()}});
    return {};
}

Result<Slip> known(const ports::SiteState& state, SlipNumber number)
{
    JIAMEI_TRY(const auto slip, state.slip(number));
    if (!slip)
        return refuse(ErrorCode::SlipUnknown, {{"number", number.value()}});
    return *slip;
}

Result<std::int32_t> nextNumber(const ports::SiteState& state)
{
    return firstFreeNumber([&state](std::int32_t number) -> Result<bool> {
        JIAMEI_TRY(const auto slip, state.slip(SlipNumber(number)));
        return slip.has_value();
    });
}

Done requireUnused(const Slip& slip)
{
    if (slip.state == SlipState::Redeemed)
        return refuse(ErrorCode::SlipUsed, {{"number", slip.number.value()}, {"document", slip.changed.value()}});
    if (slip.state == SlipState::Cancelled)
        return refuse(ErrorCode::SlipIsCancelled, {{"number", slip.number.value()}});
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const IssueSlip& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::IssueCards));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_CHECK(household::requireOpen(state, command.household));
    JIAMEI_CHECK(checkTerms(command, day.date));
    JIAMEI_TRY(const auto earlier, state.slipsOf(command.household));
    JIAMEI_TRY(const auto number, nextNumber(state));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_slip_issued();
    payload.set_number(number);
    payload.set_household(command.household.value());
    payload.set_generation(static_cast<std::uint32_t>(earlier.size() % kGenerations + 1));
    payload.set_issue_day(static_cast<std::uint32_t>(day.date.daysSince2020()));
    payload.set_ceiling(command.ceiling.value());
    payload.set_until(static_cast<std::uint32_t>(command.until.daysSince2020()));
    payload.set_relation(static_cast<std::uint32_t>(command.relation));
    journal::nameIn(document, *payload.mutable_collector(), {command.collector});
    document.addRecord(journal::RecordType::SlipIssued, number);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const CancelSlip& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::IssueCards));
    JIAMEI_TRY(const auto slip, known(state, command.number));
    JIAMEI_CHECK(requireUnused(slip));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_TRY(const auto day, state.lastDay());
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_slip_cancelled();
    payload.set_number(command.number.value());
    payload.set_household(slip.household.value());
    payload.set_reason(command.reason);
    document.addRecord(journal::RecordType::SlipCancelled, command.number.value());
    return document;
}

Result<std::string> slipText(const ports::SiteState& state, SlipNumber number, const Signer& signer)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto slip, known(state, number));
    household::CardFace face;
    face.realm = household::realmOf(facts);
    face.type = household::CardType::Slip;
    face.village = facts.site.village();
    face.household = slip.household;
    face.generation = slip.generation;
    face.issueDay = slip.issueDay;
    return household::signCard(face, signer);
}

Result<Slip> identifySlip(const ports::SiteState& state, std::string_view text)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto claim, household::readCard(text, household::realmOf(facts)));
    if (claim.face.type != household::CardType::Slip)
        return refuse(ErrorCode::SlipNotASlip);
    JIAMEI_TRY(const auto keys, household::cardKeysOf(state));
    JIAMEI_CHECK(household::checkIssuer(claim, facts.site, keys));
    JIAMEI_TRY(const auto slips, state.slipsOf(claim.face.household));
    const auto found = std::ranges::find_if(slips, [&](const Slip& slip) {
        return slip.generation == claim.face.generation && slip.issueDay == claim.face.issueDay;
    });
    if (found == slips.end())
        return refuse(ErrorCode::SlipUnknown, {{"household", claim.face.household.text()}});
    return *found;
}

Result<Slip> requireSlip(const ports::SiteState& state, SlipNumber number, HouseholdNumber household, Points total,
                         BusinessDate date)
{
    JIAMEI_TRY(const auto slip, known(state, number));
    if (slip.household != household)
        return refuse(ErrorCode::SlipOtherHousehold,
                      {{"number", number.value()}, {"household", slip.household.text()}});
    JIAMEI_CHECK(requireUnused(slip));
    if (slip.until < date)
        return refuse(ErrorCode::SlipExpired,
                      {{"number", number.value()}, {"until", slip.until.text()}, {"date", date.text()}});
    if (total > slip.ceiling)
        return refuse(ErrorCode::SlipAboveCeiling,
                      {{"number", number.value()}, {"points", total.value()}, {"ceiling", slip.ceiling.value()}});
    return slip;
}

Result<std::string> collectorOf(const ports::SiteState& state, const Slip& slip)
{
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Document, slip.document.value()));
    const auto name = std::ranges::find(fields, household::PersonalField::Name, &household::PersonalValue::field);
    return name == fields.end() ? std::string() : name->text;
}

void describe(CanonicalWriter& out, const IssueSlip& command)
{
    out.text("slip");
    out.integer(command.household.value());
    out.text(command.collector.text);
    out.integer(static_cast<std::int64_t>(command.relation));
    out.integer(command.ceiling.value());
    out.integer(command.until.daysSince2020());
}

void describe(CanonicalWriter& out, const CancelSlip& command)
{
    out.text("slip-cancel");
    out.integer(command.number.value());
    out.text(command.reason);
}

} // namespace jiamei::till
