// Carries out commands: one decide, one commit, one answer for a request id.
#pragma once

#include "core/base/time.hpp"
#include "core/ports/site_store.hpp"

#include <utility>

namespace jiamei::journal {

/// Writer thread only; holds no state of its own.
class Bookkeeper {
public:
    Bookkeeper(ports::SiteStore& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    /// Decides `command` on the present state and appends its document. A command is any type with
    /// `decide(state, authority, command)` and `describe(writer, command)` in its namespace.
    /// Errors: the command's own, RequestReused, and the store's.
    template <class Command>
    [[nodiscard]] Result<StoredDocument> run(const RequestId& request, const operators::Authority& authority,
                                             const Command& command)
    {
        CanonicalWriter input;
        input.integer(authority.actor.value());
        input.integer(authority.approver ? authority.approver->value() : 0);
        input.text(authority.witness ? authority.witness->text : std::string());
        describe(input, command);
        return m_store.write({request, blake2b(input.bytes())}, moment(),
                             [&](const ports::SiteState& state) { return decide(state, authority, command); });
    }

    [[nodiscard]] Moment moment() const { return momentOf(m_clock); }

    [[nodiscard]] ports::SiteStore& store() { return m_store; }

private:
    ports::SiteStore& m_store;
    const Clock& m_clock;
};

} // namespace jiamei::journal
