#include "qml/viewmodels/typed_number.hpp"

#include <gtest/gtest.h>

namespace jiamei::kiosk {
namespace {

QString typed(TypedNumber number, const char* keys)
{
    for (const char* key = keys; *key != 0; ++key)
        number.key(QString(QLatin1Char(*key)));
    return number.text();
}

const TypedNumber kPieces(TypedNumber::Form::Pieces, 5);
const TypedNumber kYuan(TypedNumber::Form::Yuan, 6);

TEST(TypedNumber, OfPiecesIsWholeAndNotLongerThanItMayBe)
{
    EXPECT_EQ(typed(kPieces, "012"), QStringLiteral("12"));
    EXPECT_EQ(typed(kPieces, "1.5"), QStringLiteral("15"));
    EXPECT_EQ(typed(kPieces, "1234567"), QStringLiteral("12345"));
}

TEST(TypedNumber, OfYuanHasOnePointAndTwoDigitsBehindIt)
{
    EXPECT_EQ(typed(kYuan, "8.505"), QStringLiteral("8.50"));
    EXPECT_EQ(typed(kYuan, ".5"), QStringLiteral("0.5"));
    EXPECT_EQ(typed(kYuan, "1..2"), QStringLiteral("1.2"));
    EXPECT_EQ(typed(kYuan, "12345678.9"), QStringLiteral("123456.9"));
}

TEST(TypedNumber, GivesFenWhetherOrNotSomethingFollowsThePoint)
{
    EXPECT_EQ(fenOf(QStringLiteral("8.5")), 850);
    EXPECT_EQ(fenOf(QStringLiteral("8.")), 800);
    EXPECT_EQ(fenOf(QString()), 0);
    EXPECT_EQ(yuanOf(850), QStringLiteral("8.50"));
}

TEST(TypedNumber, IsReplacedByTheFirstKeyWhenItWasOnlyProposed)
{
    auto number = kPieces;
    number.propose(QStringLiteral("24"));
    EXPECT_EQ(typed(number, "7"), QStringLiteral("7"));
    number.erase();
    EXPECT_EQ(typed(number, "7"), QStringLiteral("27"));
}

} // namespace
} // namespace jiamei::kiosk
