#include "core/till/hand_over.hpp"

#include "core/base/spaces.hpp"
#include "core/journal/named.hpp"
#include "core/operators/authority.hpp"
#include "core/points/gauge.hpp"
#include "core/stock/receive.hpp"
#include "core/till/day.hpp"

#include <ranges>

namespace jiamei::till {

namespace {

/// Whether everything was counted in it, and that was accepted today.
Result<bool> isFullCount(const ports::SiteState& state, const stock::Stocktake& stocktake, DayNumber today)
{
    if (!stocktake.area.empty() || stocktake.state != stock::StocktakeState::Accepted)
        return false;
    JIAMEI_TRY(const auto accepted, state.document(stocktake.changed));
    return accepted && accepted->day == today;
}

Done requireFullCount(const ports::SiteState& state, DocumentNumber number, DayNumber today)
{
    JIAMEI_TRY(const auto stocktake, state.stocktake(number));
    if (stocktake) {
        JIAMEI_TRY(const bool isFull, isFullCount(state, *stocktake, today));
        if (isFull)
            return {};
    }
    return refuse(ErrorCode::HandOverNeedsCount, {{"document", number.value()}});
}

Done checkSignatures(const HandOver& command)
{
    constexpr std::array<std::string_view, 3> kWho{"from", "to", "overseer"};
    for (std::size_t i = 0; i < kWho.size(); ++i) {
        if (command.signatures.at(i).size() != std::tuple_size_v<Digest>)
            return refuse(ErrorCode::SignatureMissing, {{"field", std::string(kWho.at(i))}});
    }
    return {};
}

Done addHoldings(const ports::SiteState& state, BusinessDate date, journal::pb::KeeperHandedOver& payload)
{
    JIAMEI_TRY(const auto holdings, holdingsOf(state, date));
    payload.set_pieces(holdings.pieces);
    payload.set_stock_value_fen(holdings.stockValue);
    payload.set_points_outstanding(holdings.pointsOutstanding.value());
    for (const auto& [fund, fen] : holdings.funds) {
        auto& out = *payload.add_funds();
        out.set_fund(fund.value());
        out.set_fen(fen);
    }
    return {};
}

} // namespace

Result<Holdings> holdingsOf(const ports::SiteState& state, BusinessDate date)
{
    Holdings holdings;
    JIAMEI_TRY(const auto shelf, stock::shelfOf(state, date));
    for (const auto& item : shelf) {
        holdings.pieces += item.quantity.value();
        holdings.stockValue += item.value.value();
    }
    JIAMEI_TRY(const auto gauge, points::gaugeOf(state));
    JIAMEI_TRY(holdings.pointsOutstanding, gauge.spendable.plus(gauge.pending));
    JIAMEI_TRY(const auto funds, state.balancesOf(journal::AccountKind::FundingSource));
    for (const auto& [account, balance] : funds)
        holdings.funds.emplace_back(account.owner, balance.net());
    return holdings;
}

Result<std::optional<DocumentNumber>> countForHandOver(const ports::SiteState& state)
{
    JIAMEI_TRY(const auto today, requireOpenDay(state));
    JIAMEI_TRY(const auto all, state.stocktakes());
    for (const auto& stocktake : all | std::views::reverse) {
        JIAMEI_TRY(const bool isFull, isFullCount(state, stocktake, today.number));
        if (isFull)
            return std::optional(stocktake.number);
    }
    return std::optional<DocumentNumber>();
}

Result<journal::Document> decide(const ports::SiteState& state, const operators::Authority& authority,
                                 const HandOver& command)
{
    JIAMEI_TRY(const auto actor, operators::requireActor(state, authority, operators::Duty::RunDay));
    JIAMEI_TRY(const auto day, requireOpenDay(state));
    JIAMEI_CHECK(operators::requireSecondPerson(state, authority, operators::WitnessRule::None));
    JIAMEI_CHECK(requireText(command.overseer.text, "overseer", 60));
    JIAMEI_CHECK(checkText(command.openMatters, "open_matters", 900));
    JIAMEI_CHECK(requireFullCount(state, command.stocktake, day.number));
    JIAMEI_CHECK(checkSignatures(command));

    journal::Document document;
    document.authority = authority;
    document.day = day.number;
    auto& payload = *document.payload.mutable_keeper_handed_over();
    payload.set_from(authority.actor.value());
    payload.set_to(authority.approver->value());
    payload.set_stocktake(command.stocktake.value());
    JIAMEI_CHECK(addHoldings(state, day.date, payload));
    payload.set_open_matters(command.openMatters);
    journal::nameIn(document, *payload.mutable_overseer(), {command.overseer});
    for (const auto& signature : command.signatures)
        payload.add_signatures(signature);
    document.addRecord(journal::RecordType::KeeperHandedOver, authority.approver->value());
    return document;
}

void describe(CanonicalWriter& out, const HandOver& command)
{
    out.text("hand-over");
    out.integer(command.stocktake.value());
    out.text(command.overseer.text);
    out.text(command.openMatters);
    for (const auto& signature : command.signatures)
        out.text(signature);
}

} // namespace jiamei::till
