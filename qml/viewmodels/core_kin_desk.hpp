// Declared relatives over core.
#pragma once

#include "qml/viewmodels/kin_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreKinDesk final : public KinDesk {
    Q_OBJECT

public:
    explicit CoreKinDesk(DeskLine& line, QObject* parent = nullptr) : KinDesk(parent), m_line(line) {}

    void kinOf(int household, QObject* receiver, Reply<QList<KinHousehold>> reply) override;
    void declare(const KinOrder& order, QObject* receiver, Reply<int> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
