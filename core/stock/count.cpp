#include "core/stock/count.hpp"

#include "core/base/names.hpp"

namespace jiamei::stock {

namespace {

constexpr std::array<Named<StocktakeState>, 4> kStates{{{"counting", StocktakeState::Counting},
                                                        {"finished", StocktakeState::Finished},
                                                        {"accepted", StocktakeState::Accepted},
                                                        {"dropped", StocktakeState::Dropped}}};

constexpr std::array<Named<DifferenceReason>, 6> kReasons{{{"lost", DifferenceReason::Lost},
                                                           {"damaged", DifferenceReason::Damaged},
                                                           {"expired", DifferenceReason::Expired},
                                                           {"entry-mistake", DifferenceReason::EntryMistake},
                                                           {"found", DifferenceReason::Found},
                                                           {"unknown", DifferenceReason::Unknown}}};

} // namespace

std::optional<StocktakeState> stocktakeStateOf(std::uint32_t number)
{
    return numbered(kStates, number);
}

std::optional<DifferenceReason> differenceReasonOf(std::uint32_t number)
{
    return numbered(kReasons, number);
}

std::string_view textOf(StocktakeState state)
{
    return nameIn(kStates, state);
}

std::optional<DifferenceReason> parseDifferenceReason(std::string_view text)
{
    return called(kReasons, text);
}

std::string_view textOf(DifferenceReason reason)
{
    return nameIn(kReasons, reason);
}

} // namespace jiamei::stock
