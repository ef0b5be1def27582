// What is past its date or soon will be, by how long it is still good; one lot may be written off from here.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

namespace jiamei::kiosk {

class IssueModel;
class RefusalModel;

class ExpiringModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// band ("past", "30", "60", "90"), pieces, value (yuan as text), percent (of the longest bar), chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* bands READ bands CONSTANT)
    Q_PROPERTY(QString band READ band NOTIFY changed)
    /// lot, name, spec, unit, picture, pieces, value (yuan as text), daysLeft, until (ISO date), chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* lots READ lots CONSTANT)
    /// Number of the chosen lot; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    ExpiringModel(StockDesk& desk, IssueModel& issue, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book; what was chosen stays chosen.
    Q_INVOKABLE void load();
    Q_INVOKABLE void chooseBand(const QString& band);
    Q_INVOKABLE void choose(int lot);
    /// The page for issues then begins with the chosen lot.
    Q_INVOKABLE void writeOff();

    [[nodiscard]] RowsModel* bands() { return &m_bands; }
    [[nodiscard]] QString band() const { return m_band; }
    [[nodiscard]] RowsModel* lots() { return &m_lots; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isInBand(const StockLot& lot) const;
    void show();

    StockDesk& m_desk;
    IssueModel& m_issue;
    RefusalModel& m_refusals;
    RowsModel m_bands;
    RowsModel m_lots;
    ExpiringView m_view;
    QString m_band;
    int m_chosen = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
