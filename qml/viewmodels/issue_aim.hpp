// What goods leave for and to whom: households, a place, an occasion, another shop, a supplier; why they are spoiled.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/stock_desk.hpp"

#include <QtCore/QStringList>

#include <optional>

namespace jiamei::kiosk {

class HouseholdModel;

class IssueAim : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the issue model")
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* kinds READ kinds CONSTANT)
    /// "care", "prize", "write-off", "transfer", "return"; "" = not chosen
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    /// household, number, name
    Q_PROPERTY(jiamei::kiosk::RowsModel* homes READ homes CONSTANT)
    Q_PROPERTY(int visits READ visits NOTIFY changed)
    /// Home visited, occasion, other site or supplier
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed)
    /// name, words, note, picture, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* causes READ causes CONSTANT)
    Q_PROPERTY(QString cause READ cause NOTIFY changed)
    Q_PROPERTY(QString causeWords READ causeWords NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// To choose between; the last is one's own words
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString paper READ paper NOTIFY changed)

public:
    IssueAim(HouseholdModel& household, QObject* parent);

    void clear();
    /// Another kind begins without what was said for the one before.
    void setKind(stock::IssueKind kind);
    void setCause(stock::WriteOffCause cause);
    /// Again, in the language of now.
    void show();
    /// Whether all that core asks for was said.
    [[nodiscard]] bool isSaid() const;
    void writeInto(IssueOrder& order) const;

    /// The household that is opened next gets something.
    Q_INVOKABLE void awaitHousehold() { m_isAwaiting = isCare(); }
    Q_INVOKABLE void stopAwaiting() { m_isAwaiting = false; }
    Q_INVOKABLE void dropHousehold(int household);
    Q_INVOKABLE void setVisits(int visits);
    Q_INVOKABLE void setRecipient(const QString& words);
    /// Fourteen digits: the village's twelve and the shop's two.
    Q_INVOKABLE void setSite(const QString& digits);
    Q_INVOKABLE void chooseCause(const QString& name);
    /// Of `reasons`; whether it is to be said in one's own words instead.
    Q_INVOKABLE bool chooseReason(int index);
    Q_INVOKABLE void setReason(const QString& words);
    Q_INVOKABLE void setPaper(const QString& words);

    [[nodiscard]] RowsModel* kinds() { return &m_kinds; }
    [[nodiscard]] std::optional<stock::IssueKind> issueKind() const { return m_kind; }
    [[nodiscard]] bool isCare() const { return m_kind == stock::IssueKind::Care; }
    /// Leaves because something is wrong with it.
    [[nodiscard]] bool isUnwanted() const;
    [[nodiscard]] bool isEmpty() const { return m_visited.isEmpty(); }
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString picture() const;
    [[nodiscard]] RowsModel* homes() { return &m_homes; }
    [[nodiscard]] int visits() const;
    [[nodiscard]] QString recipient() const { return m_recipient; }
    [[nodiscard]] RowsModel* causes() { return &m_causes; }
    [[nodiscard]] QString cause() const;
    [[nodiscard]] QString causeWords() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] QString paper() const { return m_paper; }

Q_SIGNALS:
    void changed();

private:
    struct Home {
        int household = 0;
        QString number;
        QString name;
    };

    [[nodiscard]] QStringList codes() const;
    void takeHousehold();

    HouseholdModel& m_household;
    RowsModel m_kinds;
    RowsModel m_homes;
    RowsModel m_causes;
    std::optional<stock::IssueKind> m_kind;
    QList<Home> m_visited;
    int m_visits = 0; ///< 0 = one for each household
    QString m_recipient;
    std::optional<stock::WriteOffCause> m_cause;
    QString m_reason; ///< a code of claim_reasons, or what was typed
    QString m_paper;
    bool m_isAwaiting = false;
};

} // namespace jiamei::kiosk
