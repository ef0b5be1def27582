// Commands about what the village is named and what was published about it.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

/// The contact is who answers for it (包抓干部): role and phone, salted already, for the personal table. What is not
/// named stays as it was, an empty text takes it away.
struct SetVillageFlag {
    VillageFlagKind kind = VillageFlagKind::Demonstration;
    bool holds = true;
    BusinessDate since;
    std::vector<household::PersonalValue> contact; ///< fields Name (the role) and Phone
};

/// Errors: TextInvalid {field}, NothingToDo when all of it is so already, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const SetVillageFlag& command);
void describe(CanonicalWriter& out, const SetVillageFlag& command);

struct AddPublication {
    std::string title;
    std::string channel;
    BusinessDate date;
    std::int64_t reads = 0;
};

/// Errors: TextInvalid {field}, NumberInvalid {value, field}, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AddPublication& command);
void describe(CanonicalWriter& out, const AddPublication& command);

/// The reads of an article as they were counted later.
struct CountReads {
    DocumentNumber publication;
    std::int64_t reads = 0;
};

/// Errors: PublicationUnknown {document}, NumberInvalid {value, field}, NothingToDo, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const CountReads& command);
void describe(CanonicalWriter& out, const CountReads& command);

} // namespace jiamei::programme
