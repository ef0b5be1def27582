// A village shop as tests begin with it: opened, with people, households, rules, goods and stock.
#pragma once

#include "core/household/register.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/operators/people.hpp"
#include "core/points/award.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/ports/signer.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"
#include "core/till/day.hpp"
#include "core/till/open_site.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"
#include "tests/support/clocks.hpp"
#include "tests/support/results.hpp"

namespace jiamei::support {

HouseholdNumber householdNo(std::int64_t number);
Points pointsOf(std::int64_t value);
Quantity pieces(std::int64_t value);
BusinessDate date(std::string_view text);
/// A rule that leaves no choice: so many points, at most `cap` units a month when given.
points::Rule aRule(std::string code, std::int64_t value, std::optional<std::int64_t> monthlyCap = std::nullopt);
points::Rule aDeduction(std::string code, std::int64_t value);
/// Barcodes 29000000000xx with a right check digit; `price` in points.
stock::GoodsForm aGoods(int which, std::int64_t price, std::optional<std::int64_t> householdLimit = std::nullopt);

/// On an empty store: shop 01 of a village in 漳县 with manager 1, operator 2, helper 3, operator 4 of household 4;
/// households 1 to 12; rules A03 (+5, 4 a month), A08 (+10), D02 (+1 or +2), K9 (+50), A05 (two reviewers), N07 (-1),
/// N9 (-30); nobody has a PIN yet; goods 1 at 10, 2 at 15, 3 at 6 with 2 a household and month; nothing on the shelf,
/// no day open.
class Village {
public:
    explicit Village(ports::SiteStore& emptyStore);

    static constexpr OperatorNumber kManager{1};
    static constexpr OperatorNumber kOperator{2};
    static constexpr OperatorNumber kHelper{3};
    static constexpr OperatorNumber kNeighbour{4}; ///< operator of household 4

    /// What the shop's cards and slips are signed with.
    [[nodiscard]] static KeyPairSigner cardSigner();

    ManualClock clock;
    SeededRandom random;

    template <class Command>
    Result<journal::StoredDocument> run(const Command& command, operators::Authority authority)
    {
        return run(nextRequest(), command, std::move(authority));
    }
    template <class Command>
    Result<journal::StoredDocument> run(const RequestId& request, const Command& command,
                                        operators::Authority authority)
    {
        return journal::Bookkeeper(m_store, clock).run(request, authority, command);
    }

    Result<journal::StoredDocument> openDay(std::string_view day = "2026-03-09");
    Result<journal::StoredDocument> closeDay();
    Result<journal::StoredDocument> receive(int goods, std::int64_t quantity, std::string_view expiry = {});
    Result<journal::StoredDocument> award(std::int64_t household, std::string rule, std::int64_t units = 1,
                                          operators::Authority authority = {kManager, kOperator, {}});
    Result<journal::StoredDocument> redeem(std::int64_t household,
                                           const std::vector<std::pair<int, std::int64_t>>& lines,
                                           operators::Authority authority = {kManager, std::nullopt, {}});
    Result<journal::StoredDocument> reverse(const journal::StoredDocument& document,
                                            std::vector<std::int32_t> lines = {},
                                            operators::Authority authority = {kManager, kOperator, {}});

    [[nodiscard]] points::Figures figures(std::int64_t household) const;
    [[nodiscard]] std::int64_t shelf(int goods) const;
    [[nodiscard]] journal::Head head() const;
    /// Asks the state for something.
    template <class Look>
    auto look(Look question) const
    {
        std::optional<decltype(question(std::declval<const ports::SiteState&>()))> answer;
        const auto done = m_store.read([&](const ports::SiteState& state) -> Done {
            answer.emplace(question(state));
            return {};
        });
        if (!done)
            throw std::runtime_error("the store cannot be read");
        return std::move(*answer);
    }

    RequestId nextRequest();
    [[nodiscard]] ports::SiteStore& store() { return m_store; }
    household::PersonalValue salted(household::PersonalField field, std::string text);

private:
    void openSite();
    void addPeople();
    void addHouseholds();
    void addRules();
    void addGoods();

    ports::SiteStore& m_store;
};

} // namespace jiamei::support
