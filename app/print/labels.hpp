// Shelf labels on paper: 24 to an A4 sheet with cut marks, or one as a picture.
#pragma once

#include "core/ports/site_state.hpp"

#include <span>

namespace jiamei::print {

struct PrintedLabel {
    std::string name;
    std::string spec;
    std::string unit;
    std::string points;
    std::string barcode; ///< EAN-13 as bars, another length as a QR symbol of its digits; empty = none
};

/// What is to be printed, and what is left out: goods that are withdrawn or have no price on the day.
struct LabelChoice {
    std::vector<PrintedLabel> labels;
    std::vector<stock::Goods> withdrawn;
    std::vector<stock::Goods> unpriced;
};
[[nodiscard]] Result<LabelChoice> labelsOf(const ports::SiteState& state, const std::vector<stock::Goods>& goods,
                                           BusinessDate date);

/// Errors: TextInvalid for digits that make no symbol.
[[nodiscard]] Result<Bytes> labelSheetPdf(std::span<const PrintedLabel> labels);
/// One label, 63.5 x 33.9 mm at 12.5 pixels a millimetre. Errors: as above.
[[nodiscard]] Result<Bytes> labelPng(const PrintedLabel& label);

} // namespace jiamei::print
