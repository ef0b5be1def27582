// What a hub's answer acknowledges: the journal that a shop goes on with, and the log that a lower hub really handed
// up.
#include "core/sync/hub_sites.hpp"
#include "tests/hub/hub_program.hpp"

namespace jiamei::hub {
namespace {

using support::codeOf;
using sync::testing::Hub;
using testing::HubProgram;

sync::CountyFile answerTo(Hub& hub, const Shop& shop)
{
    ports::Sender sender;
    sender.key = shop.signer().publicKey();
    sender.site = valueOf(SiteId::parse(shop.site()));
    sync::MemorySink sink;
    EXPECT_TRUE(hub.store().read(
        [&](const ports::HubState& state) { return sync::writeCountyFile(state, sender, hub.signer(), {}, sink); }));
    return valueOf(sync::readCountyFile(sync::MemorySource(sink.bytes()), std::nullopt, shop.site()));
}

Shop aVillage()
{
    Shop shop;
    shop.addHouseholds(1, 10);
    shop.openDay("2026-03-09");
    shop.award(1, 7);
    return shop;
}

// The last stick of the machine that is gone came after the first one of the machine that took its place.
TEST(Answer, AcknowledgesTheJournalThatTheShopGoesOnWith)
{
    Hub hub;
    auto shop = aVillage();
    hub.enrol(shop);
    auto restored = shop.copy();
    hub.import(shop.file());
    for (int i = 0; i < 9; ++i)
        shop.award(1, 5);
    const auto lastStick = shop.file();
    restored.openEpoch(0x71, restored.head());
    restored.award(1, 8);
    hub.import(restored.file());
    ASSERT_EQ(hub.import(lastStick).state, ports::FileState::New);

    const auto county = answerTo(hub, restored);

    ASSERT_TRUE(county.receipt);
    EXPECT_EQ(county.receipt->epoch, EpochId(0x71));
    EXPECT_EQ(county.receipt->seq, restored.head().seq);
    EXPECT_EQ(county.receipt->head, restored.head().digest);
    EXPECT_EQ(county.receipt->fileNumber, 1) << "the lost tail came as file 2";
    restored.trust(county.unit, county.key);
    EXPECT_TRUE(decide(restored.state(), operators::Authority{OperatorNumber(1), std::nullopt, {}},
                       sync::AcceptReceipt{county.unit, *county.receipt}));
}

TEST(Answer, AcknowledgesNothingOfAJournalThatIsDisputed)
{
    Hub hub;
    auto shop = aVillage();
    hub.enrol(shop);
    auto clone = shop.copy();
    shop.award(1, 5);
    clone.award(2, 6);
    hub.import(shop.file());
    ASSERT_TRUE(answerTo(hub, shop).receipt);
    ASSERT_EQ(hub.import(clone.file()).state, ports::FileState::Fork);

    EXPECT_FALSE(answerTo(hub, shop).receipt);
}

TEST(Answer, OfTheHubAboveIsTakenByItsHeadOnly)
{
    Hub county("621125", 100);
    auto shop = aVillage();
    county.enrol(shop);
    county.import(shop.file());
    const auto acknowledged = [&](const ports::HubReceipt& receipt) -> Result<ports::ChangeNumber> {
        Result<ports::ChangeNumber> change = refuse(ErrorCode::StorageFailed);
        EXPECT_TRUE(county.store().read([&](const ports::HubState& state) -> Done {
            change = sync::acknowledgedBy(state, receipt);
            return {};
        }));
        return change;
    };
    Digest head{};
    EXPECT_TRUE(county.store().read([&](const ports::HubState& state) -> Done {
        JIAMEI_TRY(head, state.logHead());
        return {};
    }));
    auto other = head;
    other[0] ^= 1U;
    const EpochId epoch(100);

    EXPECT_EQ(valueOf(acknowledged({epoch, Seq(1), head, 1})), ports::ChangeNumber(1));
    EXPECT_EQ(codeOf(acknowledged({epoch, Seq(1), other, 1})), ErrorCode::ReceiptNotInChain);
    EXPECT_EQ(codeOf(acknowledged({epoch, Seq(2), head, 1})), ErrorCode::ReceiptNotInChain);
    EXPECT_EQ(valueOf(acknowledged({epoch, Seq(1), Digest{}, 1})), ports::ChangeNumber(0)) << "of an older program";
    EXPECT_EQ(valueOf(acknowledged({EpochId(99), Seq(1), other, 1})), ports::ChangeNumber(0)) << "of an older hub here";
}

class HubAnswers : public HubProgram {
protected:
    json read(const json& reply, int expected = 0)
    {
        return run("county", {"sync", "read", reply["files"][0]["file"], "--code", reply["code"]}, expected);
    }
};

// Between the copy and its return other files took the same numbers in the log.
TEST_F(HubAnswers, AcknowledgeOnlyTheLogThatWasHandedUp)
{
    auto shop = testing::aShop("621125100201-01", 1);
    auto other = testing::aShop("621125100202-01", 2);
    run("city", {"init", "--unit", "6211", "--level", "city"});
    run("county", {"init", "--unit", "621125", "--level", "county"});
    run("county", {"enrol", enrolment(shop)});
    run("county", {"enrol", enrolment(other)});
    run("city", {"enrol", run("county", {"sync", "enrol", "--to", (m_folder / "up").string()})["file"]});
    run("county", {"import", write("a.jms", shop.file())});
    fs::copy(m_folder / "county", m_folder / "copy", fs::copy_options::recursive);
    run("county", {"import", write("b.jms", other.file())});
    run("city", {"import", run("county", {"sync", "write", "--to", (m_folder / "up").string()})["file"]});
    const auto reply = run("city", {"answer", "--to", (m_folder / "down").string()});
    EXPECT_EQ(read(reply)["acknowledged"], 2);
    fs::remove_all(m_folder / "county");
    fs::rename(m_folder / "copy", m_folder / "county");
    shop.award(1, 5);
    run("county", {"import", write("c.jms", shop.file())});

    const auto taken = read(reply, 1);

    EXPECT_EQ(taken["acknowledged"], 0);
    EXPECT_EQ(taken["reason"], "ReceiptNotInChain");
    EXPECT_EQ(taken["unit"], "6211");
    EXPECT_EQ(run("county", {"sync", "write", "--to", (m_folder / "again").string()})["from"], 0);
}

} // namespace
} // namespace jiamei::hub
