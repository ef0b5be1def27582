// A store with a planted fault: it commits points and pieces in two transactions. The kill test must find it.
#pragma once

#include "core/journal/effects.hpp"
#include "db/sqlite/row_mapping.hpp"
#include "db/sqlite/site_writing.hpp"

#include "tests/fault/site_trial.hpp"

namespace jiamei::fault {

class SplitStore final : public ports::SiteStore {
public:
    explicit SplitStore(db::SqliteSiteStore& store) : m_store(store) {}

    [[nodiscard]] Result<journal::StoredDocument> write(const ports::Request& request, const Moment& moment,
                                                        const ports::Decide& decide) override
    {
        journal::SealedDocument sealed;
        journal::Effects effects;
        auto& connection = *m_store.connection();
        {
            db::RegisterCache cache;
            const db::SiteReader state(connection, cache);
            JIAMEI_TRY(const auto document, decide(state));
            JIAMEI_TRY(const auto site, state.site());
            JIAMEI_TRY(const auto head, state.head());
            JIAMEI_TRY(sealed, journal::seal(site.site, head, document, request.id, moment));
            JIAMEI_TRY(effects, journal::effectsOf(state, sealed));
        }
        const auto middle = sealed.rows.size() / 2;
        connection.script("BEGIN IMMEDIATE");
        db::insertDocument(connection, sealed.document, request.input);
        for (std::size_t i = 0; i < middle; ++i)
            db::insertRow(connection, sealed.rows[i]);
        connection.script("COMMIT; BEGIN IMMEDIATE");
        for (std::size_t i = middle; i < sealed.rows.size(); ++i)
            db::insertRow(connection, sealed.rows[i]);
        db::writeEffects(connection, sealed, effects);
        connection.script("COMMIT");
        return sealed.document;
    }

    [[nodiscard]] Done read(const std::function<Done(const ports::SiteState&)>& look) const override
    {
        return m_store.read(look);
    }
    [[nodiscard]] Result<ports::SignInState> signInState(const ports::PinOwner& owner) const override
    {
        return m_store.signInState(owner);
    }
    [[nodiscard]] Result<ports::SignInState>
    beginAttempt(const ports::PinOwner& owner, const PoweredOn& now,
                 const std::function<Done(const ports::SignInState&)>& mayTry) override
    {
        return m_store.beginAttempt(owner, now, mayTry);
    }
    [[nodiscard]] Done clearAttempts(const ports::PinOwner& owner) override { return m_store.clearAttempts(owner); }
    [[nodiscard]] ports::RoundDrafts& roundDrafts() override { return m_store; }

private:
    db::SqliteSiteStore& m_store;
};

} // namespace jiamei::fault
