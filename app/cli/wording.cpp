#include "app/cli/wording.hpp"

#include "core/till/day.hpp"
#include "core/till/freeze.hpp"

#include <limits>

namespace jiamei::cli {

namespace {

Result<Item> parseItem(const std::string& text, ItemForm form)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == ':')
            parts.emplace_back();
        else
            parts.back().push_back(c);
    }
    const std::size_t most = form == ItemForm::WithCost ? 3 : 2;
    const std::size_t least = form == ItemForm::QuantityMayMiss ? 1 : 2;
    if (parts.size() > most || parts.size() < least || parts[0].empty())
        return wrongUsage(text);
    Item item;
    item.barcode = parts[0];
    JIAMEI_TRY(const auto quantity, parseInteger(parts.size() > 1 ? parts[1] : "1"));
    JIAMEI_TRY(item.quantity, Quantity::of(quantity));
    if (parts.size() > 2) {
        JIAMEI_TRY(item.cost, parseYuan(parts[2]));
    }
    return item;
}

} // namespace

Result<std::string> dateTextOf(const ports::SiteState& state, DayNumber number)
{
    JIAMEI_TRY(const auto date, till::dateOf(state, number));
    return date ? date->text() : std::string();
}

std::string_view nameOf(household::HouseholdState state)
{
    switch (state) {
    case household::HouseholdState::Open:
        return "open";
    case household::HouseholdState::MovedAway:
        return "moved_away";
    case household::HouseholdState::Closed:
        return "closed";
    }
    return {};
}

std::string wordOf(const Call& call, household::HouseholdState state)
{
    switch (state) {
    case household::HouseholdState::Open:
        return call.say({"正常", "open"});
    case household::HouseholdState::MovedAway:
        return call.say({"迁出", "moved away"});
    case household::HouseholdState::Closed:
        return call.say({"销户", "closed"});
    }
    return {};
}

Result<std::string> frozenUntilOf(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto freeze, till::freezeOn(state, number, day.date));
    return freeze ? freeze->until.text() : std::string();
}

Result<stock::Goods> requireGoods(const ports::SiteState& state, const std::string& barcode)
{
    JIAMEI_TRY(const auto goods, state.goodsByBarcode(barcode));
    if (!goods)
        return refuse(ErrorCode::GoodsUnknown, {{"barcode", barcode.substr(0, 40)}});
    return *goods;
}

Result<std::vector<Item>> parseItems(const std::vector<std::string>& texts, ItemForm form)
{
    std::vector<Item> items;
    for (const auto& text : texts) {
        JIAMEI_TRY(auto item, parseItem(text, form));
        items.push_back(std::move(item));
    }
    return items;
}

Result<Quantity> piecesOf(const stock::Goods& goods, const Item& item)
{
    return item.quantity.times(stock::piecesUnder(goods, item.barcode).value_or(Quantity()).value());
}

Result<FundNumber> fundNumber(std::int64_t number)
{
    if (number < 1 || number > std::numeric_limits<std::int32_t>::max())
        return refuse(ErrorCode::FundUnknown, {{"fund", number}});
    return FundNumber(static_cast<std::int32_t>(number));
}

Result<fund::FundUse> parseFundUse(const std::string& text)
{
    const auto colon = text.find(':');
    if (colon == std::string::npos)
        return wrongUsage(text);
    JIAMEI_TRY(const auto number, parseInteger(std::string_view(text).substr(0, colon)));
    JIAMEI_TRY(const auto fund, fundNumber(number));
    JIAMEI_TRY(const auto amount, parseYuan(std::string_view(text).substr(colon + 1)));
    return fund::FundUse{fund, amount};
}

std::string hoursText(std::int64_t minutes)
{
    const auto rest = minutes % 60;
    return std::to_string(minutes / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

} // namespace jiamei::cli
