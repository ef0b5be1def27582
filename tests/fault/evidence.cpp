#include "tests/fault/evidence.hpp"

#include "tests/fault/shop_evidence.hpp"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>

namespace jiamei::fault {

namespace {

/// Anything SQLite says no to is damage here.
struct Unreadable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

Hash blake(std::string_view bytes)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       nullptr, 0);
    return hash;
}

class Reader {
public:
    Reader(const std::string& path, const char* vfs)
    {
        sqlite3* handle = nullptr;
        const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE, vfs);
        m_handle.reset(handle);
        if (code != SQLITE_OK)
            throw Unreadable("open: " + std::string(sqlite3_errstr(code)));
    }

    template <class Each>
    void each(const char* sql, Each&& look)
    {
        sqlite3_stmt* raw = nullptr;
        const int code = sqlite3_prepare_v2(m_handle.get(), sql, -1, &raw, nullptr);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(raw, sqlite3_finalize);
        if (code != SQLITE_OK)
            throw Unreadable(sqlite3_errmsg(m_handle.get()));
        int step = sqlite3_step(raw);
        for (; step == SQLITE_ROW; step = sqlite3_step(raw))
            look(raw);
        if (step != SQLITE_DONE)
            throw Unreadable(sqlite3_errmsg(m_handle.get()));
    }

    std::string text(const char* sql)
    {
        std::string answer;
        each(sql, [&](sqlite3_stmt* row) { answer = reinterpret_cast<const char*>(sqlite3_column_text(row, 0)); });
        return answer;
    }

private:
    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_handle{nullptr, sqlite3_close};
};

std::string_view blobAt(sqlite3_stmt* row, int column)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
    return {bytes == nullptr ? "" : bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

/// Canonical bytes as the format page has them, straight from the columns.
class Canonical {
public:
    void byte(int value) { m_bytes.push_back(static_cast<char>(value)); }
    void integer(std::int64_t value)
    {
        for (unsigned shift = 0; shift < 64; shift += 8)
            byte(static_cast<int>(static_cast<std::uint64_t>(value) >> shift & 0xffU));
    }
    void text(std::string_view value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            byte(static_cast<int>(value.size() >> shift & 0xffU));
        m_bytes += value;
    }
    void required(sqlite3_stmt* row, int column) { integer(sqlite3_column_int64(row, column)); }
    void nullable(sqlite3_stmt* row, int column)
    {
        const bool isNull = sqlite3_column_type(row, column) == SQLITE_NULL;
        byte(isNull ? 0 : 1);
        if (!isNull)
            required(row, column);
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

// The order of kRows below.
enum Column {
    Seq,
    Shape,
    Epoch,
    Document,
    Day,
    At,
    Quality,
    Actor,
    Approver,
    RuleVersion,
    PayloadHash,
    OriginEpoch,
    OriginSeq,
    Kind,
    Ledger,
    DebitKind,
    DebitOwner,
    CreditKind,
    CreditOwner,
    Amount,
    Lot,
    Rule,
    Units,
    Line,
    RecordType,
    Subject,
    RefersTo,
    StoredHash
};
constexpr const char* kRows =
    "SELECT seq, shape, epoch, document, day, at_ms, quality, actor, approver, rule_version, payload_hash, "
    "origin_epoch, origin_seq, kind, ledger, debit_kind, debit_owner, credit_kind, credit_owner, amount, lot, rule, "
    "units, line, record_type, subject, refers_to, hash FROM journal ORDER BY seq";

std::string canonicalOf(const std::string& site, sqlite3_stmt* row)
{
    Canonical out;
    const bool isEntry = sqlite3_column_int(row, Shape) == 1;
    out.byte(1);
    out.byte(sqlite3_column_int(row, Shape));
    out.text(site);
    for (const int column : {Epoch, Seq, Document, Day, At, Quality, Actor})
        out.required(row, column);
    out.nullable(row, Approver);
    out.nullable(row, RuleVersion);
    out.text(blobAt(row, PayloadHash));
    out.nullable(row, OriginEpoch);
    out.nullable(row, OriginSeq);
    if (isEntry) {
        for (const int column : {Kind, Ledger, DebitKind, DebitOwner, CreditKind, CreditOwner, Amount})
            out.required(row, column);
        for (const int column : {Lot, Rule, Units, Line, RefersTo})
            out.nullable(row, column);
    } else {
        out.required(row, RecordType);
        out.nullable(row, Subject);
        out.nullable(row, RefersTo);
    }
    return out.bytes();
}

struct Sums {
    std::int64_t debit = 0, credit = 0, pending = 0, honour = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

constexpr std::int64_t kIssue = 1, kHousehold = 2, kRedeemed = 4, kGoodsRedeemed = 23;

class Examination {
public:
    Examination(Reader& reader, Findings& findings) : m_reader(reader), m_findings(findings) {}

    void run(std::span<const Acknowledged> acknowledged, const std::optional<std::array<std::uint8_t, 16>>& inFlight)
    {
        if (const auto answer = m_reader.text("PRAGMA integrity_check"); answer != "ok")
            return corrupt("integrity_check: " + answer);
        if (m_reader.text("SELECT count(*) FROM sqlite_schema WHERE name IN ('journal', 'document')") != "2") {
            if (!acknowledged.empty())
                lost("the tables");
            return;
        }
        readDocuments();
        readJournal();
        checkDocuments();
        checkBalances();
        checkLots();
        checkShop();
        checkAnswers(acknowledged, inFlight);
    }

private:
    static void note(std::string& place, const std::string& what)
    {
        if (place.empty())
            place = what + "; ";
    }
    void lost(const std::string& what) { note(m_findings.lost, "lost: " + what); }
    void half(const std::string& what) { note(m_findings.half, "half: " + what); }
    void corrupt(const std::string& what) { note(m_findings.corrupt, "corrupt: " + what); }

    void readDocuments()
    {
        m_reader.each("SELECT number, request, first_seq, row_count, payload FROM document ORDER BY number",
                      [&](sqlite3_stmt* row) {
                          const auto number = sqlite3_column_int64(row, 0);
                          auto& document = m_documents[number];
                          const auto payload = blobAt(row, 4);
                          document.payload = blake(payload);
                          document.firstSeq = sqlite3_column_int64(row, 2);
                          document.rowCount = sqlite3_column_int64(row, 3);
                          if (!document.content.ParseFromArray(payload.data(), static_cast<int>(payload.size())))
                              corrupt("payload of document " + std::to_string(number));
                          Acknowledged found;
                          found.document = number;
                          found.payload = document.payload;
                          const auto request = blobAt(row, 1);
                          std::memcpy(found.request.data(), request.data(), std::min<std::size_t>(16, request.size()));
                          m_findings.documents.push_back(found);
                      });
    }

    void readJournal()
    {
        const auto site = m_reader.text("SELECT site FROM site");
        Hash previous{};
        std::int64_t seq = 0;
        m_reader.each(kRows, [&](sqlite3_stmt* row) {
            if (sqlite3_column_int64(row, Seq) != ++seq)
                corrupt("a gap before row " + std::to_string(seq));
            std::string input("JMJ1\0", 5);
            input.append(reinterpret_cast<const char*>(previous.data()), previous.size());
            previous = blake(input + canonicalOf(site, row));
            if (blobAt(row, StoredHash) != std::string_view(reinterpret_cast<const char*>(previous.data()), 32))
                corrupt("the chain at row " + std::to_string(seq));
            readRow(row);
        });
    }

    void readRow(sqlite3_stmt* row)
    {
        const auto seq = sqlite3_column_int64(row, Seq);
        const auto found = m_documents.find(sqlite3_column_int64(row, Document));
        if (found == m_documents.end())
            return half("row " + std::to_string(seq) + " without its document");
        auto& document = found->second;
        if (seq != document.firstSeq + document.foundRows++)
            half("row " + std::to_string(seq) + " is out of its document");
        if (blobAt(row, PayloadHash) !=
            std::string_view(reinterpret_cast<const char*>(document.payload.data()), document.payload.size()))
            corrupt("payload hash of row " + std::to_string(seq));
        if (sqlite3_column_int(row, Shape) != 1)
            return;
        const auto at = [&](int column) { return sqlite3_column_int64(row, column); };
        document.bookings.push_back(
            {at(Kind), at(DebitKind), at(DebitOwner), at(CreditKind), at(CreditOwner), at(Amount), at(Lot), at(Line)});
    }

    void checkDocuments()
    {
        std::int64_t expected = 0;
        for (const auto& [number, document] : m_documents) {
            if (number != ++expected)
                corrupt("a gap before document " + std::to_string(expected));
            if (document.foundRows != document.rowCount)
                half("document " + std::to_string(number) + " has " + std::to_string(document.foundRows) + " of " +
                     std::to_string(document.rowCount) + " rows");
            if (document.content.has_redemption())
                checkRedemption(number, document);
        }
    }

    /// Every line of the paper has moved its points and its pieces, and nothing else has moved.
    void checkRedemption(std::int64_t number, const DocumentRows& document)
    {
        const auto& paper = document.content.redemption();
        std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> moved; // line -> points, pieces
        for (const auto& booking : document.bookings) {
            const bool isPoints = booking.debitKind == kHousehold && booking.creditKind == kRedeemed &&
                                  booking.debitOwner == std::int64_t(paper.household());
            const bool isPieces = booking.debitKind == kShelf && booking.creditKind == kGoodsRedeemed;
            if (!isPoints && !isPieces)
                return half("a foreign booking in redemption " + std::to_string(number));
            (isPoints ? moved[booking.line].first : moved[booking.line].second) += booking.amount;
        }
        std::int64_t total = 0;
        for (int line = 0; line < paper.lines_size(); ++line) {
            const auto& wanted = paper.lines(line);
            total += wanted.points();
            if (moved[line + 1] != std::pair(std::int64_t(wanted.points()), std::int64_t(wanted.quantity())))
                return half("line " + std::to_string(line + 1) + " of redemption " + std::to_string(number));
        }
        if (total != paper.points() || moved.size() != static_cast<std::size_t>(paper.lines_size()))
            half("the total of redemption " + std::to_string(number));
    }

    void book(const Booking& booking)
    {
        constexpr std::int64_t kPending = 2, kPost = 3, kVoid = 4, kAssertion = 6;
        auto& debit = m_sums[{booking.debitKind, booking.debitOwner}];
        auto& credit = m_sums[{booking.creditKind, booking.creditOwner}];
        if (booking.kind == kPending)
            credit.pending += booking.amount;
        if (booking.kind == kPost || booking.kind == kVoid)
            credit.pending -= booking.amount;
        if (booking.kind == kPending || booking.kind == kVoid || booking.kind == kAssertion)
            return;
        debit.debit += booking.amount;
        credit.credit += booking.amount;
        if (booking.debitKind == kHousehold && booking.creditKind == kIssue)
            debit.honour -= booking.amount;
        if (booking.creditKind == kHousehold && booking.debitKind == kIssue)
            credit.honour += booking.amount;
        if (booking.debitKind == kShelf)
            m_lots[booking.lot] -= booking.amount;
        if (booking.creditKind == kShelf)
            m_lots[booking.lot] += booking.amount;
    }

    void checkBalances()
    {
        for (const auto& [number, document] : m_documents)
            for (const auto& booking : document.bookings)
                book(booking);
        std::map<std::pair<std::int64_t, std::int64_t>, Sums> kept;
        m_reader.each("SELECT kind, owner, debit, credit, pending, honour FROM balance", [&](sqlite3_stmt* row) {
            const auto at = [&](int column) { return sqlite3_column_int64(row, column); };
            kept[{at(0), at(1)}] = {at(2), at(3), at(4), at(5)};
        });
        for (const auto& [account, sums] : m_sums) {
            if (kept[account] != sums)
                half("the balance of account " + std::to_string(account.first) + "/" + std::to_string(account.second));
            const bool isFloored = account.first == kHousehold || account.first == kShelf;
            if (isFloored && sums.credit < sums.debit)
                corrupt("account " + std::to_string(account.first) + " below zero");
        }
        if (kept.size() != m_sums.size())
            half("a balance without bookings");
    }

    void checkLots()
    {
        std::map<std::int64_t, std::int64_t> shelves;
        m_reader.each("SELECT number, goods, quantity FROM lot", [&](sqlite3_stmt* row) {
            const auto number = sqlite3_column_int64(row, 0);
            const auto quantity = sqlite3_column_int64(row, 2);
            shelves[sqlite3_column_int64(row, 1)] += quantity;
            if (m_lots[number] != quantity)
                half("lot " + std::to_string(number));
        });
        for (const auto& [goods, quantity] : shelves) {
            const auto& shelf = m_sums[{kShelf, goods}];
            if (shelf.credit - shelf.debit != quantity)
                half("the shelf of goods " + std::to_string(goods));
        }
    }

    void checkShop()
    {
        const auto found =
            halfOfTheShop(m_documents, [this](const char* sql, const auto& look) { m_reader.each(sql, look); });
        if (!found.empty())
            half(found);
    }

    void checkAnswers(std::span<const Acknowledged> acknowledged,
                      const std::optional<std::array<std::uint8_t, 16>>& inFlight)
    {
        std::set<std::array<std::uint8_t, 16>> known;
        for (const auto& answer : acknowledged) {
            known.insert(answer.request);
            if (std::find(m_findings.documents.begin(), m_findings.documents.end(), answer) ==
                m_findings.documents.end())
                lost("document " + std::to_string(answer.document));
        }
        for (const auto& found : m_findings.documents)
            if (!known.contains(found.request) && found.request != inFlight)
                corrupt("document " + std::to_string(found.document) + " that nobody asked for");
    }

    Reader& m_reader;
    Findings& m_findings;
    std::map<std::int64_t, DocumentRows> m_documents;
    std::map<std::pair<std::int64_t, std::int64_t>, Sums> m_sums;
    std::map<std::int64_t, std::int64_t> m_lots;
};

} // namespace

void Findings::countInto(Tally& tally) const
{
    ++tally.trials;
    tally.lost += lost.empty() ? 0U : 1U;
    tally.half += half.empty() ? 0U : 1U;
    tally.corrupt += corrupt.empty() ? 0U : 1U;
}

Findings examine(const std::string& database, const char* vfs, std::span<const Acknowledged> acknowledged,
                 const std::optional<std::array<std::uint8_t, 16>>& inFlight)
{
    Findings findings;
    try {
        Reader reader(database, vfs);
        Examination(reader, findings).run(acknowledged, inFlight);
    } catch (const Unreadable& damage) {
        // Before the first answer there need not be a database.
        if (!acknowledged.empty())
            findings.corrupt = std::string("corrupt: ") + damage.what() + "; ";
    }
    return findings;
}

} // namespace jiamei::fault
