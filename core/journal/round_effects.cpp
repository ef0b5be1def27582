#include "core/journal/round_effects.hpp"

#include "core/journal/claim_effects.hpp"

namespace jiamei::journal {

namespace {

tl::unexpected<Error> broken(Seq seq)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
}

Result<points::Reminder> reminderNumbered(const ports::SiteState& before, std::int64_t number, Seq seq)
{
    JIAMEI_TRY(const auto found, before.reminder(DocumentNumber(number)));
    if (!found)
        return broken(seq);
    return *found;
}

Done serve(const ports::SiteState& before, const SealedDocument& sealed, std::int64_t number, std::int32_t line,
           std::vector<Change>& out)
{
    if (number == 0)
        return {};
    JIAMEI_TRY(auto reminder, reminderNumbered(before, number, sealed.document.firstSeq));
    reminder.state = points::ReminderState::Served;
    reminder.served = {sealed.document.number, line};
    out.emplace_back(std::move(reminder));
    return {};
}

Done roundEntered(const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.round_entered();
    points::Round round;
    round.document = sealed.document.number;
    round.day = sealed.document.day;
    round.group = in.group();
    JIAMEI_TRY(round.date, BusinessDate::ofDaysSince2020(in.date()));
    round.sheet = in.sheet();
    out.emplace_back(std::move(round));
    return claimsSubmitted(sealed, out);
}

Done reminderGiven(const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.reminder_given();
    points::Reminder reminder;
    reminder.document = sealed.document.number;
    reminder.day = sealed.document.day;
    JIAMEI_TRY(reminder.household, HouseholdNumber::of(in.household()));
    reminder.rule = RuleNumber(in.rule());
    JIAMEI_TRY(reminder.until, BusinessDate::ofDaysSince2020(in.until()));
    reminder.photo = in.photo();
    out.emplace_back(std::move(reminder));
    return {};
}

Done reminderMended(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto number = sealed.document.payload.reminder_mended().reminder();
    JIAMEI_TRY(auto reminder, reminderNumbered(before, number, sealed.document.firstSeq));
    reminder.state = points::ReminderState::Mended;
    out.emplace_back(std::move(reminder));
    return {};
}

Done redemptionFreeze(const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& in = sealed.document.payload.redemption_freeze();
    household::Freeze freeze;
    JIAMEI_TRY(freeze.household, HouseholdNumber::of(in.household()));
    JIAMEI_TRY(freeze.until, BusinessDate::ofDaysSince2020(in.until()));
    freeze.document = sealed.document.number;
    out.emplace_back(FreezeChange{freeze, !in.ended()});
    return {};
}

} // namespace

Done remindersServed(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& payload = sealed.document.payload;
    if (payload.has_award())
        return serve(before, sealed, payload.award().reminder(), 1, out);
    const auto* submission = submissionOf(payload);
    if (submission == nullptr)
        return {};
    std::int32_t line = 0;
    for (const auto& in : submission->lines())
        JIAMEI_CHECK(serve(before, sealed, in.reminder(), ++line, out));
    return {};
}

Done roundChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    switch (sealed.document.payload.body_case()) {
    case pb::Payload::kAward:
        return remindersServed(before, sealed, out);
    case pb::Payload::kRoundEntered:
        return roundEntered(sealed, out);
    case pb::Payload::kReminderGiven:
        return reminderGiven(sealed, out);
    case pb::Payload::kReminderMended:
        return reminderMended(before, sealed, out);
    case pb::Payload::kRedemptionFreeze:
        return redemptionFreeze(sealed, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
