// The radar for the supervisor: what a month's awards make somebody ask, the entries behind it, and the written answer.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/insight_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class Language;

class RadarModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// flag, kind, text, answered, answer
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// 0 the present month, 1 the one before it ...
    Q_PROPERTY(int back READ back NOTIFY changed)
    /// How many wait for an answer
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    // The one that is picked
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(bool answered READ isAnswered NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString answeredBy READ answeredBy NOTIFY changed)
    Q_PROPERTY(QString answeredOn READ answeredOn NOTIFY changed)
    /// document, date, time, by, number, name, title, points, approval
    Q_PROPERTY(jiamei::kiosk::RowsModel* entries READ entries CONSTANT)
    Q_PROPERTY(bool opening READ isOpening NOTIFY changed)
    /// Prepared answers; the last one asks for own words
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    RadarModel(InsightDesk& desk, Tools tools, QObject* parent = nullptr);

    static constexpr int kMostBack = 2; ///< as far as core watches

    Q_INVOKABLE void start();
    Q_INVOKABLE void showMonth(int back);
    Q_INVOKABLE void pick(const QString& id);
    /// Whether the reason is the one that asks for own words.
    [[nodiscard]] Q_INVOKABLE bool isOwn(int reason) const;
    Q_INVOKABLE void give(int reason);
    Q_INVOKABLE void giveWords(const QString& words);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int back() const { return m_back; }
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] QString kind() const { return m_picked.kind; }
    [[nodiscard]] QString text() const { return m_picked.id.isEmpty() ? QString() : sentence(m_picked); }
    [[nodiscard]] QString why() const;
    [[nodiscard]] bool isAnswered() const { return m_picked.isAnswered; }
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString answeredBy() const { return m_picked.answeredBy; }
    [[nodiscard]] QString answeredOn() const { return m_picked.answeredOn.toString(Qt::ISODate); }
    [[nodiscard]] RowsModel* entries() { return &m_entries; }
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    [[nodiscard]] QStringList reasons() const;

Q_SIGNALS:
    void given();

private:
    void look();
    void showItems();
    void showEntries(const QList<FlagEntryLine>& lines);
    void send(const QString& reason);
    [[nodiscard]] static QString sentence(const FlagLine& flag);

    InsightDesk& m_desk;
    RowsModel m_items;
    RowsModel m_entries;
    QList<FlagLine> m_all;
    FlagLine m_picked;
    int m_back = 0;
    int m_asked = 0; ///< the newest question; an answer to an older one is none
    bool m_isLooking = false;
    bool m_isOpening = false;
};

} // namespace jiamei::kiosk
