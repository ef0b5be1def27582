#include "core/journal/honour_effects.hpp"

#include <algorithm>

namespace jiamei::journal {

namespace {

tl::unexpected<Error> broken(Seq seq)
{
    return refuse(ErrorCode::ChainBroken, {{"seq", seq.value()}});
}

Done addHonour(const pb::Honour& in, std::int64_t bonus, const StoredDocument& document, std::vector<Change>& out)
{
    programme::Honour honour;
    honour.document = document.number;
    JIAMEI_TRY(honour.household, HouseholdNumber::of(in.household()));
    honour.kind = in.kind();
    honour.level = static_cast<programme::HonourLevel>(in.level());
    honour.year = static_cast<std::int32_t>(in.year());
    honour.certificate = in.certificate();
    JIAMEI_TRY(honour.bonus, Points::of(bonus));
    out.emplace_back(std::move(honour));
    return {};
}

Done submitted(const pb::ClaimsSubmitted& in, const StoredDocument& document, std::vector<Change>& out)
{
    if (auto use = evidenceOf(document))
        out.emplace_back(std::move(*use));
    if (!in.has_honour())
        return {};
    if (in.lines_size() != 1)
        return broken(document.firstSeq);
    return addHonour(in.honour(), in.lines(0).points(), document, out);
}

Done takenBack(const ports::SiteState& before, const pb::HonourWithdrawn& in, const StoredDocument& document,
               std::vector<Change>& out)
{
    JIAMEI_TRY(const auto honours, before.honours());
    const auto found = std::ranges::find(honours, DocumentNumber(in.document()), &programme::Honour::document);
    if (found == honours.end())
        return broken(document.firstSeq);
    auto honour = *found;
    honour.isTakenBack = true;
    out.emplace_back(std::move(honour));
    return {};
}

Done flagSet(const pb::VillageFlagSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    programme::VillageFlag flag;
    flag.kind = static_cast<programme::VillageFlagKind>(in.flag());
    flag.holds = !in.ended();
    JIAMEI_TRY(flag.since, BusinessDate::ofDaysSince2020(in.since()));
    flag.document = document.number;
    out.emplace_back(flag);
    return {};
}

Done published(const pb::PublicationSet& in, const StoredDocument& document, std::vector<Change>& out)
{
    programme::Publication publication;
    publication.document = in.document() == 0 ? document.number : DocumentNumber(in.document());
    publication.title = in.title();
    publication.channel = in.channel();
    JIAMEI_TRY(publication.date, BusinessDate::ofDaysSince2020(in.date()));
    publication.reads = in.reads();
    out.emplace_back(std::move(publication));
    return {};
}

} // namespace

std::optional<programme::EvidenceUse> evidenceOf(const StoredDocument& document)
{
    const auto& payload = document.payload.claims_submitted();
    if (payload.evidence().empty())
        return {};
    return programme::EvidenceUse{document.number, payload.evidence(), payload.evidence_look()};
}

Done honourChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    switch (payload.body_case()) {
    case pb::Payload::kAward:
        return payload.award().has_honour()
                   ? addHonour(payload.award().honour(), payload.award().points(), document, out)
                   : Done();
    case pb::Payload::kClaimsSubmitted:
        return submitted(payload.claims_submitted(), document, out);
    case pb::Payload::kHonourEntered:
        return addHonour(payload.honour_entered().honour(), 0, document, out);
    case pb::Payload::kHonourWithdrawn:
        return takenBack(before, payload.honour_withdrawn(), document, out);
    case pb::Payload::kVillageFlagSet:
        return flagSet(payload.village_flag_set(), document, out);
    case pb::Payload::kPublicationSet:
        return published(payload.publication_set(), document, out);
    case pb::Payload::kFlagAnswered:
        out.emplace_back(programme::FlagAnswer{payload.flag_answered().flag(), document.number});
        return {};
    default:
        return {};
    }
}

} // namespace jiamei::journal
