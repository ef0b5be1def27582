// A shop's year on the disk, from an empty site: goods from six sources, redemptions, stocktakes with losses, care,
// write-offs, transfers, reversals, donors. At its end shelf, values and funds agree with a second reckoning that takes
// nothing but the rows and payloads of the journal.
#include "core/fund/money.hpp"
#include "core/fund/register.hpp"
#include "core/stock/issue.hpp"
#include "core/stock/stocktake.hpp"
#include "db/sqlite/sqlite_site_store.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/village.hpp"

#include <gtest/gtest.h>

#include <random>

namespace jiamei::tests {

namespace {

using db::Connection;
using db::SqliteSiteStore;
using support::codeOf;
using support::householdNo;
using support::pieces;
using support::valueOf;

constexpr int kGoods = 45;
constexpr int kHouseholds = 12;
constexpr int kReceipts = 24;
constexpr int kRedemptions = 1'040;
constexpr int kDaysAMonth = 4;
constexpr int kRedemptionsADay = 22;

/// What the journal alone says, counted in the plainest way there is.
struct Reckoning {
    std::map<std::int32_t, std::int64_t> lotPieces;
    std::map<std::int32_t, std::int64_t> lotCost;
    std::map<std::int32_t, std::int32_t> lotGoods;
    std::map<std::int32_t, std::int64_t> fundFen;
    std::map<std::int32_t, std::int64_t> goodsSum; ///< over all accounts of the goods: zero
    std::int64_t moneySum = 0;
    std::int64_t lowest = 0; ///< of any shelf at any time
    std::map<std::string, int> documents;

    explicit Reckoning(SQLite::Database& database)
    {
        SQLite::Statement payloads(database, "SELECT payload FROM document ORDER BY number");
        while (payloads.executeStep())
            readPayload(valueOf(journal::parsePayload(payloads.getColumn(0).getString())));
        SQLite::Statement rows(database, "SELECT kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, "
                                         "amount, lot FROM journal WHERE shape = 1 ORDER BY seq");
        std::map<std::pair<int, int>, std::int64_t> accounts;
        while (rows.executeStep()) {
            const auto at = [&](int column) { return rows.getColumn(column).getInt64(); };
            const auto amount = at(6);
            accounts[{at(2), at(3)}] -= amount;
            accounts[{at(4), at(5)}] += amount;
            if (at(1) == 2)
                moveLot(static_cast<std::int32_t>(at(7)), at(4) == 22 ? amount : at(2) == 22 ? -amount : 0);
        }
        for (const auto& [account, net] : accounts) {
            const auto [kind, owner] = account;
            if (kind >= 20 && kind < 40)
                goodsSum[owner] += net;
            if (kind >= 40)
                moneySum += net;
            if (kind == 40)
                fundFen[owner] = net;
        }
    }

    [[nodiscard]] std::int64_t valueFen() const
    {
        std::int64_t value = 0;
        for (const auto& [lot, quantity] : lotPieces)
            value += quantity * lotCost.at(lot);
        return value;
    }

private:
    void readPayload(const journal::pb::Payload& payload)
    {
        for (const auto& line : payload.stock_received().lines()) {
            lotCost[line.lot()] = line.unit_cost_fen();
            lotGoods[line.lot()] = line.goods();
        }
        for (const auto& line : payload.stocktake_accepted().lines()) {
            if (line.new_lot() != 0) {
                lotCost[line.new_lot()] = line.unit_cost_fen();
                lotGoods[line.new_lot()] = line.goods();
            }
        }
        documents["receipt"] += payload.has_stock_received() ? 1 : 0;
        documents["redemption"] += payload.has_redemption() ? 1 : 0;
        documents["issue"] += payload.has_stock_issued() ? 1 : 0;
        documents["stocktake"] += payload.has_stocktake_accepted() ? 1 : 0;
        documents["reversal"] += payload.has_reversal() ? 1 : 0;
        documents["donor"] += payload.has_donor_set() ? 1 : 0;
    }

    void moveLot(std::int32_t lot, std::int64_t moved)
    {
        lotPieces[lot] += moved;
        lowest = std::min(lowest, lotPieces[lot]);
    }
};

class Year {
public:
    explicit Year(ports::SiteStore& store) : m_village(store)
    {
        addGoods();
        openMonth(1);
        addMoney();
        receive(stock::Source::Opening);
    }

    void live()
    {
        for (int month = 1; month <= 12; ++month) {
            if (month > 1)
                openMonth(month);
            liveMonth(month);
        }
    }

    support::Village& village() { return m_village; }

private:
    static constexpr operators::Authority both()
    {
        return {support::Village::kManager, support::Village::kOperator, {}};
    }

    template <class Command>
    journal::StoredDocument run(const Command& command)
    {
        return valueOf(m_village.run(command, both()));
    }

    int chance(int most) { return std::uniform_int_distribution<int>(0, most - 1)(m_random); }

    void addGoods()
    {
        stock::SetGoods command;
        for (int number = 4; number <= kGoods; ++number) {
            auto form = support::aGoods(1, 2 + number % 7);
            form.goods.barcode.clear();
            form.goods.name = "物品" + std::to_string(number);
            command.goods.push_back(std::move(form));
        }
        command.validFrom = support::date("2020-01-01");
        run(command);
    }

    void addMoney()
    {
        const auto fund = [&](fund::FundSource source, const char* name) {
            run(fund::SetFund{{FundNumber(0), source, name, "积分超市", "", false}});
        };
        fund(fund::FundSource::Government, "财政补助");
        fund(fund::FundSource::Federation, "妇联拨款");
        fund(fund::FundSource::Donation, "爱心捐款");
        for (const auto kind : {fund::DonorKind::Organisation, fund::DonorKind::Organisation, fund::DonorKind::Person,
                                fund::DonorKind::Organisation}) {
            fund::SetDonor donor;
            donor.kind = kind;
            donor.named = {
                m_village.salted(household::PersonalField::Name, "捐赠方" + std::to_string(m_donors.size() + 1))};
            m_donors.push_back(run(donor).number);
        }
        run(move(fund::MoneyKind::Grant, 1, 6'000'000));
        run(move(fund::MoneyKind::Grant, 2, 4'000'000));
        auto gift = move(fund::MoneyKind::Donation, 3, 500'000);
        gift.donor = m_donors[2];
        run(gift);
    }

    static fund::MoveMoney move(fund::MoneyKind kind, int fund, std::int64_t fen)
    {
        fund::MoveMoney command;
        command.kind = kind;
        command.fund = FundNumber(fund);
        command.amount = valueOf(Money::of(fen));
        command.purpose = "年度";
        return command;
    }

    void openMonth(int month)
    {
        m_month = month;
        m_day = 0;
        openNextDay();
    }

    void openNextDay()
    {
        m_date = *BusinessDate::of({std::chrono::year(2026), std::chrono::month(static_cast<unsigned>(m_month)),
                                    std::chrono::day(static_cast<unsigned>(3 + 7 * m_day++))});
        valueOf(m_village.openDay(m_date.text()));
    }

    /// Fifteen goods at a time, a third of them with a last good day.
    journal::StoredDocument receive(stock::Source source)
    {
        stock::Receive command;
        command.source = source;
        std::int64_t cost = 0;
        for (int i = 0; i < 15; ++i) {
            stock::ReceivedLine line;
            line.goods = GoodsNumber(1 + (m_receipts * 15 + i) % kGoods);
            line.quantity = pieces(30 + chance(60));
            line.unitCost = valueOf(Money::of(100 + chance(400)));
            if (i % 3 == 0)
                line.expiry = *BusinessDate::ofDaysSince2020(m_date.daysSince2020() + 40 + chance(160));
            cost += line.unitCost.value() * line.quantity.value();
            command.lines.push_back(line);
        }
        if (source == stock::Source::Donation)
            command.donor = m_donors[static_cast<std::size_t>(m_receipts) % m_donors.size()];
        if (source == stock::Source::Purchase || source == stock::Source::Workshop) {
            command.supplier = "供货单位";
            command.paper = "票" + std::to_string(m_receipts);
            command.funds = {{FundNumber(1 + m_receipts % 2), valueOf(Money::of(cost))}};
        }
        ++m_receipts;
        return run(command);
    }

    void liveMonth(int month)
    {
        constexpr std::array kSources{stock::Source::Purchase, stock::Source::Donation, stock::Source::Transfer,
                                      stock::Source::Support, stock::Source::Workshop};
        while (m_receipts < 2 * month)
            receive(kSources[static_cast<std::size_t>(m_receipts) % kSources.size()]);
        for (int day = 0; day < kDaysAMonth; ++day) {
            if (day > 0)
                openNextDay();
            for (int i = 0; i < kRedemptionsADay && m_redemptions < kRedemptions; ++i)
                redeem();
            if (day == 1)
                issue(month);
            if (day == 3)
                takeStock();
            valueOf(m_village.closeDay());
        }
    }

    void redeem()
    {
        const auto household = householdNo(1 + chance(kHouseholds));
        for (int attempt = 0; attempt < 50; ++attempt) {
            till::Redeem command;
            command.household = household;
            for (int line = 0, lines = 1 + chance(3); line < lines; ++line)
                command.lines.push_back({GoodsNumber(4 + chance(kGoods - 3)), pieces(1 + chance(2))});
            const auto done = m_village.run(command, {support::Village::kHelper, std::nullopt, {}});
            if (done) {
                ++m_redemptions;
                if (m_redemptions % 104 == 0)
                    reverse(*done);
                return;
            }
            if (codeOf(done) == ErrorCode::InsufficientPoints)
                valueOf(m_village.award(household.value(), "K9", 2));
        }
        FAIL() << "nothing left to redeem in month " << m_month;
    }

    /// Every second one by its first line only.
    void reverse(const journal::StoredDocument& document)
    {
        const bool isWhole = ++m_reversals % 2 == 0;
        valueOf(m_village.reverse(document, isWhole ? std::vector<std::int32_t>{} : std::vector<std::int32_t>{1}));
    }

    stock::Goods anyOnShelf(Quantity atLeast)
    {
        for (;;) {
            const auto number = GoodsNumber(1 + chance(kGoods));
            const auto lots = valueOf(m_village.look([&](const auto& state) { return state.lots(number); }));
            for (const auto& lot : lots) {
                if (!stock::isExpired(lot, m_date) && lot.quantity >= atLeast)
                    return *valueOf(m_village.look([&](const auto& state) { return state.goodsByNumber(number); }));
            }
        }
    }

    /// Eight care visits, three write-offs, two transfers over the year.
    void issue(int month)
    {
        stock::Issue command;
        const auto goods = anyOnShelf(pieces(3)).number;
        command.lines = {{goods, pieces(2)}};
        if (month <= 8) {
            command.kind = stock::IssueKind::Care;
            command.households = {householdNo(5), householdNo(6)};
            if (month % 2 == 0)
                command.money = {{FundNumber(3), valueOf(Money::of(20'000))}};
            run(command);
        }
        if (month == 6 || month == 9 || month == 12) {
            command = {};
            command.kind = stock::IssueKind::WriteOff;
            command.lines = {{expiredGoods(), pieces(1)}};
            command.cause = stock::WriteOffCause::Expired;
            command.reason = "过期下架";
            run(command);
        }
        if (month == 10 || month == 11) {
            command = {};
            command.kind = stock::IssueKind::Transfer;
            command.lines = {{goods, pieces(2)}};
            command.recipient = "621125100202-01";
            command.paper = "调" + std::to_string(month);
            run(command);
        }
    }

    GoodsNumber expiredGoods()
    {
        for (int number = 1; number <= kGoods; ++number) {
            const auto lots =
                valueOf(m_village.look([&](const auto& state) { return state.lots(GoodsNumber(number)); }));
            if (!lots.empty() && stock::isExpired(lots.front(), m_date))
                return GoodsNumber(number);
        }
        throw std::runtime_error("nothing expired by month " + std::to_string(m_month));
    }

    /// Counted by the helper, two goods short of a piece, accepted by the manager.
    void takeStock()
    {
        const auto stocktake = run(stock::OpenStocktake{""}).number;
        const auto list = *valueOf(m_village.look([&](const auto& state) { return state.stocktake(stocktake); }));
        stock::CountGoods counts;
        counts.stocktake = stocktake;
        stock::AcceptStocktake accept;
        accept.stocktake = stocktake;
        for (const auto goods : list.goods) {
            auto counted = pieces(m_village.shelf(goods.value()));
            if (goods.value() % 20 == m_month && !counted.isZero()) {
                counted = counted.lessOrZero(pieces(1));
                accept.reasons.push_back({goods, stock::DifferenceReason::Lost, "货架上没有"});
            }
            counts.lines.push_back({goods, counted});
        }
        valueOf(m_village.run(counts, {support::Village::kHelper, std::nullopt, {}}));
        run(stock::FinishStocktake{stocktake, false});
        run(accept);
    }

    support::Village m_village;
    std::mt19937 m_random{20'260'101};
    std::vector<DocumentNumber> m_donors;
    BusinessDate m_date;
    int m_month = 1;
    int m_day = 0;
    int m_receipts = 0;
    int m_redemptions = 0;
    int m_reversals = 0;
};

} // namespace

TEST(ShopYear, AddsUpToWhatTheJournalAloneSays)
{
    const support::TemporaryFolder folder;
    const auto store =
        valueOf(SqliteSiteStore::open(folder.path() / "site.db", Connection::Existence::MayBeNew, {}, {}));
    Year year(*store);

    year.live();

    const Reckoning reckoning(store->connection()->database());
    EXPECT_EQ(reckoning.documents.at("receipt"), kReceipts);
    EXPECT_EQ(reckoning.documents.at("redemption"), kRedemptions);
    EXPECT_EQ(reckoning.documents.at("issue"), 8 + 3 + 2);
    EXPECT_EQ(reckoning.documents.at("stocktake"), 12);
    EXPECT_EQ(reckoning.documents.at("reversal"), 10);
    EXPECT_EQ(reckoning.documents.at("donor"), 4);
    EXPECT_EQ(reckoning.lowest, 0);
    EXPECT_EQ(reckoning.moneySum, 0);
    auto& village = year.village();
    std::int64_t value = 0;
    for (int number = 1; number <= kGoods; ++number) {
        EXPECT_EQ(reckoning.goodsSum.at(number), 0) << number;
        std::map<std::int32_t, std::int64_t> expected;
        for (const auto& [lot, goods] : reckoning.lotGoods) {
            if (goods == number && reckoning.lotPieces.at(lot) != 0)
                expected[lot] = reckoning.lotPieces.at(lot);
        }
        std::map<std::int32_t, std::int64_t> found;
        const auto lots = valueOf(village.look([&](const auto& state) { return state.lots(GoodsNumber(number)); }));
        std::int64_t onShelf = 0;
        for (const auto& lot : lots) {
            found[lot.number.value()] = lot.quantity.value();
            onShelf += lot.quantity.value();
            value += lot.quantity.value() * lot.unitCost.value();
        }
        EXPECT_EQ(found, expected) << number;
        EXPECT_EQ(village.shelf(number), onShelf) << number;
    }
    EXPECT_EQ(value, reckoning.valueFen());
    for (const auto& [fund, fen] : reckoning.fundFen)
        EXPECT_EQ(valueOf(village.look([&](const auto& state) { return fund::balanceOf(state, FundNumber(fund)); })),
                  valueOf(Money::of(fen)))
            << fund;
    const auto report = valueOf(store->verify());
    EXPECT_TRUE(report.ok) << report.what << " " << report.detail;
}

} // namespace jiamei::tests
