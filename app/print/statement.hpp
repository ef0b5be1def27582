// The statement of a household on A4, in large type: every line, and totals that add up.
#pragma once

#include "app/print/receipts.hpp"

namespace jiamei::print {

struct StatementRow {
    std::string date; ///< 2026-03-09; empty = before the first day
    std::string document;
    std::string what;   ///< 加分 A03 垃圾分类; wraps
    std::string points; ///< +5 or -20
    std::string left;   ///< after it
};

/// Every value is ready to be read.
struct Statement {
    std::string shopName;
    std::string household; ///< 0042 王*明
    std::string printedAt; ///< 2026-03-09 14:05
    std::string spendable;
    std::string pending;
    std::string honour;
    std::string owed;
    std::vector<StatementRow> rows;   ///< oldest first, as people read an account
    std::vector<PrintedLine> totals;  ///< opening, each part, spendable; they add up
    std::vector<std::string> waiting; ///< what others still decide, one sentence each
    std::vector<std::string> refused; ///< what was rejected, withdrawn, void or reversed, and why
    PrintedHead head;
    bool isPractice = false;
};

/// Errors: TextInvalid when the head makes no QR.
[[nodiscard]] Result<Bytes> statementPdf(const Statement& statement);

} // namespace jiamei::print
