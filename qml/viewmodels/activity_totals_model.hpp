// What the village's activities came to: sessions (场次), attendances (人次) and hours of a month, quarter or year.
#pragma once

#include "qml/viewmodels/activities_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class RefusalModel;

class ActivityTotalsModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// type ("" = all), sessions, issues, households, attendances, minutes; the last one is the sum
    Q_PROPERTY(jiamei::kiosk::RowsModel* rows READ rows CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    /// 0 month, 1 quarter, 2 year
    Q_PROPERTY(int period READ period NOTIFY changed)
    /// ISO dates
    Q_PROPERTY(QString first READ first NOTIFY changed)
    Q_PROPERTY(QString last READ last NOTIFY changed)
    Q_PROPERTY(int teams READ teams NOTIFY changed)
    Q_PROPERTY(int volunteers READ volunteers NOTIFY changed)

public:
    ActivityTotalsModel(ActivitiesDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void show(int period);

    [[nodiscard]] RowsModel* rows() { return &m_rows; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] int period() const { return m_period; }
    [[nodiscard]] QString first() const { return m_totals.first.toString(Qt::ISODate); }
    [[nodiscard]] QString last() const { return m_totals.last.toString(Qt::ISODate); }
    [[nodiscard]] int teams() const { return m_totals.teams; }
    [[nodiscard]] int volunteers() const { return m_totals.volunteers; }

Q_SIGNALS:
    void changed();

private:
    void showRows();

    ActivitiesDesk& m_desk;
    RefusalModel& m_refusals;
    RowsModel m_rows;
    ActivityTotals m_totals;
    int m_period = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
