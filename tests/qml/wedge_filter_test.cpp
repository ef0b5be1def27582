#include "qml/devices/scanner_input.hpp"
#include "qml/devices/wedge_filter.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei::kiosk;
using Found = WedgeFilter::Found;

/// Types the text with the same gap before each character and gives the last thing that was found.
std::optional<Found> type(WedgeFilter& filter, const QString& text, qint64& now, int gapMs)
{
    std::optional<Found> last;
    for (const QChar character : text) {
        now += gapMs;
        if (auto found = filter.feed(character, now))
            last = found;
    }
    return last;
}

TEST(WedgeFilter, ReadsALongCodeFromASlowScannerWholeEveryTime)
{
    WedgeFilter filter;
    const QString card = QStringLiteral("7101") + QString(187, u'5');
    qint64 now = 0;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto found = type(filter, card + u'\r', now, 90);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->kind, Found::Kind::Scan);
        EXPECT_EQ(found->text, card);
        now += 1000;
    }
}

TEST(WedgeFilter, TakesAKeyThatStandsAloneForTyped)
{
    WedgeFilter filter;
    qint64 now = 0;
    EXPECT_FALSE(type(filter, QStringLiteral("7"), now, 10));

    const auto found = filter.silence(now + 200);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->kind, Found::Kind::Typed);
    EXPECT_EQ(found->text, QStringLiteral("7"));
}

TEST(WedgeFilter, NeverTurnsAPieceOfAScanIntoTypedDigits)
{
    WedgeFilter filter;
    qint64 now = 0;
    EXPECT_FALSE(type(filter, QStringLiteral("1234"), now, 10));

    EXPECT_FALSE(filter.silence(now + 500));
    EXPECT_FALSE(filter.isWaiting());
}

TEST(WedgeFilter, EndsAScanWithoutEnterBySilence)
{
    WedgeFilter filter;
    qint64 now = 0;
    (void)type(filter, QStringLiteral("2900000000032"), now, 10);

    const auto found = filter.silence(now + 200);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, QStringLiteral("2900000000032"));
}

TEST(WedgeFilter, DropsControlCharactersPrefixAndSuffix)
{
    WedgeFilter filter({100, 6, QStringLiteral("]C"), QStringLiteral("#")});
    qint64 now = 0;

    const auto found = type(filter, QStringLiteral("]C2900\x1d") + QStringLiteral("000000032#\t"), now, 5);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, QStringLiteral("2900000000032"));
}

TEST(ScannerInput, SortsCodesByFamily)
{
    using Family = ScannerInput::Family;
    EXPECT_EQ(ScannerInput::familyOf(QStringLiteral("7101") + QString(187, u'1')), Family::Card);
    EXPECT_EQ(ScannerInput::familyOf(QStringLiteral("7101") + QString(60, u'1')), Family::Card);
    EXPECT_EQ(ScannerInput::familyOf(QStringLiteral("2900000000032")), Family::Goods);
    EXPECT_EQ(ScannerInput::familyOf(QStringLiteral("2900000000033")), Family::Unknown);
    EXPECT_EQ(ScannerInput::familyOf(QStringLiteral("http://example.org")), Family::Unknown);
}

TEST(ScannerInput, IgnoresTheSameCardForAWhile)
{
    ScannerInput scanner;
    int cards = 0;
    QObject::connect(&scanner, &ScannerInput::cardScanned, [&] { ++cards; });
    const QString card = QStringLiteral("7101") + QString(187, u'1');

    scanner.take(card);
    scanner.take(card);

    EXPECT_EQ(cards, 1);
}

} // namespace
