// The village's rules to read: those in force, the versions and drafts, and two of them side by side.
#pragma once

#include "qml/viewmodels/rows_model.hpp"
#include "qml/viewmodels/rules_desk.hpp"

namespace jiamei::kiosk {

class Language;
class RefusalModel;

class RuleBookModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the kiosk")
    /// Roles of ruleRoles(), of the version that is shown
    Q_PROPERTY(jiamei::kiosk::RowsModel* rules READ rules CONSTANT)
    /// key, draft, number, first, stage, offeredBy, rules, chosen
    Q_PROPERTY(jiamei::kiosk::RowsModel* items READ items CONSTANT)
    /// Roles of differenceRoles()
    Q_PROPERTY(jiamei::kiosk::RowsModel* differences READ differences CONSTANT)
    /// The version or draft whose rules are shown; 0 = none
    Q_PROPERTY(int shownVersion READ shownVersion NOTIFY changed)
    Q_PROPERTY(int shownDraft READ shownDraft NOTIFY changed)
    Q_PROPERTY(QString shownFirst READ shownFirst NOTIFY changed)
    Q_PROPERTY(bool inForce READ isInForce NOTIFY changed)
    Q_PROPERTY(bool campaignsOnly READ isCampaignsOnly NOTIFY changed)
    Q_PROPERTY(int campaigns READ campaigns NOTIFY changed)
    /// Drafts that wait for their vote, and the one that is chosen
    Q_PROPERTY(int openDrafts READ openDrafts NOTIFY changed)
    Q_PROPERTY(int chosenDraft READ chosenDraft NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool canCompare READ canCompare NOTIFY changed)
    /// The two that stand side by side
    Q_PROPERTY(QString beforeWords READ beforeWords NOTIFY changed)
    Q_PROPERTY(QString afterWords READ afterWords NOTIFY changed)
    Q_PROPERTY(int same READ same NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    RuleBookModel(RulesDesk& desk, Language& language, RefusalModel& refusals, QObject* parent = nullptr);

    /// The rules in force.
    Q_INVOKABLE void start();
    Q_INVOKABLE void showCampaigns(bool only);
    /// At most two are chosen; a third takes the place of the first.
    Q_INVOKABLE void toggle(const QString& key);
    /// The rules of the one that was chosen last.
    Q_INVOKABLE void showChosen();
    /// The two that are chosen, the older first; a single one with what came before it.
    Q_INVOKABLE void compare();

    [[nodiscard]] RowsModel* rules() { return &m_rules; }
    [[nodiscard]] RowsModel* items() { return &m_items; }
    [[nodiscard]] RowsModel* differences() { return &m_differences; }
    [[nodiscard]] int shownVersion() const { return m_shown.version; }
    [[nodiscard]] int shownDraft() const { return m_shown.draft; }
    [[nodiscard]] QString shownFirst() const;
    [[nodiscard]] bool isInForce() const { return m_shown == m_book.inForce; }
    [[nodiscard]] bool isCampaignsOnly() const { return m_isCampaignsOnly; }
    [[nodiscard]] int campaigns() const;
    [[nodiscard]] int openDrafts() const;
    [[nodiscard]] int chosenDraft() const;
    [[nodiscard]] int chosen() const { return static_cast<int>(m_chosen.size()); }
    [[nodiscard]] bool canCompare() const { return pair().second != RuleSetKey(); }
    [[nodiscard]] QString beforeWords() const { return wordsOf(m_before); }
    [[nodiscard]] QString afterWords() const { return wordsOf(m_after); }
    [[nodiscard]] int same() const { return static_cast<int>(m_difference.same); }
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void changed();
    void compared();

private:
    void showRules();
    void showItems();
    void showDifferences();
    [[nodiscard]] std::pair<RuleSetKey, RuleSetKey> pair() const;
    [[nodiscard]] QString wordsOf(RuleSetKey key) const;
    [[nodiscard]] const RuleSetItem* itemOf(RuleSetKey key) const;

    RulesDesk& m_desk;
    RefusalModel& m_refusals;
    RowsModel m_rules;
    RowsModel m_items;
    RowsModel m_differences;
    RuleBook m_book;
    RuleSetKey m_shown;
    std::vector<points::Rule> m_shownRules;
    QList<RuleSetKey> m_chosen; ///< the newest tap last
    RuleSetKey m_before;
    RuleSetKey m_after;
    points::RuleDifference m_difference;
    bool m_isCampaignsOnly = false;
    bool m_isLoaded = false;
};

} // namespace jiamei::kiosk
