#include "core/programme/radar.hpp"

#include "core/till/settings.hpp"

#include <algorithm>
#include <bit>
#include <set>

namespace jiamei::programme {

namespace {

int hourInChina(UtcTime at)
{
    using namespace std::chrono;
    const auto local = at + hours(8);
    return static_cast<int>(duration_cast<hours>(local - floor<days>(local)).count());
}

bool isNight(UtcTime at)
{
    const int hour = hourInChina(at);
    return hour >= 22 || hour < 6;
}

bool hasStructure(std::uint64_t look)
{
    const int set = std::popcount(look);
    return set >= kLeastStructure && set <= 64 - kLeastStructure;
}

bool looksAlike(const EvidenceUse& one, const EvidenceUse& other)
{
    return hasStructure(one.look) && hasStructure(other.look) && std::popcount(one.look ^ other.look) <= kAlikeBits;
}

/// Reads the documents of one month into acts.
class Gatherer {
public:
    Gatherer(const ports::SiteState& state, MonthOfActs& out) : m_state(state), m_out(out) {}

    Done add(const journal::StoredDocument& document, BusinessDate date)
    {
        const auto& payload = document.payload;
        if (payload.has_honour_entered() && !payload.honour_entered().honour().evidence().empty())
            m_withEvidence.push_back(document.number);
        const auto* submission = journal::submissionOf(payload);
        const auto awards = awardsIn(payload);
        if (submission == nullptr && awards.empty() && !payload.has_claims_reviewed())
            return {};
        Act act{document.number, document.actor, date, document.at, true};
        // The rows know how far the clock was trusted; only the night asks.
        if (isNight(act.at)) {
            JIAMEI_TRY(const auto rows, m_state.rows(document.firstSeq, document.firstSeq));
            act.isSure = !rows.empty() && rows.front().quality == TimeQuality::Sure;
        }
        if (payload.has_claims_reviewed())
            return addReview(act, payload.claims_reviewed());
        m_out.entered.push_back(act);
        if (submission != nullptr)
            JIAMEI_CHECK(addSubmission(act, *submission));
        return addAwards(act, document, awards);
    }

    [[nodiscard]] const std::vector<DocumentNumber>& withEvidence() const { return m_withEvidence; }

private:
    /// What is posted directly: one by one, or by the close of an activity.
    static std::vector<const journal::pb::Award*> awardsIn(const journal::pb::Payload& payload)
    {
        std::vector<const journal::pb::Award*> awards;
        if (payload.has_award())
            awards.push_back(&payload.award());
        for (const auto& award : payload.activity_closed().awards())
            awards.push_back(&award);
        return awards;
    }

    Done addAwards(const Act& act, const journal::StoredDocument& document,
                   const std::vector<const journal::pb::Award*>& awards)
    {
        for (const auto* in : awards) {
            JIAMEI_TRY(const auto household, HouseholdNumber::of(in->household()));
            JIAMEI_TRY(const auto points, Points::of(in->points()));
            m_out.deeds.push_back({act, household, in->proposer(), points, in->deduction(), true});
            if (!in->honour().evidence().empty())
                m_withEvidence.push_back(act.document);
        }
        if (document.approver && !awards.empty()) {
            auto second = act;
            second.by = *document.approver;
            m_out.approvals.push_back({second, act.by, std::nullopt});
        }
        return {};
    }

    Done addSubmission(const Act& act, const journal::pb::ClaimsSubmitted& in)
    {
        for (const auto& line : in.lines()) {
            JIAMEI_TRY(const auto household, HouseholdNumber::of(line.household()));
            JIAMEI_TRY(const auto points, Points::of(line.points()));
            m_out.deeds.push_back({act, household, line.proposer(), points, line.deduction(), false});
        }
        if (!in.evidence().empty())
            m_withEvidence.push_back(act.document);
        return {};
    }

    /// One approval for each person whose submissions it decided.
    Done addReview(const Act& act, const journal::pb::ClaimsReviewed& in)
    {
        if (!in.approved())
            return {};
        std::map<OperatorNumber, UtcTime> newest;
        for (const auto& line : in.lines()) {
            JIAMEI_TRY(const auto claim, m_state.claim({DocumentNumber(line.claim().document()), line.claim().line()}));
            if (!claim)
                continue;
            JIAMEI_TRY(const auto submission, m_state.document(claim->id.document));
            if (!submission)
                continue;
            auto& at = newest.emplace(claim->submitter, submission->at).first->second;
            at = std::max(at, submission->at);
        }
        for (const auto& [submitter, at] : newest)
            m_out.approvals.push_back({act, submitter, at});
        return {};
    }

    const ports::SiteState& m_state;
    MonthOfActs& m_out;
    std::vector<DocumentNumber> m_withEvidence;
};

/// Whom a document with a picture is about.
Done addHouseholds(const journal::pb::Payload& payload, std::set<HouseholdNumber>& households)
{
    const auto add = [&](std::uint32_t number) -> Done {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
        households.insert(household);
        return {};
    };
    if (payload.has_honour_entered())
        return add(payload.honour_entered().honour().household());
    if (payload.has_award())
        return add(payload.award().household());
    if (const auto* submission = journal::submissionOf(payload)) {
        for (const auto& line : submission->lines())
            JIAMEI_CHECK(add(line.household()));
    }
    return {};
}

/// A submission that was rejected or withdrawn may be made again with the same picture, an honour that was taken back
/// too.
Result<std::optional<journal::StoredDocument>> standing(const ports::SiteState& state, DocumentNumber number)
{
    JIAMEI_TRY(auto document, state.document(number));
    if (!document)
        return std::optional<journal::StoredDocument>();
    const auto* submission = journal::submissionOf(document->payload);
    if (submission == nullptr) {
        JIAMEI_TRY(const auto honours, state.honours());
        const auto honour = std::ranges::find(honours, number, &Honour::document);
        return honour != honours.end() && !honour->isTakenBack ? document : std::optional<journal::StoredDocument>();
    }
    for (std::int32_t line = 1; line <= submission->lines_size(); ++line) {
        JIAMEI_TRY(const auto claim, state.claim({number, line}));
        if (claim && (points::isOpen(claim->state) || claim->state == points::ClaimState::Posted))
            return document;
    }
    return std::optional<journal::StoredDocument>();
}

Done addPictures(const ports::SiteState& state, const std::vector<DocumentNumber>& withEvidence, MonthOfActs& out)
{
    if (withEvidence.empty())
        return {};
    JIAMEI_TRY(const auto all, state.evidence());
    std::set<DocumentNumber> done;
    for (const auto& pair : repeatedPictures(all, withEvidence)) {
        if (done.contains(pair.later))
            continue;
        JIAMEI_TRY(const auto later, standing(state, pair.later));
        JIAMEI_TRY(const auto earlier, standing(state, pair.earlier));
        if (!later || !earlier)
            continue;
        done.insert(pair.later);
        std::set<HouseholdNumber> households;
        for (const auto* document : {&*earlier, &*later})
            JIAMEI_CHECK(addHouseholds(document->payload, households));
        const Act act{pair.later, later->actor, out.month.first, later->at, true};
        out.pictures.push_back({act, pair.earlier, pair.isSame, {households.begin(), households.end()}});
    }
    return {};
}

} // namespace

std::vector<PicturePair> repeatedPictures(const std::vector<EvidenceUse>& all, const std::vector<DocumentNumber>& later)
{
    std::vector<PicturePair> pairs;
    for (const auto number : later) {
        const auto use = std::ranges::find(all, number, &EvidenceUse::document);
        if (use == all.end())
            continue;
        for (auto earlier = all.begin(); earlier != use; ++earlier) {
            if (earlier->picture == use->picture)
                pairs.push_back({earlier->document, number, true});
        }
        for (auto earlier = all.begin(); earlier != use; ++earlier) {
            if (earlier->picture != use->picture && looksAlike(*earlier, *use))
                pairs.push_back({earlier->document, number, false});
        }
    }
    return pairs;
}

Result<MonthOfActs> gatherMonth(const ports::SiteState& state, const points::DateSpan& month)
{
    MonthOfActs out;
    out.month = month;
    JIAMEI_TRY(out.secondPersonLimit, till::settingValue(state, till::SettingKey::SecondPersonPoints));
    JIAMEI_TRY(const auto people, state.operators());
    out.reviewers = std::ranges::count_if(people, [](const operators::Operator& person) {
        return person.state == operators::OperatorState::Active && operators::may(person.role, operators::Duty::Award);
    });
    Gatherer gatherer(state, out);
    JIAMEI_TRY(const auto days, state.days());
    for (const auto& day : days) {
        if (day.date < month.first || month.last < day.date)
            continue;
        JIAMEI_TRY(const auto documents, state.documentsOfDay(day.number));
        for (const auto& document : documents)
            JIAMEI_CHECK(gatherer.add(document, day.date));
    }
    JIAMEI_CHECK(addPictures(state, gatherer.withEvidence(), out));
    return out;
}

} // namespace jiamei::programme
