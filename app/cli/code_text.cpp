#include "app/cli/code_text.hpp"

#include "app/io/read_picture.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace jiamei::cli {

namespace {

bool isPictureName(const std::string& text)
{
    constexpr std::array kEndings{".png", ".jpg", ".jpeg", ".PNG", ".JPG", ".JPEG"};
    return text.find('/') != std::string::npos ||
           std::ranges::any_of(kEndings, [&](const char* ending) { return text.ends_with(ending); });
}

} // namespace

Result<std::string> codeIn(const std::string& text, std::size_t digits)
{
    std::error_code ignored;
    if (!isPictureName(text) && !std::filesystem::is_regular_file(text, ignored))
        return text;
    JIAMEI_TRY(const auto codes, io::readCodesInFile(text));
    const auto wanted = std::ranges::find_if(codes, [digits](const io::Code& code) {
        return code.format == io::CodeFormat::Qr && code.text.size() == digits;
    });
    if (wanted != codes.end())
        return wanted->text;
    return codes.empty() ? std::string() : codes.front().text;
}

} // namespace jiamei::cli
