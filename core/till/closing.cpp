#include "core/till/closing.hpp"

#include <algorithm>

namespace jiamei::till {

namespace {

const journal::Record* recordOf(const journal::Row& row, journal::RecordType type)
{
    const auto* record = std::get_if<journal::Record>(&row.body);
    return record != nullptr && record->type == type ? record : nullptr;
}

} // namespace

std::optional<Closing> closeOf(std::span<const journal::Row> rows, const journal::Row* before)
{
    for (const auto& row : rows) {
        const auto* record = recordOf(row, journal::RecordType::DayClosed);
        if (record != nullptr && record->subject)
            return Closing{DayNumber(static_cast<std::int32_t>(*record->subject)), row.seq, row.hash};
    }
    if (before != nullptr && before->day == DayNumber(0) && opensDay(rows))
        return Closing{DayNumber(0), before->seq, before->hash};
    return std::nullopt;
}

bool opensDay(std::span<const journal::Row> rows)
{
    return std::ranges::any_of(
        rows, [](const auto& row) { return recordOf(row, journal::RecordType::DayOpened) != nullptr; });
}

} // namespace jiamei::till
