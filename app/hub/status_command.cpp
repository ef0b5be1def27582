#include "app/hub/commands.hpp"

#include "core/sync/file.hpp"

#include <algorithm>
#include <map>

namespace jiamei::hub {

namespace {

/// A shop whose last day is older has most likely stopped working or stopped sending.
constexpr int kFreshDays = 31;
/// The date of the month by which the last month's file is expected when nobody says otherwise.
constexpr unsigned kDeadlineDay = 5;

Json gapsOf(const std::vector<ports::HubFile>& waiting)
{
    auto gaps = Json::array();
    for (const auto& file : waiting) {
        // One of the two ranges is nothing: a shop has a journal, a lower hub a log.
        gaps.push_back({{"site", file.owner},
                        {"number", file.number},
                        {"from", file.from.value() + file.fromChange.value()},
                        {"to", file.to.value() + file.toChange.value()},
                        {"reason", file.reason}});
    }
    return gaps;
}

Json personOf(const ports::ExpectedSite& site)
{
    return {{"site", site.site.text()}, {"name", site.name}, {"contact", site.contact}, {"phone", site.phone}};
}

/// A month and the date by which its files should be here.
struct Term {
    std::string month;
    BusinessDate end;
    BusinessDate deadline;
};

Result<Term> termOf(const Options& options, UtcTime now)
{
    JIAMEI_TRY(const auto today, BusinessDate::inChina(now));
    const auto date = today.ymd();
    auto month = date.year() / date.month() - std::chrono::months(1);
    if (!options.month.empty()) {
        JIAMEI_TRY(const auto first, BusinessDate::parse(options.month + "-01"));
        month = first.ymd().year() / first.ymd().month();
    }
    Term term;
    JIAMEI_TRY(term.end, BusinessDate::of(month / std::chrono::last));
    term.month = term.end.text().substr(0, std::string_view("2026-03").size());
    JIAMEI_TRY(term.deadline, options.deadline.empty()
                                  ? BusinessDate::of((month + std::chrono::months(1)) / std::chrono::day(kDeadlineDay))
                                  : BusinessDate::parse(options.deadline));
    return term;
}

/// How a running shop stands.
struct Standing {
    bool isReported = false;          ///< everything of the month is here
    std::optional<bool> isOnTime;     ///< nothing when its files go to a lower hub, which knows
    std::optional<BusinessDate> last; ///< its newest day
};

class Standings {
public:
    static Result<Standings> of(const ports::HubState& state, const Term& term)
    {
        Standings all(term);
        JIAMEI_TRY(const auto coverage, state.coverage(term.end));
        for (const auto& site : coverage)
            all.m_coverage[site.site] = site;
        JIAMEI_TRY(const auto files, state.files(ports::FileState::New));
        for (const auto& file : files)
            all.m_files[file.owner].push_back(file);
        return all;
    }

    /// The month is covered by a file that came after its end, or by a day that was closed on its last date or later.
    [[nodiscard]] Result<Standing> standingOf(const SiteId& site) const
    {
        Standing standing;
        const auto covered = m_coverage.find(site);
        if (covered == m_coverage.end())
            return standing;
        standing.last = covered->second.lastDate.value_or(BusinessDate());
        const auto closedBy = covered->second.closedBy;
        const auto files = m_files.find(site.text());
        if (files == m_files.end()) {
            standing.isReported = closedBy.has_value() || *standing.last > m_term.end;
            return standing;
        }
        standing.isOnTime = false;
        for (const auto& file : files->second) {
            JIAMEI_TRY(const auto received, BusinessDate::inChina(file.receivedAt));
            if (received <= m_term.end && !(closedBy && file.to >= *closedBy))
                continue;
            standing.isReported = true;
            standing.isOnTime = *standing.isOnTime || received <= m_term.deadline;
        }
        return standing;
    }

private:
    explicit Standings(const Term& term) : m_term(term) {}

    Term m_term;
    std::map<SiteId, ports::Coverage> m_coverage;
    std::map<std::string, std::vector<ports::HubFile>> m_files;
};

/// Who is expected, and of those who has sent at all, who for the month, who in time, and whose days are recent.
Result<Json> sitesOf(const ports::HubState& state, const Term& term, BusinessDate today)
{
    JIAMEI_TRY(const auto expected, state.expectedSites());
    JIAMEI_TRY(const auto standings, Standings::of(state, term));
    std::map<std::string, std::int64_t> counts;
    auto missing = Json::array();
    auto late = Json::array();
    auto stale = Json::array();
    auto notReported = Json::array();
    for (const auto& site : expected) {
        if (site.status != ports::SiteStatus::Running)
            continue;
        JIAMEI_TRY(const auto standing, standings.standingOf(site.site));
        ++counts["expected"];
        if (!standing.last) {
            missing.push_back(personOf(site));
            notReported.push_back(personOf(site));
            continue;
        }
        ++counts["received"];
        auto person = personOf(site);
        person["last_day"] = standing.last->text();
        const bool isFresh = today.daysAfter(*standing.last) <= kFreshDays;
        counts["fresh"] += isFresh ? 1 : 0;
        if (!isFresh)
            stale.push_back(person);
        counts["reported"] += standing.isReported ? 1 : 0;
        counts["elsewhere"] += standing.isOnTime ? 0 : 1;
        counts["on_time"] += standing.isOnTime.value_or(false) ? 1 : 0;
        if (!standing.isReported)
            notReported.push_back(person);
        else if (!standing.isOnTime.value_or(true))
            late.push_back(person);
    }
    return Json{{"expected", counts["expected"]},
                {"received", counts["received"]},
                {"on_time", counts["on_time"]},
                {"fresh", counts["fresh"]},
                {"fresh_days", kFreshDays},
                {"missing", missing},
                {"stale", stale},
                {"month",
                 {{"month", term.month},
                  {"deadline", term.deadline.text()},
                  {"reported", counts["reported"]},
                  {"on_time", counts["on_time"]},
                  {"judged_below", counts["elsewhere"]},
                  {"missing", notReported},
                  {"late", late}}}};
}

Result<Json> forksOf(const ports::HubState& state)
{
    JIAMEI_TRY(const auto sites, state.sites());
    auto forks = Json::array();
    for (const auto& site : sites) {
        JIAMEI_TRY(const auto found, state.forks(site));
        for (const auto& fork : found)
            forks.push_back({{"site", site.text()}, {"epoch", epochText(fork.epoch)}, {"seq", fork.seq.value()}});
    }
    return forks;
}

Result<Json> enrolledOf(const ports::HubState& state)
{
    JIAMEI_TRY(const auto senders, state.senders());
    auto enrolled = Json::array();
    for (const auto& sender : senders)
        enrolled.push_back({{"site", sender.owner()},
                            {"name", sender.name},
                            {"code", sync::digitsOf(sender.key)},
                            {"compared", sender.isCompared}});
    return enrolled;
}

/// Names and telephones, one shop a line.
std::string linesOf(const Json& sites, const std::string& title)
{
    std::string text;
    for (const auto& site : sites) {
        text += title;
        for (const auto* key : {"site", "name", "contact", "phone", "last_day"}) {
            if (site.contains(key))
                text += " " + site[key].get<std::string>();
        }
        text += "\n";
    }
    return text;
}

std::string textOf(const Call& call, const Json& json)
{
    const auto count = [&](const Json& of, const char* key) { return std::to_string(of[key].get<std::int64_t>()); };
    const auto& month = json["month"];
    return say(call, "应报 ", "expected ") + count(json, "expected") + say(call, "，已报 ", ", received ") +
           count(json, "received") + say(call, "，近期有数据 ", ", fresh ") + count(json, "fresh") +
           say(call, "，坏文件 ", ", bad files ") + count(json, "bad") + "\n" + month["month"].get<std::string>() +
           say(call, " 已报 ", " reported ") + count(month, "reported") + say(call, "，按时 ", ", on time ") +
           count(month, "on_time") + say(call, "，截止 ", ", deadline ") + month["deadline"].get<std::string>() + "\n" +
           linesOf(json["missing"], say(call, "从未上报", "never sent")) +
           linesOf(json["stale"], say(call, "久无数据", "nothing recent")) +
           linesOf(month["missing"], month["month"].get<std::string>() + say(call, " 未报", " missing")) +
           linesOf(month["late"], month["month"].get<std::string>() + say(call, " 迟报", " late"));
}

} // namespace

Result<Answer> status(const Call& call)
{
    const auto now = call.surroundings.clock.now();
    JIAMEI_TRY(const auto today, BusinessDate::inChina(now));
    JIAMEI_TRY(const auto term, termOf(call.options, now));
    JIAMEI_TRY(const auto hub, HubFolder::open(call.options.data, call.surroundings.clock));
    Answer out;
    const auto done = hub->store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(const auto facts, state.facts());
        JIAMEI_TRY(const auto received, state.sites());
        JIAMEI_TRY(const auto waiting, state.files(ports::FileState::Gap));
        JIAMEI_TRY(const auto bad, state.files(ports::FileState::Bad));
        JIAMEI_TRY(const auto unknown, state.files(ports::FileState::Unknown));
        JIAMEI_TRY(const auto sites, sitesOf(state, term, today));
        JIAMEI_TRY(const auto enrolled, enrolledOf(state));
        JIAMEI_TRY(const auto forks, forksOf(state));
        out.json = {{"unit", facts.unit.text()}, {"name", facts.name}, {"code", sync::digitsOf(facts.key)}};
        out.json.update(sites);
        out.json["sites"] = received.size();
        out.json["enrolled"] = enrolled;
        out.json["gaps"] = gapsOf(waiting);
        out.json["forks"] = forks;
        out.json["bad"] = bad.size();
        out.json["unknown"] = unknown.size();
        return {};
    });
    JIAMEI_CHECK(done);
    out.text = textOf(call, out.json);
    return out;
}

} // namespace jiamei::hub
