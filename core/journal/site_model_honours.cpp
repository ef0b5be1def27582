// The part of the model that knows honours, village flags, publications, evidence, answered flags and sums of a span.
#include "core/journal/map_values.hpp"
#include "core/journal/site_model.hpp"

namespace jiamei::journal {

namespace {

/// Points that a row gives a household under a rule, or takes back: which household, and whether as an award.
struct RuledMovement {
    HouseholdNumber household;
    bool isAward = true; ///< an award or its reversal; else a deduction or its reversal
    std::int64_t amount = 0;
};

std::optional<RuledMovement> ruledMovementOf(const Entry& entry)
{
    const bool moves =
        entry.kind == EntryKind::Single || entry.kind == EntryKind::Post || entry.kind == EntryKind::Reversal;
    const bool gives = entry.debit.kind == AccountKind::Issue && entry.credit.kind == AccountKind::Household;
    const bool takes = entry.debit.kind == AccountKind::Household && entry.credit.kind == AccountKind::Issue;
    if (!moves || (!gives && !takes))
        return std::nullopt;
    const auto household = HouseholdNumber::of(gives ? entry.credit.owner : entry.debit.owner);
    if (!household)
        return std::nullopt;
    const bool isReversal = entry.kind == EntryKind::Reversal;
    return RuledMovement{*household, gives != isReversal, isReversal ? -entry.amount : entry.amount};
}

} // namespace

Result<std::vector<programme::Honour>> SiteModel::honours() const
{
    return valuesOf(m_honours);
}

Result<std::vector<programme::VillageFlag>> SiteModel::villageFlags() const
{
    return valuesOf(m_villageFlags);
}

Result<std::vector<programme::Publication>> SiteModel::publications() const
{
    return valuesOf(m_publications);
}

Result<std::vector<programme::FlagAnswer>> SiteModel::flagAnswers() const
{
    return valuesOf(m_flagAnswers);
}

Result<std::vector<programme::EvidenceUse>> SiteModel::evidence() const
{
    return valuesOf(m_evidence);
}

Result<std::vector<points::HouseholdPoints>> SiteModel::pointsIn(const points::DateSpan& span) const
{
    std::map<HouseholdNumber, points::HouseholdPoints> sums;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        const auto movement = entry == nullptr ? std::nullopt : ruledMovementOf(*entry);
        if (!movement || !isDayIn(row.day, span))
            continue;
        auto& sum = sums[movement->household];
        sum.household = movement->household;
        (movement->isAward ? sum.awarded : sum.deducted) += movement->amount;
        if (!movement->isAward && movement->amount > 0)
            ++sum.deductions;
    }
    return valuesOf(sums);
}

Result<std::vector<points::PostedPoints>> SiteModel::postedIn(const points::DateSpan& span) const
{
    std::vector<points::PostedPoints> found;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        const auto movement = entry == nullptr ? std::nullopt : ruledMovementOf(*entry);
        if (!movement || movement->amount < 0 || !entry->rule || !isDayIn(row.day, span) ||
            m_reversed.contains(row.seq))
            continue;
        points::PostedPoints posted{row.seq,      row.document,       row.day, movement->household,
                                    *entry->rule, !movement->isAward, {}};
        JIAMEI_TRY(posted.points, Points::of(movement->amount));
        found.push_back(posted);
    }
    return found;
}

} // namespace jiamei::journal
