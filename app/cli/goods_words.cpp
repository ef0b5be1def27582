#include "app/cli/goods_words.hpp"

#include "core/base/names.hpp"

namespace jiamei::cli {

namespace {

using journal::AccountKind;
using points::CapPeriod;

constexpr std::array<Named<CapPeriod>, 6> kPeriods{{{"ten-days", CapPeriod::TenDays},
                                                    {"month", CapPeriod::Month},
                                                    {"quarter", CapPeriod::Quarter},
                                                    {"term", CapPeriod::Term},
                                                    {"year", CapPeriod::Year},
                                                    {"lifetime", CapPeriod::Lifetime}}};

constexpr std::array<Named<AccountKind>, 10> kAccounts{{{"supplier", AccountKind::Supplier},
                                                        {"donor", AccountKind::Donor},
                                                        {"shelf", AccountKind::Shelf},
                                                        {"redeemed", AccountKind::GoodsRedeemed},
                                                        {"care", AccountKind::Care},
                                                        {"prize", AccountKind::Prize},
                                                        {"spoiled", AccountKind::Spoiled},
                                                        {"transfer", AccountKind::Transfer},
                                                        {"difference", AccountKind::Difference},
                                                        {"opening", AccountKind::OpeningStock}}};

constexpr std::array<Named<AccountKind>, 10> kAccountWords{{{"采购", AccountKind::Supplier},
                                                            {"捐赠", AccountKind::Donor},
                                                            {"货架", AccountKind::Shelf},
                                                            {"兑换", AccountKind::GoodsRedeemed},
                                                            {"慰问", AccountKind::Care},
                                                            {"奖品", AccountKind::Prize},
                                                            {"报损", AccountKind::Spoiled},
                                                            {"调拨", AccountKind::Transfer},
                                                            {"盘点差", AccountKind::Difference},
                                                            {"期初", AccountKind::OpeningStock}}};

} // namespace

std::optional<CapPeriod> parseLimitPeriod(std::string_view text)
{
    const auto named = called(kPeriods, text);
    return named || text.empty() ? named : points::parseCapPeriod(text);
}

std::string_view nameOf(CapPeriod period)
{
    return nameIn(kPeriods, period);
}

std::string limitText(const Call& call, const stock::Goods& goods)
{
    if (!goods.householdLimit)
        return {};
    const auto period =
        call.language == io::Language::Chinese ? points::textOf(goods.limitPeriod) : nameOf(goods.limitPeriod);
    return std::to_string(goods.householdLimit->value()) + "/" + std::string(period);
}

std::string_view nameOf(AccountKind kind)
{
    return nameIn(kAccounts, kind);
}

std::string wordOf(const Call& call, AccountKind kind)
{
    return std::string(call.language == io::Language::Chinese ? nameIn(kAccountWords, kind) : nameOf(kind));
}

Result<stock::Goods> requireGoods(const ports::SiteState& state, GoodsNumber number)
{
    JIAMEI_TRY(const auto goods, state.goodsByNumber(number));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"goods", number.value()}});
    return *goods;
}

} // namespace jiamei::cli
