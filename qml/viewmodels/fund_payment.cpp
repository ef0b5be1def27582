#include "qml/viewmodels/fund_payment.hpp"

#include "qml/viewmodels/typed_number.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

FundPayment::FundPayment(QObject* parent)
    : QObject(parent), m_rows({"number", "name", "balance", "amount", "chosen", "lacks"}, this)
{
}

void FundPayment::clear()
{
    m_parts.clear();
    m_cost = 0;
    m_rows.firstPage();
    showRows();
}

void FundPayment::show(const QList<PayingFund>& funds)
{
    m_funds = funds;
    m_parts.removeIf([this](const PaidPart& part) {
        return std::ranges::find(m_funds, part.fund, &PayingFund::number) == m_funds.end();
    });
    showRows();
}

void FundPayment::setCost(qint64 fen)
{
    if (fen == m_cost)
        return;
    if (m_parts.size() == 1 && m_parts.first().fen == m_cost)
        m_parts.first().fen = fen;
    m_cost = fen;
    if (sum() > m_cost || m_cost == 0)
        m_parts.clear();
    showRows();
}

bool FundPayment::tap(int fund)
{
    const auto known = std::ranges::find(m_funds, fund, &PayingFund::number);
    if (known == m_funds.end())
        return false;
    const bool isChosen = std::ranges::find(m_parts, fund, &PaidPart::fund) != m_parts.end();
    if (isChosen || m_cost == 0)
        return true;
    if (sum() == m_cost)
        m_parts.clear();
    m_parts.append({fund, known->name, m_cost - sum()});
    showRows();
    return false;
}

void FundPayment::setAmount(int fund, const QString& yuan)
{
    const auto known = std::ranges::find(m_funds, fund, &PayingFund::number);
    if (known == m_funds.end())
        return;
    m_parts.removeIf([fund](const PaidPart& part) { return part.fund == fund; });
    if (const qint64 fen = fenOf(yuan); fen > 0)
        m_parts.append({fund, known->name, fen});
    showRows();
}

qint64 FundPayment::sum() const
{
    qint64 sum = 0;
    for (const PaidPart& part : m_parts)
        sum += part.fen;
    return sum;
}

QString FundPayment::paid() const
{
    return yuanOf(sum());
}

QString FundPayment::open() const
{
    return m_cost > sum() ? yuanOf(m_cost - sum()) : QString();
}

QString FundPayment::cost() const
{
    return m_cost > 0 ? yuanOf(m_cost) : QString();
}

QString FundPayment::lack() const
{
    qint64 lack = 0;
    for (const PaidPart& part : m_parts) {
        const auto fund = std::ranges::find(m_funds, part.fund, &PayingFund::number);
        if (fund != m_funds.end() && part.fen > fund->balance)
            lack += part.fen - fund->balance;
    }
    return lack > 0 ? yuanOf(lack) : QString();
}

void FundPayment::showRows()
{
    QList<QVariantMap> rows;
    for (const PayingFund& fund : std::as_const(m_funds)) {
        const auto part = std::ranges::find(m_parts, fund.number, &PaidPart::fund);
        const bool isChosen = part != m_parts.end();
        rows.append({{u"number"_s, fund.number},
                     {u"name"_s, fund.name},
                     {u"balance"_s, yuanOf(fund.balance)},
                     {u"amount"_s, isChosen ? yuanOf(part->fen) : QString()},
                     {u"chosen"_s, isChosen},
                     {u"lacks"_s, isChosen && part->fen > fund.balance}});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
