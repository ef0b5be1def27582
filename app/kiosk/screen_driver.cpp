#include "app/kiosk/screen_driver.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

namespace jiamei::kiosk {

namespace {

QQuickItem* findIn(QQuickItem* item, const QString& name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    // Later items lie above earlier ones: a panel's button before the page's below it.
    const auto children = item->childItems();
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (QQuickItem* found = findIn(*child, name))
            return found;
    return nullptr;
}

void spin(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

QQuickItem* ScreenDriver::find(const QString& name) const
{
    return findIn(m_window.contentItem(), name);
}

bool ScreenDriver::waitFor(const std::function<bool()>& isTrue, int limitMs) const
{
    QElapsedTimer time;
    time.start();
    while (!isTrue()) {
        if (time.elapsed() > limitMs)
            return false;
        spin(10);
    }
    return true;
}

bool ScreenDriver::waitForItem(const QString& name) const
{
    return waitFor([&] { return find(name) != nullptr; });
}

bool ScreenDriver::touch(const QString& name) const
{
    const auto isReady = [&] {
        const QQuickItem* item = find(name);
        return item != nullptr && item->isEnabled();
    };
    if (!waitFor(isReady))
        return false;
    const QQuickItem* item = find(name);
    const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const bool isPress = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, m_window.mapToGlobal(at), Qt::LeftButton, isPress ? Qt::LeftButton : Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    settle(20);
    return true;
}

bool ScreenDriver::touchDigits(const QString& digits) const
{
    for (const QChar digit : digits)
        if (!touch(QStringLiteral("key_") + digit))
            return false;
    return true;
}

void ScreenDriver::scan(const QString& text) const
{
    const auto press = [this](int key, const QString& typed) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, typed);
            QCoreApplication::sendEvent(&m_window, &event);
        }
    };
    for (const QChar character : text)
        press(character.unicode(), character);
    press(Qt::Key_Return, QStringLiteral("\r"));
    settle();
}

bool ScreenDriver::save(const QString& file) const
{
    settle();
    return m_window.grabWindow().save(file);
}

void ScreenDriver::settle(int ms) const
{
    spin(ms);
}

} // namespace jiamei::kiosk
