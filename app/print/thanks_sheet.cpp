#include "app/print/thanks_sheet.hpp"

#include "app/print/canvas.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/fund/gifts.hpp"
#include "core/fund/register.hpp"

#include <algorithm>
#include <array>

namespace jiamei::print {

namespace {

constexpr PageSize kA4{210, 297};
constexpr PageSize kA5{148, 210};
constexpr double kSmaller = 0.78; ///< type of A5 against A4: still ten points
constexpr std::size_t kMostCells = 5;

/// Shares of the width; unused columns at the end are 0.
struct Table {
    std::array<std::string_view, kMostCells> titles;
    std::array<double, kMostCells> shares;
    std::array<Align, kMostCells> aligns;
};
constexpr Table kGoodsTable{{"物品", "捐赠", "已发放", "受益户", "现存"},
                            {0.40, 0.15, 0.15, 0.15, 0.15},
                            {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right}};
constexpr Table kMoneyTable{{"日期", "资金（元）", "用途", "", ""},
                            {0.24, 0.22, 0.54, 0, 0},
                            {Align::Left, Align::Right, Align::Left, Align::Left, Align::Left}};
using Cells = std::array<std::string_view, kMostCells>;

/// Written from top to bottom, a page ended when it is full.
class Letter {
public:
    Letter(Canvas canvas, const ThanksSheet& sheet, ThanksPaper paper)
        : m_canvas(std::move(canvas)), m_sheet(&sheet), m_page(paper == ThanksPaper::A4 ? kA4 : kA5),
          m_scale(paper == ThanksPaper::A4 ? 1 : kSmaller)
    {
        begin();
    }

    void draw(const QrModules& head)
    {
        m_y += of(4);
        words("感　谢　信", {of(11), true, kBrand, Align::Centre});
        m_y += of(7);
        words(m_sheet->donor + "：", {of(5.6), true});
        m_y += of(2);
        words("　　" + m_sheet->words, {of(5)});
        m_y += of(4);
        if (!m_sheet->goods.empty()) {
            heading(kGoodsTable);
            for (const auto& item : m_sheet->goods)
                row(kGoodsTable, {item.name, item.received, item.given, item.households, item.left}, false);
            m_y += of(4);
        }
        if (!m_sheet->money.empty()) {
            heading(kMoneyTable);
            for (const auto& item : m_sheet->money)
                row(kMoneyTable, {item.date, item.yuan, item.purpose, {}, {}}, false);
            m_y += of(4);
        }
        foot(head);
    }
    [[nodiscard]] Result<Bytes> finish() { return m_canvas.finish(); }

private:
    [[nodiscard]] double of(double millimetres) const { return millimetres * m_scale; }
    [[nodiscard]] double margin() const { return of(18); }
    [[nodiscard]] double inner() const { return m_page.width - 2 * margin(); }
    [[nodiscard]] double bottom() const { return m_page.height - margin(); }

    void begin()
    {
        m_y = margin();
        if (m_sheet->isPractice)
            m_canvas.watermark({0, 0, m_page.width, m_page.height}, "练习");
        frame(of(8), 0.9);
        frame(of(10), 0.3);
    }
    void frame(double edge, double width)
    {
        const double right = m_page.width - edge;
        const double low = m_page.height - edge;
        m_canvas.line(edge, edge, right, edge, width, kBrand);
        m_canvas.line(edge, low, right, low, width, kBrand);
        m_canvas.line(edge, edge, edge, low, width, kBrand);
        m_canvas.line(right, edge, right, low, width, kBrand);
    }
    /// Whether a new page had to be begun.
    bool keep(double height)
    {
        if (m_y + height <= bottom())
            return false;
        m_canvas.nextPage();
        begin();
        return true;
    }
    void words(std::string_view text, const TextStyle& style)
    {
        keep(m_nowhere.text({0, 0, inner(), 0}, text, style));
        m_y += m_canvas.text({margin(), m_y, inner(), 0}, text, style);
    }
    void heading(const Table& table)
    {
        // With at least one line below it.
        keep(of(20));
        row(table, table.titles, true);
    }
    void row(const Table& table, const Cells& cells, bool isHeading)
    {
        const double pad = of(1.2);
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!cells.at(i).empty())
                height = std::max(height, m_nowhere.text({0, 0, table.shares.at(i) * inner() - 2 * pad, 0}, cells.at(i),
                                                         {of(4), isHeading}));
        if (keep(height + 2 * pad) && !isHeading)
            row(table, table.titles, true);
        if (isHeading)
            m_canvas.fill({margin(), m_y, inner(), height + 2 * pad}, {0.97, 0.92, 0.90});
        double x = margin();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double width = table.shares.at(i) * inner();
            if (!cells.at(i).empty())
                m_canvas.text({x + pad, m_y + pad, width - 2 * pad, 0}, cells.at(i),
                              {of(4), isHeading, kInk, table.aligns.at(i)});
            x += width;
        }
        m_y += height + 2 * pad;
        m_canvas.line(margin(), m_y, margin() + inner(), m_y, 0.2, kRule);
    }
    void foot(const QrModules& head)
    {
        const double side = of(30);
        keep(side + of(8));
        const double top = std::max(m_y, bottom() - side - of(8));
        m_canvas.qr(margin(), top + of(4), side, head);
        Area area{margin() + side + of(4), top + of(6), inner() - side - of(4), 0};
        const auto line = [&](std::string_view text, const TextStyle& style) {
            area.y += m_canvas.text(area, text, style) + of(1.5);
        };
        line(m_sheet->shopName, {of(5), true, kInk, Align::Right});
        line(m_sheet->date, {of(4.6), false, kInk, Align::Right});
        line("（盖章）", {of(4), false, kFaintInk, Align::Right});
        line("核对码：" + m_sheet->fingerprint, {of(3.4), false, kFaintInk, Align::Right});
    }

    Canvas m_canvas;
    Canvas m_nowhere = Canvas::nowhere();
    const ThanksSheet* m_sheet;
    PageSize m_page;
    double m_scale;
    double m_y = 0;
};

std::string counted(Quantity quantity, const std::string& unit)
{
    return std::to_string(quantity.value()) + " " + (unit.empty() ? "件" : unit);
}

/// The day of the first gift, when it has one.
std::optional<BusinessDate> firstDay(const fund::Gifts& gifts)
{
    std::optional<BusinessDate> first;
    const auto take = [&](const std::optional<BusinessDate>& date) {
        if (date && (!first || *date < *first))
            first = date;
    };
    for (const auto& receipt : gifts.receipts)
        if (!receipt.lines.empty())
            take(receipt.date);
    for (const auto& payment : gifts.payments)
        take(payment.date);
    return first;
}

std::string wordsOf(const fund::Gifts& gifts, bool isPerson, const std::string& shopName)
{
    const auto first = firstDay(gifts);
    std::string text = (isPerson ? "您" : "贵单位") + (first ? "自 " + first->text() + " 起" : std::string()) + "向" +
                       shopName + "捐赠";
    if (!gifts.money.isZero())
        text += "资金 " + yuanText(gifts.money) + " 元";
    if (!gifts.received.isZero())
        text += std::string(gifts.money.isZero() ? "" : "、") + "物品 " + std::to_string(gifts.received.value()) +
                " 件" + (gifts.value.isZero() ? "" : "（折价 " + yuanText(gifts.value) + " 元）");
    text += "，已全部登记入账。";
    if (!gifts.received.isZero()) {
        const auto given = gifts.redeemed.value() + gifts.care.value();
        text += "截至今日，已有 " + std::to_string(gifts.households) + " 户家庭领到其中 " + std::to_string(given) +
                " 件，货架上还有 " + std::to_string(gifts.left.value()) + " 件";
        const auto other = gifts.received.value() - given - gifts.left.value();
        text += other > 0 ? "，另有 " + std::to_string(other) + " 件用于活动、调拨或报损。" : "。";
    }
    return text + "感谢" + (isPerson ? "您" : "贵单位") + "对乡亲们的关心和帮助！";
}

void fillLists(ThanksSheet& sheet, const fund::Gifts& gifts)
{
    for (const auto& item : gifts.goods)
        sheet.goods.push_back({item.goods.name + (item.goods.spec.empty() ? "" : " " + item.goods.spec),
                               counted(item.received, item.goods.unit), std::to_string(item.given.value()),
                               std::to_string(item.households) + " 户", std::to_string(item.left.value())});
    for (const auto& payment : gifts.payments)
        sheet.money.push_back({payment.date ? payment.date->text() : std::string(),
                               (payment.isPaidBack ? "-" : "") + yuanText(payment.amount),
                               payment.isPaidBack ? "退回" : payment.purpose});
}

} // namespace

Result<ThanksSheet> thanksSheet(const ports::SiteState& state, DocumentNumber number, UtcTime printedAt)
{
    JIAMEI_TRY(const auto donor, fund::requireDonor(state, number));
    JIAMEI_TRY(const auto kept, fund::wordsOf(state, donor));
    JIAMEI_TRY(const auto gifts, fund::giftsOf(state, number));
    if (gifts.money.isZero() && gifts.received.isZero())
        return refuse(ErrorCode::DonorGaveNothing, {{"donor", number.value()}});
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto head, state.head());
    const bool isPerson = donor.kind == fund::DonorKind::Person;
    ThanksSheet sheet;
    sheet.shopName = shownShopName(facts);
    sheet.donor = !kept.name.empty() ? kept.name : isPerson ? "尊敬的爱心人士" : "尊敬的爱心单位";
    sheet.words = wordsOf(gifts, isPerson, sheet.shopName);
    fillLists(sheet, gifts);
    sheet.date = chinaTimeText(printedAt).substr(0, std::string_view("2026-03-09").size());
    sheet.fingerprint = fingerprintText(head.digest);
    sheet.qrText = journal::proofText(facts.site, head.epoch, head.seq, head.digest);
    sheet.isPractice = facts.isPractice;
    return sheet;
}

Result<Bytes> thanksPdf(const ThanksSheet& sheet, ThanksPaper paper)
{
    JIAMEI_TRY(const auto head, textQr(sheet.qrText));
    Letter letter(Canvas::pdf(paper == ThanksPaper::A4 ? kA4 : kA5), sheet, paper);
    letter.draw(head);
    return letter.finish();
}

} // namespace jiamei::print
