#include "app/print/notice_sheet.hpp"

#include "app/print/canvas.hpp"

#include <algorithm>
#include <array>

namespace jiamei::print {

namespace {

constexpr PageSize kA4{210, 297};
constexpr double kMargin = 15;
constexpr double kTextSize = 3.6;
constexpr double kSmall = 3.0;
constexpr double kCellPad = 1.2;
constexpr double kFootHeight = 34;
constexpr double kLine = 0.2;

struct Column {
    std::string_view title;
    double width;
    Align align;
};
constexpr std::array kColumns{
    Column{"序号", 11, Align::Right}, Column{"组别", 17, Align::Left},  Column{"户编号", 16, Align::Left},
    Column{"户主", 22, Align::Left},  Column{"事项", 56, Align::Left},  Column{"加分", 12, Align::Right},
    Column{"减分", 12, Align::Right}, Column{"合计", 13, Align::Right}, Column{"备注", 21, Align::Left},
};
using Cells = std::array<std::string, kColumns.size()>;

Cells cellsOf(const NoticeRow& row, std::size_t place)
{
    return {std::to_string(place),
            row.group,
            row.number,
            row.name,
            row.deed,
            row.points > 0 ? std::to_string(row.points) : std::string(),
            row.points < 0 ? std::to_string(-row.points) : std::string(),
            row.sum ? std::to_string(*row.sum) : std::string(),
            row.remark};
}

/// Draws the sheet page by page. On a canvas that keeps nothing it only counts the pages.
class Sheet {
public:
    Sheet(Canvas canvas, const NoticeSheet& sheet, const QrModules& head, int pages)
        : m_canvas(std::move(canvas)), m_sheet(&sheet), m_head(&head), m_pages(pages)
    {
    }

    int draw()
    {
        begin();
        std::size_t place = 0;
        for (const auto& row : m_sheet->rows)
            line(cellsOf(row, ++place), false);
        line({"", "", "", "", "合计", std::to_string(m_sheet->given), std::to_string(m_sheet->deducted),
              std::to_string(m_sheet->given - m_sheet->deducted), ""},
             true);
        return m_page;
    }
    [[nodiscard]] Result<Bytes> finish() { return m_canvas.finish(); }

private:
    void begin()
    {
        ++m_page;
        if (m_sheet->isPractice)
            m_canvas.watermark({0, 0, kA4.width, kA4.height}, "练习");
        const double width = kA4.width - 2 * kMargin;
        m_y = kMargin;
        m_y += m_canvas.text({kMargin, m_y, width, 0}, m_sheet->shopName, {4, false, kInk, Align::Centre, true});
        m_y += m_canvas.text({kMargin, m_y, width, 0}, "积分公示表", {7.5, true, kInk, Align::Centre, true}) + 1;
        m_y += m_canvas.text({kMargin, m_y, width, 0},
                             "第 " + std::to_string(m_sheet->batch) + " 批　公示期 " + m_sheet->first + " 至 " +
                                 m_sheet->last,
                             {4.2, true, kInk, Align::Centre, true}) +
               3;
        Cells titles;
        std::ranges::transform(kColumns, titles.begin(),
                               [](const Column& column) { return std::string(column.title); });
        line(titles, true);
        foot();
    }
    void line(const Cells& cells, bool isBold)
    {
        const double height = heightOf(cells, isBold);
        if (m_y + height > kA4.height - kMargin - kFootHeight) {
            m_canvas.nextPage();
            begin();
        }
        if (isBold)
            m_canvas.fill({kMargin, m_y, kA4.width - 2 * kMargin, height}, {0.94, 0.93, 0.91});
        write(m_canvas, cells, isBold);
        m_y += height;
        m_canvas.line(kMargin, m_y, kA4.width - kMargin, m_y, kLine, kRule);
    }
    double heightOf(const Cells& cells, bool isBold) { return write(m_measure, cells, isBold) + 2 * kCellPad; }
    double write(Canvas& canvas, const Cells& cells, bool isBold) const
    {
        double x = kMargin;
        double height = 0;
        for (std::size_t i = 0; i < kColumns.size(); ++i) {
            const auto& column = kColumns[i];
            const Area area{x + kCellPad, m_y + kCellPad, column.width - 2 * kCellPad, 0};
            if (!cells[i].empty())
                height = std::max(height, canvas.text(area, cells[i], {kTextSize, isBold, kInk, column.align}));
            x += column.width;
        }
        return height;
    }
    void foot()
    {
        const double top = kA4.height - kMargin - kFootHeight + 3;
        const double side = kFootHeight - 5;
        m_canvas.qr(kA4.width - kMargin - side, top, side, *m_head);
        Area area{kMargin, top + 1, kA4.width - 2 * kMargin - side - 4, 0};
        const auto row = [&](const std::string& words, const TextStyle& style) {
            area.y += m_canvas.text(area, words, style) + 0.8;
        };
        row("对公示内容有异议的，请在 " + m_sheet->last + " （含当日）以前提出。", {kTextSize, true});
        row("异议受理：" + m_sheet->objectionsTo, {kTextSize});
        row("公示单据 " + std::to_string(m_sheet->document) + "　核对码：" + m_sheet->fingerprint,
            {kSmall, false, kFaintInk});
        row("第 " + std::to_string(m_page) + " 页，共 " + std::to_string(std::max(m_pages, m_page)) + " 页",
            {kSmall, false, kFaintInk});
    }

    Canvas m_canvas;
    Canvas m_measure = Canvas::nowhere();
    const NoticeSheet* m_sheet;
    const QrModules* m_head;
    int m_pages;
    int m_page = 0;
    double m_y = 0;
};

std::string remarkOf(points::BoardMark mark)
{
    switch (mark) {
    case points::BoardMark::Stopped:
        return "异议核实中";
    case points::BoardMark::Taken:
        return "已撤销";
    case points::BoardMark::Waiting:
    case points::BoardMark::Posted:
        break;
    }
    return {};
}

void fillRows(NoticeSheet& sheet, const points::Board& board)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < board.lines.size(); ++i) {
        const auto& line = board.lines[i];
        sum += line.mark == points::BoardMark::Taken ? 0 : line.points;
        NoticeRow row{line.group, line.household.text(), line.name, line.title, line.points, {}, remarkOf(line.mark)};
        if (i + 1 == board.lines.size() || board.lines[i + 1].household != line.household) {
            row.sum = sum;
            sum = 0;
        }
        sheet.rows.push_back(std::move(row));
    }
}

/// Managers take objections; where nobody has a name the shop does.
Result<std::string> objectionsTo(const ports::SiteState& state, const ports::SiteFacts& facts)
{
    JIAMEI_TRY(const auto people, state.operators());
    std::string names;
    for (const auto& who : people) {
        if (who.role != operators::Role::Manager || who.state != operators::OperatorState::Active)
            continue;
        JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Operator, who.number.value()));
        for (const auto& field : fields)
            if (field.field == household::PersonalField::Name)
                names += (names.empty() ? "" : "、") + field.text;
    }
    return names.empty() ? facts.name : names + "（" + facts.name + "）";
}

} // namespace

Result<NoticeSheet> noticeSheet(const ports::SiteState& state, DocumentNumber notice)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto board, points::boardOf(state, notice));
    JIAMEI_TRY(const auto rows, state.rowsOf(notice));
    NoticeSheet sheet;
    sheet.shopName = facts.name;
    sheet.isPractice = facts.isPractice;
    sheet.batch = board.batch;
    sheet.document = notice.value();
    sheet.first = board.dates.first.text();
    sheet.last = board.dates.last.text();
    fillRows(sheet, board);
    sheet.given = board.given;
    sheet.deducted = board.deducted;
    JIAMEI_TRY(sheet.objectionsTo, objectionsTo(state, facts));
    if (!rows.empty()) {
        const auto& last = rows.back();
        sheet.fingerprint = fingerprintText(last.hash);
        sheet.qrText = journal::proofText(facts.site, last.epoch, last.seq, last.hash);
    }
    return sheet;
}

Result<Bytes> noticePdf(const NoticeSheet& sheet)
{
    JIAMEI_TRY(const auto head, textQr(sheet.qrText));
    const int pages = Sheet(Canvas::nowhere(), sheet, head, 0).draw();
    Sheet drawn(Canvas::pdf(kA4), sheet, head, pages);
    drawn.draw();
    return drawn.finish();
}

} // namespace jiamei::print
