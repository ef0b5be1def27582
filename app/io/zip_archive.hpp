// A zip archive in memory, unpacked within limits.
#pragma once

#include "app/io/table.hpp"

#include <memory>

struct zip;

namespace jiamei::io {

class ZipArchive {
public:
    /// `bytes` stay the caller's and must outlive the archive. Errors: FileNotATable, FileTooLarge (too many members).
    [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, const std::string& file,
                                                 const TableLimits& limits);

    [[nodiscard]] bool contains(const std::string& member) const;
    /// Counts what it unpacks, never what the archive claims. Errors: FileNotATable when the member is missing or
    /// damaged, FileTooLarge when all members read so far or the ratio exceed the limits.
    [[nodiscard]] Result<std::string> read(const std::string& member);

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    ZipArchive(std::string file, const TableLimits& limits) : m_file(std::move(file)), m_limits(limits) {}
    [[nodiscard]] tl::unexpected<Error> tooLarge() const;

    std::string m_file;
    TableLimits m_limits;
    std::uint64_t m_unpacked = 0;
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace jiamei::io
