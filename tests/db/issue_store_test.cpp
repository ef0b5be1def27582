// Goods that leave without points, on the disk: after each kind and after what came back both stores say the same,
// verification finds whoever touched what was left, and what is refused touches nothing.
#include "core/stock/expiry.hpp"
#include "core/stock/foresight.hpp"
#include "tests/db/site_on_disk.hpp"
#include "tests/support/issues.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

#include <sqlite3.h>

#include <functional>
#include <limits>

namespace jiamei::tests {

namespace {

using journal::AccountKind;
using stock::Issue;
using support::careOf;
using support::cashFor;
using support::codeOf;
using support::date;
using support::fen;
using support::prizeOf;
using support::returnOf;
using support::some;
using support::transferOf;
using support::valueOf;
using support::writeOffOf;

constexpr Seq kEnd(std::numeric_limits<std::int64_t>::max());

/// The same village on any store, on the 1st of April: goods 1 in lots that are past their date, that expire and that
/// never do, goods 2, and a fund of 100 yuan.
struct Furnished {
    explicit Furnished(ports::SiteStore& store) : village(store), treasury(village)
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 5, "2026-03-20"));
        valueOf(village.receive(1, 10, "2026-06-01"));
        valueOf(village.receive(1, 4));
        valueOf(village.receive(2, 8));
        fund = treasury.add("慰问金");
        valueOf(treasury.grant(fund, 10'000));
        valueOf(village.closeDay());
        valueOf(village.openDay("2026-04-01"));
    }

    Result<journal::StoredDocument> run(const Issue& command) { return village.run(command, treasury.both); }

    [[nodiscard]] std::vector<Issue> oneOfEachKind() const
    {
        auto care = careOf({some(1, 11), some(2, 1)}, {1, 4});
        care.money = {{fund, fen(2'500)}};
        care.photo = Bytes(32, 'p');
        return {care,
                cashFor({{fund, fen(500)}}),
                prizeOf({some(2, 2)}),
                writeOffOf({some(1, 5)}),
                transferOf({some(2, 1)}),
                returnOf({some(1, 1, 3)})};
    }

    support::Village village;
    support::Treasury treasury;
    FundNumber fund;
};

std::vector<journal::Row> rowsOf(const std::vector<ports::HistoryItem>& items)
{
    std::vector<journal::Row> rows;
    for (const auto& item : items)
        rows.push_back(item.row);
    return rows;
}

/// What an issue may touch.
void agree(const Furnished& one, const Furnished& other)
{
    const auto same = [&](auto question) {
        EXPECT_EQ(valueOf(one.village.look(question)), valueOf(other.village.look(question)));
    };
    same([](const auto& state) { return state.head(); });
    for (int number = 1; number <= 4; ++number)
        same([&](const auto& state) { return state.lot(LotNumber(number)); });
    for (const auto kind :
         {AccountKind::Shelf, AccountKind::Care, AccountKind::Prize, AccountKind::Spoiled, AccountKind::Transfer,
          AccountKind::Supplier, AccountKind::FundingSource, AccountKind::CareMoney, AccountKind::Household})
        same([&](const auto& state) { return state.balancesOf(kind); });
    for (int goods = 1; goods <= 2; ++goods)
        same([&](const auto& state) -> Result<std::vector<journal::Row>> {
            JIAMEI_TRY(const auto items, state.goodsMoves(GoodsNumber(goods), kEnd, 100));
            return rowsOf(items);
        });
    same([](const auto& state) -> Result<std::vector<journal::Row>> {
        JIAMEI_TRY(const auto items, state.moneyMoves(kEnd, 100));
        return rowsOf(items);
    });
    same([](const auto& state) { return state.piecesMoved({date("2026-03-01"), date("2026-04-30")}); });
    same([](const auto& state) { return stock::expirySummary(state, date("2026-04-01")); });
    same([](const auto& state) -> Result<std::vector<std::tuple<Quantity, Quantity, Quantity, bool, bool>>> {
        JIAMEI_TRY(const auto outlooks, stock::outlookOf(state, date("2026-04-01")));
        std::vector<std::tuple<Quantity, Quantity, Quantity, bool, bool>> seen;
        for (const auto& item : outlooks)
            seen.emplace_back(item.usable, item.expired, item.redeemed, item.isSlow, item.isEmpty);
        return seen;
    });
}

class IssuesOnDisk : public SiteOnDisk {};

} // namespace

TEST_F(IssuesOnDisk, AreTheSameInBothStoresAfterEachKindAndAfterWhatCameBack)
{
    support::MemoryStore memory;
    const auto sqlite = open();
    Furnished one(memory);
    Furnished other(*sqlite);
    agree(one, other);
    std::vector<journal::StoredDocument> documents;
    for (const auto& command : one.oneOfEachKind()) {
        SCOPED_TRACE(stock::textOf(command.kind));

        documents.push_back(valueOf(one.run(command)));
        const auto written = valueOf(other.run(command));

        EXPECT_EQ(written.payloadBytes, documents.back().payloadBytes);
        agree(one, other);
    }
    const auto reverse = [&](const journal::StoredDocument& document, const std::vector<std::int32_t>& lines) {
        SCOPED_TRACE(document.number.value());
        valueOf(one.village.reverse(document, lines));
        valueOf(other.village.reverse(document, lines));
        agree(one, other);
    };
    // A line of goods, the money behind them, then what is left.
    for (const auto line : {1, 3})
        reverse(documents.front(), {line});
    for (const auto& document : documents)
        reverse(document, {});
    EXPECT_EQ(other.village.shelf(1), 19);
    EXPECT_EQ(other.village.shelf(2), 8);
    EXPECT_EQ(other.treasury.balance(other.fund), 10'000);
    const auto report = valueOf(sqlite->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

TEST_F(IssuesOnDisk, AreVerifiedAndWhoeverTouchedThemIsFound)
{
    {
        const auto store = open();
        Furnished furnished(*store);
        for (const auto& command : furnished.oneOfEachKind())
            valueOf(furnished.run(command));
    }
    const auto clean = valueOf(open()->verify());
    EXPECT_TRUE(clean.ok) << clean.what << " " << clean.detail;
    // Kinds: 24 care, 26 spoiled, 40 a fund, 42 care in cash.
    const std::vector<std::pair<std::string, std::string>> changes{
        {"UPDATE lot SET quantity = quantity + 1, is_left = 1 WHERE number = 1", "lot 1"},
        {"UPDATE balance SET credit = credit - 1 WHERE kind = 24 AND owner = 1", "balance 24/1"},
        {"DELETE FROM balance WHERE kind = 26", "balance 26/1"},
        {"UPDATE balance SET debit = debit - 1 WHERE kind = 40", "balance 40/1"},
        {"UPDATE balance SET credit = credit + 1 WHERE kind = 42", "balance 42/0"},
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

TEST_F(IssuesOnDisk, ThatAreRefusedTouchNothing)
{
    const auto store = open();
    Furnished furnished(*store);
    const auto issued = valueOf(furnished.run(careOf({some(2, 1)}, {4})));
    valueOf(furnished.village.reverse(issued));
    const auto standing = valueOf(furnished.run(careOf({some(2, 1)}, {4})));
    auto slipless = transferOf({some(1, 1)});
    slipless.paper.clear();
    auto silent = writeOffOf({some(1, 1)});
    silent.reason.clear();
    const operators::Authority withNeighbour{support::Village::kManager, support::Village::kNeighbour, {}};
    const auto run = [&](Issue command) { return [&, command] { return furnished.run(command); }; };
    const std::vector<std::pair<ErrorCode, std::function<Result<journal::StoredDocument>()>>> attempts{
        {ErrorCode::LotExpired, run(careOf({some(1, 15)}, {1}))},
        {ErrorCode::OutOfStock, run(writeOffOf({some(1, 20)}))},
        {ErrorCode::LotUnknown, run(writeOffOf({some(1, 1, 4)}))},
        {ErrorCode::RecipientMissing, run(careOf({some(1, 1)}, {}))},
        {ErrorCode::HouseholdDuplicate, run(careOf({some(1, 1)}, {1, 1}))},
        {ErrorCode::FundShort, run(cashFor({{furnished.fund, fen(10'001)}}))},
        {ErrorCode::TransferOwnSite, run(transferOf({some(1, 1)}, "621125100201-01"))},
        {ErrorCode::TextInvalid, run(slipless)},
        {ErrorCode::ReasonMissing, run(silent)},
        {ErrorCode::AlreadyReversed, [&] { return furnished.village.reverse(issued); }},
        {ErrorCode::OwnHousehold, [&] { return furnished.village.run(careOf({some(2, 1)}, {4}), withNeighbour); }},
        {ErrorCode::OwnHousehold, [&] { return furnished.village.reverse(standing, {}, withNeighbour); }},
    };
    sqlite3* handle = store->connection()->database().getHandle();
    const auto head = furnished.village.head();
    for (const auto& [code, attempt] : attempts) {
        SCOPED_TRACE(nameOf(code));
        const auto touched = sqlite3_total_changes(handle);

        EXPECT_EQ(codeOf(attempt()), code);

        EXPECT_EQ(furnished.village.head(), head);
        EXPECT_EQ(sqlite3_total_changes(handle), touched);
    }
    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
    EXPECT_EQ(report.head.digest, head.digest);
}

} // namespace jiamei::tests
