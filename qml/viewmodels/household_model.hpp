// The household at the counter: found by card, number or initials; its figures.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/shop_desk.hpp"

namespace jiamei::kiosk {

class RefusalModel;

class HouseholdModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString numberText READ numberText NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString group READ group NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(int spendable READ spendable NOTIFY changed)
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    Q_PROPERTY(int honour READ honour NOTIFY changed)
    Q_PROPERTY(int owed READ owed NOTIFY changed)
    /// Number of the collection slip by which it was found; 0 = by something else
    Q_PROPERTY(int slip READ slip NOTIFY changed)
    /// Goods its points suffice for, the most valuable first: name, picture, points
    Q_PROPERTY(jiamei::kiosk::RowsModel* withinReach READ withinReach CONSTANT)
    /// What is typed to find a household
    Q_PROPERTY(QString query READ query NOTIFY queryChanged)
    Q_PROPERTY(bool searched READ hasSearched NOTIFY queryChanged)
    Q_PROPERTY(jiamei::kiosk::RowsModel* hits READ hits CONSTANT)

public:
    HouseholdModel(ShopDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void openCard(const QString& text);
    /// A card or a collection slip, where somebody may take goods by it.
    Q_INVOKABLE void openCode(const QString& text);
    Q_INVOKABLE void openNumber(int number);
    Q_INVOKABLE void reload();
    Q_INVOKABLE void loadWithinReach();
    Q_INVOKABLE void clear();

    Q_INVOKABLE void typeKey(const QString& key);
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void clearQuery();

    void show(const Figures& figures);

    [[nodiscard]] bool isKnown() const { return m_figures.household > 0; }
    [[nodiscard]] int number() const { return m_figures.household; }
    [[nodiscard]] QString numberText() const { return m_figures.numberText; }
    [[nodiscard]] QString name() const { return m_figures.name; }
    [[nodiscard]] QString group() const { return m_figures.group; }
    [[nodiscard]] bool isOpen() const { return m_figures.isOpen; }
    [[nodiscard]] int spendable() const { return m_figures.spendable; }
    [[nodiscard]] int pending() const { return m_figures.pending; }
    [[nodiscard]] int honour() const { return m_figures.honour; }
    [[nodiscard]] int owed() const { return m_figures.owed; }
    [[nodiscard]] int slip() const { return m_figures.slip.number; }
    [[nodiscard]] int card() const { return m_figures.card; }
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    [[nodiscard]] RowsModel* withinReach() { return &m_withinReach; }
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool hasSearched() const { return m_hasSearched; }
    [[nodiscard]] RowsModel* hits() { return &m_hits; }

Q_SIGNALS:
    void changed();
    void queryChanged();
    /// A household was opened by card, number or choice.
    void opened();
    /// It was no card but a slip that was written by hand and is not entered yet.
    void paperSeen(int number);

private:
    void take(const Result<Figures>& figures);
    void search();
    void showWithinReach(QList<GoodsItem> goods);

    ShopDesk& m_desk;
    RefusalModel& m_refusals;
    Figures m_figures;
    RowsModel m_hits;
    RowsModel m_withinReach;
    QString m_query;
    bool m_hasSearched = false;
};

} // namespace jiamei::kiosk
