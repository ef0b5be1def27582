// One shop, one window, one look: how the screenshots are taken.
#pragma once

#include "app/kiosk/screen_driver.hpp"
#include "tests/qml/practice_shop.hpp"

#include <QtGui/QGuiApplication>
#include <QtQml/QQmlApplicationEngine>

#include <cstdio>
#include <functional>

namespace jiamei::screens {

using namespace Qt::Literals::StringLiterals;
using kiosk::ScreenDriver;
using support::PracticeShop;

struct Look {
    QSize size;
    QString language;
    [[nodiscard]] QString name() const
    {
        return u"%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(language == u"en"_s ? u"en"_s : u"zh"_s);
    }
};

/// One shop, one window, one look.
class Session {
public:
    Session(const Look& look, const QString& folder, PracticeShop::Options options)
        : m_look(look), m_folder(folder), m_shop(options)
    {
        auto& kiosk = m_shop.kiosk();
        kiosk.language()->use(look.language);
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        m_engine.setInitialProperties({{u"kiosk"_s, QVariant::fromValue(&kiosk)},
                                       {u"width"_s, look.size.width()},
                                       {u"height"_s, look.size.height()}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Jiamei/Kiosk/Main.qml"_s));
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
        if (m_window == nullptr)
            std::exit(1);
        kiosk.scanner()->listenTo(m_window);
        // A picture that takes long is nobody's absence.
        if (auto* const flow = m_window->findChild<QObject*>(u"flow"_s))
            for (const char* timer : {"idleAskMs", "boardMs"})
                flow->setProperty(timer, 3'600'000);
        m_driver = std::make_unique<ScreenDriver>(*m_window);
        m_isGood = m_driver->waitFor([&] { return kiosk.session()->people()->total() > 0; });
    }

    void touch(const QByteArray& name) { touch(name.constData()); }
    void touch(const char* name)
    {
        if (!m_driver->touch(QString::fromLatin1(name))) {
            std::fprintf(stderr, "screens: \"%s\" cannot be touched (%s)\n", name, qPrintable(m_look.name()));
            m_isGood = false;
        }
    }
    void digits(const char* text) { m_isGood = m_driver->touchDigits(QString::fromLatin1(text)) && m_isGood; }
    void scan(const QString& text) { m_driver->scan(text); }
    /// The same card is not taken again for a while.
    void rest() { m_shop.scannerMs += 1600; }
    void wait(const char* name)
    {
        if (!m_driver->waitForItem(QString::fromLatin1(name))) {
            std::fprintf(stderr, "screens: \"%s\" never appeared (%s)\n", name, qPrintable(m_look.name()));
            m_isGood = false;
        }
    }
    /// Waits for the page or panel by its name, never for time, so that a slow machine shows the same pictures.
    void on(const char* page)
    {
        const auto name = QString::fromLatin1(page);
        const auto isThere = [&] {
            const auto* flow = m_driver->find(u"flow"_s);
            return flow != nullptr && flow->property("pageName").toString() == name;
        };
        if (!m_driver->waitFor(isThere)) {
            std::fprintf(stderr, "screens: %s never came (%s)\n", page, qPrintable(m_look.name()));
            m_isGood = false;
        }
    }
    void waitForSearch()
    {
        m_isGood = m_driver->waitFor([this] { return m_shop.kiosk().household()->hasSearched(); }) && m_isGood;
    }
    void until(const std::function<bool()>& isTrue, const char* what)
    {
        if (!m_driver->waitFor(isTrue)) {
            std::fprintf(stderr, "screens: %s never came (%s)\n", what, qPrintable(m_look.name()));
            m_isGood = false;
        }
    }
    void showBoardSoon()
    {
        if (auto* const flow = m_window->findChild<QObject*>(u"flow"_s))
            flow->setProperty("boardMs", 200);
    }
    void enterSecond(const char* person)
    {
        touch(qPrintable(u"person_"_s + QString::fromLatin1(person)));
        digits(PracticeShop::kPin);
        touch("secondApprove");
    }
    void refuse(ErrorCode code, const Context& context = {})
    {
        m_shop.kiosk().refusals()->show({code, context});
        wait("refusalOk");
    }
    /// A missing picture is honest, one of another page is not: once a step failed nothing more is saved.
    void shoot(const char* name)
    {
        if (!m_isGood)
            return;
        m_driver->settle(120);
        m_isGood =
            m_driver->save(u"%1/%2-%3.png"_s.arg(m_folder, QString::fromLatin1(name), m_look.name())) && m_isGood;
    }
    void signIn(const char* person)
    {
        touch("staff");
        enterPin(person);
        wait("signOut");
    }
    void enterPin(const char* person)
    {
        touch(qPrintable(u"person_"_s + QString::fromLatin1(person)));
        digits(PracticeShop::kPin);
        touch("signIn");
    }
    PracticeShop& shop() { return m_shop; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    Look m_look;
    QString m_folder;
    PracticeShop m_shop;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    std::unique_ptr<ScreenDriver> m_driver;
    bool m_isGood = true;
};

/// Review, meeting, notices, objections and relatives.
[[nodiscard]] bool showProgramme(const Look& look, const QString& folder);
/// Statement, freeze, reminders, restoration, teams, totals of activities.
[[nodiscard]] bool showPeople(const Look& look, const QString& folder);

/// Rules, settings, budget and year end.
[[nodiscard]] bool showPolicy(const Look& look, const QString& folder);
/// Honours, what the village is named, articles, liaisons, lists and the radar.
[[nodiscard]] bool showHonoursAndInsight(const Look& look, const QString& folder);

/// The goods list, prices and labels.
[[nodiscard]] bool showCatalogue(const Look& look, const QString& folder);

/// What belongs to the shop, collection slips, and slips for days without power.
[[nodiscard]] bool showPaper(const Look& look, const QString& folder);

/// Stocktakes and the keeper's hand-over.
[[nodiscard]] bool showCounts(const Look& look, const QString& folder);

/// Who collects, signatures, slips, cash, PIN, and the way back.
[[nodiscard]] bool showRedeeming(const Look& look, const QString& folder);

/// Funds, money in and out, donors.
[[nodiscard]] bool showMoneyAndDonors(const Look& look, const QString& folder);

/// Goods in and out, what expires, how long the stock lasts.
[[nodiscard]] bool showStock(const Look& look, const QString& folder);

} // namespace jiamei::screens
