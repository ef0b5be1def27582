#include "qml/viewmodels/stock_slip_model.hpp"

#include "qml/devices/receipt_printer.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/stock_slip_words.hpp"
#include "qml/viewmodels/stock_words.hpp"
#include "qml/viewmodels/typed_number.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

StockSlipModel::StockSlipModel(ReceiptPrinter& printer, Language& language, QObject* parent)
    : QObject(parent), m_printer(printer), m_language(language), m_lines({"count", "value", "until"}, this)
{
    connect(&m_language, &Language::changed, this, &StockSlipModel::changed);
}

void StockSlipModel::show(const StockSlip& slip)
{
    m_slip = slip;
    m_printState.clear();
    QList<QVariantMap> rows;
    for (const StockSlipLine& line : std::as_const(m_slip.lines))
        rows.append({{u"count"_s, countOf(line)},
                     {u"value"_s, yuanOf(line.value)},
                     {u"until"_s, line.expiry.toString(Qt::ISODate)}});
    m_lines.setRows(rows);
    Q_EMIT changed();
}

void StockSlipModel::print()
{
    m_printState = m_printer.print(m_slip, m_language.tag()) ? u"done"_s : u"failed"_s;
    Q_EMIT changed();
}

QString StockSlipModel::title() const
{
    return titleOf(m_slip);
}

QString StockSlipModel::picture() const
{
    return choiceOf(m_slip.isIssue ? issueChoices() : sourceChoices(), m_slip.kind).picture;
}

QStringList StockSlipModel::notes() const
{
    return notesOf(m_slip);
}

QString StockSlipModel::value() const
{
    return yuanOf(m_slip.value);
}

QString StockSlipModel::people() const
{
    return peopleOf(m_slip);
}

} // namespace jiamei::kiosk
