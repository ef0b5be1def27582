// Where receipts go on paper, or as a PDF for a shop without a printer.
#pragma once

#include "core/base/result.hpp"

#include <QtCore/QString>

namespace jiamei::kiosk {

struct Receipt;
struct DaySlip;
struct StockSlip;

class ReceiptPrinter {
public:
    virtual ~ReceiptPrinter() = default;
    /// Gives the file or printer the paper went to. A failure never undoes what was booked.
    /// Errors: StorageFull, StorageReadOnly, StorageFailed.
    [[nodiscard]] virtual Result<QString> print(const Receipt& receipt, const QString& language) = 0;
    [[nodiscard]] virtual Result<QString> print(const DaySlip& slip, const QString& language) = 0;
    [[nodiscard]] virtual Result<QString> print(const StockSlip& slip, const QString& language) = 0;
};

} // namespace jiamei::kiosk
