#include "qml/viewmodels/name_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 12;
constexpr qsizetype kMostLetters = 6; // zhuang

} // namespace

NameModel::NameModel(HouseholdChangeDesk& desk, QObject* parent)
    : QObject(parent), m_desk(desk), m_characters({"character"}, this)
{
}

void NameModel::clear()
{
    m_name.clear();
    m_letters.clear();
    look();
}

void NameModel::begin(const QString& words, int mostBytes)
{
    m_mostBytes = mostBytes;
    m_name = words;
    m_letters.clear();
    look();
}

void NameModel::typeKey(const QString& key)
{
    if (m_mostBytes > 0 && key.size() == 1 && key.front() >= u'0' && key.front() <= u'9') {
        take(m_letters.toUpper() + key);
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
    const bool isFull = m_mostBytes > 0 ? m_name.toUtf8().size() + character.toUtf8().size() > m_mostBytes
                                        : m_name.size() >= kMostCharacters;
    if (isFull)
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
        // The table of characters is in memory: that it is missing once shows as no character, and the letters stay.
        if (asked != m_letters || !found)
            return;
        QList<QVariantMap> rows;
        if (m_mostBytes > 0)
            rows.append({{u"character"_s, m_letters.toUpper()}});
        for (const QString& character : *found)
            rows.append({{u"character"_s, character}});
        m_characters.setRows(rows);
    });
}

} // namespace jiamei::kiosk
