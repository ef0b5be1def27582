// Two programs on one site at once: each waits for its turn, neither loses a row, and nothing is given out twice.
#include "tests/e2e/site.hpp"

#include <array>
#include <memory>
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

// Both wait for the rest of the PIN, with the shop open, before either is let on; only one may have the piece.
TEST(Together, TwoProgramsRedeemTheLastPieceAndOneIsRefusedInNumbers)
{
    const std::vector<std::string> lastPieces{"2900000000018", "2900000000032", "2900000000070"};
    Site site;
    site.open("households-gb18030.csv", 1);
    const auto household = [](std::size_t round, std::size_t which) { return std::to_string(10 + 2 * round + which); };
    for (std::size_t round = 0; round < lastPieces.size(); ++round) {
        for (const std::size_t which : {0U, 1U, 0U, 1U})
            site.done({"award", "--household", household(round, which), "--rule", "A03"});
    }
    const auto before = site.state();
    for (std::size_t round = 0; round < lastPieces.size(); ++round) {
        SCOPED_TRACE(lastPieces[round]);
        const auto start = [&](std::size_t which) {
            return std::make_unique<support::RunningProgram>(
                JIAMEI_PROGRAM,
                std::vector<std::string>{"redeem", "--household", household(round, which), "--item", lastPieces[round],
                                         "--operator", "wang", "--json", "--data", site.path().string()});
        };
        const std::array programs{start(0), start(1)};
        const std::string pin = kManagerPin;
        for (const auto& program : programs) {
            program->tell(pin.substr(0, 3));
            program->awaitRead();
        }
        for (const auto& program : programs) {
            program->tell(pin.substr(3) + "\n");
            program->closeInput();
        }
        std::array replies{replyOf(programs[0]->wait()), replyOf(programs[1]->wait())};

        std::ranges::sort(replies, {}, &Reply::status);
        EXPECT_EQ(replies[0].status, 0) << replies[0].json.dump() << replies[0].err;
        EXPECT_EQ(replies[1].status, 1) << replies[1].json.dump() << replies[1].err;
        EXPECT_EQ(replies[1].code(), "OutOfStock");
        EXPECT_EQ(replies[1].json["error"]["context"]["wanted"], 1);
        EXPECT_EQ(replies[1].json["error"]["context"]["available"], 0);
    }

    // One entry of points and one of pieces for each that was redeemed; nothing for what was refused.
    EXPECT_EQ(site.state()["entries"].get<std::size_t>(), before["entries"].get<std::size_t>() + 2 * lastPieces.size());
    const auto shelf = site.call({"stock", "list"}).json;
    for (const auto& goods : shelf["goods"]) {
        const bool isGone = std::ranges::find(lastPieces, goods["barcode"].get<std::string>()) != lastPieces.end();
        EXPECT_EQ(goods["quantity"], isGone ? 0 : 1) << goods.dump();
    }
}

} // namespace
} // namespace jiamei::e2e
