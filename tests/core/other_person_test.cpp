// Nobody stands on both sides of one act: not with two accounts, nor two people of one household.
#include "core/operators/other_person.hpp"

#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/stocktaking.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using operators::Role;
using operators::Tie;

class OtherPerson : public testing::Test {
protected:
    OperatorNumber add(const char* id, const char* name, Role role,
                       std::optional<HouseholdNumber> household = std::nullopt)
    {
        operators::AddOperator command;
        command.id = valueOf(OperatorId::parse(id));
        command.role = role;
        command.household = household;
        command.name = village.salted(household::PersonalField::Name, name);
        command.pinHash = village.salted(household::PersonalField::PinHash, "unset");
        const auto added = valueOf(village.run(command, committee.both));
        return OperatorNumber(added.payload.operator_set().number());
    }
    static operators::Authority alone(OperatorNumber person) { return {person, std::nullopt, {}}; }
    [[nodiscard]] Tie tie(OperatorNumber one, OperatorNumber other) const
    {
        return valueOf(village.look([&](const auto& state) -> Result<Tie> {
            JIAMEI_TRY(const auto first, state.operatorByNumber(one));
            JIAMEI_TRY(const auto second, state.operatorByNumber(other));
            return operators::tieBetween(state, *first, *second);
        }));
    }
    /// Goods 1, counted two short by this person, the rest as it is.
    void count(OperatorNumber counter)
    {
        valueOf(village.receive(1, 10));
        taking.open();
        valueOf(taking.count({{1, 8}}, alone(counter)));
        valueOf(taking.finish());
    }
    Stocktaking::Answer accept(const operators::Authority& who)
    {
        return taking.accept({Stocktaking::because(1)}, who);
    }

    MemoryStore store;
    Village village{store};
    Committee committee{village};
    Stocktaking taking{village};
};

TEST_F(OtherPerson, IsToldByAccountHouseholdAndName)
{
    const auto twin = add("twin", " 店 长　", Role::Operator);
    const auto sister = add("sister", "志愿者丁", Role::Operator, householdNo(4));

    EXPECT_EQ(tie(Village::kManager, Village::kManager), Tie::SameAccount);
    EXPECT_EQ(tie(Village::kManager, twin), Tie::SameName);
    EXPECT_EQ(tie(sister, Village::kNeighbour), Tie::SameHousehold);
    EXPECT_EQ(tie(Village::kManager, Village::kOperator), Tie::None);
}

TEST_F(OtherPerson, ReviewsAnAwardAndNoSecondAccountOfWhoEnteredIt)
{
    const auto document = valueOf(committee.submit(1, "F01", 1, committee.manager)).number;
    const auto twin = alone(add("twin", "店长", Role::Operator));

    const auto refused = committee.review(document, true, twin);

    ASSERT_EQ(codeOf(refused), ErrorCode::ReviewSamePerson);
    EXPECT_EQ(refused.error().context.text("operator"), "twin");
    EXPECT_TRUE(committee.review(document, true, committee.clerk));
}

TEST_F(OtherPerson, AcceptsACountAndNoSecondAccountOfACounter)
{
    const auto twin = add("twin", "店长", Role::Manager);
    const auto clerkAgain = add("clerk-2", "志愿者甲", Role::Operator);
    count(Village::kManager);

    EXPECT_EQ(codeOf(accept(alone(twin))), ErrorCode::SecondPersonNeeded);
    EXPECT_EQ(village.shelf(1), 10);
    EXPECT_TRUE(accept({twin, clerkAgain, {}}));
    EXPECT_EQ(village.shelf(1), 8);
}

TEST_F(OtherPerson, ApprovesACountAndIsNoSecondAccountNorHouseholdMateOfACounter)
{
    const auto neighbourAgain = add("neighbour-2", "志愿者丙", Role::Operator);
    const auto sister = add("sister", "志愿者丁", Role::Operator, householdNo(4));
    count(Village::kNeighbour);

    EXPECT_EQ(codeOf(accept({Village::kManager, neighbourAgain, {}})), ErrorCode::StocktakeOwnCount);
    const auto ofTheHousehold = accept({Village::kManager, sister, {}});
    ASSERT_EQ(codeOf(ofTheHousehold), ErrorCode::SecondPersonHousehold);
    EXPECT_EQ(ofTheHousehold.error().context.text("household"), "0004");
    EXPECT_TRUE(accept(alone(Village::kManager)));
}

} // namespace
