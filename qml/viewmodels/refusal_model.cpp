#include "qml/viewmodels/refusal_model.hpp"

#include "core/base/support_number.hpp"
#include "qml/viewmodels/error_text.hpp"
#include "qml/viewmodels/language.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

RefusalModel::RefusalModel(Language& language, Speaker& speaker, QObject* parent) : QObject(parent), m_speaker(speaker)
{
    connect(&language, &Language::changed, this, &RefusalModel::changed);
}

void RefusalModel::show(const Error& error)
{
    m_error = error;
    m_own = Own::None;
    m_speaker.play(Sound::Refused);
    Q_EMIT changed();
}

void RefusalModel::showOtherBasket()
{
    showOwn(Own::OtherBasket);
}

void RefusalModel::showNoPlace()
{
    showOwn(Own::NoPlace);
}

void RefusalModel::showOwn(Own own)
{
    m_error.reset();
    m_own = own;
    m_speaker.play(Sound::Refused);
    Q_EMIT changed();
}

void RefusalModel::dismiss()
{
    if (!isActive())
        return;
    m_error.reset();
    m_own = Own::None;
    Q_EMIT changed();
    Q_EMIT dismissed();
}

QString RefusalModel::code() const
{
    if (!m_error)
        return m_own == Own::OtherBasket ? u"OtherBasket"_s : m_own == Own::NoPlace ? u"NoPlace"_s : QString();
    const auto name = nameOf(m_error->code);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

int RefusalModel::supportNumber() const
{
    // The counter's own refusals have a hundred that core does not use.
    constexpr int kOtherBasket = 901;
    constexpr int kNoPlace = 902;
    if (!m_error)
        return m_own == Own::OtherBasket ? kOtherBasket : m_own == Own::NoPlace ? kNoPlace : 0;
    return supportNumberOf(m_error->code);
}

QString RefusalModel::happened() const
{
    if (m_own == Own::OtherBasket)
        return tr("This card belongs to a different household.");
    if (m_own == Own::NoPlace)
        return tr("All six places for baskets are taken.");
    return m_error ? ErrorText::of(*m_error).happened : QString();
}

QString RefusalModel::kept() const
{
    if (m_own == Own::OtherBasket)
        return tr("The basket and both balances are as before.");
    if (m_own == Own::NoPlace)
        return tr("The basket and the points are as before.");
    return m_error ? ErrorText::of(*m_error).kept : QString();
}

QString RefusalModel::next() const
{
    if (m_own == Own::OtherBasket)
        return tr("Finish this basket first, or put it aside and serve the other household.");
    if (m_own == Own::NoPlace)
        return tr("Finish this basket, or one of those put aside.");
    return m_error ? ErrorText::of(*m_error).next : QString();
}

QString RefusalModel::wayOut() const
{
    if (m_own == Own::OtherBasket)
        return u"park"_s;
    if (!m_error)
        return {};
    switch (m_error->code) {
    case ErrorCode::DayNotOpen:
        return u"openDay"_s;
    case ErrorCode::SecondPersonNeeded:
    case ErrorCode::SecondPersonSame:
    case ErrorCode::SecondPersonHousehold:
    case ErrorCode::ReviewSamePerson:
    case ErrorCode::StocktakeOwnCount:
        return u"secondPerson"_s;
    case ErrorCode::CardDamaged:
    case ErrorCode::CardReplaced:
    case ErrorCode::CardBlocked:
    case ErrorCode::CardUnknown:
    case ErrorCode::CardNotACard:
        return u"findByName"_s;
    case ErrorCode::DateNeedsConfirmation:
        return u"confirmDate"_s;
    default:
        return {};
    }
}

} // namespace jiamei::kiosk
