#include "qml/devices/wedge_filter.hpp"

namespace jiamei::kiosk {

std::optional<WedgeFilter::Found> WedgeFilter::feed(QChar character, qint64 ms)
{
    std::optional<Found> earlier;
    if (!m_buffer.isEmpty() && ms - m_last > m_settings.maxGapMs)
        earlier = finish(false);
    m_last = ms;
    if (character == u'\r' || character == u'\n' || character == u'\t') {
        const auto ended = finish(true);
        return ended ? ended : earlier;
    }
    if (character.isPrint() && m_buffer.size() < 1000)
        m_buffer.append(character);
    return earlier;
}

std::optional<WedgeFilter::Found> WedgeFilter::silence(qint64 ms)
{
    if (m_buffer.isEmpty() || ms - m_last <= m_settings.maxGapMs)
        return std::nullopt;
    return finish(false);
}

std::optional<WedgeFilter::Found> WedgeFilter::finish(bool isEnded)
{
    QString text = m_buffer;
    m_buffer.clear();
    if (text.size() == 1 && !isEnded)
        return Found{Found::Kind::Typed, text};
    if (text.startsWith(m_settings.prefix))
        text.remove(0, m_settings.prefix.size());
    if (!m_settings.suffix.isEmpty() && text.endsWith(m_settings.suffix))
        text.chop(m_settings.suffix.size());
    if (text.size() < m_settings.minLength)
        return std::nullopt;
    return Found{Found::Kind::Scan, text};
}

} // namespace jiamei::kiosk
