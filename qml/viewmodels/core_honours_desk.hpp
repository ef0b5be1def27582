// Honours over core.
#pragma once

#include "qml/viewmodels/honours_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreHonoursDesk final : public HonoursDesk {
    Q_OBJECT

public:
    explicit CoreHonoursDesk(DeskLine& line, QObject* parent = nullptr) : HonoursDesk(parent), m_line(line) {}

    [[nodiscard]] QStringList kinds() const override;
    void thisYear(QObject* receiver, Reply<int> reply) override;
    void honours(QObject* receiver, Reply<QList<HonourLine>> reply) override;
    void candidates(const QString& kind, int year, QObject* receiver, Reply<Candidates> reply) override;
    void promise(const HonourOrder& order, QObject* receiver, Reply<HonourPromise> reply) override;
    void enter(const HonourOrder& order, QObject* receiver, Reply<int> reply) override;
    void takeBack(const HonourBackOrder& order, QObject* receiver, Reply<int> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
