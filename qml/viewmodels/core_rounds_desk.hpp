// Rounds over core and the store's drafts.
#pragma once

#include "qml/viewmodels/rounds_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreRoundsDesk final : public RoundsDesk {
    Q_OBJECT

public:
    explicit CoreRoundsDesk(DeskLine& line, QObject* parent = nullptr) : RoundsDesk(parent), m_line(line) {}

    void groups(QObject* receiver, Reply<QList<RoundGroup>> reply) override;
    void people(QObject* receiver, Reply<QList<RoundPerson>> reply) override;
    void open(const QString& group, QObject* receiver, Reply<RoundDraft> reply) override;
    void openNew(const QString& group, QObject* receiver, Reply<RoundDraft> reply) override;
    void keepJudges(const QString& group, QDate date, const QList<RoundPerson>& judges, QObject* receiver,
                    Reply<bool> reply) override;
    void keep(const QString& group, const RoundEntry& entry, QObject* receiver, Reply<bool> reply) override;
    void foresee(const QString& group, QObject* receiver, Reply<RoundOutline> reply) override;
    void enter(const QByteArray& request, const QString& group, QObject* receiver, Reply<RoundOutline> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
