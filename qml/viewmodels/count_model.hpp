// Counting for a stocktake, blind: a goods is scanned or touched, its pieces are typed. What the book says, and what
// others counted, is not known here.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stocktake_desk.hpp"

namespace jiamei::kiosk {

class Language;

class CountModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// Those not counted yet, or those that are: goods, barcode, name, spec, unit, picture, tint, counted, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    Q_PROPERTY(bool showsCounted READ showsCounted WRITE setShowsCounted NOTIFY changed)
    Q_PROPERTY(int counted READ counted NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)
    /// The goods that is being counted; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString spec READ spec NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    /// It was counted before, and nobody said yet that it is to be counted again
    Q_PROPERTY(bool asksAgain READ asksAgain NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    CountModel(StocktakeDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Goes on with the open stocktake.
    Q_INVOKABLE void start();
    /// What was typed for another goods is kept first.
    Q_INVOKABLE void choose(int goods);
    Q_INVOKABLE void scan(const QString& barcode);
    Q_INVOKABLE void countAgain();
    Q_INVOKABLE void leaveAsCounted();
    Q_INVOKABLE void type(const QString& digit);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// Writes down what is typed, if anything is.
    Q_INVOKABLE void keep();

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] bool showsCounted() const { return m_showsCounted; }
    void setShowsCounted(bool shows);
    [[nodiscard]] int counted() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_sheet.items.size()); }
    [[nodiscard]] bool isComplete() const { return m_isLoaded && counted() == total(); }
    [[nodiscard]] int chosen() const { return m_chosen.goods; }
    [[nodiscard]] QString name() const { return m_chosen.name; }
    [[nodiscard]] QString spec() const { return m_chosen.spec; }
    [[nodiscard]] QString unit() const { return m_chosen.unit; }
    [[nodiscard]] QString picture() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool asksAgain() const { return m_chosen.isCounted && !m_isAgain; }
    [[nodiscard]] bool isReady() const { return m_chosen.goods != 0 && !m_typed.isEmpty() && !isBusy(); }
    [[nodiscard]] QString doneWords() const;

private:
    [[nodiscard]] const CountedItem* itemOf(int goods) const;
    void take(const CountSheet& sheet);
    void showItems();

    StocktakeDesk& m_desk;
    RowsModel m_items;
    CountSheet m_sheet;
    CountedItem m_chosen;
    QString m_typed;
    CountedItem m_kept; ///< the last one that was written down
    int m_keptPieces = 0;
    bool m_isLoaded = false;
    bool m_showsCounted = false;
    bool m_isAgain = false;
};

} // namespace jiamei::kiosk
