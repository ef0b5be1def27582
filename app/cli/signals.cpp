#include "app/cli/signals.hpp"

#include <csignal>
#include <initializer_list>

#include <termios.h>
#include <unistd.h>

namespace jiamei::cli {

namespace {

// What a handler may touch.
volatile std::sig_atomic_t waiting = 0;
volatile std::sig_atomic_t sections = 0;
volatile std::sig_atomic_t isSilent = 0;
termios spokenTerminal{};

void stop(int signal)
{
    if (sections > 0) {
        waiting = signal;
        return;
    }
    if (isSilent != 0)
        tcsetattr(STDIN_FILENO, TCSANOW, &spokenTerminal);
    _exit(128 + signal);
}

} // namespace

void installSignalHandlers()
{
    struct sigaction action {};
    action.sa_handler = stop;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
}

UnstoppableSection::UnstoppableSection(AfterSignal after) : m_after(after)
{
    sections = sections + 1;
}

UnstoppableSection::~UnstoppableSection()
{
    sections = sections - 1;
    if (sections == 0 && waiting != 0 && m_after == AfterSignal::Stop)
        stop(waiting);
}

int waitingSignal()
{
    return waiting;
}

SilentTerminal::SilentTerminal()
{
    if (tcgetattr(STDIN_FILENO, &spokenTerminal) != 0)
        return;
    auto silent = spokenTerminal;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    isSilent = 1;
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
}

SilentTerminal::~SilentTerminal()
{
    if (isSilent != 0)
        tcsetattr(STDIN_FILENO, TCSANOW, &spokenTerminal);
    isSilent = 0;
}

} // namespace jiamei::cli
