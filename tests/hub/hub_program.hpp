// `jiamei-hub` on folders of its own, called in this process with a clock of the test's.
#pragma once

#include "app/hub/program.hpp"

#include "app/io/sync_files.hpp"
#include "core/sync/accept.hpp"
#include "core/sync/enrolment.hpp"
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>
#include <unistd.h>

namespace jiamei::hub {

namespace fs = std::filesystem;
using nlohmann::json;
using support::valueOf;
using sync::testing::Shop;

namespace testing {

class HubProgram : public ::testing::Test {
protected:
    HubProgram()
    {
        const fs::path memory("/dev/shm");
        m_folder = (fs::is_directory(memory) ? memory : fs::temp_directory_path()) /
                   ("jiamei-hub-program-" + std::to_string(getpid()));
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~HubProgram() override { fs::remove_all(m_folder); }

    json run(const std::string& hub, std::vector<std::string> arguments, int expected = 0)
    {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        arguments.insert(arguments.begin(), {"--data", (m_folder / hub).string(), "--json", "--lang", m_language});
        Surroundings surroundings{in, out, err, false, m_clock, m_random, io::Language::English};
        EXPECT_EQ(hub::run(arguments, surroundings), expected) << out.str() << err.str();
        return json::parse(out.str());
    }

    std::string write(const std::string& name, const Bytes& bytes)
    {
        const auto path = m_folder / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << bytes;
        return path.string();
    }

    std::string enrolment(const Shop& shop)
    {
        sync::MemorySink sink;
        EXPECT_TRUE(sync::writeEnrolment(shop.state(), shop.signer(), sink));
        return write(shop.site() + ".jme", sink.bytes());
    }

    fs::path m_folder;
    std::string m_language = "en";
    support::ManualClock m_clock;
    support::SeededRandom m_random;
};

inline Shop aShop(const std::string& site, std::uint8_t seed)
{
    Shop shop(site, seed);
    shop.addHouseholds(1, 10);
    shop.receive(1, 1, 500, 350, true);
    shop.openPoints(1, 40);
    shop.openDay("2026-03-09");
    shop.work(seed, 60);
    return shop;
}

} // namespace testing
} // namespace jiamei::hub
