// What receiving and issuing share: a form of steps with a list of goods and a payment, booked with a second person.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/fund_payment.hpp"
#include "qml/viewmodels/photo_model.hpp"
#include "qml/viewmodels/stock_shelf.hpp"

namespace jiamei::kiosk {

class StockSlipModel;

/// What was begun stays until it is booked or begun anew, also when the page is left in between.
class StockFormModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ANONYMOUS
    /// Name of the step, as the form lists them
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// It was begun before and left
    Q_PROPERTY(bool resumed READ isResumed NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::StockShelf* shelf READ shelf CONSTANT)
    /// place, name, spec, unit, picture, pieces, figure (what else is said of it, in words), until (ISO date)
    Q_PROPERTY(jiamei::kiosk::RowsModel* lines READ lines CONSTANT)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    Q_PROPERTY(jiamei::kiosk::FundPayment* payment READ payment CONSTANT)
    /// Of this form alone: it stays as long as what was begun
    Q_PROPERTY(jiamei::kiosk::PhotoModel* photo READ photo CONSTANT)
    /// The primary key of the step
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    struct FormTools {
        PhotoModel& photo;
        StockSlipModel& slip;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    StockFormModel(StockDesk& desk, FormTools tools, QObject* parent);

    /// What was begun is given up.
    Q_INVOKABLE void startAnew();
    /// Whether there was a step before this one.
    Q_INVOKABLE bool stepBack();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void scan(const QString& barcode);

    [[nodiscard]] virtual QString stage() const = 0;
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] StockShelf* shelf() { return &m_shelf; }
    [[nodiscard]] RowsModel* lines() { return &m_rows; }
    [[nodiscard]] virtual int pieces() const = 0;
    [[nodiscard]] FundPayment* payment() { return &m_payment; }
    [[nodiscard]] PhotoModel* photo() { return &m_photo; }
    [[nodiscard]] bool isReady() const { return !isBusy() && isStepDone(); }
    [[nodiscard]] virtual QString matter() const = 0;

Q_SIGNALS:
    void booked();

protected:
    virtual void reset();
    virtual void load() = 0;
    virtual void show() = 0;
    /// Whether the primary key of the step leads on.
    [[nodiscard]] virtual bool isStepDone() const = 0;
    /// Whether there was one.
    virtual bool toStepBefore() = 0;
    virtual void toNextStep() = 0;
    /// The list is on the screen, and goods can be put into it.
    [[nodiscard]] virtual bool isChoosing() const = 0;
    /// The pieces of these goods are being typed.
    [[nodiscard]] virtual bool isCounting(int goods) const = 0;
    virtual void addPieces(int pieces) = 0;
    /// Goods of the shelf were scanned under this code while the list is on the screen, so many pieces at once.
    virtual void takeUp(int goods, int pieces, const QString& barcode) = 0;

    [[nodiscard]] static QVariantMap rowOf(qsizetype place, const StockGoods& goods, int pieces, const QString& figure,
                                           QDate until);
    template <class Line>
    [[nodiscard]] static int piecesOf(const QList<Line>& lines)
    {
        int sum = 0;
        for (const Line& line : lines)
            sum += line.pieces;
        return sum;
    }
    /// The answer to the booking: the slip, or what the shop has now.
    [[nodiscard]] Reply<StockSlip> ends();

    PhotoModel& m_photo;
    RowsModel m_rows;
    StockShelf m_shelf;
    FundPayment m_payment;
    bool m_isResumed = false;

private:
    StockSlipModel& m_slip;
};

} // namespace jiamei::kiosk
