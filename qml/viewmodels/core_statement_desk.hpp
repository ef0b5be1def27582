// The statement over core.
#pragma once

#include "qml/viewmodels/statement_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreStatementDesk final : public StatementDesk {
    Q_OBJECT

public:
    explicit CoreStatementDesk(DeskLine& line, QObject* parent = nullptr) : StatementDesk(parent), m_line(line) {}

    void statement(int household, QObject* receiver, Reply<StatementView> reply) override;
    void print(int household, QObject* receiver, Reply<QString> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
