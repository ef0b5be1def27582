// What the village is named, what was published, and who looks after a household.
#include "core/programme/registers.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;
using household::PersonalField;
using programme::VillageFlagKind;

class Registers : public testing::Test {
protected:
    programme::SetVillageFlag demonstration(bool holds = true)
    {
        return {
            VillageFlagKind::Demonstration,
            holds,
            date("2025-07-01"),
            {village.salted(PersonalField::Name, "包村干部"), village.salted(PersonalField::Phone, "0932-1234567")}};
    }

    MemoryStore store;
    Village village{store};
    const operators::Authority manager{Village::kManager, std::nullopt, {}};
    const operators::Authority clerk{Village::kOperator, std::nullopt, {}};
};

TEST_F(Registers, KeepAVillageFlagWithItsContactOutsideTheJournal)
{
    const auto document = valueOf(village.run(demonstration(), manager));

    const auto flags = valueOf(village.look([](const auto& state) { return state.villageFlags(); }));
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0],
              (programme::VillageFlag{VillageFlagKind::Demonstration, true, date("2025-07-01"), document.number}));
    EXPECT_EQ(document.payloadBytes.find("包村干部"), Bytes::npos);
    const auto contact = valueOf(village.look([&](const auto& state) {
        return state.personal(journal::PersonalRecord::Owner::Document, document.number.value());
    }));
    ASSERT_EQ(contact.size(), 2U);
    EXPECT_EQ(contact[0].text, "包村干部");
    EXPECT_EQ(Bytes(asBytes(household::commitmentOf(contact[1]))),
              document.payload.village_flag_set().contact(1).digest());
}

TEST_F(Registers, KeepTheContactOfAFlagThatIsSetAgainWithoutOne)
{
    valueOf(village.run(demonstration(), manager));
    const auto contactOf = [&](DocumentNumber document) {
        std::vector<std::string> texts;
        for (const auto& value : valueOf(village.look([&](const auto& state) {
                 return state.personal(journal::PersonalRecord::Owner::Document, document.value());
             })))
            texts.push_back(value.text);
        return texts;
    };
    programme::SetVillageFlag later{VillageFlagKind::Demonstration, true, date("2025-08-01"), {}};

    const auto moved = valueOf(village.run(later, manager));

    EXPECT_EQ(contactOf(moved.number), (std::vector<std::string>{"包村干部", "0932-1234567"}));
    EXPECT_EQ(moved.payload.village_flag_set().contact_size(), 2);
    EXPECT_EQ(codeOf(village.run(later, manager)), ErrorCode::NothingToDo);
    later.contact = {village.salted(PersonalField::Phone, "")};
    const auto without = valueOf(village.run(later, manager));
    EXPECT_EQ(contactOf(without.number), std::vector<std::string>{"包村干部"});
}

TEST_F(Registers, RefuseAFlagThatIsSoAlreadyAndOneByAnOperator)
{
    valueOf(village.run(demonstration(), manager));

    EXPECT_EQ(codeOf(village.run(demonstration(), manager)), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(village.run(demonstration(false), clerk)), ErrorCode::RoleNotAllowed);
    EXPECT_TRUE(village.run(demonstration(false), manager));
}

TEST_F(Registers, CountTheReadsOfAnArticleAgain)
{
    const auto added =
        valueOf(village.run(programme::AddPublication{"积分超市开业", "村微信群", date("2026-03-08"), 120}, clerk));

    valueOf(village.run(programme::CountReads{added.number, 360}, clerk));

    const auto all = valueOf(village.look([](const auto& state) { return state.publications(); }));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0], (programme::Publication{added.number, "积分超市开业", "村微信群", date("2026-03-08"), 360}));
    EXPECT_EQ(codeOf(village.run(programme::CountReads{added.number, 360}, clerk)), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(village.run(programme::CountReads{DocumentNumber(1), 9}, clerk)), ErrorCode::PublicationUnknown);
    EXPECT_EQ(codeOf(village.run(programme::CountReads{added.number, -1}, clerk)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(village.run(programme::AddPublication{" ", "村微信群", date("2026-03-08"), 0}, clerk)),
              ErrorCode::TextInvalid);
}

TEST_F(Registers, LinkAHouseholdToWhoLooksAfterIt)
{
    household::HouseholdForm form;
    form.number = householdNo(1);
    form.group = "1组";
    form.members = 4;
    form.residents = 3;
    form.personal = {village.salted(PersonalField::Name, "户主1")};
    form.grid = "第二网格";
    form.liaison = household::Liaison{Village::kOperator, std::nullopt};
    valueOf(village.run(household::SetHouseholds{{form}}, manager));
    form.grid.reset();
    form.liaison.reset();
    form.members = 5;

    valueOf(village.run(household::SetHouseholds{{form}}, manager));

    const auto kept = *valueOf(village.look([](const auto& state) { return state.household(householdNo(1)); }));
    EXPECT_EQ(kept.members, 5U);
    EXPECT_EQ(kept.grid, "第二网格");
    EXPECT_EQ(kept.liaison.person, Village::kOperator);
    form.liaison = household::Liaison{OperatorNumber(99), std::nullopt};
    EXPECT_EQ(codeOf(village.run(household::SetHouseholds{{form}}, manager)), ErrorCode::OperatorUnknown);
    form.liaison = household::Liaison{std::nullopt, householdNo(77)};
    EXPECT_EQ(codeOf(village.run(household::SetHouseholds{{form}}, manager)), ErrorCode::HouseholdUnknown);
}

} // namespace
