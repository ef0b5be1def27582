// Whether the tables of a shop are those that its journal makes: a part of verify.
#pragma once

#include "core/journal/site_model.hpp"
#include "core/ports/verify_source.hpp"

namespace jiamei::journal {

/// What is wrong and where; nothing = all well.
struct Finding {
    std::optional<Seq> seq;
    std::string what;
    std::string detail;
};
using Findings = std::optional<Finding>;

/// What the replay keeps beside the model.
struct Remembered {
    std::map<DayNumber, DocumentNumber> firstDocuments;
    std::map<DocumentNumber, std::vector<household::Commitment>> witnesses;
};

/// The tables as the journal says they must be.
[[nodiscard]] ports::DerivedTables tablesOf(const SiteModel& model, Remembered& remembered);

/// The first table that differs, by its name and the name of the row; kept personal fields are held against their
/// commitments.
[[nodiscard]] Findings compareTables(const ports::DerivedTables& expected, const Remembered& remembered,
                                     const ports::DerivedTables& found);

} // namespace jiamei::journal
