// jiamei review list, approve, reject, withdraw
#include "app/cli/claim_names.hpp"
#include "app/cli/session.hpp"
#include "app/print/statement_words.hpp"
#include "core/points/review.hpp"

namespace jiamei::cli {

namespace {

struct ClaimsInput {
    std::vector<std::string> names;
    std::string reason;
};

Result<Answer> listClaims(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call));
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json["items"] = Json::array();
        for (const auto which :
             {points::ClaimState::Submitted, points::ClaimState::Reviewed, points::ClaimState::InPublicity}) {
            JIAMEI_TRY(const auto claims, state.claimsIn(which));
            Json part = Json::array();
            for (const auto& claim : claims) {
                JIAMEI_TRY(auto json, jsonOf(state, claim));
                part.push_back(std::move(json));
            }
            if (part.empty())
                continue;
            answer.text += print::wordOf(which, call.language) + "\n" + tableOf(call, part);
            for (auto& json : part)
                answer.json["items"].push_back(std::move(json));
        }
        if (answer.text.empty())
            answer.text = call.say({"没有待办的加分或扣分。\n", "No award waits for anything.\n"});
        return answer;
    });
}

Result<Answer> answerFor(Call& call, Session& session, const journal::StoredDocument& document,
                         const std::vector<points::SeenClaim>& seen)
{
    return session.look([&](const ports::SiteState& state) -> Result<Answer> {
        Answer answer;
        answer.json = {{"document", document.number.value()}, {"items", Json::array()}};
        for (const auto& item : seen) {
            JIAMEI_TRY(const auto claim, points::requireClaim(state, item.id));
            answer.json["items"].push_back({{"document", claim.id.document.value()},
                                            {"line", claim.id.line},
                                            {"state", points::textOf(claim.state)}});
            answer.text += io::fillIn(
                call.say({"单据 {claim}：{state}。\n", "Document {claim}: {state}.\n"}),
                {{"claim", textOf(claim.id)}, {"state", print::wordOf(claim.state, call.language)}}, call.language);
        }
        return answer;
    });
}

Result<std::vector<points::SeenClaim>> seenBy(Session& session, const ClaimsInput& inputs)
{
    return session.look([&](const ports::SiteState& state) { return seenClaims(state, inputs.names); });
}

template <bool isApproved>
Result<Answer> review(Call& call, const ClaimsInput& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto seen, seenBy(session, inputs));
    JIAMEI_TRY(const auto document, session.run(points::Review{seen, isApproved, inputs.reason}));
    return answerFor(call, session, document, seen);
}

Result<Answer> withdraw(Call& call, const ClaimsInput& inputs)
{
    JIAMEI_TRY(auto session, Session::open(call));
    JIAMEI_TRY(const auto seen, seenBy(session, inputs));
    JIAMEI_TRY(const auto document, session.run(points::Withdraw{seen, inputs.reason}));
    return answerFor(call, session, document, seen);
}

void addNames(CLI::App& command, ClaimsInput& inputs)
{
    command.add_option("claims", inputs.names, "documents; with @FACE exactly what the list showed")
        ->required()
        ->type_name("DOC[/LINE][@FACE]");
}

void addNamesAndReason(CLI::App& command, ClaimsInput& inputs)
{
    addNames(command, inputs);
    command.add_option("--reason", inputs.reason, "why; no person's name")->required()->type_name("TEXT");
}

} // namespace

void addReviewCommands(Commands& commands)
{
    auto& group = commands.group("review", "awards and deductions that others review");
    commands.add<NoInputs>(group, "list", "what waits for review, for a notice, or hangs out", nothing, listClaims);
    commands.add<ClaimsInput>(group, "approve", "approve as second operator, of another household", addNames,
                              review<true>);
    commands.add<ClaimsInput>(group, "reject", "reject with a reason", addNamesAndReason, review<false>);
    commands.add<ClaimsInput>(group, "withdraw", "take back what is not posted yet", addNamesAndReason, withdraw);
}

} // namespace jiamei::cli
