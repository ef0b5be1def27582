// Every error code has its sentences in both languages, filled in without a trace of the pattern.
#include "app/io/messages.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace jiamei::io {
namespace {

using testing::AnyOf;
using testing::HasSubstr;
using testing::Not;

constexpr std::array kBothLanguages{Language::Chinese, Language::English};

bool hasChinese(const std::string& text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xE4U; });
}

TEST(Messages, EveryCodeHasItsOwnSentencesInBothLanguages)
{
    for (const auto code : allErrorCodes()) {
        EXPECT_TRUE(hasMessage(code)) << nameOf(code);
        for (const auto language : kBothLanguages) {
            const auto message = messageOf({code, {}}, language);
            for (const auto& sentence : {message.what, message.unchanged, message.todo}) {
                EXPECT_FALSE(sentence.empty()) << nameOf(code);
                EXPECT_THAT(sentence, Not(AnyOf(HasSubstr("{"), HasSubstr("}"), HasSubstr("["), HasSubstr("]"))));
                EXPECT_EQ(hasChinese(sentence), language == Language::Chinese) << sentence;
            }
        }
    }
}

TEST(Messages, TheNumbersOfARefusalStandInItsSentence)
{
    const Error error{ErrorCode::InsufficientPoints, {{"needed", 35}, {"spendable", 20}, {"missing", 15}}};

    EXPECT_EQ(messageOf(error, Language::Chinese).what, "积分不够：需要 35 分，可用 20 分，还差 15 分。");
    EXPECT_EQ(messageOf(error, Language::English).what, "Not enough points: 35 needed, 20 spendable, 15 missing.");
}

TEST(Messages, WhatHasNoValueIsLeftOutWhole)
{
    const Error withRow{ErrorCode::LineTooLong, {{"row", 3}}};

    EXPECT_EQ(messageOf(withRow, Language::English).what, "A line is too long, row 3.");
    EXPECT_EQ(messageOf({ErrorCode::LineTooLong, {}}, Language::English).what, "A line is too long.");
}

TEST(Messages, CodedValuesBecomeWords)
{
    const Error weak{ErrorCode::PinWeak, {{"reason", "run"}}};
    const Error role{ErrorCode::RoleNotAllowed, {{"operator", "wang"}, {"role", 1}}};

    EXPECT_EQ(messageOf(weak, Language::Chinese).what, "密码太简单：数字连号。");
    EXPECT_EQ(messageOf(role, Language::English).what, "The role does not allow this: wang, helper.");
}

TEST(Messages, AValueWithBracesIsNotTakenForAPattern)
{
    const Error error{ErrorCode::RuleUnknown, {{"code", "{code}[x]"}}};

    EXPECT_EQ(messageOf(error, Language::English).what, "No such rule: {code}[x].");
}

TEST(Messages, TheLanguageIsChineseUnlessTheEnvironmentSaysEnglish)
{
    EXPECT_EQ(languageOf("", ""), Language::Chinese);
    EXPECT_EQ(languageOf("", "C.UTF-8"), Language::Chinese);
    EXPECT_EQ(languageOf("", "en_GB.UTF-8"), Language::English);
    EXPECT_EQ(languageOf("zh_CN.UTF-8", "en_GB.UTF-8"), Language::Chinese);
    EXPECT_EQ(parseLanguage("en"), Language::English);
    EXPECT_EQ(parseLanguage("fr"), std::nullopt);
}

} // namespace
} // namespace jiamei::io
