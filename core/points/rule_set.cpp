#include "core/points/rule_set.hpp"

#include "core/base/spaces.hpp"
#include "core/journal/effects.hpp"
#include "core/operators/authority.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace jiamei::points {

namespace {

constexpr std::int64_t kMaxRulePoints = 10'000;

Done inconsistent(const Rule& rule, const char* what)
{
    return refuse(ErrorCode::RowsInvalid, {{"code", rule.code}, {"what", what}});
}

/// The rules with their lasting numbers, in their order. Codes keep the number they once had, also when a set drops and
/// a later one brings them back.
Result<std::vector<Rule>> numbered(const ports::SiteState& state, std::vector<Rule> rules)
{
    std::map<std::string, RuleNumber> numbers;
    std::int32_t highest = 0;
    JIAMEI_TRY(const auto ever, state.allRulesEver());
    for (const auto& rule : ever) {
        numbers[rule.code] = rule.number;
        highest = std::max(highest, rule.number.value());
    }
    std::set<std::string> codes;
    for (auto& rule : rules) {
        JIAMEI_CHECK(checkRule(rule));
        if (!codes.insert(rule.code).second)
            return refuse(ErrorCode::RowsInvalid, {{"code", rule.code}, {"what", "duplicate"}});
        const auto known = numbers.find(rule.code);
        rule.number = known != numbers.end() ? known->second : RuleNumber(++highest);
    }
    std::ranges::sort(rules, {}, &Rule::number);
    return rules;
}

/// Whether the newest version, in force or not yet, says the same.
Result<bool> isNewest(const ports::SiteState& state, const std::vector<Rule>& rules)
{
    JIAMEI_TRY(const auto sets, state.ruleSets());
    JIAMEI_TRY(const auto newest, state.rulesOf(sets.empty() ? RuleSetVersion() : sets.back().version));
    return rules.empty() || rules == newest;
}

/// The next version, ready for a payload.
Result<journal::pb::RuleSetAdopted> adopted(const ports::SiteState& state, const std::vector<Rule>& rules,
                                            BusinessDate first)
{
    JIAMEI_TRY(const auto sets, state.ruleSets());
    journal::pb::RuleSetAdopted payload;
    payload.set_version(sets.empty() ? 1 : sets.back().version.value() + 1);
    payload.set_first_date(static_cast<std::uint32_t>(first.daysSince2020()));
    for (const auto& rule : rules)
        *payload.add_rules() = journal::toPayload(rule);
    return payload;
}

/// Offers of one hub only rise, and each becomes a draft once.
Done requireNewOffer(const ports::SiteState& state, const DraftRules& command)
{
    if (command.offer == 0)
        return {};
    JIAMEI_TRY(const auto drafts, state.ruleDrafts());
    const bool isKnown = std::ranges::any_of(drafts, [&](const RuleDraft& draft) {
        return draft.offeredBy == command.offeredBy && draft.offer >= command.offer;
    });
    return isKnown ? Done(refuse(ErrorCode::NothingToDo, {{"offer", command.offer}})) : Done();
}

/// A set may not begin while none of its rules does, nor bring a campaign that is over.
Done checkDates(const std::vector<Rule>& rules, BusinessDate first)
{
    if (!rules.empty() && std::ranges::all_of(rules, [&](const Rule& rule) { return rule.validFrom > first; }))
        return inconsistent(rules.front(), "dates");
    const auto over =
        std::ranges::find_if(rules, [&](const Rule& rule) { return rule.validUntil && *rule.validUntil < first; });
    return over == rules.end() ? Done() : inconsistent(*over, "dates");
}

journal::NewRow adoptedRow(const journal::pb::RuleSetAdopted& payload)
{
    return {journal::Record{journal::RecordType::RuleSetAdopted, payload.version(), {}}, {}};
}

} // namespace

Done checkRule(const Rule& rule)
{
    JIAMEI_CHECK(checkText(rule.code, "code", 16));
    JIAMEI_CHECK(checkText(rule.category, "category", 60));
    JIAMEI_CHECK(checkText(rule.title, "title", 240));
    JIAMEI_CHECK(checkText(rule.unit, "unit", 30));
    JIAMEI_CHECK(checkText(rule.evidence, "evidence", 120));
    if (isBlank(rule.code) || isBlank(rule.title))
        return inconsistent(rule, "empty");
    if (rule.minimum.value() < 1 || rule.maximum < rule.minimum || rule.maximum.value() > kMaxRulePoints)
        return inconsistent(rule, "points");
    const bool stepsInside =
        std::ranges::all_of(rule.steps, [&](Points step) { return step >= rule.minimum && step <= rule.maximum; });
    if (!stepsInside)
        return inconsistent(rule, "steps");
    const bool capped = rule.capPeriod != CapPeriod::None;
    if (capped != rule.capCount.has_value() || (rule.capCount && *rule.capCount < 1))
        return inconsistent(rule, "cap");
    if (rule.validUntil && *rule.validUntil < rule.validFrom)
        return inconsistent(rule, "dates");
    return {};
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AdoptRules& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto rules, numbered(state, command.rules));
    JIAMEI_TRY(const bool isSame, isNewest(state, rules));
    if (isSame)
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(rules.size())}});
    JIAMEI_TRY(const auto sets, state.ruleSets());
    if (!sets.empty() && day.number.value() != 0)
        return refuse(ErrorCode::RuleSetNeedsVote, {{"version", sets.back().version.value()}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_rule_set_adopted();
    JIAMEI_TRY(payload, adopted(state, rules, day.date));
    document.rows.push_back(adoptedRow(payload));
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const DraftRules& command)
{
    // Whoever reads the county file brings its offer along; what becomes of it the village decides.
    const auto duty = command.offer > 0 ? operators::Duty::HandOver : operators::Duty::ManageSettings;
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, duty));
    JIAMEI_CHECK(requireNewOffer(state, command));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_TRY(const auto rules, numbered(state, command.rules));
    JIAMEI_TRY(const bool isSame, isNewest(state, rules));
    if (isSame)
        return refuse(ErrorCode::NothingToDo, {{"rows", static_cast<std::int64_t>(rules.size())}});
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_rules_drafted();
    payload.set_first_date(static_cast<std::uint32_t>(command.first.daysSince2020()));
    payload.set_offered_by(command.offeredBy);
    payload.set_offer(command.offer);
    for (const auto& rule : rules)
        *payload.add_rules() = journal::toPayload(rule);
    document.rows.push_back({journal::Record{journal::RecordType::RulesDrafted, {}, {}}, {}});
    return document;
}

namespace {

Result<RuleDraft> requireDraft(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(const auto drafts, state.ruleDrafts());
    const auto found = std::ranges::find(drafts, number, &RuleDraft::document);
    if (found == drafts.end())
        return refuse(ErrorCode::DraftUnknown, {{"document", number.value()}});
    if (found->state != RuleDraft::State::Open)
        return refuse(ErrorCode::DraftDecided, {{"document", number.value()}});
    return *found;
}

Done checkVotes(const VoteRules& command)
{
    constexpr std::int64_t kMost = 100'000;
    for (const auto count : {command.inFavour, command.against, command.abstained}) {
        if (count < 0 || count > kMost)
            return refuse(ErrorCode::VoteInvalid, {{"votes", count}});
    }
    const auto votes = command.inFavour + command.against + command.abstained;
    if (votes == 0)
        return refuse(ErrorCode::VoteInvalid, {{"votes", votes}});
    return {};
}

} // namespace

// Numbered anew: a draft adopted meanwhile may have brought codes of its own.
Result<std::vector<Rule>> rulesOfDraft(const ports::SiteState& state, DocumentNumber draft)
{
    JIAMEI_TRY(const auto document, state.document(draft));
    if (!document || !document->payload.has_rules_drafted())
        return refuse(ErrorCode::DraftUnknown, {{"document", draft.value()}});
    std::vector<Rule> rules;
    for (const auto& item : document->payload.rules_drafted().rules()) {
        JIAMEI_TRY(auto rule, journal::fromPayload(item));
        rules.push_back(std::move(rule));
    }
    return numbered(state, std::move(rules));
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const VoteRules& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::ManageSettings));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::WhileNobodyElse));
    JIAMEI_TRY(const auto draft, requireDraft(state, command.draft));
    JIAMEI_CHECK(checkVotes(command));
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() != 0 && command.date > day.date)
        return refuse(ErrorCode::MeetingDateWrong, {{"date", command.date.text()}, {"to", day.date.text()}});

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    operators::nameWitness(document);
    auto& payload = *document.payload.mutable_rules_voted();
    payload.set_draft(draft.document.value());
    payload.set_date(static_cast<std::uint32_t>(command.date.daysSince2020()));
    payload.set_votes_for(static_cast<std::uint32_t>(command.inFavour));
    payload.set_votes_against(static_cast<std::uint32_t>(command.against));
    payload.set_abstained(static_cast<std::uint32_t>(command.abstained));
    document.addRecord(journal::RecordType::RulesVoted, draft.document.value());
    if (!isCarried(command))
        return document;
    // Nothing that was done on a day may stand under rules that came later.
    const auto first = command.first.value_or(draft.first);
    if (day.number.value() != 0 && first <= day.date)
        return refuse(ErrorCode::RuleStartInPast, {{"first", first.text()}, {"date", day.date.text()}});
    JIAMEI_TRY(const auto rules, rulesOfDraft(state, draft.document));
    JIAMEI_CHECK(checkDates(rules, first));
    JIAMEI_TRY(*payload.mutable_adopted(), adopted(state, rules, first));
    document.rows.push_back(adoptedRow(payload.adopted()));
    return document;
}

void describe(CanonicalWriter& out, const AdoptRules& command)
{
    out.text("rules-adopt");
    for (const auto& rule : command.rules)
        out.text(journal::toPayload(rule).SerializeAsString());
}

void describe(CanonicalWriter& out, const DraftRules& command)
{
    out.text("rules-draft");
    out.integer(command.first.daysSince2020());
    if (command.offer > 0) {
        out.text(command.offeredBy);
        out.integer(command.offer);
    }
    for (const auto& rule : command.rules)
        out.text(journal::toPayload(rule).SerializeAsString());
}

void describe(CanonicalWriter& out, const VoteRules& command)
{
    out.text("rules-vote");
    out.integer(command.draft.value());
    out.integer(command.date.daysSince2020());
    out.integer(command.inFavour);
    out.integer(command.against);
    out.integer(command.abstained);
    if (command.first)
        out.integer(command.first->daysSince2020());
}

} // namespace jiamei::points
