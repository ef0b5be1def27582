// Pictures on a stick or a camera's card.
#pragma once

#include <filesystem>
#include <optional>

namespace jiamei::kiosk {

/// The picture that was changed last, anywhere below the folder; nothing when there is none.
[[nodiscard]] std::optional<std::filesystem::path> newestPicture(const std::filesystem::path& folder);

} // namespace jiamei::kiosk
