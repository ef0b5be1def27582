// A card that was shown, and what is booked with it.
#pragma once

#include "core/household/identify.hpp"
#include "core/journal/document.hpp"

namespace jiamei::household {

/// Who the card names, by its form and its signature alone. Whether it still holds is the register's to say.
/// Errors: readCard's, checkIssuer's, CardNotACard {type} for a badge or slip.
[[nodiscard]] Result<CardFace> shownCard(const ports::SiteState& state, std::string_view cardText);

/// A command about the household whose card was shown. The register judges the card when the command is decided, not
/// before: what was booked with it is answered again, whatever has become of the card since.
template <class Command>
struct WithCard {
    Command command;
    std::string cardText; ///< no part of what is asked for: the command names household and generation
};

/// Errors: identify's, the command's own.
template <class Command>
[[nodiscard]] Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                               const WithCard<Command>& shown)
{
    JIAMEI_CHECK(identify(state, shown.cardText));
    return decide(state, authority, shown.command);
}

template <class Command>
void describe(CanonicalWriter& out, const WithCard<Command>& shown)
{
    describe(out, shown.command);
}

} // namespace jiamei::household
