// Ways in which goods leave without points.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jiamei::stock {

/// The numbers are stored and hashed.
enum class IssueKind : std::uint8_t {
    Care = 1,     ///< 慰问: to households, goods or money
    Prize = 2,    ///< 活动奖品
    WriteOff = 3, ///< 报损
    Transfer = 4, ///< 调拨 to another site
    Return = 5,   ///< 退货 to the supplier
};

/// Why goods are written off. The numbers are stored and hashed.
enum class WriteOffCause : std::uint8_t { Expired = 1, Damaged = 2, Lost = 3, Recalled = 4, Other = 5 };

[[nodiscard]] std::optional<IssueKind> issueKindOf(std::uint32_t number);
[[nodiscard]] std::optional<WriteOffCause> writeOffCauseOf(std::uint32_t number);

/// `care`, `prize`, `write-off`, `transfer`, `return`. Nothing when unknown.
[[nodiscard]] std::optional<IssueKind> parseIssueKind(std::string_view text);
[[nodiscard]] std::string_view textOf(IssueKind kind);
/// `expired`, `damaged`, `lost`, `recalled`, `other`.
[[nodiscard]] std::optional<WriteOffCause> parseWriteOffCause(std::string_view text);
[[nodiscard]] std::string_view textOf(WriteOffCause cause);

} // namespace jiamei::stock
