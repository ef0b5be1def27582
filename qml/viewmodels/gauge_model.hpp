// The budget: what unspent points are worth against the goods and money behind them.
#pragma once

#include "qml/viewmodels/policy_desk.hpp"

#include <QtQmlIntegration/qqmlintegration.h>

namespace jiamei::kiosk {

class RefusalModel;

class GaugeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(int spendable READ spendable NOTIFY changed)
    Q_PROPERTY(int pending READ pending NOTIFY changed)
    // Amounts in yuan, as text
    Q_PROPERTY(QString pointValue READ pointValue NOTIFY changed)
    Q_PROPERTY(QString promised READ promised NOTIFY changed)
    Q_PROPERTY(QString stock READ stock NOTIFY changed)
    Q_PROPERTY(QString funds READ funds NOTIFY changed)
    Q_PROPERTY(QString cover READ cover NOTIFY changed)
    /// Of the cover that is promised
    Q_PROPERTY(int percent READ percent NOTIFY changed)
    Q_PROPERTY(int warnPercent READ warnPercent CONSTANT)
    Q_PROPERTY(int fullPercent READ fullPercent CONSTANT)
    /// "calm", "warning", "full"
    Q_PROPERTY(QString level READ level NOTIFY changed)
    Q_PROPERTY(int lotsWithoutCost READ lotsWithoutCost NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    GaugeModel(PolicyDesk& desk, RefusalModel& refusals, QObject* parent = nullptr);

    Q_INVOKABLE void start();

    [[nodiscard]] int spendable() const;
    [[nodiscard]] int pending() const;
    [[nodiscard]] QString pointValue() const { return yuan(m_gauge.pointValue); }
    [[nodiscard]] QString promised() const { return yuan(m_gauge.promised); }
    [[nodiscard]] QString stock() const { return yuan(m_gauge.stock); }
    [[nodiscard]] QString funds() const { return yuan(m_gauge.funds); }
    [[nodiscard]] QString cover() const { return yuan(m_gauge.cover()); }
    [[nodiscard]] int percent() const;
    [[nodiscard]] int warnPercent() const { return static_cast<int>(points::Gauge::kWarnPercent); }
    [[nodiscard]] int fullPercent() const { return static_cast<int>(points::Gauge::kFullPercent); }
    [[nodiscard]] QString level() const;
    [[nodiscard]] int lotsWithoutCost() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString yuan(Money money);

    PolicyDesk& m_desk;
    RefusalModel& m_refusals;
    points::Gauge m_gauge;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
