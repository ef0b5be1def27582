// Which open funds pay how much: for goods that are received, or in cash on a care visit.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

class FundPayment : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view models")
    /// number, name, balance, amount (yuan as text; "" = pays nothing), chosen, lacks (it holds less)
    Q_PROPERTY(jiamei::kiosk::RowsModel* rows READ rows CONSTANT)
    /// Yuan as text
    Q_PROPERTY(QString paid READ paid NOTIFY changed)
    Q_PROPERTY(bool pays READ isPaying NOTIFY changed)
    /// What is still open of the cost of the goods, in yuan; "" = nothing
    Q_PROPERTY(QString open READ open NOTIFY changed)
    /// The cost of the goods in yuan; "" = none is asked for
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    /// What the funds hold less than they are to pay, in yuan; "" = nothing
    Q_PROPERTY(QString lack READ lack NOTIFY changed)

public:
    explicit FundPayment(QObject* parent);

    void clear();
    void show(const QList<PayingFund>& funds);
    /// What the goods cost. One fund that pays goes on paying all of it.
    void setCost(qint64 fen);
    /// Proposes what is still open, or that this one pays all; whether an amount is to be typed instead.
    Q_INVOKABLE bool tap(int fund);
    /// "0" or "" = it pays nothing.
    Q_INVOKABLE void setAmount(int fund, const QString& yuan);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] QString paid() const;
    [[nodiscard]] bool isPaying() const { return !m_parts.isEmpty(); }
    [[nodiscard]] QString open() const;
    [[nodiscard]] QString cost() const;
    [[nodiscard]] QString lack() const;
    [[nodiscard]] bool hasFunds() const { return !m_funds.isEmpty(); }
    [[nodiscard]] const QList<PaidPart>& parts() const { return m_parts; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qint64 sum() const;
    void showRows();

    RowsModel m_rows;
    QList<PayingFund> m_funds;
    QList<PaidPart> m_parts;
    qint64 m_cost = 0;
};

} // namespace jiamei::kiosk
