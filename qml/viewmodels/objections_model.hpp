// Objections that are open, and their settling by two persons.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/notices_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QStringList>

namespace jiamei::kiosk {

class Language;

class ObjectionsModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// document, number, name, title, points, by, reason, date, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QStringList upholdReasons READ upholdReasons NOTIFY languageChanged)
    Q_PROPERTY(QStringList dismissReasons READ dismissReasons NOTIFY languageChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ObjectionsModel(NoticesDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int document);
    /// The line is void, for a reason of `upholdReasons`; a second person has to agree.
    Q_INVOKABLE void uphold(int reason);
    /// The line goes on, for a reason of `dismissReasons`.
    Q_INVOKABLE void dismiss(int reason);
    Q_INVOKABLE void settleWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QStringList upholdReasons() const;
    [[nodiscard]] QStringList dismissReasons() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void languageChanged();
    void secondNeeded();
    void settled();

private:
    void load();
    void showItems();
    void decide(bool isUpheld, const QString& reason);

    NoticesDesk& m_desk;
    RowsModel m_items;
    QList<ObjectionItem> m_all;
    int m_chosen = 0;
    bool m_isUpheld = false;
    QString m_reason;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
