// The next number of records without gaps is found without reading them all.
#include "core/till/next_number.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;

TEST(NextNumber, IsTheFirstFreeOneWhateverTheirCount)
{
    for (std::int32_t taken = 0; taken <= 300; ++taken) {
        const auto next =
            till::firstFreeNumber([taken](std::int32_t number) -> Result<bool> { return number <= taken; });
        ASSERT_TRUE(next);
        EXPECT_EQ(*next, taken + 1);
    }
}

TEST(NextNumber, LooksAtFewOfAMillion)
{
    int looks = 0;
    const auto next = till::firstFreeNumber([&looks](std::int32_t number) -> Result<bool> {
        ++looks;
        return number <= 999'999;
    });
    ASSERT_TRUE(next);
    EXPECT_EQ(*next, 1'000'000);
    EXPECT_LE(looks, 45);
}

TEST(NextNumber, IsUnknownWhereNobodyCanLook)
{
    const auto next =
        till::firstFreeNumber([](std::int32_t) -> Result<bool> { return refuse(ErrorCode::StorageFailed); });
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().code, ErrorCode::StorageFailed);
}

} // namespace
