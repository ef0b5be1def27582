// A site opened for one call: who signs in, what is asked of it and what is written.
#pragma once

#include "app/cli/call.hpp"
#include "app/cli/signals.hpp"
#include "core/journal/bookkeeper.hpp"
#include "core/ports/signer.hpp"
#include "core/till/day.hpp"
#include "db/sqlite/site_folder.hpp"

#include <memory>
#include <optional>

namespace jiamei::cli {

/// --request, or a new one by chance; a call that writes several documents names their parts. Errors: UsageWrong.
[[nodiscard]] Result<RequestId> requestOf(Call& call, const std::string& part = {});

class Session {
public:
    /// The site in the folder of --data. Errors: OptionMissing without one, SiteMissing {folder}, those of the folder.
    [[nodiscard]] static Result<Session> open(Call& call, db::FolderUser user = db::FolderUser::CommandLine);

    [[nodiscard]] ports::SiteStore& store() { return m_folder->store(); }
    [[nodiscard]] db::SiteFolder& folder() { return *m_folder; }
    [[nodiscard]] Call& call() { return *m_call; }

    /// Checks the PINs of --operator and, if named, --approver. Errors: OptionMissing without --operator, PinMissing,
    /// signIn's.
    [[nodiscard]] Result<operators::Authority> signIn();
    /// What `look` answers from one snapshot.
    template <class Look>
    [[nodiscard]] auto look(Look&& look) -> decltype(look(std::declval<const ports::SiteState&>()))
    {
        using Seen = decltype(look(std::declval<const ports::SiteState&>()));
        std::optional<Seen> answer;
        JIAMEI_CHECK(store().read([&](const ports::SiteState& state) -> Done {
            answer.emplace(look(state));
            return {};
        }));
        return std::move(*answer);
    }

    /// Carries out one command. A signal waits until it is on disk.
    template <class Command>
    [[nodiscard]] Result<journal::StoredDocument> run(const operators::Authority& authority, const Command& command,
                                                      const std::string& part = {})
    {
        JIAMEI_TRY(const auto id, requestOf(*m_call, part));
        const UnstoppableSection section;
        return journal::Bookkeeper(store(), m_call->clock).run(id, authority, command);
    }
    /// The same, signing in first.
    template <class Command>
    [[nodiscard]] Result<journal::StoredDocument> run(const Command& command)
    {
        JIAMEI_TRY(const auto authority, signIn());
        return run(authority, command);
    }

    [[nodiscard]] Moment moment() { return journal::Bookkeeper(store(), m_call->clock).moment(); }

private:
    Session(Call& call, std::unique_ptr<db::SiteFolder> folder) : m_call(&call), m_folder(std::move(folder)) {}

    [[nodiscard]] Result<OperatorNumber> checkPin(const std::string& id, const std::string& pinFile);

    Call* m_call;
    std::unique_ptr<db::SiteFolder> m_folder;
};

/// A salted personal field.
[[nodiscard]] household::PersonalValue personalValue(household::PersonalField field, std::string text, Random& random);

using till::todayOf;
/// The same, but on day 0 the earliest date there is, since what is set up then holds at once.
[[nodiscard]] Result<BusinessDate> setupDate(const ports::SiteState& state, const Moment& now);

/// A refusal of the command line itself. `detail` names the option.
[[nodiscard]] tl::unexpected<Error> wrongUsage(const std::string& detail);

} // namespace jiamei::cli
