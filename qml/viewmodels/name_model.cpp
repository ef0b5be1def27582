#include "qml/viewmodels/name_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostLetters = 6; // zhuang

} // namespace

NameModel::NameModel(HouseholdChangeDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_characters({"character"}, this)
{
}

void NameModel::begin(const QString& name, qsizetype most)
{
    m_name = name;
    m_letters.clear();
    m_most = most;
    m_takesDigits = true;
    look();
}

void NameModel::clear()
{
    m_name.clear();
    m_letters.clear();
    look();
}

void NameModel::typeKey(const QString& key)
{
    if (m_takesDigits && m_letters.isEmpty() && key.size() == 1 && key.front() >= u'0' && key.front() <= u'9') {
        take(key);
        return;
    }
    if (key.size() != 1 || key.front() < u'a' || key.front() > u'z' || m_letters.size() >= kMostLetters)
        return;
    m_letters += key;
    look();
}

void NameModel::eraseKey()
{
    if (m_letters.isEmpty())
        m_name.chop(1);
    else
        m_letters.chop(1);
    look();
}

void NameModel::take(const QString& character)
{
    if (m_name.size() >= m_most)
        return;
    m_name += character;
    m_letters.clear();
    look();
}

void NameModel::look()
{
    Q_EMIT changed();
    if (m_letters.isEmpty()) {
        m_characters.setRows({});
        return;
    }
    m_desk.characters(m_letters, this, [this, asked = m_letters](const Result<QStringList>& found) {
        if (asked != m_letters || !found)
            return;
        QList<QVariantMap> rows;
        for (const QString& character : *found)
            rows.append({{u"character"_s, character}});
        m_characters.setRows(rows);
    });
}

} // namespace jiamei::kiosk
