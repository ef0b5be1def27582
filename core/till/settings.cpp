#include "core/till/settings.hpp"

#include "core/operators/authority.hpp"
#include "core/till/day.hpp"

#include <algorithm>
#include <array>

namespace jiamei::till {

namespace {

// Defaults: design sections 6 and 7; one point is one yuan in most of the villages studied (domain 2d).
constexpr std::array<Setting, 16> kSettings{{
    {SettingKey::SecondPersonPoints, "second_person_points", 20, 1, 1'000},
    {SettingKey::PublicityDays, "publicity_days", 3, 1, 30},
    {SettingKey::PointValueFen, "point_value_fen", 100, 1, 10'000},
    {SettingKey::VisitLimitPoints, "visit_limit_points", 0, 0, 100'000},
    {SettingKey::LowStockPieces, "low_stock_pieces", 5, 0, 10'000},
    {SettingKey::MeetingMinimum, "meeting_minimum", 3, 2, 500}, // elected groups have 3 to 5 members (domain 2a)
    {SettingKey::ClosingPoints, "closing_points", 0, 0, 2},     // 0 redeem first, 1 expire, 2 keep
    {SettingKey::HouseholdMonthCap, "household_month_cap", 0, 0, 100'000},
    {SettingKey::RoundBestRule, "round_best_rule", 0, 0, 1'000'000},
    {SettingKey::RoundCleanRule, "round_clean_rule", 0, 0, 1'000'000},
    {SettingKey::Ranking, "ranking", 0, 0, 21'001'231, true},
    {SettingKey::NoticeMaskNames, "notice_mask_names", 1, 0, 1}, // design section 11
    {SettingKey::StocktakeMonths, "stocktake_months", 1, 0, 12}, // monthly or quarterly (domain 3a, step 10)
    {SettingKey::TopUpPercent, "top_up_percent", 0, 0, 50},
    {SettingKey::TopUpFund, "top_up_fund", 0, 0, 1'000'000},
    {SettingKey::HouseholdPin, "household_pin", 0, 0, 1},
}};

Result<BusinessDate> dateOf(std::int64_t value)
{
    const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(value / 10'000)),
                                           std::chrono::month(static_cast<unsigned>(value / 100 % 100)),
                                           std::chrono::day(static_cast<unsigned>(value % 100)));
    if (!date.ok())
        return refuse(ErrorCode::DateOutOfRange, {{"date", std::to_string(value)}});
    return BusinessDate::of(date);
}

} // namespace

std::span<const Setting> allSettings()
{
    return kSettings;
}

std::string_view nameOf(SettingKey key)
{
    const auto* found = std::ranges::find(kSettings, key, &Setting::key);
    return found == kSettings.end() ? std::string_view() : found->name;
}

const Setting* findSetting(std::string_view name)
{
    const auto* found = std::ranges::find(kSettings, name, &Setting::name);
    return found == kSettings.end() ? nullptr : found;
}

Result<const Setting*> checkValue(std::string_view name, std::int64_t value)
{
    const auto* setting = findSetting(name);
    if (setting == nullptr)
        return refuse(ErrorCode::SettingUnknown, {{"name", std::string(name.substr(0, 60))}});
    if (value < setting->minimum || value > setting->maximum)
        return refuse(
            ErrorCode::SettingOutOfRange,
            {{"name", std::string(name)}, {"value", value}, {"min", setting->minimum}, {"max", setting->maximum}});
    if (setting->isDate && value != 0)
        JIAMEI_CHECK(dateOf(value));
    return setting;
}

Result<std::int64_t> settingValue(const ports::SiteState& state, SettingKey key)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    return settingOn(state, key, day.date);
}

Result<std::int64_t> settingOn(const ports::SiteState& state, SettingKey key, BusinessDate date)
{
    const auto& setting = *std::ranges::find(kSettings, key, &Setting::key);
    JIAMEI_TRY(const auto dated, state.datedSetting(setting.name));
    const auto next = dated.upper_bound(date);
    const auto begun = next == dated.begin() ? dated.end() : std::prev(next);
    JIAMEI_TRY(const auto atOnce, state.settingAtOnce(setting.name));
    if (!atOnce)
        return begun == dated.end() ? setting.standard : begun->second;
    // Of the two the one that began later; the day's right date counts, whatever it was opened with.
    JIAMEI_TRY(const auto since, dateOf(state, atOnce->day));
    return begun != dated.end() && begun->first > since.value_or(BusinessDate()) ? begun->second : atOnce->value;
}

Result<std::optional<BusinessDate>> settingDate(const ports::SiteState& state, SettingKey key)
{
    JIAMEI_TRY(const auto value, settingValue(state, key));
    if (value == 0)
        return std::optional<BusinessDate>();
    JIAMEI_TRY(const auto date, dateOf(value));
    return std::optional(date);
}

std::int64_t settingValueOf(BusinessDate date)
{
    const auto ymd = date.ymd();
    return static_cast<int>(ymd.year()) * 10'000 + static_cast<int>(static_cast<unsigned>(ymd.month())) * 100 +
           static_cast<int>(static_cast<unsigned>(ymd.day()));
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const SetSetting& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_TRY(const auto* const setting, checkValue(command.name, command.value));
    JIAMEI_TRY(const auto day, state.lastDay());
    if (command.from && *command.from <= day.date)
        return refuse(ErrorCode::PolicyStartInPast,
                      {{"name", command.name}, {"first", command.from->text()}, {"date", day.date.text()}});
    JIAMEI_TRY(const auto present, settingOn(state, setting->key, command.from.value_or(day.date)));
    if (present == command.value)
        return refuse(ErrorCode::NothingToDo, {{"name", command.name}, {"value", command.value}});
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_setting_set();
    payload.set_key(command.name);
    payload.set_value(command.value);
    if (command.from)
        payload.set_from(static_cast<std::uint32_t>(command.from->daysSince2020()));
    document.rows.push_back({journal::Record{journal::RecordType::SettingSet, {}, {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const SetSetting& command)
{
    out.text("setting-set");
    out.text(command.name);
    out.integer(command.value);
    if (command.from)
        out.integer(command.from->daysSince2020());
}

} // namespace jiamei::till
