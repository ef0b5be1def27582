#include "app/io/picture_look.hpp"

#include "app/io/read_picture.hpp"

#include <array>

namespace jiamei::io {

namespace {

constexpr int kFields = 9;
constexpr int kRows = 8;

/// Mean of the pixels of one field, in 1/16 so that neighbours of a soft picture still differ.
std::int64_t meanOf(const LuminanceView& picture, int field, int row)
{
    const int left = picture.width * field / kFields;
    const int right = picture.width * (field + 1) / kFields;
    const int top = picture.height * row / kRows;
    const int bottom = picture.height * (row + 1) / kRows;
    std::int64_t sum = 0;
    for (int y = top; y < bottom; ++y) {
        const auto* line = picture.pixels + static_cast<std::ptrdiff_t>(y) * picture.rowBytes;
        for (int x = left; x < right; ++x)
            sum += line[x];
    }
    return sum * 16 / (static_cast<std::int64_t>(right - left) * (bottom - top));
}

} // namespace

std::uint64_t lookOf(const LuminanceView& picture)
{
    if (picture.width < kFields || picture.height < kRows)
        return 0;
    std::uint64_t look = 0;
    for (int row = 0; row < kRows; ++row) {
        auto before = meanOf(picture, 0, row);
        for (int field = 1; field < kFields; ++field) {
            const auto mean = meanOf(picture, field, row);
            look = look << 1U | static_cast<std::uint64_t>(before > mean);
            before = mean;
        }
    }
    return look;
}

Result<std::uint64_t> lookOfFile(const std::filesystem::path& path)
{
    const auto picture = readPicture(path);
    if (picture)
        return lookOf(picture->view());
    if (picture.error().code == ErrorCode::FileNotAPicture)
        return std::uint64_t{0};
    return refuse(picture.error());
}

} // namespace jiamei::io
