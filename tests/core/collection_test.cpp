// Collection slips: somebody named collects for a household, once, up to a ceiling, until a day.
#include "core/household/identify.hpp"
#include "core/till/collection.hpp"
#include "core/till/redemption.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace jiamei;
using namespace jiamei::support;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kClerk{Village::kOperator, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};

/// Household 7 has 50 points, and goods 1 at 10 points are on the shelf.
class CollectionSlips : public testing::Test {
protected:
    CollectionSlips()
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        valueOf(village.award(7, "K9"));
    }

    till::IssueSlip terms(std::int64_t household = 7)
    {
        till::IssueSlip command;
        command.household = householdNo(household);
        command.collector = village.salted(household::PersonalField::Name, "解玉兰");
        command.relation = till::Relation::Neighbour;
        command.ceiling = pointsOf(30);
        command.until = date("2026-03-10");
        return command;
    }
    till::Slip issue(std::int64_t household = 7)
    {
        const auto document = valueOf(village.run(terms(household), kClerk));
        return slip(document.payload.slip_issued().number());
    }
    [[nodiscard]] till::Slip slip(std::int32_t number) const
    {
        return valueOf(village.look([&](const auto& state) { return state.slip(SlipNumber(number)); })).value();
    }
    [[nodiscard]] std::string textOf(const till::Slip& slip) const
    {
        return valueOf(
            village.look([&](const auto& state) { return till::slipText(state, slip.number, Village::cardSigner()); }));
    }
    [[nodiscard]] Result<till::Slip> identified(const std::string& text) const
    {
        return village.look([&](const auto& state) { return till::identifySlip(state, text); });
    }
    Result<journal::StoredDocument> redeemBy(const till::Slip& slip, std::int64_t quantity, std::int64_t household = 7)
    {
        till::Redeem command;
        command.household = householdNo(household);
        command.slip = slip.number;
        command.lines = {{GoodsNumber(1), pieces(quantity)}};
        return village.run(command, kHelper);
    }
    Result<journal::StoredDocument> cancel(const till::Slip& slip, std::string reason = "老人自己能来了")
    {
        return village.run(till::CancelSlip{slip.number, std::move(reason)}, kClerk);
    }

    MemoryStore store;
    Village village{store};
};

TEST_F(CollectionSlips, SayWhoCollectsHowMuchAndUntilWhen)
{
    const auto made = issue();

    EXPECT_EQ(made.number, SlipNumber(1));
    EXPECT_EQ(made.household, householdNo(7));
    EXPECT_EQ(made.ceiling, pointsOf(30));
    EXPECT_EQ(made.until, date("2026-03-10"));
    EXPECT_EQ(made.issueDay, date("2026-03-09"));
    EXPECT_EQ(made.relation, till::Relation::Neighbour);
    EXPECT_EQ(made.state, till::SlipState::Open);
    EXPECT_EQ(valueOf(village.look([&](const auto& state) { return till::collectorOf(state, made); })), "解玉兰");
    const auto document = valueOf(village.look([&](const auto& state) { return state.document(made.document); }));
    EXPECT_EQ(document->payloadBytes.find("解玉兰"), Bytes::npos);
}

TEST_F(CollectionSlips, AreFoundByTheirDigits)
{
    const auto first = issue();
    const auto second = issue();
    const auto other = issue(8);

    std::set<std::string> texts;
    for (const auto& made : {first, second, other}) {
        const auto text = textOf(made);
        EXPECT_EQ(text.size(), household::kCardDigits);
        EXPECT_EQ(valueOf(identified(text)), made);
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), 3U);
    EXPECT_EQ(second.generation, CardGeneration(2));
    EXPECT_EQ(other.generation, CardGeneration(1));
}

TEST_F(CollectionSlips, BeginAgainAtOneWhenTheirByteIsUsedUp)
{
    for (int i = 0; i < 255; ++i)
        valueOf(village.run(terms(), kClerk));
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-10"));

    const auto again = issue();

    EXPECT_EQ(again.number, SlipNumber(256));
    EXPECT_EQ(again.generation, CardGeneration(1));
    EXPECT_EQ(valueOf(identified(textOf(again))), again) << "the day tells them apart";
    EXPECT_EQ(valueOf(identified(textOf(slip(1)))), slip(1));
}

TEST_F(CollectionSlips, AreGoodForOneRedemption)
{
    const auto made = issue();

    const auto document = valueOf(redeemBy(made, 2));

    EXPECT_EQ(village.figures(7).spendable, pointsOf(30));
    EXPECT_EQ(village.shelf(1), 8);
    EXPECT_EQ(slip(1).state, till::SlipState::Redeemed);
    EXPECT_EQ(slip(1).changed, document.number);
    const auto again = redeemBy(made, 1);
    ASSERT_EQ(codeOf(again), ErrorCode::SlipUsed);
    EXPECT_EQ(again.error().context.text("document"), std::to_string(document.number.value()));
    EXPECT_EQ(codeOf(cancel(made)), ErrorCode::SlipUsed);
}

TEST_F(CollectionSlips, PutBothOnTheReceipt)
{
    const auto document = valueOf(redeemBy(issue(), 1));

    const auto notes = valueOf(village.look([&](const auto& state) { return till::notesOf(state, document); }));

    EXPECT_EQ(notes.slip, SlipNumber(1));
    EXPECT_EQ(notes.collector, "解玉兰");
    EXPECT_EQ(notes.relation, till::Relation::Neighbour);
    EXPECT_EQ(document.payload.redemption().collector_size(), 0) << "the slip says who";
}

TEST_F(CollectionSlips, StayUsedWhenTheRedemptionIsTakenBack)
{
    const auto made = issue();
    const auto document = valueOf(redeemBy(made, 2));

    valueOf(village.run(till::TakeBack{document.number, village.clock.now()}, kHelper));

    EXPECT_EQ(village.figures(7).spendable, pointsOf(50));
    EXPECT_EQ(slip(1).state, till::SlipState::Redeemed);
    EXPECT_EQ(codeOf(redeemBy(made, 2)), ErrorCode::SlipUsed);
}

TEST_F(CollectionSlips, StayGoodWhenARedemptionIsRefused)
{
    const auto made = issue();

    const auto refusal = redeemBy(made, 4);

    ASSERT_EQ(codeOf(refusal), ErrorCode::SlipAboveCeiling);
    EXPECT_EQ(refusal.error().context.text("points"), "40");
    EXPECT_EQ(refusal.error().context.text("ceiling"), "30");
    EXPECT_EQ(slip(1).state, till::SlipState::Open);
    EXPECT_TRUE(redeemBy(made, 3));
}

TEST_F(CollectionSlips, ExpireAfterTheirLastDay)
{
    const auto made = issue();
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-10"));
    EXPECT_TRUE(redeemBy(made, 1)) << "the last day is a good one";
    const auto unused = issue();
    valueOf(village.closeDay());
    valueOf(village.openDay("2026-03-11"));

    const auto refusal = redeemBy(unused, 1);

    ASSERT_EQ(codeOf(refusal), ErrorCode::SlipExpired);
    EXPECT_EQ(refusal.error().context.text("until"), "2026-03-10");
    EXPECT_EQ(refusal.error().context.text("date"), "2026-03-11");
}

TEST_F(CollectionSlips, AreCancelledOnceAndForAll)
{
    const auto made = issue();
    EXPECT_EQ(codeOf(cancel(made, " ")), ErrorCode::ReasonMissing);

    valueOf(cancel(made));

    EXPECT_EQ(codeOf(redeemBy(made, 1)), ErrorCode::SlipIsCancelled);
    EXPECT_EQ(codeOf(cancel(made)), ErrorCode::SlipIsCancelled);
    EXPECT_EQ(codeOf(village.run(till::CancelSlip{SlipNumber(9), "作废"}, kClerk)), ErrorCode::SlipUnknown);
}

TEST_F(CollectionSlips, AreForTheirHouseholdOnly)
{
    const auto made = issue();
    valueOf(village.award(8, "K9"));

    const auto refusal = redeemBy(made, 1, 8);

    ASSERT_EQ(codeOf(refusal), ErrorCode::SlipOtherHousehold);
    EXPECT_EQ(refusal.error().context.text("household"), "0007");
    till::Slip unknown;
    unknown.number = SlipNumber(9);
    EXPECT_EQ(codeOf(redeemBy(unknown, 1)), ErrorCode::SlipUnknown);
}

TEST_F(CollectionSlips, HaveTermsThatMakeSense)
{
    const auto refused = [&](auto change) {
        auto command = terms();
        change(command);
        return village.run(command, kClerk);
    };
    using Terms = till::IssueSlip;

    const auto blank =
        refused([&](Terms& each) { each.collector = village.salted(household::PersonalField::Name, " "); });
    EXPECT_EQ(codeOf(blank), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(refused([](Terms& each) { each.ceiling = Points(); })), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(refused([](Terms& each) { each.ceiling = pointsOf(100'001); })), ErrorCode::NumberInvalid);
    const auto early = refused([](Terms& each) { each.until = date("2026-03-08"); });
    ASSERT_EQ(codeOf(early), ErrorCode::EndTooEarly);
    EXPECT_EQ(early.error().context.text("from"), "2026-03-09");
    const auto late = refused([](Terms& each) { each.until = date("2026-04-10"); });
    ASSERT_EQ(codeOf(late), ErrorCode::EndTooLate);
    EXPECT_EQ(late.error().context.text("last"), "2026-04-09");
    EXPECT_TRUE(refused([](Terms& each) { each.until = date("2026-04-09"); }));
    EXPECT_EQ(codeOf(refused([](Terms& each) { each.household = householdNo(99); })), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(village.run(terms(), kHelper)), ErrorCode::RoleNotAllowed);
    valueOf(village.closeDay());
    EXPECT_EQ(codeOf(village.run(terms(), kClerk)), ErrorCode::DayNotOpen);
}

TEST_F(CollectionSlips, AreNoCardsNorCardsSlips)
{
    valueOf(village.run(household::IssueCards{{householdNo(7)}, date("2026-03-09")}, kManager));
    const auto card = valueOf(village.look(
        [](const auto& state) { return household::cardText(state, householdNo(7), Village::cardSigner()); }));
    const auto slipText = textOf(issue());

    EXPECT_EQ(codeOf(identified(card)), ErrorCode::SlipNotASlip);
    EXPECT_EQ(codeOf(village.look([&](const auto& state) { return household::identify(state, slipText); })),
              ErrorCode::CardNotACard);
    EXPECT_EQ(codeOf(identified("4006381333931")), ErrorCode::CardNotACard);
}

// A slip's signature does not hold for a card of the same bytes, nor a card's for a slip.
TEST_F(CollectionSlips, AreSignedForTheirOwnPurpose)
{
    household::CardFace face;
    face.type = household::CardType::Slip;
    face.village = valueOf(VillageCode::parse("621125100201"));
    face.household = householdNo(7);
    face.issueDay = date("2026-03-09");
    const auto realm = household::CardRealm::Real;
    const auto slip = valueOf(household::readCard(household::signCard(face, Village::cardSigner()), realm));
    face.type = household::CardType::Household;
    auto card = valueOf(household::readCard(household::signCard(face, Village::cardSigner()), realm));
    const std::vector<PublicKey> keys{Village::cardSigner().publicKey()};
    ASSERT_TRUE(household::verifyCard(slip, keys));
    ASSERT_TRUE(household::verifyCard(card, keys));

    card.signature = slip.signature;

    EXPECT_FALSE(household::verifyCard(card, keys));
}

TEST_F(CollectionSlips, AreRefusedWhenForgedOrOfAnotherPlaceOrNeverIssued)
{
    issue();
    household::CardFace face;
    face.type = household::CardType::Slip;
    face.village = valueOf(VillageCode::parse("621125100201"));
    face.household = householdNo(7);
    face.generation = CardGeneration(1);
    face.issueDay = date("2026-03-09");
    const KeyPairSigner stranger(KeyPair::fromSeed(KeySeed{{9}}));
    const auto read = [&](const Signer& signer) { return codeOf(identified(household::signCard(face, signer))); };

    EXPECT_EQ(read(Village::cardSigner()), std::nullopt);
    EXPECT_EQ(read(stranger), ErrorCode::CardForged);
    face.generation = CardGeneration(2);
    EXPECT_EQ(read(Village::cardSigner()), ErrorCode::SlipUnknown);
    face.realm = household::CardRealm::Practice;
    EXPECT_EQ(read(Village::cardSigner()), ErrorCode::CardPractice);
    face.realm = household::CardRealm::Real;
    face.village = valueOf(VillageCode::parse("621125100202"));
    EXPECT_EQ(read(Village::cardSigner()), ErrorCode::CardOtherVillage);
}

} // namespace
