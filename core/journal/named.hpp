// People who are named in a document and have no number of their own: its payload promises, the personal table keeps.
#pragma once

#include "core/journal/document.hpp"

namespace jiamei::journal {

/// Puts the commitments into `promised`, a field of the document's payload, and the values beside the document, for the
/// personal table under its number. Nothing for no values.
void nameIn(Document& document, google::protobuf::RepeatedPtrField<pb::Commitment>& promised,
            const std::vector<household::PersonalValue>& values);

} // namespace jiamei::journal
