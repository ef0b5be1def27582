// Funds, and who gives goods or money.
#pragma once

#include "core/base/amounts.hpp"
#include "core/base/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jiamei::fund {

/// Where the money of a fund comes from. The numbers are stored and hashed.
enum class FundSource : std::uint8_t {
    Government = 1, ///< 财政资金
    Federation = 2, ///< 妇联拨款
    Village = 3,    ///< 村集体
    Donation = 4,   ///< 捐赠
    Support = 5,    ///< 帮扶单位
    TopUp = 6,      ///< paid on top at the till
    Other = 7,
};

/// Money of one source, project and paper, in fen; what it holds is the balance of its account.
struct Fund {
    FundNumber number;
    FundSource source = FundSource::Other;
    std::string name;
    std::string project;
    std::string paper; ///< 文号; empty = none
    bool isClosed = false;
    friend bool operator==(const Fund&, const Fund&) = default;
};

enum class DonorKind : std::uint8_t { Organisation = 1, Person = 2 };

/// Name and phone stand in the personal table under `named`.
struct Donor {
    DocumentNumber number; ///< document that added it
    DonorKind kind = DonorKind::Organisation;
    DocumentNumber named; ///< document that said name and phone last
    friend bool operator==(const Donor&, const Donor&) = default;
};

/// Why money moves without goods. The numbers are stored and hashed.
enum class MoneyKind : std::uint8_t {
    Opening = 1,  ///< what the fund held before the first day
    Grant = 2,    ///< 拨款
    Donation = 3, ///< names its donor
    TopUp = 4,
    Spending = 5, ///< out
    PaidBack = 6, ///< out: what was not used goes back to where it came from
};

[[nodiscard]] constexpr bool comesIn(MoneyKind kind)
{
    return kind != MoneyKind::Spending && kind != MoneyKind::PaidBack;
}

/// As the journal has them; nothing when unknown.
[[nodiscard]] std::optional<FundSource> fundSourceOf(std::uint32_t number);
[[nodiscard]] std::optional<DonorKind> donorKindOf(std::uint32_t number);
[[nodiscard]] std::optional<MoneyKind> moneyKindOf(std::uint32_t number);

/// `government`, `federation`, `village`, `donation`, `support`, `top-up`, `other`. Nothing when unknown.
[[nodiscard]] std::optional<FundSource> parseFundSource(std::string_view text);
[[nodiscard]] std::string_view textOf(FundSource source);
/// `opening`, `grant`, `donation`, `top-up`, `spending`, `paid-back`.
[[nodiscard]] std::optional<MoneyKind> parseMoneyKind(std::string_view text);
[[nodiscard]] std::string_view textOf(MoneyKind kind);
/// `organisation`, `person`.
[[nodiscard]] std::optional<DonorKind> parseDonorKind(std::string_view text);
[[nodiscard]] std::string_view textOf(DonorKind kind);

} // namespace jiamei::fund
