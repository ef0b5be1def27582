// Reminders and restorations over core.
#pragma once

#include "qml/viewmodels/reminders_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreRemindersDesk final : public RemindersDesk {
    Q_OBJECT

public:
    explicit CoreRemindersDesk(DeskLine& line, QObject* parent = nullptr) : RemindersDesk(parent), m_line(line) {}

    void reminders(QObject* receiver, Reply<QList<ReminderItem>> reply) override;
    void rules(QObject* receiver, Reply<ReminderRules> reply) override;
    void remind(const RemindOrder& order, QObject* receiver, Reply<int> reply) override;
    void mended(const QByteArray& request, int reminder, QObject* receiver, Reply<int> reply) override;
    void deduct(const DeductOrder& order, QObject* receiver, Reply<Deducted> reply) override;
    void deductions(int household, QObject* receiver, Reply<QList<DeductionItem>> reply) override;
    void restore(const RestoreOrder& order, QObject* receiver, Reply<Restored> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
