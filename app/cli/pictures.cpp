#include "app/cli/pictures.hpp"

#include "app/io/picture_look.hpp"
#include "db/sqlite/files.hpp"

namespace jiamei::cli {

Result<Bytes> keepPicture(Session& session, const std::string& file)
{
    constexpr std::size_t kMostBytes = 20'000'000; // a photo of a telephone has 3 to 8 MB
    JIAMEI_TRY(const auto bytes, db::readWhole(file, kMostBytes + 1));
    if (!bytes)
        return refuse(ErrorCode::FileMissing, {{"file", file}});
    if (bytes->size() > kMostBytes)
        return refuse(ErrorCode::FileTooLarge, {{"file", file}});
    const auto digest = blake2b(*bytes);
    const auto media = session.folder().media();
    JIAMEI_CHECK(db::makeFolder(media, db::FileSecrecy::Shared));
    JIAMEI_CHECK(db::writeWhole(media / hexText(digest), *bytes, db::FileSecrecy::OwnerOnly));
    return Bytes(asBytes(digest));
}

Result<Evidence> keepEvidence(Session& session, const std::string& file)
{
    Evidence evidence;
    if (file.empty())
        return evidence;
    JIAMEI_TRY(evidence.digest, keepPicture(session, file));
    JIAMEI_TRY(evidence.look, io::lookOfFile(file));
    return evidence;
}

} // namespace jiamei::cli
