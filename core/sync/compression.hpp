// zstd within bounds: what a section may cost is known before a byte of it is unpacked.
#pragma once

#include "core/base/bytes.hpp"

namespace jiamei::sync {

/// Errors: SyncTooLarge when zstd cannot.
[[nodiscard]] Result<Bytes> compress(std::string_view raw);

/// Unpacks exactly `rawSize` bytes. Errors: SyncTooLarge when more than the bounds of file.hpp are declared or come
/// out, SyncSectionDamaged when it is not zstd or less comes out.
[[nodiscard]] Result<Bytes> decompress(std::string_view stored, std::uint64_t rawSize);

} // namespace jiamei::sync
