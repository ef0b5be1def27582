#include "core/fund/use.hpp"

#include "core/fund/register.hpp"

#include <set>

namespace jiamei::fund {

Result<Money> checkUses(const ports::SiteState& state, const std::vector<FundUse>& uses)
{
    Money sum;
    std::set<FundNumber> named;
    for (const auto& use : uses) {
        JIAMEI_TRY(const auto fund, requireFund(state, use.fund));
        if (!named.insert(use.fund).second)
            return refuse(ErrorCode::FundNamedTwice, {{"fund", use.fund.value()}, {"name", fund.name}});
        if (use.amount.isZero() || use.amount.value() > kMaxRowAmount)
            return refuse(ErrorCode::NumberInvalid,
                          {{"field", "amount"}, {"value", use.amount.value()}, {"name", fund.name}});
        JIAMEI_CHECK(requireMoney(state, use.fund, use.amount));
        JIAMEI_TRY(sum, sum.plus(use.amount));
    }
    return sum;
}

void addUses(journal::Document& document, const std::vector<FundUse>& uses, journal::AccountKind to,
             std::int32_t lastLine)
{
    for (const auto& use : uses) {
        journal::Entry entry;
        entry.debit = journal::fundAccount(use.fund);
        entry.credit = journal::moneyAccount(to);
        entry.amount = use.amount.value();
        entry.line = ++lastLine;
        document.rows.push_back({entry, {}});
    }
}

void describe(CanonicalWriter& out, const std::vector<FundUse>& uses)
{
    out.integer(static_cast<std::int64_t>(uses.size()));
    for (const auto& use : uses) {
        out.integer(use.fund.value());
        out.integer(use.amount.value());
    }
}

} // namespace jiamei::fund
