// Tells a scanner that types like a keyboard from a person who types.
#pragma once

#include <QtCore/QString>

#include <optional>

namespace jiamei::kiosk {

struct WedgeSettings {
    int maxGapMs = 100; ///< between two characters of one scan; 20 to 200 (features 5.7)
    int minLength = 6;
    QString prefix; ///< sent by the scanner before each code, removed
    QString suffix; ///< sent before Enter, removed
};

/// Pure: fed with characters and times, asked after silences. A burst that is no scan is never typed text,
/// so that half a code cannot become a quantity or a PIN.
class WedgeFilter {
public:
    struct Found {
        enum class Kind { Scan, Typed } kind;
        QString text;
    };

    explicit WedgeFilter(WedgeSettings settings = {}) : m_settings(std::move(settings)) {}

    /// A character; control characters other than Enter and Tab are dropped. Enter and Tab end a scan.
    [[nodiscard]] std::optional<Found> feed(QChar character, qint64 ms);
    /// What the characters so far are, when nothing followed for longer than the gap.
    [[nodiscard]] std::optional<Found> silence(qint64 ms);
    [[nodiscard]] bool isWaiting() const { return !m_buffer.isEmpty(); }
    [[nodiscard]] int maxGapMs() const { return m_settings.maxGapMs; }

private:
    [[nodiscard]] std::optional<Found> finish(bool isEnded);

    WedgeSettings m_settings;
    QString m_buffer;
    qint64 m_last = 0;
};

} // namespace jiamei::kiosk
