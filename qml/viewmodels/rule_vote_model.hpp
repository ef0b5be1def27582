// The village's vote on a draft, as it was counted: day, voices, and the day from which the rules hold.
#pragma once

#include "qml/viewmodels/acting_model.hpp"
#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/rules_desk.hpp"

namespace jiamei::kiosk {

class RuleVoteModel : public jiamei::kiosk::ActingModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    Q_PROPERTY(int draft READ draft NOTIFY changed)
    /// Division code of the hub that offers it; empty = drafted here
    Q_PROPERTY(QString offeredBy READ offeredBy NOTIFY changed)
    Q_PROPERTY(int added READ added NOTIFY changed)
    Q_PROPERTY(int altered READ altered NOTIFY changed)
    Q_PROPERTY(int dropped READ dropped NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString first READ first NOTIFY changed)
    /// In favour, against, abstained; -1 = not typed yet
    Q_PROPERTY(QList<int> counts READ counts NOTIFY changed)
    /// The one of the three that is being typed
    Q_PROPERTY(int place READ place NOTIFY changed)
    Q_PROPERTY(int votes READ votes NOTIFY changed)
    Q_PROPERTY(bool carried READ isCarried NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    /// What a second person agrees to
    Q_PROPERTY(QString matter READ matter NOTIFY changed)
    // What was decided
    Q_PROPERTY(bool done READ isDone NOTIFY changed)
    Q_PROPERTY(bool adopted READ isAdopted NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    RuleVoteModel(RulesDesk& desk, RefusalModel& refusals, Speaker& speaker, QObject* parent = nullptr);

    Q_INVOKABLE void start(int draft);
    Q_INVOKABLE void moveDate(int days, int months);
    Q_INVOKABLE void moveFirst(int days, int months);
    Q_INVOKABLE void choosePlace(int place);
    Q_INVOKABLE void typeDigit(const QString& digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void clearPlace();
    Q_INVOKABLE void confirmWith(const QString& id, const QString& pin);

    [[nodiscard]] int draft() const { return m_draft.item.key.draft; }
    [[nodiscard]] QString offeredBy() const { return m_draft.item.offeredBy; }
    [[nodiscard]] int added() const { return static_cast<int>(m_draft.difference.added.size()); }
    [[nodiscard]] int altered() const { return static_cast<int>(m_draft.difference.changed.size()); }
    [[nodiscard]] int dropped() const { return static_cast<int>(m_draft.difference.removed.size()); }
    [[nodiscard]] QString date() const { return m_date.toString(Qt::ISODate); }
    [[nodiscard]] QString first() const
    {
        return (isDone() && isAdopted() ? m_done->first : m_first).toString(Qt::ISODate);
    }
    [[nodiscard]] QList<int> counts() const { return m_counts; }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] int votes() const;
    [[nodiscard]] bool isCarried() const;
    [[nodiscard]] bool isReady() const { return m_isLoaded && !isBusy() && !m_done && votes() > 0; }
    [[nodiscard]] QString matter() const;
    [[nodiscard]] bool isDone() const { return m_done.has_value(); }
    [[nodiscard]] bool isAdopted() const { return m_done && m_done->isAdopted; }
    [[nodiscard]] int version() const { return m_done ? m_done->version : 0; }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    void setCount(int value);
    [[nodiscard]] int countAt(int place) const { return std::max(0, m_counts.at(place)); }

    RulesDesk& m_desk;
    DraftToVote m_draft;
    QDate m_date;
    QDate m_first;
    QList<int> m_counts{-1, -1, -1};
    int m_place = 0;
    std::optional<RuleVoteDone> m_done;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
