#include "core/household/household.hpp"

namespace jiamei::household {

Digest commitmentOf(const PersonalValue& value)
{
    Blake2bStream hash;
    hash.update({reinterpret_cast<const char*>(value.salt.data()), value.salt.size()});
    hash.update(value.text);
    return hash.finish();
}

} // namespace jiamei::household
