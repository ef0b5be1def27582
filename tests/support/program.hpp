// A real program started by a test: arguments and standard input in, status and output back. No shell in between.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <sys/types.h>

namespace jiamei::support {

struct Ended {
    int status = -1; ///< as a shell shows it: 128+n after a signal
    std::string out;
    std::string err;
};

/// What the program finds in its environment besides what the test has.
using Environment = std::map<std::string, std::string>;

/// Runs to its end.
[[nodiscard]] Ended runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                               const std::string& input = {}, const Environment& environment = {});

/// A program that is still running; its standard input stays open until it is told or ended.
class RunningProgram {
public:
    RunningProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                   const Environment& environment = {});
    ~RunningProgram();
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    /// Puts text on its standard input.
    void tell(const std::string& text) const;
    void closeInput();
    void signal(int number) const;
    /// Waits until everything told has been read.
    void awaitRead() const;
    [[nodiscard]] Ended wait();

private:
    pid_t m_process = -1;
    int m_input = -1;
    int m_out = -1;
    int m_err = -1;
};

} // namespace jiamei::support
