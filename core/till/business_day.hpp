// The business day: a running number with a date, opened and closed by a person.
#pragma once

#include "core/base/ids.hpp"
#include "core/base/time.hpp"

namespace jiamei::till {

struct BusinessDay {
    DayNumber number; ///< 0 = before the first opening
    BusinessDate date;
    bool isOpen = false;
    UtcTime openedAt{};
    friend bool operator==(const BusinessDay&, const BusinessDay&) = default;
};

} // namespace jiamei::till
