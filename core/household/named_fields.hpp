// Personal fields of somebody who is named in a document and has no number of their own: a village's contact, a donor.
#pragma once

#include "core/household/household.hpp"

namespace jiamei::household {

/// What is kept of them now, and what is to be kept.
struct NamedFields {
    std::vector<PersonalValue> known;
    std::vector<PersonalValue> wanted;
};

/// A field that `said` does not name stays as it was, an empty one goes.
[[nodiscard]] NamedFields withFields(std::vector<PersonalValue> known, const std::vector<PersonalValue>& said);

/// Whether nothing is changed. The random bytes of a field say nothing about its text.
[[nodiscard]] bool isSame(const NamedFields& fields);

} // namespace jiamei::household
