// The goods to choose from when they come in or go out: tiles by category, and what a scanned code means.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>
#include <utility>

namespace jiamei::kiosk {

/// A goods, of one lot where that is meant.
struct ShelfPlace {
    int goods = 0;
    int lot = 0; ///< 0 = of no certain one
    friend bool operator==(const ShelfPlace&, const ShelfPlace&) = default;
    friend size_t qHash(const ShelfPlace& place, size_t seed) { return qHashMulti(seed, place.goods, place.lot); }
};

class StockShelf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the view models")
    /// goods, lot, barcode, name, spec, unit, stock, past (days past its date), picture, tint, there, taken
    Q_PROPERTY(jiamei::kiosk::RowsModel* tiles READ tiles CONSTANT)
    Q_PROPERTY(QStringList categories READ categories NOTIFY changed)
    Q_PROPERTY(int category READ category NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    /// Which pieces are there for it.
    enum class Stock {
        Incoming, ///< whatever lies there: more of it comes
        Usable,   ///< what is within its date
        All,      ///< what is past it, too; past lots stand first
    };

    explicit StockShelf(QObject* parent);

    void clear();
    /// Withdrawn goods are shown where they may still go: in All.
    void show(const QList<StockGoods>& goods, const QList<StockLot>& past, Stock stock);
    /// Pieces that are in the list already.
    void setTaken(const QHash<ShelfPlace, int>& taken);
    Q_INVOKABLE void chooseCategory(int category);
    void retranslate();

    [[nodiscard]] const StockGoods* goods(int number) const;
    [[nodiscard]] const StockLot* lot(int number) const;
    /// Goods under a code, and the pieces in what carries it.
    [[nodiscard]] std::optional<std::pair<int, int>> under(const QString& barcode) const;
    /// Pieces that may leave.
    [[nodiscard]] int available(const ShelfPlace& place) const;

    [[nodiscard]] RowsModel* tiles() { return &m_tiles; }
    [[nodiscard]] QStringList categories() const;
    [[nodiscard]] int category() const { return m_category; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool showsPast() const { return m_stock == Stock::All && !m_past.isEmpty(); }
    [[nodiscard]] QVariantMap tileOf(const StockGoods& goods, int tint) const;
    [[nodiscard]] QVariantMap tileOf(const StockLot& lot) const;
    [[nodiscard]] bool isShown(const StockGoods& goods) const;
    void showTiles();

    RowsModel m_tiles;
    QList<StockGoods> m_goods;
    QList<StockLot> m_past;
    QStringList m_categories;
    QHash<ShelfPlace, int> m_taken;
    Stock m_stock = Stock::Incoming;
    int m_category = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
