#include "qml/viewmodels/card_model.hpp"

#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/household_model.hpp"
#include "qml/viewmodels/refusal_model.hpp"

namespace jiamei::kiosk {

CardModel::CardModel(ShopDesk& desk, Models models, QObject* parent)
    : QObject(parent), m_desk(desk), m_household(models.household), m_refusals(models.refusals),
      m_speaker(models.speaker)
{
}

void CardModel::start()
{
    m_card = {};
    m_isPrintedAgain = false;
    m_request.renew();
    Q_EMIT changed();
}

void CardModel::replace()
{
    if (m_isBusy || isDone() || !m_household.isKnown())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.replaceCard(m_request.of(m_desk), m_household.number(), this, [this](const Result<NewCard>& card) {
        m_isBusy = false;
        if (card) {
            m_card = *card;
            m_request.renew();
            m_speaker.play(Sound::Finished);
        } else {
            m_request.failed(card.error());
            m_refusals.show(card.error());
        }
        Q_EMIT changed();
    });
}

void CardModel::print()
{
    if (m_isBusy || !isDone())
        return;
    m_isBusy = true;
    Q_EMIT changed();
    m_desk.printCard(m_card.household, this, [this](const Result<QString>& file) {
        m_isBusy = false;
        m_isPrintedAgain = file.has_value();
        m_card.file = file ? *file : QString();
        if (file)
            m_speaker.play(Sound::Finished);
        else
            m_refusals.show(file.error());
        Q_EMIT changed();
    });
}

} // namespace jiamei::kiosk
