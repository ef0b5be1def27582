#include "tests/support/program.hpp"

#include <array>
#include <csignal>
#include <stdexcept>

#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jiamei::support {

namespace {

int memoryFile(const char* name)
{
    const int file = memfd_create(name, MFD_CLOEXEC);
    if (file < 0)
        throw std::runtime_error("no memory file");
    return file;
}

std::string contentOf(int file)
{
    std::string content;
    std::array<char, 65536> piece{};
    lseek(file, 0, SEEK_SET);
    for (;;) {
        const auto got = read(file, piece.data(), piece.size());
        if (got <= 0)
            return content;
        content.append(piece.data(), static_cast<std::size_t>(got));
    }
}

} // namespace

RunningProgram::RunningProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                               const Environment& environment)
    : m_out(memoryFile("out")), m_err(memoryFile("err"))
{
    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::vector<char*> argv{const_cast<char*>(program.c_str())};
    for (const auto& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    // Put together before the fork: the child may not allocate.
    std::vector<std::string> settings;
    for (char** setting = environ; *setting != nullptr; ++setting) {
        const std::string text(*setting);
        if (!environment.contains(text.substr(0, text.find('='))))
            settings.push_back(text);
    }
    for (const auto& [name, value] : environment)
        settings.push_back(std::string(name).append("=").append(value));
    std::vector<char*> envp;
    envp.reserve(settings.size() + 1);
    for (auto& setting : settings)
        envp.push_back(setting.data());
    envp.push_back(nullptr);
    m_process = fork();
    if (m_process < 0)
        throw std::runtime_error("no process");
    if (m_process == 0) {
        dup2(pipe[0], STDIN_FILENO);
        dup2(m_out, STDOUT_FILENO);
        dup2(m_err, STDERR_FILENO);
        execve(program.c_str(), argv.data(), envp.data());
        _exit(127);
    }
    close(pipe[0]);
    m_input = pipe[1];
}

RunningProgram::~RunningProgram()
{
    if (m_process > 0) {
        kill(m_process, SIGKILL);
        static_cast<void>(wait());
    }
    closeInput();
    close(m_out);
    close(m_err);
}

void RunningProgram::tell(const std::string& text) const
{
    // A program that has ended already reads nothing; that is no concern of the test's.
    const auto former = std::signal(SIGPIPE, SIG_IGN);
    static_cast<void>(!write(m_input, text.data(), text.size()));
    static_cast<void>(std::signal(SIGPIPE, former));
}

void RunningProgram::closeInput()
{
    if (m_input >= 0)
        close(m_input);
    m_input = -1;
}

void RunningProgram::signal(int number) const
{
    kill(m_process, number);
}

void RunningProgram::awaitRead() const
{
    for (int unread = 1; unread > 0; sched_yield()) {
        if (ioctl(m_input, FIONREAD, &unread) != 0)
            throw std::runtime_error("the pipe does not tell what is unread");
    }
}

Ended RunningProgram::wait()
{
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
    Ended ended;
    ended.status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    ended.out = contentOf(m_out);
    ended.err = contentOf(m_err);
    return ended;
}

Ended runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const std::string& input, const Environment& environment)
{
    RunningProgram running(program, arguments, environment);
    running.tell(input);
    running.closeInput();
    return running.wait();
}

} // namespace jiamei::support
