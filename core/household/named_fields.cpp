#include "core/household/named_fields.hpp"

#include <algorithm>
#include <utility>

namespace jiamei::household {

NamedFields withFields(std::vector<PersonalValue> known, const std::vector<PersonalValue>& said)
{
    NamedFields fields{std::move(known), said};
    for (const auto& value : fields.known) {
        if (std::ranges::find(said, value.field, &PersonalValue::field) == said.end())
            fields.wanted.push_back(value);
    }
    std::erase_if(fields.wanted, [](const PersonalValue& value) { return value.text.empty(); });
    return fields;
}

bool isSame(const NamedFields& fields)
{
    return std::ranges::is_permutation(fields.known, fields.wanted, [](const auto& one, const auto& other) {
        return one.field == other.field && one.text == other.text;
    });
}

} // namespace jiamei::household
