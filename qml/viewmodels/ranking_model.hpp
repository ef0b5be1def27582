// Red list and list of progress of a month, quarter or year; of the black list only counts.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/insight_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class RankingModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// "" not known yet, "off" while the village has not switched the lists on, "early" before they begin, "on"
    Q_PROPERTY(QString state READ state NOTIFY changed)
    /// First day of the lists
    Q_PROPERTY(QString begin READ begin NOTIFY changed)
    /// 0 month, 1 quarter, 2 year
    Q_PROPERTY(int period READ period NOTIFY changed)
    /// 0 red list, 1 progress, 2 counts of the black list
    Q_PROPERTY(int list READ list NOTIFY changed)
    Q_PROPERTY(bool latest READ isLatest NOTIFY changed)
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString last READ last NOTIFY changed)
    /// place, number, name, group, points, honour, share (of the longest bar, in hundredths)
    Q_PROPERTY(jiamei::kiosk::RowsModel* places READ places CONSTANT)
    Q_PROPERTY(int households READ households NOTIFY changed)
    Q_PROPERTY(int deductions READ deductions NOTIFY changed)
    Q_PROPERTY(int deducted READ deducted NOTIFY changed)

public:
    RankingModel(InsightDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void choosePeriod(int period);
    Q_INVOKABLE void chooseList(int list);
    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();
    Q_INVOKABLE void switchOn();

    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] QString begin() const { return m_answer.begin.toString(Qt::ISODate); }
    [[nodiscard]] int period() const { return m_ask.period; }
    [[nodiscard]] int list() const { return m_list; }
    [[nodiscard]] bool isLatest() const { return m_ask.back == 0; }
    [[nodiscard]] QString first() const { return m_answer.first.toString(Qt::ISODate); }
    [[nodiscard]] QString last() const { return m_answer.last.toString(Qt::ISODate); }
    [[nodiscard]] RowsModel* places() { return &m_places; }
    [[nodiscard]] int households() const { return m_answer.households; }
    [[nodiscard]] int deductions() const { return m_answer.deductions; }
    [[nodiscard]] int deducted() const { return m_answer.deducted; }

private:
    void ask();
    void show(const RankingAnswer& answer);

    InsightDesk& m_desk;
    RowsModel m_places;
    RankingAsk m_ask;
    RankingAnswer m_answer;
    QString m_state;
    int m_list = 0;
    int m_asked = 0; ///< the newest question; an answer to an older one is none
};

} // namespace jiamei::kiosk
