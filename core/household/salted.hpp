// Personal fields on their way into a command.
#pragma once

#include "core/base/time.hpp"
#include "core/household/household.hpp"

#include <string>
#include <utility>

namespace jiamei::household {

/// Salted here, so that decisions need no chance.
[[nodiscard]] inline PersonalValue salted(PersonalField field, std::string text, Random& random)
{
    PersonalValue value{field, {}, std::move(text)};
    random.fill(value.salt);
    return value;
}

} // namespace jiamei::household
