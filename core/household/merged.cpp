#include "core/household/merged.hpp"

namespace jiamei::household {

Result<HouseholdNumber> survivorOf(const ports::SiteState& state, HouseholdNumber number)
{
    // A number is merged once and only into an open one, so the way ends.
    for (;;) {
        JIAMEI_TRY(const auto household, state.household(number));
        if (!household || !household->mergedInto)
            return number;
        number = *household->mergedInto;
    }
}

Result<std::vector<HouseholdNumber>> numbersOf(const ports::SiteState& state, HouseholdNumber number)
{
    std::vector<HouseholdNumber> numbers{number};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        JIAMEI_TRY(const auto merged, state.mergedInto(numbers[i]));
        numbers.insert(numbers.end(), merged.begin(), merged.end());
    }
    return numbers;
}

Result<Household> requireUnmerged(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(auto household, state.household(number));
    if (!household)
        return refuse(ErrorCode::HouseholdUnknown, {{"household", number.text()}});
    if (household->mergedInto) {
        JIAMEI_TRY(const auto survivor, survivorOf(state, number));
        return refuse(ErrorCode::HouseholdMerged, {{"household", number.text()}, {"into", survivor.text()}});
    }
    return std::move(*household);
}

Result<Household> requireOpen(const ports::SiteState& state, HouseholdNumber number)
{
    JIAMEI_TRY(auto household, requireUnmerged(state, number));
    if (household.state != HouseholdState::Open)
        return refuse(ErrorCode::HouseholdClosed, {{"household", number.text()}});
    return household;
}

} // namespace jiamei::household
