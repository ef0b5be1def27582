// Stocktakes: which one is open and how far it is, when the next is due; begun, finished, given up.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stocktake_desk.hpp"

namespace jiamei::kiosk {

class Language;

class StocktakeModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// "none", "counting" or "finished"
    Q_PROPERTY(QString stage READ stage NOTIFY changed)
    /// What a new one may be of: place, words, goods, whole, tone, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* areas READ areas CONSTANT)
    /// Place among `areas`; -1 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    /// Of the open one
    Q_PROPERTY(QString area READ area NOTIFY changed)
    Q_PROPERTY(QString opened READ opened NOTIFY changed)
    Q_PROPERTY(int counted READ counted NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(QString counters READ counters NOTIFY changed)
    /// ISO dates, empty = never and no plan
    Q_PROPERTY(QString last READ last NOTIFY changed)
    Q_PROPERTY(QString due READ due NOTIFY changed)
    Q_PROPERTY(bool isDue READ isDue NOTIFY changed)
    /// It was to be finished, and core asks what becomes of goods that nobody counted
    Q_PROPERTY(bool asksAboutRest READ asksAboutRest NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString doneWords READ doneWords NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    StocktakeModel(StocktakeDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    /// Again from the book, what was done stays said.
    Q_INVOKABLE void load();
    Q_INVOKABLE void choose(int place);
    /// Of the area that is chosen.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void finish();
    /// What nobody counted stays as the book has it.
    Q_INVOKABLE void finishWithoutRest();
    Q_INVOKABLE void countRest();
    /// Given up, for a reason of `reasons`.
    Q_INVOKABLE void drop(int reason);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] QString stage() const;
    [[nodiscard]] RowsModel* areas() { return &m_areas; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString area() const { return areaWords(m_view.area); }
    [[nodiscard]] QString opened() const { return m_view.opened.toString(Qt::ISODate); }
    [[nodiscard]] int counted() const { return m_view.counted; }
    [[nodiscard]] int total() const { return m_view.total; }
    [[nodiscard]] QString counters() const { return m_view.counters.join(QStringLiteral("、")); }
    [[nodiscard]] QString last() const { return m_view.last.toString(Qt::ISODate); }
    [[nodiscard]] QString due() const { return m_view.due.toString(Qt::ISODate); }
    [[nodiscard]] bool isDue() const { return m_view.isDue; }
    [[nodiscard]] bool asksAboutRest() const { return m_asksAboutRest; }
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString doneWords() const;

Q_SIGNALS:
    void begun();
    void finished();

private:
    enum class Done { Nothing, Dropped };

    [[nodiscard]] QString areaWords(const QString& area) const;
    void showAreas();
    void sendFinish(bool leaveRest);

    StocktakeDesk& m_desk;
    RowsModel m_areas;
    StocktakeView m_view;
    int m_chosen = -1;
    Done m_done = Done::Nothing;
    bool m_isLoaded = false;
    bool m_asksAboutRest = false;
};

} // namespace jiamei::kiosk
