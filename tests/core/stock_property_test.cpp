// Random shops: goods come with and without a date, leave in every way and come back. Whatever people do, the shelf is
// what its lots are, nothing is lost on the way, and what expires first leaves first.
#include "core/stock/issue.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using journal::Entry;
using journal::EntryKind;
using journal::Ledger;
using stock::Issue;
using stock::IssueKind;
using stock::Lot;
using Lots = std::map<LotNumber, Lot>;

constexpr int kGoods = 3;
constexpr int kHouseholds = 4;

/// The whole range from the first game on; by itself it would grow with the number of games.
int between(int first, int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// Plays random commands; refusals are part of the game. After each one the shop is looked over.
class Keeper {
public:
    Keeper()
    {
        valueOf(m_village.openDay());
        for (int household = 1; household <= kHouseholds; ++household)
            valueOf(m_village.award(household, "K9", 8));
        for (int goods = 1; goods <= kGoods; ++goods)
            valueOf(m_village.receive(goods, 10));
    }

    void play(int moves)
    {
        for (int i = 0; i < moves; ++i) {
            move();
            lookOver();
        }
    }

    /// Newest first, so that nothing that is still out holds back what it came from.
    void reverseEverything()
    {
        for (auto number = m_village.head().lastDocument.value(); number > 0; --number) {
            const auto document = *valueOf(m_store.state().document(DocumentNumber(number)));
            if (!movesGoods(document.payload))
                continue;
            const auto reversed = m_village.reverse(document);
            const auto code = codeOf(reversed).value_or(ErrorCode::AlreadyReversed);
            RC_ASSERT(code == ErrorCode::AlreadyReversed);
            RC_ASSERT(codeOf(m_village.reverse(document)) == ErrorCode::AlreadyReversed);
            RC_ASSERT(codeOf(m_village.reverse(document, {1})) == ErrorCode::AlreadyReversed);
        }
        lookOver();
    }

    [[nodiscard]] const MemoryStore& store() const { return m_store; }
    [[nodiscard]] Village& village() { return m_village; }

private:
    static bool movesGoods(const journal::pb::Payload& payload)
    {
        return payload.has_stock_received() || payload.has_stock_issued() || payload.has_redemption();
    }

    [[nodiscard]] BusinessDate today() const { return valueOf(m_store.state().lastDay()).date; }
    [[nodiscard]] BusinessDate daysOn(int days) const
    {
        return valueOf(BusinessDate::ofDaysSince2020(today().daysSince2020() + days));
    }

    void move()
    {
        switch (between(0, 10)) {
        case 0:
        case 1:
            return receive();
        case 2:
        case 3:
            return watch([&] {
                return m_village.redeem(between(1, kHouseholds + 1),
                                        {{between(1, kGoods + 1), between(1, 4)}, {between(1, kGoods + 1), 1}});
            });
        case 4:
        case 5:
        case 6:
            return watch([&] { return m_village.run(anyIssue(), m_both); });
        case 7:
        case 8:
            return reverse();
        default: {
            const auto day = daysOn(between(0, 12)).text();
            valueOf(m_village.closeDay());
            valueOf(m_village.openDay(day));
        }
        }
    }

    void receive()
    {
        const auto expiry = between(0, 3) == 0 ? std::string() : daysOn(between(0, 40)).text();
        watch([&] { return m_village.receive(between(1, kGoods + 1), between(1, 12), expiry); });
    }

    void reverse()
    {
        const DocumentNumber number(between(1, static_cast<int>(m_village.head().lastDocument.value()) + 1));
        const auto document = *valueOf(m_store.state().document(number));
        std::vector<std::int32_t> lines;
        if (between(0, 2) == 0)
            lines.push_back(between(1, 4));
        if (movesGoods(document.payload))
            watch([&] { return m_village.reverse(document, lines); });
    }

    Issue anyIssue() const
    {
        Issue command;
        command.kind = *rc::gen::element(IssueKind::Care, IssueKind::Prize, IssueKind::WriteOff, IssueKind::Transfer,
                                         IssueKind::Return);
        const bool isUnwanted = command.kind == IssueKind::WriteOff || command.kind == IssueKind::Return;
        for (int line = between(1, 4); line > 0; --line) {
            stock::IssueLine wanted{GoodsNumber(between(1, kGoods + 1)), pieces(between(1, 6))};
            if (isUnwanted && between(0, 2) == 0)
                wanted.lot = LotNumber(between(1, valueOf(m_store.state().lastLot()).value() + 1));
            command.lines.push_back(wanted);
        }
        if (command.kind == IssueKind::Care)
            command.households = {householdNo(between(1, kHouseholds + 1))};
        else if (command.kind != IssueKind::WriteOff)
            command.recipient = "621125100201-02";
        if (command.kind == IssueKind::WriteOff)
            command.cause = stock::WriteOffCause::Expired;
        command.reason = isUnwanted ? "清理货架" : "";
        command.paper = "7";
        return command;
    }

    template <class Act>
    void watch(Act act)
    {
        const Lots before = m_store.state().allLots();
        const auto head = m_village.head();
        const Result<journal::StoredDocument> answer = act();
        if (!answer) {
            RC_ASSERT(m_village.head() == head);
            RC_ASSERT(m_store.state().allLots() == before);
            return;
        }
        leavesInOrder(*answer);
    }

    /// Of what may leave nothing stays that would leave before something that left.
    void leavesInOrder(const journal::StoredDocument& document) const
    {
        const auto& payload = document.payload;
        for (const auto& line : payload.redemption().lines())
            leavesInOrder(line.goods(), line.lots(), false);
        const auto kind = stock::issueKindOf(payload.stock_issued().kind()).value_or(IssueKind::Care);
        const bool isUnwanted = kind == IssueKind::WriteOff || kind == IssueKind::Return;
        for (const auto& line : payload.stock_issued().lines()) {
            // One lot alone may have been named.
            if (!isUnwanted || line.lots_size() > 1)
                leavesInOrder(line.goods(), line.lots(), isUnwanted);
        }
    }

    template <class Parts>
    void leavesInOrder(std::int32_t goods, const Parts& parts, bool mayBeExpired) const
    {
        const auto& lots = m_store.state().allLots();
        for (const auto& part : parts) {
            const auto& taken = lots.at(LotNumber(part.lot()));
            RC_ASSERT(taken.goods == GoodsNumber(goods));
            RC_ASSERT((mayBeExpired || !stock::isExpired(taken, today())));
            for (const auto& [number, other] : lots) {
                const bool stays = other.goods == taken.goods && !other.quantity.isZero() &&
                                   (mayBeExpired || !stock::isExpired(other, today()));
                RC_ASSERT((!stays || !stock::leavesBefore(other, taken)));
            }
        }
    }

    void lookOver() const
    {
        std::map<std::pair<Ledger, std::int32_t>, std::int64_t> sums;
        for (const auto& [account, balance] : m_store.state().balances()) {
            RC_ASSERT(isWithinBounds(account.kind, balance));
            if (ledgerOf(account.kind) == Ledger::Stock)
                sums[{Ledger::Stock, account.owner}] += balance.net();
        }
        for (const auto& [goods, sum] : sums)
            RC_ASSERT(sum == 0);
        std::map<GoodsNumber, std::int64_t> left;
        for (const auto& [number, lot] : m_store.state().allLots())
            left[lot.goods] += lot.quantity.value();
        for (const auto& [goods, quantity] : left)
            RC_ASSERT(quantity == m_village.shelf(goods.value()));
    }

    MemoryStore m_store;
    Village m_village{m_store};
    const operators::Authority m_both{Village::kManager, Village::kOperator, {}};
};

/// Which entries were reversed, each as often as it was.
std::map<Seq, int> reversals(const MemoryStore& store)
{
    std::map<Seq, int> times;
    const auto head = valueOf(store.state().head()).seq;
    for (const auto& row : valueOf(store.state().rows(Seq(1), head))) {
        const auto* entry = std::get_if<Entry>(&row.body);
        if (entry != nullptr && entry->kind == EntryKind::Reversal)
            ++times[*entry->refersTo];
    }
    return times;
}

RC_GTEST_PROP(Stock, StaysTrueWhateverPeopleDo, ())
{
    Keeper keeper;

    keeper.play(30);

    for (const auto& [entry, times] : reversals(keeper.store()))
        RC_ASSERT(times == 1);
}

RC_GTEST_PROP(Stock, IsGoneWhenEverythingThatCameIsReversed, ())
{
    Keeper keeper;
    keeper.play(25);

    keeper.reverseEverything();

    for (int goods = 1; goods <= kGoods; ++goods)
        RC_ASSERT(keeper.village().shelf(goods) == 0);
    for (const auto& [number, lot] : keeper.store().state().allLots())
        RC_ASSERT(lot.quantity.isZero());
    for (const auto& [entry, times] : reversals(keeper.store()))
        RC_ASSERT(times == 1);
}

} // namespace
