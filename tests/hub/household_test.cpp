// Households that are split, merged and closed, in the files that go up: the hub counts open ones at the end of a
// period, and nothing that a split or a merge moves.
#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "tests/hub/hub.hpp"
#include "tests/support/results.hpp"

#include <gtest/gtest.h>

namespace jiamei::sync {
namespace {

using journal::RecordType;
using support::valueOf;
using testing::Hub;
using testing::Shop;

HouseholdNumber no(std::int64_t number)
{
    return valueOf(HouseholdNumber::of(number));
}

BusinessDate on(const char* date)
{
    return valueOf(BusinessDate::parse(date));
}

/// Ten households and a second person.
Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    journal::pb::Payload payload;
    auto& person = *payload.mutable_operator_set();
    person.set_number(2);
    person.set_id("second");
    person.set_role(static_cast<std::uint32_t>(operators::Role::Operator));
    person.set_state(static_cast<std::uint32_t>(operators::OperatorState::Active));
    shop.append(payload, {{journal::Record{RecordType::OperatorSet, 2, {}}, {}}});
    shop.openDay("2026-03-09");
    shop.award(1, 30);
    shop.award(2, 10);
    shop.deduct(3, 8, 8);
    return shop;
}

template <class Command>
void change(Shop& shop, const Command& command)
{
    const auto document = valueOf(household::decide(shop.state(), {OperatorNumber(1), OperatorNumber(2), {}}, command));
    shop.append(document.payload, document.rows);
}

void split(Shop& shop, int household)
{
    household::Split command;
    command.household = no(household);
    command.part.personal = {{household::PersonalField::Name, {1}, "分出户"}};
    command.share = 40;
    change(shop, command);
}

void nextDay(Shop& shop, const char* date)
{
    shop.closeDay();
    shop.openDay(date);
}

/// A month and a half: a split in March, a merge with a debt, a close and a reopening in April.
class HubHouseholds : public ::testing::TestWithParam<bool> {
protected:
    void handOver()
    {
        const auto outcome = hub.import(shop.file(GetParam()));
        ASSERT_EQ(outcome.state, ports::FileState::New) << (outcome.reason ? nameOf(outcome.reason->code) : "");
    }

    Hub hub;
    Shop shop = aShop();
};

TEST_P(HubHouseholds, AreCountedOpenAtTheEndOfThePeriodAndTheirTransfersNowhere)
{
    hub.enrol(shop);
    split(shop, 1);
    nextDay(shop, "2026-04-01");
    handOver();
    const auto sent = shop.head();
    shop.trust("621125", hub.signer().publicKey());
    shop.acknowledge(sent, 1);
    change(shop, household::Merge{no(11), no(3)});
    change(shop, household::Close{no(2), household::HouseholdState::MovedAway, true});
    nextDay(shop, "2026-04-02");
    handOver();
    change(shop, household::Reopen{no(2)});
    shop.closeDay();
    handOver();

    const auto march = hub.totals(std::nullopt, {on("2026-03-01"), on("2026-03-31")});
    const auto first = hub.totals(std::nullopt, {on("2026-04-01"), on("2026-04-01")});
    const auto all = hub.totals();
    EXPECT_EQ(march.households, 11);
    EXPECT_EQ(march.pointsAwarded, 40);
    EXPECT_EQ(march.pointsDeducted, 8);
    EXPECT_EQ(march.pointsOutstanding, 40);
    EXPECT_EQ(first.households, 9);
    EXPECT_EQ(first.pointsAwarded, 0);
    EXPECT_EQ(first.pointsDeducted, 0);
    EXPECT_EQ(first.pointsExpired, 10);
    EXPECT_EQ(first.pointsOutstanding, 22); // 8 of the 12 that passed over were owed
    EXPECT_EQ(all.households, 10);
    EXPECT_EQ(all.pointsAwarded, 40);
    EXPECT_EQ(all.pointsRedeemed, 0);
}

INSTANTIATE_TEST_SUITE_P(WithAndWithoutRows, HubHouseholds, ::testing::Bool(),
                         [](const auto& instance) { return instance.param ? "WithRows" : "TotalsOnly"; });

} // namespace
} // namespace jiamei::sync
