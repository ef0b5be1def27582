// The disk takes nothing any more: status 4 and its sentence, and the journal as it was.
#include "tests/e2e/hub.hpp"
#include "tests/e2e/site.hpp"

namespace jiamei::e2e {
namespace {

class Disk : public testing::Test {
protected:
    void SetUp() override
    {
        site.open();
        site.done({"award", "--household", "7", "--rule", "A03", "--quantity", "4"});
    }

    /// Refuses below `folder`; a full disk has room for some bytes first.
    static support::Environment refusing(const std::string& how, const std::string& folder, int room = 0)
    {
        return {{"LD_PRELOAD", JIAMEI_REFUSING_DISK},
                {"ASAN_OPTIONS", "verify_asan_link_order=0"},
                {"JIAMEI_DISK", how},
                {"JIAMEI_DISK_FOLDER", folder},
                {"JIAMEI_DISK_ROOM", std::to_string(room)}};
    }
    Reply manageWith(const support::Environment& disk, std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--operator", "wang", "--json", "--data", site.path().string()});
        return replyOf(support::runProgram(JIAMEI_PROGRAM, arguments, std::string(kManagerPin) + "\n", disk));
    }

    Site site;
    const std::vector<std::vector<std::string>> commands{
        {"award", "--household", "8", "--rule", "A03"},
        {"redeem", "--household", "7", "--item", "2900000000018"},
    };
};

TEST_F(Disk, AReadOnlyFolderIsStatusFourAndChangesNothing)
{
    const auto before = site.state();
    for (const auto& command : commands) {
        const auto reply = manageWith(refusing("read-only", site.path().string()), command);

        EXPECT_EQ(reply.status, 4) << reply.json.dump() << reply.err;
        EXPECT_EQ(reply.code(), "StorageReadOnly") << reply.json.dump();
        EXPECT_NE(reply.err.find("只能读，不能写"), std::string::npos) << reply.err;
        EXPECT_EQ(site.state(), before);
    }
}

// The sign-in writes first, then the document: with every amount of room the disk fills at another place, and the
// command is done whole or not at all.
TEST_F(Disk, AFullDiskIsStatusFourAndChangesNothing)
{
    for (const auto& command : commands) {
        int refusals = 0;
        for (int room = 0; room <= 256'000; room += room < 16'000 ? 2'000 : 16'000) {
            const auto before = site.state();
            const auto reply = manageWith(refusing("full", site.path().string(), room), command);
            if (reply.status == 0) {
                EXPECT_NE(site.state(), before);
                break;
            }
            ++refusals;
            EXPECT_EQ(reply.status, 4) << room << ": " << reply.json.dump() << reply.err;
            EXPECT_EQ(reply.code(), "StorageFull") << room << ": " << reply.json.dump();
            EXPECT_NE(reply.err.find("满"), std::string::npos) << reply.err;
            EXPECT_EQ(site.state(), before) << room;
        }
        EXPECT_GE(refusals, 3);
        EXPECT_EQ(manageWith({}, command).status, 0) << "a disk with room again takes the same command";
    }
}

TEST_F(Disk, OfTheHubIsFullOrReadOnlyAndItsTotalsStayAsTheyWere)
{
    const auto county = site.folder.path() / "county";
    const Hub hub(county, "621125", "county");
    const auto enrolment = site.call({"sync", "enrol", "--to", hub.folder("in")}).json;
    hub.done({"enrol", enrolment["file"].get<std::string>(), "--code", enrolment["digits"].get<std::string>()});
    const auto file = site.call({"sync", "write", "--to", hub.folder("up")}).json["file"].get<std::string>();
    const auto before = hub.text({"totals"});

    for (const auto& [how, code] : {std::pair{"read-only", "StorageReadOnly"}, std::pair{"full", "StorageFull"}}) {
        const auto reply =
            replyOf(support::runProgram(JIAMEI_HUB_PROGRAM, {"import", file, "--json", "--data", hub.folder("hub")}, {},
                                        refusing(how, hub.folder("hub"), 2'000)));
        EXPECT_EQ(reply.status, 4) << reply.json.dump() << reply.err;
        EXPECT_EQ(reply.code(), code) << reply.json.dump();
        EXPECT_EQ(hub.text({"totals"}), before);
    }
    EXPECT_EQ(hub.done({"import", file})["new"], 1);
}

} // namespace
} // namespace jiamei::e2e
