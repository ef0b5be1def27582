#include "app/io/read_picture.hpp"

#include "app/io/picture_pixels.hpp"

#include <utility>

namespace jiamei::io {

Result<LuminancePicture> readPicture(const std::filesystem::path& path)
{
    JIAMEI_TRY(auto picture, decodePicture(path, Colours::Grey));
    return LuminancePicture{picture.width, picture.height, std::move(picture.pixels)};
}

Result<std::vector<Code>> readCodesInFile(const std::filesystem::path& path)
{
    JIAMEI_TRY(const auto picture, readPicture(path));
    return readCodes(picture.view(), Effort::Thorough);
}

} // namespace jiamei::io
