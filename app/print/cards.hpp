// Household cards on paper: eight or ten to an A4 sheet with cut marks, or one as a picture.
#pragma once

#include "core/base/bytes.hpp"

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

/// Errors: TextInvalid for digits that make no symbol.
[[nodiscard]] Result<Bytes> cardSheetPdf(std::span<const PrintedCard> cards, CardsPerSheet layout);
/// One card, 85.6 x 54 mm at 12.5 pixels a millimetre. Errors: as above.
[[nodiscard]] Result<Bytes> cardPng(const PrintedCard& card);

} // namespace jiamei::print
