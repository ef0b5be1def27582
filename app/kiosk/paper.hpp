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
    /// A collection slip on a sheet with cut marks. Errors: SlipUnknown {number}, those of print.
    [[nodiscard]] Result<QString> printSlip(const ports::SiteState& state, SlipNumber slip, const Signer& signer,
                                            const QString& language) const;
    /// So many numbered slips to write on by hand, four to a sheet. Errors: those of print.
    [[nodiscard]] Result<QString> printPaperKit(const ports::SiteState& state, PaperSlipNumber first, int count,
                                                const QString& language) const;
    /// A household's whole statement. Errors: HouseholdUnknown, those of print.
    [[nodiscard]] Result<QString> printStatement(const ports::SiteState& state, HouseholdNumber household,
                                                 UtcTime printedAt) const;
    /// The letter of thanks to a donor. Errors: DonorUnknown, DonorGaveNothing, Overflow, those of print.
    [[nodiscard]] Result<QString> printThanks(const ports::SiteState& state, DocumentNumber donor,
                                              UtcTime printedAt) const;
    /// Shelf labels on sheets with cut marks. Errors: GoodsUnknown {goods}; GoodsWithdrawn, GoodsWithoutPrice
    /// {barcode, name} and NothingToDo when nothing is left to print; those of print.
    [[nodiscard]] Result<QString> printLabels(const ports::SiteState& state, const std::vector<GoodsNumber>& goods,
                                              BusinessDate date) const;
    /// The list of prices for the wall. Errors: NothingToDo without any price, those of print.
    [[nodiscard]] Result<QString> printPriceList(const ports::SiteState& state, BusinessDate date) const;

private:
    [[nodiscard]] int copiesOf(const std::string& name) const;
    [[nodiscard]] Result<QString> put(const std::string& name, int copy, std::string_view pdf) const;

    std::filesystem::path m_folder;
};

} // namespace jiamei::kiosk
