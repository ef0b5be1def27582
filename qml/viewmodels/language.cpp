#include "qml/viewmodels/language.hpp"

#include <QtCore/QCoreApplication>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

Language::Language(QObject* parent) : QObject(parent)
{
    use(u"zh_CN"_s);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Language::use(const QString& tag)
{
    const QString wanted = tag == u"en"_s ? u"en"_s : u"zh_CN"_s;
    if (wanted == m_tag)
        return;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/jiamei_"_s + wanted + u".qm"_s))
        QCoreApplication::installTranslator(&m_translator);
    m_tag = wanted;
    Q_EMIT changed();
}

void Language::toggle()
{
    use(m_tag == u"en"_s ? u"zh_CN"_s : u"en"_s);
}

} // namespace jiamei::kiosk
