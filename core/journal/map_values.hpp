// What the model answers from its maps.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

namespace jiamei::journal {

template <class Map>
auto valuesOf(const Map& map)
{
    std::vector<typename Map::mapped_type> values;
    values.reserve(map.size());
    for (const auto& [key, value] : map)
        values.push_back(value);
    return values;
}

template <class Map, class Matches>
auto valuesThat(const Map& map, Matches&& matches)
{
    auto values = valuesOf(map);
    std::erase_if(values, [&](const auto& value) { return !matches(value); });
    return values;
}

template <class Map, class Key>
std::optional<typename Map::mapped_type> find(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    if (found == map.end())
        return std::nullopt;
    return found->second;
}

} // namespace jiamei::journal
