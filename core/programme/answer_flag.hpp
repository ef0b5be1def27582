// A flag of the radar once it was raised: what it opens, the written answer, and the answers that were given.
#pragma once

#include "core/programme/radar.hpp"

namespace jiamei::programme {

/// What a document of a flag did to one household.
struct FlagEntry {
    DocumentNumber document;
    BusinessDate date;
    UtcTime at;
    OperatorNumber by;
    HouseholdNumber household;
    std::string title;
    Points points;
    bool isDeduction = false;
    bool isApproval = false; ///< else it awarded or submitted
};
/// Of a flag about certain households only theirs: a round or an activity is about many.
[[nodiscard]] Result<std::vector<FlagEntry>> entriesOf(const ports::SiteState& state, const Flag& flag);

struct FlagReply {
    DocumentNumber document;
    OperatorNumber by;
    BusinessDate date;
    std::string reason;
    friend bool operator==(const FlagReply&, const FlagReply&) = default;
};

struct WatchedFlag {
    Flag flag;
    std::optional<FlagReply> reply; ///< nothing while nobody answered
};

/// Flags of every month that the span touches, found now or answered once, newest month first. An answered one stays
/// as it stood, also when further entries made another flag of it.
[[nodiscard]] Result<std::vector<WatchedFlag>> watchedFlags(const ports::SiteState& state,
                                                            const points::DateSpan& span);
/// One of them. Errors: FlagUnknown {flag}.
[[nodiscard]] Result<WatchedFlag> watchedFlag(const ports::SiteState& state, const points::DateSpan& span,
                                              const std::string& flag);

/// The written answer, by a supervisor or manager whom the flag is not about.
struct AnswerFlag {
    std::string flag;
    BusinessDate month; ///< any date in the month that it was raised for
    std::string reason;
};

/// Errors: FlagUnknown {flag}, FlagAnswered {flag, document}, FlagOfOwn {operator, flag}, OwnHousehold, KinHousehold,
/// ReasonMissing, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AnswerFlag& command);
void describe(CanonicalWriter& out, const AnswerFlag& command);

} // namespace jiamei::programme
