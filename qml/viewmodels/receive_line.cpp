#include "qml/viewmodels/receive_line.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/pictures.hpp"

namespace jiamei::kiosk {

namespace {

QDate dateOf(const QString& digits)
{
    return QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
}

} // namespace

void ReceiveLine::begin(const StockGoods& goods, QDate today, int pieces)
{
    m_goods = goods;
    m_today = today;
    m_place = -1;
    m_pieces.propose(pieces > 0 ? QString::number(pieces) : QString());
    m_cost.propose(goods.usualCost > 0 ? yuanOf(goods.usualCost) : QString());
    dropDates();
    if (m_followsShelfLife && today.isValid())
        setProduced(today);
}

void ReceiveLine::change(const StockGoods& goods, QDate today, const InLine& line, int place)
{
    m_goods = goods;
    m_today = today;
    m_place = place;
    m_pieces.propose(QString::number(line.pieces));
    m_cost.propose(yuanOf(line.cost));
    m_produced = line.produced;
    m_until = line.expiry;
    m_followsShelfLife = false;
    Q_EMIT changed();
}

void ReceiveLine::addPieces(int pieces)
{
    m_pieces.propose(QString::number(m_pieces.pieces() + pieces));
    Q_EMIT changed();
}

void ReceiveLine::typePieces(const QString& key)
{
    m_pieces.key(key);
    Q_EMIT changed();
}

void ReceiveLine::erasePieces()
{
    m_pieces.erase();
    Q_EMIT changed();
}

void ReceiveLine::clearPieces()
{
    m_pieces.clear();
    Q_EMIT changed();
}

void ReceiveLine::typeCost(const QString& key)
{
    m_cost.key(key);
    Q_EMIT changed();
}

void ReceiveLine::eraseCost()
{
    m_cost.erase();
    Q_EMIT changed();
}

void ReceiveLine::clearCost()
{
    m_cost.clear();
    Q_EMIT changed();
}

void ReceiveLine::setCost(qint64 fen)
{
    m_cost.propose(yuanOf(fen));
    Q_EMIT changed();
}

void ReceiveLine::moveProduced(int days, int months)
{
    setProduced(m_produced.addMonths(months).addDays(days));
}

void ReceiveLine::moveUntil(int days, int months)
{
    setUntil(m_until.addMonths(months).addDays(days));
}

bool ReceiveLine::typeProduced(const QString& digits)
{
    return setProduced(dateOf(digits));
}

bool ReceiveLine::typeUntil(const QString& digits)
{
    return setUntil(dateOf(digits));
}

bool ReceiveLine::setProduced(QDate date)
{
    const auto produced = coreDate(date);
    if (!produced)
        return false;
    m_produced = date;
    if (m_followsShelfLife)
        if (const auto last = stock::lastGoodDay(*produced, m_goods.shelfLifeDays))
            m_until = qtDate(*last);
    Q_EMIT changed();
    return true;
}

bool ReceiveLine::setUntil(QDate date)
{
    if (!coreDate(date))
        return false;
    m_until = date;
    m_followsShelfLife = false;
    Q_EMIT changed();
    return true;
}

void ReceiveLine::dropDates()
{
    m_produced = {};
    m_until = {};
    m_followsShelfLife = m_goods.shelfLifeDays > 0;
    Q_EMIT changed();
}

InLine ReceiveLine::line() const
{
    return {m_goods.number, m_pieces.pieces(), m_cost.fen(), m_produced, m_until};
}

QString ReceiveLine::picture() const
{
    return pictureOfGoods(m_goods.name);
}

} // namespace jiamei::kiosk
