#include "app/io/read_picture.hpp"

#include <png.h>

#include <csetjmp>
#include <cstdio>
#include <cstring>
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

tl::unexpected<Error> notAPicture(const std::string& file)
{
    return refuse(ErrorCode::FileNotAPicture, {{"file", file}});
}

tl::unexpected<Error> tooLarge(const std::string& file)
{
    return refuse(ErrorCode::FileTooLarge, {{"file", file}, {"max_pixels", kMaxPixels}});
}

Result<LuminancePicture> readPng(const std::string& bytes, const std::string& file)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        return notAPicture(file);
    if (std::int64_t{image.width} * image.height > kMaxPixels) {
        png_image_free(&image);
        return tooLarge(file);
    }
    image.format = PNG_FORMAT_GRAY;
    LuminancePicture picture{static_cast<int>(image.width), static_cast<int>(image.height), {}};
    picture.pixels.resize(PNG_IMAGE_SIZE(image));
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&image, &white, picture.pixels.data(), 0, nullptr) == 0)
        return notAPicture(file);
    return picture;
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

// No object with a destructor may live between setjmp and longjmp: the picture is the caller's.
JpegOutcome decodeJpeg(const std::string& bytes, LuminancePicture& picture)
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
    jpeg_read_header(&info, TRUE);
    if (std::int64_t{info.image_width} * info.image_height > kMaxPixels) {
        jpeg_destroy_decompress(&info);
        return JpegOutcome::TooLarge;
    }
    info.out_color_space = JCS_GRAYSCALE;
    jpeg_start_decompress(&info);
    picture.width = static_cast<int>(info.output_width);
    picture.height = static_cast<int>(info.output_height);
    picture.pixels.resize(std::size_t{info.output_width} * info.output_height);
    while (info.output_scanline < info.output_height) {
        auto* row = picture.pixels.data() + std::size_t{info.output_scanline} * info.output_width;
        jpeg_read_scanlines(&info, &row, 1);
    }
    jpeg_finish_decompress(&info);
    jpeg_destroy_decompress(&info);
    return JpegOutcome::Good;
}

Result<LuminancePicture> readJpeg(const std::string& bytes, const std::string& file)
{
    LuminancePicture picture;
    switch (decodeJpeg(bytes, picture)) {
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

} // namespace

Result<LuminancePicture> readPicture(const std::filesystem::path& path)
{
    const auto file = path.filename().string();
    JIAMEI_TRY(const auto bytes, bytesOf(path, file));
    if (bytes.starts_with(kPngMagic))
        return readPng(bytes, file);
    if (bytes.starts_with(kJpegMagic))
        return readJpeg(bytes, file);
    return notAPicture(file);
}

Result<std::vector<Code>> readCodesInFile(const std::filesystem::path& path)
{
    JIAMEI_TRY(const auto picture, readPicture(path));
    return readCodes(picture.view(), Effort::Thorough);
}

} // namespace jiamei::io
