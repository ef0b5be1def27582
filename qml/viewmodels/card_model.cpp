#include "qml/viewmodels/card_model.hpp"

#include "qml/viewmodels/household_model.hpp"

namespace jiamei::kiosk {

CardModel::CardModel(ShopDesk& desk, Models models, QObject* parent)
    : ActingModel(desk, {models.refusals, models.speaker}, parent), m_desk(desk), m_household(models.household)
{
}

void CardModel::start()
{
    m_card = {};
    m_isPrintedAgain = false;
    renew();
    Q_EMIT changed();
}

void CardModel::replace()
{
    if (isBusy() || isDone() || !m_household.isKnown())
        return;
    m_desk.replaceCard(begin(), m_household.number(), this,
                       acted<NewCard>([this](const NewCard& card) { m_card = card; }));
}

// A sheet is no entry: it needs no id of its own.
void CardModel::print()
{
    if (isBusy() || !isDone())
        return;
    setBusy(true);
    m_desk.printCard(m_card.household, this,
                     acted<QString>(
                         [this](const QString& file) {
                             m_isPrintedAgain = true;
                             m_card.file = file;
                         },
                         [this](const Error&) {
                             m_isPrintedAgain = false;
                             m_card.file.clear();
                             return false;
                         }));
}

} // namespace jiamei::kiosk
