#include "qml/viewmodels/pin_prompt_model.hpp"

#include <algorithm>

namespace jiamei::kiosk {

namespace {

int numberIn(const Error& error, std::string_view key)
{
    return QString::fromStdString(error.context.text(key)).toInt();
}

} // namespace

PinPromptModel::PinPromptModel(QObject* parent) : QObject(parent)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { setWait(m_waitSeconds - 1); });
}

bool PinPromptModel::take(const Error& error)
{
    switch (error.code) {
    case ErrorCode::HouseholdPinNeeded:
        m_left = -1;
        setWait(0);
        break;
    case ErrorCode::HouseholdPinWrong:
        if (numberIn(error, "left") <= 0)
            return false;
        m_left = numberIn(error, "left");
        break;
    case ErrorCode::HouseholdPinWait:
        setWait(numberIn(error, "seconds"));
        break;
    default:
        return false;
    }
    m_isActive = true;
    Q_EMIT changed();
    Q_EMIT again();
    return true;
}

void PinPromptModel::close()
{
    m_isActive = false;
    m_left = -1;
    setWait(0);
}

void PinPromptModel::setWait(int seconds)
{
    m_waitSeconds = std::max(0, seconds);
    if (m_waitSeconds > 0)
        m_second.start();
    else
        m_second.stop();
    Q_EMIT changed();
}

} // namespace jiamei::kiosk
