#include "app/print/slips.hpp"

#include "app/print/cut_sheet.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/household/masking.hpp"
#include "core/till/collection.hpp"
#include "core/till/paper_kit.hpp"

namespace jiamei::print {

namespace {

using io::Language;
using io::Phrase;

constexpr PageSize kA6{105, 148};
constexpr PageSize kQuarter{98, 141}; // of A4, less the margins where the cut marks are
constexpr double kMargin = 7;
constexpr double kPixelsPerMillimetre = 12.5;
constexpr double kModule = 0.96; // 12 pixels of the picture
constexpr double kRuleWidth = 0.25;

/// Chinese, and the same in English beside it where the shop is kept in English.
std::string bothOf(Language language, const Phrase& phrase)
{
    return language == Language::Chinese ? phrase.chinese : std::string(phrase.chinese) + " " + phrase.english;
}

double sideOf(const QrModules& modules)
{
    return (modules.size + 2 * kQuietModules) * kModule;
}

void drawFact(Canvas& canvas, Area& area, const std::string& label, const std::string& value)
{
    constexpr double kLabelWidth = 34;
    constexpr double kSize = 4;
    canvas.text({area.x, area.y, kLabelWidth, 0}, label, {kSize - 0.8, false, kFaintInk, Align::Left, true});
    area.y += canvas.text({area.x + kLabelWidth, area.y, area.width - kLabelWidth, 0}, value,
                          {kSize, true, kInk, Align::Left, true}) +
              0.8;
}

Done drawCollectionSlip(Canvas& canvas, const PrintedCollectionSlip& slip)
{
    JIAMEI_TRY(const auto modules, cardQr(slip.digits, CardSurface::Card));
    const auto say = [&](const Phrase& phrase) { return bothOf(slip.language, phrase); };
    Area area{kMargin, kMargin, kA6.width - 2 * kMargin, 0};
    const double side = sideOf(modules);
    if (slip.isPractice)
        canvas.watermark({0, 0, kA6.width, kA6.height - side - kMargin}, "练习");
    area.y += canvas.text(area, slip.shopName, {3.6, false, kInk, Align::Centre, true});
    area.y += canvas.text(area, say({"代领单", "Collection slip"}), {6.4, true, kInk, Align::Centre, true}) + 2;
    drawFact(canvas, area, say({"编号", "No."}), slip.number);
    drawFact(canvas, area, say({"户", "Household"}), slip.household);
    drawFact(canvas, area, say({"代领人", "Collector"}), slip.collector);
    drawFact(canvas, area, say({"关系", "Relation"}), slip.relation);
    drawFact(canvas, area, say({"最多", "At most"}), slip.ceiling);
    drawFact(canvas, area, say({"开单日期", "Issued"}), slip.issued);
    drawFact(canvas, area, say({"有效期至", "Good until"}), slip.until);
    const double foot = kA6.height - kMargin - 5;
    canvas.text({area.x, foot, area.width, 0},
                slip.language == Language::Chinese ? "只能用一次，用过或过期即作废。请带本单到网点兑换。"
                                                   : "只能用一次，过期作废。Used once; void after its last day.",
                {3, false, kFaintInk, Align::Centre, true});
    canvas.qr((kA6.width - side) / 2, foot - side, side, modules);
    return {};
}

/// A label and a line to write on.
void drawBlank(Canvas& canvas, Area area, Language language, const Phrase& phrase)
{
    constexpr double kBaseline = 5.4;
    const bool isShort = language == Language::Chinese;
    const double labelWidth = isShort ? 13 : 22;
    canvas.text({area.x, area.y + 1, labelWidth, 0}, bothOf(language, phrase),
                {isShort ? 3.0 : 2.6, false, kInk, Align::Left, true});
    canvas.line(area.x + labelWidth, area.y + kBaseline, area.x + area.width, area.y + kBaseline, kRuleWidth, kInk);
}

/// Goods, pieces and points, ruled.
double drawTable(Canvas& canvas, const PrintedPaperSlip& slip, Area area)
{
    constexpr int kRows = 5;
    constexpr double kRow = 7.6;
    constexpr double kHead = 5.6;
    const double pieces = area.x + area.width * 0.58;
    const double points = area.x + area.width * 0.79;
    const double bottom = area.y + kHead + kRows * kRow;
    const TextStyle style{2.8, false, kInk, Align::Centre, true};
    canvas.text({area.x, area.y + 0.8, pieces - area.x, 0}, bothOf(slip.language, {"物品", "Goods"}), style);
    canvas.text({pieces, area.y + 0.8, points - pieces, 0}, bothOf(slip.language, {"件数", "Pieces"}), style);
    canvas.text({points, area.y + 0.8, area.x + area.width - points, 0}, bothOf(slip.language, {"积分", "Points"}),
                style);
    canvas.line(area.x, area.y, area.x + area.width, area.y, kRuleWidth, kInk);
    for (int row = 0; row <= kRows; ++row) {
        const double y = area.y + kHead + row * kRow;
        canvas.line(area.x, y, area.x + area.width, y, kRuleWidth, kInk);
    }
    for (const double x : {area.x, pieces, points, area.x + area.width})
        canvas.line(x, area.y, x, bottom, kRuleWidth, kInk);
    return bottom;
}

/// What a volunteer fills in by hand, from this height on.
void drawBlanks(Canvas& canvas, const PrintedPaperSlip& slip, double y)
{
    constexpr double kRow = 8.4;
    const double width = kQuarter.width - 2 * kMargin;
    const double half = (width - 3) / 2;
    const auto row = [&](const Phrase& left, const Phrase& right) {
        drawBlank(canvas, {kMargin, y, half, 0}, slip.language, left);
        drawBlank(canvas, {kMargin + half + 3, y, half, 0}, slip.language, right);
        y += kRow;
    };
    row({"户编号", "Household"}, {"户主", "Name"});
    y = drawTable(canvas, slip, {kMargin, y, width, 0}) + 1;
    row({"合计积分", "Total"}, {"日期", "Date"});
    row({"代领人", "Collector"}, {"关系", "Relation"});
    row({"签字", "Signed"}, {"经办人", "Volunteer"});
}

Done drawPaperSlip(Canvas& canvas, const PrintedPaperSlip& slip)
{
    JIAMEI_TRY(const auto modules, textQr(slip.code));
    const double side = sideOf(modules);
    const double left = kQuarter.width - 2 * kMargin - side;
    if (slip.isPractice)
        canvas.watermark({0, side + kMargin, kQuarter.width, kQuarter.height - side - kMargin}, "练习");
    canvas.qr(kQuarter.width - kMargin - side, kMargin - 2, side, modules);
    double y = kMargin;
    y += canvas.text({kMargin, y, left, 0}, slip.shopName, {3.2, false, kInk, Align::Left, true});
    y += canvas.text({kMargin, y, left, 0}, bothOf(slip.language, {"手写兑换单", "By hand"}),
                     {5, true, kInk, Align::Left, true});
    canvas.text({kMargin, y, left, 0}, "№ " + slip.number, {9.6, true, kInk, Align::Left, true});
    drawBlanks(canvas, slip, kMargin + side);
    canvas.text({kMargin, kQuarter.height - kMargin - 2, kQuarter.width - 2 * kMargin, 0},
                slip.language == Language::Chinese ? "停电时手写；来电后录入，一个编号只录一次。"
                                                   : "停电时手写，来电后录入一次。Each number is entered once.",
                {2.7, false, kFaintInk, Align::Centre, true});
    return {};
}

} // namespace

std::string wordOf(till::Relation relation, Language language)
{
    using till::Relation;
    switch (relation) {
    case Relation::Spouse:
        return in(language, {"配偶", "husband or wife"});
    case Relation::Parent:
        return in(language, {"父母", "parent"});
    case Relation::Child:
        return in(language, {"子女", "son or daughter"});
    case Relation::OtherKin:
        return in(language, {"其他亲属", "other kin"});
    case Relation::Neighbour:
        return in(language, {"邻居", "neighbour"});
    case Relation::GridWorker:
        return in(language, {"网格员", "grid worker"});
    case Relation::Other:
        return in(language, {"其他人", "somebody else"});
    }
    return {};
}

Result<PrintedCollectionSlip> collectionSlip(const ports::SiteState& state, SlipNumber number, const Signer& signer,
                                             Language language)
{
    PrintedCollectionSlip printed;
    JIAMEI_TRY(printed.digits, till::slipText(state, number, signer));
    JIAMEI_TRY(const auto slip, state.slip(number));
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto details, state.householdDetails(slip->household));
    JIAMEI_TRY(printed.collector, till::collectorOf(state, *slip));
    printed.shopName = shownShopName(facts);
    printed.number = std::to_string(number.value());
    printed.household =
        slip->household.text() + (details ? " " + household::hideOneCharacter(details->name) : std::string());
    printed.relation = wordOf(slip->relation, language);
    printed.ceiling = std::to_string(slip->ceiling.value()) + in(language, {" 分", " points"});
    printed.issued = slip->issueDay.text();
    printed.until = slip->until.text();
    printed.language = language;
    printed.isPractice = facts.isPractice;
    return printed;
}

Result<Bytes> collectionSlipPdf(const PrintedCollectionSlip& slip)
{
    return sheetsPdf(CutSheet{kA6}, std::span<const PrintedCollectionSlip>(&slip, 1), drawCollectionSlip);
}

Result<Bytes> collectionSlipPng(const PrintedCollectionSlip& slip)
{
    auto canvas = Canvas::png(kA6, kPixelsPerMillimetre);
    JIAMEI_CHECK(drawCollectionSlip(canvas, slip));
    return canvas.finish();
}

Result<std::vector<PrintedPaperSlip>> paperSlips(const ports::SiteState& state, PaperSlipNumber first,
                                                 std::int32_t count, Language language)
{
    JIAMEI_TRY(const auto facts, state.site());
    std::vector<PrintedPaperSlip> slips;
    for (std::int32_t i = 0; i < count; ++i) {
        const PaperSlipNumber number(first.value() + i);
        slips.push_back({.code = till::paperSlipText(facts.site, number),
                         .shopName = shownShopName(facts),
                         .number = std::to_string(number.value()),
                         .language = language,
                         .isPractice = facts.isPractice});
    }
    return slips;
}

Result<Bytes> paperSlipsPdf(std::span<const PrintedPaperSlip> slips)
{
    constexpr double kGap = 4;
    return sheetsPdf(CutSheet{kQuarter, 2, 2, kGap, kGap}, slips, drawPaperSlip);
}

Result<Bytes> paperSlipPng(const PrintedPaperSlip& slip)
{
    auto canvas = Canvas::png(kQuarter, kPixelsPerMillimetre);
    JIAMEI_CHECK(drawPaperSlip(canvas, slip));
    return canvas.finish();
}

} // namespace jiamei::print
