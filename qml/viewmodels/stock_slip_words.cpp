#include "qml/viewmodels/stock_slip_words.hpp"

#include "qml/viewmodels/claim_reasons.hpp"
#include "qml/viewmodels/stock_words.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

class StockSlipView {
    Q_DECLARE_TR_FUNCTIONS(StockSlipView)
};

} // namespace

QString titleOf(const StockSlip& slip)
{
    return slip.isIssue ? StockSlipView::tr("Goods issued: %1").arg(choiceOf(issueChoices(), slip.kind).words)
                        : StockSlipView::tr("Goods received: %1").arg(choiceOf(sourceChoices(), slip.kind).words);
}

QStringList notesOf(const StockSlip& slip)
{
    QStringList notes;
    if (!slip.party.isEmpty())
        notes.append((slip.isIssue ? StockSlipView::tr("To: %1") : StockSlipView::tr("From: %1")).arg(slip.party));
    if (slip.households > 0)
        notes.append(StockSlipView::tr("%n household(s)", nullptr, slip.households));
    if (slip.visits > 0)
        notes.append(StockSlipView::tr("%n visit(s)", nullptr, slip.visits));
    if (!slip.cause.isEmpty())
        notes.append(StockSlipView::tr("Cause: %1").arg(choiceOf(causeChoices(), slip.cause).words));
    if (!slip.reason.isEmpty())
        notes.append(StockSlipView::tr("Reason: %1").arg(claimReason(slip.reason)));
    if (!slip.paper.isEmpty())
        notes.append(StockSlipView::tr("Paper no. %1").arg(slip.paper));
    for (const PaidPart& part : slip.money)
        notes.append(StockSlipView::tr("%1 pays %2 yuan").arg(part.name, yuanOf(part.fen)));
    return notes;
}

QString countOf(const StockSlipLine& line)
{
    return u"%1 × %2 %3"_s.arg((line.name + u' ' + line.spec).trimmed()).arg(line.pieces).arg(line.unit).trimmed();
}

QString peopleOf(const StockSlip& slip)
{
    return slip.secondName.isEmpty() ? slip.operatorName : slip.operatorName + u"、"_s + slip.secondName;
}

} // namespace jiamei::kiosk
