// A shop on any store, step by step: two people, three households, three goods, three rules, an open day.
#pragma once

#include "core/base/ed25519.hpp"
#include "core/household/register.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/points/award.hpp"
#include "core/points/opening.hpp"
#include "core/points/rule_set.hpp"
#include "core/stock/catalogue.hpp"
#include "core/stock/receive.hpp"
#include "core/till/day.hpp"
#include "core/till/open_site.hpp"
#include "core/till/redeem.hpp"
#include "core/till/reverse.hpp"
#include "core/till/settings.hpp"
#include "tests/support/clocks.hpp"
#include "tests/support/results.hpp"

namespace jiamei::tests {

using support::codeOf;
using support::valueOf;
using Answer = Result<journal::StoredDocument>;

inline HouseholdNumber household(std::int64_t number)
{
    return valueOf(HouseholdNumber::of(number));
}

class Shop {
public:
    explicit Shop(ports::SiteStore& store) : m_store(&store), m_books(store, m_clock) {}
    /// A shop whose device has these keys.
    Shop(ports::SiteStore& store, const PublicKey& card, const PublicKey& sync) : Shop(store)
    {
        m_cardKey = Bytes(asBytes(card));
        m_syncKey = Bytes(asBytes(sync));
    }

    /// Site, people, register, rules, goods, first day, stock and opening balances of 100 points.
    void furnish();
    /// The site and its manager only.
    Answer openSite();

    Answer openDay(std::string_view date);
    Answer closeDay() { return run(till::CloseDay{}); }
    Answer award(std::int64_t number, std::string code, std::int64_t units = 1)
    {
        return run(points::Award{household(number), std::move(code), units, {}, "household"});
    }
    Answer redeem(std::int64_t number, std::int32_t goods, std::int64_t pieces);
    Answer reverse(DocumentNumber document, std::vector<std::int32_t> lines = {})
    {
        return run(till::Reverse{document, std::move(lines), "entered twice"}, m_both);
    }
    Answer set(std::string name, std::int64_t value) { return run(till::SetSetting{std::move(name), value}); }

    template <class Command>
    Answer run(const Command& command)
    {
        return run(command, m_manager);
    }
    template <class Command>
    Answer run(const Command& command, const operators::Authority& authority)
    {
        m_clock.advance(std::chrono::seconds(7));
        return m_books.run(nextRequest(), authority, command);
    }

    [[nodiscard]] RequestId nextRequest();
    [[nodiscard]] household::PersonalValue secret(household::PersonalField field, std::string text);
    [[nodiscard]] ports::SiteStore& store() { return *m_store; }
    [[nodiscard]] support::ManualClock& clock() { return m_clock; }
    [[nodiscard]] const operators::Authority& manager() const { return m_manager; }
    [[nodiscard]] const operators::Authority& both() const { return m_both; }
    /// One look at the state.
    template <class Look>
    auto ask(Look&& look) const
    {
        using Value = typename decltype(look(std::declval<const ports::SiteState&>()))::value_type;
        std::optional<Value> found;
        const auto done = m_store->read([&](const ports::SiteState& state) -> Done {
            JIAMEI_TRY(found, look(state));
            return {};
        });
        if (!done)
            throw std::runtime_error("unexpected refusal: " + std::string(nameOf(done.error().code)));
        return *found;
    }
    [[nodiscard]] journal::Head head() const
    {
        return ask([](const auto& state) { return state.head(); });
    }

private:
    ports::SiteStore* m_store;
    Bytes m_cardKey = Bytes(32, '\1');
    Bytes m_syncKey = Bytes(32, '\2');
    support::ManualClock m_clock;
    support::SeededRandom m_random;
    journal::Bookkeeper m_books;
    operators::Authority m_manager{OperatorNumber(1), {}, {}};
    operators::Authority m_both{OperatorNumber(1), OperatorNumber(2), {}};
};

} // namespace jiamei::tests
