#include "core/programme/answer_flag.hpp"

#include "core/operators/authority.hpp"
#include "core/points/posting.hpp"
#include "core/till/day.hpp"

#include <algorithm>

namespace jiamei::programme {

namespace {

/// Nobody answers for themself, nor an account of the same household: who entered, who is named as the proposer, and
/// whoever showed the picture first.
Done requireNotAbout(const ports::SiteState& state, const operators::Operator& actor, const Flag& flag)
{
    auto people = flag.people;
    if (const auto id = OperatorId::parse(flag.proposer)) {
        JIAMEI_TRY(const auto proposer, state.operatorById(*id));
        if (proposer)
            people.push_back(proposer->number);
    }
    if (flag.kind == FlagKind::SamePicture || flag.kind == FlagKind::AlikePicture) {
        for (const auto number : flag.documents) {
            JIAMEI_TRY(const auto document, state.document(number));
            if (document)
                people.push_back(document->actor);
        }
    }
    for (const auto number : people) {
        JIAMEI_TRY(const auto person, state.operatorByNumber(number));
        const bool isOne = number == actor.number;
        const bool isOfOne = person && person->household && person->household == actor.household;
        if (isOne || isOfOne)
            return refuse(ErrorCode::FlagOfOwn, {{"operator", actor.id.text()}, {"flag", flag.id}});
    }
    return {};
}

/// What a document gave or took directly, or submitted.
void addEntries(const journal::StoredDocument& document, FlagEntry entry, std::vector<FlagEntry>& out)
{
    const auto add = [&](const auto& line) {
        entry.household = HouseholdNumber::of(line.household()).value_or(HouseholdNumber());
        entry.title = line.title();
        entry.points = Points::of(line.points()).value_or(Points());
        entry.isDeduction = line.deduction();
        out.push_back(entry);
    };
    const auto& payload = document.payload;
    if (payload.has_award())
        add(payload.award());
    for (const auto& award : payload.activity_closed().awards())
        add(award);
    if (const auto* submission = journal::submissionOf(payload)) {
        for (const auto& line : submission->lines())
            add(line);
    }
    if (payload.has_honour_entered()) {
        const auto& honour = payload.honour_entered().honour();
        entry.household = HouseholdNumber::of(honour.household()).value_or(HouseholdNumber());
        entry.title = honour.kind();
        out.push_back(entry);
    }
}

bool isInMonths(BusinessDate month, const points::DateSpan& span)
{
    const auto first = points::spanOf(points::CapPeriod::Month, span.first).value_or(span);
    return month >= first.first && month <= span.last;
}

/// The flag as it was answered. Its month is that of its last document, which is by the right date of the day now.
Result<WatchedFlag> flagAnsweredWith(const ports::SiteState& state, const FlagAnswer& answer)
{
    JIAMEI_TRY(const auto document, state.document(answer.document));
    const auto damaged = refuse(ErrorCode::DatabaseDamaged, {{"what", "flag"}, {"document", answer.document.value()}});
    if (!document)
        return damaged;
    const auto& in = document->payload.flag_answered();
    WatchedFlag watched;
    auto& flag = watched.flag;
    flag.id = in.flag();
    flag.kind = flagKindOf(in.kind()).value_or(FlagKind::OneSubmitter);
    for (const auto number : in.documents())
        flag.documents.push_back(DocumentNumber(number));
    for (const auto number : in.people())
        flag.people.push_back(OperatorNumber(number));
    for (const auto number : in.households()) {
        JIAMEI_TRY(const auto household, HouseholdNumber::of(number));
        flag.households.push_back(household);
    }
    flag.proposer = in.proposer();
    flag.count = in.count();
    flag.percent = in.percent();
    BusinessDate last;
    for (const auto number : flag.documents) {
        JIAMEI_TRY(const auto entry, state.document(number));
        if (!entry)
            return damaged;
        JIAMEI_TRY(const auto written, till::dateOf(state, entry->day));
        last = std::max(last, written.value_or(BusinessDate()));
    }
    flag.month = points::spanOf(points::CapPeriod::Month, last).value_or(points::DateSpan{last, last}).first;
    JIAMEI_TRY(const auto answered, till::dateOf(state, document->day));
    watched.reply = FlagReply{document->number, document->actor, answered.value_or(BusinessDate()), in.reason()};
    return watched;
}

} // namespace

Result<std::vector<FlagEntry>> entriesOf(const ports::SiteState& state, const Flag& flag)
{
    std::vector<FlagEntry> entries;
    for (const auto number : flag.documents) {
        JIAMEI_TRY(const auto document, state.document(number));
        if (!document)
            return refuse(ErrorCode::DatabaseDamaged, {{"what", "flag"}, {"document", number.value()}});
        FlagEntry entry;
        entry.document = number;
        entry.at = document->at;
        entry.by = document->actor;
        JIAMEI_TRY(const auto written, till::dateOf(state, document->day));
        entry.date = written.value_or(BusinessDate());
        addEntries(*document, entry, entries);
        entry.isApproval = true;
        for (const auto& line : document->payload.claims_reviewed().lines()) {
            const points::ClaimId id{DocumentNumber(line.claim().document()), line.claim().line()};
            JIAMEI_TRY(const auto wording, points::wordingOf(state, id));
            JIAMEI_TRY(entry.household, HouseholdNumber::of(line.household()));
            entry.title = wording.title();
            JIAMEI_TRY(entry.points, Points::of(wording.points()));
            entry.isDeduction = wording.deduction();
            entries.push_back(entry);
        }
    }
    if (!flag.households.empty())
        std::erase_if(entries, [&](const FlagEntry& entry) {
            return std::ranges::find(flag.households, entry.household) == flag.households.end();
        });
    return entries;
}

Result<std::vector<WatchedFlag>> watchedFlags(const ports::SiteState& state, const points::DateSpan& span)
{
    JIAMEI_TRY(const auto answers, state.flagAnswers());
    std::vector<WatchedFlag> watched;
    for (const auto& answer : answers) {
        JIAMEI_TRY(auto flag, flagAnsweredWith(state, answer));
        if (isInMonths(flag.flag.month, span))
            watched.push_back(std::move(flag));
    }
    JIAMEI_TRY(auto found, flagsOf(state, span));
    for (auto& flag : found) {
        if (std::ranges::find(answers, flag.id, &FlagAnswer::flag) == answers.end())
            watched.push_back({std::move(flag), {}});
    }
    std::ranges::stable_sort(watched, [](const WatchedFlag& one, const WatchedFlag& other) {
        return std::tuple(other.flag.month, one.flag.kind, one.flag.documents) <
               std::tuple(one.flag.month, other.flag.kind, other.flag.documents);
    });
    return watched;
}

Result<WatchedFlag> watchedFlag(const ports::SiteState& state, const points::DateSpan& span, const std::string& flag)
{
    JIAMEI_TRY(const auto all, watchedFlags(state, span));
    const auto found = std::ranges::find(all, flag, [](const WatchedFlag& watched) { return watched.flag.id; });
    if (found == all.end())
        return refuse(ErrorCode::FlagUnknown, {{"flag", flag.substr(0, 20)}});
    return *found;
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const AnswerFlag& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::AnswerFlags));
    JIAMEI_CHECK(points::requireReason(command.reason));
    JIAMEI_TRY(const auto answers, state.flagAnswers());
    const auto answered = std::ranges::find(answers, command.flag, &FlagAnswer::flag);
    if (answered != answers.end())
        return refuse(ErrorCode::FlagAnswered, {{"flag", command.flag}, {"document", answered->document.value()}});
    JIAMEI_TRY(const auto flags, flagsOfMonth(state, command.month));
    const auto flag = std::ranges::find(flags, command.flag, &Flag::id);
    if (flag == flags.end())
        return refuse(ErrorCode::FlagUnknown, {{"flag", command.flag.substr(0, 20)}});
    JIAMEI_CHECK(requireNotAbout(state, actor, *flag));
    for (const auto household : flag->households)
        JIAMEI_CHECK(operators::requireForeignHousehold(state, authority, household));
    JIAMEI_TRY(const auto day, state.lastDay());

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_flag_answered();
    payload.set_flag(flag->id);
    payload.set_kind(static_cast<std::uint32_t>(flag->kind));
    for (const auto number : flag->documents)
        payload.add_documents(number.value());
    payload.set_reason(command.reason);
    for (const auto person : flag->people)
        payload.add_people(person.value());
    for (const auto household : flag->households)
        payload.add_households(household.value());
    payload.set_proposer(flag->proposer);
    payload.set_count(flag->count);
    payload.set_percent(flag->percent);
    document.rows.push_back({journal::Record{journal::RecordType::FlagAnswered, {}, {}}, {}});
    return document;
}

void describe(CanonicalWriter& out, const AnswerFlag& command)
{
    out.text("flag-answer");
    out.text(command.flag);
    out.integer(command.month.daysSince2020());
    out.text(command.reason);
}

} // namespace jiamei::programme
