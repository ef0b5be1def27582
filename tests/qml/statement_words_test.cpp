// Every kind of entry of a statement has plain words and a picture of its own.
#include "qml/viewmodels/statement_words.hpp"

#include "core/points/statement.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;
using kiosk::StatementEntry;

StatementEntry entryOf(const char* kind)
{
    StatementEntry entry;
    entry.kind = QString::fromLatin1(kind);
    entry.date = QDate(2026, 5, 9);
    return entry;
}

std::string title(const StatementEntry& entry)
{
    return kiosk::titleOf(entry).toStdString();
}

std::string note(const StatementEntry& entry)
{
    return kiosk::noteOf(entry).toStdString();
}

TEST(StatementWords, AreThereForEveryKindOfCore)
{
    using points::StatementKind;
    for (const auto kind :
         {StatementKind::Opening, StatementKind::Award, StatementKind::Deduction, StatementKind::Redemption,
          StatementKind::Expiry, StatementKind::Reversal, StatementKind::Restoration, StatementKind::Split,
          StatementKind::Merge, StatementKind::Close, StatementKind::Reopen, StatementKind::Other}) {
        const auto entry = entryOf(std::string(points::textOf(kind)).c_str());
        EXPECT_FALSE(kiosk::titleOf(entry).isEmpty()) << points::textOf(kind);
        EXPECT_FALSE(kiosk::pictureOf(entry).isEmpty()) << points::textOf(kind);
        EXPECT_TRUE(note(entry).starts_with("2026-05-09")) << points::textOf(kind);
    }
}

TEST(StatementWords, SayWhatWasPaidInCash)
{
    auto entry = entryOf("redemption");
    EXPECT_EQ(note(entry), "2026-05-09  goods taken");
    entry.toppedUp = 5;
    EXPECT_EQ(note(entry), "2026-05-09  goods taken, 5 points of them paid in cash");
}

TEST(StatementWords, NameTheOtherHouseholdOfASplitAndAMerge)
{
    auto entry = entryOf("split");
    entry.other = QStringLiteral("0121");
    EXPECT_EQ(title(entry), "Split: the other part is no. 0121");
    entry.isGoing = true;
    EXPECT_EQ(title(entry), "Came from household no. 0121 by a split");
    entry.kind = QStringLiteral("merge");
    EXPECT_EQ(title(entry), "Merged into household no. 0121");
}

TEST(StatementWords, SayWhatYearsDebtsAndRestorationsDid)
{
    auto end = entryOf("expiry");
    end.year = 2026;
    EXPECT_EQ(title(end), "End of the year 2026");
    EXPECT_EQ(note(end), "2026-05-09  expired");
    auto award = entryOf("award");
    award.points = 4;
    award.settled = 16;
    EXPECT_EQ(note(award), "2026-05-09  20 given, 16 of them paid back");
    auto deduction = entryOf("deduction");
    deduction.points = -6;
    deduction.advanced = 4;
    EXPECT_EQ(note(deduction), "2026-05-09  10 deducted, 4 of them owed");
    auto restored = entryOf("restoration");
    restored.reason = QStringLiteral("put-right");
    EXPECT_EQ(title(restored), "Put right: The household put it right");
}

TEST(StatementWords, SayWhereADeedStandsOrWhyItWasRefused)
{
    auto entry = entryOf("pending");
    entry.titles = {QStringLiteral("月评环境整治户")};
    entry.step = QStringLiteral("public");
    entry.until = QDate(2026, 5, 12);
    EXPECT_EQ(note(entry), "2026-05-09  on the notice until 12 May");
    entry.step = QStringLiteral("objection");
    EXPECT_EQ(note(entry), "2026-05-09  an objection is looked into");
    entry.kind = QStringLiteral("refused");
    entry.reason = QStringLiteral("no-proof");
    EXPECT_EQ(note(entry), "2026-05-09  not given: The proof is missing");
}

} // namespace
