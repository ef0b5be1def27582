// Honours of households, as the view models see them.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace jiamei::kiosk {

struct HonourLine {
    int document = 0;
    QString numberText;
    QString name;
    QString kind;
    QString level; ///< "village", "township", "county", "city", "province", "nation"
    int year = 0;
    QString certificate;
    int bonus = 0;
    /// "none" without a bonus; "waiting" while others look at it, "posted", "refused", "reversed"
    QString bonusState;
};

/// A household that might be named.
struct CandidateLine {
    int household = 0;
    QString numberText;
    QString name;
    int months = 0; ///< with an award that speaks for it
    int points = 0;
    QString holds; ///< level; empty = nothing of the kind
};

struct Candidates {
    QDate first;
    QDate last;
    int months = 0;
    int monthsNeeded = 0;
    int disqualified = 0; ///< for a deduction
    QList<CandidateLine> lines;
};

struct HonourOrder {
    QByteArray request;
    int household = 0;
    QString kind;
    QString level;
    int year = 0;
    QString certificate;
    bool withBonus = true;
    int shownBonus = 0;
    QString photo; ///< file of a picture of the certificate; empty = none
    SecondPerson second;
};

struct HonourPromise {
    int ladder = 0; ///< of the level
    int had = 0;    ///< of lower levels of the same honour and year
    int total = 0;  ///< what would be given
    bool isReviewed = false;
};

struct HonourBackOrder {
    QByteArray request;
    int document = 0;
    QString reason;
    SecondPerson second;
};

class HonoursDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// The usual names, the most usual first.
    [[nodiscard]] virtual QStringList kinds() const = 0;
    /// The year of the last business day.
    virtual void thisYear(QObject* receiver, Reply<int> reply) = 0;
    /// The register without what was taken back, the newest first.
    virtual void honours(QObject* receiver, Reply<QList<HonourLine>> reply) = 0;
    /// Of the year up to the last business day.
    virtual void candidates(const QString& kind, int year, QObject* receiver, Reply<Candidates> reply) = 0;
    /// What the honour would give now.
    virtual void promise(const HonourOrder& order, QObject* receiver, Reply<HonourPromise> reply) = 0;
    virtual void enter(const HonourOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void takeBack(const HonourBackOrder& order, QObject* receiver, Reply<int> reply) = 0;
};

} // namespace jiamei::kiosk
