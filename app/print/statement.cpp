#include "app/print/statement.hpp"

#include "app/print/canvas.hpp"

#include <algorithm>
#include <array>

namespace jiamei::print {

namespace {

constexpr PageSize kPaper{210, 297};
constexpr double kMargin = 18;
constexpr double kBottom = 275; ///< nothing but the page number stands lower
constexpr double kNormal = 4.6; ///< 13 points: old eyes read it without glasses
constexpr double kLarge = 6.0;
constexpr double kHuge = 9.0;
constexpr double kRowGap = 1.6;

/// From left to right: date, document, what, points, left.
constexpr std::array<double, 5> kColumns{32, 20, 76, 22, 24};

/// Sheets that are written from top to bottom, each ended when it is full.
class Sheets {
public:
    Sheets(Canvas& canvas, const Statement& statement) : m_canvas(&canvas), m_statement(&statement) { begin(); }

    void words(std::string_view text, const TextStyle& style)
    {
        keep(heightOf(text, style, inner()));
        m_y += m_canvas->text({kMargin, m_y, inner(), 0}, text, style);
    }
    void space(double height) { m_y += height; }

    void heading(std::string_view text)
    {
        keep(kLarge * 4);
        m_y += kLarge;
        m_y += m_canvas->text({kMargin, m_y, inner(), 0}, text, {kLarge, true});
        m_canvas->line(kMargin, m_y, kMargin + inner(), m_y, 0.3, kInk);
        m_y += kRowGap;
    }

    void row(const StatementRow& row, bool isHeading = false)
    {
        const std::array<std::string_view, 5> cells{row.date, row.document, row.what, row.points, row.left};
        const TextStyle style{kNormal, isHeading};
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(height, heightOf(cells.at(i), style, kColumns.at(i) - kRowGap));
        if (keep(height + kRowGap) && !isHeading)
            columns();
        double x = kMargin;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            auto own = style;
            own.align = i == 1 || i > 2 ? Align::Right : Align::Left;
            m_canvas->text({x, m_y, kColumns.at(i) - kRowGap, 0}, cells.at(i), own);
            x += kColumns.at(i);
        }
        m_y += height + kRowGap / 2;
        m_canvas->line(kMargin, m_y, kMargin + inner(), m_y, isHeading ? 0.4 : 0.15, isHeading ? kInk : kRule);
        m_y += kRowGap / 2;
    }

    void columns() { row({"日期", "单据", "事由", "积分", "余额"}, true); }

    void figure(const PrintedLine& line, bool isBold)
    {
        constexpr double kFigure = 40;
        const TextStyle style{kNormal, isBold};
        keep(heightOf(line.left, style, inner() - kFigure));
        auto right = style;
        right.align = Align::Right;
        m_canvas->text({kMargin + inner() - kFigure, m_y, kFigure, 0}, line.right, right);
        m_y += m_canvas->text({kMargin, m_y, inner() - kFigure, 0}, line.left, style) + kRowGap / 2;
    }

    void symbol(const QrModules& modules, std::string_view fingerprint)
    {
        constexpr double kModule = 0.5;
        const double side = (modules.size + 2 * kQuietModules) * kModule;
        keep(side + kRowGap);
        m_canvas->qr(kMargin, m_y, side, modules);
        m_canvas->text({kMargin + side + kRowGap, m_y + side / 3, inner() - side, 0},
                       "核对码：" + std::string(fingerprint) + "，凭二维码核对", {kNormal, true});
        m_y += side;
    }

private:
    [[nodiscard]] static constexpr double inner() { return kPaper.width - 2 * kMargin; }

    [[nodiscard]] double heightOf(std::string_view text, const TextStyle& style, double width)
    {
        return m_nowhere.text({0, 0, width, 0}, text, style);
    }

    void begin()
    {
        ++m_page;
        m_y = kMargin;
        if (m_statement->isPractice)
            m_canvas->watermark({0, 0, kPaper.width, kPaper.height}, "练习");
        m_canvas->text({kMargin, kBottom + kNormal, inner(), 0},
                       m_statement->household + "　第 " + std::to_string(m_page) + " 页",
                       {kNormal, false, kFaintInk, Align::Right, true});
    }

    /// Whether a new sheet had to be begun.
    bool keep(double height)
    {
        if (m_y + height <= kBottom)
            return false;
        m_canvas->nextPage();
        begin();
        return true;
    }

    Canvas* m_canvas;
    const Statement* m_statement;
    Canvas m_nowhere = Canvas::nowhere();
    double m_y = kMargin;
    int m_page = 0;
};

void drawTop(Sheets& sheets, const Statement& statement)
{
    sheets.words(statement.shopName, {kNormal, false, kInk, Align::Centre});
    sheets.words("积分对账单", {kLarge + 1, true, kInk, Align::Centre});
    sheets.space(kRowGap);
    sheets.figure({"户：" + statement.household, statement.printedAt}, false);
    sheets.space(kRowGap);
    sheets.words("可用积分 " + statement.spendable, {kHuge, true, kInk, Align::Centre});
    sheets.words("待审核 " + statement.pending + "　荣誉 " + statement.honour + "　欠 " + statement.owed,
                 {kNormal, false, kInk, Align::Centre});
}

void drawSentences(Sheets& sheets, std::string_view title, const std::vector<std::string>& sentences)
{
    if (sentences.empty())
        return;
    sheets.heading(title);
    for (const auto& sentence : sentences) {
        sheets.words(sentence, {kNormal});
        sheets.space(kRowGap / 2);
    }
}

} // namespace

Result<Bytes> statementPdf(const Statement& statement)
{
    JIAMEI_TRY(const auto modules, textQr(statement.head.qrText));
    auto canvas = Canvas::pdf(kPaper);
    Sheets sheets(canvas, statement);
    drawTop(sheets, statement);
    sheets.heading("合计");
    for (const auto& line : statement.totals)
        sheets.figure(line, &line == &statement.totals.front() || &line == &statement.totals.back());
    drawSentences(sheets, "还在办理", statement.waiting);
    drawSentences(sheets, "没有入账或已撤销", statement.refused);
    sheets.heading("逐笔记录");
    sheets.columns();
    for (const auto& row : statement.rows)
        sheets.row(row);
    sheets.space(kRowGap);
    sheets.symbol(modules, statement.head.fingerprint);
    return canvas.finish();
}

} // namespace jiamei::print
