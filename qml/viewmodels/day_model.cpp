#include "qml/viewmodels/day_model.hpp"

#include "qml/devices/receipt_printer.hpp"
#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/language.hpp"
#include "qml/viewmodels/refusal_model.hpp"
#include "qml/viewmodels/session_model.hpp"

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

DayModel::DayModel(ShopDesk& desk, Tools tools, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(tools.session), m_refusals(tools.refusals), m_printer(tools.printer),
      m_speaker(tools.speaker), m_language(tools.language)
{
}

void DayModel::propose()
{
    const ShopState& state = m_session.state();
    m_date = state.clockDate.isValid() ? state.clockDate : state.dayDate;
    m_request.clear();
    Q_EMIT changed();
}

void DayModel::stepDate(int days)
{
    if (!m_date.isValid())
        m_date = QDate::currentDate();
    m_date = m_date.addDays(days);
    m_request.clear();
    Q_EMIT changed();
}

bool DayModel::isClockSure() const
{
    return m_session.state().clockDate.isValid();
}

bool DayModel::isToday() const
{
    return isClockSure() && m_date == m_session.state().clockDate;
}

bool DayModel::canOpen() const
{
    return m_date.isValid() && !m_isBusy;
}

void DayModel::open()
{
    send(false);
}

void DayModel::openConfirmed()
{
    send(true);
}

void DayModel::send(bool isConfirmed)
{
    if (!canOpen())
        return;
    if (m_request.isEmpty())
        m_request = m_desk.newRequest();
    setBusy(true);
    m_desk.openDay(m_request, m_date, isConfirmed, this, [this](const Result<ShopState>& state) {
        setBusy(false);
        if (!state) {
            m_request.clear();
            m_refusals.show(state.error());
            return;
        }
        m_session.setState(*state);
        m_speaker.play(Sound::Finished);
        Q_EMIT opened();
    });
}

void DayModel::loadTotals()
{
    m_slip = {};
    m_printState.clear();
    m_request.clear();
    Q_EMIT slipChanged();
    m_desk.dayTotals(this, [this](const Result<DaySlip>& slip) {
        if (!slip) {
            m_refusals.show(slip.error());
            return;
        }
        m_slip = *slip;
        Q_EMIT slipChanged();
    });
}

void DayModel::close()
{
    if (m_isBusy || isClosed())
        return;
    if (m_request.isEmpty())
        m_request = m_desk.newRequest();
    setBusy(true);
    m_desk.closeDay(m_request, this, [this](const Result<DaySlip>& slip) {
        setBusy(false);
        if (!slip) {
            m_refusals.show(slip.error());
            return;
        }
        m_slip = *slip;
        m_speaker.play(Sound::Finished);
        m_session.refresh();
        Q_EMIT slipChanged();
        Q_EMIT dayClosed();
    });
}

void DayModel::print()
{
    m_printState = m_printer.print(m_slip, m_language.tag()) ? u"done"_s : u"failed"_s;
    Q_EMIT slipChanged();
}

void DayModel::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
