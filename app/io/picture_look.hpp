// What a picture looks like, in 64 bits: alike for pictures that look alike, whatever their size or compression.
#pragma once

#include "app/io/luminance.hpp"

#include "core/base/result.hpp"

#include <filesystem>

namespace jiamei::io {

/// Difference hash: the picture shrunk to nine by eight grey fields, and of each row whether a field is brighter than
/// its right neighbour. A picture smaller than that gives 0.
[[nodiscard]] std::uint64_t lookOf(const LuminanceView& picture);

/// Of a PNG or JPEG file; 0 for a file that is no picture. Errors: readPicture's for what cannot be read or is too
/// large.
[[nodiscard]] Result<std::uint64_t> lookOfFile(const std::filesystem::path& path);

} // namespace jiamei::io
