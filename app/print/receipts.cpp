#include "app/print/receipts.hpp"

#include "app/print/canvas.hpp"

#include <algorithm>
#include <cmath>

namespace jiamei::print {

namespace {

constexpr double kMargin = 3;
constexpr double kSmall = 2.9;
constexpr double kNormal = 3.4;
constexpr double kLarge = 4.4;
constexpr double kHuge = 8.0;

/// A strip of paper that is written from top to bottom.
class Strip {
public:
    Strip(Canvas& canvas, double width) : m_canvas(&canvas), m_width(width) {}

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double width() const { return m_width; }
    void space(double height) { m_y += height; }

    void words(std::string_view text, const TextStyle& style)
    {
        if (!text.empty())
            m_y += m_canvas->text({kMargin, m_y, inner(), 0}, text, style);
    }

    // The figure keeps its place; long words wrap beside it.
    void line(const PrintedLine& line, double size, bool isBold = false)
    {
        constexpr double kFigureShare = 0.36;
        const double figure = inner() * kFigureShare;
        const double left = m_canvas->text({kMargin, m_y, inner() - figure, 0}, line.left, {size, isBold});
        const double right = m_canvas->text({kMargin + inner() - figure, m_y, figure, 0}, line.right,
                                            {size, isBold, kInk, Align::Right});
        m_y += std::max(left, right);
    }

    void fact(std::string_view label, std::string_view value)
    {
        constexpr double kLabelWidth = 13;
        if (value.empty())
            return;
        m_canvas->text({kMargin, m_y, kLabelWidth, 0}, label, {kSmall, false, kFaintInk});
        m_y += m_canvas->text({kMargin + kLabelWidth, m_y, inner() - kLabelWidth, 0}, value, {kSmall});
    }

    void divide()
    {
        constexpr double kSpace = 1.4;
        m_y += kSpace;
        m_canvas->dashedLine(kMargin, m_y, m_width - kMargin, kFaintInk);
        m_y += kSpace;
    }

    void symbol(const QrModules& modules)
    {
        constexpr double kModule = 0.5;
        const double side = (modules.size + 2 * kQuietModules) * kModule;
        m_canvas->qr((m_width - side) / 2, m_y, side, modules);
        m_y += side;
    }

private:
    [[nodiscard]] double inner() const { return m_width - 2 * kMargin; }

    Canvas* m_canvas;
    double m_width;
    double m_y = kMargin;
};

void drawTop(Strip& strip, std::string_view shop, std::string_view title, int copy)
{
    strip.words(shop, {kNormal, false, kInk, Align::Centre});
    strip.words(title, {kLarge + 0.8, true, kInk, Align::Centre});
    if (copy > 0)
        strip.words("补打 第 " + std::to_string(copy) + " 次　COPY " + std::to_string(copy),
                    {kNormal, true, kInk, Align::Centre});
}

void drawHead(Strip& strip, const PrintedHead& head, const QrModules& modules)
{
    strip.divide();
    strip.symbol(modules);
    strip.words("核对码：" + head.fingerprint, {kNormal, true, kInk, Align::Centre});
    strip.words("账页核对码，凭二维码核对", {kSmall - 0.4, false, kFaintInk, Align::Centre});
}

void drawReceipt(Strip& strip, const Receipt& receipt, const QrModules& modules)
{
    drawTop(strip, receipt.shopName, receipt.title, receipt.copy);
    strip.space(1);
    strip.fact("单号", receipt.number);
    strip.fact("时间", receipt.time);
    strip.fact("户", receipt.household);
    strip.divide();
    for (const auto& line : receipt.lines)
        strip.line(line, kNormal);
    strip.divide();
    strip.line({"原有积分", receipt.pointsBefore}, kNormal);
    strip.line({"本次", receipt.pointsMoved}, kNormal);
    strip.space(0.6);
    strip.words("剩余积分", {kNormal, true, kInk, Align::Centre});
    strip.words(receipt.pointsAfter, {kHuge, true, kInk, Align::Centre});
    strip.space(0.6);
    for (const auto& remark : receipt.remarks)
        strip.words(remark, {kSmall});
    strip.fact("经办人", receipt.actor);
    drawHead(strip, receipt.head, modules);
}

void drawDaySlip(Strip& strip, const DaySlip& slip, const QrModules& modules)
{
    drawTop(strip, slip.shopName, "日结单", slip.copy);
    strip.space(1);
    strip.words(slip.day, {kNormal, true, kInk, Align::Centre});
    strip.fact("开门", slip.openedBy);
    strip.fact("日结", slip.closedBy);
    strip.fact("时间", slip.closedAt);
    strip.divide();
    for (const auto& line : slip.totals)
        strip.line(line, kNormal);
    if (!slip.differences.empty()) {
        strip.divide();
        strip.words("盘点差异", {kNormal, true});
        for (const auto& line : slip.differences)
            strip.line(line, kNormal);
    }
    strip.divide();
    strip.words(slip.unsent, {kNormal});
    drawHead(strip, slip.head, modules);
    strip.space(2);
    strip.words("签名：", {kNormal});
    strip.space(7);
}

void drawStockSlip(Strip& strip, const StockSlip& slip, const QrModules& modules)
{
    drawTop(strip, slip.shopName, slip.title, slip.copy);
    strip.space(1);
    strip.fact("单号", slip.number);
    strip.fact("时间", slip.time);
    for (const auto& remark : slip.remarks)
        strip.words(remark, {kSmall});
    strip.divide();
    for (const auto& line : slip.lines)
        strip.line(line, kNormal);
    strip.divide();
    strip.line(slip.total, kLarge, true);
    strip.fact("经办人", slip.people);
    drawHead(strip, slip.head, modules);
    strip.space(2);
    strip.words("签名：", {kNormal});
    strip.space(7);
    strip.words("签名：", {kNormal});
    strip.space(7);
}

// Evenly down the strip and below everything else, so that the symbol stays clean.
void drawMarks(Canvas& canvas, Area strip)
{
    constexpr double kMarkEvery = 55;
    const auto count = std::max(1.0, std::floor(strip.height / kMarkEvery));
    for (double mark = 0; mark < count; ++mark)
        canvas.watermark({0, mark * strip.height / count, strip.width, strip.height / count}, "练习");
}

// Drawn twice: once to learn the length of the paper.
template <class Draw>
Result<Bytes> stripPdf(PaperWidth paper, bool isPractice, Draw draw)
{
    const auto width = static_cast<double>(paper);
    auto nowhere = Canvas::nowhere();
    Strip measure(nowhere, width);
    draw(measure);
    const double height = measure.y() + kMargin;
    auto canvas = Canvas::pdf({width, height});
    if (isPractice)
        drawMarks(canvas, {0, 0, width, height});
    Strip strip(canvas, width);
    draw(strip);
    return canvas.finish();
}

} // namespace

Result<Bytes> receiptPdf(const Receipt& receipt, PaperWidth width)
{
    JIAMEI_TRY(const auto modules, textQr(receipt.head.qrText));
    return stripPdf(width, receipt.isPractice, [&](Strip& strip) { drawReceipt(strip, receipt, modules); });
}

Result<Bytes> daySlipPdf(const DaySlip& slip, PaperWidth width)
{
    JIAMEI_TRY(const auto modules, textQr(slip.head.qrText));
    return stripPdf(width, slip.isPractice, [&](Strip& strip) { drawDaySlip(strip, slip, modules); });
}

Result<Bytes> stockSlipPdf(const StockSlip& slip, PaperWidth width)
{
    JIAMEI_TRY(const auto modules, textQr(slip.head.qrText));
    return stripPdf(width, slip.isPractice, [&](Strip& strip) { drawStockSlip(strip, slip, modules); });
}

} // namespace jiamei::print
