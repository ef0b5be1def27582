#include "qml/viewmodels/receipt_words.hpp"

#include "core/till/slip.hpp"
#include "qml/viewmodels/desk_answers.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReceiptView {
    Q_DECLARE_TR_FUNCTIONS(ReceiptView)
};

QString collectorLine(const Receipt& receipt)
{
    const QString relation = relationWord(receipt.relation);
    if (receipt.collector.isEmpty())
        return ReceiptView::tr("Collected by: %1").arg(relation);
    return ReceiptView::tr("Collected by: %1 (%2)").arg(receipt.collector, relation);
}

} // namespace

QString relationWord(const QString& code)
{
    if (code == u"spouse"_s)
        return ReceiptView::tr("husband or wife");
    if (code == u"parent"_s)
        return ReceiptView::tr("parent");
    if (code == u"child"_s)
        return ReceiptView::tr("son or daughter");
    if (code == u"kin"_s)
        return ReceiptView::tr("other kin");
    if (code == u"neighbour"_s)
        return ReceiptView::tr("neighbour");
    if (code == u"grid-worker"_s)
        return ReceiptView::tr("grid worker");
    return code == u"other"_s ? ReceiptView::tr("somebody else") : QString();
}

QStringList allRelations()
{
    QStringList codes;
    for (std::uint32_t number = 1; const auto relation = till::relationOf(number); ++number)
        codes.append(qtText(till::textOf(*relation)));
    return codes;
}

QStringList notesOf(const Receipt& receipt)
{
    QStringList notes;
    if (!receipt.relation.isEmpty())
        notes.append(collectorLine(receipt));
    if (receipt.slip > 0)
        notes.append(ReceiptView::tr("Collection slip no. %1").arg(receipt.slip));
    if (receipt.paper > 0)
        notes.append(ReceiptView::tr("Written by hand on slip no. %1").arg(receipt.paper));
    if (receipt.toppedUp > 0)
        notes.append(ReceiptView::tr("%1 points paid in cash: %2 yuan").arg(receipt.toppedUp).arg(receipt.cash));
    return notes;
}

} // namespace jiamei::kiosk
