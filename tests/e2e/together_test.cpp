// Two programs on one site at once: each waits for its turn and neither loses a row.
#include "tests/e2e/site.hpp"

#include <array>
#include <set>
#include <thread>

namespace jiamei::e2e {
namespace {

TEST(Together, TwoProgramsWriteOneSiteAndItsJournalStaysWhole)
{
    constexpr int kEach = 6;
    Site site;
    site.open();
    const auto before = site.state();

    std::array<std::vector<Reply>, 2> replies;
    const auto work = [&](std::size_t which) {
        for (int i = 0; i < kEach; ++i) {
            const auto household = std::to_string(10 + 2 * i + static_cast<int>(which));
            replies[which].push_back(site.manage({"award", "--household", household, "--rule", "A03"}));
        }
    };
    std::thread other(work, 1);
    work(0);
    other.join();

    std::set<std::int64_t> documents;
    std::array<std::vector<std::int64_t>, 2> order;
    for (std::size_t which = 0; which < replies.size(); ++which) {
        for (const auto& reply : replies[which]) {
            ASSERT_EQ(reply.status, 0) << reply.json.dump() << reply.err;
            documents.insert(reply.json["document"].get<std::int64_t>());
            order[which].push_back(reply.json["document"].get<std::int64_t>());
        }
    }
    EXPECT_EQ(documents.size(), 2U * kEach);
    EXPECT_LT(order[0].front(), order[1].back()) << "they did not write at once";
    EXPECT_LT(order[1].front(), order[0].back()) << "they did not write at once";
    EXPECT_EQ(site.state()["entries"].get<std::int64_t>(),
              before["entries"].get<std::int64_t>() + std::int64_t{2} * kEach);
}

} // namespace
} // namespace jiamei::e2e
