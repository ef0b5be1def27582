// Households that change, over core.
#pragma once

#include "qml/viewmodels/household_change_desk.hpp"

#include <memory>

namespace jiamei::kiosk {

class DeskLine;

class CoreHouseholdChangeDesk final : public HouseholdChangeDesk {
    Q_OBJECT

public:
    explicit CoreHouseholdChangeDesk(DeskLine& line, QObject* parent = nullptr);
    ~CoreHouseholdChangeDesk() override;

    void facts(int household, QObject* receiver, Reply<HouseholdFacts> reply) override;
    void share(int household, int percent, QObject* receiver, Reply<SplitShare> reply) override;
    void characters(const QString& letters, QObject* receiver, Reply<QStringList> reply) override;
    void change(const HouseholdOrder& order, QObject* receiver, Reply<HouseholdChanged> reply) override;
    void printCard(int household, QObject* receiver, Reply<QString> reply) override;

private:
    struct Characters;

    DeskLine& m_line;
    std::shared_ptr<Characters> m_characters; ///< of the writer thread, filled at the first question
};

} // namespace jiamei::kiosk
