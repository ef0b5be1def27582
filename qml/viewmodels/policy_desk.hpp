// Settings of the village, the budget gauge and the year end, as the view models see them.
#pragma once

#include "core/points/gauge.hpp"
#include "core/points/policy.hpp"
#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

struct PlannedValue {
    QDate from;
    int value = 0;
};

struct SettingItem {
    QString name; ///< as core and the journal write it
    int value = 0;
    int standard = 0;
    int minimum = 0;
    int maximum = 0;
    bool isDate = false; ///< values are dates as YYYYMMDD, 0 = none
    QList<PlannedValue> later;
};

/// A rule that a setting may name.
struct RuleChoice {
    int number = 0;
    QString words;
};

struct SettingsView {
    QList<SettingItem> settings;
    QList<RuleChoice> rules; ///< in force, by code
    QDate today;             ///< of the last business day
};

/// A household that would lose points, or lost them.
struct Loss {
    QString numberText;
    QString name;
    int had = 0;
    int loses = 0;
};

struct LossMonth {
    QDate month;
    int sum = 0;
    QList<Loss> losses; ///< the largest first
};

struct SettingPreview {
    QList<LossMonth> months;            ///< under a monthly cap
    std::optional<points::Gauge> worth; ///< under another value of a point
};

struct SettingOrder {
    QByteArray request;
    QString name;
    int value = 0;
    QDate from; ///< invalid = at once
};

/// What a year end does to whom.
struct YearEndFace {
    int spendable = 0;
    int expires = 0;
    int households = 0; ///< that have something
    QList<Loss> losses; ///< the largest first
};

struct YearEndItem {
    int document = 0;
    int year = 0;
    points::YearEndPolicy policy = points::YearEndPolicy::Carry;
    points::YearEnd::State state = points::YearEnd::State::Previewed;
    QDate date;
};

struct YearEndView {
    YearEndFace face;
    bool isRun = false; ///< for this year, by whatever policy
    QDate shown;        ///< when the list was recorded; invalid = never
    QDate from;         ///< the first date on which it may be run
    QDate today;
};

struct YearEndOrder {
    QByteArray request;
    points::YearEndPolicy policy = points::YearEndPolicy::Carry;
    int year = 0;
    SecondPerson second;
};

struct YearEndDone {
    int document = 0;
    YearEndFace face;
};

class PolicyDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void settings(QObject* receiver, Reply<SettingsView> reply) = 0;
    /// What the value would take from whom; nothing is written.
    virtual void preview(const QString& name, int value, QObject* receiver, Reply<SettingPreview> reply) = 0;
    virtual void set(const SettingOrder& order, QObject* receiver, Reply<int> reply) = 0;

    virtual void gauge(QObject* receiver, Reply<points::Gauge> reply) = 0;

    /// What the policy would do now, and where it stands for that year.
    virtual void yearEnd(points::YearEndPolicy policy, int year, QObject* receiver, Reply<YearEndView> reply) = 0;
    /// Every preview and every year end, the newest first.
    virtual void yearEnds(QObject* receiver, Reply<QList<YearEndItem>> reply) = 0;
    virtual void recordPreview(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply) = 0;
    virtual void runYearEnd(const YearEndOrder& order, QObject* receiver, Reply<YearEndDone> reply) = 0;
};

} // namespace jiamei::kiosk
