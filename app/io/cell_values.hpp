// What the importers read out of single cells.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"

#include <map>
#include <optional>
#include <string>

namespace jiamei::io {

/// Errors: NumberInvalid when below `lowest` or above what one row of the journal holds.
template <class Amount, std::int64_t lowest>
[[nodiscard]] Result<Amount> parseAmount(std::string_view text)
{
    JIAMEI_TRY(const auto value, parseInteger(text));
    if (value < lowest || value > kMaxRowAmount)
        return refuse(ErrorCode::NumberInvalid, {{"value", value}});
    return Amount::of(value);
}

/// A number of people in a household, 0 to 99. Errors: NumberInvalid.
[[nodiscard]] Result<std::uint32_t> parsePeople(std::string_view text);
/// Errors: BarcodeInvalid.
[[nodiscard]] Result<std::string> parseBarcode(std::string_view text);

/// Remembers in which row a key was first seen.
template <class Key>
class FirstRows {
public:
    /// The earlier row of the same key, if there was one.
    std::optional<std::int64_t> add(const Key& key, std::int64_t row)
    {
        const auto [place, isNew] = m_rows.emplace(key, row);
        return isNew ? std::nullopt : std::optional(place->second);
    }

private:
    std::map<Key, std::int64_t> m_rows;
};

} // namespace jiamei::io
