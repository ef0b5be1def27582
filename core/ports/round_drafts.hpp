// Rounds while they are being entered on a screen: kept outside the journal, every tap on disk before it is answered.
#pragma once

#include "core/base/result.hpp"
#include "core/points/round_sheet.hpp"

namespace jiamei::ports {

/// One draft a group. Writer thread only.
class RoundDrafts {
public:
    virtual ~RoundDrafts() = default;

    /// The draft of the group with its lines by household, if there is one. Errors: DatabaseDamaged, StorageFailed.
    [[nodiscard]] virtual Result<std::optional<points::RoundSheet>> roundDraft(const std::string& group) const = 0;
    /// The groups that have one, by name.
    [[nodiscard]] virtual Result<std::vector<std::string>> draftedGroups() const = 0;
    /// Date and judges of the sheet's group; lines that are there stay. Errors: those of the disk.
    [[nodiscard]] virtual Done keepRoundDraft(const points::RoundSheet& sheet) = 0;
    /// One line of a draft that was begun, in place of the one the household had. Errors: those of the disk.
    [[nodiscard]] virtual Done keepRoundLine(const std::string& group, const points::RoundLine& line) = 0;
    [[nodiscard]] virtual Done dropRoundLine(const std::string& group, HouseholdNumber household) = 0;
    /// After the round was entered, or given up.
    [[nodiscard]] virtual Done dropRoundDraft(const std::string& group) = 0;
};

} // namespace jiamei::ports
