#include "core/operators/sign_in.hpp"

#include "core/journal/bookkeeper.hpp"
#include "core/operators/pin.hpp"

namespace jiamei::operators {

namespace {

struct Known {
    Operator person;
    std::string pinHash;
};

Result<Known> load(const ports::SiteStore& store, const OperatorId& id)
{
    Known known;
    JIAMEI_CHECK(store.read([&](const ports::SiteState& state) -> Done {
        JIAMEI_TRY(const auto person, state.operatorById(id));
        if (!person)
            return refuse(ErrorCode::OperatorUnknown, {{"operator", id.text()}});
        known.person = *person;
        JIAMEI_TRY(const auto values, state.personal(journal::PersonalRecord::Owner::Operator, person->number.value()));
        for (const auto& value : values) {
            if (value.field == household::PersonalField::PinHash)
                known.pinHash = value.text;
        }
        return {};
    }));
    if (known.person.state != OperatorState::Active)
        return refuse(ErrorCode::OperatorBlocked, {{"operator", id.text()}});
    return known;
}

/// The failure as a record. The counter is on disk already; a full disk must not turn a wrong PIN into another answer.
void recordFailure(ports::SiteStore& store, const Clock& clock, Random& random, const Operator& person,
                   std::uint32_t attempts)
{
    RequestId::Bytes id{};
    random.fill(id);
    const auto written = store.write(
        {RequestId(id), {}}, momentOf(clock), [&](const ports::SiteState& state) -> Result<journal::Document> {
            JIAMEI_TRY(const auto day, state.lastDay());
            journal::Document document;
            document.authority.actor = person.number;
            document.day = day.number;
            auto& payload = *document.payload.mutable_sign_in_failed();
            payload.set_operator_(person.number.value());
            payload.set_attempts(attempts);
            payload.set_locked(attempts >= kAttemptsUntilLocked);
            document.rows.push_back(
                {journal::Record{journal::RecordType::SignInFailed, person.number.value(), {}}, {}});
            return document;
        });
    static_cast<void>(written);
}

} // namespace

Done mayTryPin(const ports::SignInState& state, const PoweredOn& now)
{
    if (state.attempts >= kAttemptsUntilLocked)
        return refuse(ErrorCode::PinLocked);
    const auto wait = remainingWait(state, now);
    if (wait.count() > 0)
        return refuse(ErrorCode::PinDelayed, {{"seconds", wait.count()}});
    return {};
}

Result<Operator> signIn(ports::SiteStore& store, const Clock& clock, Random& random, const OperatorId& id,
                        std::string_view pin)
{
    JIAMEI_TRY(const auto known, load(store, id));
    const auto number = known.person.number;
    const auto now = clock.poweredOn();
    JIAMEI_TRY(const auto attempts, store.beginAttempt(number, now, [&](const ports::SignInState& before) {
        return mayTryPin(before, now);
    }));
    JIAMEI_TRY(const bool matches, matchesPin(known.pinHash, pin));
    if (matches) {
        JIAMEI_CHECK(store.clearAttempts(number));
        return known.person;
    }
    recordFailure(store, clock, random, known.person, attempts.attempts);
    if (attempts.attempts >= kAttemptsUntilLocked)
        return refuse(ErrorCode::PinLocked, {{"operator", id.text()}});
    return refuse(ErrorCode::PinWrong, {{"left", kAttemptsUntilLocked - attempts.attempts},
                                        {"seconds", delayAfter(attempts.attempts).count()}});
}

} // namespace jiamei::operators
