#include "app/kiosk/walkthrough.hpp"

#include <QtCore/QDir>

#include <cstdio>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char16_t* kRule = u"rule_A03";
constexpr const char16_t* kSoap = u"2900000000032";
constexpr const char16_t* kSalt = u"2900000000285";

} // namespace

Walkthrough::Walkthrough(Kiosk& kiosk, QQuickWindow& window, WalkthroughPlan plan)
    : m_kiosk(kiosk), m_screen(window), m_plan(std::move(plan))
{
}

bool Walkthrough::step(const QString& name, bool isDone)
{
    const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
    m_screen.settle(150);
    const bool isSaved = m_screen.save(QDir(m_plan.folder).filePath(file));
    if (!isDone) {
        const QString why = m_kiosk.refusals()->isActive() ? m_kiosk.refusals()->code() : u"nothing happened"_s;
        std::fprintf(stderr, "walkthrough: %s: %s\n", qPrintable(name), qPrintable(why));
    } else if (!isSaved) {
        std::fprintf(stderr, "walkthrough: %s cannot be written\n", qPrintable(file));
    } else {
        std::printf("%s\n", qPrintable(file));
    }
    return isDone && isSaved;
}

bool Walkthrough::run()
{
    QDir().mkpath(QDir(m_plan.folder).filePath(u"stick"_s));
    const bool isThere = m_screen.waitFor([this] { return m_kiosk.session()->people()->total() > 0; });
    return step(u"home"_s, isThere && m_screen.waitForItem(u"staff"_s)) && signIn() && openDay() && balance() &&
           award() && redeem() && closeDay() && handOver();
}

bool Walkthrough::signIn()
{
    QString id = m_plan.operatorId;
    for (const QVariantMap& person : m_kiosk.session()->people()->rows())
        if (id.isEmpty() && person.value(u"role"_s) == u"manager"_s)
            id = person.value(u"personId"_s).toString();
    bool isDone = m_screen.touch(u"staff"_s) && m_screen.touch(u"person_"_s + id) && m_screen.touchDigits(m_plan.pin);
    if (!step(u"pin"_s, isDone))
        return false;
    isDone = m_screen.touch(u"signIn"_s) && m_screen.waitForItem(u"signOut"_s);
    return step(u"staff"_s, isDone);
}

bool Walkthrough::openDay()
{
    if (m_kiosk.session()->isDayOpen())
        return m_screen.touch(u"toHome"_s);
    const bool isAsked = m_screen.touch(u"day"_s) && m_screen.waitForItem(u"dateRight"_s);
    if (!step(u"day-date"_s, isAsked))
        return false;
    const bool isDutyAsked = m_screen.touch(u"dateRight"_s) && m_screen.waitForItem(u"openDay"_s);
    if (!step(u"day-duty"_s, isDutyAsked))
        return false;
    const bool isOpen =
        m_screen.touch(u"openDay"_s) && m_screen.waitFor([this] { return m_kiosk.session()->isDayOpen(); });
    return step(u"day-open"_s, isOpen);
}

bool Walkthrough::balance()
{
    m_screen.scan(m_plan.card);
    return step(u"balance"_s, m_screen.waitForItem(u"spendable"_s) && m_screen.touch(u"stay"_s));
}

bool Walkthrough::award()
{
    bool isDone = m_screen.touch(u"toAward"_s) && m_screen.waitForItem(u"householdName"_s) &&
                  m_screen.touch(QString::fromUtf16(kRule));
    if (!step(u"award"_s, isDone))
        return false;
    isDone = m_screen.touch(u"confirm"_s) && m_screen.waitForItem(u"takeBack"_s) && m_screen.touch(u"stay"_s);
    return step(u"award-done"_s, isDone);
}

bool Walkthrough::redeem()
{
    bool isDone =
        m_screen.touch(u"finish"_s) && m_screen.touch(u"redeem"_s) && m_screen.waitForItem(u"findHousehold"_s);
    m_screen.settle(1600); // the same card is not taken again for 1.5 s
    m_screen.scan(m_plan.card);
    isDone = isDone && m_screen.waitForItem(u"householdName"_s);
    m_screen.scan(QString::fromUtf16(kSoap));
    m_screen.scan(QString::fromUtf16(kSalt));
    isDone = isDone && m_screen.waitFor([this] { return m_kiosk.redeem()->pieces() == 2; });
    if (!step(u"redeem"_s, isDone))
        return false;
    isDone = m_screen.touch(u"confirm"_s) && m_screen.waitForItem(u"takeBack"_s) && m_screen.touch(u"stay"_s) &&
             m_screen.touch(u"print"_s);
    return step(u"redeem-done"_s, isDone) && m_screen.touch(u"finish"_s);
}

bool Walkthrough::closeDay()
{
    bool isDone = m_screen.touch(u"staff"_s) && m_screen.touch(u"day"_s) && m_screen.waitForItem(u"closeDay"_s);
    if (!step(u"day-totals"_s, isDone))
        return false;
    isDone = m_screen.touch(u"closeDay"_s) && m_screen.waitForItem(u"slipQr"_s);
    return step(u"day-closed"_s, isDone && m_screen.touch(u"printSlip"_s));
}

bool Walkthrough::handOver()
{
    const bool isAsked = m_screen.touch(u"toHandover"_s) && m_screen.waitForItem(u"carrier_0"_s);
    if (!step(u"hand-over"_s, isAsked))
        return false;
    const bool isDone = m_screen.touch(u"writeFile"_s) && m_screen.waitForItem(u"safeToRemove"_s);
    return step(u"hand-over-done"_s, isDone);
}

} // namespace jiamei::kiosk
