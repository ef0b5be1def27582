// What the driver that is going to be killed tells to the one who kills it.
#pragma once

#include "tests/fault/site_trial.hpp"

namespace jiamei::fault {

struct Message {
    enum class Kind : std::int64_t { Begun = 1, Answered = 2 };
    Kind kind = Kind::Begun;
    Acknowledged answer; ///< of a beginning only the request
};

} // namespace jiamei::fault
