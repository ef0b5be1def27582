// The way to the one thread that owns the store. Every desk asks over this line, so that commands keep their order.
#pragma once

#include "qml/viewmodels/desk_writer.hpp"

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtCore/QTimer>

namespace jiamei::kiosk {

class DeskLine : public QObject {
    Q_OBJECT

public:
    explicit DeskLine(DeskTools tools, QObject* parent = nullptr);
    /// Lets the commands that were given finish, so that nothing half asked is lost.
    ~DeskLine() override;

    /// Runs `job(DeskWriter&) -> Result<T>` on the writer thread and gives its answer back on this one.
    template <class T, class Job>
    void ask(QObject* receiver, Reply<T> reply, Job job)
    {
        send<T>(receiver, std::move(reply), std::move(job), [] {});
    }
    /// As ask(), for what may take its time: the page itself says that it waits, and nobody is kept from touching it.
    template <class T, class Job>
    void ponder(QObject* receiver, Reply<T> reply, Job job)
    {
        send<T>(
            receiver, std::move(reply), std::move(job), [] {}, Wait::Quiet);
    }
    /// As ask(), for what changes the shop: a success is told to all who show it.
    template <class T, class Job>
    void book(QObject* receiver, Reply<T> reply, Job job)
    {
        send<T>(
            receiver, std::move(reply), [job](DeskWriter& writer) { return writer.bookOnce<T>(job); },
            [this] { Q_EMIT booked(); });
    }

    /// Whether an answer has been awaited for more than 100 ms.
    [[nodiscard]] bool isSlow() const { return m_isSlow; }

Q_SIGNALS:
    void slowChanged();
    void booked();

private:
    enum class Wait { Shown, Quiet };

    template <class T, class Job, class Then>
    void send(QObject* receiver, Reply<T> reply, Job job, Then thenTell, Wait wait = Wait::Shown)
    {
        if (wait == Wait::Shown)
            begun();
        const auto answer = [this, receiver = QPointer<QObject>(receiver), reply = std::move(reply), thenTell,
                             wait](const Result<T>& result) {
            if (wait == Wait::Shown)
                ended();
            if (receiver)
                reply(result);
            if (result)
                thenTell();
        };
        QMetaObject::invokeMethod(
            m_writer,
            [this, writer = m_writer, answer, job] {
                const Result<T> result = job(*writer);
                QMetaObject::invokeMethod(
                    this, [answer, result] { answer(result); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }
    void begun();
    void ended();
    void setSlow(bool slow);

    QThread m_thread;
    DeskWriter* m_writer; ///< lives on m_thread and is deleted there
    QTimer m_slowTimer;
    int m_awaited = 0;
    bool m_isSlow = false;
};

} // namespace jiamei::kiosk
