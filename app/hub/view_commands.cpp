#include "app/hub/commands.hpp"

#include "core/sync/file.hpp"
#include "core/sync/rollup.hpp"

#include <algorithm>

namespace jiamei::hub {

namespace {

Result<ports::Period> periodOf(const Options& options)
{
    ports::Period period;
    if (!options.from.empty()) {
        JIAMEI_TRY(period.from, BusinessDate::parse(options.from));
    }
    if (!options.to.empty()) {
        JIAMEI_TRY(period.to, BusinessDate::parse(options.to));
    }
    return period;
}

Json jsonOf(const sync::UnitTotals& unit)
{
    const auto& totals = unit.totals;
    return {{"unit", unit.unit.text()},
            {"name", unit.name},
            {"level", household::nameOf(unit.unit.level())},
            {"households", totals.households},
            {"points_awarded", totals.pointsAwarded},
            {"points_deducted", totals.pointsDeducted},
            {"points_redeemed", totals.pointsRedeemed},
            {"points_outstanding", totals.pointsOutstanding},
            {"redemptions", totals.redemptions},
            {"stock_value_fen", totals.stockValueFen},
            {"opening_points", totals.openingPoints},
            {"opening_stock_fen", totals.openingStockFen},
            {"points_expired", totals.pointsExpired}};
}

Json gapsOf(const std::vector<ports::HubFile>& waiting)
{
    auto gaps = Json::array();
    for (const auto& file : waiting)
        gaps.push_back(
            {{"site", file.owner}, {"number", file.number}, {"from", file.from.value()}, {"to", file.to.value()}});
    return gaps;
}

Json missingOf(const std::vector<ports::ExpectedSite>& expected, const std::vector<SiteId>& received)
{
    auto missing = Json::array();
    for (const auto& site : expected) {
        if (site.status == ports::SiteStatus::Running &&
            !std::binary_search(received.begin(), received.end(), site.site))
            missing.push_back(
                {{"site", site.site.text()}, {"name", site.name}, {"contact", site.contact}, {"phone", site.phone}});
    }
    return missing;
}

} // namespace

Result<Answer> totals(const Call& call)
{
    JIAMEI_TRY(const auto period, periodOf(call.options));
    std::optional<household::DivisionCode> unit;
    if (!call.options.unit.empty()) {
        JIAMEI_TRY(unit, parseUnit(call.options.unit));
    }
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    Answer out;
    auto units = Json::array();
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto all, sync::unitTotals(state, household::Divisions::gansu(), period, unit));
        for (const auto& each : all) {
            units.push_back(jsonOf(each));
            out.text += each.unit.text() + "  " + each.name + "  +" + std::to_string(each.totals.pointsAwarded) +
                        "  -" + std::to_string(each.totals.pointsDeducted) + "  " +
                        std::to_string(each.totals.pointsRedeemed) + "  = " +
                        std::to_string(each.totals.pointsOutstanding) + "\n";
        }
        return {};
    });
    JIAMEI_CHECK(done);
    out.json["units"] = units;
    return out;
}

Result<Answer> status(const Call& call)
{
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    Answer out;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.facts());
        JIAMEI_TRY(const auto expected, state.expectedSites());
        JIAMEI_TRY(const auto received, state.sites());
        JIAMEI_TRY(const auto senders, state.senders());
        JIAMEI_TRY(const auto waiting, state.files(ports::FileState::Gap));
        JIAMEI_TRY(const auto bad, state.files(ports::FileState::Bad));
        JIAMEI_TRY(const auto unknown, state.files(ports::FileState::Unknown));
        auto forks = Json::array();
        for (const auto& site : received) {
            JIAMEI_TRY(const auto found, state.forks(site));
            for (const auto& fork : found)
                forks.push_back({{"site", site.text()}, {"epoch", epochText(fork.epoch)}, {"seq", fork.seq.value()}});
        }
        auto enrolled = Json::array();
        for (const auto& sender : senders)
            enrolled.push_back({{"site", sender.owner()},
                                {"name", sender.name},
                                {"code", sync::digitsOf(sender.key)},
                                {"compared", sender.isCompared}});
        const auto running = std::count_if(expected.begin(), expected.end(),
                                           [](const auto& site) { return site.status == ports::SiteStatus::Running; });
        const auto missing = missingOf(expected, received);
        out.json = {{"unit", facts.unit.text()},
                    {"name", facts.name},
                    {"code", sync::digitsOf(facts.key)},
                    {"expected", running},
                    {"received", running - static_cast<std::ptrdiff_t>(missing.size())},
                    {"sites", received.size()},
                    {"missing", missing},
                    {"enrolled", enrolled},
                    {"gaps", gapsOf(waiting)},
                    {"forks", forks},
                    {"bad", bad.size()},
                    {"unknown", unknown.size()}};
        return {};
    });
    JIAMEI_CHECK(done);
    const auto count = [&](const char* key) { return std::to_string(out.json[key].get<std::int64_t>()); };
    out.text = say(call, "应报 ", "expected ") + count("expected") + say(call, "，已报 ", ", received ") +
               count("received") + say(call, "，坏文件 ", ", bad files ") + count("bad") + "\n";
    for (const auto& site : out.json["missing"])
        out.text += say(call, "未报 ", "missing ") + site["site"].get<std::string>() + " " +
                    site["name"].get<std::string>() + " " + site["contact"].get<std::string>() + " " +
                    site["phone"].get<std::string>() + "\n";
    return out;
}

} // namespace jiamei::hub
