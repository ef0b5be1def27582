// Opening the shop with a date that a person confirms, and closing it with a slip.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class Language;
class ReceiptPrinter;
class SessionModel;

class DayModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// The date to open with, 2026-03-09; empty when the clock is unsure and no day was opened before
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(bool clockSure READ isClockSure NOTIFY changed)
    Q_PROPERTY(bool today READ isToday NOTIFY changed)
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY changed)
    /// Everybody but the one who opens: personId, name, role, onDuty
    Q_PROPERTY(jiamei::kiosk::RowsModel* others READ others CONSTANT)
    /// How the last day was closed; without one `lastDate` is empty
    Q_PROPERTY(bool lastLoaded READ isLastLoaded NOTIFY lastChanged)
    Q_PROPERTY(QString lastDate READ lastDate NOTIFY lastChanged)
    Q_PROPERTY(QString lastClosedBy READ lastClosedBy NOTIFY lastChanged)
    /// Nobody closed it, the next opening did
    Q_PROPERTY(bool lastLeftOpen READ isLastLeftOpen NOTIFY lastChanged)
    Q_PROPERTY(int lastAwarded READ lastAwarded NOTIFY lastChanged)
    Q_PROPERTY(int lastAwards READ lastAwards NOTIFY lastChanged)
    Q_PROPERTY(int lastRedeemed READ lastRedeemed NOTIFY lastChanged)
    Q_PROPERTY(int lastRedemptions READ lastRedemptions NOTIFY lastChanged)
    /// What the count of that close found wrong: name, unit, book, counted
    Q_PROPERTY(jiamei::kiosk::RowsModel* lastDifferences READ lastDifferences CONSTANT)

    Q_PROPERTY(bool closed READ isClosed NOTIFY slipChanged)
    Q_PROPERTY(QString slipDate READ slipDate NOTIFY slipChanged)
    Q_PROPERTY(QString siteName READ siteName NOTIFY slipChanged)
    Q_PROPERTY(int awards READ awards NOTIFY slipChanged)
    Q_PROPERTY(int pointsAwarded READ pointsAwarded NOTIFY slipChanged)
    Q_PROPERTY(int pointsDeducted READ pointsDeducted NOTIFY slipChanged)
    Q_PROPERTY(int redemptions READ redemptions NOTIFY slipChanged)
    Q_PROPERTY(int pointsRedeemed READ pointsRedeemed NOTIFY slipChanged)
    Q_PROPERTY(int reversals READ reversals NOTIFY slipChanged)
    Q_PROPERTY(QString closedBy READ closedBy NOTIFY slipChanged)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY slipChanged)
    Q_PROPERTY(QString proof READ proof NOTIFY slipChanged)
    Q_PROPERTY(bool practice READ isPractice NOTIFY slipChanged)
    /// Goods to count blind before closing: goods, name, unit, picture, counted (-1: not yet)
    Q_PROPERTY(jiamei::kiosk::RowsModel* count READ count CONSTANT)
    Q_PROPERTY(int countedGoods READ countedGoods NOTIFY countChanged)
    /// What the count said, once the day is closed: name, unit, book, counted
    Q_PROPERTY(jiamei::kiosk::RowsModel* differences READ differences CONSTANT)
    Q_PROPERTY(QString printState READ printState NOTIFY slipChanged)

public:
    struct Tools {
        SessionModel& session;
        RefusalModel& refusals;
        ReceiptPrinter& printer;
        Speaker& speaker;
        Language& language;
    };
    DayModel(ShopDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Proposes the clock's date, or without a sure clock the last day's.
    Q_INVOKABLE void propose();
    Q_INVOKABLE void stepDate(int days);
    /// On duty today, or not after all.
    Q_INVOKABLE void toggleDuty(const QString& personId);
    Q_INVOKABLE void open();
    Q_INVOKABLE void openConfirmed();
    Q_INVOKABLE void loadTotals();
    Q_INVOKABLE void close();
    Q_INVOKABLE void setCounted(int goods, int pieces);
    Q_INVOKABLE void print();

    [[nodiscard]] QString date() const { return m_date.toString(Qt::ISODate); }
    [[nodiscard]] bool isClockSure() const;
    [[nodiscard]] bool isToday() const;
    [[nodiscard]] bool canOpen() const;
    [[nodiscard]] RowsModel* others() { return &m_others; }
    [[nodiscard]] bool isLastLoaded() const { return m_isLastLoaded; }
    [[nodiscard]] QString lastDate() const { return m_last.date.toString(Qt::ISODate); }
    [[nodiscard]] QString lastClosedBy() const { return m_last.closedBy; }
    [[nodiscard]] bool isLastLeftOpen() const { return m_last.isByNextOpener; }
    [[nodiscard]] int lastAwarded() const { return m_last.pointsAwarded; }
    [[nodiscard]] int lastAwards() const { return m_last.awards; }
    [[nodiscard]] int lastRedeemed() const { return m_last.pointsRedeemed; }
    [[nodiscard]] int lastRedemptions() const { return m_last.redemptions; }
    [[nodiscard]] RowsModel* lastDifferences() { return &m_lastDifferences; }
    [[nodiscard]] bool isClosed() const { return m_slip.isClosed; }
    [[nodiscard]] QString slipDate() const { return m_slip.date.toString(Qt::ISODate); }
    [[nodiscard]] QString siteName() const { return m_slip.siteName; }
    [[nodiscard]] int awards() const { return m_slip.awards; }
    [[nodiscard]] int pointsAwarded() const { return m_slip.pointsAwarded; }
    [[nodiscard]] int pointsDeducted() const { return m_slip.pointsDeducted; }
    [[nodiscard]] int redemptions() const { return m_slip.redemptions; }
    [[nodiscard]] int pointsRedeemed() const { return m_slip.pointsRedeemed; }
    [[nodiscard]] int reversals() const { return m_slip.reversals; }
    [[nodiscard]] QString closedBy() const { return m_slip.closedBy; }
    [[nodiscard]] QString fingerprint() const { return m_slip.fingerprint; }
    [[nodiscard]] QString proof() const { return m_slip.proof; }
    [[nodiscard]] bool isPractice() const { return m_slip.isPractice; }
    [[nodiscard]] RowsModel* count() { return &m_count; }
    [[nodiscard]] RowsModel* differences() { return &m_differences; }
    [[nodiscard]] int countedGoods() const { return static_cast<int>(m_counts.size()); }
    [[nodiscard]] QString printState() const { return m_printState; }

Q_SIGNALS:
    void slipChanged();
    void opened();
    void dayClosed();
    void countChanged();
    void lastChanged();

private:
    void send(bool isConfirmed);
    void loadLastClose();
    void showOthers();
    void loadGoodsToCount();
    void showDifferences();

    ShopDesk& m_desk;
    SessionModel& m_session;
    ReceiptPrinter& m_printer;
    Language& m_language;
    QDate m_date;
    DaySlip m_slip;
    QString m_printState;
    RowsModel m_count;
    RowsModel m_differences;
    QList<Count> m_counts;
    RowsModel m_others;
    RowsModel m_lastDifferences;
    LastClose m_last;
    QStringList m_duty; ///< ids of those on duty beside the opener
    bool m_isLastLoaded = false;
};

} // namespace jiamei::kiosk
