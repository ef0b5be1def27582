// A village's money as tests move it: funds, donors, and what they hold.
#pragma once

#include "core/fund/gifts.hpp"
#include "core/fund/money.hpp"
#include "core/fund/register.hpp"
#include "tests/support/village.hpp"

namespace jiamei::support {

inline Money fen(std::int64_t value)
{
    return valueOf(Money::of(value));
}

/// Of an open day or of day 0, as the village stands.
class Treasury {
public:
    explicit Treasury(Village& ofVillage) : village(ofVillage) {}

    const operators::Authority manager{Village::kManager, std::nullopt, {}};
    const operators::Authority both{Village::kManager, Village::kOperator, {}};

    using Answer = Result<journal::StoredDocument>;

    Answer set(const fund::Fund& fund) { return village.run(fund::SetFund{fund}, manager); }
    FundNumber add(std::string name, fund::FundSource source = fund::FundSource::Village)
    {
        return FundNumber(valueOf(set({{}, source, std::move(name), "", ""})).payload.fund_set().number());
    }
    [[nodiscard]] fund::Fund fundOf(FundNumber number) const
    {
        const auto funds = valueOf(village.look([](const auto& state) { return state.funds(); }));
        for (const auto& fund : funds) {
            if (fund.number == number)
                return fund;
        }
        throw std::runtime_error("no such fund");
    }
    Answer close(FundNumber number)
    {
        auto fund = fundOf(number);
        fund.isClosed = true;
        return set(fund);
    }

    Answer name(DocumentNumber donor, const std::vector<std::pair<household::PersonalField, std::string>>& fields,
                fund::DonorKind kind = fund::DonorKind::Organisation)
    {
        fund::SetDonor command{donor, kind, {}};
        for (const auto& [field, text] : fields)
            command.named.push_back(village.salted(field, text));
        return village.run(command, manager);
    }
    DocumentNumber addDonor(const std::string& name = "城东商行")
    {
        return valueOf(this->name({}, {{household::PersonalField::Name, name}})).number;
    }
    [[nodiscard]] fund::DonorWords wordsOf(DocumentNumber donor) const
    {
        return valueOf(village.look([&](const auto& state) -> Result<fund::DonorWords> {
            JIAMEI_TRY(const auto known, fund::requireDonor(state, donor));
            return fund::wordsOf(state, known);
        }));
    }

    Answer move(const fund::MoveMoney& command) { return village.run(command, both); }
    Answer grant(FundNumber fund, std::int64_t amount) { return move({fund::MoneyKind::Grant, fund, fen(amount)}); }
    Answer spend(FundNumber fund, std::int64_t amount)
    {
        return move({.kind = fund::MoneyKind::Spending, .fund = fund, .amount = fen(amount), .purpose = "买货架"});
    }
    Answer donate(FundNumber fund, std::int64_t amount, DocumentNumber donor)
    {
        return move({fund::MoneyKind::Donation, fund, fen(amount), donor});
    }

    /// One line of 10 pieces at 8.50 yuan, unless said otherwise.
    Answer receive(stock::Receive command, int goods = 1, std::int64_t quantity = 10, std::int64_t cost = 850)
    {
        if (command.lines.empty())
            command.lines.push_back({GoodsNumber(goods), pieces(quantity), fen(cost), {}});
        return village.run(command, both);
    }

    [[nodiscard]] std::int64_t balance(FundNumber fund) const
    {
        return valueOf(village.look([&](const auto& state) { return fund::balanceOf(state, fund); })).value();
    }
    [[nodiscard]] std::vector<fund::MoneyLine> lines(std::optional<FundNumber> fund = {}, std::size_t limit = 100) const
    {
        return valueOf(village.look([&](const auto& state) { return fund::linesOf(state, fund, limit); }));
    }
    [[nodiscard]] fund::Gifts gifts(DocumentNumber donor) const
    {
        return valueOf(village.look([&](const auto& state) { return fund::giftsOf(state, donor); }));
    }

    Village& village;
};

} // namespace jiamei::support
