// 分值对应表 on A4, in large type: what goods cost in points, since when and by whose word.
#pragma once

#include "core/ports/site_state.hpp"

namespace jiamei::print {

struct PriceSheetRow {
    std::string goods; ///< 肥皂　两块装
    std::string unit;
    std::string points;
    std::string since;      ///< 2026-03-09; empty = from the beginning
    std::string until;      ///< of a campaign; else empty
    std::string approvedBy; ///< name of an operator
};

/// Every value is ready to be read.
struct PriceSheet {
    std::string shopName;
    std::string date;
    std::vector<PriceSheetRow> rows;
    bool isPractice = false;
};

/// Goods that are given out and have a price on the date. Errors: NothingToDo without any; the store's.
[[nodiscard]] Result<PriceSheet> priceSheetOf(const ports::SiteState& state, BusinessDate date);
/// Errors: StorageFailed when the drawing library ran out of memory.
[[nodiscard]] Result<Bytes> priceListPdf(const PriceSheet& sheet);

} // namespace jiamei::print
