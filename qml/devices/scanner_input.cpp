#include "qml/devices/scanner_input.hpp"

#include <QtCore/QElapsedTimer>
#include <QtGui/QKeyEvent>

#include <utility>

namespace jiamei::kiosk {

namespace {

constexpr int kCardLockMs = 1500;
constexpr int kGoodsLockMs = 400;
constexpr int kLongestGoodsCode = 14;

bool isAllDigits(const QString& text)
{
    for (const QChar character : text)
        if (character < u'0' || character > u'9')
            return false;
    return !text.isEmpty();
}

// GS1 check digit: weights 3 and 1 from the right, the check digit itself excluded.
bool hasGoodCheckDigit(const QString& digits)
{
    int sum = 0;
    for (qsizetype place = digits.size() - 2, weight = 3; place >= 0; --place, weight = 4 - weight)
        sum += digits.at(place).digitValue() * static_cast<int>(weight);
    return (10 - sum % 10) % 10 == digits.back().digitValue();
}

ScannerClock machineClock()
{
    QElapsedTimer time;
    time.start();
    return [time] { return time.elapsed(); };
}

} // namespace

ScannerInput::ScannerInput(WedgeSettings settings, ScannerClock clock, QObject* parent)
    : QObject(parent), m_filter(std::move(settings)), m_now(clock ? std::move(clock) : machineClock())
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_filter.maxGapMs() + 5);
    connect(&m_silence, &QTimer::timeout, this, &ScannerInput::checkSilence);
}

void ScannerInput::checkSilence()
{
    act(m_filter.silence(m_now()));
}

void ScannerInput::listenTo(QObject* source)
{
    source->installEventFilter(this);
}

void ScannerInput::listenTo(CodeCamera& camera)
{
    connect(&camera, &CodeCamera::codeSeen, this, &ScannerInput::take);
}

ScannerInput::Family ScannerInput::familyOf(const QString& text)
{
    const bool digits = isAllDigits(text);
    // Longer than any goods code, so that half a card is refused as a damaged card and not as unknown goods.
    if (digits && text.startsWith(QLatin1String("7101")) && text.size() > kLongestGoodsCode)
        return Family::Card;
    const auto size = text.size();
    if (digits && (size == 8 || size == 12 || size == 13 || size == kLongestGoodsCode) && hasGoodCheckDigit(text))
        return Family::Goods;
    return Family::Unknown;
}

void ScannerInput::take(const QString& text)
{
    Q_EMIT active();
    switch (familyOf(text)) {
    case Family::Card:
        if (!isRepeat(text, kCardLockMs))
            Q_EMIT cardScanned(text);
        break;
    case Family::Goods:
        if (!isRepeat(text, kGoodsLockMs))
            Q_EMIT goodsScanned(text);
        break;
    case Family::Unknown:
        if (!isRepeat(text, kCardLockMs))
            Q_EMIT unknownScanned(text);
        break;
    }
}

bool ScannerInput::isRepeat(const QString& text, int lockMs)
{
    const qint64 now = m_now();
    const auto last = m_lastSeen.constFind(text);
    const bool repeat = last != m_lastSeen.constEnd() && now - *last < lockMs;
    if (!repeat) {
        if (m_lastSeen.size() > 100)
            m_lastSeen.clear();
        m_lastSeen.insert(text, now);
    }
    return repeat;
}

bool ScannerInput::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::KeyRelease)
        return true;
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Backspace) {
        Q_EMIT erased();
        return true;
    }
    const bool isEnd = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab;
    const QString text = isEnd ? QStringLiteral("\n") : key->text();
    for (const QChar character : text)
        act(m_filter.feed(character, m_now()));
    if (m_filter.isWaiting())
        m_silence.start();
    return true;
}

void ScannerInput::act(const std::optional<WedgeFilter::Found>& found)
{
    if (!found)
        return;
    if (found->kind == WedgeFilter::Found::Kind::Scan)
        take(found->text);
    else
        Q_EMIT typed(found->text);
}

} // namespace jiamei::kiosk
