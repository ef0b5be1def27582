// The command line `jiamei-hub`: names, fields and exit status of design section 12.
#pragma once

#include "app/io/messages.hpp"
#include "core/base/time.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace jiamei::hub {

struct Surroundings {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool isTerminal = false; ///< whether a person can be asked
    const Clock& clock;
    Random& random;
    io::Language language = io::Language::Chinese;
};

/// Carries out one command line, without the program's name, and answers its exit status.
[[nodiscard]] int run(std::vector<std::string> arguments, Surroundings& surroundings);

} // namespace jiamei::hub
