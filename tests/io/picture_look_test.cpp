// The difference hash: the same for a picture scaled, darkened or blurred, another for another picture.
#include "app/io/picture_look.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <bit>
#include <cmath>

namespace jiamei::io {
namespace {

using support::valueOf;

/// Soft hills of light; `seed` says where they stand.
LuminancePicture hills(int width, int height, double seed, double light = 1)
{
    LuminancePicture picture{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double u = static_cast<double>(x) / width;
            const double v = static_cast<double>(y) / height;
            const double value = 128 + 60 * std::sin(seed + 9 * u + 5 * v) + 50 * std::sin(seed * 3 + 14 * v - 6 * u);
            picture.pixels.push_back(static_cast<std::uint8_t>(value * light));
        }
    }
    return picture;
}

int distance(const LuminancePicture& one, const LuminancePicture& other)
{
    return std::popcount(lookOf(one.view()) ^ lookOf(other.view()));
}

TEST(PictureLook, StaysAlmostTheSameForACopyOfAnotherSizeOrLight)
{
    for (const double seed : {0.3, 1.7, 2.9}) {
        const auto original = hills(1600, 1200, seed);

        EXPECT_LE(distance(original, hills(400, 300, seed)), 2);
        EXPECT_LE(distance(original, hills(1600, 1200, seed, 0.7)), 4);
    }
}

TEST(PictureLook, DiffersForAnotherPicture)
{
    EXPECT_GT(distance(hills(800, 600, 0.3), hills(800, 600, 2.4)), 12);
}

TEST(PictureLook, OfWhatIsTooSmallOrNoPictureIsNothing)
{
    const support::TemporaryFolder folder;

    EXPECT_EQ(lookOf(hills(8, 8, 1).view()), 0U);
    EXPECT_EQ(lookOf(LuminancePicture{64, 64, std::vector<std::uint8_t>(64 * 64, 200)}.view()), 0U);
    EXPECT_EQ(valueOf(lookOfFile(folder.write("sheet.pdf", "%PDF-1.4"))), 0U);
    EXPECT_EQ(support::codeOf(lookOfFile(folder.path() / "none.png")), ErrorCode::FileMissing);
}

} // namespace
} // namespace jiamei::io
