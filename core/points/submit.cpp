#include "core/points/submit.hpp"

#include "core/operators/authority.hpp"
#include "core/points/submission.hpp"
#include "core/till/day.hpp"

namespace jiamei::points {

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const Submit& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::Award));
    JIAMEI_TRY(const auto day, till::requireOpenDay(state));
    JIAMEI_TRY(const auto version, state.ruleSetVersion());
    if (command.awards.empty())
        return refuse(ErrorCode::NothingToDo);
    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_claims_submitted();
    payload.set_evidence(command.evidence);
    payload.set_evidence_look(command.evidenceLook);
    Submission submission(state, authority, day.date);
    for (const auto& award : command.awards) {
        JIAMEI_TRY(const auto claim, submission.check(award));
        addClaim(document, payload, claim, version);
    }
    JIAMEI_CHECK(submission.requireCover());
    return document;
}

void describe(CanonicalWriter& out, const Submit& command)
{
    out.text("submit");
    out.text(command.evidence);
    for (const auto& award : command.awards)
        describe(out, award);
}

} // namespace jiamei::points
