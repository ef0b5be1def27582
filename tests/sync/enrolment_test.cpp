// A shop and its hub become known to each other; receipts only rise and only for what the journal holds.
#include "core/sync/accept.hpp"

#include "core/sync/enrolment.hpp"
#include "tests/support/results.hpp"
#include "tests/sync/shop.hpp"

namespace jiamei::sync {
namespace {

using support::codeOf;
using support::valueOf;
using testing::Shop;

const operators::Authority kManager{OperatorNumber(1), std::nullopt, {}};

Shop aShop()
{
    Shop shop;
    shop.addHouseholds(1, 3);
    shop.openDay("2026-03-09");
    shop.closeDay();
    return shop;
}

AcceptReceipt receiptOf(const journal::Head& head)
{
    return {"621125", {head.epoch, head.seq, head.digest, 1}};
}

TEST(Enrolment, NamesTheSiteAndIsTheSameEveryTime)
{
    auto shop = aShop();
    MemorySink first;
    MemorySink second;
    ASSERT_TRUE(writeEnrolment(shop.state(), shop.signer(), first));
    ASSERT_TRUE(writeEnrolment(shop.state(), shop.signer(), second));
    EXPECT_EQ(first.bytes(), second.bytes());
    const auto enrolment = valueOf(readEnrolment(MemorySource(first.bytes())));
    EXPECT_EQ(enrolment.site->text(), shop.site());
    EXPECT_EQ(enrolment.key, shop.signer().publicKey());
    EXPECT_EQ(codeOf(readEnrolment(MemorySource(shop.file()))), ErrorCode::SyncPurposeWrong);
    EXPECT_EQ(codeOf(readEnrolment(MemorySource(first.bytes().substr(0, 90)))), ErrorCode::SyncTruncated);
}

TEST(TrustHub, IsDoneOnce)
{
    auto shop = aShop();
    const auto hub = KeyPair::fromSeed(KeySeed{{5}}).publicKey();
    const auto other = KeyPair::fromSeed(KeySeed{{6}}).publicKey();
    EXPECT_TRUE(decide(shop.state(), kManager, TrustHub{"621125", hub, true}));
    shop.trust("621125", hub);
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, TrustHub{"621125", hub, true})), ErrorCode::NothingToDo);
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, TrustHub{"621126", other, true})), ErrorCode::AlreadyEnrolled);
}

TEST(Receipt, IsTakenOnlyForWhatTheJournalHolds)
{
    auto shop = aShop();
    const auto head = shop.head();
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, receiptOf(head))), ErrorCode::SyncNotEnrolled);
    shop.trust("621125", KeyPair::fromSeed(KeySeed{{5}}).publicKey());
    EXPECT_TRUE(decide(shop.state(), kManager, receiptOf(head)));

    auto ahead = head;
    ahead.seq = Seq(shop.head().seq.value() + 1);
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, receiptOf(ahead))), ErrorCode::ReceiptNotInChain);
    auto otherHead = head;
    otherHead.digest[0] ^= 1U;
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, receiptOf(otherHead))), ErrorCode::ReceiptNotInChain);
    shop.acknowledge(head, 1);
    EXPECT_EQ(codeOf(decide(shop.state(), kManager, receiptOf(head))), ErrorCode::NothingToDo);
}

// The old machine's last stick reached the hub; the shop had gone on from a copy that was older.
TEST(Receipt, ForALostTailSaysNothingAgainstThisJournal)
{
    auto shop = aShop();
    shop.trust("621125", KeyPair::fromSeed(KeySeed{{5}}).publicKey());
    shop.openDay("2026-03-10");
    const auto left = shop.head();
    auto old = shop.copy();
    for (int i = 0; i < 3; ++i)
        old.award(1, 5);
    const auto lost = old.head();
    const auto answer = [&](const journal::Head& head) {
        return codeOf(decide(shop.state(), kManager, receiptOf(head)));
    };

    shop.openEpoch(0x71, left);
    EXPECT_EQ(answer(lost), ErrorCode::NothingToDo) << "the journal is shorter than the tail";
    for (int i = 0; i < 5; ++i)
        shop.award(1, 7);
    EXPECT_EQ(answer(lost), ErrorCode::NothingToDo) << "another epoch wrote row " << lost.seq.value();
    shop.openEpoch(0x72, shop.head());
    EXPECT_EQ(answer(lost), ErrorCode::NothingToDo) << "two epochs later";
    EXPECT_TRUE(decide(shop.state(), kManager, receiptOf(left))) << "the last row before the tail is here";

    auto otherHead = left;
    otherHead.digest[0] ^= 1U;
    EXPECT_EQ(answer(otherHead), ErrorCode::ReceiptNotInChain);
    auto foreign = lost;
    foreign.epoch = EpochId(0x73);
    EXPECT_EQ(answer(foreign), ErrorCode::ReceiptNotInChain) << "an epoch that never was here";
    auto ahead = shop.head();
    ahead.seq = Seq(ahead.seq.value() + 1);
    EXPECT_EQ(answer(ahead), ErrorCode::ReceiptNotInChain) << "of the present epoch";
}

TEST(SyncStatus, CountsWhatWaitsForAReceipt)
{
    auto shop = aShop();
    auto status = valueOf(syncStatus(shop.state()));
    EXPECT_EQ(status.unsent, shop.head().seq.value());
    EXPECT_EQ(status.oldestDay->text(), "2026-03-09");
    shop.trust("621125", KeyPair::fromSeed(KeySeed{{5}}).publicKey());
    shop.acknowledge(shop.head(), 1);
    status = valueOf(syncStatus(shop.state()));
    EXPECT_EQ(status.unsent, 0) << "that a receipt came in is no news to the hub";
    EXPECT_FALSE(status.oldestDay || status.oldestAt);
    EXPECT_EQ(status.hubUnit, "621125");
}

TEST(SyncStatus, DatesWhatWaitsByTheOldestRowThatTheHubDoesNotKnow)
{
    auto shop = aShop();
    shop.trust("621125", KeyPair::fromSeed(KeySeed{{5}}).publicKey());
    shop.acknowledge(shop.head(), 1);
    shop.openDay("2026-03-10");

    const auto status = valueOf(syncStatus(shop.state()));

    EXPECT_EQ(status.unsent, 1) << "the opening; the receipt before it does not count";
    EXPECT_EQ(status.oldestDay->text(), "2026-03-10");
}

} // namespace
} // namespace jiamei::sync
