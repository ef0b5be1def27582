// Pictures and sheets that prove something: kept in the site's media folder by hash, named in the journal by it.
#pragma once

#include "app/cli/session.hpp"

namespace jiamei::cli {

/// Copies the file into the site and gives its BLAKE2b-256. A copy that the journal does not come to name does no harm.
/// Errors: FileMissing {file}, FileTooLarge {file}, the disk's.
[[nodiscard]] Result<Bytes> keepPicture(Session& session, const std::string& file);

/// A photo of goods, small and without what the camera wrote into it, kept the same way. Errors: io::shrinkPicture's,
/// the disk's.
[[nodiscard]] Result<Bytes> keepSmallPicture(Session& session, const std::string& file);

/// Evidence of an award: the kept file, and what it looks like if it is a picture.
struct Evidence {
    Bytes digest;
    std::uint64_t look = 0;
};
/// Nothing for an empty name. Errors: keepPicture's, io::lookOfFile's.
[[nodiscard]] Result<Evidence> keepEvidence(Session& session, const std::string& file);

} // namespace jiamei::cli
