#include "db/sqlite/media.hpp"

#include "db/sqlite/files.hpp"

namespace jiamei::db {

Result<Bytes> keepPicture(const std::filesystem::path& media, const std::filesystem::path& file)
{
    constexpr std::size_t kMostBytes = 20'000'000; // a photo of a telephone has 3 to 8 MB
    JIAMEI_TRY(const auto bytes, readWhole(file, kMostBytes + 1));
    if (!bytes)
        return refuse(ErrorCode::FileMissing, {{"file", file.string()}});
    if (bytes->size() > kMostBytes)
        return refuse(ErrorCode::FileTooLarge, {{"file", file.string()}});
    return keepMadePicture(media, *bytes);
}

Result<Bytes> keepMadePicture(const std::filesystem::path& media, const Bytes& picture)
{
    const auto digest = blake2b(picture);
    JIAMEI_CHECK(makeFolder(media, FileSecrecy::Shared));
    JIAMEI_CHECK(writeWhole(media / hexText(digest), picture, FileSecrecy::OwnerOnly));
    return Bytes(asBytes(digest));
}

} // namespace jiamei::db
