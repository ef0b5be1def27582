#include "core/till/tally.hpp"

namespace jiamei::till {

namespace {

using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;

/// Adds the amount where the transfer stands as it was booked, subtracts it where it is mirrored by a reversal.
void count(std::int64_t& figure, const Entry& entry, AccountKind debit, AccountKind credit)
{
    const bool posted = entry.kind == EntryKind::Single || entry.kind == EntryKind::Post;
    if (posted && entry.debit.kind == debit && entry.credit.kind == credit)
        figure += entry.amount;
    if (entry.kind == EntryKind::Reversal && entry.debit.kind == credit && entry.credit.kind == debit)
        figure -= entry.amount;
}

} // namespace

void Tally::add(const journal::pb::Payload& payload, std::span<const journal::Row> rows)
{
    const auto redeemedBefore = pointsRedeemed;
    for (const auto& row : rows) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry == nullptr)
            continue;
        if (entry->kind == EntryKind::Post)
            ++awards;
        count(pointsAwarded, *entry, AccountKind::Issue, AccountKind::Household);
        count(pointsDeducted, *entry, AccountKind::Household, AccountKind::Issue);
        count(pointsRedeemed, *entry, AccountKind::Household, AccountKind::Redeemed);
    }
    if (payload.has_award() && !payload.award().deduction())
        ++awards;
    awards += payload.activity_closed().awards_size();
    if (payload.has_redemption())
        ++redemptions;
    if (payload.has_reversal()) {
        ++reversals;
        if (payload.reversal().whole() && pointsRedeemed < redeemedBefore)
            --redemptions;
    }
}

Tally& Tally::operator+=(const Tally& other)
{
    pointsAwarded += other.pointsAwarded;
    pointsDeducted += other.pointsDeducted;
    pointsRedeemed += other.pointsRedeemed;
    awards += other.awards;
    redemptions += other.redemptions;
    reversals += other.reversals;
    return *this;
}

} // namespace jiamei::till
