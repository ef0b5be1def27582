#include "core/stock/price_list.hpp"

#include <map>

namespace jiamei::stock {

Result<OperatorNumber> approverOf(const ports::SiteState& state, const Price& price)
{
    JIAMEI_TRY(const auto document, state.document(price.document));
    if (!document)
        return refuse(ErrorCode::DatabaseDamaged, {{"what", "price"}, {"document", price.document.value()}});
    return document->approver.value_or(document->actor);
}

Result<std::vector<PriceListRow>> priceListOf(const ports::SiteState& state, BusinessDate date)
{
    JIAMEI_TRY(const auto everything, state.goods());
    std::vector<PriceListRow> rows;
    std::map<DocumentNumber, OperatorNumber> approvers; // one list sets many prices
    for (const auto& goods : everything) {
        if (goods.isWithdrawn)
            continue;
        JIAMEI_TRY(const auto price, state.price(goods.number, date));
        if (!price)
            continue;
        if (!approvers.contains(price->document)) {
            JIAMEI_TRY(approvers[price->document], approverOf(state, *price));
        }
        rows.push_back({goods, *price, approvers[price->document]});
    }
    return rows;
}

} // namespace jiamei::stock
