// What the village is named, what was published about it, and who looks after a household, as the view models see it.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

/// One of the two names; never set = holds is false and since is no date.
struct VillageFlagLine {
    QString flag; ///< "demonstration", "out_of_poverty"
    bool holds = false;
    QDate since;
    QString contact; ///< role of who answers for it
    QString phone;
};

struct VillageFlagOrder {
    QByteArray request;
    VillageFlagLine flag; ///< as it is to be; an empty contact or phone takes it away
};

struct ArticleLine {
    int document = 0;
    QString title;
    QString channel;
    QDate date;
    int reads = 0;
};

struct ArticleOrder {
    QByteArray request;
    QString title;
    QString channel;
    QDate date;
    int reads = 0;
};

/// Who looks after a household.
struct LiaisonLine {
    QString personId;        ///< an operator
    int household = 0;       ///< another household
    QString householdNumber; ///< as people read it
    QString name;            ///< of any of them, or of somebody without a number here; empty = nobody
};

struct LiaisonOrder {
    QByteArray request;
    int household = 0;
    QString personId; ///< an operator, or
    int liaison = 0;  ///< a household; neither = nobody
};

class VillageDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Both, in this order.
    virtual void flags(QObject* receiver, Reply<QList<VillageFlagLine>> reply) = 0;
    virtual void setFlag(const VillageFlagOrder& order, QObject* receiver, Reply<int> reply) = 0;

    /// The newest first.
    virtual void articles(QObject* receiver, Reply<QList<ArticleLine>> reply) = 0;
    virtual void addArticle(const ArticleOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void countReads(const QByteArray& request, int document, int reads, QObject* receiver,
                            Reply<int> reply) = 0;
    /// The date of the last business day.
    virtual void today(QObject* receiver, Reply<QDate> reply) = 0;

    virtual void liaison(int household, QObject* receiver, Reply<LiaisonLine> reply) = 0;
    virtual void setLiaison(const LiaisonOrder& order, QObject* receiver, Reply<int> reply) = 0;
};

} // namespace jiamei::kiosk
