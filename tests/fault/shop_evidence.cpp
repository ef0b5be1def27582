#include "tests/fault/shop_evidence.hpp"

#include <sqlite3.h>

#include <tuple>
#include <utility>

namespace jiamei::fault {

namespace {

using journal::pb::Payload;
/// Pieces that came to the shelf, less those that left, by line and lot.
using Moves = std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

/// What a stocktake and its counts come to by the papers.
struct Stocktakes {
    std::map<std::int64_t, std::tuple<std::string, std::int64_t, std::string, std::int64_t>> byNumber;
    std::map<std::pair<std::int64_t, std::int64_t>, std::tuple<std::int64_t, std::int64_t, std::int64_t>> counts;
    friend bool operator==(const Stocktakes&, const Stocktakes&) = default;
};

/// Date and whether it is open, by number.
using Days = std::map<std::int64_t, std::pair<std::int64_t, bool>>;

Moves moved(const DocumentRows& document)
{
    Moves moves;
    for (const auto& booking : document.bookings) {
        if (booking.debitKind >= kFirstMoney)
            continue;
        const auto sign = booking.creditKind == kShelf ? 1 : booking.debitKind == kShelf ? -1 : 0;
        moves[{booking.line, booking.lot}] += sign * booking.amount;
    }
    return moves;
}

Moves received(const journal::pb::StockReceived& paper)
{
    Moves moves;
    for (int line = 0; line < paper.lines_size(); ++line)
        moves[{line + 1, paper.lines(line).lot()}] += paper.lines(line).quantity();
    return moves;
}

Moves accepted(const journal::pb::StocktakeAccepted& paper)
{
    Moves moves;
    for (int index = 0; index < paper.lines_size(); ++index) {
        const auto& line = paper.lines(index);
        const auto sign = line.counted() < line.book() ? -1 : 1;
        std::int64_t sum = 0;
        for (const auto& lot : line.lots()) {
            moves[{index + 1, lot.lot()}] += sign * lot.quantity();
            sum += sign * lot.quantity();
        }
        // Pieces of no lot: nothing that was booked can be this.
        if (sum != line.counted() - line.book())
            moves[{index + 1, 0}] += line.counted() - line.book() - sum;
    }
    return moves;
}

std::string halfPaper(std::int64_t number, const DocumentRows& document)
{
    const auto& content = document.content;
    if (content.has_stock_received() && moved(document) != received(content.stock_received()))
        return "receipt " + std::to_string(number);
    if (content.has_stocktake_accepted() && moved(document) != accepted(content.stocktake_accepted()))
        return "acceptance " + std::to_string(number);
    return {};
}

void apply(Stocktakes& stocktakes, std::int64_t number, const Payload& content)
{
    constexpr std::int64_t kCounting = 1, kFinished = 2, kAccepted = 3, kDropped = 4;
    const auto move = [&](std::int64_t stocktake, std::int64_t state) {
        std::get<1>(stocktakes.byNumber[stocktake]) = state;
        std::get<3>(stocktakes.byNumber[stocktake]) = number;
    };
    if (content.has_stocktake_opened()) {
        std::string goods;
        for (const auto item : content.stocktake_opened().goods())
            goods += (goods.empty() ? "" : ",") + std::to_string(item);
        stocktakes.byNumber[number] = {content.stocktake_opened().area(), kCounting, goods, number};
    }
    for (const auto& line : content.stocktake_counted().lines())
        stocktakes.counts[{content.stocktake_counted().stocktake(), line.goods()}] = {line.counted(), line.book(),
                                                                                      number};
    if (content.has_stocktake_finished())
        move(content.stocktake_finished().stocktake(), kFinished);
    if (content.has_stocktake_accepted())
        move(content.stocktake_accepted().stocktake(), kAccepted);
    if (content.has_stocktake_dropped())
        move(content.stocktake_dropped().stocktake(), kDropped);
}

void apply(Days& days, const Payload& content)
{
    if (content.has_day_closed())
        days[content.day_closed().number()].second = false;
    if (content.has_day_opened()) {
        if (content.day_opened().has_closed_previous())
            days[content.day_opened().closed_previous().number()].second = false;
        days[content.day_opened().number()] = {content.day_opened().date(), true};
    }
    if (content.has_day_corrected())
        days[content.day_corrected().number()].first = content.day_corrected().right_date();
}

std::string textAt(sqlite3_stmt* row, int column)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text == nullptr ? std::string() : std::string(text);
}

Stocktakes keptStocktakes(const Query& query)
{
    Stocktakes kept;
    query("SELECT number, area, state, goods, changed FROM stocktake", [&](sqlite3_stmt* row) {
        kept.byNumber[sqlite3_column_int64(row, 0)] = {textAt(row, 1), sqlite3_column_int64(row, 2), textAt(row, 3),
                                                       sqlite3_column_int64(row, 4)};
    });
    query("SELECT stocktake, goods, counted, book, document FROM stocktake_count", [&](sqlite3_stmt* row) {
        kept.counts[{sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1)}] = {
            sqlite3_column_int64(row, 2), sqlite3_column_int64(row, 3), sqlite3_column_int64(row, 4)};
    });
    return kept;
}

Days keptDays(const Query& query)
{
    Days kept;
    query("SELECT number, date, is_open FROM business_day", [&](sqlite3_stmt* row) {
        kept[sqlite3_column_int64(row, 0)] = {sqlite3_column_int64(row, 1), sqlite3_column_int(row, 2) != 0};
    });
    return kept;
}

} // namespace

std::string halfOfTheShop(const std::map<std::int64_t, DocumentRows>& documents, const Query& query)
{
    Stocktakes stocktakes;
    Days days;
    for (const auto& [number, document] : documents) {
        if (auto found = halfPaper(number, document); !found.empty())
            return found;
        apply(stocktakes, number, document.content);
        apply(days, document.content);
    }
    if (keptStocktakes(query) != stocktakes)
        return "the stocktakes";
    return keptDays(query) == days ? std::string() : "the days";
}

} // namespace jiamei::fault
