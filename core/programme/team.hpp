// Volunteer teams (志愿服务队) and the households whose people are in them.
#pragma once

#include "core/base/ids.hpp"
#include "core/base/time.hpp"

#include <string>
#include <vector>

namespace jiamei::programme {

/// So many people of one household; who they are the village knows.
struct TeamMember {
    HouseholdNumber household;
    std::int32_t persons = 1;
    friend bool operator==(const TeamMember&, const TeamMember&) = default;
};

struct Team {
    DocumentNumber number; ///< the document that added it
    std::string name;
    BusinessDate founded;
    std::vector<TeamMember> members; ///< by household
    friend bool operator==(const Team&, const Team&) = default;
};

} // namespace jiamei::programme
