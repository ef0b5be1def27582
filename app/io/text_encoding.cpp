#include "app/io/text_encoding.hpp"

#include "core/base/bytes.hpp"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <memory>

namespace jiamei::io {

namespace {

/// What a row's bytes can be.
enum class Reading {
    Either, ///< ASCII only, or so short of evidence that both readings hold
    Utf8,
    Gb18030,
    Neither,
};

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Chinese text has three bytes a character in UTF-8. Pairs alone ("联" is C1 AA in GBK, many others fall into
// U+0080-U+07FF) are far more often two-byte Chinese than Latin or Cyrillic.
bool hasThreeByteCharacter(std::string_view utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

Reading readingOf(const TableRow& row)
{
    bool canBeUtf8 = true;
    bool canBeGb18030 = true;
    bool isThreeByte = false;
    bool isPlain = true;
    for (const auto& cell : row.cells) {
        if (isAscii(cell))
            continue;
        isPlain = false;
        canBeUtf8 = canBeUtf8 && isUtf8(cell);
        canBeGb18030 = canBeGb18030 && fromGb18030(cell);
        isThreeByte = isThreeByte || hasThreeByteCharacter(cell);
    }
    if (isPlain || (canBeUtf8 && canBeGb18030 && !isThreeByte))
        return Reading::Either;
    if (canBeUtf8)
        return Reading::Utf8;
    return canBeGb18030 ? Reading::Gb18030 : Reading::Neither;
}

tl::unexpected<Error> mixed(const std::string& file, const TableRow& row)
{
    return refuse(ErrorCode::EncodingMixed, {{"file", file}, {"row", row.number}});
}

} // namespace

std::optional<std::string> fromGb18030(std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("gb18030", &status),
                                                                                    &ucnv_close);
    if (!converter)
        return std::nullopt;
    ucnv_reset(converter.get());
    status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::u16string wide(bytes.size() + 1, u'\0');
    const auto length = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                                      bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    std::string text(static_cast<std::size_t>(length) * 3 + 1, '\0');
    std::int32_t written = 0;
    u_strToUTF8(text.data(), static_cast<std::int32_t>(text.size()), &written, wide.data(), length, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.resize(static_cast<std::size_t>(written));
    return text;
}

Done makeUtf8(std::vector<TableRow>& rows, KnownEncoding known, const std::string& file)
{
    auto settled = known == KnownEncoding::Utf8 ? Reading::Utf8 : Reading::Either;
    for (const auto& row : rows) {
        const auto reading = readingOf(row);
        const bool canAgree = reading == Reading::Either || settled == Reading::Either || reading == settled;
        if (reading == Reading::Neither || !canAgree)
            return mixed(file, row);
        if (reading != Reading::Either)
            settled = reading;
    }
    if (settled == Reading::Utf8)
        return {};
    // Every row can be GB18030 and none must be UTF-8: plain ASCII, or pairs that are Chinese.
    for (auto& row : rows) {
        for (auto& cell : row.cells) {
            if (!isAscii(cell))
                cell = fromGb18030(cell).value_or(std::string());
        }
    }
    return {};
}

} // namespace jiamei::io
