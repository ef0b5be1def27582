// Being stopped by a signal: at once with status 128+n, except inside a write, which is finished first.
#pragma once

namespace jiamei::cli {

/// For SIGINT, SIGTERM and SIGHUP.
void installSignalHandlers();

/// What follows when a signal waited for the end of a section.
enum class AfterSignal {
    Answer, ///< what was done is told, then the program leaves with 128+n
    Stop,   ///< the program leaves at once
};

/// While one exists, a signal waits.
class UnstoppableSection {
public:
    explicit UnstoppableSection(AfterSignal after = AfterSignal::Answer);
    ~UnstoppableSection();
    UnstoppableSection(const UnstoppableSection&) = delete;
    UnstoppableSection& operator=(const UnstoppableSection&) = delete;

private:
    AfterSignal m_after;
};

/// The signal that waited, or 0.
[[nodiscard]] int waitingSignal();

/// Turns the terminal's echo off while a PIN is typed; a signal turns it on again before it stops the program.
class SilentTerminal {
public:
    SilentTerminal();
    ~SilentTerminal();
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
};

} // namespace jiamei::cli
