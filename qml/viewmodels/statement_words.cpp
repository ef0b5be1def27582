#include "qml/viewmodels/statement_words.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/pictures.hpp"
#include "qml/viewmodels/spoken_date.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

class Statement {
    Q_DECLARE_TR_FUNCTIONS(Statement)
};

QString reasonOf(const StatementEntry& entry)
{
    return claimReason(entry.reason);
}

QString stateOf(const StatementEntry& entry)
{
    if (entry.step == u"review"_s)
        return Statement::tr("waits for review");
    if (entry.step == u"meeting"_s)
        return Statement::tr("waits for the meeting");
    if (entry.step == u"notice"_s)
        return Statement::tr("approved, waits for the notice");
    if (entry.step == u"objection"_s)
        return Statement::tr("an objection is looked into");
    return Statement::tr("on the notice until %1").arg(spokenDate(entry.until));
}

QString whatHappened(const StatementEntry& entry)
{
    if (entry.kind == u"award"_s)
        return entry.settled > 0 ? Statement::tr("%1 given, %2 of them paid back")
                                       .arg(entry.points + entry.settled)
                                       .arg(entry.settled)
                                 : Statement::tr("points given");
    if (entry.kind == u"deduction"_s)
        return entry.advanced > 0 ? Statement::tr("%1 deducted, %2 of them owed")
                                        .arg(entry.advanced - entry.points)
                                        .arg(entry.advanced)
                                  : Statement::tr("points deducted");
    if (entry.kind == u"redemption"_s)
        return entry.toppedUp > 0 ? Statement::tr("goods taken, %1 points of them paid in cash").arg(entry.toppedUp)
                                  : Statement::tr("goods taken");
    if (entry.kind == u"opening"_s)
        return Statement::tr("brought forward");
    if (entry.kind == u"expiry"_s)
        return Statement::tr("expired");
    if (entry.kind == u"reversal"_s && entry.advanced > 0)
        return Statement::tr("corrected, %1 points are owed").arg(entry.advanced);
    if (entry.kind == u"reversal"_s)
        return Statement::tr("corrected");
    if (entry.kind == u"restoration"_s)
        return Statement::tr("given back");
    return {};
}

} // namespace

QString pictureOf(const StatementEntry& entry)
{
    const QString first = entry.titles.value(0);
    if (entry.kind == u"pending"_s)
        return u"hourglass"_s;
    if (entry.kind == u"refused"_s)
        return u"stop"_s;
    if (entry.kind == u"reminder"_s)
        return u"rule-negative"_s;
    if (entry.kind == u"award"_s)
        return pictureOfRule(first, entry.category);
    if (entry.kind == u"deduction"_s)
        return entry.category.isEmpty() ? u"rule-negative"_s : pictureOfRule(first, entry.category);
    if (entry.kind == u"redemption"_s) {
        const QString picture = pictureOfGoods(first);
        return picture.isEmpty() ? u"redeem"_s : picture;
    }
    if (entry.kind == u"restoration"_s)
        return u"done"_s;
    if (entry.kind == u"opening"_s)
        return u"scroll"_s;
    if (entry.kind == u"expiry"_s)
        return u"calendar-day"_s;
    if (entry.kind == u"split"_s || entry.kind == u"merge"_s || entry.kind == u"close"_s || entry.kind == u"reopen"_s)
        return u"household"_s;
    return u"receipt"_s;
}

QString titleOf(const StatementEntry& entry)
{
    QString titles = entry.titles.join(u"、"_s);
    if (entry.kind == u"reversal"_s)
        return Statement::tr("Taken back: %1").arg(reasonOf(entry));
    if (entry.kind == u"restoration"_s)
        return Statement::tr("Put right: %1").arg(reasonOf(entry));
    if (entry.kind == u"split"_s)
        return (entry.isGoing ? Statement::tr("Came from household no. %1 by a split")
                              : Statement::tr("Split: the other part is no. %1"))
            .arg(entry.other);
    if (entry.kind == u"merge"_s)
        return (entry.isGoing ? Statement::tr("Merged into household no. %1")
                              : Statement::tr("Household no. %1 was merged into this one"))
            .arg(entry.other);
    if (entry.kind == u"close"_s)
        return entry.isGoing ? Statement::tr("Moved away") : Statement::tr("The household was closed");
    if (entry.kind == u"reopen"_s)
        return Statement::tr("The household was opened again");
    if (entry.kind == u"expiry"_s && entry.year > 0)
        return Statement::tr("End of the year %1").arg(entry.year);
    if (!titles.isEmpty())
        return titles;
    return entry.kind == u"opening"_s ? Statement::tr("Points from the old book") : Statement::tr("Entry");
}

QString noteOf(const StatementEntry& entry)
{
    if (entry.kind == u"reminder"_s)
        return Statement::tr("to be put right by %1").arg(spokenDate(entry.until));
    QString words = whatHappened(entry);
    if (entry.kind == u"pending"_s)
        words = stateOf(entry);
    else if (entry.kind == u"refused"_s)
        words =
            entry.reason.isEmpty() ? Statement::tr("not given") : Statement::tr("not given: %1").arg(reasonOf(entry));
    QStringList parts{entry.date.toString(Qt::ISODate), words};
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace jiamei::kiosk
