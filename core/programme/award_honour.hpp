// Entering an honour into the register, with its bonus by the ladder of the honour rule, and taking it back.
#pragma once

#include "core/operators/operator.hpp"
#include "core/ports/site_state.hpp"

namespace jiamei::programme {

struct AwardHonour {
    HouseholdNumber household;
    std::string kind; ///< its name, as on the certificate
    HonourLevel level = HonourLevel::Village;
    std::int32_t year = 0;
    std::string certificate; ///< number; may be empty
    bool withBonus = false;  ///< also award what the ladder says, highest level only
    std::string ruleCode;    ///< of the bonus; empty = the first rule in force whose cap counts honours
    Bytes evidence;          ///< BLAKE2b-256 of a picture of the certificate, or nothing
    std::uint64_t evidenceLook = 0;
    std::optional<Points> shownBonus = {}; ///< what a screen showed; the honour is entered with that or not at all
};

/// What an honour gives by the ladder, highest level only.
struct HonourBonus {
    Points ladder;           ///< of its level
    Points had;              ///< of other levels of the same honour and year
    Points total;            ///< what is left to give
    bool isReviewed = false; ///< by others, before it can be spent
    friend bool operator==(const HonourBonus&, const HonourBonus&) = default;
};

/// The bonus that the command would bring now, before anybody enters it. Errors: those of the command about words,
/// household, year and bonus.
[[nodiscard]] Result<HonourBonus> bonusFor(const ports::SiteState& state, const AwardHonour& command);

/// The bonus goes the way of its rule: review kind 1 is posted at once, 2 and M are submitted. What the household has
/// for lower levels of the same honour and year is taken off; has it more already, it gets nothing further.
/// Errors: TextInvalid {field}, HouseholdUnknown, HouseholdClosed, OwnHousehold, KinHousehold,
/// HonourYearWrong {year, last}, HonourKnown {household, kind, level, year, document}; with a bonus also DayNotOpen,
/// HonourRuleMissing {code}, HonourLadderWrong {code, steps}, RuleCapReached, HonourBonusOpen {household, kind, level,
/// points, document} while another bonus of the same honour and year is under review, HonourBonusChanged {shown,
/// points}, SecondPersonNeeded; authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const AwardHonour& command);
void describe(CanonicalWriter& out, const AwardHonour& command);

/// Strikes an honour from the register, as entered wrongly or withdrawn by who gave it. Two persons.
struct TakeBackHonour {
    DocumentNumber document;
    std::string reason;
};

/// Errors: HonourUnknown {document}, HonourTakenBack {document}, HonourBonusStands {document, points} while its bonus
/// is under review or posted, OwnHousehold, KinHousehold, ReasonMissing, SecondPersonNeeded, authority's.
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const TakeBackHonour& command);
void describe(CanonicalWriter& out, const TakeBackHonour& command);

/// What of the honour's bonus is under review or posted now; nothing once it was rejected, voided or reversed.
[[nodiscard]] Result<Points> bonusNow(const ports::SiteState& state, const Honour& honour);

/// What the rule's ladder gives for the level: its six steps, or its only value.
/// Errors: HonourLadderWrong {code, steps}.
[[nodiscard]] Result<Points> ladderPoints(const points::Rule& rule, HonourLevel level);

} // namespace jiamei::programme
