// A PNG or JPEG file as a grey picture, and the codes in it.
#pragma once

#include "app/io/luminance.hpp"
#include "app/io/read_codes.hpp"

#include "core/base/result.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace jiamei::io {

/// At most 40 million pixels. Errors: FileMissing {file}, FileUnreadable {file}, FileTooLarge {file, max},
/// FileNotAPicture {file}.
[[nodiscard]] Result<LuminancePicture> readPicture(const std::filesystem::path& path);

/// The codes in a photo or scan, as many as there are. Errors: as above.
[[nodiscard]] Result<std::vector<Code>> readCodesInFile(const std::filesystem::path& path);

} // namespace jiamei::io
