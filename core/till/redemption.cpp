#include "core/till/redemption.hpp"

#include "core/household/merged.hpp"
#include "core/till/collection.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::till {

namespace {

constexpr std::size_t kRowsAtOnce = 50;

Result<std::string> nameBeside(const ports::SiteState& state, DocumentNumber document)
{
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Document, document.value()));
    const auto name = std::ranges::find(fields, household::PersonalField::Name, &household::PersonalValue::field);
    return name == fields.end() ? std::string() : name->text;
}

/// Points of the lines that were not taken back.
Result<Points> standingPoints(const ports::SiteState& state, DocumentNumber document)
{
    JIAMEI_TRY(const auto rows, state.rowsOf(document));
    Points standing;
    for (const auto& row : rows) {
        const auto* entry = std::get_if<journal::Entry>(&row.body);
        if (entry == nullptr || entry->credit.kind != journal::AccountKind::Redeemed)
            continue;
        JIAMEI_TRY(const auto reversed, state.reversalOf(row.seq));
        if (reversed)
            continue;
        JIAMEI_TRY(const auto amount, Points::of(entry->amount));
        JIAMEI_TRY(standing, standing.plus(amount));
    }
    return standing;
}

/// Redemptions of this number on the date, newest first.
Done addVisits(const ports::SiteState& state, HouseholdNumber number, BusinessDate date, std::vector<Visit>& visits)
{
    JIAMEI_TRY(auto items, state.history(number, kRowsAtOnce));
    DocumentNumber seen;
    while (!items.empty()) {
        for (const auto& item : items) {
            JIAMEI_TRY(const auto written, dateOf(state, item.document.day));
            // The days are in the order of their dates.
            if (!written || *written < date)
                return {};
            if (*written != date || item.document.number == seen || !item.document.payload.has_redemption())
                continue;
            seen = item.document.number;
            JIAMEI_TRY(const auto points, standingPoints(state, seen));
            if (!points.isZero())
                visits.push_back({seen, points, item.document.at, item.document.actor});
        }
        JIAMEI_TRY(items, state.historyBefore(number, items.back().row.seq, kRowsAtOnce));
    }
    return {};
}

} // namespace

Result<RedemptionNotes> notesOf(const ports::SiteState& state, const journal::StoredDocument& document)
{
    const auto& made = document.payload.redemption();
    RedemptionNotes notes;
    notes.relation = relationOf(made.relation());
    if (made.slip() != 0) {
        notes.slip = SlipNumber(made.slip());
        JIAMEI_TRY(const auto slip, state.slip(*notes.slip));
        if (slip) {
            JIAMEI_TRY(notes.collector, collectorOf(state, *slip));
        }
    } else if (notes.relation) {
        JIAMEI_TRY(notes.collector, nameBeside(state, document.number));
    }
    if (made.paper() != 0)
        notes.paper = PaperSlipNumber(made.paper());
    JIAMEI_TRY(notes.toppedUp, Points::of(made.topped_up()));
    JIAMEI_TRY(notes.cash, Money::of(made.cash_fen()));
    return notes;
}

Result<std::vector<Visit>> visitsOn(const ports::SiteState& state, HouseholdNumber household, BusinessDate date)
{
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, household));
    std::vector<Visit> visits;
    for (const auto number : numbers)
        JIAMEI_CHECK(addVisits(state, number, date, visits));
    std::ranges::sort(visits, {}, &Visit::document);
    return visits;
}

} // namespace jiamei::till
