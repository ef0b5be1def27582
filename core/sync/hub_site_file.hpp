// One sync file of a shop against what the hub knows of that shop: compare heads, follow the rows, check the totals,
// then write. Every finding that stops the file comes before the first day is written.
#pragma once

#include "core/ports/hub_store.hpp"
#include "core/sync/detail.hpp"
#include "core/sync/file.hpp"
#include "core/sync/lineage.hpp"
#include "core/sync/site_report.hpp"

#include <set>

namespace jiamei::sync {

/// Where a file leaves the known line.
struct Branching {
    EpochId epoch;
    Seq first;  ///< the first row known to differ
    Seq common; ///< the last head that both have
    bool isOfChildren = false;
};

struct Verdict {
    ports::FileState state = ports::FileState::New;
    std::vector<Branching> forks;
};

class SiteFile {
public:
    /// Errors: SyncSectionDamaged, SyncOtherSite, those of the disk.
    [[nodiscard]] static Result<SiteFile> read(FileReader& reader, const SiteId& site);

    [[nodiscard]] const SiteId& site() const { return m_site; }
    [[nodiscard]] const SiteRange& range() const { return m_range; }
    [[nodiscard]] std::int64_t number() const { return m_number; }

    /// Looks and, when the file is new, writes rows, days and heads. Fails with the reason when the file is bad:
    /// SyncChainBroken, SyncTotalsDisagree, SyncSectionDamaged, SyncTooLarge; then the caller takes back what was
    /// written.
    [[nodiscard]] Result<Verdict> import(ports::HubTransaction& hub, ports::ChangeNumber change);

private:
    SiteFile(FileReader& reader, SiteId site, Lineage lineage)
        : m_reader(&reader), m_site(site), m_lineage(std::move(lineage))
    {
    }

    Done readSections();
    [[nodiscard]] Verdict forked(const std::vector<ports::Line>& lines, std::optional<Branching> where) const;
    [[nodiscard]] std::optional<KnownPoint> rivalAmong(const std::vector<ports::Line>& lines) const;
    struct Comparison {
        std::optional<Seq> foreign; ///< the first head that differs
        Seq common;                 ///< the last head that both have
    };
    [[nodiscard]] Result<Comparison> compareHeads(const ports::HubState& hub, const KnownPoint& known) const;
    Result<std::optional<Seq>> followRows(ports::HubTransaction& hub, const KnownPoint& known, TotalsFold& fold);
    Result<std::optional<Seq>> followSection(ports::HubTransaction& hub, const KnownPoint& known,
                                             const pb::Rows& section, Chain& chain, TotalsFold& fold);
    [[nodiscard]] Done checkFreshDays(const TotalsFold& fold) const;
    [[nodiscard]] Done checkTotals(const ports::HubState& hub, const KnownPoint& known, const TotalsFold& fold) const;
    [[nodiscard]] Done writeFacts(ports::HubTransaction& hub, const std::vector<ports::Line>& lines,
                                  const TotalsFold& fold, ports::ChangeNumber change) const;
    [[nodiscard]] Done writeLines(ports::HubTransaction& hub, const std::vector<ports::Line>& lines) const;

    FileReader* m_reader;
    SiteId m_site;
    Lineage m_lineage;
    SiteRange m_range;
    std::int64_t m_number = 0;
    bool m_hasDetail = false;
    std::optional<KnownPoint> m_rival; ///< rows are compared up to there and none is kept
    Seq m_common;                      ///< the last row or head that was the same
    std::vector<ports::SiteDay> m_days;
    std::set<DayNumber> m_openedDays; ///< by fresh rows: whole days, whatever was known before
    std::optional<Totals> m_cumulative;
    std::vector<ports::StockLevel> m_stock;
};

} // namespace jiamei::sync
