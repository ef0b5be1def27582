// A grey picture, whoever owns its pixels.
#pragma once

#include <cstdint>
#include <vector>

namespace jiamei::io {

/// Rows of one byte a pixel, 0 black to 255 white. The pixels stay the owner's; a camera's frame is not copied.
struct LuminanceView {
    const std::uint8_t* pixels = nullptr;
    int width = 0;
    int height = 0;
    int rowBytes = 0; ///< from one row to the next, at least width
};

struct LuminancePicture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    [[nodiscard]] LuminanceView view() const { return {pixels.data(), width, height, width}; }
};

} // namespace jiamei::io
