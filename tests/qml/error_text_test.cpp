// Every code of core has its three sentences in both languages.
#include "qml/viewmodels/error_sentences.hpp"
#include "qml/viewmodels/error_text.hpp"
#include "qml/viewmodels/language.hpp"

#include <gtest/gtest.h>

#include <QtCore/QCoreApplication>

namespace {

using namespace jiamei;
using kiosk::ErrorText;

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar character) { return character.script() == QChar::Script_Han; });
}

TEST(ErrorText, SaysThreeThingsForEveryCodeInBothLanguages)
{
    kiosk::Language language;
    for (const char* tag : {"zh_CN", "en"}) {
        language.use(QString::fromLatin1(tag));
        for (const ErrorCode code : allErrorCodes()) {
            const auto text = ErrorText::of({code, {}});
            SCOPED_TRACE(std::string(tag) + " " + std::string(nameOf(code)));
            EXPECT_FALSE(text.happened.isEmpty());
            EXPECT_FALSE(text.kept.isEmpty());
            EXPECT_FALSE(text.next.isEmpty());
            for (const QString& sentence : {text.happened, text.kept, text.next}) {
                EXPECT_FALSE(sentence.contains(u'{') || sentence.contains(u'|'));
                EXPECT_EQ(hasChinese(sentence), language.tag() == QStringLiteral("zh_CN"));
            }
        }
    }
}

// Of two rows of one code only the first would ever be read.
TEST(ErrorText, HasOneRowForEveryCode)
{
    std::size_t rows = 0;
    for (const auto subject : kiosk::sentences::all())
        rows += subject.size();

    EXPECT_EQ(rows, allErrorCodes().size());
}

TEST(ErrorText, SaysWhatIsMissingInNumbers)
{
    kiosk::Language language;
    language.use(QStringLiteral("en"));

    const auto text =
        ErrorText::of({ErrorCode::InsufficientPoints, {{"needed", std::int64_t{47}}, {"spendable", std::int64_t{35}}}});

    EXPECT_TRUE(text.happened.contains(QStringLiteral("47")));
    EXPECT_TRUE(text.happened.contains(QStringLiteral("35")));
}

TEST(ErrorText, SaysWhoMayBeTheSecondPersonAndHowToAddOneWhenNobodyMay)
{
    kiosk::Language language;
    language.use(QStringLiteral("en"));

    const auto some = ErrorText::of({ErrorCode::SecondPersonNeeded, {{"candidates", "王秀兰、赵玉霞"}}});
    const auto none = ErrorText::of({ErrorCode::SecondPersonNeeded, {{"candidates", ""}}});

    EXPECT_TRUE(some.next.contains(QStringLiteral("王秀兰、赵玉霞")));
    EXPECT_TRUE(none.next.contains(QStringLiteral("adds a second operator")));
}

TEST(ErrorText, SaysHowMuchIsTooMuchForOnePersonWhereThatIsKnown)
{
    kiosk::Language language;
    language.use(QStringLiteral("en"));

    const auto sum =
        ErrorText::of({ErrorCode::SecondPersonNeeded,
                       {{"sum", std::int64_t{30}}, {"limit", std::int64_t{20}}, {"candidates", "王秀兰"}}});
    const auto other = ErrorText::of({ErrorCode::SecondPersonNeeded, {{"candidates", "王秀兰"}}});

    EXPECT_TRUE(sum.happened.contains(QStringLiteral("30")));
    EXPECT_TRUE(sum.happened.contains(QStringLiteral("20")));
    EXPECT_EQ(other.happened, QStringLiteral("This needs a second person."));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
