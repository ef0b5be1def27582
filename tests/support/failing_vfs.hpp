// The operating system's own SQLite VFS, with calls that fail on purpose.
#pragma once

#include "tests/support/power_cut_vfs.hpp"

namespace jiamei::support {

enum class DiskCall : std::uint8_t { Open, Read, Write, Sync, Truncate, Delete };
inline constexpr std::size_t kDiskCallCount = 6;

/// Which calls fail, and how. The `nth` counts from 1 over the calls of this kind since `fail` was called.
struct DiskFailure {
    DiskCall call = DiskCall::Write;
    std::uint64_t nth = 1;
    bool isLasting = false; ///< from the nth on, until heal()
    int code = SQLITE_IOERR_WRITE;
};

/// Counts and passes on every call; registered for as long as it lives, connections are closed before.
/// A write that fails for want of space (SQLITE_FULL) has written its first half, as disks do.
class FailingVfs {
public:
    explicit FailingVfs(VfsRank rank = VfsRank::Named);
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    [[nodiscard]] const char* name() const { return m_name.c_str(); }

    void fail(const DiskFailure& failure);
    void heal() { m_failure.reset(); }
    /// Whether the ordered failure has happened.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Calls of this kind since the last fail() or restartCount().
    [[nodiscard]] std::uint64_t count(DiskCall call) const { return m_counts[static_cast<std::size_t>(call)]; }
    void restartCount() { m_counts = {}; }
    /// Called before each call is carried out; a place to die at.
    void before(std::function<void(DiskCall)> watch) { m_before = std::move(watch); }

private:
    friend struct FailingFile;

    /// What the call has to answer, or SQLITE_OK when it is to be carried out.
    int verdict(DiskCall call);

    sqlite3_vfs* m_real;
    std::string m_name;
    sqlite3_vfs m_vfs{};
    std::optional<DiskFailure> m_failure;
    bool m_hasFailed = false;
    std::array<std::uint64_t, kDiskCallCount> m_counts{};
    std::function<void(DiskCall)> m_before;
};

} // namespace jiamei::support
