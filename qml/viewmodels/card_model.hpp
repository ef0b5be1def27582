// A new card for a household whose card is lost or worn: the old one dies, the new one is printed.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

class HouseholdModel;

class CardModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    /// Which card of this household it is, from 1
    Q_PROPERTY(int generation READ generation NOTIFY changed)
    /// The printed card's file; empty when the card holds but its paper is missing
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    /// Printed by a touch of the key, after it was printed by itself
    Q_PROPERTY(bool printedAgain READ isPrintedAgain NOTIFY changed)

public:
    struct Models {
        HouseholdModel& household;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    CardModel(ShopDesk& desk, Models models, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void replace();
    /// Prints the new card's sheet once more.
    Q_INVOKABLE void print();

    [[nodiscard]] bool isDone() const { return m_card.household > 0; }
    [[nodiscard]] int generation() const { return m_card.generation; }
    [[nodiscard]] QString fileName() const { return m_card.file.section(u'/', -1); }
    [[nodiscard]] bool isPrintedAgain() const { return m_isPrintedAgain; }

private:
    ShopDesk& m_desk;
    HouseholdModel& m_household;
    NewCard m_card;
    bool m_isPrintedAgain = false;
};

} // namespace jiamei::kiosk
