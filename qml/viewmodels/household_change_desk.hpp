// Households that change, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

/// A household with everything that a change asks about.
struct HouseholdFacts {
    int household = 0;
    QString numberText;
    QString name;
    QString group;
    bool isOpen = true;
    QString mergedInto; ///< number; empty when it is of its own
    int members = 0;
    int residents = 0;
    int women = 0;
    int spendable = 0;
    int pending = 0;
    int honour = 0;
    int owed = 0;
    /// What becomes of its points when it leaves: 0 redeemed first, 1 expire, 2 kept
    int closingPoints = 0;
};

struct SplitShare {
    int spendable = 0;
    int honour = 0;
    int owed = 0;
};

enum class HouseholdChange { None, Head, Members, Split, Merge, Close, Reopen };

struct HouseholdOrder {
    QByteArray request;
    HouseholdChange change = HouseholdChange::None;
    int household = 0;
    int into = 0;    ///< of a merge
    QString name;    ///< of a new head, or of the head of the part that leaves
    int members = 0; ///< as they are afterwards; of a split those who leave, without the next two
    int residents = 0;
    int women = 0;
    int percent = 0;   ///< of a split
    QString agreement; ///< file with a picture of the written one; empty = none
    bool movedAway = false;
    bool expire = false;
    SecondPerson second;
};

struct ChangedHousehold {
    int household = 0;
    QString numberText;
    QString name;
    int spendable = 0;
    int honour = 0;
    int owed = 0;
};

struct ChangedCard {
    int household = 0;
    QString numberText;
    QString file; ///< empty when the card holds but its sheet could not be made
};

struct HouseholdChanged {
    int document = 0;
    HouseholdChange change = HouseholdChange::None;
    QList<ChangedHousehold> households; ///< first the one that was asked about
    QList<ChangedCard> cards;
    int expired = 0;
    int kept = 0;
    int owed = 0;
    int withdrawn = 0;
};

class HouseholdChangeDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void facts(int household, QObject* receiver, Reply<HouseholdFacts> reply) = 0;
    /// What the part would take along.
    virtual void share(int household, int percent, QObject* receiver, Reply<SplitShare> reply) = 0;
    /// Characters of a name by their reading.
    virtual void characters(const QString& letters, QObject* receiver, Reply<QStringList> reply) = 0;
    virtual void change(const HouseholdOrder& order, QObject* receiver, Reply<HouseholdChanged> reply) = 0;
    /// The sheet of a card once more; gives the file.
    virtual void printCard(int household, QObject* receiver, Reply<QString> reply) = 0;
};

} // namespace jiamei::kiosk
