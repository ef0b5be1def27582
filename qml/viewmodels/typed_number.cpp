#include "qml/viewmodels/typed_number.hpp"

#include "core/base/amounts.hpp"
#include "qml/viewmodels/desk_answers.hpp"

namespace jiamei::kiosk {

void TypedNumber::propose(const QString& text)
{
    m_text = text;
    m_isProposed = !text.isEmpty();
}

void TypedNumber::key(const QString& key)
{
    QString typed = m_isProposed ? QString() : m_text;
    const auto point = typed.indexOf(u'.');
    if (key == QStringLiteral(".")) {
        if (m_form != Form::Yuan || point >= 0)
            return;
        typed = (typed.isEmpty() ? QStringLiteral("0") : typed) + key;
    } else if (key.size() == 1 && key.front().isDigit()) {
        const bool isFull = point >= 0 ? typed.size() - point > 2 : typed.size() >= m_mostDigits;
        if (isFull)
            return;
        typed = typed == QStringLiteral("0") ? key : typed + key;
    } else {
        return;
    }
    m_text = typed;
    m_isProposed = false;
}

void TypedNumber::erase()
{
    m_text.chop(1);
    m_isProposed = false;
}

void TypedNumber::clear()
{
    m_text.clear();
    m_isProposed = false;
}

qint64 TypedNumber::fen() const
{
    return fenOf(m_text);
}

QString yuanOf(qint64 fen)
{
    const auto money = Money::of(fen);
    return money ? qtText(yuanText(*money)) : QString();
}

qint64 fenOf(const QString& yuan)
{
    const QString whole = yuan.endsWith(u'.') ? yuan.chopped(1) : yuan;
    const auto money = parseYuan(whole.toStdString());
    return money ? money->value() : 0;
}

} // namespace jiamei::kiosk
