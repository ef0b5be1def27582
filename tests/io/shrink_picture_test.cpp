// Photos of goods: small, upright, and without what the camera wrote into them.
#include "app/io/picture_pixels.hpp"
#include "app/io/shrink_picture.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace jiamei::io {
namespace {

using support::codeOf;
using support::valueOf;
using testing::HasSubstr;
using testing::Not;

/// Red at the left, blue at the right, white in the first `white` rows.
PixelPicture halves(int width, int height, int white = 0)
{
    PixelPicture picture{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool isLeft = x < width / 2;
            const auto other = static_cast<std::uint8_t>(y < white ? 255 : 0);
            const auto full = std::uint8_t{255};
            picture.pixels.insert(picture.pixels.end(), {isLeft ? full : other, other, isLeft ? other : full});
        }
    }
    return picture;
}

/// A JPEG whose camera was held so; the field stands in the plainest EXIF block there is.
Bytes heldAs(Bytes jpeg, char orientation)
{
    constexpr std::string_view kBefore("\xFF\xE1\x00\x22"
                                       "Exif\0\0"
                                       "MM\0\x2A\0\0\0\x08"
                                       "\0\x01\x01\x12\0\x03\0\0\0\x01\0",
                                       29);
    constexpr std::string_view kAfter("\0\0\0\0\0\0", 6);
    constexpr std::size_t kBehindStart = 2;
    return jpeg.insert(kBehindStart, Bytes(kBefore) + orientation + Bytes(kAfter));
}

class ShrinkPicture : public testing::Test {
protected:
    [[nodiscard]] PixelPicture shrunk(const Bytes& file) const
    {
        const auto small = valueOf(shrinkPicture(folder.write("photo.jpg", file)));
        return valueOf(decodePicture(folder.write("small.jpg", small), Colours::Full));
    }
    /// The colours of the four quarters, row by row: W, R, B.
    static std::string quartersOf(const PixelPicture& picture)
    {
        std::string quarters;
        for (const int row : {1, 3}) {
            for (const int column : {1, 3}) {
                const auto x = static_cast<std::size_t>(picture.width * column / 4);
                const auto y = static_cast<std::size_t>(picture.height * row / 4);
                const auto* pixel = picture.pixels.data() + (y * static_cast<std::size_t>(picture.width) + x) * 3;
                quarters += pixel[1] > 128 ? 'W' : pixel[0] > 128 ? 'R' : 'B';
            }
        }
        return quarters;
    }

    support::TemporaryFolder folder;
};

TEST_F(ShrinkPicture, LeavesSixHundredAndFortyPixelsOnTheLongSide)
{
    const auto wide = shrunk(valueOf(encodeJpeg(halves(3'000, 1'500))));
    const auto tall = shrunk(valueOf(encodeJpeg(halves(900, 1'800))));
    const auto small = shrunk(valueOf(encodeJpeg(halves(300, 200))));

    EXPECT_EQ(std::pair(wide.width, wide.height), std::pair(640, 320));
    EXPECT_EQ(std::pair(tall.width, tall.height), std::pair(320, 640));
    EXPECT_EQ(std::pair(small.width, small.height), std::pair(300, 200)) << "it is not made larger";
    EXPECT_EQ(quartersOf(wide), "RBRB");
}

TEST_F(ShrinkPicture, StandsUprightHoweverTheCameraWasHeld)
{
    const auto file = valueOf(encodeJpeg(halves(800, 400, 200)));

    for (const auto& [orientation, quarters] : std::vector<std::pair<char, std::string>>{
             {1, "WWRB"}, {2, "WWBR"}, {3, "BRWW"}, {4, "RBWW"}, {5, "WRWB"}, {6, "RWBW"}, {7, "BWRW"}, {8, "WBWR"}}) {
        const auto picture = shrunk(heldAs(file, orientation));
        EXPECT_EQ(quartersOf(picture), quarters) << int{orientation};
        EXPECT_EQ(picture.width, orientation < 5 ? 640 : 320) << int{orientation};
    }
}

TEST_F(ShrinkPicture, GivesTheSameBytesAgainAndNothingThatTheCameraWrote)
{
    const auto file = folder.write("photo.jpg", heldAs(valueOf(encodeJpeg(halves(800, 400))), 6));

    const auto first = valueOf(shrinkPicture(file));

    EXPECT_EQ(valueOf(shrinkPicture(file)), first);
    EXPECT_THAT(first, Not(HasSubstr("Exif")));
    EXPECT_LT(first.size(), 40'000U);
}

TEST_F(ShrinkPicture, RefusesWhatIsNoPictureOrTooLarge)
{
    // A sparse file of 200 MB.
    const auto huge = folder.write("huge.jpg", "\xFF\xD8\xFF\xE0");
    std::filesystem::resize_file(huge, 200'000'000);

    EXPECT_EQ(codeOf(shrinkPicture(huge)), ErrorCode::FileTooLarge);
    EXPECT_EQ(codeOf(shrinkPicture(folder.write("sheet.pdf", "%PDF-1.4"))), ErrorCode::FileNotAPicture);
    EXPECT_EQ(codeOf(shrinkPicture(folder.path() / "none.jpg")), ErrorCode::FileMissing);
}

} // namespace
} // namespace jiamei::io
