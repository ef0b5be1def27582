// Activities in the figures and the rows of a sync file: what a close gives counts as any other award.
#include "core/sync/detail.hpp"
#include "core/sync/totals.hpp"

#include "tests/support/crowd.hpp"
#include "tests/support/memory_store.hpp"

namespace jiamei::sync {
namespace {

using support::valueOf;

class ActivitiesInSync : public testing::Test {
protected:
    Totals totals() const
    {
        TotalsFold fold;
        for (std::int64_t number = 1;; ++number) {
            const auto document = valueOf(store.state().document(DocumentNumber(number)));
            if (!document)
                return fold.sum();
            EXPECT_TRUE(fold.add(document->payload, valueOf(store.state().rowsOf(document->number))));
        }
    }

    support::MemoryStore store;
    support::Village village{store};
    support::Committee committee{village};
    support::Crowd crowd{committee};
};

TEST_F(ActivitiesInSync, AwardWhenTheyAreClosedAndTakeBackWhatIsReversed)
{
    const auto activity = crowd.open();
    valueOf(crowd.scan(activity, 1));
    valueOf(crowd.scan(activity, 2, 2));
    EXPECT_EQ(totals().pointsAwarded, 0);
    const auto closed = valueOf(crowd.close(activity));
    EXPECT_EQ(totals().pointsAwarded, 15);
    EXPECT_EQ(totals().pointsOutstanding, 15);

    valueOf(village.reverse(closed, {1}));

    EXPECT_EQ(totals().pointsAwarded, 10);
    EXPECT_EQ(totals().pointsOutstanding, 10);
}

TEST_F(ActivitiesInSync, AreOutstandingWhileOthersReviewThem)
{
    const auto activity = crowd.open("F02");
    valueOf(crowd.scan(activity, 1));
    const auto closed = valueOf(crowd.close(activity)).number;
    EXPECT_EQ(totals().pointsOutstanding, 4);
    EXPECT_EQ(totals().pointsAwarded, 0);

    valueOf(committee.approve(closed));

    EXPECT_EQ(totals().pointsOutstanding, 4);
    EXPECT_EQ(totals().pointsAwarded, 4);
}

} // namespace
} // namespace jiamei::sync
