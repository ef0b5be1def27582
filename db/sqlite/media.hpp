// Pictures and sheets that prove something: kept in the site's media folder by hash, named in the journal by it.
#pragma once

#include "core/base/bytes.hpp"

#include <filesystem>

namespace jiamei::db {

/// Copies the file into the media folder and gives its BLAKE2b-256. A copy that the journal does not come to name does
/// no harm. Errors: FileMissing {file}, FileTooLarge {file}, the disk's.
[[nodiscard]] Result<Bytes> keepPicture(const std::filesystem::path& media, const std::filesystem::path& file);
/// The same of what was made here. Errors: the disk's.
[[nodiscard]] Result<Bytes> keepMadePicture(const std::filesystem::path& media, const Bytes& picture);

} // namespace jiamei::db
