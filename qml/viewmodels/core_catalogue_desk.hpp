// The catalogue over core.
#pragma once

#include "qml/viewmodels/catalogue_desk.hpp"

#include <memory>

namespace jiamei::kiosk {

class DeskLine;
class GoodsFinder;

class CoreCatalogueDesk final : public CatalogueDesk {
    Q_OBJECT

public:
    explicit CoreCatalogueDesk(DeskLine& line, QObject* parent = nullptr);

    void catalogue(QObject* receiver, Reply<QList<CatalogueLine>> reply) override;
    void find(const QString& text, QObject* receiver, Reply<QList<CatalogueLine>> reply) override;
    void card(int goods, QObject* receiver, Reply<GoodsCard> reply) override;
    void check(const GoodsOrder& order, QObject* receiver, Reply<int> reply) override;
    void save(const GoodsOrder& order, QObject* receiver, Reply<int> reply) override;
    void setPrice(const PriceOrder& order, QObject* receiver, Reply<int> reply) override;
    void priceList(QObject* receiver, Reply<PriceListView> reply) override;
    void printPriceList(QObject* receiver, Reply<QString> reply) override;
    void printLabels(const QList<int>& goods, QObject* receiver, Reply<QString> reply) override;

private:
    DeskLine& m_line;
    std::shared_ptr<GoodsFinder> m_finder; ///< writer thread only
};

} // namespace jiamei::kiosk
