#include "app/print/cut_sheet.hpp"

namespace jiamei::print {

// In the margins only, so that nothing is left on a piece that is cut a little off.
void drawCutMarks(Canvas& canvas, const CutSheet& sheet)
{
    constexpr double kLength = 4;
    constexpr double kAway = 1;
    constexpr double kWidth = 0.15;
    for (int column = 0; column < sheet.columns; ++column) {
        for (const double x : {sheet.x(column), sheet.x(column) + sheet.piece.width}) {
            const double bottom = sheet.y(sheet.rows - 1) + sheet.piece.height;
            canvas.line(x, sheet.top() - kAway - kLength, x, sheet.top() - kAway, kWidth, kInk);
            canvas.line(x, bottom + kAway, x, bottom + kAway + kLength, kWidth, kInk);
        }
    }
    for (int row = 0; row < sheet.rows; ++row) {
        for (const double y : {sheet.y(row), sheet.y(row) + sheet.piece.height}) {
            const double right = sheet.x(sheet.columns - 1) + sheet.piece.width;
            canvas.line(sheet.left() - kAway - kLength, y, sheet.left() - kAway, y, kWidth, kInk);
            canvas.line(right + kAway, y, right + kAway + kLength, y, kWidth, kInk);
        }
    }
}

} // namespace jiamei::print
