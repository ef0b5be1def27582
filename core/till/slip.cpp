#include "core/till/slip.hpp"

#include "core/base/names.hpp"

namespace jiamei::till {

namespace {

constexpr std::array<Named<Relation>, 7> kRelations{{{"spouse", Relation::Spouse},
                                                     {"parent", Relation::Parent},
                                                     {"child", Relation::Child},
                                                     {"kin", Relation::OtherKin},
                                                     {"neighbour", Relation::Neighbour},
                                                     {"grid-worker", Relation::GridWorker},
                                                     {"other", Relation::Other}}};

constexpr std::array<Named<SlipState>, 3> kSlipStates{
    {{"open", SlipState::Open}, {"redeemed", SlipState::Redeemed}, {"cancelled", SlipState::Cancelled}}};

constexpr std::array<Named<PaperSlipState>, 4> kPaperStates{{{"printed", PaperSlipState::Printed},
                                                             {"entered", PaperSlipState::Entered},
                                                             {"spoiled", PaperSlipState::Spoiled},
                                                             {"conflict", PaperSlipState::Conflict}}};

} // namespace

std::optional<Relation> relationOf(std::uint32_t number)
{
    return numbered(kRelations, number);
}

std::optional<PaperSlipState> paperSlipStateOf(std::uint32_t number)
{
    return numbered(kPaperStates, number);
}

std::optional<Relation> parseRelation(std::string_view text)
{
    return called(kRelations, text);
}

std::string_view textOf(Relation relation)
{
    return nameIn(kRelations, relation);
}

std::string_view textOf(SlipState state)
{
    return nameIn(kSlipStates, state);
}

std::string_view textOf(PaperSlipState state)
{
    return nameIn(kPaperStates, state);
}

} // namespace jiamei::till
