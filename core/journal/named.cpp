#include "core/journal/named.hpp"

namespace jiamei::journal {

void nameIn(Document& document, google::protobuf::RepeatedPtrField<pb::Commitment>& promised,
            const std::vector<household::PersonalValue>& values)
{
    if (values.empty())
        return;
    for (const auto& value : values) {
        auto& commitment = *promised.Add();
        commitment.set_field(static_cast<std::uint32_t>(value.field));
        commitment.set_digest(Bytes(asBytes(household::commitmentOf(value))));
    }
    document.personal.push_back({PersonalRecord::Owner::Document, 0, values});
}

} // namespace jiamei::journal
