// The first document of a site: its name, its keys and its first manager.
#pragma once

#include "core/operators/people.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::till {

struct OpenSite {
    ports::SiteFacts facts; ///< site, name, practice, keys
    EpochId epoch;
    operators::AddOperator manager;
};

/// The only command that needs no operator. Errors: SiteExists {site}, TextInvalid {field},
/// NumberInvalid {field, value} for a shop above 06, which could give no household a number.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const OpenSite& command);
void describe(CanonicalWriter& out, const OpenSite& command);

} // namespace jiamei::till
