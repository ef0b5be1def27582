// One line of goods that come in, while it is entered: pieces, what one costs, and its dates.
#pragma once

#include "qml/viewmodels/stock_desk.hpp"
#include "qml/viewmodels/typed_number.hpp"

#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class ReceiveLine : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the receive model")
    /// It is in the list already
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString spec READ spec NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(int shelfLifeDays READ shelfLifeDays NOTIFY changed)
    Q_PROPERTY(QString piecesTyped READ piecesTyped NOTIFY changed)
    Q_PROPERTY(QString costTyped READ costTyped NOTIFY changed)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    /// ISO dates; "" = not said
    Q_PROPERTY(QString produced READ produced NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)

public:
    explicit ReceiveLine(QObject* parent) : QObject(parent) {}

    /// A new line. Goods with a shelf life keep from `today` to begin with; 0 pieces = nothing is proposed.
    void begin(const StockGoods& goods, QDate today, int pieces);
    /// A line of the list, at its place there.
    void change(const StockGoods& goods, QDate today, const InLine& line, int place);
    void addPieces(int pieces);

    Q_INVOKABLE void typePieces(const QString& key);
    Q_INVOKABLE void erasePieces();
    Q_INVOKABLE void clearPieces();
    Q_INVOKABLE void typeCost(const QString& key);
    Q_INVOKABLE void eraseCost();
    Q_INVOKABLE void clearCost();
    void setCost(qint64 fen);

    /// A date is said, today to begin with.
    Q_INVOKABLE void sayProduced() { setProduced(m_today); }
    Q_INVOKABLE void sayUntil() { setUntil(m_today); }
    Q_INVOKABLE void moveProduced(int days, int months);
    Q_INVOKABLE void moveUntil(int days, int months);
    /// Eight digits; whether they are a day.
    Q_INVOKABLE bool typeProduced(const QString& digits);
    Q_INVOKABLE bool typeUntil(const QString& digits);
    Q_INVOKABLE void dropDates();

    /// As it is entered so far.
    [[nodiscard]] InLine line() const;
    [[nodiscard]] int place() const { return m_place; } ///< -1 = a new one
    [[nodiscard]] int goods() const { return m_goods.number; }
    [[nodiscard]] bool isKnown() const { return m_place >= 0; }
    [[nodiscard]] QString name() const { return m_goods.name; }
    [[nodiscard]] QString spec() const { return m_goods.spec; }
    [[nodiscard]] QString unit() const { return m_goods.unit; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] int shelfLifeDays() const { return m_goods.shelfLifeDays; }
    [[nodiscard]] QString piecesTyped() const { return m_pieces.text(); }
    [[nodiscard]] QString costTyped() const { return m_cost.text(); }
    [[nodiscard]] int pieces() const { return m_pieces.pieces(); }
    [[nodiscard]] QString produced() const { return m_produced.toString(Qt::ISODate); }
    [[nodiscard]] QString until() const { return m_until.toString(Qt::ISODate); }

Q_SIGNALS:
    void changed();

private:
    bool setProduced(QDate date);
    bool setUntil(QDate date);

    StockGoods m_goods;
    QDate m_today;
    int m_place = -1;
    TypedNumber m_pieces{TypedNumber::Form::Pieces, 7};
    TypedNumber m_cost{TypedNumber::Form::Yuan, 6};
    QDate m_produced;
    QDate m_until;
    bool m_followsShelfLife = false; ///< the last good day is the proposed one
};

} // namespace jiamei::kiosk
