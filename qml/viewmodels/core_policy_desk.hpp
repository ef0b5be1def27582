// Settings, gauge and year end over core.
#pragma once

#include "qml/viewmodels/policy_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CorePolicyDesk final : public PolicyDesk {
    Q_OBJECT

public:
    explicit CorePolicyDesk(DeskLine& line, QObject* parent = nullptr) : PolicyDesk(parent), m_line(line) {}

    void settings(QObject* receiver, Reply<SettingsView> reply) override;
    void preview(const QString& name, int value, QObject* receiver, Reply<SettingPreview> reply) override;
    void set(const SettingOrder& order, QObject* receiver, Reply<int> reply) override;
    void gauge(QObject* receiver, Reply<points::Gauge> reply) override;
    void yearEnd(points::YearEndPolicy policy, int year, QObject* receiver, Reply<YearEndView> reply) override;
    void yearEnds(QObject* receiver, Reply<QList<YearEndItem>> reply) override;
    void recordPreview(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply) override;
    void runYearEnd(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
