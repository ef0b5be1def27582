// The letter of thanks says what became of the gifts, and no household's name.
#include "app/print/thanks_sheet.hpp"

#include "tests/support/memory_store.hpp"
#include "tests/support/money.hpp"

#include <gmock/gmock.h>

namespace {

using namespace jiamei;
using namespace jiamei::support;
using print::ThanksSheet;
using testing::HasSubstr;
using testing::Not;

class ThanksLetter : public testing::Test {
protected:
    ThanksLetter() { valueOf(village.openDay()); }

    void give(std::int64_t quantity)
    {
        stock::Receive command;
        command.source = stock::Source::Donation;
        command.donor = donor;
        valueOf(treasury.receive(command, 1, quantity));
    }
    [[nodiscard]] Result<ThanksSheet> sheet() const
    {
        return village.look([&](const auto& state) { return print::thanksSheet(state, donor, UtcTime()); });
    }

    MemoryStore store;
    Village village{store};
    Treasury treasury{village};
    DocumentNumber donor = treasury.addDonor();
};

TEST_F(ThanksLetter, SaysWhatWasGivenAndHowManyHouseholdsGotIt)
{
    const auto fund = treasury.add("爱心捐款", fund::FundSource::Donation);
    valueOf(treasury.donate(fund, 20'000, donor));
    give(10);
    valueOf(village.award(1, "K9"));
    valueOf(village.redeem(1, {{1, 3}}));

    const auto letter = valueOf(sheet());

    EXPECT_EQ(letter.donor, "城东商行");
    EXPECT_THAT(letter.words, HasSubstr("贵单位自 2026-03-09 起"));
    EXPECT_THAT(letter.words, HasSubstr("资金 200.00 元、物品 10 件（折价 85.00 元）"));
    EXPECT_THAT(letter.words, HasSubstr("已有 1 户家庭领到其中 3 件，货架上还有 7 件。"));
    ASSERT_EQ(letter.goods.size(), 1U);
    EXPECT_EQ(letter.goods[0].received, "10 瓶");
    EXPECT_EQ(letter.goods[0].given, "3");
    EXPECT_EQ(letter.goods[0].households, "1 户");
    EXPECT_EQ(letter.goods[0].left, "7");
    ASSERT_EQ(letter.money.size(), 1U);
    EXPECT_EQ(letter.money[0].yuan, "200.00");
    EXPECT_EQ(letter.date, "1970-01-01");
}

TEST_F(ThanksLetter, OfGoodsAloneSpeaksOfNoMoney)
{
    give(10);

    EXPECT_THAT(valueOf(sheet()).words, Not(HasSubstr("资金")));
}

TEST_F(ThanksLetter, IsNotWrittenWhereNothingWasGivenOrAllWasTakenBack)
{
    EXPECT_EQ(codeOf(sheet()), ErrorCode::DonorGaveNothing);
    const auto fund = treasury.add("爱心捐款", fund::FundSource::Donation);
    const auto given = valueOf(treasury.donate(fund, 20'000, donor));
    valueOf(sheet());

    valueOf(village.reverse(given));

    EXPECT_EQ(codeOf(sheet()), ErrorCode::DonorGaveNothing);
}

} // namespace
