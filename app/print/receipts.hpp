// What comes out of the receipt printer: receipt, day-close slip and slip of goods in or out, 58 or 80 mm wide, as one
// page as long as needed.
#pragma once

#include "core/base/bytes.hpp"

#include <string>
#include <vector>

namespace jiamei::print {

enum class PaperWidth { Mm58 = 58, Mm80 = 80 };

/// Words on the left, a figure on the right.
struct PrintedLine {
    std::string left;
    std::string right;
};

/// Ties the paper to the journal: only the QR is proof, the fingerprint is for the eye.
struct PrintedHead {
    std::string fingerprint; ///< ten characters
    std::string qrText;      ///< site, epoch, seq, full head
};

/// Every value is ready to be read; a reprint has copy 1, 2, ...
struct Receipt {
    std::string title; ///< 兑换小票
    std::string shopName;
    std::string number;
    std::string time;               ///< 2026-03-09 14:05
    std::string household;          ///< 0042 王*明
    std::vector<PrintedLine> lines; ///< 洗洁精 x 2, 20 分
    std::string pointsBefore;
    std::string pointsMoved; ///< -20 or +5
    std::string pointsAfter;
    std::string actor;
    std::vector<std::string> remarks; ///< 代领人, reason of a reversal
    PrintedHead head;
    bool isPractice = false;
    int copy = 0;
};

/// Errors: TextInvalid when the head makes no QR.
[[nodiscard]] Result<Bytes> receiptPdf(const Receipt& receipt, PaperWidth width);

struct DaySlip {
    std::string shopName;
    std::string day; ///< 第 12 个营业日 2026-03-09
    std::string openedBy;
    std::string closedBy;
    std::string closedAt;
    std::vector<PrintedLine> totals;      ///< awards, redemptions, reversals, pieces
    std::vector<PrintedLine> differences; ///< counted goods that did not agree; empty: nothing counted or all agreed
    std::string unsent;                   ///< 3 天未上报
    PrintedHead head;
    bool isPractice = false;
    int copy = 0;
};

/// Errors: as above.
[[nodiscard]] Result<Bytes> daySlipPdf(const DaySlip& slip, PaperWidth width);

/// Goods that came in or left without points; two people sign it.
struct StockSlip {
    std::string title; ///< 入库：采购
    std::string shopName;
    std::string number;
    std::string time;
    std::vector<PrintedLine> lines; ///< 洗洁精 1kg/瓶 × 20 瓶, 170.00
    PrintedLine total;
    std::vector<std::string> remarks; ///< supplier, paper, fund
    std::string people;               ///< who did it, and who agreed
    PrintedHead head;
    bool isPractice = false;
    int copy = 0;
};

/// Errors: as above.
[[nodiscard]] Result<Bytes> stockSlipPdf(const StockSlip& slip, PaperWidth width);

} // namespace jiamei::print
