// A folder of the system's own for what exists only while a command runs; removed with everything in it.
#pragma once

#include <cstdlib>
#include <filesystem>

namespace jiamei::io {

class TemporaryFolder {
public:
    TemporaryFolder()
    {
        std::error_code none;
        auto pattern = (std::filesystem::temp_directory_path(none) / "jiamei-XXXXXX").string();
        if (mkdtemp(pattern.data()) != nullptr)
            m_path = pattern;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (isThere())
            std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    /// False when the system gave none; errno says why.
    [[nodiscard]] bool isThere() const { return !m_path.empty(); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace jiamei::io
