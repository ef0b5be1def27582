#include "tests/e2e/hub.hpp"

namespace jiamei::e2e {

namespace {

std::string onlyFileIn(const std::filesystem::path& folder, const char* extension)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == extension)
            return entry.path().string();
    }
    ADD_FAILURE() << "no " << extension << " in " << folder;
    return {};
}

/// A lower hub becomes known to an upper one, both sides comparing digits, and hands its file up.
void handUp(const Hub& lower, const Hub& upper)
{
    const auto enrolment = lower.done({"sync", "enrol", "--to", upper.folder("in")});
    upper.done({"enrol", onlyFileIn(upper.folder("in"), ".jme"), "--code", enrolment["code"].get<std::string>()});
    upper.done({"answer", "--to", upper.folder("down")});
    lower.done({"sync", "read", onlyFileIn(upper.folder("down"), ".jmc"), "--code", upper.digits()});
    const auto file = lower.done({"sync", "write", "--to", upper.folder("up")})["file"].get<std::string>();
    EXPECT_EQ(upper.done({"import", file})["new"], 1);
    EXPECT_EQ(upper.done({"import", file})["duplicate"], 1);
}

/// The units' own names and levels differ; everything else is a figure.
Json figuresOf(Json unit)
{
    for (const auto* key : {"unit", "name", "level"})
        unit.erase(key);
    return unit;
}

} // namespace

Hub::Hub(const std::filesystem::path& folder, const std::string& unit, const std::string& level) : m_folder(folder)
{
    m_digits = done({"init", "--unit", unit, "--level", level})["code"].get<std::string>();
}

Reply Hub::call(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.end(), {"--json", "--data", folder("hub")});
    return replyOf(support::runProgram(JIAMEI_HUB_PROGRAM, arguments));
}

std::string Hub::text(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.end(), {"--json", "--data", folder("hub")});
    const auto ended = support::runProgram(JIAMEI_HUB_PROGRAM, arguments);
    EXPECT_EQ(ended.status, 0) << ended.out << ended.err;
    return ended.out;
}

Json Hub::done(std::vector<std::string> arguments) const
{
    const auto what = arguments.front();
    const auto reply = call(std::move(arguments));
    EXPECT_EQ(reply.status, 0) << what << ": " << reply.json.dump() << reply.err;
    return reply.json;
}

Json Hub::totalsOf(const std::string& unit) const
{
    const auto totals = done({"totals"});
    for (const auto& item : totals["units"]) {
        if (item["unit"] == unit)
            return figuresOf(item);
    }
    ADD_FAILURE() << "no figures of " << unit;
    return Json::object();
}

void expectAllLevelsAgree(const Site& site, const Json& figures)
{
    const auto root = site.folder.path();
    const Hub county(root / "county", "621125", "county");
    const Hub city(root / "city", "6211", "city");
    const Hub province(root / "province", "62", "province");

    const auto enrolment = site.call({"sync", "enrol", "--to", county.folder("in")}).json;
    county.done({"enrol", enrolment["file"].get<std::string>(), "--code", enrolment["digits"].get<std::string>()});
    county.done({"answer", "--to", county.folder("down")});
    site.done({"sync", "read", onlyFileIn(county.folder("down"), ".jmc"), "--code", county.digits()});
    const auto written = site.call({"sync", "write", "--to", county.folder("up")});
    ASSERT_EQ(written.status, 0) << written.json.dump();
    const auto file = written.json["file"].get<std::string>();

    EXPECT_EQ(county.done({"import", file})["new"], 1);
    const auto first = county.done({"totals"});
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(county.done({"import", file})["duplicate"], 1);
        EXPECT_EQ(county.done({"totals"}), first);
    }
    handUp(county, city);
    handUp(city, province);

    const auto village = county.totalsOf(kVillage);
    for (const auto& [name, value] : figures.items())
        EXPECT_EQ(village.value(name, Json()), value) << name;
    EXPECT_EQ(village.value("stock_value_fen", Json()), site.call({"stock", "list"}).json["stock_value_fen"]);
    EXPECT_EQ(county.totalsOf("621125100"), village);
    EXPECT_EQ(county.totalsOf("621125"), village);
    EXPECT_EQ(city.totalsOf("621125"), village);
    EXPECT_EQ(city.totalsOf("6211"), village);
    EXPECT_EQ(province.totalsOf("6211"), village);
    EXPECT_EQ(province.totalsOf("62"), village);
}

} // namespace jiamei::e2e
