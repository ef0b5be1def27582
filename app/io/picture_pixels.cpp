#include "app/io/picture_pixels.hpp"

#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

// libjpeg's header needs stdio before it.
#include <jpeglib.h>

namespace jiamei::io {

namespace {

constexpr std::int64_t kMaxPixels = 40'000'000;
constexpr std::uintmax_t kMaxFileBytes = 64ULL << 20U;
constexpr std::string_view kPngMagic = "\x89PNG\r\n\x1A\n";
constexpr std::string_view kJpegMagic = "\xFF\xD8\xFF";
constexpr int kExifMarker = JPEG_APP0 + 1;

tl::unexpected<Error> notAPicture(const std::string& file)
{
    return refuse(ErrorCode::FileNotAPicture, {{"file", file}});
}

tl::unexpected<Error> tooLarge(const std::string& file)
{
    return refuse(ErrorCode::FileTooLarge, {{"file", file}, {"max_pixels", kMaxPixels}});
}

Result<PixelPicture> readPng(const std::string& bytes, const std::string& file, Colours colours)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        return notAPicture(file);
    if (std::int64_t{image.width} * image.height > kMaxPixels) {
        png_image_free(&image);
        return tooLarge(file);
    }
    image.format = colours == Colours::Grey ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    PixelPicture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.pixels.resize(PNG_IMAGE_SIZE(image));
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, picture.pixels.data(), 0, nullptr) == 0)
        return notAPicture(file);
    return picture;
}

/// Source of the layout: CIPA DC-008 (Exif 2.32), sections 4.5 and 4.6; tag 0x0112.
int orientationIn(std::string_view exif)
{
    constexpr std::string_view kMark{"Exif\0\0", 6};
    constexpr std::size_t kFieldBytes = 12;
    constexpr std::size_t kOrientation = 0x0112;
    if (!exif.starts_with(kMark))
        return 1;
    exif.remove_prefix(kMark.size());
    const bool isLittle = exif.starts_with("II");
    const auto number = [&](std::size_t at, std::size_t size) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < size && at + size <= exif.size(); ++i)
            value = value << 8U | static_cast<unsigned char>(exif[at + (isLittle ? size - 1 - i : i)]);
        return value;
    };
    const auto directory = number(4, 4);
    const auto fields = number(directory, 2);
    for (std::size_t i = 0; i < fields; ++i) {
        const auto field = directory + 2 + i * kFieldBytes;
        if (number(field, 2) == kOrientation)
            return std::clamp(static_cast<int>(number(field + 8, 2)), 1, 8);
    }
    return 1;
}

struct JpegFailure {
    jpeg_error_mgr manager;
    std::jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<JpegFailure*>(info->err)->back, 1);
}

void ignore(j_common_ptr) {}

enum class JpegOutcome { Good, Broken, TooLarge };

struct JpegWish {
    J_COLOR_SPACE colours;
    unsigned enough;
};

// No object with a destructor may live between setjmp and longjmp: the picture is the caller's.
JpegOutcome decodeJpeg(const std::string& bytes, const JpegWish& wish, PixelPicture& picture)
{
    jpeg_decompress_struct info{};
    JpegFailure failure{};
    info.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = leave;
    failure.manager.output_message = ignore;
    if (setjmp(failure.back) != 0) {
        jpeg_destroy_decompress(&info);
        return JpegOutcome::Broken;
    }
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_save_markers(&info, kExifMarker, 0xFFFF);
    jpeg_read_header(&info, TRUE);
    if (std::int64_t{info.image_width} * info.image_height > kMaxPixels) {
        jpeg_destroy_decompress(&info);
        return JpegOutcome::TooLarge;
    }
    for (const auto* marker = info.marker_list; marker != nullptr; marker = marker->next)
        if (marker->marker == kExifMarker)
            picture.orientation = orientationIn({reinterpret_cast<const char*>(marker->data), marker->data_length});
    info.out_color_space = wish.colours;
    info.scale_num = 1;
    info.scale_denom = 1;
    while (wish.enough != 0 && info.scale_denom < 8 &&
           std::max(info.image_width, info.image_height) / (info.scale_denom * 2) >= wish.enough)
        info.scale_denom *= 2;
    jpeg_start_decompress(&info);
    picture.width = static_cast<int>(info.output_width);
    picture.height = static_cast<int>(info.output_height);
    const std::size_t rowBytes = std::size_t{info.output_width} * static_cast<std::size_t>(info.output_components);
    picture.pixels.resize(rowBytes * info.output_height);
    while (info.output_scanline < info.output_height) {
        auto* row = picture.pixels.data() + rowBytes * info.output_scanline;
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
    return JpegOutcome::Good;
}

Result<PixelPicture> readJpeg(const std::string& bytes, const std::string& file, const JpegWish& wish)
{
    PixelPicture picture;
    switch (decodeJpeg(bytes, wish, picture)) {
    case JpegOutcome::Good:
        return picture;
    case JpegOutcome::TooLarge:
        return tooLarge(file);
    case JpegOutcome::Broken:
        break;
    }
    return notAPicture(file);
}

struct FileClose {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<std::string> bytesOf(const std::filesystem::path& path, const std::string& file)
{
    std::error_code status;
    if (!std::filesystem::exists(path, status))
        return refuse(ErrorCode::FileMissing, {{"file", file}});
    if (!std::filesystem::is_regular_file(path, status))
        return notAPicture(file);
    const auto size = std::filesystem::file_size(path, status);
    if (status || size > kMaxFileBytes)
        return refuse(ErrorCode::FileTooLarge, {{"file", file}, {"max", static_cast<std::int64_t>(kMaxFileBytes)}});
    const std::unique_ptr<std::FILE, FileClose> stream(std::fopen(path.c_str(), "rb"));
    std::string bytes(size, '\0');
    if (!stream || std::fread(bytes.data(), 1, bytes.size(), stream.get()) != bytes.size())
        return refuse(ErrorCode::FileUnreadable, {{"file", file}});
    return bytes;
}

/// What the library writes into; it grows it with realloc.
struct JpegBuffer {
    unsigned char* bytes = nullptr;
    unsigned long size = 0;

    JpegBuffer() = default;
    JpegBuffer(const JpegBuffer&) = delete;
    JpegBuffer& operator=(const JpegBuffer&) = delete;
    ~JpegBuffer() { std::free(bytes); }
};

// As above: the buffer is the caller's.
bool writeJpeg(const PixelPicture& picture, JpegBuffer& buffer)
{
    constexpr int kQuality = 85;
    jpeg_compress_struct info{};
    JpegFailure failure{};
    info.err = jpeg_std_error(&failure.manager);
    failure.manager.error_exit = leave;
    failure.manager.output_message = ignore;
    if (setjmp(failure.back) != 0) {
        jpeg_destroy_compress(&info);
        return false;
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &buffer.bytes, &buffer.size);
    info.image_width = static_cast<JDIMENSION>(picture.width);
    info.image_height = static_cast<JDIMENSION>(picture.height);
    info.input_components = static_cast<int>(Colours::Full);
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, kQuality, TRUE);
    jpeg_start_compress(&info, TRUE);
    const std::size_t rowBytes = std::size_t{info.image_width} * static_cast<std::size_t>(info.input_components);
    while (info.next_scanline < info.image_height) {
        auto* row = const_cast<JSAMPLE*>(picture.pixels.data() + rowBytes * info.next_scanline);
        jpeg_write_scanlines(&info, &row, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    return true;
}

} // namespace

Result<PixelPicture> decodePicture(const std::filesystem::path& path, Colours colours, int enough)
{
    const auto file = path.filename().string();
    JIAMEI_TRY(const auto bytes, bytesOf(path, file));
    if (bytes.starts_with(kPngMagic))
        return readPng(bytes, file, colours);
    if (bytes.starts_with(kJpegMagic))
        return readJpeg(bytes, file,
                        {colours == Colours::Grey ? JCS_GRAYSCALE : JCS_RGB, static_cast<unsigned>(enough)});
    return notAPicture(file);
}

Result<Bytes> encodeJpeg(const PixelPicture& picture)
{
    JpegBuffer buffer;
    if (!writeJpeg(picture, buffer))
        return refuse(ErrorCode::StorageFailed, {{"what", "jpeg"}});
    return Bytes(reinterpret_cast<const char*>(buffer.bytes), buffer.size);
}

} // namespace jiamei::io
