#include "app/cli/pictures.hpp"

#include "app/io/picture_look.hpp"
#include "app/io/shrink_picture.hpp"
#include "db/sqlite/media.hpp"

namespace jiamei::cli {

Result<Bytes> keepPicture(Session& session, const std::string& file)
{
    return db::keepPicture(session.folder().media(), file);
}

Result<Bytes> keepSmallPicture(Session& session, const std::string& file)
{
    JIAMEI_TRY(const auto picture, io::shrinkPicture(file));
    return db::keepMadePicture(session.folder().media(), picture);
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
