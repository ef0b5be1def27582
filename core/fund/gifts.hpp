// What became of a donor's gifts: the page and the paper that thank them.
#pragma once

#include "core/ports/site_state.hpp"

#include <vector>

namespace jiamei::fund {

/// Goods of one lot that the donor gave.
struct GiftLine {
    LotNumber lot;
    stock::Goods goods;
    Quantity quantity; ///< received and not taken back
    Money value;       ///< of these, at the cost of the lot
    Quantity left;     ///< still on the shelf
};

struct GiftReceipt {
    DocumentNumber document;
    DayNumber day;
    std::optional<BusinessDate> date; ///< of its business day; day 0 has none
    std::vector<GiftLine> lines;      ///< those that were taken back as a whole are left out
};

/// One kind of goods over all receipts.
struct GiftGoods {
    stock::Goods goods;
    Quantity received;           ///< and not taken back
    Quantity left;               ///< still on the shelf
    Quantity given;              ///< redeemed, or brought on care visits
    std::int64_t households = 0; ///< that got some of it, each counted once
};

/// Money that came from the donor, or went back to them.
struct GiftPayment {
    DocumentNumber document;
    DayNumber day;
    std::optional<BusinessDate> date; ///< of its business day; day 0 has none
    FundNumber fund;
    Money amount;
    std::string purpose;
    bool isPaidBack = false;
};

/// Pieces: received = left + redeemed + care + spoiled + otherwise.
struct Gifts {
    Money money;                       ///< given and not paid back
    std::vector<GiftPayment> payments; ///< oldest first; those that were reversed are left out
    std::vector<GiftReceipt> receipts; ///< oldest first
    std::vector<GiftGoods> goods;      ///< by number; those that were taken back as a whole are left out
    Money value;                       ///< of the goods received, at the cost of their lots
    Quantity received;
    Quantity left;
    Quantity redeemed;
    Quantity care;
    std::int64_t households = 0; ///< that redeemed some or got some on a care visit, each counted once
    Quantity spoiled;
    std::int64_t otherwise = 0; ///< prizes, transfers, returns and what stocktakes missed, less what they found
};

/// Reversals give back. Errors: DonorUnknown {donor}, Overflow, the store's. Cost: every movement of the goods since
/// the donor's first gift.
[[nodiscard]] Result<Gifts> giftsOf(const ports::SiteState& state, DocumentNumber donor);

} // namespace jiamei::fund
