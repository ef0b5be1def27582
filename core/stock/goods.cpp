#include "core/stock/goods.hpp"

#include <algorithm>

namespace jiamei::stock {

bool isBarcode(std::string_view text)
{
    const auto size = text.size();
    const bool knownLength = size == 8 || size == 12 || size == 13 || size == 14;
    if (!knownLength || text.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    // From the right, every second digit counts three times; the whole is a multiple of ten (GS1).
    int sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const int digit = text[size - 1 - i] - '0';
        sum += i % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
}

bool leavesBefore(const Lot& a, const Lot& b)
{
    if (a.expiry != b.expiry)
        return a.expiry && (!b.expiry || *a.expiry < *b.expiry);
    return a.number < b.number;
}

} // namespace jiamei::stock
