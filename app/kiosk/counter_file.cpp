#include "app/kiosk/counter_file.hpp"

#include "db/sqlite/files.hpp"

namespace jiamei::kiosk {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} * 1024;

} // namespace

QByteArray SiteCounterFile::load()
{
    const auto bytes = db::readWhole(m_file, kMostBytes);
    if (!bytes || !*bytes)
        return {};
    return {reinterpret_cast<const char*>((*bytes)->data()), static_cast<qsizetype>((*bytes)->size())};
}

Done SiteCounterFile::save(const QByteArray& bytes)
{
    return db::writeWhole(m_file, {bytes.constData(), static_cast<std::size_t>(bytes.size())},
                          db::FileSecrecy::OwnerOnly);
}

} // namespace jiamei::kiosk
