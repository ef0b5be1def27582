// What rounds and closed activities submit is shown and taken back like what was submitted by itself.
#include "qml/viewmodels/claim_answers.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/inspection.hpp"
#include "tests/support/memory_store.hpp"

namespace {

using namespace jiamei;
using namespace jiamei::support;

class SubmittedBeside : public testing::Test {
protected:
    void expectTwoPending(const journal::StoredDocument& document)
    {
        const auto claims = valueOf(
            village.look([&](const auto& state) { return kiosk::claimsSubmittedWith(state, document.number); }));
        ASSERT_EQ(claims.size(), 2U);
        EXPECT_EQ(claims[1].id, (points::ClaimId{document.number, 2}));
        const auto receipt =
            valueOf(village.look([&](const auto& state) { return kiosk::receiptOf(state, document); }));
        EXPECT_EQ(receipt.kind, kiosk::EntryKind::Pending);
        EXPECT_EQ(receipt.lines.size(), 2);
        EXPECT_EQ(receipt.household, 1);
    }

    MemoryStore store;
    Village village{store};
    Inspection inspection{village};
};

TEST_F(SubmittedBeside, ARoundIsShownWithAllItsClaims)
{
    expectTwoPending(valueOf(inspection.enter(
        inspection.sheet({Inspection::line(1, points::Grade::Best), Inspection::line(2, points::Grade::Clean)}))));
}

TEST_F(SubmittedBeside, AnActivityIsShownWithAllItsClaims)
{
    Crowd crowd(inspection.committee);
    const auto activity = crowd.open("F02");
    for (const int household : {1, 2})
        valueOf(crowd.scan(activity, household));

    expectTwoPending(valueOf(crowd.close(activity)));
}

} // namespace
