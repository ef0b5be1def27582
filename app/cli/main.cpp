#include "app/cli/program.hpp"
#include "app/cli/signals.hpp"
#include "app/io/system_clock.hpp"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

namespace {

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

} // namespace

int main(int argc, char** argv)
{
    jiamei::cli::installSignalHandlers();
    const jiamei::io::SystemClock clock;
    jiamei::io::SystemRandom random;
    jiamei::cli::Surroundings surroundings{{std::cin, std::cout, std::cerr, isatty(STDIN_FILENO) == 1},
                                           clock,
                                           random,
                                           jiamei::io::languageOf(environment("LC_ALL"), environment("LANG"))};
    return jiamei::cli::run({argv + 1, argv + argc}, surroundings);
}
