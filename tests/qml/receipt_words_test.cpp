// What a receipt says beside goods and points.
#include "qml/viewmodels/receipt_words.hpp"

#include "core/till/slip.hpp"

#include <gtest/gtest.h>

namespace {

using namespace jiamei;

std::vector<std::string> notesIn(const kiosk::Receipt& receipt)
{
    std::vector<std::string> notes;
    for (const QString& note : kiosk::notesOf(receipt))
        notes.push_back(note.toStdString());
    return notes;
}

TEST(ReceiptWords, SayNothingOfAHouseholdThatCameItself)
{
    EXPECT_TRUE(notesIn({}).empty());
}

TEST(ReceiptWords, NameTheCollectorTheSlipAndTheCash)
{
    kiosk::Receipt receipt;
    receipt.collector = QStringLiteral("解玉兰");
    receipt.relation = QStringLiteral("neighbour");
    receipt.slip = 12;
    receipt.toppedUp = 5;
    receipt.cash = QStringLiteral("5.00");

    EXPECT_EQ(notesIn(receipt), (std::vector<std::string>{"Collected by: 解玉兰 (neighbour)", "Collection slip no. 12",
                                                          "5 points paid in cash: 5.00 yuan"}));
    receipt.collector.clear();
    EXPECT_EQ(notesIn(receipt).front(), "Collected by: neighbour") << "the name was erased";
}

TEST(ReceiptWords, KnowEveryRelationOfCore)
{
    using till::Relation;
    for (const auto relation : {Relation::Spouse, Relation::Parent, Relation::Child, Relation::OtherKin,
                                Relation::Neighbour, Relation::GridWorker, Relation::Other}) {
        const auto code = till::textOf(relation);
        const QString word = kiosk::relationWord(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())));
        EXPECT_FALSE(word.isEmpty()) << code;
    }
}

} // namespace
