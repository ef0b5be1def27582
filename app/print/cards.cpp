#include "app/print/cards.hpp"

#include "app/print/cut_sheet.hpp"
#include "app/print/statement_sheet.hpp"
#include "core/household/identify.hpp"
#include "core/household/masking.hpp"

namespace jiamei::print {

namespace {

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

} // namespace

Result<PrintedCard> householdCard(const ports::SiteState& state, HouseholdNumber household, const Signer& signer)
{
    PrintedCard card;
    JIAMEI_TRY(card.digits, household::cardText(state, household, signer));
    JIAMEI_TRY(const auto facts, state.site());
    JIAMEI_TRY(const auto details, state.householdDetails(household));
    JIAMEI_TRY(const auto record, state.card(household));
    card.shopName = shownShopName(facts);
    card.number = household.text();
    card.isPractice = facts.isPractice;
    if (details) {
        card.name = household::hideOneCharacter(details->name);
        card.address = details->household.group;
        if (!details->door.empty())
            card.address += (card.address.empty() ? "" : " ") + details->door;
    }
    if (record)
        card.issued = record->issueDay.text();
    return card;
}

Result<Bytes> cardSheetPdf(std::span<const PrintedCard> cards, CardsPerSheet layout)
{
    const CutSheet sheet = layout == CardsPerSheet::Ten ? CutSheet{kCard, 2, 5, 4, 2} : CutSheet{kCard, 2, 4, 6, 10};
    return sheetsPdf(sheet, cards, drawCard);
}

Result<Bytes> cardPng(const PrintedCard& card)
{
    auto canvas = Canvas::png(kCard, kPixelsPerMillimetre);
    JIAMEI_CHECK(drawCard(canvas, card));
    return canvas.finish();
}

} // namespace jiamei::print
