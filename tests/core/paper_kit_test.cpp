// The kit for days without power: numbers printed ahead, entered afterwards in any order, each once.
#include "core/till/paper_kit.hpp"
#include "tests/support/memory_store.hpp"
#include "tests/support/village.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using till::PaperSlipState;

const operators::Authority kManager{Village::kManager, std::nullopt, {}};
const operators::Authority kHelper{Village::kHelper, std::nullopt, {}};
const SiteId kSite = valueOf(SiteId::parse("621125100201-01"));

/// Households 1 to 3 with points to spend on ten pieces of goods 1, at 10 points.
class Kit {
public:
    explicit Kit(Village& ofVillage) : village(ofVillage)
    {
        valueOf(village.openDay());
        valueOf(village.receive(1, 10));
        for (const int household : {1, 2, 3})
            valueOf(village.award(household, "K9"));
    }

    Result<journal::StoredDocument> print(std::int32_t count)
    {
        return village.run(till::PrintPaperSlips{count}, kManager);
    }
    Result<journal::StoredDocument> enter(std::int32_t number, std::int64_t household = 1, std::int64_t quantity = 1)
    {
        till::Redeem command;
        command.household = householdNo(household);
        command.paper = PaperSlipNumber(number);
        command.lines = {{GoodsNumber(1), pieces(quantity)}};
        return village.run(command, kHelper);
    }
    Result<journal::StoredDocument> spoil(std::int32_t number, std::string reason = "写错了")
    {
        return village.run(
            till::SettlePaperSlip{PaperSlipNumber(number), PaperSlipState::Spoiled, {}, {}, std::move(reason)},
            kManager);
    }
    Result<journal::StoredDocument> conflict(std::int32_t number, std::optional<HouseholdNumber> household)
    {
        return village.run(till::SettlePaperSlip{PaperSlipNumber(number), PaperSlipState::Conflict, household,
                                                 pointsOf(60), "货已给出，积分不够"},
                           kManager);
    }
    [[nodiscard]] PaperSlipState stateOf(std::int32_t number) const
    {
        return valueOf(village.look([&](const auto& state) { return state.paperSlip(PaperSlipNumber(number)); }))
            .value()
            .state;
    }

    Village& village;
};

class PaperKit : public testing::Test {
protected:
    MemoryStore store;
    Village village{store};
    Kit kit{village};
};

TEST_F(PaperKit, NumbersGoOnWhereTheLastPrintEnded)
{
    const auto first = valueOf(kit.print(4));
    const auto second = valueOf(kit.print(2));

    EXPECT_EQ(first.payload.paper_slips_printed().first(), 1);
    EXPECT_EQ(second.payload.paper_slips_printed().first(), 5);
    const auto slips = valueOf(village.look([](const auto& state) { return state.paperSlips(); }));
    ASSERT_EQ(slips.size(), 6U);
    EXPECT_EQ(slips.back(), (till::PaperSlip{PaperSlipNumber(6), PaperSlipState::Printed, second.number}));
    EXPECT_EQ(codeOf(kit.print(0)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(kit.print(201)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(village.run(till::PrintPaperSlips{4}, kHelper)), ErrorCode::RoleNotAllowed);
}

TEST_F(PaperKit, CodeIsReadBackAndWhatIsNoneIsTold)
{
    const auto text = till::paperSlipText(kSite, PaperSlipNumber(123));

    EXPECT_EQ(text.size(), till::kPaperSlipDigits);
    EXPECT_EQ(valueOf(till::readPaperSlip(kSite, text)), PaperSlipNumber(123));
    EXPECT_EQ(valueOf(till::readPaperSlip(kSite, "  " + text + "\r\n")), PaperSlipNumber(123));
    EXPECT_EQ(codeOf(till::readPaperSlip(kSite, "")), ErrorCode::SlipNotASlip);
    EXPECT_EQ(codeOf(till::readPaperSlip(kSite, "4006381333931")), ErrorCode::SlipNotASlip);
    EXPECT_EQ(codeOf(till::readPaperSlip(kSite, "7101" + std::string(187, '3'))), ErrorCode::SlipNotASlip);
    EXPECT_EQ(codeOf(till::readPaperSlip(kSite, text.substr(0, 28))), ErrorCode::PaperSlipDamaged);
    EXPECT_EQ(codeOf(till::readPaperSlip(kSite, text + "0")), ErrorCode::PaperSlipDamaged);
    const auto otherVillage = till::readPaperSlip(valueOf(SiteId::parse("621125100202-01")), text);
    ASSERT_EQ(codeOf(otherVillage), ErrorCode::CardOtherVillage);
    EXPECT_EQ(otherVillage.error().context.text("village"), "621125100201");
    EXPECT_EQ(codeOf(till::readPaperSlip(valueOf(SiteId::parse("621125100201-02")), text)), ErrorCode::CardOtherShop);
}

TEST_F(PaperKit, CodeWithAWrongDigitIsNotAnotherNumber)
{
    const auto text = till::paperSlipText(kSite, PaperSlipNumber(123));

    for (std::size_t at = 4; at < text.size(); ++at) {
        auto wrong = text;
        wrong[at] = static_cast<char>('0' + (wrong[at] - '0' + 1) % 10);
        EXPECT_EQ(codeOf(till::readPaperSlip(kSite, wrong)), ErrorCode::PaperSlipDamaged) << at;
    }
}

TEST_F(PaperKit, NumberIsEnteredOnceInAnyOrder)
{
    valueOf(kit.print(3));

    const auto third = valueOf(kit.enter(3));
    valueOf(kit.enter(1, 2));

    EXPECT_EQ(third.payload.redemption().paper(), 3);
    const auto again = kit.enter(3, 3);
    ASSERT_EQ(codeOf(again), ErrorCode::PaperSlipUsed);
    EXPECT_EQ(again.error().context.text("number"), "3");
    EXPECT_EQ(again.error().context.text("state"), "entered");
    EXPECT_EQ(again.error().context.text("document"), std::to_string(third.number.value()));
    EXPECT_EQ(kit.stateOf(2), PaperSlipState::Printed);
    EXPECT_EQ(codeOf(kit.enter(4)), ErrorCode::PaperSlipUnknown);
    EXPECT_EQ(village.shelf(1), 8);
}

TEST_F(PaperKit, NumberStaysUsedWhenTheEntryIsTakenBack)
{
    valueOf(kit.print(1));
    const auto document = valueOf(kit.enter(1));

    valueOf(village.reverse(document));

    EXPECT_EQ(kit.stateOf(1), PaperSlipState::Entered);
    EXPECT_EQ(codeOf(kit.enter(1)), ErrorCode::PaperSlipUsed);
}

TEST_F(PaperKit, BalanceAtTheEntryDecidesAndTheRestIsKeptAsAConflict)
{
    valueOf(kit.print(2));
    const auto refusal = kit.enter(1, 1, 6);
    EXPECT_EQ(codeOf(refusal), ErrorCode::InsufficientPoints);
    EXPECT_EQ(kit.stateOf(1), PaperSlipState::Printed);

    const auto document = valueOf(kit.conflict(1, householdNo(1)));

    EXPECT_EQ(kit.stateOf(1), PaperSlipState::Conflict);
    EXPECT_EQ(document.payload.paper_slip_settled().household(), 1U);
    EXPECT_EQ(document.payload.paper_slip_settled().points(), 60);
    EXPECT_EQ(village.figures(1).spendable, pointsOf(50)) << "it moves nothing";
    EXPECT_EQ(codeOf(kit.enter(1)), ErrorCode::PaperSlipUsed);
    EXPECT_EQ(codeOf(kit.conflict(2, std::nullopt)), ErrorCode::HouseholdUnknown);
    EXPECT_EQ(codeOf(kit.conflict(2, householdNo(99))), ErrorCode::HouseholdUnknown);
}

TEST_F(PaperKit, SpoiledNumberSaysWhy)
{
    valueOf(kit.print(1));

    EXPECT_EQ(codeOf(kit.spoil(1, " ")), ErrorCode::ReasonMissing);
    EXPECT_EQ(codeOf(kit.spoil(2)), ErrorCode::PaperSlipUnknown);
    valueOf(kit.spoil(1));

    const auto again = kit.spoil(1);
    ASSERT_EQ(codeOf(again), ErrorCode::PaperSlipUsed);
    EXPECT_EQ(again.error().context.text("state"), "spoiled");
}

// Whatever is entered, spoiled, refused and taken back in whatever order, each number counts once.
RC_GTEST_PROP(PaperKitInAnyOrder, CountsEachNumberOnce, ())
{
    MemoryStore store;
    Village village{store};
    Kit kit(village);
    constexpr int kNumbers = 5;
    valueOf(kit.print(kNumbers));
    std::map<std::int32_t, PaperSlipState> ended;
    std::int64_t taken = 0;
    const auto steps = *rc::gen::inRange(5, 40);
    for (int step = 0; step < steps; ++step) {
        const auto number = *rc::gen::inRange(1, kNumbers + 2);
        const auto household = *rc::gen::inRange(1, 4);
        const bool isFree = number <= kNumbers && !ended.contains(number);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: {
            const auto spoiled = kit.spoil(number);
            RC_ASSERT(spoiled.has_value() == isFree);
            if (isFree)
                ended[number] = PaperSlipState::Spoiled;
            break;
        }
        case 1: {
            const auto kept = kit.conflict(number, householdNo(household));
            RC_ASSERT(kept.has_value() == isFree);
            if (isFree)
                ended[number] = PaperSlipState::Conflict;
            break;
        }
        default: {
            const auto entered = kit.enter(number, household);
            if (!isFree)
                RC_ASSERT(!entered.has_value());
            if (!entered)
                break;
            ended[number] = PaperSlipState::Entered;
            if (*rc::gen::inRange(0, 3) == 0)
                valueOf(village.reverse(*entered));
            else
                ++taken;
        }
        }
    }
    RC_ASSERT(village.shelf(1) == 10 - taken);
    RC_ASSERT(taken <= kNumbers);
    for (int number = 1; number <= kNumbers; ++number) {
        const auto found = ended.find(number);
        RC_ASSERT(kit.stateOf(number) == (found == ended.end() ? PaperSlipState::Printed : found->second));
    }
}

} // namespace
