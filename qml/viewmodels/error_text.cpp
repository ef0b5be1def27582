// Finds the row of a code and puts the values in.
#include "qml/viewmodels/error_text.hpp"

#include "qml/viewmodels/error_sentences.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace jiamei::kiosk {

std::array<std::span<const sentences::Sentences>, 9> sentences::all()
{
    return {till(), shop(), people(), households(), points(), review(), programme(), files(), machine()};
}

namespace {

const sentences::Sentences* rowOf(ErrorCode code)
{
    for (const auto subject : sentences::all()) {
        const auto found = std::ranges::find(subject, code, &sentences::Sentences::code);
        if (found != subject.end())
            return &*found;
    }
    return nullptr;
}

QString words(const char* source)
{
    return QCoreApplication::translate("ErrorText", source);
}

// The text with its values in, or an empty one when a value is missing.
QString filled(QString text, const Context& context)
{
    for (const auto& [key, value] : context.items()) {
        const QString place = QStringLiteral("{%1}").arg(QString::fromStdString(key));
        if (const auto known = context.text(key); !known.empty())
            text.replace(place, QString::fromStdString(known));
    }
    return text.contains(u'{') ? QString() : text;
}

QString firstFilled(const QString& text, const Context& context)
{
    const auto alternatives = text.split(u'|');
    for (const QString& alternative : alternatives) {
        QString full = filled(alternative, context);
        if (!full.isEmpty())
            return full;
    }
    return {};
}

} // namespace

ErrorText ErrorText::of(const Error& error)
{
    const auto* const found = rowOf(error.code);
    if (found == nullptr)
        return {};
    return {firstFilled(words(found->happened), error.context), words(found->kept),
            firstFilled(words(found->next), error.context)};
}

} // namespace jiamei::kiosk
