// A village's stocktake step by step: the manager opens, finishes and accepts it, the helper counts.
#pragma once

#include "core/stock/stocktake.hpp"
#include "tests/support/village.hpp"

namespace jiamei::support {

class Stocktaking {
public:
    explicit Stocktaking(Village& village) : m_village(village) {}

    const operators::Authority manager{Village::kManager, std::nullopt, {}};
    const operators::Authority clerk{Village::kOperator, std::nullopt, {}};
    const operators::Authority helper{Village::kHelper, std::nullopt, {}};

    using Answer = Result<journal::StoredDocument>;
    /// Goods and pieces.
    using Lines = std::vector<std::pair<int, std::int64_t>>;

    /// What follows is about this one.
    DocumentNumber open(std::string area = {})
    {
        number = valueOf(m_village.run(stock::OpenStocktake{std::move(area)}, manager)).number;
        return number;
    }
    Answer count(const Lines& lines) { return count(lines, helper); }
    Answer count(const Lines& lines, const operators::Authority& who) { return m_village.run(counted(lines), who); }
    Answer countAgain(const Lines& lines) { return countAgain(lines, helper); }
    Answer countAgain(const Lines& lines, const operators::Authority& who)
    {
        auto command = counted(lines);
        command.again = true;
        return m_village.run(command, who);
    }
    Answer finish() { return m_village.run(stock::FinishStocktake{number, false}, manager); }
    Answer finishWithoutTheRest() { return m_village.run(stock::FinishStocktake{number, true}, manager); }
    Answer accept(std::vector<stock::DifferenceCause> reasons = {}) { return accept(std::move(reasons), manager); }
    Answer accept(std::vector<stock::DifferenceCause> reasons, const operators::Authority& who)
    {
        return m_village.run(stock::AcceptStocktake{number, std::move(reasons)}, who);
    }
    Answer drop(std::string reason = "重新盘点")
    {
        return m_village.run(stock::DropStocktake{number, std::move(reason)}, manager);
    }

    [[nodiscard]] stock::StocktakeState state() const
    {
        return valueOf(m_village.look([&](const auto& state) { return stock::requireStocktake(state, number); })).state;
    }
    [[nodiscard]] stock::StocktakeProgress progress() const
    {
        return valueOf(m_village.look([&](const auto& state) { return stock::progressOf(state, number); }));
    }
    [[nodiscard]] Result<std::vector<stock::StocktakeDifference>> differences() const
    {
        return m_village.look([&](const auto& state) { return stock::differencesOf(state, number); });
    }

    static stock::DifferenceCause because(int goods, stock::DifferenceReason reason = stock::DifferenceReason::Lost,
                                          std::string note = {})
    {
        return {GoodsNumber(goods), reason, std::move(note)};
    }

    DocumentNumber number;

private:
    [[nodiscard]] stock::CountGoods counted(const Lines& lines) const
    {
        stock::CountGoods command{number, {}, false};
        for (const auto& [goods, quantity] : lines)
            command.lines.push_back({GoodsNumber(goods), pieces(quantity)});
        return command;
    }

    Village& m_village;
};

} // namespace jiamei::support
