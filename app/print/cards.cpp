#include "app/print/cards.hpp"

#include "app/print/canvas.hpp"

#include <vector>

namespace jiamei::print {

namespace {

constexpr PageSize kA4{210, 297};
constexpr PageSize kCard{85.6, 54}; // ISO/IEC 7810 ID-1
constexpr double kBand = 9.5;
constexpr double kMargin = 4;
// 53 modules of 0.64 mm: eight pixels each in the picture, and well above what old scanners resolve.
constexpr double kModule = 0.64;
constexpr double kPixelsPerMillimetre = 12.5;
constexpr int kCardModules = 45;
constexpr double kQrSide = (kCardModules + 2 * kQuietModules) * kModule;

void drawBand(Canvas& canvas, const PrintedCard& card)
{
    canvas.fill({0, 0, kCard.width, kBand}, kBrand);
    canvas.text({kMargin, 1.2, 26, 0}, "家美积分卡", {4.6, true, kWhite, Align::Left, true});
    canvas.text({30, 2.2, kCard.width - 30 - kMargin, 0}, card.shopName, {3.1, false, kWhite, Align::Right, true});
}

void drawFacts(Canvas& canvas, const PrintedCard& card, Area area)
{
    const auto row = [&](std::string_view words, const TextStyle& style) { area.y += canvas.text(area, words, style); };
    row("户编号", {2.6, false, kFaintInk, Align::Left, true});
    row(card.number, {9.2, true, kInk, Align::Left, true});
    row(card.name, {5.2, true, kInk, Align::Left, true});
    row(card.address, {3.4, false, kInk, Align::Left, true});
    area.y += 0.8;
    row("发卡 " + card.issued, {2.6, false, kFaintInk, Align::Left, true});
}

Done drawCard(Canvas& canvas, const PrintedCard& card)
{
    JIAMEI_TRY(const auto modules, cardQr(card.digits, CardSurface::Card));
    // Below everything else, so that the symbol stays clean.
    if (card.isPractice)
        canvas.watermark({kQrSide + 2, kBand, kCard.width - kQrSide - 2, kCard.height - kBand - 6}, "练习");
    drawBand(canvas, card);
    canvas.qr(1.6, kBand + 0.66, kQrSide, modules);
    const double left = 1.6 + kQrSide + 1.2;
    drawFacts(canvas, card, {left, kBand + 2.6, kCard.width - left - kMargin, 0});
    canvas.text({kMargin, kCard.height - 6.2, kCard.width - 2 * kMargin, 0},
                "积分记在账上，卡只证明是哪一户。遗失请到网点补卡，旧卡即作废。",
                {2.35, false, kFaintInk, Align::Centre, true});
    return {};
}

struct Grid {
    int columns;
    int rows;
    double gapX;
    double gapY;

    [[nodiscard]] double left() const { return (kA4.width - columns * kCard.width - (columns - 1) * gapX) / 2; }
    [[nodiscard]] double top() const { return (kA4.height - rows * kCard.height - (rows - 1) * gapY) / 2; }
    [[nodiscard]] double x(int column) const { return left() + column * (kCard.width + gapX); }
    [[nodiscard]] double y(int row) const { return top() + row * (kCard.height + gapY); }
};

// Short marks in the margins only, so that nothing is left on a card that is cut a little off.
void drawCutMarks(Canvas& canvas, const Grid& grid)
{
    constexpr double kLength = 4;
    constexpr double kAway = 1;
    constexpr double kWidth = 0.15;
    for (int column = 0; column < grid.columns; ++column) {
        for (const double x : {grid.x(column), grid.x(column) + kCard.width}) {
            const double bottom = grid.y(grid.rows - 1) + kCard.height;
            canvas.line(x, grid.top() - kAway - kLength, x, grid.top() - kAway, kWidth, kInk);
            canvas.line(x, bottom + kAway, x, bottom + kAway + kLength, kWidth, kInk);
        }
    }
    for (int row = 0; row < grid.rows; ++row) {
        for (const double y : {grid.y(row), grid.y(row) + kCard.height}) {
            const double right = grid.x(grid.columns - 1) + kCard.width;
            canvas.line(grid.left() - kAway - kLength, y, grid.left() - kAway, y, kWidth, kInk);
            canvas.line(right + kAway, y, right + kAway + kLength, y, kWidth, kInk);
        }
    }
}
} // namespace

Result<Bytes> cardSheetPdf(std::span<const PrintedCard> cards, CardsPerSheet layout)
{
    const Grid grid = layout == CardsPerSheet::Ten ? Grid{2, 5, 4, 2} : Grid{2, 4, 6, 10};
    const auto perSheet = static_cast<std::size_t>(layout);
    auto canvas = Canvas::pdf(kA4);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const auto place = static_cast<int>(i % perSheet);
        if (place == 0) {
            if (i > 0)
                canvas.nextPage();
            drawCutMarks(canvas, grid);
        }
        canvas.moveTo(grid.x(place % grid.columns), grid.y(place / grid.columns));
        JIAMEI_CHECK(drawCard(canvas, cards[i]));
        canvas.moveBack();
    }
    return canvas.finish();
}

Result<Bytes> cardPng(const PrintedCard& card)
{
    auto canvas = Canvas::png(kCard, kPixelsPerMillimetre);
    JIAMEI_CHECK(drawCard(canvas, card));
    return canvas.finish();
}

} // namespace jiamei::print
