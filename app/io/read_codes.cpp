#include "app/io/read_codes.hpp"

// Texts as UTF-8 instead of wide characters.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace jiamei::io {

namespace {

constexpr auto kFormats = ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::EAN13 | ZXing::BarcodeFormat::EAN8 |
                          ZXing::BarcodeFormat::UPCA | ZXing::BarcodeFormat::ITF;

std::vector<Code> decode(const LuminanceView& picture, ZXing::Binarizer binarizer)
{
    const ZXing::ImageView view(picture.pixels, picture.width, picture.height, ZXing::ImageFormat::Lum,
                                picture.rowBytes, 1);
    const auto hints = ZXing::DecodeHints().setFormats(kFormats).setBinarizer(binarizer).setMaxNumberOfSymbols(8);
    std::vector<Code> codes;
    for (const auto& result : ZXing::ReadBarcodes(view, hints)) {
        if (!result.isValid())
            continue;
        const auto format = result.format() == ZXing::BarcodeFormat::QRCode ? CodeFormat::Qr : CodeFormat::Barcode;
        Code code{format, result.text()};
        if (std::find(codes.begin(), codes.end(), code) == codes.end())
            codes.push_back(std::move(code));
    }
    return codes;
}

// The darkest and lightest hundredth are taken for noise; what lies between fills the whole range.
LuminancePicture stretched(const LuminanceView& picture)
{
    std::array<std::size_t, 256> count{};
    LuminancePicture result{picture.width, picture.height, {}};
    result.pixels.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y) {
        const auto* row = picture.pixels + static_cast<std::ptrdiff_t>(y) * picture.rowBytes;
        result.pixels.insert(result.pixels.end(), row, row + picture.width);
    }
    for (const auto pixel : result.pixels)
        ++count[pixel];
    const auto noise = result.pixels.size() / 100;
    std::size_t low = 0;
    std::size_t high = 255;
    for (auto seen = count[low]; seen <= noise && low < high; seen += count[++low]) {
    }
    for (auto seen = count[high]; seen <= noise && low < high; seen += count[--high]) {
    }
    std::array<std::uint8_t, 256> mapped{};
    const auto span = std::max<std::size_t>(high - low, 1);
    for (std::size_t value = 0; value < mapped.size(); ++value)
        mapped[value] = static_cast<std::uint8_t>((std::clamp(value, low, high) - low) * 255 / span);
    for (auto& pixel : result.pixels)
        pixel = mapped[pixel];
    return result;
}

// Bilinear; a QR of two pixels a module becomes one of four, which the finder can measure.
LuminancePicture enlarged(const LuminancePicture& picture, int factor)
{
    LuminancePicture result{picture.width * factor, picture.height * factor, {}};
    result.pixels.resize(static_cast<std::size_t>(result.width) * static_cast<std::size_t>(result.height));
    const auto at = [&](int x, int y) {
        return static_cast<int>(picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                                               static_cast<std::size_t>(x)]);
    };
    auto* out = result.pixels.data();
    for (int y = 0; y < result.height; ++y) {
        const int top = y / factor;
        const int bottom = std::min(top + 1, picture.height - 1);
        const int down = y % factor;
        for (int x = 0; x < result.width; ++x) {
            const int left = x / factor;
            const int right = std::min(left + 1, picture.width - 1);
            const int across = x % factor;
            const int upper = at(left, top) * (factor - across) + at(right, top) * across;
            const int lower = at(left, bottom) * (factor - across) + at(right, bottom) * across;
            *out++ = static_cast<std::uint8_t>((upper * (factor - down) + lower * down) / (factor * factor));
        }
    }
    return result;
}

// Unsharp mask over three pixels: brings back edges that lens or printer have smeared.
LuminancePicture sharpened(const LuminancePicture& picture)
{
    LuminancePicture result = picture;
    const auto width = static_cast<std::ptrdiff_t>(picture.width);
    for (int y = 1; y + 1 < picture.height; ++y) {
        for (int x = 1; x + 1 < picture.width; ++x) {
            const auto* centre = picture.pixels.data() + y * width + x;
            int sum = 0;
            for (std::ptrdiff_t dy = -width; dy <= width; dy += width)
                sum += centre[dy - 1] + centre[dy] + centre[dy + 1];
            const int sharp = *centre + 2 * (*centre - sum / 9);
            result.pixels[static_cast<std::size_t>(y * width + x)] =
                static_cast<std::uint8_t>(std::clamp(sharp, 0, 255));
        }
    }
    return result;
}

} // namespace

std::vector<Code> readCodes(const LuminanceView& picture, Effort effort)
{
    constexpr int kSmallestSide = 16;
    constexpr std::int64_t kLargestEnlarged = 16'000'000;
    if (picture.pixels == nullptr || picture.width < kSmallestSide || picture.height < kSmallestSide)
        return {};
    auto codes = decode(picture, ZXing::Binarizer::LocalAverage);
    if (!codes.empty() || effort == Effort::Quick)
        return codes;
    const auto clear = stretched(picture);
    using Binarizer = ZXing::Binarizer;
    for (const auto binarizer : {Binarizer::LocalAverage, Binarizer::GlobalHistogram}) {
        codes = decode(clear.view(), binarizer);
        if (!codes.empty())
            return codes;
    }
    codes = decode(sharpened(clear).view(), Binarizer::LocalAverage);
    for (const int factor : {2, 3}) {
        const auto pixels = std::int64_t{clear.width} * clear.height * factor * factor;
        if (!codes.empty() || pixels > kLargestEnlarged)
            return codes;
        const auto large = enlarged(clear, factor);
        codes = decode(large.view(), Binarizer::LocalAverage);
        if (codes.empty())
            codes = decode(sharpened(large).view(), Binarizer::GlobalHistogram);
    }
    return codes;
}

} // namespace jiamei::io
