#include "app/cli/answer.hpp"
#include "app/cli/wording.hpp"

#include "tests/support/results.hpp"

namespace jiamei::cli {
namespace {

using support::codeOf;
using support::valueOf;

TEST(TextTable, AlignsChineseByItsDoubleWidth)
{
    TextTable table({{"物品"}, {"n", TextTable::Align::Right}, {"x"}});
    table.add({"大米", "7", "a"});
    table.add({"soap bar", "120", "b"});

    EXPECT_EQ(table.text(), "物品        n  x\n"
                            "大米        7  a\n"
                            "soap bar  120  b\n");
}

TEST(Items, AreReadWithPiecesAndCost)
{
    const auto items = valueOf(parseItems({"290:3:8.50", "291:2"}, ItemForm::WithCost));

    EXPECT_EQ(items[0].barcode, "290");
    EXPECT_EQ(items[0].quantity.value(), 3);
    EXPECT_EQ(items[0].cost->value(), 850);
    EXPECT_FALSE(items[1].cost.has_value());
    EXPECT_EQ(valueOf(parseItems({"290"}, ItemForm::QuantityMayMiss))[0].quantity.value(), 1);
}

TEST(Items, OfAnotherFormAreWrongUsage)
{
    EXPECT_EQ(codeOf(parseItems({"290"}, ItemForm::WithQuantity)), ErrorCode::UsageWrong);
    EXPECT_EQ(codeOf(parseItems({"290:1:2:3"}, ItemForm::WithCost)), ErrorCode::UsageWrong);
    EXPECT_EQ(codeOf(parseItems({":1"}, ItemForm::WithQuantity)), ErrorCode::UsageWrong);
    EXPECT_EQ(codeOf(parseItems({"290:x"}, ItemForm::WithQuantity)), ErrorCode::NumberInvalid);
}

TEST(ExitStatus, FollowsTheFamilyOfTheCode)
{
    EXPECT_EQ(exitStatusOf({ErrorCode::InsufficientPoints, {}}), 1);
    EXPECT_EQ(exitStatusOf({ErrorCode::UsageWrong, {}}), 2);
    EXPECT_EQ(exitStatusOf({ErrorCode::ChainBroken, {}}), 3);
    EXPECT_EQ(exitStatusOf({ErrorCode::StorageFull, {}}), 4);
}

} // namespace
} // namespace jiamei::cli
