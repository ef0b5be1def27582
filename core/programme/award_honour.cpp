#include "core/programme/award_honour.hpp"

#include "core/household/merged.hpp"
#include "core/operators/authority.hpp"
#include "core/points/allowance.hpp"
#include "core/points/posting.hpp"
#include "core/points/rule_case.hpp"
#include "core/points/submission.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::programme {

namespace {

constexpr std::size_t kLevels = 6;

/// What is decided about a bonus, loaded and checked.
struct Bonus {
    till::BusinessDay day;
    points::Rule rule;
    HonourBonus points;
};

Done checkWords(const AwardHonour& command)
{
    JIAMEI_CHECK(checkText(command.kind, "kind", 90));
    JIAMEI_CHECK(checkText(command.certificate, "certificate", 60));
    if (honourName(command.kind).empty())
        return refuse(ErrorCode::TextInvalid, {{"field", "kind"}});
    return {};
}

/// On day 0, before anybody confirmed a date, any year may be entered.
Done checkYear(const till::BusinessDay& day, std::int32_t year)
{
    const int last = day.number.value() == 0 ? kLastHonourYear : static_cast<int>(day.date.ymd().year());
    if (year < kFirstHonourYear || year > last)
        return refuse(ErrorCode::HonourYearWrong, {{"year", year}, {"last", last}});
    return {};
}

/// Of the household's own and of numbers merged into it, the same honour in the same year at any level, as far as it
/// stands.
Result<std::vector<Honour>> sameHonour(const ports::SiteState& state, const AwardHonour& command)
{
    JIAMEI_TRY(auto honours, state.honours());
    JIAMEI_TRY(const auto numbers, household::numbersOf(state, command.household));
    const auto kind = honourName(command.kind);
    std::erase_if(honours, [&](const Honour& honour) {
        return honour.isTakenBack || honourName(honour.kind) != kind || honour.year != command.year ||
               std::ranges::find(numbers, honour.household) == numbers.end();
    });
    for (const auto& honour : honours) {
        if (honour.level == command.level && honour.certificate == command.certificate)
            return refuse(ErrorCode::HonourKnown, {{"household", command.household.text()},
                                                   {"kind", kind},
                                                   {"level", std::string(textOf(command.level))},
                                                   {"year", command.year},
                                                   {"document", honour.document.value()}});
    }
    return honours;
}

Result<points::Rule> honourRule(const ports::SiteState& state, const std::string& code, BusinessDate date)
{
    JIAMEI_TRY(const auto rules, state.rules());
    const auto found = std::ranges::find_if(rules, [&](const points::Rule& rule) {
        return rule.capPeriod == points::CapPeriod::EachHonour && !rule.isDeduction && points::holdsOn(rule, date) &&
               (code.empty() || rule.code == code);
    });
    if (found == rules.end())
        return refuse(ErrorCode::HonourRuleMissing, {{"code", code.substr(0, 40)}});
    return points::ruleInForce(state, found->code, date, std::nullopt);
}

/// Until it is known what becomes of one bonus, nobody can say what is left for the next.
Done requireDecided(const ports::SiteState& state, const std::vector<Honour>& same)
{
    for (const auto& honour : same) {
        JIAMEI_TRY(const auto claim, state.claim({honour.document, 1}));
        if (claim && points::isOpen(claim->state))
            return refuse(ErrorCode::HonourBonusOpen, {{"household", honour.household.text()},
                                                       {"kind", honour.kind},
                                                       {"level", std::string(textOf(honour.level))},
                                                       {"points", claim->points.value()},
                                                       {"document", honour.document.value()}});
    }
    return {};
}

Result<Bonus> examineBonus(const ports::SiteState& state, const AwardHonour& command, const std::vector<Honour>& same)
{
    Bonus bonus;
    JIAMEI_TRY(bonus.day, till::requireOpenDay(state));
    JIAMEI_TRY(bonus.rule, honourRule(state, command.ruleCode, bonus.day.date));
    JIAMEI_TRY(bonus.points.ladder, ladderPoints(bonus.rule, command.level));
    bonus.points.isReviewed = bonus.rule.review != points::ReviewKind::OnePerson;
    std::int64_t used = 0;
    for (const auto& honour : same) {
        JIAMEI_TRY(const auto now, bonusNow(state, honour));
        if (honour.level != command.level) {
            JIAMEI_TRY(bonus.points.had, bonus.points.had.plus(now));
        } else if (!now.isZero()) {
            ++used;
        }
    }
    if (bonus.rule.capCount && used >= *bonus.rule.capCount)
        return refuse(ErrorCode::RuleCapReached, {{"code", bonus.rule.code},
                                                  {"title", bonus.rule.title},
                                                  {"cap", *bonus.rule.capCount},
                                                  {"used", used},
                                                  {"wanted", 1},
                                                  {"period", std::string(textOf(bonus.rule.capPeriod))}});
    JIAMEI_CHECK(requireDecided(state, same));
    bonus.points.total = bonus.points.ladder.lessOrZero(bonus.points.had);
    return bonus;
}

journal::pb::Honour wordsOf(const AwardHonour& command)
{
    journal::pb::Honour out;
    out.set_household(command.household.value());
    out.set_kind(honourName(command.kind));
    out.set_level(static_cast<std::uint32_t>(command.level));
    out.set_year(static_cast<std::uint32_t>(command.year));
    out.set_certificate(command.certificate);
    return out;
}

/// With the picture, where no submission carries it.
journal::pb::Honour wordsAndPictureOf(const AwardHonour& command)
{
    auto out = wordsOf(command);
    out.set_evidence(command.evidence);
    out.set_evidence_look(command.evidence.empty() ? 0 : command.evidenceLook);
    return out;
}

/// Writes the bonus behind the honour's own record: claims are the last rows of their document.
Done addBonus(const ports::SiteState& state, const operators::Authority& authority, const AwardHonour& command,
              const Bonus& bonus, journal::Document& document)
{
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    points::Allowance allowance(state, bonus.day.date);
    JIAMEI_CHECK(allowance.take(command.household, bonus.rule, 1, bonus.points.total));
    JIAMEI_CHECK(allowance.requireCover());
    if (bonus.rule.review == points::ReviewKind::OnePerson) {
        JIAMEI_TRY(const auto over,
                   points::overLimit(state, authority.actor, command.household, bonus.day.date, bonus.points.total));
        JIAMEI_CHECK(points::requireSecondPersonFor(state, authority, over));
        const points::Deed deed{command.household, bonus.rule, version, bonus.points.ladder, 1, bonus.points.total, {}};
        auto& payload = *document.payload.mutable_award();
        *payload.mutable_honour() = wordsAndPictureOf(command);
        return points::book(state, deed, 1, document, payload);
    }
    points::CheckedClaim claim;
    claim.award.household = command.household;
    claim.award.ruleCode = bonus.rule.code;
    claim.rule = bonus.rule;
    claim.each = bonus.points.ladder;
    claim.total = bonus.points.total;
    auto& payload = *document.payload.mutable_claims_submitted();
    payload.set_evidence(command.evidence);
    payload.set_evidence_look(command.evidenceLook);
    *payload.mutable_honour() = wordsOf(command);
    points::addClaim(document, payload, claim, version);
    return {};
}

} // namespace

Result<Points> ladderPoints(const points::Rule& rule, HonourLevel level)
{
    if (rule.steps.empty() && rule.minimum == rule.maximum)
        return rule.minimum;
    if (rule.steps.size() != kLevels)
        return refuse(ErrorCode::HonourLadderWrong,
                      {{"code", rule.code}, {"steps", static_cast<std::int64_t>(rule.steps.size())}});
    return rule.steps[static_cast<std::size_t>(level) - 1];
}

Result<Points> bonusNow(const ports::SiteState& state, const Honour& honour)
{
    if (honour.bonus.isZero())
        return Points();
    JIAMEI_TRY(const auto claim, state.claim({honour.document, 1}));
    if (claim)
        return points::isOpen(claim->state) || claim->state == points::ClaimState::Posted ? honour.bonus : Points();
    JIAMEI_TRY(const auto rows, state.rowsOf(honour.document));
    for (const auto& row : rows) {
        const auto* entry = std::get_if<journal::Entry>(&row.body);
        if (entry == nullptr || entry->line != 1)
            continue;
        JIAMEI_TRY(const auto reversal, state.reversalOf(row.seq));
        return reversal ? Points() : honour.bonus;
    }
    return Points();
}

Result<HonourBonus> bonusFor(const ports::SiteState& state, const AwardHonour& command)
{
    JIAMEI_CHECK(checkWords(command));
    JIAMEI_CHECK(points::requireOpenHousehold(state, command.household));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_CHECK(checkYear(day, command.year));
    JIAMEI_TRY(const auto same, sameHonour(state, command));
    JIAMEI_TRY(const auto bonus, examineBonus(state, command, same));
    return bonus.points;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AwardHonour& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_CHECK(checkWords(command));
    JIAMEI_CHECK(points::requireOpenHousehold(state, command.household));
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, command.household));
    JIAMEI_TRY(const auto day, state.lastDay());
    JIAMEI_CHECK(checkYear(day, command.year));
    JIAMEI_TRY(const auto same, sameHonour(state, command));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    std::optional<Bonus> bonus;
    if (command.withBonus) {
        JIAMEI_TRY(bonus, examineBonus(state, command, same));
        if (command.shownBonus && *command.shownBonus != bonus->points.total)
            return refuse(ErrorCode::HonourBonusChanged,
                          {{"shown", command.shownBonus->value()}, {"points", bonus->points.total.value()}});
    }
    document.rows.push_back({journal::Record{journal::RecordType::HonourEntered, command.household.value(), {}}, {}});
    if (bonus && !bonus->points.total.isZero())
        JIAMEI_CHECK(addBonus(state, authority, command, *bonus, document));
    else
        *document.payload.mutable_honour_entered()->mutable_honour() = wordsAndPictureOf(command);
    return document;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const TakeBackHonour& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_TRY(const auto honours, state.honours());
    const auto honour = std::ranges::find(honours, command.document, &Honour::document);
    if (honour == honours.end())
        return refuse(ErrorCode::HonourUnknown, {{"document", command.document.value()}});
    if (honour->isTakenBack)
        return refuse(ErrorCode::HonourTakenBack, {{"document", command.document.value()}});
    JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, honour->household));
    JIAMEI_TRY(const auto bonus, bonusNow(state, *honour));
    if (!bonus.isZero())
        return refuse(ErrorCode::HonourBonusStands,
                      {{"document", command.document.value()}, {"points", bonus.value()}});
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_TRY(const auto day, state.lastDay());

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_honour_withdrawn();
    payload.set_document(command.document.value());
    payload.set_reason(command.reason);
    payload.set_household(honour->household.value());
    document.rows.push_back({journal::Record{journal::RecordType::HonourWithdrawn, honour->household.value(), {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const AwardHonour& command)
{
    out.text("honour-award");
    out.integer(command.household.value());
    out.text(command.kind);
    out.integer(static_cast<std::int64_t>(command.level));
    out.integer(command.year);
    out.text(command.certificate);
    out.integer(command.withBonus ? 1 : 0);
    out.text(command.ruleCode);
    out.text(command.evidence);
    out.optionalInteger(command.shownBonus ? std::optional(command.shownBonus->value()) : std::nullopt);
}

void describe(CanonicalWriter& out, const TakeBackHonour& command)
{
    out.text("honour-take-back");
    out.integer(command.document.value());
    out.text(command.reason);
}

} // namespace jiamei::programme
