// What waits between award and spendable points, and the review of it by another person.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/claims_desk.hpp"
#include "qml/viewmodels/rows_model.hpp"

#include <QtCore/QSet>

namespace jiamei::kiosk {

class Language;

class ReviewModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// key, number, name, title, points, submitter, date, own, chosen, objection
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// 0 to be reviewed here, 1 for the meeting, 2 for the next notice, 3 on a notice
    Q_PROPERTY(int filter READ filter NOTIFY changed)
    /// How many there are of each
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    /// In words, for who has to agree
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY languageChanged)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    struct Tools {
        Language& language;
        RefusalModel& refusals;
        Speaker& speaker;
    };
    ReviewModel(ClaimsDesk& desk, Tools tools, QObject* parent = nullptr);

    Q_INVOKABLE void start();
    Q_INVOKABLE void setFilter(int filter);
    Q_INVOKABLE void toggle(const QString& key);
    Q_INVOKABLE void chooseAll();
    Q_INVOKABLE void chooseNone();
    Q_INVOKABLE void approve();
    /// For a reason of `reasons`.
    Q_INVOKABLE void reject(int reason);
    /// The review that was begun, by somebody else than who is signed in.
    Q_INVOKABLE void decideWith(const QString& id, const QString& pin);

    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] int filter() const { return m_filter; }
    [[nodiscard]] QList<int> counts() const;
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void languageChanged();
    /// What is chosen was submitted by who is signed in: another person reviews it.
    void otherNeeded();
    void decided(int count, bool approved);

private:
    void load();
    void showItems();
    void decide();
    void send(const SecondPerson& reviewer);
    [[nodiscard]] QList<ClaimLine> chosenLines() const;

    ClaimsDesk& m_desk;
    RowsModel m_items;
    QList<ClaimLine> m_lines;
    QSet<QString> m_chosen;
    int m_filter = 0;
    bool m_isApproval = true;
    QString m_reason;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
