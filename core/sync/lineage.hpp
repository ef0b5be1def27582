// The epochs that lead to a journal's present one, oldest first.
#pragma once

#include "core/journal/row.hpp"
#include "core/ports/hub_store.hpp"

#include "core/sync/sync.pb.h"

#include <google/protobuf/repeated_field.h>

namespace jiamei::sync {

struct Generation {
    EpochId epoch;
    EpochId parent;
    Seq parentSeq;
    Digest parentHead{};
    DayNumber firstDay; ///< the business day it began in; the parent's days before it are whole
};

/// How far a hub knows a lineage.
struct KnownPoint {
    EpochId epoch;
    Seq seq;
    std::optional<Digest> head;        ///< absent when the line goes on beyond and its head here is not kept
    const ports::Line* line = nullptr; ///< whose day totals stand exactly here; null when none do
};

class Lineage {
public:
    /// Errors: SyncSectionDamaged when it is empty or does not rise.
    [[nodiscard]] static Result<Lineage> of(const google::protobuf::RepeatedPtrField<pb::Epoch>& epochs);

    [[nodiscard]] EpochId epochAt(Seq seq) const;
    [[nodiscard]] const std::vector<Generation>& generations() const { return m_generations; }
    [[nodiscard]] const Generation& newest() const { return m_generations.back(); }
    [[nodiscard]] KnownPoint knownPoint(const std::vector<ports::Line>& lines) const;

private:
    std::vector<Generation> m_generations;
};

} // namespace jiamei::sync
