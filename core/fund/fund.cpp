#include "core/fund/fund.hpp"

#include "core/base/names.hpp"

#include <array>

namespace jiamei::fund {

namespace {

constexpr std::array<Named<FundSource>, 7> kSources{{{"government", FundSource::Government},
                                                     {"federation", FundSource::Federation},
                                                     {"village", FundSource::Village},
                                                     {"donation", FundSource::Donation},
                                                     {"support", FundSource::Support},
                                                     {"top-up", FundSource::TopUp},
                                                     {"other", FundSource::Other}}};

constexpr std::array<Named<MoneyKind>, 6> kKinds{{{"opening", MoneyKind::Opening},
                                                  {"grant", MoneyKind::Grant},
                                                  {"donation", MoneyKind::Donation},
                                                  {"top-up", MoneyKind::TopUp},
                                                  {"spending", MoneyKind::Spending},
                                                  {"paid-back", MoneyKind::PaidBack}}};

constexpr std::array<Named<DonorKind>, 2> kDonors{
    {{"organisation", DonorKind::Organisation}, {"person", DonorKind::Person}}};

} // namespace

std::optional<FundSource> fundSourceOf(std::uint32_t number)
{
    return numbered(kSources, number);
}

std::optional<DonorKind> donorKindOf(std::uint32_t number)
{
    return numbered(kDonors, number);
}

std::optional<MoneyKind> moneyKindOf(std::uint32_t number)
{
    return numbered(kKinds, number);
}

std::optional<FundSource> parseFundSource(std::string_view text)
{
    return called(kSources, text);
}

std::string_view textOf(FundSource source)
{
    return nameIn(kSources, source);
}

std::optional<MoneyKind> parseMoneyKind(std::string_view text)
{
    return called(kKinds, text);
}

std::string_view textOf(MoneyKind kind)
{
    return nameIn(kKinds, kind);
}

std::optional<DonorKind> parseDonorKind(std::string_view text)
{
    return called(kDonors, text);
}

std::string_view textOf(DonorKind kind)
{
    return nameIn(kDonors, kind);
}

} // namespace jiamei::fund
