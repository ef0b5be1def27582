// The register of honours: who was named what, and taking one back with a second person.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/honours_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

namespace jiamei::kiosk {

class Language;

class HonoursModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// document, number, name, kind, level, year, certificate, bonus, bonusState, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// document; 0 = none
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY languageChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    HonoursModel(HonoursDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void choose(int document);
    /// For a reason of `reasons`.
    Q_INVOKABLE void takeBack(int reason);
    Q_INVOKABLE void takeBackWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void languageChanged();
    void secondNeeded();
    void takenBack();

private:
    void load();
    void showItems();

    HonoursDesk& m_desk;
    RowsModel m_items;
    QList<HonourLine> m_all;
    QString m_reason;
    int m_chosen = 0;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
