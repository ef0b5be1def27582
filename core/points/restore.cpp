#include "core/points/restore.hpp"

#include "core/operators/authority.hpp"
#include "core/points/carry.hpp"
#include "core/points/mirror.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <functional>

namespace jiamei::points {

namespace {

/// The deduction with the entry that booked it.
struct Target {
    journal::Row row;
    HouseholdNumber household;
    std::string code;
    std::string title;
};

Context contextOf(const ClaimId& id)
{
    return {{"document", id.document.value()}, {"line", id.line}};
}

Result<Target> directTarget(const ports::SiteState& state, const ClaimId& id, const journal::StoredDocument& document)
{
    const auto& award = document.payload.award();
    JIAMEI_TRY(const auto row, directRow(state, id));
    if (!award.deduction() || !row)
        return refuse(ErrorCode::DeductionNotPosted, contextOf(id));
    Target target{*row, {}, award.code(), award.title()};
    JIAMEI_TRY(target.household, HouseholdNumber::of(award.household()));
    return target;
}

Result<Target> reviewedTarget(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto claim, state.claim(id));
    if (!claim || !claim->isDeduction || claim->posted.value() == 0)
        return refuse(ErrorCode::DeductionNotPosted, contextOf(id));
    JIAMEI_TRY(const auto rows, state.rows(claim->posted, claim->posted));
    JIAMEI_TRY(const auto wording, wordingOf(state, id));
    if (rows.empty())
        return refuse(ErrorCode::DatabaseDamaged, contextOf(id));
    return Target{rows.front(), claim->household, wording.code(), wording.title()};
}

Result<Target> targetOf(const ports::SiteState& state, const ClaimId& id)
{
    JIAMEI_TRY(const auto document, state.document(id.document));
    if (!document)
        return refuse(ErrorCode::DocumentUnknown, {{"document", id.document.value()}});
    return document->payload.has_award() ? directTarget(state, id, *document) : reviewedTarget(state, id);
}

Done addReviewed(const ports::SiteState& state, HouseholdNumber household, std::vector<StandingDeduction>& out)
{
    JIAMEI_TRY(const auto claims, state.claimsOf(household));
    for (const auto& claim : claims) {
        if (!claim.isDeduction || claim.state != ClaimState::Posted)
            continue;
        JIAMEI_TRY(const auto wording, wordingOf(state, claim.id));
        out.push_back({claim.id, claim.day, wording.code(), wording.title(), claim.points});
    }
    return {};
}

Done addDirect(const ports::SiteState& state, HouseholdNumber household, std::vector<StandingDeduction>& out)
{
    constexpr std::size_t kMostRows = 1'000;
    JIAMEI_TRY(const auto items, state.history(household, kMostRows));
    for (const auto& item : items) {
        const auto& award = item.document.payload.award();
        const auto* entry = std::get_if<journal::Entry>(&item.row.body);
        if (!award.deduction() || entry == nullptr || entry->credit.kind != journal::AccountKind::Issue)
            continue;
        JIAMEI_TRY(const auto reversal, state.reversalOf(item.row.seq));
        if (reversal)
            continue;
        JIAMEI_TRY(const auto points, Points::of(entry->amount));
        out.push_back({{item.document.number, 1}, item.document.day, award.code(), award.title(), points});
    }
    return {};
}

} // namespace

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const RestoreDeduction& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Reverse));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_CHECK(requireReason(command.reason));
    JIAMEI_TRY(const auto target, targetOf(state, command.deduction));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, target.household));
    JIAMEI_TRY(const auto reversal, state.reversalOf(target.row.seq));
    if (reversal)
        return refuse(ErrorCode::AlreadyReversed, contextOf(command.deduction));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    JIAMEI_TRY(const auto given, mirror(state, target.row, target.household, document));
    auto& payload = *document.payload.mutable_deduction_restored();
    *payload.mutable_deduction() = reference(command.deduction);
    payload.set_household(target.household.value());
    payload.set_code(target.code);
    payload.set_title(target.title);
    payload.set_points(given.amount.value());
    payload.set_settled(given.settled.value());
    payload.set_reason(command.reason);
    JIAMEI_CHECK(carryToSurvivors(state, document));
    JIAMEI_TRY(const auto left, spendableAfter(state, document, target.household));
    payload.set_spendable_after(left.value());
    return document;
}

Result<std::vector<StandingDeduction>> standingDeductions(const ports::SiteState& state, HouseholdNumber household)
{
    std::vector<StandingDeduction> standing;
    JIAMEI_CHECK(addReviewed(state, household, standing));
    JIAMEI_CHECK(addDirect(state, household, standing));
    std::ranges::sort(standing, std::ranges::greater(), &StandingDeduction::id);
    return standing;
}

void describe(CanonicalWriter& out, const RestoreDeduction& command)
{
    out.text("restore");
    out.integer(command.deduction.document.value());
    out.integer(command.deduction.line);
    out.text(command.reason);
}

} // namespace jiamei::points
