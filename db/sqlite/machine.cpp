#include "db/sqlite/machine.hpp"

#include "db/sqlite/files.hpp"

#include <array>
#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace jiamei::db {

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    constexpr std::size_t kMost = 512; // vpd_pg80 and the like are below a hundred bytes
    const auto bytes = readWhole(file, kMost);
    return bytes && *bytes ? **bytes : std::string();
}

/// A partition's disk is a folder above it; kinds of disks name their serial differently.
std::string diskSerial(const std::filesystem::path& folder)
{
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0)
        return {};
    const auto device = std::to_string(major(status.st_dev)) + ":" + std::to_string(minor(status.st_dev));
    std::error_code failed;
    auto place = std::filesystem::canonical("/sys/dev/block/" + device, failed);
    constexpr std::array kNames{"device/serial", "device/vpd_pg80", "device/cid", "serial"};
    for (int level = 0; !failed && level < 3 && place.has_parent_path(); ++level, place = place.parent_path()) {
        for (const auto* name : kNames) {
            if (auto serial = contentOf(place / name); !serial.empty())
                return serial;
        }
    }
    return {};
}

} // namespace

std::string machineText(const std::filesystem::path& folder)
{
    const auto machine = contentOf("/etc/machine-id");
    const auto disk = diskSerial(folder);
    return machine.empty() && disk.empty() ? std::string() : machine + '\n' + disk;
}

} // namespace jiamei::db
