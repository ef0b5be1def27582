// What others review, in the figures and the rows of a sync file: pending points are outstanding, awarded only when
// posted.
#include "core/sync/detail.hpp"
#include "core/sync/totals.hpp"

#include "tests/support/committee.hpp"
#include "tests/support/memory_store.hpp"

namespace jiamei::sync {
namespace {

using support::valueOf;

class ClaimsInSync : public testing::Test {
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
};

TEST_F(ClaimsInSync, AreOutstandingWhilePendingAndAwardedWhenPosted)
{
    const auto award = committee.approved(1, "F01");
    const auto rejected = valueOf(committee.submit(2, "F01")).number;
    EXPECT_EQ(totals().pointsOutstanding, 20);
    EXPECT_EQ(totals().pointsAwarded, 0);
    valueOf(committee.review(rejected, false, committee.manager));
    EXPECT_EQ(totals().pointsOutstanding, 10);
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice));
    EXPECT_EQ(totals().pointsOutstanding, 10);
    EXPECT_EQ(totals().pointsAwarded, 10);

    valueOf(village.run(till::Reverse{award, {}, "记错"}, committee.both));

    EXPECT_EQ(totals().pointsOutstanding, 0);
    EXPECT_EQ(totals().pointsAwarded, 0);
}

TEST_F(ClaimsInSync, CountADeductionInFullWhenItIsPosted)
{
    committee.approved(1, "N02");
    EXPECT_EQ(totals().pointsDeducted, 0);
    EXPECT_EQ(totals().pointsOutstanding, 0);
    const auto notice = valueOf(committee.openNotice()).number;
    committee.turnTo("2026-03-12");

    valueOf(committee.post(notice));

    EXPECT_EQ(totals().pointsDeducted, 20);
    EXPECT_EQ(totals().pointsOutstanding, 0);
}

TEST_F(ClaimsInSync, TravelAsRowsThatFollowTheChain)
{
    committee.approved(1, "F01");
    const auto stopped = committee.approved(2, "M01");
    valueOf(committee.kin(2, 9));
    const auto notice = valueOf(committee.openNotice()).number;
    const auto objection = valueOf(committee.object(stopped)).number;
    committee.turnTo("2026-03-12");
    valueOf(committee.post(notice));
    valueOf(committee.settle(objection, true));
    RowsWriter writer;
    std::vector<journal::Row> written;
    const auto last = valueOf(store.state().head()).lastDocument;
    for (std::int64_t number = 1; number <= last.value(); ++number) {
        const auto document = *valueOf(store.state().document(DocumentNumber(number)));
        const auto rows = valueOf(store.state().rowsOf(document.number));
        writer.add(document.payloadBytes, rows);
        written.insert(written.end(), rows.begin(), rows.end());
    }

    auto read = valueOf(readRows(writer.take()));

    ASSERT_EQ(read.rows.size(), written.size());
    Chain chain(valueOf(store.state().site()).site, {});
    for (std::size_t i = 0; i < written.size(); ++i) {
        ASSERT_TRUE(chain.follow(read.rows[i])) << i;
        EXPECT_EQ(read.rows[i], written[i]);
    }
    EXPECT_EQ(chain.head().digest, valueOf(store.state().head()).digest);
}

} // namespace
} // namespace jiamei::sync
