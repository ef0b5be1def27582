// The village's settings: what holds, what is planned, and a change that is looked at before it is confirmed.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/policy_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/setting_words.hpp"

namespace jiamei::kiosk {

class Language;

class SettingsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// name, title, value, later, picture
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    // The one that is being changed
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    /// "number", "choice" (also of rules) or "date"
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString present READ present NOTIFY changed)
    Q_PROPERTY(QString later READ later NOTIFY changed)
    Q_PROPERTY(QString limits READ limits NOTIFY changed)
    Q_PROPERTY(QString valueWords READ valueWords NOTIFY changed)
    Q_PROPERTY(bool inRange READ isInRange NOTIFY changed)
    /// value, words, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* options READ options CONSTANT)
    /// Of a setting that holds a date; empty = off
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(bool atOnce READ isAtOnce NOTIFY changed)
    Q_PROPERTY(QString from READ from NOTIFY changed)
    // What it would take from whom
    Q_PROPERTY(bool previewed READ isPreviewed NOTIFY changed)
    /// month, households, sum
    Q_PROPERTY(jiamei::kiosk::RowsModel* months READ months CONSTANT)
    /// Of the month in which most would be lost: number, name, had, loses
    Q_PROPERTY(jiamei::kiosk::RowsModel* losses READ losses CONSTANT)
    Q_PROPERTY(int lost READ lost NOTIFY changed)
    Q_PROPERTY(bool hasWorth READ hasWorth NOTIFY changed)
    Q_PROPERTY(int unspent READ unspent NOTIFY changed)
    Q_PROPERTY(QString worthBefore READ worthBefore NOTIFY changed)
    Q_PROPERTY(QString worthAfter READ worthAfter NOTIFY changed)
    Q_PROPERTY(int percentAfter READ percentAfter NOTIFY changed)
    /// Goods and money would no longer cover the points with ease
    Q_PROPERTY(bool tight READ isTight NOTIFY changed)
    Q_PROPERTY(bool canPreview READ canPreview NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    SettingsModel(PolicyDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void pick(const QString& name);
    Q_INVOKABLE void typeDigit(const QString& digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void clearValue();
    Q_INVOKABLE void choose(int value);
    Q_INVOKABLE void switchDate(bool on);
    Q_INVOKABLE void moveDate(int days, int months);
    Q_INVOKABLE void setAtOnce(bool atOnce);
    Q_INVOKABLE void moveFrom(int days, int months);
    Q_INVOKABLE void preview();
    /// Back from the preview to the value.
    Q_INVOKABLE void reconsider();
    Q_INVOKABLE void confirm();

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] RowsModel* options() { return &m_options; }
    [[nodiscard]] RowsModel* months() { return &m_months; }
    [[nodiscard]] RowsModel* losses() { return &m_losses; }
    [[nodiscard]] QString name() const { return m_setting.name; }
    [[nodiscard]] QString title() const { return lookOf(m_setting.name).title; }
    [[nodiscard]] QString meaning() const { return lookOf(m_setting.name).meaning; }
    [[nodiscard]] QString picture() const { return lookOf(m_setting.name).picture; }
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString present() const { return words(m_setting, m_setting.value); }
    [[nodiscard]] QString later() const { return laterWords(m_setting); }
    [[nodiscard]] QString limits() const;
    [[nodiscard]] QString valueWords() const;
    [[nodiscard]] bool isInRange() const { return m_value >= m_setting.minimum && m_value <= m_setting.maximum; }
    [[nodiscard]] QString date() const;
    [[nodiscard]] bool isAtOnce() const { return m_isAtOnce; }
    [[nodiscard]] QString from() const { return m_from.toString(Qt::ISODate); }
    [[nodiscard]] bool isPreviewed() const { return m_isPreviewed; }
    [[nodiscard]] int lost() const;
    [[nodiscard]] bool hasWorth() const { return m_preview.worth.has_value(); }
    [[nodiscard]] int unspent() const;
    [[nodiscard]] QString worthBefore() const { return m_worthNow; }
    [[nodiscard]] QString worthAfter() const;
    [[nodiscard]] int percentAfter() const;
    [[nodiscard]] bool isTight() const;
    [[nodiscard]] bool canPreview() const { return m_hasValue && isInRange() && !isBusy(); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void saved();

private:
    void showItems();
    void showOptions();
    void showPreview();
    void setValue(int value);
    [[nodiscard]] QString words(const SettingItem& setting, int value) const;
    [[nodiscard]] QString laterWords(const SettingItem& setting) const;

    PolicyDesk& m_desk;
    RowsModel m_items;
    RowsModel m_options;
    RowsModel m_months;
    RowsModel m_losses;
    SettingsView m_view;
    SettingItem m_setting;
    SettingPreview m_preview;
    QString m_worthNow;
    QDate m_from;
    int m_value = 0;
    bool m_hasValue = false; ///< something was typed or chosen
    bool m_isAtOnce = false;
    bool m_isPreviewed = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
