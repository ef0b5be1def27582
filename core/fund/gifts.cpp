#include "core/fund/gifts.hpp"

#include "core/fund/register.hpp"
#include "core/ports/history_walk.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jiamei::fund {

namespace {

using journal::AccountKind;
using journal::Entry;
using journal::EntryKind;
using ports::HistoryItem;

/// A lot that the donor gave.
struct GivenLot {
    stock::Lot lot;
    Seq since; ///< first row of its receipt
    std::int64_t received = 0;
};

using Dates = std::map<DayNumber, BusinessDate>;

Result<Dates> datesOf(const ports::SiteState& state)
{
    Dates dates;
    JIAMEI_TRY(const auto days, state.days());
    for (const auto& day : days)
        dates[day.number] = day.date;
    return dates;
}

std::optional<BusinessDate> dateIn(const Dates& dates, DayNumber day)
{
    const auto known = dates.find(day);
    return known == dates.end() ? std::nullopt : std::optional(known->second);
}

/// What one document took of one kind of goods out of the donor's lots.
struct Outgoing {
    AccountKind kind = AccountKind::GoodsRedeemed;
    std::int64_t pieces = 0;
    std::vector<std::uint32_t> households;
};

bool isToHouseholds(const Outgoing& out)
{
    return (out.kind == AccountKind::GoodsRedeemed || out.kind == AccountKind::Care) && out.pieces > 0;
}

void nameHouseholds(Outgoing& out, const journal::pb::Payload& payload)
{
    if (payload.has_redemption())
        out.households = {payload.redemption().household()};
    const auto& issued = payload.stock_issued().households();
    if (!issued.empty())
        out.households.assign(issued.begin(), issued.end());
}

class GiftBook {
public:
    GiftBook(const ports::SiteState& state, DocumentNumber donor) : m_state(state), m_donor(donor) {}

    /// Errors: the store's.
    Done findLots()
    {
        JIAMEI_TRY(const auto last, m_state.lastLot());
        DocumentNumber origin;
        Seq since; // of a receipt of the donor, else 0
        for (std::int32_t number = 1; number <= last.value(); ++number) {
            JIAMEI_TRY(const auto lot, m_state.lot(LotNumber(number)));
            if (!lot)
                continue;
            if (lot->origin != origin) {
                JIAMEI_TRY(const auto document, m_state.document(lot->origin));
                const bool isGift = document && document->payload.stock_received().donor() == m_donor.value();
                origin = lot->origin;
                since = isGift ? document->firstSeq : Seq();
            }
            if (since.value() != 0)
                m_lots.emplace(lot->number, GivenLot{*lot, since, 0});
        }
        return {};
    }

    Done follow()
    {
        std::map<GoodsNumber, Seq> firsts;
        for (const auto& [number, given] : m_lots)
            firsts.try_emplace(given.lot.goods, given.since); // lots are numbered in the order of their receipts
        for (const auto& [goods, first] : firsts)
            JIAMEI_CHECK(followGoods(goods, first));
        return {};
    }

    Done writeReceipts(const Dates& dates, Gifts& gifts) const
    {
        for (const auto& [number, given] : m_lots) {
            if (gifts.receipts.empty() || gifts.receipts.back().document != given.lot.origin) {
                JIAMEI_TRY(const auto document, m_state.document(given.lot.origin));
                gifts.receipts.push_back({given.lot.origin, document ? document->day : DayNumber(), {}, {}});
                auto& receipt = gifts.receipts.back();
                receipt.date = dateIn(dates, receipt.day);
            }
            JIAMEI_CHECK(writeLine(given, gifts));
        }
        return {};
    }

    Done writeWhereabouts(Gifts& gifts) const
    {
        std::map<AccountKind, std::int64_t> pieces;
        std::set<std::uint32_t> households;
        for (const auto& [taken, out] : m_out) {
            pieces[out.kind] += out.pieces;
            if (isToHouseholds(out))
                households.insert(out.households.begin(), out.households.end());
        }
        gifts.households = std::ssize(households);
        for (const auto& [kind, sum] : pieces) {
            if (kind == AccountKind::GoodsRedeemed) {
                JIAMEI_TRY(gifts.redeemed, Quantity::of(sum));
            } else if (kind == AccountKind::Care) {
                JIAMEI_TRY(gifts.care, Quantity::of(sum));
            } else if (kind == AccountKind::Spoiled) {
                JIAMEI_TRY(gifts.spoiled, Quantity::of(sum));
            } else {
                gifts.otherwise += sum;
            }
        }
        return {};
    }

    Done writeGoods(Gifts& gifts) const
    {
        std::map<GoodsNumber, GiftGoods> all;
        for (const auto& receipt : gifts.receipts)
            for (const auto& line : receipt.lines) {
                auto& sum = all[line.goods.number];
                sum.goods = line.goods;
                JIAMEI_TRY(sum.received, sum.received.plus(line.quantity));
                JIAMEI_TRY(sum.left, sum.left.plus(line.left));
            }
        for (auto& [number, sum] : all) {
            std::int64_t pieces = 0;
            std::set<std::uint32_t> households;
            for (const auto& [taken, out] : m_out) {
                if (taken.second != number || !isToHouseholds(out))
                    continue;
                pieces += out.pieces;
                households.insert(out.households.begin(), out.households.end());
            }
            JIAMEI_TRY(sum.given, Quantity::of(pieces));
            sum.households = std::ssize(households);
            gifts.goods.push_back(std::move(sum));
        }
        return {};
    }

private:
    Done followGoods(GoodsNumber goods, Seq first)
    {
        const auto page = [&](Seq before, std::size_t limit) { return m_state.goodsMoves(goods, before, limit); };
        return ports::walkHistory(page, [&](const HistoryItem& item) -> Result<bool> {
            if (item.row.seq < first)
                return false;
            count(item, std::get<Entry>(item.row.body));
            return true;
        });
    }

    void count(const HistoryItem& item, const Entry& entry)
    {
        const auto given = entry.lot ? m_lots.find(*entry.lot) : m_lots.end();
        if (given == m_lots.end())
            return;
        const bool leaves = entry.debit.kind == AccountKind::Shelf;
        const auto pieces = leaves ? entry.amount : -entry.amount;
        const bool isReversal = entry.kind == EntryKind::Reversal;
        const DocumentNumber original(isReversal ? item.document.payload.reversal().document()
                                                 : item.document.number.value());
        if (original == given->second.lot.origin) {
            given->second.received -= pieces;
            return;
        }
        auto& out = m_out[{original, given->second.lot.goods}];
        out.kind = leaves ? entry.credit.kind : entry.debit.kind;
        out.pieces += pieces;
        if (!isReversal)
            nameHouseholds(out, item.document.payload);
    }

    Done writeLine(const GivenLot& given, Gifts& gifts) const
    {
        if (given.received == 0)
            return {};
        JIAMEI_TRY(const auto goods, m_state.goodsByNumber(given.lot.goods));
        GiftLine line;
        line.lot = given.lot.number;
        line.goods = goods.value_or(stock::Goods());
        JIAMEI_TRY(line.quantity, Quantity::of(given.received));
        JIAMEI_TRY(line.value, given.lot.unitCost.times(given.received));
        line.left = given.lot.quantity;
        JIAMEI_TRY(gifts.received, gifts.received.plus(line.quantity));
        JIAMEI_TRY(gifts.left, gifts.left.plus(line.left));
        JIAMEI_TRY(gifts.value, gifts.value.plus(line.value));
        gifts.receipts.back().lines.push_back(std::move(line));
        return {};
    }

    const ports::SiteState& m_state;
    DocumentNumber m_donor;
    std::map<LotNumber, GivenLot> m_lots;
    std::map<std::pair<DocumentNumber, GoodsNumber>, Outgoing> m_out; ///< by the document that took the pieces first
};

/// What was paid back counts against the sum.
Done writePayments(const ports::SiteState& state, DocumentNumber donor, const Dates& dates, Gifts& gifts)
{
    std::set<Seq> undone;
    std::int64_t fen = 0;
    const auto look = [&](const HistoryItem& item) -> Result<bool> {
        const auto& entry = std::get<Entry>(item.row.body);
        if (entry.kind == EntryKind::Reversal && entry.refersTo)
            undone.insert(*entry.refersTo);
        const auto& moved = item.document.payload.money_moved();
        if (moved.donor() != donor.value() || undone.contains(item.row.seq))
            return true;
        const bool comes = entry.credit.kind == AccountKind::FundingSource;
        if (!comes && entry.credit.kind != AccountKind::MoneyGiven)
            return true;
        fen += comes ? entry.amount : -entry.amount;
        GiftPayment payment{
            item.document.number, item.row.day, dateIn(dates, item.row.day), FundNumber(moved.fund()), {},
            moved.purpose(),      !comes};
        JIAMEI_TRY(payment.amount, Money::of(entry.amount));
        gifts.payments.push_back(std::move(payment));
        return true;
    };
    JIAMEI_CHECK(
        ports::walkHistory([&](Seq before, std::size_t limit) { return state.moneyMoves(before, limit); }, look));
    std::ranges::reverse(gifts.payments);
    JIAMEI_TRY(gifts.money, Money::of(std::max<std::int64_t>(fen, 0)));
    return {};
}

} // namespace

Result<Gifts> giftsOf(const ports::SiteState& state, DocumentNumber donor)
{
    JIAMEI_CHECK(requireDonor(state, donor));
    Gifts gifts;
    JIAMEI_TRY(const auto dates, datesOf(state));
    JIAMEI_CHECK(writePayments(state, donor, dates, gifts));
    GiftBook book(state, donor);
    JIAMEI_CHECK(book.findLots());
    JIAMEI_CHECK(book.follow());
    JIAMEI_CHECK(book.writeReceipts(dates, gifts));
    JIAMEI_CHECK(book.writeWhereabouts(gifts));
    JIAMEI_CHECK(book.writeGoods(gifts));
    return gifts;
}

} // namespace jiamei::fund
