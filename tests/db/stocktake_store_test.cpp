// Stocktakes on the disk: both stores say the same, a count that was left goes on after a restart, verification finds
// whoever touched one, and what is refused touches nothing.
#include "core/stock/stocktake_plan.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

#include <functional>
#include <memory>

namespace jiamei::tests {

namespace {

using db::SqliteSiteStore;
using stock::DifferenceReason;
using stock::StocktakeState;
using support::codeOf;
using support::Stocktaking;
using support::valueOf;
using support::Village;

/// The same village written to any store: one stocktake was accepted with goods missing, goods found in a lot and goods
/// found without one, one was dropped, one is half counted. The day was closed meanwhile.
struct Furnished {
    explicit Furnished(ports::SiteStore& store) : village(store), taking(village)
    {
        // The shop never had goods 4.
        valueOf(village.run(stock::SetGoods{{support::aGoods(4, 10)}, support::date("2020-01-01")}, taking.manager));
        valueOf(village.openDay());
        valueOf(village.receive(1, 5, "2026-03-10"));
        valueOf(village.receive(1, 5));
        valueOf(village.receive(2, 4));
        valueOf(village.receive(3, 2));
        valueOf(village.award(1, "K9", 4));
        valueOf(village.redeem(1, {{3, 2}}));
        accepted = taking.open();
        valueOf(taking.count({{1, 1}, {2, 5}}));
        valueOf(taking.countAgain({{1, 3}}, taking.clerk));
        valueOf(village.redeem(1, {{1, 2}}));
        valueOf(taking.count({{3, 1}}));
        valueOf(taking.finish());
        acceptance = valueOf(taking.accept({Stocktaking::because(1, DifferenceReason::Expired, "过期扔掉"),
                                            Stocktaking::because(2, DifferenceReason::Found),
                                            Stocktaking::because(3, DifferenceReason::EntryMistake)}))
                         .number;
        dropped = taking.open("洗涤用品");
        valueOf(taking.count({{2, 2}}));
        valueOf(taking.drop());
        left = taking.open();
        valueOf(taking.count({{2, 4}}));
        valueOf(village.closeDay());
    }

    Village village;
    Stocktaking taking;
    DocumentNumber accepted;
    DocumentNumber acceptance;
    DocumentNumber dropped;
    DocumentNumber left;
};

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};

operators::Authority both()
{
    return {Village::kManager, Village::kOperator, {}};
}

/// The shop after a restart.
struct Reopened {
    explicit Reopened(std::unique_ptr<SqliteSiteStore> opened) : store(std::move(opened)), books(*store, clock) {}

    template <class Command>
    Result<journal::StoredDocument> run(const Command& command, const operators::Authority& who)
    {
        return books.run(valueOf(RequestId::parse("restarted " + std::to_string(++requests))), who, command);
    }
    [[nodiscard]] std::int64_t shelf(int goods) const
    {
        std::int64_t found = 0;
        const auto done = store->read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(const auto balance, state.balance(journal::shelfAccount(GoodsNumber(goods))));
            found = balance.net();
            return {};
        });
        return done ? found : -1;
    }

    support::ManualClock clock;
    std::unique_ptr<SqliteSiteStore> store;
    journal::Bookkeeper books;
    int requests = 0;
};

/// The answer is this code, and the journal ends where it ended.
void isRefused(Village& village, ErrorCode code, const std::function<Stocktaking::Answer()>& attempt)
{
    SCOPED_TRACE(nameOf(code));
    const auto head = village.head();
    EXPECT_EQ(codeOf(attempt()), code);
    EXPECT_EQ(village.head(), head);
}

class StocktakesOnDisk : public SiteOnDisk {};

} // namespace

TEST_F(StocktakesOnDisk, AreTheSameInBothStores)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Furnished one(memory);
    Furnished other(*sqlite);
    const auto agree = [&](auto question) {
        EXPECT_EQ(valueOf(one.village.look(question)), valueOf(other.village.look(question)));
    };

    agree([](const auto& state) { return state.stocktakes(); });
    agree([](const auto& state) { return state.lastLot(); });
    agree([](const auto& state) { return state.balancesOf(journal::AccountKind::Difference); });
    agree([](const auto& state) { return stock::openStocktake(state); });
    agree([](const auto& state) { return stock::dueOn(state, support::date("2026-04-09")); });
    for (const auto number : {one.accepted, one.dropped, one.left, DocumentNumber(1)}) {
        SCOPED_TRACE(number.value());
        agree([&](const auto& state) { return state.stocktake(number); });
        agree([&](const auto& state) { return state.countsOf(number); });
    }
    for (const int goods : {1, 2, 3}) {
        agree([&](const auto& state) { return state.lots(GoodsNumber(goods)); });
        agree([&](const auto& state) { return state.balance(journal::shelfAccount(GoodsNumber(goods))); });
    }
    agree([&](const auto& state) { return stock::differencesOf(state, one.accepted); });
    agree([&](const auto& state) { return stock::progressOf(state, one.left); });
    const auto chosen = [](const auto& state) -> Result<std::vector<stock::Goods>> {
        JIAMEI_TRY(const auto day, state.lastDay());
        return till::goodsToCount(state, day);
    };
    agree(chosen);
}

TEST_F(StocktakesOnDisk, GoOnAfterARestart)
{
    DocumentNumber left;
    {
        const auto store = open();
        left = Furnished(*store).left;
    }
    Reopened shop(open());

    valueOf(shop.run(till::OpenDay{support::date("2026-03-10"), shop.clock.moment(), true}, kManager));
    const auto again = stock::CountGoods{left, {{GoodsNumber(2), support::pieces(4)}}, false};
    EXPECT_EQ(codeOf(shop.run(again, kHelper)), ErrorCode::StocktakeCountedBefore);
    const auto rest =
        stock::CountGoods{left, {{GoodsNumber(1), support::pieces(1)}, {GoodsNumber(3), support::pieces(1)}}, false};
    valueOf(shop.run(rest, kHelper));
    valueOf(shop.run(stock::FinishStocktake{left, false}, kManager));
    valueOf(shop.run(stock::AcceptStocktake{left, {Stocktaking::because(2)}}, kManager));

    EXPECT_EQ(shop.shelf(1), 1);
    EXPECT_EQ(shop.shelf(2), 4);
    EXPECT_EQ(shop.shelf(3), 1);
    const auto report = valueOf(shop.store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

TEST_F(StocktakesOnDisk, AreVerifiedAndWhoeverTouchedThemIsFound)
{
    DocumentNumber accepted;
    DocumentNumber dropped;
    DocumentNumber left;
    {
        const auto store = open();
        const Furnished furnished(*store);
        accepted = furnished.accepted;
        dropped = furnished.dropped;
        left = furnished.left;
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    const auto of = [](DocumentNumber document) { return std::to_string(document.value()); };
    const auto stocktake = [&](DocumentNumber document) { return " WHERE number = " + of(document); };
    const auto count = [&](DocumentNumber document, int goods) {
        return " WHERE stocktake = " + of(document) + " AND goods = " + std::to_string(goods);
    };
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE stocktake SET state = 2" + stocktake(accepted), "stocktake " + of(accepted)},
        {"UPDATE stocktake SET state = 1" + stocktake(dropped), "stocktake " + of(dropped)},
        {"UPDATE stocktake SET goods = '2'" + stocktake(left), "stocktake " + of(left)},
        {"UPDATE stocktake SET area = '粮油'" + stocktake(left), "stocktake " + of(left)},
        {"UPDATE stocktake SET changed = changed + 1" + stocktake(accepted), "stocktake " + of(accepted)},
        {"DELETE FROM stocktake" + stocktake(dropped), "stocktake " + of(dropped)},
        {"UPDATE stocktake_count SET counted = 5" + count(left, 2), "stocktake_count " + of(left) + "/2"},
        {"UPDATE stocktake_count SET book = 4" + count(left, 2), "stocktake_count " + of(left) + "/2"},
        {"UPDATE stocktake_count SET counter = 1" + count(accepted, 1), "stocktake_count " + of(accepted) + "/1"},
        {"DELETE FROM stocktake_count" + count(accepted, 3), "stocktake_count " + of(accepted) + "/3"},
        {"UPDATE lot SET unit_cost = 1 WHERE number = 5", "lot 5"},
    };
    const auto original = support::bytesOf(m_folder.path() / "site.db");
    for (const auto& [change, found] : changes) {
        tamper(change);

        const auto report = valueOf(open()->verify());

        EXPECT_FALSE(report.ok) << change;
        EXPECT_EQ(report.what + " " + report.detail, found) << change;
        m_folder.write("site.db", original);
    }
}

TEST_F(StocktakesOnDisk, AreNotTouchedByWhatIsRefused)
{
    const auto store = open();
    Furnished furnished(*store);
    auto& village = furnished.village;
    auto& taking = furnished.taking;
    valueOf(village.openDay("2026-03-10"));
    const auto about = [&](DocumentNumber number, auto act) {
        return [&taking, number, act] {
            taking.number = number;
            return act();
        };
    };
    const std::vector<std::pair<ErrorCode, std::function<Stocktaking::Answer()>>> attempts{
        {ErrorCode::StocktakeIsOpen, [&] { return village.run(stock::OpenStocktake{}, taking.manager); }},
        {ErrorCode::StocktakeUnknown, about(DocumentNumber(1),
                                            [&] {
                                                return taking.count({{1, 1}});
                                            })},
        {ErrorCode::StocktakeState, about(furnished.accepted, [&] { return taking.drop(); })},
        {ErrorCode::StocktakeState, about(furnished.dropped, [&] { return taking.finish(); })},
        {ErrorCode::StocktakeState, about(furnished.left, [&] { return taking.accept(); })},
        {ErrorCode::StocktakeOutside, about(furnished.left,
                                            [&] {
                                                return taking.count({{4, 1}});
                                            })},
        {ErrorCode::StocktakeCountedBefore, about(furnished.left,
                                                  [&] {
                                                      return taking.count({{3, 1}, {2, 4}});
                                                  })},
        {ErrorCode::StocktakeUncounted, about(furnished.left, [&] { return taking.finish(); })},
        {ErrorCode::DocumentNotReversible,
         [&] {
             return village.run(till::Reverse{furnished.acceptance, {}, "不对"}, both());
         }},
    };
    for (const auto& [code, attempt] : attempts)
        isRefused(village, code, attempt);
    taking.number = furnished.left;
    valueOf(taking.countAgain({{1, 0}, {2, 0}}, taking.clerk));
    valueOf(taking.finishWithoutTheRest());
    isRefused(village, ErrorCode::StocktakeOwnCount, [&] {
        return taking.accept({}, {Village::kManager, Village::kOperator, {}});
    });
    isRefused(village, ErrorCode::StocktakeReasonMissing, [&] { return taking.accept({Stocktaking::because(1)}); });
    valueOf(village.redeem(1, {{2, 4}}));
    isRefused(village, ErrorCode::StocktakeOutdated, [&] {
        return taking.accept({Stocktaking::because(1), Stocktaking::because(2)});
    });
    valueOf(taking.drop());
    isRefused(village, ErrorCode::StocktakeEmpty,
              [&] { return village.run(stock::OpenStocktake{"粮油"}, taking.manager); });

    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    EXPECT_EQ(report.head.digest, village.head().digest);
}

} // namespace jiamei::tests
