#include "app/cli/session.hpp"

#include "core/household/salted.hpp"
#include "core/operators/sign_in.hpp"

#include <ostream>

namespace jiamei::cli {

Result<Session> Session::open(Call& call, db::FolderUser user)
{
    if (call.options.data.empty())
        return refuse(io::missingOption("--data"));
    db::FolderOptions options;
    options.user = user;
    JIAMEI_TRY(auto folder, db::SiteFolder::open(call.options.data, call.clock, call.random, options));
    if (folder->openedEpoch())
        call.console.err << call.say(
            {"这个网点的数据被恢复或换过机器，流水从这里另起一段。\n",
             "This site was restored or moved to another machine; its journal goes on in a new "
             "epoch.\n"});
    return Session(call, std::move(folder));
}

Result<operators::Authority> Session::signIn()
{
    const auto& options = m_call->options;
    if (options.operatorId.empty())
        return refuse(io::missingOption("--operator"));
    operators::Authority authority;
    if (!options.witness.empty())
        authority.witness = personalValue(household::PersonalField::Name, options.witness, m_call->random);
    JIAMEI_TRY(authority.actor, checkPin(options.operatorId, options.pinFile));
    if (!options.approverId.empty()) {
        JIAMEI_TRY(authority.approver, checkPin(options.approverId, options.approverPinFile));
    }
    return authority;
}

Result<OperatorNumber> Session::checkPin(const std::string& id, const std::string& pinFile)
{
    JIAMEI_TRY(const auto operatorId, OperatorId::parse(id));
    PinReader pins(m_call->console, m_call->language);
    JIAMEI_TRY(const auto pin, pins.read(pinFile, id));
    // The count of attempts is written before the check and taken back after it: nothing may stop it in between.
    const UnstoppableSection section(AfterSignal::Stop);
    JIAMEI_TRY(const auto person, operators::signIn(store(), m_call->clock, m_call->random, operatorId, pin));
    return person.number;
}

Result<RequestId> requestOf(Call& call, const std::string& part)
{
    const auto& text = call.options.request;
    if (text.empty()) {
        RequestId::Bytes bytes{};
        call.random.fill(bytes);
        return RequestId(bytes);
    }
    auto id = RequestId::parse(part.empty() ? text : text + " " + part);
    if (!id)
        return wrongUsage("--request");
    return id;
}

household::PersonalValue personalValue(household::PersonalField field, std::string text, Random& random)
{
    return household::salted(field, std::move(text), random);
}

Result<BusinessDate> setupDate(const ports::SiteState& state, const Moment& now)
{
    JIAMEI_TRY(const auto day, state.lastDay());
    if (day.number.value() == 0)
        return BusinessDate();
    return todayOf(state, now);
}

tl::unexpected<Error> wrongUsage(const std::string& detail)
{
    return refuse(ErrorCode::UsageWrong, {{"detail", detail}});
}

} // namespace jiamei::cli
