// Reasons picked at the kiosk are codes in the journal; a villager reads words.
#include "app/io/reasons.hpp"

#include "core/base/reason_codes.hpp"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace jiamei;
using io::Language;

TEST(Reasons, HaveWordsOfTheirOwnForEveryCodeInBothLanguages)
{
    std::set<std::string> seen;
    for (const auto& [name, code] : kReasonCodes) {
        const auto chinese = io::reasonText(std::string(name), Language::Chinese);
        const auto english = io::reasonText(std::string(name), Language::English);
        EXPECT_NE(chinese, name);
        EXPECT_NE(english, name);
        EXPECT_TRUE(seen.insert(chinese).second) << name;
        EXPECT_TRUE(seen.insert(english).second) << name;
    }
}

TEST(Reasons, HaveOneCodeEach)
{
    for (std::size_t i = 0; i < kReasonCodes.size(); ++i) {
        EXPECT_FALSE(textOf(static_cast<ReasonCode>(i)).empty()) << i;
        EXPECT_EQ(reasonCodeOf(textOf(static_cast<ReasonCode>(i))), static_cast<ReasonCode>(i));
    }
    EXPECT_TRUE(textOf(static_cast<ReasonCode>(kReasonCodes.size())).empty());
}

TEST(Reasons, StayAsPeopleTypedThem)
{
    EXPECT_EQ(io::reasonText("邻居反映", Language::Chinese), "邻居反映");
    EXPECT_EQ(io::reasonText("", Language::English), "");
}

} // namespace
