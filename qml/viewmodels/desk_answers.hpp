// From the state of core to what a screen shows. The one place where UTF-8 becomes QString; writer thread.
#pragma once

#include "core/household/identify.hpp"
#include "core/journal/document.hpp"
#include "core/ports/site_state.hpp"
#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

[[nodiscard]] inline QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] QDate qtDate(BusinessDate date);
/// The right date of the day; an invalid one for day 0.
[[nodiscard]] Result<QDate> qtDateOf(const ports::SiteState& state, DayNumber number);
[[nodiscard]] Result<BusinessDate> coreDate(QDate date);
/// A number of the shop as the screen counts; what is larger shows as the largest.
[[nodiscard]] int shown(std::int64_t value);
/// 王秀兰 as 王*兰, 王兰 as 王*: notices and slips hide one character.
[[nodiscard]] QString maskedName(const QString& name);

[[nodiscard]] Result<ShopState> shopState(const ports::SiteState& state, const Moment& now);
[[nodiscard]] Result<QList<Person>> peopleOf(const ports::SiteState& state);
[[nodiscard]] Result<Person> personOf(const ports::SiteState& state, const operators::Operator& who);
/// The refusal for want of a second person with the candidates' names for their ids.
[[nodiscard]] Error withNames(const ports::SiteState& state, const Error& error);
[[nodiscard]] Result<Figures> figuresOf(const ports::SiteState& state, const household::HouseholdDetails& details,
                                        int card);
[[nodiscard]] Result<QList<GoodsItem>> goodsOf(const ports::SiteState& state);
/// What the close of the open day asks to be counted, without price and stock.
[[nodiscard]] Result<QList<GoodsItem>> goodsToCountOf(const ports::SiteState& state);
[[nodiscard]] Result<QList<RuleItem>> rulesOf(const ports::SiteState& state);
[[nodiscard]] Result<Receipt> receiptOf(const ports::SiteState& state, const journal::StoredDocument& document);
/// What the last close wrote down, if there was one.
[[nodiscard]] Result<LastClose> lastCloseShown(const ports::SiteState& state);
/// Totals of the last day; closed with proof when it is closed.
[[nodiscard]] Result<DaySlip> slipOf(const ports::SiteState& state);
/// What the QR on paper says: site, epoch, seq and the full head.
[[nodiscard]] QString proofText(const SiteId& site, const journal::Row& row);

} // namespace jiamei::kiosk
