#include "qml/viewmodels/desk.hpp"

#include "core/base/ids.hpp"

#include <QtCore/QRandomGenerator>

#include <array>

namespace jiamei::kiosk {

QByteArray Desk::newRequest() const
{
    std::array<quint32, RequestId::kSize / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(RequestId::kSize)};
}

} // namespace jiamei::kiosk
