// Notices and objections over core.
#pragma once

#include "qml/viewmodels/notices_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreNoticesDesk final : public NoticesDesk {
    Q_OBJECT

public:
    explicit CoreNoticesDesk(DeskLine& line, QObject* parent = nullptr) : NoticesDesk(parent), m_line(line) {}

    void notices(QObject* receiver, Reply<QList<NoticeItem>> reply) override;
    void notice(int document, QObject* receiver, Reply<NoticeView> reply) override;
    void preview(QObject* receiver, Reply<NoticeView> reply) override;
    void outside(QObject* receiver, Reply<NoticeView> reply) override;
    void open(const QByteArray& request, QObject* receiver, Reply<int> reply) override;
    void post(const PostOrder& order, QObject* receiver, Reply<NoticePosted> reply) override;
    void print(int document, QObject* receiver, Reply<QString> reply) override;
    void photograph(const QByteArray& request, int document, const QString& file, QObject* receiver,
                    Reply<int> reply) override;
    void objections(QObject* receiver, Reply<QList<ObjectionItem>> reply) override;
    void object(const ObjectOrder& order, QObject* receiver, Reply<int> reply) override;
    void settle(const SettleOrder& order, QObject* receiver, Reply<int> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
