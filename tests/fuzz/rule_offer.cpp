// Whatever a county file offers as rules: no crash, and what was taken in is written again as it was understood.
#include "core/sync/offer.hpp"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace jiamei;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)sync::usableOffer(bytes, household::DivisionCode::parse("621125").value());
    const auto offer = sync::parseRuleOffer(bytes);
    if (!offer)
        return 0;
    const auto written = sync::toBytes(*offer);
    const auto again = sync::parseRuleOffer(written);
    if (!again || sync::toBytes(*again) != written)
        std::abort();
    return 0;
}
