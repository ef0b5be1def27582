// Drafts of rounds in memory; pass the same contract suite as the SQLite store.
#pragma once

#include "core/ports/round_drafts.hpp"

#include <map>

namespace jiamei::support {

class MemoryRoundDrafts final : public ports::RoundDrafts {
public:
    [[nodiscard]] Result<std::optional<points::RoundSheet>> roundDraft(const std::string& group) const override
    {
        const auto found = m_drafts.find(group);
        if (found == m_drafts.end())
            return std::optional<points::RoundSheet>();
        auto sheet = found->second.head;
        for (const auto& [household, line] : found->second.lines)
            sheet.lines.push_back(line);
        return std::optional(std::move(sheet));
    }
    [[nodiscard]] Result<std::vector<std::string>> draftedGroups() const override
    {
        std::vector<std::string> groups;
        for (const auto& [group, draft] : m_drafts)
            groups.push_back(group);
        return groups;
    }
    [[nodiscard]] Done keepRoundDraft(const points::RoundSheet& sheet) override
    {
        auto& draft = m_drafts[sheet.group];
        draft.head = sheet;
        draft.head.lines.clear();
        return {};
    }
    [[nodiscard]] Done keepRoundLine(const std::string& group, const points::RoundLine& line) override
    {
        m_drafts[group].lines[line.household] = line;
        return {};
    }
    [[nodiscard]] Done dropRoundLine(const std::string& group, HouseholdNumber household) override
    {
        m_drafts[group].lines.erase(household);
        return {};
    }
    [[nodiscard]] Done dropRoundDraft(const std::string& group) override
    {
        if (isStuck)
            return refuse(ErrorCode::StorageFull);
        m_drafts.erase(group);
        return {};
    }

    bool isStuck = false; ///< no draft goes away

private:
    struct Draft {
        points::RoundSheet head;
        std::map<HouseholdNumber, points::RoundLine> lines;
    };
    std::map<std::string, Draft> m_drafts;
};

} // namespace jiamei::support
