// What is on its way from award to spendable points, as the view models see it.
#pragma once

#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

enum class ClaimStep { Submitted, Reviewed, InPublicity, Posted, Rejected, Withdrawn, Reversed };

/// One claim exactly as it was shown; who decides signs for that.
struct ClaimName {
    int document = 0;
    int line = 1;
    QString face;
};

struct ClaimLine {
    ClaimName claim;
    QString numberText; ///< of the household
    QString name;
    QString title;
    int points = 0; ///< negative for a deduction
    int units = 1;
    bool byMeeting = false;
    bool isOwn = false; ///< submitted by who is signed in, who may not review it
    QString submitter;
    ClaimStep step = ClaimStep::Submitted;
    QDate day;         ///< of submission
    int objection = 0; ///< that stops it; 0 = none
};

struct ReviewOrder {
    QByteArray request;
    QList<ClaimName> claims;
    bool isApproved = true;
    QString reason;        ///< for a rejection; a code of claim_reasons
    SecondPerson reviewer; ///< who reviews in the place of who is signed in; empty = the latter
};

class ClaimsDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    /// Everything that is under way, in the order of submission.
    virtual void underWay(QObject* receiver, Reply<QList<ClaimLine>> reply) = 0;
    /// All or none; the number of its document.
    virtual void review(const ReviewOrder& order, QObject* receiver, Reply<int> reply) = 0;
    /// The newest picture on a carrier; empty when there is none.
    virtual void newestPhoto(const QString& folder, QObject* receiver, Reply<QString> reply) = 0;
};

} // namespace jiamei::kiosk
