// A village whose households change: what the tests of splits, merges, closings and new heads begin with.
#pragma once

#include "core/household/close.hpp"
#include "core/household/merge.hpp"
#include "core/household/split.hpp"
#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

#include <algorithm>

namespace jiamei::tests {

using namespace jiamei::household;
using namespace jiamei::support;

class HouseholdChange : public testing::Test {
protected:
    HouseholdForm aPart(const std::string& name, std::uint32_t members = 1)
    {
        HouseholdForm form;
        form.group = "1组";
        form.members = members;
        form.personal.push_back(village.salted(PersonalField::Name, name));
        return form;
    }
    Result<journal::StoredDocument> split(std::int64_t number, std::int64_t percent, const operators::Authority& who)
    {
        Split command;
        command.household = householdNo(number);
        command.part = aPart("分出户");
        command.share = percent;
        return village.run(command, who);
    }
    Result<journal::StoredDocument> split(std::int64_t number, std::int64_t percent)
    {
        return split(number, percent, committee.both);
    }
    Result<journal::StoredDocument> merge(std::int64_t number, std::int64_t into)
    {
        return village.run(Merge{householdNo(number), householdNo(into)}, committee.both);
    }
    Result<journal::StoredDocument> close(std::int64_t number, bool expire = false)
    {
        return village.run(Close{householdNo(number), HouseholdState::MovedAway, expire}, committee.both);
    }
    Result<journal::StoredDocument> reopen(std::int64_t number)
    {
        return village.run(Reopen{householdNo(number)}, committee.both);
    }
    Result<journal::StoredDocument> rename(std::int64_t number, const std::string& name,
                                           const operators::Authority& who)
    {
        auto form = aPart(name, 4);
        form.number = householdNo(number);
        form.residents = 3;
        return village.run(SetHouseholds{{form}, true}, who);
    }
    void issueCard(std::int64_t number)
    {
        valueOf(village.run(IssueCards{{householdNo(number)}, date("2026-03-09")}, committee.manager));
    }
    Household household(std::int64_t number)
    {
        return *valueOf(village.look([&](const auto& state) { return state.household(householdNo(number)); }));
    }
    CardRecord card(std::int64_t number)
    {
        return *valueOf(village.look([&](const auto& state) { return state.card(householdNo(number)); }));
    }
    bool isKin(std::int64_t one, std::int64_t other)
    {
        const auto ties = valueOf(village.look([](const auto& state) { return state.kin(); }));
        return std::ranges::binary_search(ties, kinTie(householdNo(one), householdNo(other)));
    }
    std::vector<std::int64_t> figures(std::int64_t number)
    {
        const auto held = village.figures(number);
        return {held.spendable.value(), held.pending.value(), held.honour.value(), held.owed.value()};
    }
    /// Household 1 with 25 to spend and honour 35: 10 were redeemed.
    void earn()
    {
        valueOf(village.receive(1, 9));
        valueOf(village.award(1, "A08"));
        valueOf(village.award(1, "A08"));
        valueOf(village.award(1, "A03", 3));
        valueOf(village.redeem(1, {{1, 1}}));
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
};

using Figures = std::vector<std::int64_t>; // spendable, pending, honour, owed

} // namespace jiamei::tests
