// Issues of goods as tests make them, each with all that its kind needs.
#pragma once

#include "core/stock/issue.hpp"
#include "tests/support/village.hpp"

namespace jiamei::support {

inline stock::IssueLine some(int goods, std::int64_t quantity, std::optional<int> lot = std::nullopt)
{
    return {GoodsNumber(goods), pieces(quantity), lot ? std::optional(LotNumber(*lot)) : std::nullopt};
}

inline stock::Issue careOf(std::vector<stock::IssueLine> lines, const std::vector<std::int64_t>& households)
{
    stock::Issue command;
    command.lines = std::move(lines);
    for (const auto number : households)
        command.households.push_back(householdNo(number));
    return command;
}

inline stock::Issue cashFor(std::vector<fund::FundUse> money)
{
    stock::Issue command;
    command.recipient = "敬老院";
    command.money = std::move(money);
    return command;
}

inline stock::Issue prizeOf(std::vector<stock::IssueLine> lines)
{
    stock::Issue command;
    command.kind = stock::IssueKind::Prize;
    command.lines = std::move(lines);
    command.recipient = "三八节活动";
    return command;
}

inline stock::Issue writeOffOf(std::vector<stock::IssueLine> lines)
{
    stock::Issue command;
    command.kind = stock::IssueKind::WriteOff;
    command.lines = std::move(lines);
    command.cause = stock::WriteOffCause::Damaged;
    command.reason = "包装破损";
    return command;
}

inline stock::Issue transferOf(std::vector<stock::IssueLine> lines, std::string to = "621125100201-02")
{
    stock::Issue command;
    command.kind = stock::IssueKind::Transfer;
    command.lines = std::move(lines);
    command.recipient = std::move(to);
    command.paper = "DB-7";
    return command;
}

inline stock::Issue returnOf(std::vector<stock::IssueLine> lines)
{
    stock::Issue command;
    command.kind = stock::IssueKind::Return;
    command.lines = std::move(lines);
    command.recipient = "县供销社";
    command.reason = "规格送错";
    return command;
}

} // namespace jiamei::support
