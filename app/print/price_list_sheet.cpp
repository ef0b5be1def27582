#include "app/print/price_list_sheet.hpp"

#include "app/print/canvas.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/stock/price_list.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace jiamei::print {

namespace {

constexpr PageSize kPaper{210, 297};
constexpr double kMargin = 16;
constexpr double kInner = kPaper.width - 2 * kMargin;
constexpr double kBottom = 277; ///< nothing but the page number stands lower
constexpr double kNormal = 4.4;
constexpr double kTitle = 7.5;
constexpr double kRowGap = 1.6;

/// From left to right: goods, unit, points, since, until, approved by.
constexpr std::array<double, 6> kColumns{60, 16, 20, 28, 28, 26};
constexpr std::size_t kPointsColumn = 2;

/// Rows one below the other, on as many sheets as they need.
class Table {
public:
    Table(Canvas& canvas, const PriceSheet& sheet) : m_canvas(canvas), m_sheet(sheet) { begin(); }

    void title()
    {
        const TextStyle centred{kNormal, false, kInk, Align::Centre};
        m_y += m_canvas.text({kMargin, m_y, kInner, 0}, m_sheet.shopName, centred);
        m_y += m_canvas.text({kMargin, m_y, kInner, 0}, "分值对应表", {kTitle, true, kInk, Align::Centre});
        m_y += m_canvas.text({kMargin, m_y, kInner, 0}, m_sheet.date + " 起照此兑换", centred) + kRowGap;
    }
    void heading() { draw({"物品", "单位", "积分", "调整日期", "截止", "批准人"}, true); }
    void row(const PriceSheetRow& row)
    {
        const std::array<std::string_view, 6> cells{row.goods, row.unit,  row.points,
                                                    row.since, row.until, row.approvedBy};
        if (m_y + heightOf(cells, false) > kBottom) {
            m_canvas.nextPage();
            begin();
            heading();
        }
        draw(cells, false);
    }

private:
    using Cells = std::array<std::string_view, 6>;

    void begin()
    {
        ++m_page;
        m_y = kMargin;
        if (m_sheet.isPractice)
            m_canvas.watermark({0, 0, kPaper.width, kPaper.height}, "练习");
        m_canvas.text({kMargin, kBottom + kNormal, kInner, 0}, "第 " + std::to_string(m_page) + " 页",
                      {kNormal, false, kFaintInk, Align::Right, true});
    }

    [[nodiscard]] static TextStyle styleOf(std::size_t column, bool isHeading)
    {
        TextStyle style{kNormal, isHeading || column == kPointsColumn};
        style.align = column == kPointsColumn ? Align::Right : Align::Left;
        return style;
    }

    double heightOf(const Cells& cells, bool isHeading)
    {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(
                height, m_nowhere.text({0, 0, kColumns.at(i) - 2 * kRowGap, 0}, cells.at(i), styleOf(i, isHeading)));
        return height + kRowGap;
    }

    void draw(const Cells& cells, bool isHeading)
    {
        const double height = heightOf(cells, isHeading);
        double x = kMargin;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_canvas.text({x, m_y, kColumns.at(i) - 2 * kRowGap, 0}, cells.at(i), styleOf(i, isHeading));
            x += kColumns.at(i);
        }
        m_y += height - kRowGap / 2;
        m_canvas.line(kMargin, m_y, kMargin + kInner, m_y, isHeading ? 0.4 : 0.15, isHeading ? kInk : kRule);
        m_y += kRowGap / 2;
    }

    Canvas& m_canvas;
    const PriceSheet& m_sheet;
    Canvas m_nowhere = Canvas::nowhere();
    double m_y = kMargin;
    int m_page = 0;
};

Result<std::string> nameOf(const ports::SiteState& state, OperatorNumber number)
{
    JIAMEI_TRY(const auto fields, state.personal(journal::PersonalRecord::Owner::Operator, number.value()));
    for (const auto& field : fields)
        if (field.field == household::PersonalField::Name)
            return field.text;
    return std::string();
}

} // namespace

Result<PriceSheet> priceSheetOf(const ports::SiteState& state, BusinessDate date)
{
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto prices, stock::priceListOf(state, date));
    if (prices.empty())
        return refuse(ErrorCode::NothingToDo);
    PriceSheet sheet;
    sheet.shopName = shownShopName(facts);
    sheet.date = date.text();
    sheet.isPractice = facts.isPractice;
    std::map<OperatorNumber, std::string> names; // few people approve many prices
    for (const auto& row : prices) {
        if (!names.contains(row.approvedBy)) {
            JIAMEI_TRY(names[row.approvedBy], nameOf(state, row.approvedBy));
        }
        const bool isFromBeginning = row.price.validFrom == BusinessDate();
        sheet.rows.push_back(
            {row.goods.name + (row.goods.spec.empty() ? "" : "　" + row.goods.spec), row.goods.unit,
             std::to_string(row.price.points.value()), isFromBeginning ? std::string() : row.price.validFrom.text(),
             row.price.validUntil ? row.price.validUntil->text() : std::string(), names[row.approvedBy]});
    }
    return sheet;
}

Result<Bytes> priceListPdf(const PriceSheet& sheet)
{
    auto canvas = Canvas::pdf(kPaper);
    Table table(canvas, sheet);
    table.title();
    table.heading();
    for (const auto& row : sheet.rows)
        table.row(row);
    return canvas.finish();
}

} // namespace jiamei::print
