// The catalogue, its prices and what is printed of them, as the view models see them.
#pragma once

#include "core/points/rule.hpp"
#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

/// One goods of the list.
struct CatalogueLine {
    int number = 0; ///< lasting number
    QString code;   ///< the first barcode, or # and the number
    QString name;
    QString spec;
    QString unit;
    QString category;
    std::optional<int> points; ///< of one today; nothing = no price holds
    QDate campaignUntil;       ///< the last day of today's price; invalid = it has no end
    int stock = 0;             ///< that can be given out
    bool isLow = false;
    bool isWithdrawn = false;
    QString photo; ///< file of its picture; empty = none
    QStringList codes;
};

struct GoodsPrice {
    int points = 0;
    QDate from; ///< invalid = from the beginning
    QDate until;
    QString approvedBy;
    bool isInForce = false; ///< today
};

/// What can be written down about goods.
struct GoodsFields {
    int number = 0; ///< 0 = new ones
    QString barcode;
    QString category;
    QString name;
    QString spec;
    QString unit;
    QList<StockCode> codes; ///< further ones
    int limit = 0;          ///< pieces for a household in the period; 0 = no limit
    points::CapPeriod limitPeriod = points::CapPeriod::Month;
    int minimum = 0;       ///< 0 = the shop's own warning
    int shelfLifeDays = 0; ///< 0 = not said
    qint64 cost = 0;       ///< fen
    QByteArray picture;    ///< hash of the kept one; empty = none
    bool isWithdrawn = false;
    bool hasOwnBarcode = false;   ///< the first one was given by this shop and stays
    bool wantsOwnBarcode = false; ///< they get one when they are saved
};

/// Everything about one goods.
struct GoodsCard {
    GoodsFields fields;
    std::optional<int> points;
    QDate campaignUntil;
    int stock = 0;
    bool isLow = false;
    QString photo;
    QList<GoodsPrice> prices; ///< the newest first
    QDate today;
};

struct GoodsOrder {
    QByteArray request;
    GoodsFields fields;
    QString photo;  ///< file of a new picture; empty = as the fields say
    int points = 0; ///< price of new goods
    SecondPerson second;
};

struct PriceOrder {
    QByteArray request;
    int goods = 0;
    int points = 0;
    QDate from;
    QDate until; ///< the last day; invalid = no end
    SecondPerson second;
};

/// A line of 分值对应表.
struct PriceLine {
    int goods = 0;
    QString name;
    QString spec;
    QString unit;
    int points = 0;
    QDate since; ///< invalid = from the beginning
    QDate until; ///< invalid = no end
    QString approvedBy;
};

struct PriceListView {
    QDate today;
    QList<PriceLine> lines;
};

class CatalogueDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void catalogue(QObject* receiver, Reply<QList<CatalogueLine>> reply) = 0;
    /// By number, name or the first letters of its pinyin; best first.
    virtual void find(const QString& text, QObject* receiver, Reply<QList<CatalogueLine>> reply) = 0;
    virtual void card(int goods, QObject* receiver, Reply<GoodsCard> reply) = 0;

    /// Whether core would take the fields as they are; the answer is the goods' number, 0 for new ones. Books nothing.
    virtual void check(const GoodsOrder& order, QObject* receiver, Reply<int> reply) = 0;
    /// The answer is the goods' number.
    virtual void save(const GoodsOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void setPrice(const PriceOrder& order, QObject* receiver, Reply<int> reply) = 0;

    virtual void priceList(QObject* receiver, Reply<PriceListView> reply) = 0;
    /// Where the paper went.
    virtual void printPriceList(QObject* receiver, Reply<QString> reply) = 0;
    virtual void printLabels(const QList<int>& goods, QObject* receiver, Reply<QString> reply) = 0;
};

} // namespace jiamei::kiosk
