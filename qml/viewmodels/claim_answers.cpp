#include "qml/viewmodels/claim_answers.hpp"

#include <map>

namespace jiamei::kiosk {

using namespace Qt::Literals::StringLiterals;

namespace {

ClaimStep stepOf(points::ClaimState state)
{
    switch (state) {
    case points::ClaimState::Submitted:
        return ClaimStep::Submitted;
    case points::ClaimState::Reviewed:
        return ClaimStep::Reviewed;
    case points::ClaimState::InPublicity:
        return ClaimStep::InPublicity;
    case points::ClaimState::Posted:
        return ClaimStep::Posted;
    case points::ClaimState::Rejected:
        return ClaimStep::Rejected;
    case points::ClaimState::Voided:
        return ClaimStep::Withdrawn;
    case points::ClaimState::Reversed:
        return ClaimStep::Reversed;
    }
    return ClaimStep::Withdrawn;
}

/// What many lines ask again and again.
struct Names {
    std::map<HouseholdNumber, QString> households;
    std::map<OperatorNumber, QString> operators;
};

Result<Names> namesOf(const ports::SiteState& state)
{
    Names names;
    JIAMEI_TRY(const auto households, state.households());
    for (const auto& details : households)
        names.households[details.household.number] = qtText(details.name);
    JIAMEI_TRY(const auto people, state.operators());
    for (const auto& who : people) {
        JIAMEI_TRY(const auto person, personOf(state, who));
        names.operators[who.number] = person.name;
    }
    return names;
}

Result<ClaimLine> lineOf(const ports::SiteState& state, const Names& names, const points::Claim& claim)
{
    JIAMEI_TRY(const auto wording, points::wordingOf(state, claim.id));
    JIAMEI_TRY(const auto face, points::faceOf(state, claim));
    JIAMEI_TRY(const auto objection, points::openObjection(state, claim.id));
    const auto find = [](const auto& map, auto key) {
        const auto found = map.find(key);
        return found == map.end() ? typename std::decay_t<decltype(map)>::mapped_type() : found->second;
    };
    ClaimLine line;
    line.claim = {shown(claim.id.document.value()), claim.id.line, qtText(face)};
    line.numberText = qtText(claim.household.text());
    line.name = find(names.households, claim.household);
    line.title = qtText(wording.title());
    line.points = shown(claim.isDeduction ? -claim.points.value() : claim.points.value());
    line.units = shown(claim.units);
    line.byMeeting = claim.review == points::ReviewKind::Meeting;
    line.submitter = find(names.operators, claim.submitter);
    line.step = stepOf(claim.state);
    JIAMEI_TRY(line.day, qtDateOf(state, claim.day));
    line.objection = objection ? shown(objection->document.value()) : 0;
    return line;
}

} // namespace

std::vector<points::SeenClaim> seenClaims(const QList<ClaimName>& names)
{
    std::vector<points::SeenClaim> seen;
    for (const ClaimName& name : names)
        seen.push_back({{DocumentNumber(name.document), name.line}, name.face.toStdString()});
    return seen;
}

Result<bool> isReviewedByOthers(const ports::SiteState& state, const std::string& code)
{
    JIAMEI_TRY(const auto rule, state.ruleByCode(code));
    return rule && rule->review != points::ReviewKind::OnePerson;
}

Result<std::vector<points::SeenClaim>> claimsSubmittedWith(const ports::SiteState& state, DocumentNumber number)
{
    std::vector<points::SeenClaim> claims;
    JIAMEI_TRY(const auto document, state.document(number));
    const auto* submission = document ? journal::submissionOf(document->payload) : nullptr;
    if (submission == nullptr)
        return claims;
    for (std::int32_t line = 1; line <= submission->lines_size(); ++line) {
        const points::ClaimId id{number, line};
        JIAMEI_TRY(const auto claim, points::requireClaim(state, id));
        JIAMEI_TRY(const auto face, points::faceOf(state, claim));
        claims.push_back({id, face});
    }
    return claims;
}

Result<QList<ClaimLine>> claimsUnderWay(const ports::SiteState& state, OperatorNumber signedIn)
{
    JIAMEI_TRY(const auto names, namesOf(state));
    QList<ClaimLine> lines;
    for (const auto which :
         {points::ClaimState::Submitted, points::ClaimState::Reviewed, points::ClaimState::InPublicity}) {
        JIAMEI_TRY(const auto claims, state.claimsIn(which));
        for (const auto& claim : claims) {
            JIAMEI_TRY(auto line, lineOf(state, names, claim));
            line.isOwn = claim.submitter == signedIn;
            lines.append(line);
        }
    }
    return lines;
}

} // namespace jiamei::kiosk
