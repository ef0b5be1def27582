#include "core/journal/policy_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

using points::YearEnd;

Done settingSet(const pb::SettingSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    SettingChange change{in.key(), in.value(), {}, document.day};
    if (in.from() != 0) {
        JIAMEI_TRY(change.from, BusinessDate::ofDaysSince2020(in.from()));
    }
    out.emplace_back(std::move(change));
    return {};
}

template <class Message>
Done yearEnd(const Message& in, YearEnd::State state, const StoredDocument& document, std::vector<Change>& out)
{
    constexpr auto kLast = static_cast<std::uint32_t>(points::YearEndPolicy::Clear);
    if (in.policy() < 1 || in.policy() > kLast)
        return refuse(ErrorCode::ChainBroken, {{"seq", document.firstSeq.value()}});
    out.emplace_back(YearEnd{document.number, static_cast<std::int32_t>(in.year()),
                             static_cast<points::YearEndPolicy>(in.policy()), state, document.day});
    return {};
}

Done reversed(const ports::SiteState& before, const pb::Reversal& in, std::vector<Change>& out)
{
    JIAMEI_TRY(const auto all, before.yearEnds());
    const auto found = std::ranges::find(all, DocumentNumber(in.document()), &YearEnd::document);
    if (found == all.end())
        return {};
    auto undone = *found;
    undone.state = YearEnd::State::Reversed;
    out.emplace_back(undone);
    return {};
}

} // namespace

Done policyChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kSettingSet:
        return settingSet(payload.setting_set(), document, out);
    case pb::Payload::kYearEndPreviewed:
        return yearEnd(payload.year_end_previewed(), YearEnd::State::Previewed, document, out);
    case pb::Payload::kYearEndRun:
        return yearEnd(payload.year_end_run(), YearEnd::State::Run, document, out);
    case pb::Payload::kReversal:
        return reversed(before, payload.reversal(), out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
