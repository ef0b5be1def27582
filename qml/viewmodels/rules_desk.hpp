// The village's rules, their versions, drafts and votes, as the view models see them. A rule is core's own.
#pragma once

#include "core/points/rule_difference.hpp"
#include "core/points/rule_set.hpp"
#include "qml/viewmodels/desk.hpp"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace jiamei::kiosk {

/// A version, or a draft that waits for its vote: one of the two.
struct RuleSetKey {
    int version = 0;
    int draft = 0; ///< document
    friend bool operator==(const RuleSetKey&, const RuleSetKey&) = default;
};

/// One version or draft in the list.
struct RuleSetItem {
    RuleSetKey key;
    QDate first;       ///< invalid = from the beginning
    QString state;     ///< "past", "now", "later"; a draft "open", "adopted", "refused"
    QString offeredBy; ///< division code of the hub whose county file brought the draft; empty = made here
    int rules = 0;
};

struct RuleBook {
    QList<RuleSetItem> items; ///< open drafts first, then versions, the newest first, then drafts that were decided
    RuleSetKey inForce;
    RuleSetKey newest;               ///< the last version, begun or not
    std::vector<points::Rule> rules; ///< in force, by code
    QDate today;                     ///< of the last business day
};

/// What a draft begins from.
struct DraftBase {
    RuleSetKey newest;
    std::vector<points::Rule> rules; ///< of the newest version, by code
    std::vector<points::Rule> ever;  ///< every code that ever was
    QDate today;
};

struct DraftOrder {
    QByteArray request;
    std::vector<points::Rule> rules;
    QDate first;
};

/// What a vote is about: the draft against the newest version.
struct DraftToVote {
    RuleSetItem item;
    points::RuleDifference difference;
    QDate today;
};

struct RuleVoteOrder {
    QByteArray request;
    int draft = 0;
    QDate date;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    QDate first;
    SecondPerson second;
};

struct RuleVoteDone {
    bool isAdopted = false;
    int version = 0;
    QDate first;
};

class RulesDesk : public Desk {
    Q_OBJECT

public:
    using Desk::Desk;

    virtual void book(QObject* receiver, Reply<RuleBook> reply) = 0;
    /// By code.
    virtual void rulesOf(RuleSetKey key, QObject* receiver, Reply<std::vector<points::Rule>> reply) = 0;
    virtual void difference(RuleSetKey before, RuleSetKey after, QObject* receiver,
                            Reply<points::RuleDifference> reply) = 0;
    virtual void draftBase(QObject* receiver, Reply<DraftBase> reply) = 0;
    /// Gives the document of the draft.
    virtual void draft(const DraftOrder& order, QObject* receiver, Reply<int> reply) = 0;
    virtual void draftToVote(int draft, QObject* receiver, Reply<DraftToVote> reply) = 0;
    virtual void vote(const RuleVoteOrder& order, QObject* receiver, Reply<RuleVoteDone> reply) = 0;
};

} // namespace jiamei::kiosk
