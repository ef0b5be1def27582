// What the program was started with: its streams, language and where PINs come from.
#pragma once

#include "app/io/messages.hpp"
#include "core/base/result.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace jiamei::cli {

/// Standard input, output and error. `isTerminal` says whether a person can be asked.
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool isTerminal = false;
};

using io::in;
using io::Phrase;

/// Reads PINs: from a file, else the next line of standard input; a terminal is asked without echo.
class PinReader {
public:
    PinReader(Console& console, io::Language language) : m_console(console), m_language(language) {}

    /// `owner` is named in the question. Errors: FileMissing, FileUnreadable, PinMissing {operator}.
    [[nodiscard]] Result<std::string> read(const std::string& file, const std::string& owner);

private:
    Console& m_console;
    io::Language m_language;
};

/// The file's bytes. Errors: FileMissing {file}, FileUnreadable {file}, FileTooLarge {file, max}.
[[nodiscard]] Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maxBytes);

} // namespace jiamei::cli
