// The furnished shop as the page tests see it: `TestShop { id: shop }`.
#pragma once

#include "tests/qml/practice_shop.hpp"

#include "app/io/read_picture.hpp"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>
#include <QtGui/QImage>
#include <QtGui/QKeyEvent>
#include <QtQml/QQmlEngine>
#include <QtQmlIntegration/qqmlintegration.h>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickWindow>

namespace jiamei::support {

/// Made whole when its properties are set; every test case has a shop of its own.
class TestShop : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool furnished MEMBER m_isFurnished)
    Q_PROPERTY(bool practice MEMBER m_isPractice)
    Q_PROPERTY(bool dayOpen MEMBER m_isDayOpen)
    Q_PROPERTY(bool claims MEMBER m_hasClaims)
    Q_PROPERTY(bool spring MEMBER m_hasSpring)
    Q_PROPERTY(bool debtor MEMBER m_hasDebtor)
    Q_PROPERTY(bool stock MEMBER m_hasStock)
    Q_PROPERTY(bool oneGroup MEMBER m_isOneGroup)
    Q_PROPERTY(bool alone MEMBER m_isAlone)
    Q_PROPERTY(int printed READ printed)

public:
    using QObject::QObject;

    /// A shop from scratch; the old one, if any, is gone afterwards.
    Q_INVOKABLE QObject* make()
    {
        m_shop = std::make_unique<PracticeShop>(PracticeShop::Options{.isFurnished = m_isFurnished,
                                                                      .isPractice = m_isPractice,
                                                                      .isDayOpen = m_isDayOpen,
                                                                      .hasDebtor = m_hasDebtor,
                                                                      .isAlone = m_isAlone,
                                                                      .hasClaims = m_hasClaims,
                                                                      .isOneGroup = m_isOneGroup,
                                                                      .hasStock = m_hasStock,
                                                                      .hasSpring = m_hasSpring});
        return retranslated();
    }
    Q_INVOKABLE QString cardOf(int household, int generation) const { return m_shop->cardOf(household, generation); }
    Q_INVOKABLE QString forgedCard(int household) const { return m_shop->forgedCard(household); }
    /// Whoever expects that nothing comes waits for this: an answer is there or will never be.
    Q_INVOKABLE void waitForAnswers() { m_shop->waitForAnswers(); }
    Q_INVOKABLE QString paperCode(int number) const { return m_shop->paperCode(number); }
    Q_INVOKABLE QString issueSlip(int household, int ceiling, int days)
    {
        return m_shop->issueSlip(household, ceiling, days);
    }
    Q_INVOKABLE void cancelSlip(int number) { m_shop->cancelSlip(number); }
    Q_INVOKABLE void printPaperKit(int count) { m_shop->printPaperKit(count); }
    Q_INVOKABLE void takeCash(int percent) { m_shop->takeCash(percent); }
    Q_INVOKABLE void reservePin(int household, const QString& pin) { m_shop->reservePin(household, pin); }
    Q_INVOKABLE void advanceSeconds(int seconds) { m_shop->clock().advance(std::chrono::seconds(seconds)); }
    Q_INVOKABLE int slipsPrinted() const { return m_shop->slipsPrinted; }
    Q_INVOKABLE int paperSlipsPrinted() const { return m_shop->paperSlipsPrinted; }
    Q_INVOKABLE void mendPrinter() { m_shop->printer.isBroken = false; }
    Q_INVOKABLE QString pin() const { return QString::fromLatin1(PracticeShop::kPin); }
    Q_INVOKABLE void scan(const QString& text) { m_shop->kiosk().scanner()->take(text); }
    /// Time passes for the scanner and for keys that wait.
    Q_INVOKABLE void pass(int ms)
    {
        m_shop->scannerMs += ms;
        m_shop->kiosk().scanner()->checkSilence();
    }
    /// Keys pressed one after the other on a keyboard or by a scanner that is one.
    Q_INVOKABLE void press(const QString& keys, int gapMs)
    {
        for (const QChar key : keys) {
            pass(gapMs);
            QKeyEvent event(QEvent::KeyPress, key.unicode(), Qt::NoModifier, key);
            m_shop->kiosk().scanner()->eventFilter(nullptr, &event);
        }
    }
    /// The text of the QR code that this item shows, as a camera would read it.
    Q_INVOKABLE QString codeOn(QQuickItem* item) const
    {
        const auto picture = item->window()->grabWindow().convertToFormat(QImage::Format_Grayscale8);
        const auto area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height())).toAlignedRect();
        const auto part = picture.copy(area).scaled(area.size() * 3);
        QTemporaryFile file(QStringLiteral("XXXXXX.png"));
        if (!file.open() || !part.save(&file, "PNG"))
            return {};
        file.flush();
        const auto codes = io::readCodesInFile(file.fileName().toStdString());
        return codes && !codes->empty() ? QString::fromStdString(codes->front().text) : QString();
    }
    Q_INVOKABLE QObject* cutPower()
    {
        m_shop->cutPower();
        return retranslated();
    }
    Q_INVOKABLE void tearNote() { m_shop->counterFile.bytes.chop(7); }
    Q_INVOKABLE void fillDisk() { m_shop->counterFile.isFull = true; }
    Q_INVOKABLE void advanceHours(int hours) { m_shop->clock().advance(std::chrono::hours(hours)); }
    Q_INVOKABLE void bringAnswer() { m_shop->bringAnswer(); }
    Q_INVOKABLE void bringForeignAnswer() { m_shop->bringAnswer(12); }
    Q_INVOKABLE void bringRules() { m_shop->bringRules(false); }
    Q_INVOKABLE void bringRulesWithForeignReceipt() { m_shop->bringRules(true); }
    Q_INVOKABLE int ruleDrafts() const { return m_shop->ruleDrafts(); }
    /// Another stick in the same port.
    Q_INVOKABLE void swapForForeignAnswer()
    {
        m_shop->takeAnswersAway();
        m_shop->bringAnswer(12);
    }
    Q_INVOKABLE void turnDays(int days) { m_shop->turnDays(days); }
    Q_INVOKABLE int noticesPrinted() const { return m_shop->noticesPrinted; }
    /// Whether the newest document of the journal is a split with a picture of its agreement.
    Q_INVOKABLE int looksOfEvidence() const { return m_shop->looksOfEvidence(); }
    Q_INVOKABLE bool splitHasAgreement() const { return m_shop->splitHasAgreement(); }
    Q_INVOKABLE QStringList onDuty() const { return m_shop->onDuty(); }
    Q_INVOKABLE int labelsPrinted() const { return m_shop->labelsPrinted; }
    Q_INVOKABLE int priceListsPrinted() const { return m_shop->priceListsPrinted; }
    /// The picture on the stick is none that can be read, or one that is too large, or all right again.
    Q_INVOKABLE void spoilPhoto() { m_shop->photoFailure = ErrorCode::FileNotAPicture; }
    Q_INVOKABLE void bloatPhoto() { m_shop->photoFailure = ErrorCode::FileTooLarge; }
    Q_INVOKABLE void mendPhoto() { m_shop->photoFailure.reset(); }
    Q_INVOKABLE int statementsPrinted() const { return m_shop->statementsPrinted; }
    Q_INVOKABLE int thanksPrinted() const { return m_shop->thanksPrinted; }
    Q_INVOKABLE void putPhoto() { m_shop->photo = QStringLiteral("/media/stick/DCIM/IMG_0012.JPG"); }
    Q_INVOKABLE int cardsPrinted() const { return m_shop->cardsPrinted; }
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
    /// Every page of the kiosk by its object name, as its file says it.
    Q_INVOKABLE QStringList pages() const
    {
        QStringList names;
        const QDir folder(QStringLiteral(":/qt/qml/Jiamei/Kiosk/pages"));
        for (QString name : folder.entryList({QStringLiteral("*Page.qml")})) {
            name.chop(4);
            name[0] = name[0].toLower();
            names.append(name);
        }
        return names;
    }
    Q_INVOKABLE bool hasPicture(const QString& name) const
    {
        return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name));
    }
    [[nodiscard]] int printed() const { return m_shop->printer.printed; }

private:
    // As in the program: another language is on the screen at once.
    QObject* retranslated()
    {
        if (auto* const engine = qmlEngine(this))
            QObject::connect(m_shop->kiosk().language(), &kiosk::Language::changed, engine, &QQmlEngine::retranslate);
        return &m_shop->kiosk();
    }

    std::unique_ptr<PracticeShop> m_shop;
    bool m_isFurnished = true;
    bool m_isPractice = false;
    bool m_isDayOpen = true;
    bool m_isAlone = false;
    bool m_hasClaims = false;
    bool m_hasSpring = false;
    bool m_hasDebtor = false;
    bool m_hasStock = false;
    bool m_isOneGroup = false;
};

} // namespace jiamei::support
