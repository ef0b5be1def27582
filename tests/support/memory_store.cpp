#include "tests/support/memory_store.hpp"

namespace jiamei::support {

Result<journal::StoredDocument> MemoryStore::write(const ports::Request& request, const Moment& moment,
                                                   const ports::Decide& decide)
{
    if (const auto known = m_requests.find(request.id); known != m_requests.end()) {
        if (known->second.input != request.input)
            return refuse(ErrorCode::RequestReused, {{"request", request.id.text()}});
        JIAMEI_TRY(auto first, m_model.document(known->second.document));
        first->isRepeat = true;
        return *first;
    }
    JIAMEI_TRY(const auto document, decide(m_model));
    JIAMEI_TRY(const auto site, journal::siteFor(m_model, document));
    JIAMEI_TRY(const auto head, m_model.head());
    JIAMEI_TRY(const auto sealed, journal::seal(site, head, document, request.id, moment));
    JIAMEI_TRY(const auto effects, journal::effectsOf(m_model, sealed));
    m_model.apply(sealed, effects);
    for (const auto& record : document.personal) {
        if (journal::setsPin(record))
            m_signIns.erase({record.owner, record.number});
    }
    m_requests[request.id] = {request.input, sealed.document.number};
    return sealed.document;
}

Done MemoryStore::read(const std::function<Done(const ports::SiteState&)>& look) const
{
    return look(m_model);
}

Result<ports::SignInState> MemoryStore::signInState(const ports::PinOwner& owner) const
{
    const auto found = m_signIns.find(owner);
    return found == m_signIns.end() ? ports::SignInState{} : found->second;
}

Result<ports::SignInState> MemoryStore::beginAttempt(const ports::PinOwner& owner, const PoweredOn& now,
                                                     const std::function<Done(const ports::SignInState&)>& mayTry)
{
    auto& state = m_signIns[owner];
    JIAMEI_CHECK(mayTry(state));
    state = {state.attempts + 1, now};
    return state;
}

Done MemoryStore::clearAttempts(const ports::PinOwner& owner)
{
    m_signIns.erase(owner);
    return {};
}

} // namespace jiamei::support
