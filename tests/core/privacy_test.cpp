// What is hashed tells nobody's name: personal fields lie beside the journal and can be erased.
#include "core/household/household.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

namespace jiamei::tests {

namespace {

using household::PersonalField;
using support::codeOf;
using support::date;
using support::householdNo;
using support::pointsOf;
using support::valueOf;
using support::Village;

class Privacy : public testing::Test {
protected:
    support::MemoryStore store;
    Village village{store};
    const operators::Authority alone{Village::kManager, std::nullopt, {}};

    void SetUp() override
    {
        household::HouseholdForm form;
        form.number = householdNo(20);
        form.group = "3组";
        for (const auto& [field, text] :
             std::vector<std::pair<PersonalField, std::string>>{{PersonalField::Name, "解玉兰"},
                                                                {PersonalField::Phone, "13912345678"},
                                                                {PersonalField::Kind, "监测户"},
                                                                {PersonalField::Liaison, "卯小花"},
                                                                {PersonalField::Door, "后沟17号"}})
            form.personal.push_back(village.salted(field, text));
        valueOf(village.run(household::SetHouseholds{{form}}, alone));
        for (const auto* id : {"operator", "neighbour"})
            valueOf(village.run(operators::BlockOperator{valueOf(OperatorId::parse(id))}, alone));
        auto witnessed = alone;
        witnessed.witness = village.salted(PersonalField::Name, "村监委王");
        valueOf(village.run(points::OpeningBalances{{{householdNo(20), pointsOf(5)}}}, witnessed));
    }

    /// Every personal field that the site keeps.
    std::vector<household::PersonalValue> everythingKept()
    {
        using Owner = journal::PersonalRecord::Owner;
        std::vector<household::PersonalValue> all;
        for (const auto owner : {Owner::Household, Owner::Operator, Owner::Document}) {
            for (std::int64_t number = 1; number <= 40; ++number) {
                for (auto& value : valueOf(store.state().personal(owner, number)))
                    all.push_back(std::move(value));
            }
        }
        return all;
    }
};

} // namespace

TEST_F(Privacy, KeepsEveryPersonalFieldOutOfEveryPayload)
{
    const auto kept = everythingKept();

    std::set<PersonalField> fields;
    for (const auto& value : kept) {
        fields.insert(value.field);
        ASSERT_FALSE(value.text.empty());
        for (std::int64_t number = 1;; ++number) {
            const auto document = valueOf(store.state().document(DocumentNumber(number)));
            if (!document)
                break;
            EXPECT_EQ(document->payloadBytes.find(value.text), Bytes::npos)
                << "document " << number << " tells field " << static_cast<int>(value.field);
        }
    }
    EXPECT_EQ(fields.size(), 6U);
    EXPECT_EQ(std::ranges::count(kept, "村监委王", &household::PersonalValue::text), 1);
}

TEST_F(Privacy, ShowsADoorFromThePersonalTableAndPromisesItInTheJournal)
{
    const auto details = valueOf(store.state().householdDetails(householdNo(20)));

    ASSERT_TRUE(details);
    EXPECT_EQ(details->door, "后沟17号");
    EXPECT_EQ(std::ranges::count(details->household.commitments, PersonalField::Door, &household::Commitment::field),
              1);
}

TEST_F(Privacy, RefusesAWitnessWhoseNameIsNoText)
{
    auto witnessed = alone;
    witnessed.witness = village.salted(PersonalField::Name, std::string(61, 'x'));

    EXPECT_EQ(codeOf(village.run(household::IssueCards{{householdNo(1)}, date("2026-03-09")}, witnessed)),
              ErrorCode::TextInvalid);
}

} // namespace jiamei::tests
