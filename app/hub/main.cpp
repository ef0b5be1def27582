#include "app/hub/program.hpp"
#include "app/io/system_clock.hpp"

#include <cstdlib>
#include <iostream>

#include <unistd.h>

int main(int argc, char** argv)
{
    const auto environment = [](const char* name) {
        const char* value = std::getenv(name);
        return value == nullptr ? std::string_view() : std::string_view(value);
    };
    const jiamei::io::SystemClock clock;
    jiamei::io::SystemRandom random;
    jiamei::hub::Surroundings surroundings{std::cin,
                                           std::cout,
                                           std::cerr,
                                           isatty(STDIN_FILENO) == 1,
                                           clock,
                                           random,
                                           jiamei::io::languageOf(environment("LC_ALL"), environment("LANG"))};
    return jiamei::hub::run({argv + 1, argv + argc}, surroundings);
}
