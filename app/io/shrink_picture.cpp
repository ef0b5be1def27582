#include "app/io/shrink_picture.hpp"

#include "app/io/picture_pixels.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jiamei::io {

namespace {

constexpr auto kBytes = static_cast<std::size_t>(Colours::Full);
using Pixel = std::array<std::uint8_t, kBytes>;

std::size_t placeOf(const PixelPicture& picture, int x, int y)
{
    return (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x)) *
           kBytes;
}

/// `part` of `parts` of a length; a picture may be millions of pixels wide.
int share(int length, int part, int parts)
{
    return static_cast<int>(std::int64_t{length} * part / parts);
}

/// Mean of the pixels of `large` that one pixel of `small` stands for.
Pixel meanOf(const PixelPicture& large, const PixelPicture& small, int x, int y)
{
    const int left = share(large.width, x, small.width);
    const int right = share(large.width, x + 1, small.width);
    const int top = share(large.height, y, small.height);
    const int bottom = share(large.height, y + 1, small.height);
    std::array<std::uint64_t, kBytes> sums{};
    for (int row = top; row < bottom; ++row) {
        const auto* pixel = large.pixels.data() + placeOf(large, left, row);
        for (int column = left; column < right; ++column)
            for (auto& sum : sums)
                sum += *pixel++;
    }
    const auto count = static_cast<std::uint64_t>(right - left) * static_cast<std::uint64_t>(bottom - top);
    Pixel mean{};
    for (std::size_t i = 0; i < kBytes; ++i)
        mean.at(i) = static_cast<std::uint8_t>(sums.at(i) / count);
    return mean;
}

PixelPicture scaled(const PixelPicture& large)
{
    const int side = std::max(large.width, large.height);
    const int wanted = std::min(side, kShrunkSide);
    PixelPicture small;
    small.width = std::max(1, share(large.width, wanted, side));
    small.height = std::max(1, share(large.height, wanted, side));
    small.orientation = large.orientation;
    small.pixels.reserve(placeOf(small, 0, small.height));
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            const auto pixel = meanOf(large, small, x, y);
            small.pixels.insert(small.pixels.end(), pixel.begin(), pixel.end());
        }
    }
    return small;
}

/// Where the pixel of the upright picture stands in the one as the camera held it.
std::pair<int, int> sourceOf(const PixelPicture& held, int x, int y)
{
    const int right = held.width - 1;
    const int bottom = held.height - 1;
    switch (held.orientation) {
    case 2:
        return {right - x, y};
    case 3:
        return {right - x, bottom - y};
    case 4:
        return {x, bottom - y};
    case 5:
        return {y, x};
    case 6:
        return {y, bottom - x};
    case 7:
        return {right - y, bottom - x};
    case 8:
        return {right - y, x};
    default:
        return {x, y};
    }
}

PixelPicture upright(PixelPicture held)
{
    constexpr int kFirstTurned = 5;
    if (held.orientation == 1)
        return held;
    PixelPicture picture{held.width, held.height, {}};
    if (held.orientation >= kFirstTurned)
        std::swap(picture.width, picture.height);
    picture.pixels.reserve(held.pixels.size());
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const auto [column, row] = sourceOf(held, x, y);
            const auto* pixel = held.pixels.data() + placeOf(held, column, row);
            picture.pixels.insert(picture.pixels.end(), pixel, pixel + kBytes);
        }
    }
    return picture;
}

} // namespace

Result<Bytes> shrinkPicture(const std::filesystem::path& path)
{
    JIAMEI_TRY(const auto picture, decodePicture(path, Colours::Full, kShrunkSide));
    return encodeJpeg(upright(scaled(picture)));
}

} // namespace jiamei::io
