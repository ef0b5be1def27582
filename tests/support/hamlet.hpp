// A small shop with people, goods and points on any store, and the work of its days; the same for the same seed.
#pragma once

#include "core/journal/bookkeeper.hpp"
#include "core/till/redeem.hpp"

#include "tests/support/clocks.hpp"

namespace jiamei::support {

struct HamletSize {
    int households = 12;
    int goods = 6;
    int lotsEach = 2;
    std::int64_t pieces = 5'000;       ///< in each lot
    std::int64_t points = 100'000;     ///< of each household
    std::optional<std::int64_t> limit; ///< pieces a household may take in a month, of every fifth good
};

class Hamlet {
public:
    using Begun = std::function<void(const RequestId&)>;
    using Answered = std::function<void(const journal::StoredDocument&)>;
    using Answer = Result<journal::StoredDocument>;

    /// `seed` also tells the request ids of one run from those of another on the same store.
    explicit Hamlet(ports::SiteStore& store, std::uint64_t seed = 1, HamletSize size = {});

    /// Told before each command, and after each that was answered with a document.
    void watch(Begun begun, Answered answered);

    /// From nothing to an open day: site, operator, households, cards, rules, goods, opening stock and balances.
    [[nodiscard]] Done furnish();

    /// So many lines of one to three pieces for the next household, with its card.
    [[nodiscard]] Answer redeem(int lines = 3);
    [[nodiscard]] Answer award();
    [[nodiscard]] Answer reverseLast();
    [[nodiscard]] Answer closeDay();
    /// Two lots of different goods, bought.
    [[nodiscard]] Answer receive();
    /// Of the whole shop; the next three are about it.
    [[nodiscard]] Answer openStocktake();
    /// The helper counts all goods: of the first one piece is missing, of the second there is one too many, and so on.
    [[nodiscard]] Answer countShelf();
    [[nodiscard]] Answer finishStocktake();
    [[nodiscard]] Answer acceptStocktake();
    [[nodiscard]] Answer openDay();
    /// Closes the day that is open and opens one of this date.
    [[nodiscard]] Answer startDay(BusinessDate date);
    /// The mixture of a day's work: mostly redemptions, some awards, a reversal, now and then a new day.
    [[nodiscard]] Done step();

    /// The same request once more, as a till does after an unknown outcome.
    [[nodiscard]] Answer redeemAgain();

private:
    template <class Command>
    Answer run(const Command& command);
    [[nodiscard]] RequestId nextRequest();
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
    [[nodiscard]] household::PersonalValue secret(household::PersonalField field, std::string text);
    [[nodiscard]] Done openSite();
    [[nodiscard]] Done furnishRegister();
    [[nodiscard]] Done furnishShelf();

    ManualClock m_clock;
    SeededRandom m_random;
    journal::Bookkeeper m_books;
    HamletSize m_size;
    operators::Authority m_manager{OperatorNumber(1), {}, {}};
    operators::Authority m_helper{OperatorNumber(2), {}, {}};
    operators::Authority m_witnessed{
        OperatorNumber(1), {}, household::PersonalValue{household::PersonalField::Name, {1}, "村委会"}};
    operators::Authority m_authority = m_manager;
    BusinessDate m_date;
    std::int64_t m_requests = 0;
    std::int64_t m_steps = 0;
    RequestId m_lastRequest;
    till::Redeem m_lastRedeem;
    DocumentNumber m_lastRedemption;
    DocumentNumber m_stocktake;
    std::uint64_t m_seed;
    Begun m_begun;
    Answered m_answered;
};

} // namespace jiamei::support
