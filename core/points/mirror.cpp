#include "core/points/mirror.hpp"

namespace jiamei::points {

Result<Mirrored> mirror(const ports::SiteState& state, const journal::Row& row, HouseholdNumber household,
                        journal::Document& document)
{
    auto entry = std::get<journal::Entry>(row.body);
    Mirrored done;
    done.takesBack = entry.debit.kind == journal::AccountKind::Issue;
    entry.kind = journal::EntryKind::Reversal;
    std::swap(entry.debit, entry.credit);
    entry.refersTo = row.seq;
    JIAMEI_TRY(done.amount, Points::of(entry.amount));
    JIAMEI_TRY(const auto before, figuresOf(state, household));
    if (done.takesBack) {
        done.advanced = advance(document, household, before.spendable, done.amount);
        document.rows.push_back({entry, {}});
        return done;
    }
    document.rows.push_back({entry, {}});
    JIAMEI_TRY(const auto after, before.spendable.plus(done.amount));
    done.settled = settle(document, household, before.owed, after);
    return done;
}

} // namespace jiamei::points
