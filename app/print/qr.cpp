#include "app/print/qr.hpp"

#include <qrencode.h>

#include <memory>

namespace jiamei::print {

namespace {

struct FreeInput {
    void operator()(QRinput* input) const { QRinput_free(input); }
};
struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

Result<QrModules> encode(std::string_view text, int version, QRecLevel level, QRencodeMode mode)
{
    const auto invalid = [] { return refuse(ErrorCode::TextInvalid, {{"field", "qr"}}); };
    const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(version, level));
    if (!input || QRinput_append(input.get(), mode, static_cast<int>(text.size()),
                                 reinterpret_cast<const unsigned char*>(text.data())) != 0)
        return invalid();
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeInput(input.get()));
    // The library grows the version when the text does not fit.
    if (!code || (version != 0 && code->version != version))
        return invalid();
    QrModules modules;
    modules.size = code->width;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    for (std::size_t i = 0; i < count; ++i)
        modules.isDark.push_back((code->data[i] & 1U) != 0);
    return modules;
}

} // namespace

Result<QrModules> cardQr(std::string_view digits, CardSurface surface)
{
    constexpr int kCardVersion = 7;
    constexpr int kStickerVersion = 5;
    return surface == CardSurface::Card ? encode(digits, kCardVersion, QR_ECLEVEL_Q, QR_MODE_NUM)
                                        : encode(digits, kStickerVersion, QR_ECLEVEL_M, QR_MODE_NUM);
}

Result<QrModules> textQr(std::string_view text)
{
    return encode(text, 0, QR_ECLEVEL_M, QR_MODE_8);
}

} // namespace jiamei::print
