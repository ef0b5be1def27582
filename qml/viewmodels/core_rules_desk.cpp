#include "qml/viewmodels/core_rules_desk.hpp"

#include "qml/viewmodels/desk_answers.hpp"
#include "qml/viewmodels/desk_line.hpp"

#include <algorithm>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Rules = std::vector<points::Rule>;

Rules byCode(Rules rules)
{
    std::ranges::sort(rules, {}, &points::Rule::code);
    return rules;
}

Result<Rules> rulesAt(const ports::SiteState& state, RuleSetKey key)
{
    JIAMEI_TRY(auto rules, key.draft != 0 ? points::rulesOfDraft(state, DocumentNumber(key.draft))
                                          : state.rulesOf(RuleSetVersion(key.version)));
    return byCode(std::move(rules));
}

Result<QDate> todayOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    return qtDate(day.date);
}

Result<RuleSetItem> itemOf(const ports::SiteState& state, const points::RuleSet& set, RuleSetVersion inForce)
{
    RuleSetItem item;
    item.key.version = set.version.value();
    // A set that came before the first opening holds from the beginning; its date says nothing.
    if (set.first > BusinessDate())
        item.first = qtDate(set.first);
    item.state = set.version == inForce ? u"now"_s : set.version < inForce ? u"past"_s : u"later"_s;
    JIAMEI_TRY(const auto rules, state.rulesOf(set.version));
    item.rules = static_cast<int>(rules.size());
    return item;
}

Result<RuleSetItem> itemOf(const ports::SiteState& state, const points::RuleDraft& draft)
{
    RuleSetItem item;
    item.key.draft = shown(draft.document.value());
    item.first = qtDate(draft.first);
    item.state = draft.state == points::RuleDraft::State::Open      ? u"open"_s
                 : draft.state == points::RuleDraft::State::Adopted ? u"adopted"_s
                                                                    : u"refused"_s;
    item.offeredBy = qtText(draft.offeredBy);
    JIAMEI_TRY(const auto rules, points::rulesOfDraft(state, draft.document));
    item.rules = static_cast<int>(rules.size());
    return item;
}

Result<QList<RuleSetItem>> itemsOf(const ports::SiteState& state)
{
    QList<RuleSetItem> open;
    QList<RuleSetItem> versions;
    QList<RuleSetItem> decided;
    JIAMEI_TRY(const auto drafts, state.ruleDrafts());
    for (const auto& draft : drafts) {
        JIAMEI_TRY(const auto item, itemOf(state, draft));
        (draft.state == points::RuleDraft::State::Open ? open : decided).prepend(item);
    }
    JIAMEI_TRY(const auto inForce, state.ruleSetVersion());
    JIAMEI_TRY(const auto sets, state.ruleSets());
    for (const auto& set : sets) {
        JIAMEI_TRY(const auto item, itemOf(state, set, inForce));
        versions.prepend(item);
    }
    return open + versions + decided;
}

Result<RuleSetKey> newestOf(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto sets, state.ruleSets());
    return RuleSetKey{sets.empty() ? 0 : sets.back().version.value(), 0};
}

Result<RuleBook> bookOf(const ports::SiteState& state)
{
    RuleBook book;
    JIAMEI_TRY(book.items, itemsOf(state));
    JIAMEI_TRY(const auto inForce, state.ruleSetVersion());
    book.inForce.version = inForce.value();
    JIAMEI_TRY(book.newest, newestOf(state));
    JIAMEI_TRY(book.rules, rulesAt(state, book.inForce));
    JIAMEI_TRY(book.today, todayOf(state));
    return book;
}

Result<DraftBase> baseOf(const ports::SiteState& state)
{
    DraftBase base;
    JIAMEI_TRY(base.newest, newestOf(state));
    JIAMEI_TRY(base.rules, rulesAt(state, base.newest));
    JIAMEI_TRY(base.ever, state.allRulesEver());
    JIAMEI_TRY(base.today, todayOf(state));
    return base;
}

Result<DraftToVote> toVote(const ports::SiteState& state, DocumentNumber number)
{
    DraftToVote shown;
    JIAMEI_TRY(const auto drafts, state.ruleDrafts());
    const auto draft = std::ranges::find(drafts, number, &points::RuleDraft::document);
    if (draft == drafts.end())
        return refuse(ErrorCode::DraftUnknown, {{"document", number.value()}});
    JIAMEI_TRY(shown.item, itemOf(state, *draft));
    JIAMEI_TRY(const auto newest, newestOf(state));
    JIAMEI_TRY(const auto before, rulesAt(state, newest));
    JIAMEI_TRY(const auto after, rulesAt(state, shown.item.key));
    shown.difference = points::differenceOf(before, after);
    JIAMEI_TRY(shown.today, todayOf(state));
    return shown;
}

} // namespace

void CoreRulesDesk::book(QObject* receiver, Reply<RuleBook> reply)
{
    m_line.ask<RuleBook>(receiver, std::move(reply), [](DeskWriter& writer) { return writer.look<RuleBook>(bookOf); });
}

void CoreRulesDesk::rulesOf(RuleSetKey key, QObject* receiver, Reply<Rules> reply)
{
    m_line.ask<Rules>(receiver, std::move(reply), [key](DeskWriter& writer) {
        return writer.look<Rules>([&](const ports::SiteState& state) { return rulesAt(state, key); });
    });
}

void CoreRulesDesk::difference(RuleSetKey before, RuleSetKey after, QObject* receiver,
                               Reply<points::RuleDifference> reply)
{
    m_line.ask<points::RuleDifference>(receiver, std::move(reply), [before, after](DeskWriter& writer) {
        return writer.look<points::RuleDifference>(
            [&](const ports::SiteState& state) -> Result<points::RuleDifference> {
                JIAMEI_TRY(const auto old, rulesAt(state, before));
                JIAMEI_TRY(const auto now, rulesAt(state, after));
                return points::differenceOf(old, now);
            });
    });
}

void CoreRulesDesk::draftBase(QObject* receiver, Reply<DraftBase> reply)
{
    m_line.ask<DraftBase>(receiver, std::move(reply),
                          [](DeskWriter& writer) { return writer.look<DraftBase>(baseOf); });
}

void CoreRulesDesk::draft(const DraftOrder& order, QObject* receiver, Reply<int> reply)
{
    m_line.book<int>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<int> {
        points::DraftRules command;
        command.rules = order.rules;
        JIAMEI_TRY(command.first, coreDate(order.first));
        JIAMEI_TRY(const auto document, writer.run(order.request, {}, command));
        return shown(document.number.value());
    });
}

void CoreRulesDesk::draftToVote(int draft, QObject* receiver, Reply<DraftToVote> reply)
{
    m_line.ask<DraftToVote>(receiver, std::move(reply), [draft](DeskWriter& writer) {
        return writer.look<DraftToVote>(
            [&](const ports::SiteState& state) { return toVote(state, DocumentNumber(draft)); });
    });
}

void CoreRulesDesk::vote(const RuleVoteOrder& order, QObject* receiver, Reply<RuleVoteDone> reply)
{
    m_line.book<RuleVoteDone>(receiver, std::move(reply), [order](DeskWriter& writer) -> Result<RuleVoteDone> {
        points::VoteRules command;
        command.draft = DocumentNumber(order.draft);
        JIAMEI_TRY(command.date, coreDate(order.date));
        JIAMEI_TRY(command.first, coreDate(order.first));
        command.inFavour = order.inFavour;
        command.against = order.against;
        command.abstained = order.abstained;
        JIAMEI_TRY(const auto document, writer.run(order.request, order.second, command));
        const auto& made = document.payload.rules_voted();
        RuleVoteDone done;
        done.isAdopted = made.has_adopted();
        if (done.isAdopted) {
            JIAMEI_TRY(const auto first, BusinessDate::ofDaysSince2020(made.adopted().first_date()));
            done.version = made.adopted().version();
            done.first = qtDate(first);
        }
        return done;
    });
}

} // namespace jiamei::kiosk
