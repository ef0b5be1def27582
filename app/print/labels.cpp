#include "app/print/labels.hpp"

#include "app/print/cut_sheet.hpp"

#include <array>

namespace jiamei::print {

namespace {

// Three by eight, where self-adhesive sheets of that division have them.
constexpr CutSheet kSheet{{63.5, 33.9}, 3, 8, 2.54, 0};
constexpr double kPixelsPerMillimetre = 12.5;
constexpr double kMargin = 2;
constexpr double kPointsWidth = 22;
constexpr double kCodeTop = 13.8;

constexpr std::size_t kEan13Digits = 13;
constexpr double kModule = 0.33; // GS1 General Specifications: the nominal width
constexpr int kEan13Modules = 95;
constexpr int kLightLeft = 11; // and 7 at the right: the quiet zone
constexpr double kBarHeight = 13;

/// GS1 General Specifications, section 5.2 (EAN/UPC symbology): number set A by digit. Set C is its complement, set B
/// is set C read backwards.
constexpr std::array<unsigned, 10> kSetA{0b0001101, 0b0011001, 0b0010011, 0b0111101, 0b0100011,
                                         0b0110001, 0b0101111, 0b0111011, 0b0110111, 0b0001011};
/// Same source: which of the six left digits are of set B says the first digit, which has no bars of its own.
constexpr std::array<unsigned, 10> kSetsOfLeft{0b000000, 0b001011, 0b001101, 0b001110, 0b010011,
                                               0b011001, 0b011100, 0b010101, 0b010110, 0b011010};
constexpr int kDigitModules = 7;

void append(std::vector<bool>& modules, unsigned pattern, int count)
{
    for (int i = count - 1; i >= 0; --i)
        modules.push_back((pattern >> static_cast<unsigned>(i) & 1U) != 0);
}

unsigned setC(unsigned digit)
{
    return ~kSetA.at(digit) & 0x7FU;
}

unsigned setB(unsigned digit)
{
    unsigned backwards = 0;
    for (unsigned i = 0; i < kDigitModules; ++i)
        backwards = backwards << 1U | (setC(digit) >> i & 1U);
    return backwards;
}

std::vector<bool> ean13(std::string_view digits)
{
    const auto digit = [&](std::size_t i) { return static_cast<unsigned>(digits[i] - '0'); };
    std::vector<bool> modules;
    modules.reserve(kEan13Modules);
    append(modules, 0b101, 3);
    for (std::size_t i = 1; i <= 6; ++i) {
        const bool isB = (kSetsOfLeft.at(digit(0)) >> (6 - i) & 1U) != 0;
        append(modules, isB ? setB(digit(i)) : kSetA.at(digit(i)), kDigitModules);
    }
    append(modules, 0b01010, 5);
    for (std::size_t i = 7; i < kEan13Digits; ++i)
        append(modules, setC(digit(i)), kDigitModules);
    append(modules, 0b101, 3);
    return modules;
}

void drawDigits(Canvas& canvas, const Area& under, const std::string& digits, Align align)
{
    canvas.text({under.x, under.y + under.height + 0.4, under.width, 0}, digits, {2.7, false, kInk, align, true});
}

Done drawCode(Canvas& canvas, const std::string& barcode)
{
    constexpr double kSymbolSide = 15;
    if (barcode.empty())
        return {};
    if (!stock::isBarcode(barcode))
        return refuse(ErrorCode::TextInvalid, {{"field", "barcode"}});
    if (barcode.size() == kEan13Digits) {
        const Area area{kMargin + kLightLeft * kModule, kCodeTop, kEan13Modules * kModule, kBarHeight};
        canvas.bars(area, ean13(barcode));
        drawDigits(canvas, area, barcode, Align::Centre);
        return {};
    }
    JIAMEI_TRY(const auto modules, textQr(barcode));
    const Area area{kMargin, kCodeTop, kSymbolSide, kSymbolSide};
    canvas.qr(area.x, area.y, area.width, modules);
    drawDigits(canvas, {area.x, area.y, 2 * kSymbolSide, area.height}, barcode, Align::Left);
    return {};
}

/// As large as so many digits may be in their corner.
double sizeOf(const std::string& points)
{
    constexpr std::size_t kFew = 3;
    constexpr double kLarge = 9.5;
    return points.size() <= kFew ? kLarge : kLarge * kFew / static_cast<double>(points.size());
}

Done drawLabel(Canvas& canvas, const PrintedLabel& label)
{
    const auto& piece = kSheet.piece;
    const double width = piece.width - 2 * kMargin;
    double y = 1.2;
    y += canvas.text({kMargin, y, width, 0}, label.name, {5.4, true, kInk, Align::Left, true});
    const auto each = label.unit.empty() ? std::string() : "每" + label.unit;
    const auto gap = label.spec.empty() || each.empty() ? "" : "　";
    canvas.text({kMargin, y, width, 0}, label.spec + gap + each, {2.9, false, kFaintInk, Align::Left, true});
    const Area corner{piece.width - kMargin - kPointsWidth, kCodeTop, kPointsWidth, 0};
    const auto height = canvas.text(corner, label.points, {sizeOf(label.points), true, kBrand, Align::Right, true});
    canvas.text({corner.x, corner.y + height - 1, corner.width, 0}, "积分", {3.2, true, kBrand, Align::Right, true});
    return drawCode(canvas, label.barcode);
}

} // namespace

Result<LabelChoice> labelsOf(const ports::SiteState& state, const std::vector<stock::Goods>& goods, BusinessDate date)
{
    LabelChoice choice;
    for (const auto& item : goods) {
        JIAMEI_TRY(const auto price, state.price(item.number, date));
        if (item.isWithdrawn)
            choice.withdrawn.push_back(item);
        else if (!price)
            choice.unpriced.push_back(item);
        else
            choice.labels.push_back(
                {item.name, item.spec, item.unit, std::to_string(price->points.value()), item.barcode});
    }
    return choice;
}

Result<Bytes> labelSheetPdf(std::span<const PrintedLabel> labels)
{
    return sheetsPdf(kSheet, labels, drawLabel);
}

Result<Bytes> labelPng(const PrintedLabel& label)
{
    auto canvas = Canvas::png(kSheet.piece, kPixelsPerMillimetre);
    JIAMEI_CHECK(drawLabel(canvas, label));
    return canvas.finish();
}

} // namespace jiamei::print
