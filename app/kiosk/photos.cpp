#include "app/kiosk/photos.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <system_error>

namespace jiamei::kiosk {

namespace {

bool isPicture(const std::filesystem::path& file)
{
    constexpr std::array kEndings{".jpg", ".jpeg", ".png"};
    auto ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char letter) { return std::tolower(letter); });
    return std::ranges::find(kEndings, ending) != kEndings.end();
}

} // namespace

std::optional<std::filesystem::path> newestPicture(const std::filesystem::path& folder)
{
    constexpr int kMostFiles = 20'000; // a camera's card holds a few thousand
    using std::filesystem::recursive_directory_iterator;
    std::optional<std::filesystem::path> newest;
    std::filesystem::file_time_type newestTime;
    std::error_code failed;
    int seen = 0;
    for (recursive_directory_iterator entry(folder, std::filesystem::directory_options::skip_permission_denied, failed),
         end;
         !failed && entry != end && seen < kMostFiles; entry.increment(failed), ++seen) {
        std::error_code unknown;
        if (!entry->is_regular_file(unknown) || !isPicture(entry->path()))
            continue;
        const auto time = entry->last_write_time(unknown);
        if (!unknown && (!newest || time > newestTime)) {
            newest = entry->path();
            newestTime = time;
        }
    }
    return newest;
}

} // namespace jiamei::kiosk
