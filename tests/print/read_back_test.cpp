#include "app/io/read_picture.hpp"
#include "app/print/cards.hpp"
#include "app/print/labels.hpp"
#include "app/print/qr.hpp"
#include "core/household/card.hpp"

#include "tests/support/photo.hpp"
#include "tests/support/results.hpp"
#include "tests/support/temporary_folder.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::io;
using support::codeOf;
using support::TemporaryFolder;
using support::valueOf;

std::string digitsOf(int household)
{
    const KeyPairSigner signer(KeyPair::fromSeed(KeySeed{{1}}));
    const household::CardFace face{.village = valueOf(VillageCode::parse("621125100202")),
                                   .household = valueOf(HouseholdNumber::of(household)),
                                   .issueDay = valueOf(BusinessDate::parse("2026-03-09"))};
    return household::signCard(face, signer);
}

print::PrintedCard cardOf(int household)
{
    const auto number = std::to_string(household);
    return {digitsOf(household), "武阳镇董家庄村积分超市", number, "王*明", "1组 " + number + "号", "2026-03-09"};
}

TEST(ReadBack, ThirtyCardsTurnedBlurredAndDarkened)
{
    const TemporaryFolder folder;
    for (int household = 1; household <= 30; ++household) {
        const auto png = folder.write("card.png", valueOf(print::cardPng(cardOf(household))));
        const auto photo = folder.path() / "photo.png";
        support::distort(png, photo, support::badPhoto(household));

        const auto codes = valueOf(readCodesInFile(photo));

        EXPECT_THAT(codes, testing::ElementsAre(Code{CodeFormat::Qr, digitsOf(household)}))
            << "household " << household;
    }
}

TEST(ReadBack, APracticeCardInSpiteOfItsMark)
{
    const TemporaryFolder folder;
    auto card = cardOf(7);
    card.isPractice = true;

    const auto codes = valueOf(readCodesInFile(folder.write("card.png", valueOf(print::cardPng(card)))));

    EXPECT_THAT(codes, testing::ElementsAre(Code{CodeFormat::Qr, card.digits}));
}

print::PrintedLabel labelOf(std::string barcode)
{
    return {"中老年高钙奶粉礼盒装特惠大包", "900g/罐", "罐", "12345", std::move(barcode)};
}

// Every first digit has other bars at the left; those of the shop's own codes begin with 29.
TEST(ReadBack, ShelfLabelsWithBarsOfThirteenDigits)
{
    const TemporaryFolder folder;
    for (const std::string barcode :
         {"1234567890128", "2900000000018", "3210987654326", "4006381333931", "5901234123457", "6901234567892",
          "7612345678900", "8711253001202", "9780201379624"}) {
        const auto codes =
            valueOf(readCodesInFile(folder.write("label.png", valueOf(print::labelPng(labelOf(barcode))))));

        EXPECT_THAT(codes, testing::ElementsAre(Code{CodeFormat::Barcode, barcode}));
    }
}

TEST(ReadBack, ShelfLabelsOfOtherBarcodesBySymbol)
{
    const TemporaryFolder folder;
    for (const std::string barcode : {"96385074", "036000291452", "16901234567899"}) {
        const auto codes =
            valueOf(readCodesInFile(folder.write("label.png", valueOf(print::labelPng(labelOf(barcode))))));

        EXPECT_THAT(codes, testing::ElementsAre(Code{CodeFormat::Qr, barcode}));
    }
}

TEST(ReadBack, AShelfLabelThatHangsAskewInPoorLight)
{
    const TemporaryFolder folder;
    const auto png = folder.write("label.png", valueOf(print::labelPng(labelOf("6901234567892"))));
    const auto photo = folder.path() / "photo.png";
    support::distort(png, photo, {.degrees = 3, .scale = 1, .blurPixels = 1, .light = 0.7});

    EXPECT_THAT(valueOf(readCodesInFile(photo)), testing::ElementsAre(Code{CodeFormat::Barcode, "6901234567892"}));
}

LuminancePicture pictureOf(const print::QrModules& modules, int pixels)
{
    const int side = (modules.size + 2 * print::kQuietModules) * pixels;
    LuminancePicture picture{side, side, std::vector<std::uint8_t>(static_cast<std::size_t>(side * side), 255)};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / pixels - print::kQuietModules;
            const int row = y / pixels - print::kQuietModules;
            const bool isInside = column >= 0 && row >= 0 && column < modules.size && row < modules.size;
            if (isInside && modules.at(column, row))
                picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                               static_cast<std::size_t>(x)] = 0;
        }
    }
    return picture;
}

TEST(ReadCodes, SeesAStickerAtOnce)
{
    const auto picture = pictureOf(valueOf(print::cardQr(digitsOf(42), print::CardSurface::Sticker)), 4);

    EXPECT_THAT(readCodes(picture.view(), Effort::Quick), testing::ElementsAre(Code{CodeFormat::Qr, digitsOf(42)}));
}

TEST(ReadCodes, FindsNothingInAnEmptyOrTinyPicture)
{
    const LuminancePicture grey{64, 48, std::vector<std::uint8_t>(std::size_t{64} * 48, 128)};

    EXPECT_TRUE(readCodes(grey.view(), Effort::Thorough).empty());
    EXPECT_TRUE(readCodes({}, Effort::Thorough).empty());
    EXPECT_TRUE(readCodes({grey.pixels.data(), 8, 8, 64}, Effort::Thorough).empty());
}

TEST(ReadPicture, NamesWhatIsNoPicture)
{
    const TemporaryFolder folder;
    const auto png = valueOf(print::cardPng(cardOf(1)));

    const auto missing = readPicture(folder.path() / "none.png");
    ASSERT_EQ(codeOf(missing), ErrorCode::FileMissing);
    EXPECT_EQ(missing.error().context.text("file"), "none.png");
    EXPECT_EQ(codeOf(readPicture(folder.path())), ErrorCode::FileNotAPicture);
    EXPECT_EQ(codeOf(readPicture(folder.write("a.png", "hello"))), ErrorCode::FileNotAPicture);
    EXPECT_EQ(codeOf(readPicture(folder.write("cut.png", png.substr(0, 500)))), ErrorCode::FileNotAPicture);
    EXPECT_EQ(codeOf(readPicture(folder.write("a.jpg", "\xFF\xD8\xFF\xE0 broken"))), ErrorCode::FileNotAPicture);
}

// A header may claim any size; nothing is allocated for it.
TEST(ReadPicture, RefusesPicturesBeyondReason)
{
    const TemporaryFolder folder;
    // 10,000 x 5,000 pixels, and the beginning of their data.
    constexpr std::string_view kHeader("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x27\x10\0\0\x13\x88\x08\0\0\0\0"
                                       "\x32\x3C\x28\x94\0\0\0\x0AIDAT",
                                       41);
    const auto path = folder.write("large.png", kHeader);

    EXPECT_EQ(codeOf(readPicture(path)), ErrorCode::FileTooLarge);
}

} // namespace
