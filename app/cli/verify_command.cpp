// jiamei verify
#include "app/cli/session.hpp"

namespace jiamei::cli {

namespace {

/// A journal that is wrong is an answer with status 3, not a failure of the command.
Result<Answer> verifySite(Call& call, const NoInputs&)
{
    JIAMEI_TRY(auto session, Session::open(call, db::FolderUser::Inspector));
    JIAMEI_TRY(const auto report, session.folder().verify());
    Answer answer;
    answer.json = {{"ok", report.ok},
                   {"entries", report.entries},
                   {"head", hexText(report.head.digest)},
                   {"first_bad", report.firstBad ? Json(report.firstBad->value()) : Json()},
                   {"seq", report.head.seq.value()},
                   {"epoch", epochText(report.head.epoch)},
                   {"fingerprint", fingerprintText(report.head.digest)}};
    if (report.ok) {
        answer.text =
            io::fillIn(call.say({"流水完好：{entries} 行，指纹 {head}\n",
                                 "The journal is whole: {entries} rows, fingerprint {head}\n"}),
                       {{"entries", report.entries}, {"head", fingerprintText(report.head.digest)}}, call.language);
        return answer;
    }
    Error error{ErrorCode::ChainBroken, {{"part", report.what}, {"detail", report.detail}}};
    if (report.firstBad)
        error.context.add("seq", report.firstBad->value());
    if (report.what == db::kHeadCopyDiffers)
        error.context.add("loss", report.what);
    answer.status = kDamaged;
    answer.json["what"] = report.what;
    answer.json["detail"] = report.detail;
    answer.json["error"] = jsonOf(error, call.language);
    answer.text = io::messageOf(error, call.language).text(call.language) + "\n";
    return answer;
}

} // namespace

void addVerifyCommand(Commands& commands)
{
    commands.add<NoInputs>(commands.root(), "verify", "recompute the journal and all that is derived from it", nothing,
                           verifySite);
}

} // namespace jiamei::cli
