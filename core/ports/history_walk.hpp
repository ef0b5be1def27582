// Reading a long history page by page.
#pragma once

#include "core/ports/site_state.hpp"

#include <limits>

namespace jiamei::ports {

/// Hands every item to `look`, newest first, until it answers false. `page` gives the items before a row, at most so
/// many: a query of SiteState. Errors: those of both.
template <class Page, class Look>
[[nodiscard]] Done walkHistory(const Page& page, const Look& look)
{
    constexpr std::size_t kPageItems = 256;
    Seq before(std::numeric_limits<std::int64_t>::max());
    for (;;) {
        JIAMEI_TRY(const auto items, page(before, kPageItems));
        for (const auto& item : items) {
            JIAMEI_TRY(const bool goesOn, look(item));
            if (!goesOn)
                return {};
        }
        if (items.size() < kPageItems)
            return {};
        before = items.back().row.seq;
    }
}

} // namespace jiamei::ports
