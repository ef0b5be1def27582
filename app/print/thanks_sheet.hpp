// The letter of thanks to a donor: what was given, how many households got it, and what is left.
#pragma once

#include "core/ports/site_state.hpp"

#include <vector>

namespace jiamei::print {

enum class ThanksPaper { A4, A5 };

/// One kind of goods; every value is ready to be read.
struct ThanksGoods {
    std::string name;
    std::string received; ///< 12 袋
    std::string given;
    std::string households;
    std::string left;
};

struct ThanksMoney {
    std::string date; ///< empty = before the first day
    std::string yuan;
    std::string purpose;
};

struct ThanksSheet {
    std::string shopName;
    std::string donor; ///< as it is kept, in full: the paper is theirs; a word for all donors when it was erased
    std::string words; ///< what is said, in whole sentences
    std::vector<ThanksGoods> goods;
    std::vector<ThanksMoney> money;
    std::string date;        ///< of the day of printing
    std::string fingerprint; ///< of the journal's head, for the eye
    std::string qrText;
    bool isPractice = false;
};

/// In Chinese, as things stand now; names no household. Errors: DonorUnknown {donor}, DonorGaveNothing {donor} also
/// when all of it was taken or paid back, Overflow, the store's.
[[nodiscard]] Result<ThanksSheet> thanksSheet(const ports::SiteState& state, DocumentNumber donor, UtcTime printedAt);

/// As many pages as the lists need, the letter on the first. Errors: TextInvalid when the head makes no QR.
[[nodiscard]] Result<Bytes> thanksPdf(const ThanksSheet& sheet, ThanksPaper paper);

} // namespace jiamei::print
