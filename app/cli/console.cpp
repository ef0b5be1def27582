#include "app/cli/console.hpp"

#include "app/cli/signals.hpp"

#include <fstream>
#include <istream>
#include <ostream>

namespace jiamei::cli {

namespace {

constexpr std::size_t kMaxPinFileBytes = 4'096;

std::string firstLine(const std::string& text)
{
    auto line = text.substr(0, text.find('\n'));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.pop_back();
    return line;
}

} // namespace

Result<std::string> PinReader::read(const std::string& file, const std::string& owner)
{
    if (!file.empty()) {
        JIAMEI_TRY(const auto text, readSmallFile(file, kMaxPinFileBytes));
        auto pin = firstLine(text);
        if (pin.empty())
            return refuse(ErrorCode::PinMissing, {{"operator", owner}, {"file", file}});
        return pin;
    }
    std::string line;
    if (m_console.isTerminal) {
        m_console.err << owner << in(m_language, {" 的密码：", "'s PIN: "}) << std::flush;
        const SilentTerminal silent;
        std::getline(m_console.in, line);
        m_console.err << '\n';
    } else {
        std::getline(m_console.in, line);
    }
    line = firstLine(line);
    if (line.empty())
        return refuse(ErrorCode::PinMissing, {{"operator", owner}});
    return line;
}

Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (status.type() == std::filesystem::file_type::not_found)
        return refuse(ErrorCode::FileMissing, {{"file", path.string()}});
    std::ifstream file(path, std::ios::binary);
    std::string bytes(maxBytes + 1, '\0');
    if (!file || std::filesystem::is_directory(status))
        return refuse(ErrorCode::FileUnreadable, {{"file", path.string()}});
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad())
        return refuse(ErrorCode::FileUnreadable, {{"file", path.string()}});
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > maxBytes)
        return refuse(ErrorCode::FileTooLarge, {{"file", path.string()}, {"max", static_cast<std::int64_t>(maxBytes)}});
    return bytes;
}

} // namespace jiamei::cli
