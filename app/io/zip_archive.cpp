#include "app/io/zip_archive.hpp"

#include <zip.h>

namespace jiamei::io {

namespace {

// Small parts (a style sheet of blanks) compress beyond any ratio; only what grows large is measured.
constexpr std::uint64_t kRatioFrom = 1ULL << 20U;

struct CloseMember {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};

tl::unexpected<Error> notATable(const std::string& file)
{
    return refuse(ErrorCode::FileNotATable, {{"file", file}});
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const std::string& file, const TableLimits& limits)
{
    ZipArchive archive(file, limits);
    auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr)
        return notATable(file);
    archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive.m_archive) {
        zip_source_free(source);
        return notATable(file);
    }
    const auto members = zip_get_num_entries(archive.m_archive.get(), 0);
    if (members < 0 || static_cast<std::uint64_t>(members) > limits.archiveMembers)
        return archive.tooLarge();
    return archive;
}

bool ZipArchive::contains(const std::string& member) const
{
    return zip_name_locate(m_archive.get(), member.c_str(), 0) >= 0;
}

Result<std::string> ZipArchive::read(const std::string& member)
{
    zip_stat_t info{};
    if (zip_stat(m_archive.get(), member.c_str(), 0, &info) != 0 || (info.valid & ZIP_STAT_COMP_SIZE) == 0)
        return notATable(m_file);
    const std::unique_ptr<zip_file_t, CloseMember> stream(zip_fopen_index(m_archive.get(), info.index, 0));
    if (!stream)
        return notATable(m_file);
    constexpr std::size_t kPieceBytes = 1ULL << 16U;
    std::string piece(kPieceBytes, '\0');
    std::string text;
    for (;;) {
        const auto count = zip_fread(stream.get(), piece.data(), piece.size());
        if (count < 0)
            return notATable(m_file);
        if (count == 0)
            return text;
        text.append(piece, 0, static_cast<std::size_t>(count));
        m_unpacked += static_cast<std::uint64_t>(count);
        const bool isExploding = text.size() > kRatioFrom && text.size() / m_limits.unpackRatio > info.comp_size;
        if (m_unpacked > m_limits.unpackedBytes || isExploding)
            return tooLarge();
    }
}

tl::unexpected<Error> ZipArchive::tooLarge() const
{
    return refuse(ErrorCode::FileTooLarge,
                  {{"file", m_file}, {"max", static_cast<std::int64_t>(m_limits.unpackedBytes)}});
}

} // namespace jiamei::io
