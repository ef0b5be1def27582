// A site's journal in memory; passes the same contract suite as the SQLite store.
#pragma once

#include "core/journal/site_model.hpp"
#include "core/ports/site_store.hpp"
#include "tests/support/memory_round_drafts.hpp"

namespace jiamei::support {

class MemoryStore final : public ports::SiteStore {
public:
    [[nodiscard]] Result<journal::StoredDocument> write(const ports::Request& request, const Moment& moment,
                                                        const ports::Decide& decide) override;
    [[nodiscard]] Done read(const std::function<Done(const ports::SiteState&)>& look) const override;
    [[nodiscard]] Result<ports::SignInState> signInState(const ports::PinOwner& owner) const override;
    [[nodiscard]] Result<ports::SignInState>
    beginAttempt(const ports::PinOwner& owner, const PoweredOn& now,
                 const std::function<Done(const ports::SignInState&)>& mayTry) override;
    [[nodiscard]] Done clearAttempts(const ports::PinOwner& owner) override;
    [[nodiscard]] MemoryRoundDrafts& roundDrafts() override { return m_drafts; }
    /// What a power cut between two attempts leaves behind.
    void putSignInState(const ports::PinOwner& owner, const ports::SignInState& state) { m_signIns[owner] = state; }

    /// The state, for tests that look at it without a read.
    [[nodiscard]] const journal::SiteModel& state() const { return m_model; }

private:
    struct Answered {
        Digest input{};
        DocumentNumber document;
    };

    journal::SiteModel m_model;
    std::map<RequestId, Answered> m_requests;
    std::map<ports::PinOwner, ports::SignInState> m_signIns;
    MemoryRoundDrafts m_drafts;
};

} // namespace jiamei::support
