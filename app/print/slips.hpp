// Slips on paper: the collection slip (代领单), and the numbered ones that are written by hand when the power is off.
#pragma once

#include "app/io/messages.hpp"
#include "core/ports/signer.hpp"
#include "core/ports/site_state.hpp"

#include <span>

namespace jiamei::print {

/// 邻居, "neighbour" ...
[[nodiscard]] std::string wordOf(till::Relation relation, io::Language language);

/// Every value is ready to be read.
struct PrintedCollectionSlip {
    std::string digits; ///< its 191 digits
    std::string shopName;
    std::string number;
    std::string household; ///< 0042 王*明
    std::string collector;
    std::string relation;
    std::string ceiling; ///< in points
    std::string issued;
    std::string until; ///< last good day
    io::Language language = io::Language::Chinese;
    bool isPractice = false;
};

/// As it was issued, signed again from the register. Errors: SlipUnknown {number}.
[[nodiscard]] Result<PrintedCollectionSlip> collectionSlip(const ports::SiteState& state, SlipNumber number,
                                                           const Signer& signer, io::Language language);
/// A6 in the middle of A4 with cut marks. Errors: TextInvalid for digits that make no symbol.
[[nodiscard]] Result<Bytes> collectionSlipPdf(const PrintedCollectionSlip& slip);
/// The slip alone at 12.5 pixels a millimetre. Errors: as above.
[[nodiscard]] Result<Bytes> collectionSlipPng(const PrintedCollectionSlip& slip);

struct PrintedPaperSlip {
    std::string code; ///< till::paperSlipText
    std::string shopName;
    std::string number;
    io::Language language = io::Language::Chinese; ///< English stands beside the Chinese
    bool isPractice = false;
};

/// For so many numbers from the first on.
[[nodiscard]] Result<std::vector<PrintedPaperSlip>> paperSlips(const ports::SiteState& state, PaperSlipNumber first,
                                                               std::int32_t count, io::Language language);
/// Four to an A4 sheet with cut marks. Errors: TextInvalid for a code that makes no symbol.
[[nodiscard]] Result<Bytes> paperSlipsPdf(std::span<const PrintedPaperSlip> slips);
/// One at 12.5 pixels a millimetre. Errors: as above.
[[nodiscard]] Result<Bytes> paperSlipPng(const PrintedPaperSlip& slip);

} // namespace jiamei::print
