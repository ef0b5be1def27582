#include "app/kiosk/screen_driver.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtGui/QImage>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>

#include <algorithm>

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

// A point handler only watches: its item has all buttons, yet takes none of them.
bool onlyWatches(const QQuickItem& item)
{
    const auto& children = item.children();
    return std::any_of(children.begin(), children.end(),
                       [](const QObject* child) { return child->inherits("QQuickPointHandler"); });
}

bool takesTouches(const QQuickItem& item)
{
    return (item.acceptedMouseButtons() & Qt::LeftButton) != 0 && !onlyWatches(item);
}

// The item that takes a touch at this point of the window, as the window itself looks for it: by z, then the later one.
// Its mouse area makes a panel take what lies below it.
QQuickItem* topmostAt(QQuickItem* item, const QPointF& at)
{
    if (!item->isVisible() || !item->isEnabled())
        return nullptr;
    const bool isInside = item->contains(item->mapFromScene(at));
    if (item->clip() && !isInside)
        return nullptr;
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (QQuickItem* found = topmostAt(*child, at))
            return found;
    return isInside && takesTouches(*item) ? item : nullptr;
}

// Positioners and layouts move their items only when they are polished.
void polishFromTop(QQuickItem* item)
{
    if (item->parentItem() != nullptr)
        polishFromTop(item->parentItem());
    item->ensurePolished();
}

QPointF middleOf(const QQuickItem& item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
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
        QQuickItem* item = find(name);
        if (item == nullptr || !item->isEnabled())
            return false;
        polishFromTop(item);
        // A panel or page that is about to go still takes the touch: wait until it has gone.
        const QQuickItem* taker = topmostAt(m_window.contentItem(), middleOf(*item));
        return taker != nullptr && (taker == item || item->isAncestorOf(taker));
    };
    if (!waitFor(isReady))
        return false;
    const QPointF at = middleOf(*find(name));
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
