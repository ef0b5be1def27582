// Household cards on paper: eight or ten to an A4 sheet with cut marks, or one as a picture.
#pragma once

#include "core/base/bytes.hpp"
#include "core/ports/signer.hpp"
#include "core/ports/site_state.hpp"

#include <span>
#include <string>

namespace jiamei::print {

struct PrintedCard {
    std::string digits;   ///< the card's 191 digits
    std::string shopName; ///< 武阳镇董家庄村积分超市
    std::string number;   ///< 0042
    std::string name;     ///< as it shall be seen; see household::hideOneCharacter()
    std::string address;  ///< 1组 1组7号
    std::string issued;   ///< 2026-03-09
    bool isPractice = false;
};

enum class CardsPerSheet { Eight = 8, Ten = 10 };

/// The newest card of a household, signed again from the register; the name hides one character. The same for every
/// program that prints cards. Errors: HouseholdUnknown {household}, CardUnknown {household}, CardBlocked {household}.
[[nodiscard]] Result<PrintedCard> householdCard(const ports::SiteState& state, HouseholdNumber household,
                                                const Signer& signer);

/// Errors: TextInvalid for digits that make no symbol.
[[nodiscard]] Result<Bytes> cardSheetPdf(std::span<const PrintedCard> cards, CardsPerSheet layout);
/// One card, 85.6 x 54 mm at 12.5 pixels a millimetre. Errors: as above.
[[nodiscard]] Result<Bytes> cardPng(const PrintedCard& card);

} // namespace jiamei::print
