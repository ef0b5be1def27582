// Codes in a picture: cards and other QR symbols, barcodes of goods.
#pragma once

#include "app/io/luminance.hpp"

#include <string>
#include <vector>

namespace jiamei::io {

enum class CodeFormat { Qr, Barcode };

struct Code {
    CodeFormat format = CodeFormat::Qr;
    std::string text;

    friend bool operator==(const Code&, const Code&) = default;
};

/// How much time one picture may cost. A camera tries the plain frame only and climbs when frames keep missing.
enum class Effort {
    Quick,    ///< one look, about 1 ms for 640x480
    Thorough, ///< after a miss a ladder: stretched contrast, enlarged, smoothed; up to some 50 ms
};

/// The distinct codes found, the first rung that finds any decides. Empty when there are none. Any thread.
[[nodiscard]] std::vector<Code> readCodes(const LuminanceView& picture, Effort effort);

} // namespace jiamei::io
