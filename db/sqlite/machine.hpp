// Which machine a site folder lies on.
#pragma once

#include <filesystem>
#include <string>

namespace jiamei::db {

/// The machine's own id and the serial number of the disk that holds `folder`, as the system tells anybody; empty when
/// it tells neither. A memory stick that comes and goes changes nothing.
[[nodiscard]] std::string machineText(const std::filesystem::path& folder);

} // namespace jiamei::db
