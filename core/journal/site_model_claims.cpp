// The part of the model that knows caps, claims, notices and objections.
#include "core/journal/map_values.hpp"
#include "core/journal/site_model.hpp"

namespace jiamei::journal {

bool SiteModel::isDayIn(DayNumber day, const points::DateSpan& span) const
{
    const auto found = m_days.find(day);
    return found != m_days.end() && found->second.date >= span.first && found->second.date <= span.last;
}

bool SiteModel::isUndone(Seq entry) const
{
    if (m_reversed.contains(entry))
        return true;
    const auto closed = m_closed.find(entry);
    if (closed == m_closed.end())
        return false;
    const auto& closing = std::get<Entry>(m_rows[static_cast<std::size_t>(closed->second.value() - 1)].body);
    return closing.kind == EntryKind::Void || m_reversed.contains(closed->second);
}

Result<std::int64_t> SiteModel::capUnits(HouseholdNumber household, RuleNumber rule, const points::DateSpan& span) const
{
    std::int64_t units = 0;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && (entry->kind == EntryKind::Single || entry->kind == EntryKind::Pending) &&
            entry->rule == rule && touches(row, household) && isDayIn(row.day, span) && !isUndone(row.seq))
            units += entry->units.value_or(0);
    }
    for (const auto& [id, claim] : m_claims) {
        if (claim.isDeduction && claim.household == household && claim.rule == rule && isDayIn(claim.day, span) &&
            (points::isOpen(claim.state) || claim.state == points::ClaimState::Posted))
            units += claim.units;
    }
    return units;
}

Result<Points> SiteModel::awardedIn(HouseholdNumber household, const points::DateSpan& span) const
{
    std::int64_t sum = 0;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && (entry->kind == EntryKind::Single || entry->kind == EntryKind::Pending) &&
            entry->debit == issueAccount() && entry->credit == householdAccount(household) && isDayIn(row.day, span) &&
            !isUndone(row.seq))
            sum += entry->amount;
    }
    return Points::of(sum);
}

Result<Points> SiteModel::awardedBy(OperatorNumber actor, HouseholdNumber household, BusinessDate date) const
{
    std::int64_t sum = 0;
    for (const auto& row : m_rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && entry->kind == EntryKind::Single && entry->debit == issueAccount() &&
            entry->credit == householdAccount(household) && row.actor == actor && isDayIn(row.day, {date, date}))
            sum += entry->amount;
    }
    return Points::of(sum);
}

Result<std::optional<points::Claim>> SiteModel::claim(const points::ClaimId& id) const
{
    return find(m_claims, id);
}

Result<std::vector<points::Claim>> SiteModel::claimsIn(points::ClaimState state) const
{
    return valuesThat(m_claims, [&](const points::Claim& claim) { return claim.state == state; });
}

Result<std::vector<points::Claim>> SiteModel::claimsOf(HouseholdNumber household) const
{
    return valuesThat(m_claims, [&](const points::Claim& claim) { return claim.household == household; });
}

Result<std::vector<points::Claim>> SiteModel::claimsOnNotice(DocumentNumber notice) const
{
    return valuesThat(m_claims,
                      [&](const points::Claim& claim) { return claim.notice == notice && notice.value() > 0; });
}

Result<std::vector<points::Notice>> SiteModel::notices() const
{
    return valuesOf(m_notices);
}

Result<std::optional<points::Notice>> SiteModel::notice(DocumentNumber number) const
{
    return find(m_notices, number);
}

Result<std::optional<points::Notice>> SiteModel::lastNotice() const
{
    return m_notices.empty() ? std::nullopt : std::optional(m_notices.rbegin()->second);
}

Result<std::optional<points::Notice>> SiteModel::noticeReaching(Seq row) const
{
    const auto found = std::ranges::find_if(m_notices, [&](const auto& item) { return item.second.upTo >= row; });
    return found == m_notices.end() ? std::nullopt : std::optional(found->second);
}

Result<std::int64_t> SiteModel::noticesUntil(DocumentNumber number) const
{
    return std::distance(m_notices.begin(), m_notices.upper_bound(number));
}

Result<std::vector<points::Objection>> SiteModel::objections() const
{
    return valuesOf(m_objections);
}

Result<std::optional<points::Objection>> SiteModel::objection(DocumentNumber number) const
{
    return find(m_objections, number);
}

Result<std::vector<points::Objection>> SiteModel::objectionsAbout(const points::ClaimId& id) const
{
    return valuesThat(m_objections, [&](const points::Objection& objection) { return objection.about == id; });
}

Result<std::vector<points::Objection>> SiteModel::objectionsIn(points::ObjectionState state) const
{
    return valuesThat(m_objections, [&](const points::Objection& objection) { return objection.state == state; });
}

Result<std::vector<Row>> SiteModel::directAwards(Seq first, Seq last) const
{
    JIAMEI_TRY(auto found, rows(first, last));
    std::erase_if(found, [](const Row& row) {
        const auto* entry = std::get_if<Entry>(&row.body);
        return entry == nullptr || entry->kind != EntryKind::Single || !entry->rule || !entry->units;
    });
    return found;
}

} // namespace jiamei::journal
