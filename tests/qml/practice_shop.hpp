// A furnished shop in memory with the default rules, goods and practice households, behind the real desk.
#pragma once

#include "core/household/card.hpp"
#include "core/ports/signer.hpp"
#include "qml/devices/receipt_printer.hpp"
#include "qml/devices/removable_media.hpp"
#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/core_desks.hpp"
#include "qml/viewmodels/kiosk.hpp"

#include "tests/support/clocks.hpp"
#include "tests/support/memory_store.hpp"

namespace jiamei::support {

/// Remembers what was played.
class ListeningSpeaker final : public kiosk::Speaker {
public:
    void play(kiosk::Sound sound) override { played.push_back(sound); }
    std::vector<kiosk::Sound> played;
};

class CountingPrinter final : public kiosk::ReceiptPrinter {
public:
    Result<QString> print(const kiosk::Receipt&, const QString&) override { return answer(); }
    Result<QString> print(const kiosk::DaySlip&, const QString&) override { return answer(); }
    Result<QString> print(const kiosk::StockSlip&, const QString&) override { return answer(); }
    int printed = 0;
    bool isBroken = false;

private:
    Result<QString> answer()
    {
        if (isBroken)
            return refuse(ErrorCode::StorageFailed);
        ++printed;
        return QStringLiteral("paper");
    }
};

class PluggedMedia final : public kiosk::RemovableMedia {
public:
    QList<kiosk::Carrier> carriers() const override { return plugged; }
    QList<kiosk::Carrier> plugged;
};

/// Outlives a power cut.
class RememberedFile final : public kiosk::CounterFile {
public:
    QByteArray load() override { return bytes; }
    Done save(const QByteArray& written) override
    {
        if (isFull)
            return refuse(ErrorCode::StorageFull);
        bytes = written;
        return {};
    }
    QByteArray bytes;
    bool isFull = false;
};

class PracticeShop : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool isFurnished = true; ///< without it there are people, but no households, rules and goods
        bool isPractice = false;
        bool isDayOpen = true;
        bool hasDebtor = false;  ///< household 7 owes 16 points
        bool isAlone = false;    ///< the manager is the only one who may decide; not for a furnished shop
        bool hasClaims = false;  ///< seven awards wait: three of kind 2 and three for the meeting entered by the
                                 ///< operator, one of kind 2 by the manager
        bool isOneGroup = false; ///< there are 300 households, all of one group
        bool hasStock = false;   ///< two funds with 2,000 and 300 yuan and a donor; flour keeps 180 days; of flour, soy
                                 ///< sauce and noodles there are lots that expire in 10, 45 and 80 days
        bool hasSpring = false;  ///< it is the 9th of May; since March eight households were awarded every month, and a
                                 ///< supervisor has three questions of May
    };
    explicit PracticeShop(Options options, QObject* parent = nullptr);

    [[nodiscard]] kiosk::Kiosk& kiosk() { return *m_kiosk; }
    /// The plug is pulled and the kiosk starts again: what is not on disk is gone.
    void cutPower();
    /// The township's answer to everything so far lies on the stick; `by` another sender when wanted.
    void bringAnswer(std::uint8_t hubKey = 11);
    /// Rules that the township offers, with the receipt that is here already, or one for rows that were never here.
    void bringRules(bool isReceiptForeign);
    [[nodiscard]] int ruleDrafts() const;
    /// The day is closed, and so many days later another one is opened.
    void turnDays(int days);
    [[nodiscard]] bool splitHasAgreement() const;
    /// Ids of those on duty today, the opener first.
    [[nodiscard]] QStringList onDuty() const;
    /// Pictures of which it was kept what they look like.
    [[nodiscard]] int looksOfEvidence() const;
    void takeAnswersAway() { m_answers.clear(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    /// The digits on the card of a household, of the register's generation or of another.
    [[nodiscard]] QString cardOf(int household, int generation = 1) const;
    [[nodiscard]] QString forgedCard(int household) const;
    /// Until everything that was asked so far is answered.
    void waitForAnswers();
    /// The code on a slip to write on by hand.
    [[nodiscard]] QString paperCode(int number) const;
    /// A collection slip for 解玉兰, a neighbour; its digits.
    QString issueSlip(int household, int ceiling, int days);
    void cancelSlip(int number);
    void printPaperKit(int count);
    /// So many of a hundred points may be paid in cash from now on.
    void takeCash(int percent);
    /// The shop asks for PINs, and this household has one.
    void reservePin(int household, const QString& pin);

    ListeningSpeaker speaker;
    CountingPrinter printer;
    PluggedMedia media;
    RememberedFile counterFile;
    int cardsPrinted = 0;
    int noticesPrinted = 0;
    int statementsPrinted = 0;
    int slipsPrinted = 0;
    int paperSlipsPrinted = 0;
    int thanksPrinted = 0;
    int labelsPrinted = 0; ///< pieces
    int priceListsPrinted = 0;
    /// The next picture of goods is refused with this.
    std::optional<ErrorCode> photoFailure;
    QString photo; ///< the newest picture on the stick
    /// The next sync file fails with this.
    std::optional<ErrorCode> syncFailure;
    /// What the scanner's clock says; the time between two scans or keys passes here.
    qint64 scannerMs = 0;

    static constexpr const char* kManager = "wangxl";
    static constexpr const char* kOperator = "zhaoyx";
    static constexpr const char* kHelper = "liujf";
    static constexpr const char* kSupervisor = "majg"; ///< of a shop with a spring
    static constexpr const char* kPin = "268413";      ///< of everybody

private:
    void openSite(ports::SiteStore& store, bool isPractice);
    void furnish(ports::SiteStore& store);
    void openDay(ports::SiteStore& store);
    void leaveDebt(ports::SiteStore& store);
    void submitClaims(ports::SiteStore& store);
    void liveSpring(ports::SiteStore& store);
    void stockUp(ports::SiteStore& store);

    template <class Command>
    void runAtTill(const Command& command);
    void openKiosk();
    [[nodiscard]] kiosk::SlipPaper slipPaper();
    void addCatalogueTools(kiosk::DeskTools& tools);
    [[nodiscard]] Result<QString> printThanks(ports::SiteStore& store, DocumentNumber donor);

    Options m_options;
    std::shared_ptr<MemoryStore> m_store;
    std::vector<Bytes> m_answers;
    ManualClock m_clock;
    SeededRandom m_random;
    KeyPairSigner m_cardKey;
    std::unique_ptr<kiosk::CoreDesks> m_desks;
    std::unique_ptr<kiosk::Kiosk> m_kiosk;
};

} // namespace jiamei::support
