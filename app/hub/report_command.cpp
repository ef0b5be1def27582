#include "app/hub/commands.hpp"

#include "core/sync/rollup.hpp"

#include <algorithm>

namespace jiamei::hub {

namespace {

/// As such reports are written: from ten thousand on in 万 with at most two decimals.
std::string counted(std::int64_t value, const char* unit)
{
    constexpr std::int64_t kTenThousand = 10'000;
    constexpr std::int64_t kHundredth = kTenThousand / 100;
    const auto absolute = value < 0 ? -value : value;
    if (absolute < kTenThousand)
        return std::to_string(value) + " " + unit;
    const auto hundredths = (absolute + kHundredth / 2) / kHundredth;
    auto text = std::to_string(hundredths / 100);
    auto rest = std::to_string(hundredths % 100);
    rest.insert(0, 2 - rest.size(), '0');
    while (!rest.empty() && rest.back() == '0')
        rest.pop_back();
    if (!rest.empty())
        text += "." + rest;
    return (value < 0 ? "-" : "") + text + " 万" + unit;
}

struct Figures {
    sync::UnitTotals unit;
    std::int64_t shops = 0; ///< with at least one day that counts
};

Result<Figures> figuresOf(const ports::HubState& state, const Options& options)
{
    JIAMEI_TRY(const auto period, periodOf(options));
    JIAMEI_TRY(const auto unit, unitOf(options));
    JIAMEI_TRY(const auto units, sync::unitTotals(state, household::Divisions::gansu(), period, unit));
    JIAMEI_TRY(const auto sums, state.sums(period));
    JIAMEI_TRY(const auto placements, state.placements());
    Figures figures;
    figures.unit = units.front();
    figures.shops = std::count_if(sums.begin(), sums.end(), [&](const ports::SiteSum& sum) {
        const auto village = sync::villageOn(placements, sum.site, period.to);
        return figures.unit.unit.contains(household::DivisionCode::of(village));
    });
    return figures;
}

std::string chinese(const Figures& figures, const std::string& period)
{
    const auto& totals = figures.unit.totals;
    return figures.unit.name + period + "运行“巾帼家美积分超市” " + counted(figures.shops, "家") + "，惠及 " +
           counted(totals.households, "户") + " " + counted(totals.redemptions, "人次") + "，发放积分 " +
           counted(totals.pointsAwarded, "分") + "、兑换 " + counted(totals.pointsRedeemed, "分") + "。";
}

std::string english(const Figures& figures, const std::string& period)
{
    const auto& totals = figures.unit.totals;
    return period + ", " + std::to_string(figures.shops) + " points shops in " + figures.unit.name + " served " +
           std::to_string(totals.households) + " households in " + std::to_string(totals.redemptions) +
           " redemptions, awarded " + std::to_string(totals.pointsAwarded) + " points and redeemed " +
           std::to_string(totals.pointsRedeemed) + ".";
}

} // namespace

Result<Answer> report(const Call& call)
{
    const auto& options = call.options;
    JIAMEI_TRY(const auto hub, HubFolder::open(options.data, call.surroundings.clock));
    Figures figures;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(figures, figuresOf(state, options));
        return {};
    });
    JIAMEI_CHECK(done);
    const auto dates = options.from + say(call, " 至 ", " to ") + options.to;
    const bool isDated = !options.from.empty() || !options.to.empty();
    const auto sentence = call.surroundings.language == io::Language::Chinese
                              ? chinese(figures, isDated ? "（" + dates + "）" : std::string("本期"))
                              : english(figures, isDated ? "From " + dates : std::string("In this period"));
    const auto& totals = figures.unit.totals;
    Answer out;
    // What sync files do not carry yet is named, so that nobody takes its absence for nought.
    out.json = {{"unit", figures.unit.unit.text()},
                {"name", figures.unit.name},
                {"from", options.from},
                {"to", options.to},
                {"sentence", sentence},
                {"shops", figures.shops},
                {"households", totals.households},
                {"visits", totals.redemptions},
                {"points_awarded", totals.pointsAwarded},
                {"points_redeemed", totals.pointsRedeemed},
                {"not_counted", {"funds", "redeemed_value", "activities", "teams", "volunteers", "honours", "talks"}}};
    out.text = sentence + "\n" +
               say(call, "未统计：资金、折合金额、活动、队伍和志愿者、荣誉、宣讲。\n",
                   "Not counted: funds, value in yuan, activities, teams and volunteers, honours, talks.\n");
    return out;
}

} // namespace jiamei::hub
