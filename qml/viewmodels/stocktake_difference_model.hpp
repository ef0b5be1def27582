// What a stocktake found: counted beside book, why they differ, and the acceptance by somebody who did not count.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stocktake_desk.hpp"

#include <QtCore/QHash>

namespace jiamei::kiosk {

class Language;

class StocktakeDifferenceModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// What differs first: goods, name, art, counts, difference, words, yuan, reason, reasonArt, note, outdated, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// Goods that differ, and those of them that nobody gave a reason for
    Q_PROPERTY(int differing READ differing NOTIFY changed)
    Q_PROPERTY(int unexplained READ unexplained NOTIFY changed)
    Q_PROPERTY(QString missingYuan READ missingYuan NOTIFY changed)
    Q_PROPERTY(QString foundYuan READ foundYuan NOTIFY changed)
    Q_PROPERTY(int uncounted READ uncounted NOTIFY changed)
    /// One cannot be accepted any more: count again in a new stocktake
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY changed)
    /// The difference that is looked at; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString chosenWords READ chosenWords NOTIFY changed)
    Q_PROPERTY(QString chosenReason READ chosenReason NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// The six reasons: code, words, art, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(bool accepted READ isAccepted NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    StocktakeDifferenceModel(StocktakeDesk& desk, Tools tools, QObject* parent = nullptr);

    /// Of the stocktake that waits to be accepted; reasons that were given before stay.
    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int goods);
    Q_INVOKABLE void giveReason(const QString& code);
    /// Own words to the reason of the one that is chosen.
    Q_INVOKABLE void setNote(const QString& words);
    /// By who is signed in; `secondNeeded` when that person counted.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void acceptWith(const QString& id, const QString& pin);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int differing() const;
    [[nodiscard]] int unexplained() const;
    [[nodiscard]] QString missingYuan() const { return m_sheet.missingYuan; }
    [[nodiscard]] QString foundYuan() const { return m_sheet.foundYuan; }
    [[nodiscard]] int uncounted() const { return m_sheet.uncounted; }
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString chosenWords() const;
    [[nodiscard]] QString chosenReason() const { return m_answers.value(m_chosen).reason; }
    [[nodiscard]] QString note() const { return m_answers.value(m_chosen).note; }
    [[nodiscard]] RowsModel* reasons() { return &m_reasons; }
    [[nodiscard]] bool isAccepted() const { return m_sheet.isAccepted; }
    [[nodiscard]] QString matter() const;

Q_SIGNALS:
    void secondNeeded();
    void acceptedNow();

private:
    [[nodiscard]] static QString differenceWords(const DifferenceItem& item);
    void show();
    void send();

    StocktakeDesk& m_desk;
    RowsModel m_items;
    RowsModel m_reasons;
    DifferenceSheet m_sheet;
    QHash<int, DifferenceAnswer> m_answers; ///< by goods
    int m_chosen = 0;
    SecondPerson m_second;
    bool m_hasAsked = false; ///< for a second person, or found that there is none
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
