// The price of one goods: what holds, what was and what is planned, and another one with its first and last day.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/catalogue_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class GoodsPriceModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// points, from, until (ISO; "" = no beginning or end), approvedBy, holds; the newest first
    Q_PROPERTY(jiamei::kiosk::RowsModel* prices READ prices CONSTANT)
    /// What holds today; 0 = none
    Q_PROPERTY(int present READ present NOTIFY changed)
    // Another one; dates are ISO
    Q_PROPERTY(int points READ points NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    /// Of a campaign; "" = it has no end
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// It was set since the page was opened
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    GoodsPriceModel(CatalogueDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start(int goods);
    Q_INVOKABLE void setPoints(int points);
    Q_INVOKABLE void moveFrom(int days, int months);
    /// With an end it is a campaign, at first of a month.
    Q_INVOKABLE void setCampaign(bool isCampaign);
    Q_INVOKABLE void moveUntil(int days, int months);
    Q_INVOKABLE void set();
    Q_INVOKABLE void setWith(const QString& id, const QString& pin);

    [[nodiscard]] QString name() const { return m_card.fields.name; }
    [[nodiscard]] QString unit() const { return m_card.fields.unit; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RowsModel* prices() { return &m_prices; }
    [[nodiscard]] int present() const { return m_card.points.value_or(0); }
    [[nodiscard]] int points() const { return m_points; }
    [[nodiscard]] QString from() const { return m_from.toString(Qt::ISODate); }
    [[nodiscard]] QString until() const { return m_until.toString(Qt::ISODate); }
    [[nodiscard]] bool isReady() const { return m_isLoaded && !isBusy() && !m_isDone && m_points > 0; }
    [[nodiscard]] bool isDone() const { return m_isDone; }
    [[nodiscard]] QString matter() const;

private:
    void load();
    void touched();

    CatalogueDesk& m_desk;
    RowsModel m_prices;
    GoodsCard m_card;
    int m_goods = 0;
    int m_points = 0;
    QDate m_from;
    QDate m_until;
    bool m_isLoaded = false;
    bool m_isDone = false;
};

} // namespace jiamei::kiosk
