// The furnished shop as the page tests see it: `TestShop { id: shop }`.
#pragma once

#include "tests/qml/practice_shop.hpp"

#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::support {

/// Made whole when its properties are set; every test case has a shop of its own.
class TestShop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool furnished MEMBER m_isFurnished)
    Q_PROPERTY(bool practice MEMBER m_isPractice)
    Q_PROPERTY(bool dayOpen MEMBER m_isDayOpen)
    Q_PROPERTY(int printed READ printed)

public:
    using QObject::QObject;

    /// A shop from scratch; the old one, if any, is gone afterwards.
    Q_INVOKABLE QObject* make()
    {
        m_shop = std::make_unique<PracticeShop>(
            PracticeShop::Options{.isFurnished = m_isFurnished, .isPractice = m_isPractice, .isDayOpen = m_isDayOpen});
        return &m_shop->kiosk();
    }
    Q_INVOKABLE QString cardOf(int household, int generation) const { return m_shop->cardOf(household, generation); }
    Q_INVOKABLE QString forgedCard(int household) const { return m_shop->forgedCard(household); }
    Q_INVOKABLE QString pin() const { return QString::fromLatin1(PracticeShop::kPin); }
    Q_INVOKABLE void scan(const QString& text) { m_shop->kiosk().scanner()->take(text); }
    Q_INVOKABLE void breakPrinter() { m_shop->printer.isBroken = true; }
    Q_INVOKABLE void plugStick()
    {
        m_shop->media.plugged = {{QStringLiteral("/media/stick"), QStringLiteral("USB"), true, 1'000'000}};
    }
    Q_INVOKABLE void failSync() { m_shop->syncFailure = ErrorCode::StorageFull; }
    /// The sounds played since the last question, by number in the order of kiosk::Sound.
    Q_INVOKABLE QList<int> sounds()
    {
        QList<int> numbers;
        for (const auto sound : m_shop->speaker.played)
            numbers.append(static_cast<int>(sound));
        m_shop->speaker.played.clear();
        return numbers;
    }
    [[nodiscard]] int printed() const { return m_shop->printer.printed; }

private:
    std::unique_ptr<PracticeShop> m_shop;
    bool m_isFurnished = true;
    bool m_isPractice = false;
    bool m_isDayOpen = true;
};

} // namespace jiamei::support
