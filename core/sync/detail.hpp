// Journal rows in a section, column by column, and their chain. Payload hashes are left out: the payloads are there.
#pragma once

#include "core/journal/document.hpp"

#include "core/sync/sync.pb.h"

#include <span>

namespace jiamei::sync {

/// Collects whole documents in the order of the journal.
class RowsWriter {
public:
    void add(std::string_view payload, std::span<const journal::Row> rows);
    [[nodiscard]] int rowCount() const { return m_rows.kind_size(); }
    /// The section so far; the writer begins the next one.
    [[nodiscard]] pb::Rows take();

private:
    void addBody(const journal::Row& row, const journal::Entry& entry);
    void addBody(const journal::Row& row, const journal::Record& record);

    pb::Rows m_rows;
    std::optional<journal::Row> m_last;
};

/// Rows of one section; each document's rows stand together.
struct DetailRows {
    struct Document {
        std::size_t payload = 0; ///< index into the section's payloads
        std::size_t firstRow = 0;
        std::size_t rowCount = 0;
    };
    std::vector<journal::Row> rows; ///< hashes not yet set
    std::vector<Document> documents;
};

/// Errors: SyncSectionDamaged when the columns do not fit together or a number is outside its range.
[[nodiscard]] Result<DetailRows> readRows(const pb::Rows& section);

/// Follows the chain row by row.
class Chain {
public:
    Chain(SiteId site, journal::Head head) : m_site(site), m_head(head) {}

    /// Sets the row's hash and answers its canonical bytes.
    /// Errors: SyncChainBroken {seq} when the row does not follow the one before.
    [[nodiscard]] Result<Bytes> follow(journal::Row& row);
    [[nodiscard]] const journal::Head& head() const { return m_head; }

private:
    SiteId m_site;
    journal::Head m_head;
};

} // namespace jiamei::sync
