// Pieces of one size on A4 sheets, to be cut apart along short marks in the margins.
#pragma once

#include "app/print/canvas.hpp"

#include <span>

namespace jiamei::print {

inline constexpr PageSize kA4Sheet{210, 297};

struct CutSheet {
    PageSize piece;
    int columns = 1;
    int rows = 1;
    double gapX = 0; ///< millimetres between pieces
    double gapY = 0;

    [[nodiscard]] double left() const { return (kA4Sheet.width - columns * piece.width - (columns - 1) * gapX) / 2; }
    [[nodiscard]] double top() const { return (kA4Sheet.height - rows * piece.height - (rows - 1) * gapY) / 2; }
    [[nodiscard]] double x(int column) const { return left() + column * (piece.width + gapX); }
    [[nodiscard]] double y(int row) const { return top() + row * (piece.height + gapY); }
};

void drawCutMarks(Canvas& canvas, const CutSheet& sheet);

/// One after the other, row by row, on as many sheets as they need; `draw` draws a piece from the origin.
/// Errors: those of `draw`; StorageFailed when the drawing library ran out of memory.
template <class Piece>
[[nodiscard]] Result<Bytes> sheetsPdf(const CutSheet& sheet, std::span<const Piece> pieces,
                                      Done (*draw)(Canvas&, const Piece&))
{
    const auto perSheet = static_cast<std::size_t>(sheet.columns) * static_cast<std::size_t>(sheet.rows);
    auto canvas = Canvas::pdf(kA4Sheet);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto place = static_cast<int>(i % perSheet);
        if (place == 0) {
            if (i > 0)
                canvas.nextPage();
            drawCutMarks(canvas, sheet);
        }
        canvas.moveTo(sheet.x(place % sheet.columns), sheet.y(place / sheet.columns));
        JIAMEI_CHECK(draw(canvas, pieces[i]));
        canvas.moveBack();
    }
    return canvas.finish();
}

} // namespace jiamei::print
