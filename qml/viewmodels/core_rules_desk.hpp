// The village's rules over core.
#pragma once

#include "qml/viewmodels/rules_desk.hpp"

namespace jiamei::kiosk {

class DeskLine;

class CoreRulesDesk final : public RulesDesk {
    Q_OBJECT

public:
    explicit CoreRulesDesk(DeskLine& line, QObject* parent = nullptr) : RulesDesk(parent), m_line(line) {}

    void book(QObject* receiver, Reply<RuleBook> reply) override;
    void rulesOf(RuleSetKey key, QObject* receiver, Reply<std::vector<points::Rule>> reply) override;
    void difference(RuleSetKey before, RuleSetKey after, QObject* receiver,
                    Reply<points::RuleDifference> reply) override;
    void draftBase(QObject* receiver, Reply<DraftBase> reply) override;
    void draft(const DraftOrder& order, QObject* receiver, Reply<int> reply) override;
    void draftToVote(int draft, QObject* receiver, Reply<DraftToVote> reply) override;
    void vote(const RuleVoteOrder& order, QObject* receiver, Reply<RuleVoteDone> reply) override;

private:
    DeskLine& m_line;
};

} // namespace jiamei::kiosk
