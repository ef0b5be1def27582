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
    const auto level = programme::honourLevelOf(in.level());
    if (!level || in.year() < programme::kFirstHonourYear || in.year() > programme::kLastHonourYear)
        return broken(document.firstSeq);
    programme::Honour honour;
    honour.document = document.number;
    JIAMEI_TRY(honour.household, HouseholdNumber::of(in.household()));
    honour.kind = in.kind();
    honour.level = *level;
    honour.year = static_cast<std::int32_t>(in.year());
    honour.certificate = in.certificate();
    JIAMEI_TRY(honour.bonus, Points::of(bonus));
    out.emplace_back(std::move(honour));
    return {};
}

Done submitted(const pb::ClaimsSubmitted& in, const StoredDocument& document, std::vector<Change>& out)
{
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
    const auto kind = programme::villageFlagOf(in.flag());
    if (!kind)
        return broken(document.firstSeq);
    programme::VillageFlag flag;
    flag.kind = *kind;
    flag.holds = !in.ended();
    JIAMEI_TRY(flag.since, BusinessDate::ofDaysSince2020(in.since()));
    flag.document = document.number;
    out.emplace_back(flag);
    return {};
}

Done published(const ports::SiteState& before, const pb::PublicationSet& in, const StoredDocument& document,
               std::vector<Change>& out)
{
    if (in.reads() < 0 || in.reads() > programme::kMostReads)
        return broken(document.firstSeq);
    if (in.document() != 0) {
        JIAMEI_TRY(const auto known, before.publications());
        if (std::ranges::find(known, DocumentNumber(in.document()), &programme::Publication::document) == known.end())
            return broken(document.firstSeq);
    }
    programme::Publication publication;
    publication.document = in.document() == 0 ? document.number : DocumentNumber(in.document());
    publication.title = in.title();
    publication.channel = in.channel();
    JIAMEI_TRY(publication.date, BusinessDate::ofDaysSince2020(in.date()));
    publication.reads = in.reads();
    out.emplace_back(std::move(publication));
    return {};
}

Done answered(const pb::FlagAnswered& in, const StoredDocument& document, std::vector<Change>& out)
{
    if (!programme::flagKindOf(in.kind()))
        return broken(document.firstSeq);
    for (const auto household : in.households())
        JIAMEI_CHECK(HouseholdNumber::of(household));
    out.emplace_back(programme::FlagAnswer{in.flag(), document.number});
    return {};
}

} // namespace

std::optional<programme::EvidenceUse> evidenceOf(const StoredDocument& document)
{
    const auto use = [&](const Bytes& picture, std::uint64_t look) -> std::optional<programme::EvidenceUse> {
        if (picture.empty())
            return {};
        return programme::EvidenceUse{document.number, picture, look};
    };
    const auto& payload = document.payload;
    if (payload.has_claims_submitted())
        return use(payload.claims_submitted().evidence(), payload.claims_submitted().evidence_look());
    const auto& honour = payload.has_award() ? payload.award().honour() : payload.honour_entered().honour();
    return use(honour.evidence(), honour.evidence_look());
}

Done honourChanges(const ports::SiteState& before, const SealedDocument& sealed, std::vector<Change>& out)
{
    const auto& document = sealed.document;
    const auto& payload = document.payload;
    if (auto use = evidenceOf(document))
        out.emplace_back(std::move(*use));
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
        return published(before, payload.publication_set(), document, out);
    case pb::Payload::kFlagAnswered:
        return answered(payload.flag_answered(), document, out);
    default:
        return {};
    }
}

} // namespace jiamei::journal
