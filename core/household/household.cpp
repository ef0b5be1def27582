#include "core/household/household.hpp"

#include <algorithm>

namespace jiamei::household {

Digest commitmentOf(const PersonalValue& value)
{
    Blake2bStream hash;
    hash.update({reinterpret_cast<const char*>(value.salt.data()), value.salt.size()});
    hash.update(value.text);
    return hash.finish();
}

bool hasPin(const Household& household)
{
    return std::ranges::find(household.commitments, PersonalField::PinHash, &Commitment::field) !=
           household.commitments.end();
}

void forgetPin(Household& household)
{
    std::erase_if(household.commitments,
                  [](const Commitment& commitment) { return commitment.field == PersonalField::PinHash; });
}

} // namespace jiamei::household
