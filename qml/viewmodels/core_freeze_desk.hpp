// Freezes over core.
#pragma once

#include "qml/viewmodels/freeze_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreFreezeDesk final : public FreezeDesk {
    Q_OBJECT

public:
    explicit CoreFreezeDesk(DeskLine& line, QObject* parent = nullptr) : FreezeDesk(parent), m_line(line) {}

    void freeze(int household, QObject* receiver, Reply<FreezeState> reply) override;
    void setFreeze(const FreezeOrder& order, QObject* receiver, Reply<FreezeState> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
