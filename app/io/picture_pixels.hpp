// PNG and JPEG files to pixels, pixels to a JPEG.
#pragma once

#include "core/base/bytes.hpp"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace jiamei::io {

/// The number is that of bytes a pixel.
enum class Colours { Grey = 1, Full = 3 };

/// Rows of pixels without gaps; a full one is red, green, blue.
struct PixelPicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
    int orientation = 1; ///< how a camera was held, as EXIF numbers it: 1 = upright ... 8; 1 when the file does not say
};

/// What is transparent becomes white. With `enough` a JPEG may come out smaller, but not below so many pixels on its
/// long side; 0 = as it is. At most 40 million pixels. Errors: FileMissing {file}, FileUnreadable {file}, FileTooLarge
/// {file, max}, FileNotAPicture {file}.
[[nodiscard]] Result<PixelPicture> decodePicture(const std::filesystem::path& path, Colours colours, int enough = 0);

/// Of full colours, whichever way the camera was held. Errors: StorageFailed {what} when the library gives up.
[[nodiscard]] Result<Bytes> encodeJpeg(const PixelPicture& picture);

} // namespace jiamei::io
