// Receipts and slips as PDF files in one folder, for a printer to fetch or a person to open.
#pragma once

#include "core/ports/signer.hpp"
#include "core/ports/site_state.hpp"
#include "qml/devices/receipt_printer.hpp"

#include <filesystem>

namespace jiamei::kiosk {

class PdfPaper final : public ReceiptPrinter {
public:
    explicit PdfPaper(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<QString> print(const Receipt& receipt, const QString& language) override;
    Result<QString> print(const DaySlip& slip, const QString& language) override;
    Result<QString> print(const StockSlip& slip, const QString& language) override;

    /// One household's card on a sheet with cut marks. Errors: CardUnknown, those of print.
    [[nodiscard]] Result<QString> printCard(const ports::SiteState& state, HouseholdNumber household,
                                            const Signer& signer) const;
    /// The sheet of a notice for the board. Errors: NoticeUnknown, those of print.
    [[nodiscard]] Result<QString> printNotice(const ports::SiteState& state, DocumentNumber notice) const;
    /// A household's whole statement. Errors: HouseholdUnknown, those of print.
    [[nodiscard]] Result<QString> printStatement(const ports::SiteState& state, HouseholdNumber household,
                                                 UtcTime printedAt) const;

private:
    [[nodiscard]] int copiesOf(const std::string& name) const;
    [[nodiscard]] Result<QString> put(const std::string& name, int copy, std::string_view pdf) const;

    std::filesystem::path m_folder;
};

} // namespace jiamei::kiosk
