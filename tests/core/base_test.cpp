#include "core/base/amounts.hpp"
#include "core/base/bytes.hpp"
#include "core/base/ids.hpp"
#include "core/base/support_number.hpp"
#include "core/base/time.hpp"

#include "core/stock/goods.hpp"

#include "tests/support/results.hpp"

#include <rapidcheck/gtest.h>

#include <set>

namespace {

using namespace jiamei;
using support::codeOf;
using support::valueOf;

TEST(Amounts, RefuseToOverflowOrGoBelowZero)
{
    const auto most = valueOf(Points::of(kMaxTotalAmount));
    EXPECT_EQ(codeOf(Points::of(-1)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(Points::of(kMaxTotalAmount + 1)), ErrorCode::NumberInvalid);
    EXPECT_EQ(codeOf(most.plus(valueOf(Points::of(1)))), ErrorCode::Overflow);
    EXPECT_EQ(codeOf(most.times(2)), ErrorCode::Overflow);
    EXPECT_EQ(codeOf(most.times(-1)), ErrorCode::Overflow);
    EXPECT_EQ(valueOf(Points::of(3)).lessOrZero(valueOf(Points::of(5))), Points());
}

TEST(Amounts, ReadYuanAsFen)
{
    EXPECT_EQ(valueOf(parseYuan("8.50")).value(), 850);
    EXPECT_EQ(valueOf(parseYuan("66")).value(), 6600);
    EXPECT_EQ(valueOf(parseYuan("0.5")).value(), 50);
    EXPECT_EQ(yuanText(valueOf(Money::of(805))), "8.05");
    for (const auto* wrong : {"", ".", "8.", "8.505", "-1", "1e3", "八", "99999999999999999999"})
        EXPECT_EQ(codeOf(parseYuan(wrong)), ErrorCode::NumberInvalid) << wrong;
}

TEST(HouseholdNumbers, AreShownWithFourDigitsAndReadWithFewer)
{
    EXPECT_EQ(valueOf(HouseholdNumber::parse("7")).text(), "0007");
    EXPECT_EQ(valueOf(HouseholdNumber::parse("0007")), valueOf(HouseholdNumber::of(7)));
    EXPECT_EQ(valueOf(HouseholdNumber::parse("65535")).text(), "65535");
    for (const auto* wrong : {"", "0", "65536", "7a", "-7", "000000007"})
        EXPECT_EQ(codeOf(HouseholdNumber::parse(wrong)), ErrorCode::NumberInvalid) << wrong;
}

TEST(SiteIds, GiveNumbersByShop)
{
    const auto second = valueOf(SiteId::parse("621125100201-02"));
    EXPECT_EQ(second.text(), "621125100201-02");
    EXPECT_FALSE(second.gives(valueOf(HouseholdNumber::of(9'999))));
    EXPECT_FALSE(second.gives(valueOf(HouseholdNumber::of(10'000))));
    EXPECT_TRUE(second.gives(valueOf(HouseholdNumber::of(10'001))));
    EXPECT_TRUE(second.gives(valueOf(HouseholdNumber::of(19'999))));
    EXPECT_FALSE(second.gives(valueOf(HouseholdNumber::of(20'000))));
    for (const auto* wrong : {"", "621125100201", "621125100201-00", "621125100201-1", "62112510020x-01"})
        EXPECT_EQ(codeOf(SiteId::parse(wrong)), ErrorCode::SiteUnknown) << wrong;
}

TEST(RequestIds, TakeHexadecimalDigitsAndHashAnyOtherText)
{
    const auto id = valueOf(RequestId::parse("000102030405060708090a0b0c0d0e0f"));
    EXPECT_EQ(id.text(), "000102030405060708090a0b0c0d0e0f");
    EXPECT_NE(valueOf(RequestId::parse("visit-1")), valueOf(RequestId::parse("visit-2")));
    EXPECT_EQ(codeOf(RequestId::parse("")), ErrorCode::TextInvalid);
}

TEST(BusinessDates, LieBetween2020And2100)
{
    EXPECT_EQ(valueOf(BusinessDate::parse("2028-02-29")).text(), "2028-02-29");
    for (const auto* wrong : {"2019-12-31", "2101-01-01", "2026-02-29", "2026-13-01", "2026-1-01", "", "yesterday!"})
        EXPECT_EQ(codeOf(BusinessDate::parse(wrong)), ErrorCode::DateOutOfRange) << wrong;
    const UtcTime lateEvening(std::chrono::milliseconds(1'773'072'000'000)); // 2026-03-09 16:00 UTC
    EXPECT_EQ(valueOf(BusinessDate::inChina(lateEvening)).text(), "2026-03-10");
    EXPECT_EQ(valueOf(BusinessDate::parseOrNone("")), std::nullopt);
    EXPECT_EQ(valueOf(BusinessDate::parseOrNone("2028-02-29")), valueOf(BusinessDate::parse("2028-02-29")));
    EXPECT_EQ(codeOf(BusinessDate::parseOrNone(" ")), ErrorCode::DateOutOfRange);
    EXPECT_EQ(chinaTimeText(lateEvening), "2026-03-10 00:00");
}

RC_GTEST_PROP(BusinessDates, ComeBackFromTheirText, ())
{
    const auto date = valueOf(BusinessDate::ofDaysSince2020(*rc::gen::inRange(0, 29'585)));
    RC_ASSERT(valueOf(BusinessDate::parse(date.text())) == date);
}

TEST(Utf8, IsCheckedByItsForm)
{
    EXPECT_TRUE(isUtf8("大水䃎村 🧼"));
    EXPECT_FALSE(isUtf8("\xC0\xAF"));
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80"));
    EXPECT_FALSE(isUtf8("\xE5\xA4"));
    EXPECT_EQ(codeOf(checkText("a\tb", "name", 10)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(checkText("0123456789a", "name", 10)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(checkText("a\u202Eb", "name", 10)), ErrorCode::TextInvalid);
    EXPECT_EQ(codeOf(checkText("a\u0085b", "name", 10)), ErrorCode::TextInvalid);
    EXPECT_TRUE(checkText("张三—5号…", "name", 30));
}

TEST(Fingerprint, IsTenLettersAndDigitsThatCannotBeMistaken)
{
    const auto text = fingerprintText(blake2b("head"));
    EXPECT_EQ(text.size(), 10U);
    EXPECT_EQ(text.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), std::string::npos);
    EXPECT_EQ(fingerprintText(Digest{}), "0000000000");
}

TEST(Barcodes, MustEndInTheRightCheckDigit)
{
    for (const auto* right : {"2900000000018", "96385074", "036000291452"})
        EXPECT_TRUE(stock::isBarcode(right)) << right;
    for (const auto* wrong : {"2900000000019", "96385075", "", "29000000000", "290000000001x"})
        EXPECT_FALSE(stock::isBarcode(wrong)) << wrong;
}

TEST(ErrorCodes, HaveNamesOfTheirOwn)
{
    std::set<std::string_view> names;
    for (const auto code : allErrorCodes())
        EXPECT_TRUE(names.insert(nameOf(code)).second) << nameOf(code);
}

TEST(ErrorCodes, HaveAThreeDigitNumberOfTheirOwnThatIsNobodysEmergencyCall)
{
    std::set<int> numbers;
    for (const auto code : allErrorCodes()) {
        const int number = supportNumberOf(code);
        EXPECT_TRUE(number >= 200 && number < 900) << nameOf(code) << " " << number;
        EXPECT_TRUE(numbers.insert(number).second) << nameOf(code) << " " << number;
    }
}

TEST(ErrorCodes, KeepTheNumbersThatPeopleHaveWrittenDown)
{
    EXPECT_EQ(supportNumberOf(ErrorCode::InsufficientPoints), 801);
    EXPECT_EQ(supportNumberOf(ErrorCode::RuleCapReached), 820);
    EXPECT_EQ(supportNumberOf(ErrorCode::CardForged), 307);
    EXPECT_EQ(supportNumberOf(ErrorCode::StorageFull), 605);
    EXPECT_EQ(supportNumberOf(ErrorCode::PinMissing), 703);
}

} // namespace
