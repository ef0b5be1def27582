#include "core/sync/lineage.hpp"

#include <algorithm>
#include <limits>

namespace jiamei::sync {

Result<Lineage> Lineage::of(const google::protobuf::RepeatedPtrField<pb::Epoch>& epochs)
{
    constexpr int kMostEpochs = 10'000;
    const auto damaged = [] { return refuse(ErrorCode::SyncSectionDamaged, {{"section", 0}}); };
    Lineage lineage;
    if (epochs.empty() || epochs.size() > kMostEpochs)
        return damaged();
    for (const auto& in : epochs) {
        Generation next;
        next.epoch = EpochId(in.epoch());
        next.parent = EpochId(in.parent());
        next.parentSeq = Seq(in.parent_seq());
        next.firstDay = DayNumber(in.first_day());
        if (!lineage.m_generations.empty()) {
            const auto head = asDigest(in.parent_head());
            const auto& before = lineage.newest();
            if (!head || next.parent != before.epoch || next.parentSeq <= before.parentSeq)
                return damaged();
            next.parentHead = *head;
        } else if (next.parent != EpochId(0) || next.parentSeq != Seq(0)) {
            return damaged();
        }
        lineage.m_generations.push_back(next);
    }
    return lineage;
}

EpochId Lineage::epochAt(Seq seq) const
{
    const auto found = std::find_if(m_generations.rbegin(), m_generations.rend(),
                                    [&](const Generation& generation) { return generation.parentSeq < seq; });
    return found == m_generations.rend() ? m_generations.front().epoch : found->epoch;
}

KnownPoint Lineage::knownPoint(const std::vector<ports::Line>& lines) const
{
    Seq limit(std::numeric_limits<std::int64_t>::max());
    for (auto generation = m_generations.rbegin(); generation != m_generations.rend(); ++generation) {
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const ports::Line& known) { return known.epoch == generation->epoch; });
        if (line != lines.end() && line->known <= limit)
            return {line->epoch, line->known, line->head, line->totalsAt == line->known ? &*line : nullptr};
        if (line != lines.end())
            return {line->epoch, limit, std::nullopt, line->totalsAt == limit ? &*line : nullptr};
        limit = generation->parentSeq;
    }
    return {m_generations.front().epoch, Seq(0), Digest{}, nullptr};
}

} // namespace jiamei::sync
