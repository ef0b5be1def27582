#include "qml/viewmodels/desk_line.hpp"

namespace jiamei::kiosk {

namespace {

constexpr int kSlowMs = 100; // design section 11

} // namespace

DeskLine::DeskLine(DeskTools tools, QObject* parent) : QObject(parent), m_writer(new DeskWriter(std::move(tools)))
{
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    m_slowTimer.setSingleShot(true);
    m_slowTimer.setInterval(kSlowMs);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] { setSlow(m_awaited > 0); });
    m_thread.start();
}

DeskLine::~DeskLine()
{
    QMetaObject::invokeMethod(
        m_writer, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void DeskLine::begun()
{
    if (++m_awaited == 1)
        m_slowTimer.start();
}

void DeskLine::ended()
{
    if (--m_awaited == 0) {
        m_slowTimer.stop();
        setSlow(false);
    }
}

void DeskLine::setSlow(bool slow)
{
    if (slow != m_isSlow) {
        m_isSlow = slow;
        Q_EMIT slowChanged();
    }
}

} // namespace jiamei::kiosk
