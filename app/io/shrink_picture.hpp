// A photo made small enough to lie beside hundreds of others and upright, without what the camera wrote into it.
#pragma once

#include "core/base/bytes.hpp"

#include <filesystem>

namespace jiamei::io {

/// The long side of what comes out, in pixels; a smaller picture is not made larger.
inline constexpr int kShrunkSide = 640;

/// A PNG or JPEG file as a small JPEG; the same file gives the same bytes. Errors: decodePicture's.
[[nodiscard]] Result<Bytes> shrinkPicture(const std::filesystem::path& path);

} // namespace jiamei::io
