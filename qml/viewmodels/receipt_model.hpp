// What was just booked, for the result screen; can be taken back once within a minute.
#pragma once

#include "qml/devices/receipt_printer.hpp"
#include "qml/devices/speaker.hpp"
#include "qml/viewmodels/act_request.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtCore/QTimer>

namespace jiamei::kiosk {

class Language;
class RefusalModel;

class ReceiptModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(int document READ document NOTIFY changed)
    /// "award", "redemption", "reversal" or "pending" (submitted for review)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString siteName READ siteName NOTIFY changed)
    Q_PROPERTY(QString householdText READ householdText NOTIFY changed)
    Q_PROPERTY(QString maskedName READ maskedName NOTIFY changed)
    Q_PROPERTY(int before READ before NOTIFY changed)
    Q_PROPERTY(int after READ after NOTIFY changed)
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(int owed READ owed NOTIFY changed)
    /// What belongs on the shelf again after a reversal, in words; empty when no goods moved
    Q_PROPERTY(QString goodsBack READ goodsBack NOTIFY changed)
    Q_PROPERTY(QString operatorName READ operatorName NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString proof READ proof NOTIFY changed)
    Q_PROPERTY(bool practice READ isPractice NOTIFY changed)
    /// Who collected, by which slip, what was paid in cash: whole lines, mostly none
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed)
    /// name, unit, quantity, points
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(int takeBackSeconds READ takeBackSeconds NOTIFY takeBackChanged)
    /// Whoever made it may take it back in that time, also a helper, and alone
    Q_PROPERTY(bool atOnce READ isAtOnce NOTIFY takeBackChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY takeBackChanged)
    /// "": not asked yet, "done", "failed"
    Q_PROPERTY(QString printState READ printState NOTIFY printChanged)

public:
    struct Tools {
        ReceiptPrinter& printer;
        Speaker& speaker;
        Language& language;
        RefusalModel& refusals;
    };
    ReceiptModel(ShopDesk& desk, Tools tools, QObject* parent = nullptr);

    void show(const Receipt& receipt);
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void takeBackWith(const QString& secondId, const QString& secondPin);
    Q_INVOKABLE void print();
    /// The result screen was left: nothing can be taken back from here any more.
    Q_INVOKABLE void leave();

    [[nodiscard]] int document() const { return m_receipt.document; }
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString goodsBack() const;
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString siteName() const { return m_receipt.siteName; }
    [[nodiscard]] QString householdText() const { return m_receipt.householdText; }
    [[nodiscard]] QString maskedName() const { return m_receipt.maskedName; }
    [[nodiscard]] int before() const { return m_receipt.before; }
    [[nodiscard]] int after() const { return m_receipt.after; }
    [[nodiscard]] int points() const;
    [[nodiscard]] int owed() const { return m_receipt.owed; }
    [[nodiscard]] QString operatorName() const { return m_receipt.operatorName; }
    [[nodiscard]] QString fingerprint() const { return m_receipt.fingerprint; }
    [[nodiscard]] QString proof() const { return m_receipt.proof; }
    [[nodiscard]] bool isPractice() const { return m_receipt.isPractice; }
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] RowsModel* lines() { return &m_lines; }
    [[nodiscard]] int takeBackSeconds() const { return m_takeBackSeconds; }
    [[nodiscard]] bool isAtOnce() const { return m_isAtOnce; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString printState() const { return m_printState; }

Q_SIGNALS:
    void changed();
    void takeBackChanged();
    void printChanged();
    void takenBack();

private:
    void send(const SecondPerson& second);
    void setTakeBack(int seconds);

    ShopDesk& m_desk;
    ReceiptPrinter& m_printer;
    Speaker& m_speaker;
    Language& m_language;
    RefusalModel& m_refusals;
    Receipt m_receipt;
    RowsModel m_lines;
    QTimer m_second;
    ActRequest m_request;
    QString m_printState;
    int m_takeBackSeconds = 0;
    bool m_isAtOnce = false;
    bool m_isBusy = false;
};

} // namespace jiamei::kiosk
