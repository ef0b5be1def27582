// Changing a rule by hand: what moves along with its bounds, and the code of a new one.
#pragma once

#include "core/points/rule.hpp"

namespace jiamei::points {

/// Another range. Steps that were the old bounds become the new ones; steps that lie outside now are gone.
void setRange(Rule& rule, Points minimum, Points maximum);

/// The next code of the category, `A09` after `A08`, or the first of a letter that no category has; never one of
/// `ever`, for a code keeps its meaning. Empty when letters or numbers are used up.
[[nodiscard]] std::string freeCode(const std::vector<Rule>& ever, std::string_view category);

} // namespace jiamei::points
