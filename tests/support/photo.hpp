// A printed card as somebody's bad photo of it.
#pragma once

#include <filesystem>

namespace jiamei::support {

struct Distortion {
    double degrees = 0;
    double scale = 1;
    int blurPixels = 0; ///< half width of a box
    double light = 1;   ///< what is left of it, falling to half of that across the picture
};

/// Another one for each number: every angle, three sizes, two blurs, four darknesses.
[[nodiscard]] Distortion badPhoto(int number);

/// Both are PNG files. Throws when one cannot be read or written.
void distort(const std::filesystem::path& from, const std::filesystem::path& to, const Distortion& how);

} // namespace jiamei::support
