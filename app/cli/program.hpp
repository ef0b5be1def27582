// The program `jiamei` from its arguments to its exit status.
#pragma once

#include "app/cli/console.hpp"
#include "core/base/time.hpp"

#include <string>
#include <vector>

namespace jiamei::cli {

struct Surroundings {
    Console console;
    const Clock& clock;
    Random& random;
    io::Language language = io::Language::Chinese; ///< when --lang does not say
};

/// Carries out one command and prints its answer or its refusal; gives the exit status of design section 12.
/// `arguments` are without the program's name.
[[nodiscard]] int run(std::vector<std::string> arguments, Surroundings& surroundings);

} // namespace jiamei::cli
